package id.pendopo.core.chart;

import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.util.List;

/** A small invented procedure with one of everything that a chart draws. */
record Permit(int round) {
    enum At implements Stage {
        SUBMITTED,
        REVIEW,
        RETURNED,
        ISSUED,
        LAPSED
    }

    enum Who implements Role {
        APPLICANT,
        CLERK,
        HEAD
    }

    enum Clock implements Countdown {
        DECISION,
        CORRECTION,
        VALIDITY
    }

    sealed interface Act extends Command {}

    record Submit() implements Act {}

    record Accept() implements Act {}

    record Return() implements Act {}

    record Correct() implements Act {}

    record Note() implements Act {}

    record Inspect() implements Act {}

    record Issue() implements Act {}

    record Lapse() implements Act {}

    sealed interface Happened extends Event<Permit> {}

    record Opened() implements Happened, Birth<Permit> {
        @Override
        public Permit born() {
            return new Permit(1);
        }
    }

    record Moved() implements Happened {
        @Override
        public Permit applyTo(Permit before) {
            return new Permit(before.round() + 1);
        }
    }

    static final LegalSource SEEN = LegalSource.of("Perda Contoh 1/2026 Pasal 4", Standing.SEEN);
    static final LegalSource UNSURE = LegalSource.of("Perda Contoh 1/2026 Pasal 9", Standing.UNSURE);

    private static StepDraft<Permit> step(String title) {
        return Step.<Permit>of(title);
    }

    static Workflow<Permit> workflow() {
        return Workflow.<Permit>of("sample/permit", new PolicyStamp("99.99/sample/permit/2026-01-01", "0".repeat(64)))
                .commands(Act.class)
                .events(Happened.class)
                .steps(List.of(
                        step("Pemohon mengajukan: \"izin\"")
                                .under(SEEN)
                                .by(Who.APPLICANT)
                                .opening(Submit.class)
                                .to(At.SUBMITTED)
                                .creating((c, o) -> new Opened()),
                        step("Loket menerima; berkas lengkap")
                                .under(SEEN)
                                .by(Who.CLERK)
                                .on(Accept.class)
                                .from(At.SUBMITTED)
                                .to(At.REVIEW)
                                .provided("sample.INCOMPLETE", (f, c, o) -> List.<Finding>of())
                                .recording((f, c, o) -> new Moved()),
                        step("Dikembalikan")
                                .under(SEEN)
                                .by(Who.CLERK, Who.HEAD)
                                .on(Return.class)
                                .from(At.SUBMITTED, At.REVIEW)
                                .aside(At.RETURNED)
                                .recording((f, c, o) -> new Moved()),
                        step("Pemohon melengkapi")
                                .under(SEEN)
                                .by(Who.APPLICANT)
                                .on(Correct.class)
                                .from(At.RETURNED)
                                .back()
                                .recording((f, c, o) -> new Moved()),
                        step("Dicatat")
                                .under(SEEN)
                                .by(Who.CLERK)
                                .on(Note.class)
                                .from(At.REVIEW)
                                .staying()
                                .recording((f, c, o) -> new Moved()),
                        step("Ditinjau bersama")
                                .under(SEEN)
                                .by(Who.CLERK, Who.HEAD)
                                .on(Inspect.class)
                                .from(At.REVIEW)
                                .staying()
                                .together(Quorum.of(2, Who.CLERK).and(1, Who.HEAD), (f, c, o) -> "")
                                .recording((f, c, o) -> new Moved()),
                        step("Kepala dinas menerbitkan")
                                .under(SEEN, UNSURE)
                                .by(Who.HEAD)
                                .on(Issue.class)
                                .from(At.REVIEW)
                                .to(At.ISSUED)
                                .recording((f, c, o) -> new Moved()),
                        step("Gugur")
                                .under(UNSURE)
                                .by(Role.SYSTEM)
                                .on(Lapse.class)
                                .from(At.RETURNED)
                                .to(At.LAPSED)
                                .whenPassed(Clock.CORRECTION, file -> new Lapse())
                                .recording((f, c, o) -> new Moved())))
                .rooms(
                        Room.waiting(At.SUBMITTED).withoutTerm("tidak ada naskah yang menyebut jangka waktu"),
                        Room.waiting(At.REVIEW).within(Clock.DECISION, Term.workingDays(14)),
                        Room.waiting(At.RETURNED).within(Clock.CORRECTION, Term.calendarDays(30)))
                .watching(Clock.DECISION)
                .separating(Who.CLERK, Who.HEAD)
                .parties(Who.APPLICANT)
                .requiring(Issue.class)
                .onlyAfter(Accept.class)
                .endingWellAt(At.ISSUED)
                .endingAt(At.LAPSED)
                .build();
    }
}
