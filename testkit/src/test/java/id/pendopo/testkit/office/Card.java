package id.pendopo.testkit.office;

import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** A card as a case of its own: opened, lengthened and ended only by what comes of a {@link Wish}. */
public record Card(
        Code kind,
        String decree,
        @Personal(purpose = Purpose.IDENTITY) PersonalText holder) {
    static final String PROCEDURE = "sample/card";
    static final Rupiah PRICE = Rupiah.of(10_000);

    enum At implements Stage {
        ACTIVE,
        EXPIRED,
        ENDED
    }

    enum As implements Role {
        HEAD
    }

    enum Clock implements Countdown {
        VALIDITY
    }

    enum Series implements NumberSeries {
        CARD
    }

    sealed interface CardCommand extends Command {}

    record Register(
            Code kind,
            String decree,
            CaseId wish,
            @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements CardCommand {}

    record Lengthen(int days) implements CardCommand {}

    record Expire() implements CardCommand {}

    record End(CaseId wish) implements CardCommand {}

    record Look() implements CardCommand {}

    sealed interface CardEvent extends Event<Card> {}

    record Registered(
            Code kind,
            String decree,
            @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements CardEvent, Birth<Card> {
        @Override
        public Card born() {
            return new Card(kind, decree, holder);
        }
    }

    record Noted() implements CardEvent {
        @Override
        public Card applyTo(Card before) {
            return before;
        }
    }

    private static StepDraft<Card> step(String title) {
        return Step.<Card>of(title).under(Wish.ARTICLE);
    }

    static Workflow<Card> workflow() {
        List<Step<Card>> page = List.of(
                step("Kartu dicatat")
                        .by(Role.SYSTEM)
                        .opening(Register.class)
                        .following()
                        .to(At.ACTIVE)
                        .numbered(Series.CARD)
                        .handling((file, register, o) -> file.handling().withReceiptNumber(o.number(Series.CARD)))
                        .until(Clock.VALIDITY, (file, register, o) -> o.today().plusDays(30))
                        .creating(
                                (register, o) -> new Registered(register.kind(), register.decree(), register.holder())),
                step("Kartu diperpanjang")
                        .by(Role.SYSTEM)
                        .on(Lengthen.class)
                        .following()
                        .from(At.ACTIVE)
                        .staying()
                        .until(Clock.VALIDITY, (file, lengthen, o) -> o.today().plusDays(lengthen.days()))
                        .posting((file, lengthen, o) ->
                                List.of(LedgerPosting.of(Voucher.PAGE, file.id(), LedgerPosting.Kind.RESERVE, PRICE)))
                        .recording((file, lengthen, o) -> new Noted()),
                step("Kartu habis masa berlakunya")
                        .by(Role.SYSTEM)
                        .on(Expire.class)
                        .from(At.ACTIVE)
                        .to(At.EXPIRED)
                        .whenPassed(Clock.VALIDITY, file -> new Expire())
                        .recording((file, expire, o) -> new Noted()),
                step("Kartu berakhir")
                        .by(Role.SYSTEM)
                        .on(End.class)
                        .following()
                        .from(At.ACTIVE)
                        .to(At.ENDED)
                        .leadingTo(
                                (file, end, o) -> List.of(new FollowUp(Wish.PROCEDURE, end.wish(), new Wish.Close())))
                        .recording((file, end, o) -> new Noted()),
                step("Kepala melihat kartu")
                        .by(As.HEAD)
                        .on(Look.class)
                        .from(At.ACTIVE)
                        .staying()
                        .recording((file, look, o) -> new Noted()));
        return Workflow.<Card>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(CardCommand.class)
                .events(CardEvent.class)
                .steps(page)
                .endingAt(At.EXPIRED)
                .endingWellAt(At.ENDED)
                .build();
    }

    /** Offers the procedure to an office. */
    public static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return PROCEDURE;
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            TreeMap<LocalDate, Workflow<Card>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), workflow());
            return Procedure.of(name(), Card.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
