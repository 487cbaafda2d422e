package id.pendopo.complaints.visibility;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.util.List;

/** What about a report closes fields of it (<i>sebab penutupan</i>): a sheet of the table. Sheets lie over one another and only close. */
public enum Layer {
    /** Under every report. */
    PLAIN(
            "laporan biasa",
            "plain report",
            ComplaintsLaw.FOLLOW_UP_TOLD,
            ComplaintsLaw.PERSONAL_DATA,
            LegalSource.ownDecision("sel tanpa ketentuan undang-undang / cells on which no law speaks")),
    /** The reporter is unknown to the public and to whoever is reported. */
    ANONYMOUS(
            "anonim",
            "anonymous",
            ComplaintsLaw.SECRET_IDENTITY,
            LegalSource.of("Penjelasan LAPOR! tentang anonim dan rahasia", Standing.SEEN)),
    /** The report of somebody anonymous is about where he lives. */
    HOME(
            "anonim di lingkungan tempat tinggal",
            "anonymous, residential",
            LegalSource.ownDecision("titik di lingkungan tempat tinggal / points where people live")),
    /** The public does not see the content. */
    CONFIDENTIAL(
            "rahasia",
            "confidential",
            ComplaintsLaw.CONFIDENTIAL_EXAMINATION,
            LegalSource.of("Penjelasan LAPOR! tentang anonim dan rahasia", Standing.SEEN)),
    /** Anonymous and confidential together. */
    BOTH(
            "anonim dan rahasia",
            "anonymous and confidential",
            ComplaintsLaw.SECRET_IDENTITY,
            LegalSource.of("Penjelasan LAPOR! tentang anonim dan rahasia", Standing.SEEN)),
    /** It alleges abuse of authority or a breach of law. */
    SUPERVISORY("berkadar pengawasan", "supervisory", ComplaintsLaw.SUPERVISION_SECRET, ComplaintsLaw.EXEMPT),
    /** It was not forwarded yet, or it is no longer listed. */
    UNPUBLISHED(
            "belum atau tidak lagi dipublikasikan",
            "not published",
            LegalSource.of("LAPOR! hanya menayangkan laporan yang diteruskan", Standing.SEEN));

    private final Text label;
    private final List<LegalSource> sources;

    Layer(String id, String en, LegalSource... sources) {
        this.label = Text.of(id, en);
        this.sources = List.of(sources);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    /** On what it rests. */
    public List<LegalSource> sources() {
        return sources;
    }
}
