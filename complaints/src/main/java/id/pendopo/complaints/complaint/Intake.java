package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.guard.HoldReason;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

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
 * @param withdrawnOn when the reporter took it back
 * @param objection the reporter's objection to that it is not worked on
 * @param archivedOn when its file went to the archive
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> withdrawnOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Objection> objection,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> archivedOn) {
    /** Copies what it is given. */
    public Intake {
        holds = List.copyOf(holds);
    }

    static Intake received(TrackingId tracking, LocalDate on, Optional<Hold> hold) {
        return new Intake(
                tracking,
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hold.map(List::of).orElse(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What is asked of the reporter now. */
    public Optional<Hold> openHold() {
        return holds.isEmpty() || holds.get(holds.size() - 1).answeredOn().isPresent()
                ? Optional.empty()
                : Optional.of(holds.get(holds.size() - 1));
    }

    /** Why it is not worked on, of a report that is not. */
    Ended endedFor() {
        return ended.orElseThrow(() -> new IllegalStateException("intake: is worked on; ask ended() first"));
    }

    /** The same as an official found it; complete since then, unless it was completed before. */
    Intake verified(ReportKind found, Code place, PersonRef by, LocalDate on) {
        return with(draft -> {
            draft.kind = Optional.of(found);
            draft.leaf = Optional.of(place);
            draft.verifiedBy = Optional.of(by);
            draft.fileCompleteOn = Optional.of(fileCompleteOn.orElse(on));
            draft.holds = answered(on);
        });
    }

    /** The same as another kind or leaf: what was found before is in the journal. */
    Intake reclassified(ReportKind found, Code place) {
        return with(draft -> {
            draft.kind = Optional.of(found);
            draft.leaf = Optional.of(place);
        });
    }

    /** What was thought complete is not. */
    Intake held(Hold hold) {
        List<Hold> more = new ArrayList<>(holds);
        more.add(hold);
        return with(draft -> {
            draft.holds = more;
            draft.fileCompleteOn = Optional.empty();
        });
    }

    /** What was asked has come, and with it the file is complete, if it was the file that was not. */
    Intake completed(LocalDate on) {
        boolean asked = openHold().filter(Hold::asksForContent).isPresent();
        return with(draft -> {
            draft.holds = answered(on);
            draft.fileCompleteOn = asked ? Optional.of(on) : fileCompleteOn;
        });
    }

    /** It is no longer asked. */
    Intake released(LocalDate on) {
        return with(draft -> draft.holds = answered(on));
    }

    /** It is not worked on. Whoever objects does so anew. */
    Intake ended(Ended why) {
        return with(draft -> {
            draft.ended = Optional.of(why);
            draft.objection = Optional.empty();
            draft.holds = answered(why.on());
        });
    }

    Intake withdrawn(LocalDate on) {
        return with(draft -> {
            draft.withdrawnOn = Optional.of(on);
            draft.holds = answered(on);
        });
    }

    Intake objected(Objection raised) {
        return with(draft -> draft.objection = Optional.of(raised));
    }

    /** It is sorted anew: what was found before is in the journal. */
    Intake again() {
        return with(draft -> {
            draft.kind = Optional.empty();
            draft.leaf = Optional.empty();
            draft.verifiedBy = Optional.empty();
            draft.ended = Optional.empty();
            draft.archivedOn = Optional.empty();
        });
    }

    Intake archived(LocalDate on) {
        return with(draft -> draft.archivedOn = Optional.of(on));
    }

    private List<Hold> answered(LocalDate on) {
        return holds.stream()
                .map(hold -> hold.answeredOn().isPresent() ? hold : hold.answered(on))
                .toList();
    }

    private Intake with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Intake(
                tracking,
                receivedOn,
                draft.kind,
                draft.leaf,
                draft.verifiedBy,
                draft.fileCompleteOn,
                draft.holds,
                draft.ended,
                draft.withdrawnOn,
                draft.objection,
                draft.archivedOn);
    }

    /** An intake being changed. */
    private static final class Draft {
        private Optional<ReportKind> kind;
        private Optional<Code> leaf;
        private Optional<PersonRef> verifiedBy;
        private Optional<LocalDate> fileCompleteOn;
        private List<Hold> holds;
        private Optional<Ended> ended;
        private Optional<LocalDate> withdrawnOn;
        private Optional<Objection> objection;
        private Optional<LocalDate> archivedOn;

        private Draft(Intake intake) {
            kind = intake.kind;
            leaf = intake.leaf;
            verifiedBy = intake.verifiedBy;
            fileCompleteOn = intake.fileCompleteOn;
            holds = intake.holds;
            ended = intake.ended;
            withdrawnOn = intake.withdrawnOn;
            objection = intake.objection;
            archivedOn = intake.archivedOn;
        }
    }

    /**
     * What was asked of the reporter (<i>permintaan melengkapi</i>).
     *
     * @param items what is missing, as codes
     * @param on since when
     * @param byGuard whether nobody asked it but the guard at the door
     * @param answeredOn when it came, or was no longer asked
     */
    public record Hold(
            Set<Code> items,
            LocalDate on,
            boolean byGuard,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> answeredOn) {
        /** The place is not known. */
        public static final Code PLACE = Code.of("PLACE");

        /** Copies what it is given. */
        public Hold {
            items = java.util.Collections.unmodifiableSet(new TreeSet<>(items));
        }

        /** Asked by an official. */
        static Hold of(Set<Code> items, LocalDate on) {
            return new Hold(items, on, false, Optional.empty());
        }

        /** Asked by the guard at the door. */
        static Hold byGuard(Set<Code> items, LocalDate on) {
            return new Hold(items, on, true, Optional.empty());
        }

        Hold answered(LocalDate day) {
            return new Hold(items, on, byGuard, Optional.of(day));
        }

        /** Whether something of the report itself is missing, so that the answer of UU 25/2009 article 44 paragraph 3 was given. */
        public boolean asksForContent() {
            return items.stream().anyMatch(item -> reason(item).isEmpty());
        }

        /** Whether a person must look at it before it goes on. */
        public boolean waitsForOfficer() {
            return items.stream().flatMap(item -> reason(item).stream()).anyMatch(reason -> !reason.isChallenged());
        }

        private static Optional<HoldReason> reason(Code item) {
            return Arrays.stream(HoldReason.values())
                    .filter(reason -> reason.name().equals(item.value()))
                    .findFirst();
        }
    }

    /**
     * Why it is not worked on (<i>alasan tidak diproses</i>).
     *
     * @param reason why
     * @param on since when
     * @param words what the reporter is told
     * @param handedTo to whom it was handed over, where no agency of the region can help
     */
    public record Ended(
            ReasonCode reason,
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Narrative> words,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> handedTo) {
        static Ended of(ReasonCode reason, LocalDate on) {
            return new Ended(reason, on, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The reporter's objection to that (<i>keberatan</i>).
     *
     * @param on when he raised it
     * @param grounds what he says
     * @param dismissedOn when it was dismissed; empty while nobody has decided, and when it was upheld
     * @param answer what he was answered
     * @param upheldOn when it was upheld
     */
    public record Objection(
            LocalDate on,
            Narrative grounds,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> dismissedOn,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Narrative> answer,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> upheldOn) {
        static Objection raised(LocalDate on, Narrative grounds) {
            return new Objection(on, grounds, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Objection dismissed(LocalDate day, Narrative words) {
            return new Objection(on, grounds, Optional.of(day), Optional.of(words), Optional.empty());
        }

        Objection upheld(LocalDate day) {
            return new Objection(on, grounds, Optional.empty(), Optional.empty(), Optional.of(day));
        }
    }
}
