package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * Kinds of recipients (<i>penerima</i>). The list of hibah is closed: UU 23/2014 Pasal 298 ayat (5) [S]; the names are
 * Pendopo's [D]. Which kinds a region admits is a value of its policy.
 */
public enum RecipientKind {
    /** <i>Pemerintah pusat</i>: a work unit of a ministry whose working area is in the region. */
    CENTRAL_GOVERNMENT(Group.GOVERNMENT, null),
    /** <i>Pemerintah daerah lainnya</i>: a new region from a split. */
    OTHER_REGION(Group.GOVERNMENT, Registration.Kind.SPLIT_LAW),
    /** <i>Badan usaha milik negara</i>. */
    BUMN(Group.ENTERPRISE, null),
    /** <i>Badan usaha milik daerah</i>; it passes on a grant of the centre, and proves that grant. */
    BUMD(Group.ENTERPRISE, null),
    /** <i>Badan/lembaga yang dibentuk berdasarkan peraturan perundang-undangan</i>. */
    BODY_BY_LAW(Group.BODY, Registration.Kind.FOUNDING_LAW),
    /** <i>Badan/lembaga yang memiliki surat keterangan terdaftar</i>. */
    BODY_WITH_SKT(Group.BODY, Registration.Kind.SKT),
    /** <i>Kelompok masyarakat, kesatuan masyarakat hukum adat</i>. */
    COMMUNITY_GROUP(Group.BODY, Registration.Kind.RECOGNITION),
    /** <i>Koperasi</i> that meets the criteria of the region. */
    COOPERATIVE(Group.BODY, Registration.Kind.COOPERATIVE_DEED),
    /** <i>Ormas berbadan hukum yayasan</i>: the ministry's ratification is needed, an SKT is not enough. */
    ORMAS_YAYASAN(Group.ORMAS, Registration.Kind.AHU),
    /** <i>Ormas berbadan hukum perkumpulan</i>: the ministry's ratification is needed, an SKT is not enough. */
    ORMAS_PERKUMPULAN(Group.ORMAS, Registration.Kind.AHU),
    /** <i>Partai politik</i>: aid by votes, under rules of its own. */
    POLITICAL_PARTY(Group.PARTY, null),
    /** <i>Masyarakat</i> as Permendagri 32/2011 had it; abolished by UU 23/2014. */
    LEGACY_MASYARAKAT(Group.BODY, null),
    /** Bansos: <i>individu</i>. */
    INDIVIDUAL(Group.PERSON, null),
    /** Bansos: <i>keluarga</i>. */
    FAMILY(Group.PERSON, null),
    /** Bansos: <i>kelompok dan/atau masyarakat</i>. */
    COMMUNITY(Group.BODY, null),
    /** Bansos: <i>lembaga non pemerintahan</i>. */
    NON_GOV_INSTITUTION(Group.BODY, null);

    private final Group group;
    private final Registration.@org.jspecify.annotations.Nullable Kind proof;

    private enum Group {
        GOVERNMENT,
        ENTERPRISE,
        BODY,
        ORMAS,
        PARTY,
        PERSON
    }

    RecipientKind(Group group, Registration.@org.jspecify.annotations.Nullable Kind proof) {
        this.group = group;
        this.proof = proof;
    }

    /** The name as a code, for checklists and the table of review chains. */
    public Code code() {
        return Code.of(name());
    }

    /** Whether it is a government, which has neither officers nor a domicile letter. */
    public boolean isGovernment() {
        return group == Group.GOVERNMENT;
    }

    /** Whether it is a society that must be ratified by the law ministry. */
    public boolean isOrmas() {
        return group == Group.ORMAS;
    }

    /** Whether it is a body or institution, as a society, a government and an enterprise are not. */
    public boolean isBody() {
        return group == Group.BODY;
    }

    /** Whether chair and secretary sign its proposal; for a group of people its chair alone does. */
    public boolean hasOfficers() {
        return this != COMMUNITY && (group == Group.BODY || group == Group.ORMAS);
    }

    /** Whether it is a kind of recipient of social aid; all others are of grants. */
    boolean isOfSocialAid() {
        return compareTo(INDIVIDUAL) >= 0;
    }

    /** Whether a person asks, for himself or for his family. */
    public boolean isPerson() {
        return group == Group.PERSON;
    }

    /** The paper that proves what it is, where one is named. */
    public Optional<Registration.Kind> proof() {
        return Optional.ofNullable(proof);
    }
}
