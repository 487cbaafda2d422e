package id.pendopo.testkit.office;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** A small procedure that uses a book, a fact, a number, a clock and a personal value. */
record Voucher(
        Rupiah amount, @Personal(purpose = Purpose.IDENTITY) PersonalText holder, boolean granted) {
    static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 2", Standing.OWN_DECISION);
    static final BudgetPage PAGE = new BudgetPage(RegionCode.parse("32.73"), 2026, AccountCode.of("5.1.05.05.02.0001"));
    static final Fact<Boolean> RESIDENT = Fact.of("RESIDENT", Boolean.class);

    enum At implements Stage {
        ASKED,
        GRANTED,
        EXPIRED
    }

    enum As implements Role {
        CITIZEN,
        CLERK,
        HEAD
    }

    enum Clock implements Countdown {
        ANSWER
    }

    enum Series implements NumberSeries {
        RECEIPT
    }

    sealed interface VoucherCommand extends Command {}

    record Ask(
            Rupiah amount,
            @Personal(purpose = Purpose.IDENTITY) PersonalText holder,
            @NotNull @Size(min = 3, max = 40) String purpose)
            implements VoucherCommand {}

    record Grant(Rupiah amount) implements VoucherCommand {}

    record Expire() implements VoucherCommand {}

    sealed interface VoucherEvent extends Event<Voucher> {}

    record Asked(
            Rupiah amount,
            @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements VoucherEvent, Birth<Voucher> {
        @Override
        public Voucher born() {
            return new Voucher(amount, holder, false);
        }
    }

    record Granted(Rupiah amount) implements VoucherEvent {
        @Override
        public Voucher applyTo(Voucher before) {
            return new Voucher(amount, before.holder(), true);
        }
    }

    record Expired() implements VoucherEvent {
        @Override
        public Voucher applyTo(Voucher before) {
            return before;
        }
    }

    private static StepDraft<Voucher> step(String title) {
        return Step.<Voucher>of(title).under(ARTICLE);
    }

    static Workflow<Voucher> workflow() {
        List<Step<Voucher>> page = List.of(
                step("Warga meminta")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .opening(Ask.class)
                        .to(At.ASKED)
                        .needing(RESIDENT, ask -> "resident")
                        .provided(
                                "voucher.NOT_RESIDENT",
                                (ask, o) -> o.fact(RESIDENT)
                                        ? List.of()
                                        : Finding.block("voucher.NOT_RESIDENT")
                                                .at("holder")
                                                .only(ARTICLE))
                        .numbered(Series.RECEIPT)
                        .handling((file, ask, o) -> file.handling().withReceiptNumber(o.number(Series.RECEIPT)))
                        .creating((ask, o) -> new Asked(ask.amount(), ask.holder())),
                step("Kepala memberi")
                        .by(As.HEAD)
                        .on(Grant.class)
                        .from(At.ASKED)
                        .to(At.GRANTED)
                        .needing(BudgetLedger.CEILING, (file, grant) -> PAGE.text())
                        .provided(
                                "voucher.OVER_CEILING",
                                (file, grant, o) -> grant.amount()
                                                .isMoreThan(o.fact(BudgetLedger.CEILING)
                                                        .available())
                                        ? Finding.block("voucher.OVER_CEILING")
                                                .at("amount")
                                                .found(grant.amount().value())
                                                .expected(
                                                        Relation.AT_MOST,
                                                        o.fact(BudgetLedger.CEILING)
                                                                .available()
                                                                .value())
                                                .only(ARTICLE)
                                        : List.of())
                        .posting((file, grant, o) ->
                                List.of(LedgerPosting.of(PAGE, file.id(), LedgerPosting.Kind.RESERVE, grant.amount())))
                        .recording((file, grant, o) -> new Granted(grant.amount())),
                step("Permintaan kedaluwarsa")
                        .by(Role.SYSTEM)
                        .on(Expire.class)
                        .from(At.ASKED)
                        .to(At.EXPIRED)
                        .whenPassed(Clock.ANSWER, file -> new Expire())
                        .recording((file, expire, o) -> new Expired()));
        return Workflow.<Voucher>of("contoh/voucher", new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(VoucherCommand.class)
                .events(VoucherEvent.class)
                .steps(page)
                .parties(As.CITIZEN)
                .separating(As.CLERK, As.HEAD)
                .rooms(Room.waiting(At.ASKED).within(Clock.ANSWER, Term.workingDays(5)))
                .endingWellAt(At.GRANTED)
                .endingAt(At.EXPIRED)
                .build();
    }

    /** Offers the procedure to an office. */
    static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return "contoh/voucher";
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            TreeMap<LocalDate, Workflow<Voucher>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), workflow());
            return Procedure.of(name(), Voucher.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
