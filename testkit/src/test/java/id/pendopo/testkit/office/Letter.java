package id.pendopo.testkit.office;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A letter that a clerk of an agency checks and a head signs: a small procedure with queues, units and waiting. */
record Letter(String subject) {
    static final String PROCEDURE = "contoh/letter";
    private static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 3", Standing.OWN_DECISION);

    enum At implements Stage {
        RECEIVED,
        RETURNED,
        CHECKED,
        ENTERED,
        SIGNED,
        WITHDRAWN,
        LAPSED
    }

    enum As implements Role {
        CITIZEN,
        CLERK,
        HEAD,
        AUDITOR
    }

    enum Clock implements Countdown {
        CHECK,
        SIGNING,
        MENDING
    }

    enum Held implements Flag {
        HELD
    }

    enum Series implements NumberSeries {
        RECEIPT
    }

    sealed interface LetterCommand extends Command {}

    /** Sends a letter, to an agency and an officer of it, or to nobody in particular. */
    record Send(String subject, Optional<Code> unit, Optional<PersonRef> officer) implements LetterCommand {}

    record Check() implements LetterCommand {}

    record Return() implements LetterCommand {}

    record Resend(String subject) implements LetterCommand {}

    record Sign() implements LetterCommand {}

    record Enter() implements LetterCommand {}

    record Withdraw() implements LetterCommand {}

    record Hold() implements LetterCommand {}

    record Lapse() implements LetterCommand {}

    sealed interface LetterEvent extends Event<Letter> {}

    record Sent(String subject) implements LetterEvent, Birth<Letter> {
        @Override
        public Letter born() {
            return new Letter(subject);
        }
    }

    record Amended(String subject) implements LetterEvent {
        @Override
        public Letter applyTo(Letter before) {
            return new Letter(subject);
        }
    }

    record Noted(String what) implements LetterEvent {
        @Override
        public Letter applyTo(Letter before) {
            return before;
        }
    }

    private static StepDraft<Letter> step(String title) {
        return Step.<Letter>of(title).under(ARTICLE);
    }

    static Workflow<Letter> workflow() {
        List<Step<Letter>> page = List.of(
                step("Warga berkirim surat")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .opening(Send.class)
                        .to(At.RECEIVED)
                        .numbered(Series.RECEIPT)
                        .handling((file, send, o) -> {
                            var handling = file.handling()
                                    .withReceiptNumber(o.number(Series.RECEIPT))
                                    .withAssignee(send.officer());
                            return send.unit().map(handling::withUnit).orElse(handling);
                        })
                        .creating((send, o) -> new Sent(send.subject())),
                step("Petugas memeriksa")
                        .by(As.CLERK)
                        .on(Check.class)
                        .from(At.RECEIVED)
                        .to(At.CHECKED)
                        .recording((file, check, o) -> new Noted("checked")),
                step("Petugas mengembalikan")
                        .by(As.CLERK)
                        .on(Return.class)
                        .from(At.RECEIVED)
                        .aside(At.RETURNED)
                        .recording((file, back, o) -> new Noted("returned")),
                step("Warga memperbaiki")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .on(Resend.class)
                        .from(At.RETURNED)
                        .back()
                        .recording((file, resend, o) -> new Amended(resend.subject())),
                step("Kepala menandatangani")
                        .by(As.HEAD)
                        .on(Sign.class)
                        .from(At.CHECKED)
                        .to(At.ENTERED)
                        .recording((file, sign, o) -> new Noted("signed")),
                step("Masuk register")
                        .by(Role.SYSTEM)
                        .on(Enter.class)
                        .from(At.ENTERED)
                        .to(At.SIGNED)
                        .atOnce(file -> new Enter())
                        .recording((file, enter, o) -> new Noted("entered")),
                step("Warga mencabut")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .on(Withdraw.class)
                        .from(At.RECEIVED, At.CHECKED, At.RETURNED)
                        .to(At.WITHDRAWN)
                        .recording((file, withdraw, o) -> new Noted("withdrawn")),
                step("Auditor menahan")
                        .by(As.AUDITOR)
                        .on(Hold.class)
                        .fromAnyOpen()
                        .staying()
                        .raising(Held.HELD)
                        .recording((file, hold, o) -> new Noted("held")),
                step("Surat gugur")
                        .by(Role.SYSTEM)
                        .on(Lapse.class)
                        .from(At.CHECKED)
                        .to(At.LAPSED)
                        .evenWhile(Held.HELD)
                        .whenPassed(Clock.SIGNING, file -> new Lapse())
                        .recording((file, lapse, o) -> new Noted("lapsed")));
        return Workflow.<Letter>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(LetterCommand.class)
                .events(LetterEvent.class)
                .steps(page)
                .parties(As.CITIZEN)
                .separating(As.CLERK, As.HEAD)
                .rooms(
                        Room.waiting(At.RECEIVED).within(Clock.CHECK, Term.workingDays(2)),
                        Room.waiting(At.RETURNED)
                                .within(Clock.MENDING, Term.workingDays(9))
                                .standingStill(Clock.CHECK),
                        Room.waiting(At.CHECKED).within(Clock.SIGNING, Term.workingDays(5)))
                .watching(Clock.CHECK, Clock.MENDING)
                .endingWellAt(At.SIGNED)
                .endingAt(At.WITHDRAWN, At.LAPSED)
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
            TreeMap<LocalDate, Workflow<Letter>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), workflow());
            return Procedure.of(name(), Letter.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
