package id.pendopo.testkit.office;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Minutes that a team signs where they lie, and that a citizen and the head then sign together: acts of several persons. */
record Minutes(int signed) {
    static final String PROCEDURE = "contoh/minutes";
    private static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 4", Standing.OWN_DECISION);

    enum At implements Stage {
        TEAM,
        BOTH_SIDES,
        KEPT
    }

    enum As implements id.pendopo.core.actor.Role {
        CITIZEN,
        TEAM_MEMBER,
        SECRETARY,
        HEAD
    }

    enum Clock implements Countdown {
        SIGNING
    }

    sealed interface MinutesCommand extends Command {}

    record Open() implements MinutesCommand {}

    record SignSheet() implements MinutesCommand {}

    record Forward() implements MinutesCommand {}

    record SignBoth() implements MinutesCommand {}

    sealed interface MinutesEvent extends Event<Minutes> {}

    record Opened() implements MinutesEvent, Birth<Minutes> {
        @Override
        public Minutes born() {
            return new Minutes(0);
        }
    }

    record Signed() implements MinutesEvent {
        @Override
        public Minutes applyTo(Minutes before) {
            return new Minutes(before.signed() + 1);
        }
    }

    private static StepDraft<Minutes> step(String title) {
        return Step.<Minutes>of(title).under(ARTICLE);
    }

    static Workflow<Minutes> workflow() {
        List<Step<Minutes>> page = List.of(
                step("Warga meminta rapat")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .opening(Open.class)
                        .to(At.TEAM)
                        .creating((open, o) -> new Opened()),
                step("Tim menandatangani berita acara")
                        .by(As.TEAM_MEMBER)
                        .on(SignSheet.class)
                        .from(At.TEAM)
                        .staying()
                        .together(Quorum.of(2, As.TEAM_MEMBER), (file, sign, o) -> "berita acara")
                        .atMost(1, "contoh.SHEET_SIGNED")
                        .recording((file, sign, o) -> new Signed()),
                step("Sekretaris meneruskan")
                        .by(As.SECRETARY)
                        .on(Forward.class)
                        .from(At.TEAM)
                        .to(At.BOTH_SIDES)
                        .recording((file, forward, o) -> new Signed()),
                step("Kedua pihak menandatangani")
                        .by(As.HEAD, As.CITIZEN)
                        .on(SignBoth.class)
                        .from(At.BOTH_SIDES)
                        .to(At.KEPT)
                        .together(
                                Quorum.of(1, As.HEAD).and(1, Manner.REQUESTED, As.CITIZEN),
                                (file, sign, o) -> "kesepakatan")
                        .recording((file, sign, o) -> new Signed()));
        return Workflow.<Minutes>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(MinutesCommand.class)
                .events(MinutesEvent.class)
                .steps(page)
                .parties(As.CITIZEN)
                .rooms(Room.waiting(At.BOTH_SIDES).within(Clock.SIGNING, Term.workingDays(3)))
                .watching(Clock.SIGNING)
                .endingWellAt(At.KEPT)
                .build();
    }

    /** Offers the procedure to an office. */
    static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return PROCEDURE;
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            TreeMap<LocalDate, Workflow<Minutes>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), workflow());
            return Procedure.of(name(), Minutes.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
