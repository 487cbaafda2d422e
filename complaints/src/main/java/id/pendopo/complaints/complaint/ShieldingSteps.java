package id.pendopo.complaints.complaint;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.workflow.Step;
import java.util.List;

/** The page of who may know what (<i>perlindungan identitas dan isi</i>). */
final class ShieldingSteps {
    List<Step<Complaint>> all() {
        return List.of(Stepping.reporter(
                        "Pelapor memperketat kerahasiaan",
                        ComplaintsLaw.SECRET_IDENTITY,
                        ShieldingCommand.TightenSecrecy.class)
                .fromAnyOpen()
                .staying()
                .handling((file, tighten, o) -> Shields.handling(file))
                .recording((file, tighten, o) -> new ShieldingEvent.SecrecyTightened(tighten.secrecy())));
    }
}
