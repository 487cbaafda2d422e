package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a report came in and what it was found to be (<i>penerimaan dan verifikasi</i>).
 *
 * @param tracking the code by which the reporter follows it
 * @param receivedOn the day it came in
 * @param kind what kind an official found it to be; empty until then
 * @param leaf the leaf of the tree of categories that an official fixed; empty until then
 * @param verifiedBy who found that
 * @param fileCompleteOn since when it is complete, from which UU 25/2009 article 50 paragraph 1 counts [S]
 * @param holds what was asked of the reporter, the latest last
 * @param ended why it is not worked on, where it is not
 * @param objection the reporter's objection to that
 */
public record Intake(
        TrackingId tracking,
        LocalDate receivedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ReportKind> kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> leaf,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> verifiedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> fileCompleteOn,
        List<Hold> holds,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ended> ended,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Objection> objection) {
    /** Copies what it is given. */
    public Intake {
        holds = List.copyOf(holds);
    }

    static Intake received(TrackingId tracking, LocalDate on) {
        return new Intake(
                tracking,
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** What is asked of the reporter now. */
    public Optional<Hold> openHold() {
        return holds.isEmpty() || holds.get(holds.size() - 1).answeredOn().isPresent()
                ? Optional.empty()
                : Optional.of(holds.get(holds.size() - 1));
    }

    Intake verified(ReportKind found, Code place, PersonRef by, LocalDate on) {
        return new Intake(
                tracking,
                receivedOn,
                Optional.of(found),
                Optional.of(place),
                Optional.of(by),
                Optional.of(fileCompleteOn.orElse(on)),
                holds,
                ended,
                objection);
    }

    /** The same as another kind or leaf: what was found before is in the journal. */
    Intake reclassified(ReportKind found, Code place) {
        return new Intake(
                tracking,
                receivedOn,
                Optional.of(found),
                Optional.of(place),
                verifiedBy,
                fileCompleteOn,
                holds,
                ended,
                objection);
    }

    Intake held(Hold hold) {
        List<Hold> more = new ArrayList<>(holds);
        more.add(hold);
        return with(more, fileCompleteOn);
    }

    /** What was asked has come, and with it the file is complete. */
    Intake completed(LocalDate on) {
        List<Hold> answered = new ArrayList<>(holds);
        int last = answered.size() - 1;
        answered.set(last, answered.get(last).answered(on));
        return with(answered, Optional.of(on));
    }

    Intake ended(ReasonCode reason, LocalDate on) {
        return new Intake(
                tracking,
                receivedOn,
                kind,
                leaf,
                verifiedBy,
                fileCompleteOn,
                holds,
                Optional.of(new Ended(reason, on)),
                objection);
    }

    private Intake with(List<Hold> asked, Optional<LocalDate> complete) {
        return new Intake(tracking, receivedOn, kind, leaf, verifiedBy, complete, asked, ended, objection);
    }

    /**
     * What was asked of the reporter (<i>permintaan melengkapi</i>).
     *
     * @param items what is missing, as codes
     * @param on since when
     * @param byGuard whether nobody asked it but the guard at the door
     * @param answeredOn when it came
     */
    public record Hold(
            List<Code> items,
            LocalDate on,
            boolean byGuard,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> answeredOn) {
        /** Copies what it is given. */
        public Hold {
            items = List.copyOf(items);
        }

        Hold answered(LocalDate day) {
            return new Hold(items, on, byGuard, Optional.of(day));
        }
    }

    /** Why it is not worked on (<i>alasan tidak diproses</i>), and since when. */
    public record Ended(ReasonCode reason, LocalDate on) {}

    /**
     * The reporter's objection to that (<i>keberatan</i>).
     *
     * @param on when he raised it
     * @param dismissedOn when it was dismissed; empty while nobody has decided
     */
    public record Objection(
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> dismissedOn) {}
}
