package id.pendopo.core.workflow.spike;

import static id.pendopo.core.workflow.spike.PayMonth.At.*;
import static id.pendopo.core.workflow.spike.PayMonth.By.*;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.List;

/** The pay month of one unit in small: computed again and again, verified, signed by two, paid once. Section 3.3 of the domain. */
record PayMonth(String inputHash, int runs) {
    static final LegalSource LAW = LegalSource.of("Peraturan Contoh Kinerja Pasal 2", Standing.OWN_DECISION);

    enum At implements Stage {
        OPEN,
        CLOSED,
        COMPUTED,
        VERIFIED,
        SIGNED,
        PAID
    }

    enum By implements Role {
        /** The office's own program: what it does is nobody's deed, and not of time either. */
        PAY_PROGRAM,
        UNIT_ADMIN,
        HR_OFFICE,
        HEAD_OF_UNIT,
        PAY_CLERK,
        TREASURER
    }

    sealed interface Act extends Command {}

    record Open() implements Act {}

    record Close() implements Act {}

    record Compute(String inputHash) implements Act {}

    record Verify() implements Act {}

    record Refuse() implements Act {}

    record Sign(String inputHash) implements Act {}

    record Pay() implements Act {}

    record Correct() implements Act {}

    sealed interface Fact extends Event<PayMonth> {}

    record Opened() implements Fact, Birth<PayMonth> {
        @Override
        public PayMonth born() {
            return new PayMonth("", 0);
        }
    }

    record Computed(String inputHash) implements Fact {
        @Override
        public PayMonth applyTo(PayMonth before) {
            return new PayMonth(inputHash, before.runs + 1);
        }
    }

    record Noted() implements Fact {
        @Override
        public PayMonth applyTo(PayMonth before) {
            return before;
        }
    }

    private static <C extends Command> ActingStep<PayMonth, C> by(Class<C> command, Role... roles) {
        return Step.<PayMonth>of(Command.nameOf(command)).under(LAW).by(roles).on(command);
    }

    private static <C extends Command> Step<PayMonth> noted(ActingStep<PayMonth, C> step) {
        return step.recording((file, c, o) -> new Noted());
    }

    static Workflow<PayMonth> workflow() {
        return Workflow.<PayMonth>of("contoh/paymonth", new PolicyStamp("contoh/2026-01-01", "0".repeat(64)))
                .commands(Act.class)
                .events(Fact.class)
                .steps(List.of(
                        Step.<PayMonth>of("Bulan dibuka")
                                .under(LAW)
                                .by(PAY_PROGRAM)
                                .opening(Open.class)
                                .to(OPEN)
                                .ownedBy((c, o) -> List.of())
                                .creating((c, o) -> new Opened()),
                        noted(by(Close.class, UNIT_ADMIN).from(OPEN).to(CLOSED)),
                        by(Compute.class, PAY_PROGRAM)
                                .from(CLOSED)
                                .to(COMPUTED)
                                .recording((file, c, o) -> new Computed(c.inputHash())),
                        noted(by(Verify.class, HR_OFFICE).from(COMPUTED).to(VERIFIED)),
                        noted(by(Refuse.class, HR_OFFICE)
                                .from(COMPUTED, VERIFIED)
                                .to(CLOSED)
                                .returning()),
                        noted(by(Sign.class, HEAD_OF_UNIT, PAY_CLERK)
                                .from(VERIFIED)
                                .to(SIGNED)
                                .together(
                                        Quorum.of(1, HEAD_OF_UNIT).and(1, Manner.COSIGNED, PAY_CLERK),
                                        (file, c, o) -> c.inputHash())),
                        noted(by(Pay.class, TREASURER).from(SIGNED).to(PAID)),
                        noted(by(Correct.class, HR_OFFICE).from(PAID).staying())))
                .separating(UNIT_ADMIN, HR_OFFICE, HEAD_OF_UNIT, TREASURER)
                .requiring(Pay.class)
                .onlyAfter(Sign.class)
                .eachTime()
                .requiring(Sign.class)
                .onlyAfter(Verify.class)
                .eachTime()
                .requiring(Verify.class)
                .onlyAfter(Compute.class)
                .requiring(Close.class)
                .neverAfter(Pay.class)
                .restingWellAt(PAID)
                .build();
    }
}
