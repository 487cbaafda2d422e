package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be known of a complaint into which another is to be merged (<i>keterangan laporan induk</i>). It names nobody.
 *
 * @param id the case
 * @param stage where it stands
 * @param stated what the reporter says it is
 * @param supervisory whether it has the weight of supervision
 * @param secrecy what is hidden there
 * @param closedOn when it was closed
 * @param frozen whether nothing is merged with it
 * @param isPart whether it is a part of another
 * @param isFull whether no more can be merged into it
 */
public record FamilyReading(
        CaseId id,
        Code stage,
        StatedKind stated,
        boolean supervisory,
        Secrecy secrecy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> closedOn,
        boolean frozen,
        boolean isPart,
        boolean isFull) {
    /** Asked about the id of the case into which another is to be merged. */
    public static final Fact<FamilyReading> FACT = Fact.of("PARENT_READING", FamilyReading.class);

    /**
     * As this case stands.
     *
     * @param closedOn when it was closed, where it is
     */
    public static FamilyReading of(CaseFile<Complaint> file, Optional<LocalDate> closedOn) {
        Complaint complaint = file.data();
        return new FamilyReading(
                file.id(),
                file.stage(),
                sort(complaint),
                complaint.isSupervisory(),
                complaint.shielding().secrecy(),
                closedOn,
                complaint.proceedings().isFreezing(),
                complaint.family().isPart(),
                complaint.family().children().size() >= Family.LIMIT);
    }

    /** What it is: as an official found, and until one has found anything, as the reporter says. */
    static StatedKind sort(Complaint complaint) {
        Optional<ReportKind> found = complaint.intake().kind();
        if (found.isEmpty()) {
            return complaint.report().kind();
        }
        return switch (found.get()) {
            case COMPLAINT_SUPERVISORY, COMPLAINT_GENERAL -> StatedKind.COMPLAINT;
            case ASPIRATION -> StatedKind.ASPIRATION;
            case INFORMATION_REQUEST -> StatedKind.INFORMATION_REQUEST;
        };
    }
}
