package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hub in small: it counts its changes, and takes each of our updates once. */
final class Hub {
    static final ExternalReference ID = ExternalReference.of("lapor", "4711");
    static final Report REPORT = Report.of(
                    StatedKind.COMPLAINT,
                    Channel.PARTNER_API,
                    Narrative.of("Jalan berlubang besar di depan kantor pos"),
                    Reporter.UNIDENTIFIED)
            .done();
    private static final Instant START = Instant.parse("2025-06-10T05:00:00Z");

    private final List<HubRemark> remarks = new ArrayList<>();
    private String state = "OPEN";
    private Secrecy secrecy = Secrecy.PLAIN;
    private long revision = 1;

    HubReading read() {
        return HubReading.of(ID, revision, state, secrecy, remarks, Optional.of(REPORT));
    }

    void says(HubAuthor author, String text) {
        write(author, Optional.empty(), Narrative.of(text));
    }

    /** A push that comes twice is known again by its token. */
    void take(HubPush push) {
        boolean known = remarks.stream()
                .anyMatch(remark ->
                        remark.token().filter(push.update().token()::equals).isPresent());
        if (!known) {
            write(
                    HubAuthor.REGION,
                    Optional.of(push.update().token()),
                    push.update().text().orElse(Narrative.of("-")));
        }
    }

    void state(String other) {
        if (!state.equals(other)) {
            state = other;
            revision++;
        }
    }

    void hides(Secrecy other) {
        if (!secrecy.equals(other)) {
            secrecy = other;
            revision++;
        }
    }

    String state() {
        return state;
    }

    List<HubRemark> remarks() {
        return remarks;
    }

    Secrecy secrecy() {
        return secrecy;
    }

    private void write(HubAuthor author, Optional<String> token, Narrative text) {
        revision++;
        remarks.add(new HubRemark("r" + remarks.size(), author, token, START.plusSeconds(revision), text));
    }
}
