package id.pendopo.complaints.complaint;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What must hold of the agency with which a complaint lies (<i>keadaan perangkat yang menangani</i>): agencies are merged and dissolved while
 * they have reports, and nobody of them is then there to give one back.
 */
final class HolderRules {
    private final Categories categories;

    HolderRules(Categories categories) {
        this.categories = categories;
    }

    /** The agency that acts is in the register of today; if not, its act counts, and it is told that another must take its place. */
    List<Finding> isStillThere(CaseFile<Complaint> file, Occasion o) {
        return holder(file).filter(one -> isStruckOff(one, o.today())).isEmpty()
                ? List.of()
                : Finding.warn("complaints.HOLDER_GONE")
                        .at("casework")
                        .found(holder(file).orElseThrow().agency())
                        .only(ComplaintsLaw.PROCEDURE);
    }

    /** It goes to another only where the agency that has it is gone, as the register says or the host knows. */
    List<Finding> isGone(CaseFile<Complaint> file, Occasion o) {
        boolean gone = holder(file)
                .filter(one -> isStruckOff(one, o.today()) || isKnownGone(one.agency(), o))
                .isPresent();
        return gone
                ? List.of()
                : Finding.block("complaints.HOLDER_STANDS").at("casework").only(ComplaintsLaw.PROCEDURE);
    }

    /** What it goes to is another than the one that is gone. */
    List<Finding> isAnother(CaseFile<Complaint> file, Code agency) {
        return holder(file).filter(one -> one.agency().equals(agency)).isEmpty()
                ? List.of()
                : Finding.block("complaints.HOLDER_AGAIN")
                        .at("agency")
                        .found(agency)
                        .only(ComplaintsLaw.PROCEDURE);
    }

    /** About whom the outside is asked beside the agency that shall receive it; nobody where it is the same. */
    static Optional<String> subject(CaseFile<Complaint> file, Code receiving) {
        return holder(file)
                .map(Disposition::agency)
                .filter(one -> !one.equals(receiving))
                .map(Code::value);
    }

    private static Optional<Disposition> holder(CaseFile<Complaint> file) {
        return file.data().casework().active();
    }

    /** In the register when it was sent there, and no more today: one that no register ever named is the host's to know. */
    private boolean isStruckOff(Disposition holder, LocalDate today) {
        return isRegistered(holder.agency(), holder.on()) && !isRegistered(holder.agency(), today);
    }

    private boolean isRegistered(Code agency, LocalDate day) {
        return categories.on(day).agencies().value().find(agency).isPresent();
    }

    private static boolean isKnownGone(Code agency, Occasion o) {
        return o.facts()
                .find(AgencyStanding.FACT, agency.value())
                .flatMap(Reading::found)
                .filter(standing -> !standing.active())
                .isPresent();
    }
}
