package id.pendopo.benchmarks;

import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A petition that waits fourteen working days for its answer, and is then deemed granted: the shape of most open files. */
record Petition(String subject) {
    static final String PROCEDURE = "contoh/petition";
    static final Workflow<Petition> WORKFLOW = workflow();

    enum At implements Stage {
        WAITING,
        ANSWERED,
        DEEMED
    }

    enum By implements Role {
        CITIZEN,
        HEAD
    }

    enum Clock implements Countdown {
        ANSWER
    }

    sealed interface PetitionCommand extends Command {}

    record Ask(String subject) implements PetitionCommand {}

    record Reply() implements PetitionCommand {}

    record Deem() implements PetitionCommand {}

    sealed interface PetitionEvent extends Event<Petition> {}

    record Asked(String subject) implements PetitionEvent, Birth<Petition> {
        @Override
        public Petition born() {
            return new Petition(subject);
        }
    }

    record Noted() implements PetitionEvent {
        @Override
        public Petition applyTo(Petition before) {
            return before;
        }
    }

    private static Workflow<Petition> workflow() {
        LegalSource own = LegalSource.ownDecision("pengukuran / a benchmark");
        return Workflow.<Petition>of(PROCEDURE, new PolicyStamp("contoh/2024", "0".repeat(64)))
                .commands(PetitionCommand.class)
                .events(PetitionEvent.class)
                .steps(List.of(
                        Step.<Petition>of("Warga meminta")
                                .under(own)
                                .by(By.CITIZEN)
                                .opening(Ask.class)
                                .to(At.WAITING)
                                .creating((ask, o) -> new Asked(ask.subject())),
                        Step.<Petition>of("Kepala menjawab")
                                .under(own)
                                .by(By.HEAD)
                                .on(Reply.class)
                                .from(At.WAITING)
                                .to(At.ANSWERED)
                                .recording((file, reply, o) -> new Noted()),
                        Step.<Petition>of("Dianggap dikabulkan")
                                .under(own)
                                .by(Role.SYSTEM)
                                .on(Deem.class)
                                .from(At.WAITING)
                                .to(At.DEEMED)
                                .whenPassed(Clock.ANSWER, file -> new Deem())
                                .recording((file, deem, o) -> new Noted())))
                .parties(By.CITIZEN)
                .rooms(Room.waiting(At.WAITING).within(Clock.ANSWER, Term.workingDays(14)))
                .endingWellAt(At.ANSWERED, At.DEEMED)
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
            return Procedure.of(PROCEDURE, Petition.class, new TreeMap<>(Map.of(LocalDate.of(2024, 1, 1), WORKFLOW)));
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
