package id.pendopo.testkit.workflow;

import static id.pendopo.testkit.workflow.Charter.As.AUDITOR;
import static id.pendopo.testkit.workflow.Charter.As.CHAIR;
import static id.pendopo.testkit.workflow.Charter.As.CITIZEN;
import static id.pendopo.testkit.workflow.Charter.As.CLERK;
import static id.pendopo.testkit.workflow.Charter.As.MEMBER;
import static id.pendopo.testkit.workflow.Charter.At.ASKED;
import static id.pendopo.testkit.workflow.Charter.At.BACK;
import static id.pendopo.testkit.workflow.Charter.At.GRANTED;
import static id.pendopo.testkit.workflow.Charter.At.LAPSED;
import static id.pendopo.testkit.workflow.Charter.At.REVIEW;
import static id.pendopo.testkit.workflow.Charter.At.SIGNING;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.core.workflow.WorkflowBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A charter that a clerk checks, a committee signs and time may end: every word of the engine in one small procedure. */
record Charter(
        int score, @Personal(purpose = Purpose.IDENTITY) PersonalText holder, int mended) {
    static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 3", Standing.OWN_DECISION);
    static final Fact<Integer> LIMIT = Fact.of("LIMIT", Integer.class);

    enum At implements Stage {
        ASKED,
        BACK,
        REVIEW,
        SIGNING,
        GRANTED,
        LAPSED
    }

    enum As implements Role {
        CITIZEN,
        CLERK,
        MEMBER,
        CHAIR,
        AUDITOR
    }

    enum Clock implements Countdown {
        CHECKING,
        MENDING
    }

    enum Mark implements Flag {
        HELD
    }

    enum Series implements NumberSeries {
        CHARTER
    }

    sealed interface Act extends Command {}

    record Ask(
            int score, @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements Act {}

    record Check(int limit) implements Act {}

    record SendBack() implements Act {}

    record Mend(int score) implements Act {}

    record Redo() implements Act {}

    record Present() implements Act {}

    record Sign(int number) implements Act {}

    record Lapse() implements Act {}

    record Hold() implements Act {}

    record Release() implements Act {}

    sealed interface Happened extends Event<Charter> {}

    record Asked(
            int score, @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements Happened, Birth<Charter> {
        @Override
        public Charter born() {
            return new Charter(score, holder, 0);
        }
    }

    record Mended(int score) implements Happened {
        @Override
        public Charter applyTo(Charter before) {
            return new Charter(score, before.holder(), before.mended() + 1);
        }
    }

    record Noted() implements Happened {
        @Override
        public Charter applyTo(Charter before) {
            return before;
        }
    }

    /** A fault of an author: JSON does not keep what it says, so that nothing comes again out of a journal. */
    record Mislaid(@JsonIgnore int score) implements Happened {
        @Override
        public Charter applyTo(Charter before) {
            return new Charter(score, before.holder(), before.mended());
        }
    }

    /** A fault of an author: whoever reads it makes another one of it. */
    record Swollen(int score) implements Happened {
        Swollen {
            score++;
        }

        @Override
        public Charter applyTo(Charter before) {
            return new Charter(score, before.holder(), before.mended());
        }
    }

    /** A fault of an author: it does not do the same twice. */
    record Drifting() implements Happened {
        private static final AtomicInteger TIMES = new AtomicInteger();

        @Override
        public Charter applyTo(Charter before) {
            return new Charter(TIMES.incrementAndGet(), before.holder(), before.mended());
        }
    }

    /** A fault of an author: one line of Jackson writes a colour by its name, the other as it is printed. */
    record Painted(Colour colour) implements Happened {
        @Override
        public Charter applyTo(Charter before) {
            return before;
        }
    }

    enum Colour {
        RED;

        @Override
        public String toString() {
            return "red";
        }
    }

    static StepDraft<Charter> step(String title) {
        return Step.<Charter>of(title).under(ARTICLE);
    }

    static List<Finding> refused(String code) {
        return Finding.block(code).at("score").only(ARTICLE);
    }

    static ActingStep<Charter, Check> checking() {
        return step("Petugas memeriksa")
                .by(CLERK)
                .on(Check.class)
                .from(ASKED)
                .to(REVIEW)
                .starting(Clock.CHECKING, Term.workingDays(5))
                .needing(LIMIT, (file, check) -> "limit");
    }

    static Step<Charter> check() {
        return checking()
                .given("charter.LOW", (file, o) -> file.data().score() < 3 ? refused("charter.LOW") : List.of())
                .provided(
                        "charter.OVER",
                        (file, check, o) -> o.reading(LIMIT)
                                        .found()
                                        .filter(limit -> check.limit() <= limit)
                                        .isPresent()
                                ? List.of()
                                : refused("charter.OVER"))
                .recording((file, check, o) -> new Noted());
    }

    static List<Step<Charter>> page(Step<Charter> check) {
        return new ArrayList<>(List.of(
                step("Warga meminta")
                        .by(CITIZEN)
                        .as(Manner.REQUESTED)
                        .opening(Ask.class)
                        .to(ASKED)
                        .creating((ask, o) -> new Asked(ask.score(), ask.holder())),
                check,
                step("Dikembalikan")
                        .by(CLERK)
                        .on(SendBack.class)
                        .from(ASKED, REVIEW, SIGNING)
                        .aside(BACK)
                        .atMost(3, "charter.RETURNS")
                        .recording((file, c, o) -> new Noted()),
                step("Warga memperbaiki")
                        .by(CITIZEN)
                        .as(Manner.REQUESTED)
                        .on(Mend.class)
                        .from(BACK)
                        .back()
                        .recording((file, mend, o) -> new Mended(mend.score())),
                step("Diperiksa ulang")
                        .by(CLERK)
                        .on(Redo.class)
                        .from(REVIEW)
                        .to(ASKED)
                        .returning()
                        .stopping(Clock.CHECKING)
                        .recording((file, c, o) -> new Noted()),
                step("Diajukan untuk ditandatangani")
                        .by(CLERK)
                        .on(Present.class)
                        .from(REVIEW)
                        .to(SIGNING)
                        .recording((file, c, o) -> new Noted()),
                step("Ditandatangani bersama")
                        .by(MEMBER, CHAIR)
                        .on(Sign.class)
                        .from(SIGNING)
                        .to(GRANTED)
                        .together(Quorum.of(2, MEMBER).and(1, CHAIR), (file, sign, o) -> "No " + sign.number())
                        .numbered(Series.CHARTER)
                        .recording((file, c, o) -> new Noted()),
                step("Lewat waktu")
                        .by(Role.SYSTEM)
                        .on(Lapse.class)
                        .from(REVIEW, SIGNING)
                        .to(LAPSED)
                        .whenPassed(Clock.CHECKING, file -> new Lapse())
                        .recording((file, c, o) -> new Noted()),
                step("Pengawas menahan")
                        .by(AUDITOR)
                        .on(Hold.class)
                        .fromAnyOpen()
                        .staying()
                        .raising(Mark.HELD)
                        .recording((file, c, o) -> new Noted()),
                step("Pengawas melepas")
                        .by(AUDITOR)
                        .on(Release.class)
                        .fromAnyOpen()
                        .staying()
                        .evenWhile(Mark.HELD)
                        .lowering(Mark.HELD)
                        .recording((file, c, o) -> new Noted())));
    }

    static WorkflowBuilder<Charter> builder(Step<Charter> check) {
        return Workflow.<Charter>of("charter/charter", new PolicyStamp("contoh/2025-01-01", "0".repeat(64)))
                .commands(Act.class)
                .events(Happened.class)
                .steps(page(check))
                .parties(CITIZEN)
                .separating(CLERK, CHAIR)
                .keepingApart(AUDITOR)
                .blockedBy(Mark.HELD)
                .rooms(Room.waiting(BACK)
                        .within(Clock.MENDING, Term.calendarDays(7))
                        .standingStill(Clock.CHECKING))
                .watching(Clock.MENDING)
                .endingWellAt(GRANTED)
                .endingAt(LAPSED);
    }

    static WorkflowChecks<Charter> checks(Workflow<Charter> workflow) {
        return WorkflowChecks.of(workflow)
                .opening("p1", CITIZEN, turn -> new Ask(2 + turn.random().nextInt(9), PersonalText.of("Warga Contoh")))
                .giving(Check.class, turn -> new Check(turn.oneOf(5, 500)))
                .giving(SendBack.class, turn -> new SendBack())
                .giving(Mend.class, turn -> new Mend(turn.random().nextInt(12)))
                .giving(Redo.class, turn -> new Redo())
                .giving(Present.class, turn -> new Present())
                .giving(Sign.class, turn -> new Sign(turn.oneOf(1, 1, 1, 2)))
                .giving(Hold.class, turn -> new Hold())
                .giving(Release.class, turn -> new Release())
                .outside(() -> (request, at) -> new Reading.Found<>(100, at, "contoh", "1"));
    }
}
