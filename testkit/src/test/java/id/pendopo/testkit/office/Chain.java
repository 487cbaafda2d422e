package id.pendopo.testkit.office;

import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A case whose opening leads to so many others, each of which leads to one more, so far down. */
record Chain() {
    static final String PROCEDURE = "sample/chain";

    enum At implements Stage {
        LINK,
        DONE
    }

    enum As implements Role {
        CLERK
    }

    sealed interface ChainCommand extends Command {}

    record Start(int many, int deep) implements ChainCommand {}

    record Go(int deep) implements ChainCommand {}

    /** Leads to itself, which no case may. */
    record Circle() implements ChainCommand {}

    record Close() implements ChainCommand {}

    record Noted() implements Event<Chain>, Birth<Chain> {
        @Override
        public Chain born() {
            return new Chain();
        }

        @Override
        public Chain applyTo(Chain before) {
            return before;
        }
    }

    private static List<FollowUp> next(CaseFile<Chain> file, int many, int deep) {
        return deep == 0
                ? List.of()
                : IntStream.rangeClosed(1, many)
                        .mapToObj(i -> new FollowUp(PROCEDURE, CaseId.of(file.id() + "-" + i), new Go(deep - 1)))
                        .toList();
    }

    static Workflow<Chain> workflow() {
        return Workflow.<Chain>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(ChainCommand.class)
                .events(Noted.class)
                .steps(List.of(
                        Step.<Chain>of("dimulai")
                                .under(Wish.ARTICLE)
                                .by(As.CLERK)
                                .opening(Start.class)
                                .to(At.LINK)
                                .leadingTo((file, start, o) -> next(file, start.many(), start.deep()))
                                .creating((start, o) -> new Noted()),
                        Step.<Chain>of("dilanjutkan")
                                .under(Wish.ARTICLE)
                                .by(Role.SYSTEM)
                                .opening(Go.class)
                                .following()
                                .to(At.LINK)
                                .leadingTo((file, go, o) -> next(file, 1, go.deep()))
                                .creating((go, o) -> new Noted()),
                        Step.<Chain>of("berputar")
                                .under(Wish.ARTICLE)
                                .by(As.CLERK)
                                .on(Circle.class)
                                .from(At.LINK)
                                .staying()
                                .leadingTo(
                                        (file, circle, o) -> List.of(new FollowUp(PROCEDURE, file.id(), new Close())))
                                .recording((file, circle, o) -> new Noted()),
                        Step.<Chain>of("selesai")
                                .under(Wish.ARTICLE)
                                .by(As.CLERK)
                                .on(Close.class)
                                .from(At.LINK)
                                .to(At.DONE)
                                .recording((file, close, o) -> new Noted())))
                .endingWellAt(At.DONE)
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
            TreeMap<LocalDate, Workflow<Chain>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), workflow());
            return Procedure.of(name(), Chain.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
