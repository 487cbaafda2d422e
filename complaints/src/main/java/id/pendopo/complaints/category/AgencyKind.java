package id.pendopo.complaints.category;

import id.pendopo.core.law.Text;

/** What sort of body an agency is (<i>jenis perangkat</i>); who examines it and who stands above it hang on that. */
public enum AgencyKind {
    /** The head of the region, who answers to a higher tier. */
    REGION_HEAD(Text.of("kepala daerah", "head of the region")),
    /** The regional secretary. */
    SECRETARY(Text.of("sekretaris daerah", "regional secretary")),
    /** An agency of the region. */
    AGENCY(Text.of("perangkat daerah", "agency of the region")),
    /** A unit below an agency: a technical unit, a school, a health centre, a district office's ward. */
    UNIT(Text.of("unit kerja", "unit of an agency")),
    /** A corporation with a public mission; complaints against it go to the agency that gave the mission. */
    CORPORATION(Text.of("korporasi dengan misi negara", "corporation with a public mission")),
    /** The internal supervisors of the region. */
    INSPECTORATE(Text.of("APIP/inspektorat", "internal supervisors")),
    /** The supervisors of the tier above, for the head of the region and for the inspectorate itself. */
    HIGHER_TIER(Text.of("pengawas tingkat lebih tinggi", "supervisors of a higher tier")),
    /** Nobody of this region: no report ends there, each is handed on. */
    OUTSIDE(Text.of("instansi di luar daerah", "body outside the region"));

    private final Text label;

    AgencyKind(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether it may stand without anybody above it. */
    public boolean isTop() {
        return this == REGION_HEAD || this == HIGHER_TIER || this == OUTSIDE;
    }

    /** Whether supervisory reports may go to it at all. */
    public boolean isSupervisor() {
        return this == INSPECTORATE || this == HIGHER_TIER;
    }
}
