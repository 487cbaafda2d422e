package id.pendopo.examples.store.crash;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.finding.FindingCatalogue;
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
import id.pendopo.core.workflow.Event;
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

/** A claim in which every command writes to everything that a commit can hold: journal, row, number, ledger, personal value. */
record Claim(
        int page,
        Rupiah amount,
        @Personal(purpose = Purpose.IDENTITY) PersonalText holder,
        int changes) {
    static final String PROCEDURE = "contoh/claim";
    static final List<BudgetPage> PAGES = List.of(page(1), page(2), page(3));
    private static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 9", Standing.OWN_DECISION);

    private static BudgetPage page(int last) {
        return new BudgetPage(RegionCode.parse("32.73"), 2026, AccountCode.of("5.1.05.05.02.000" + last));
    }

    enum At implements Stage {
        FILED,
        BOUND,
        CLOSED
    }

    enum As implements id.pendopo.core.actor.Role {
        CITIZEN,
        CLERK,
        HEAD
    }

    enum Series implements NumberSeries {
        RECEIPT,
        DECREE
    }

    sealed interface ClaimCommand extends Command {}

    record File(
            int page,
            Rupiah amount,
            @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements ClaimCommand {}

    record Revise(@Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements ClaimCommand {}

    record Bind(Rupiah amount) implements ClaimCommand {}

    record Close() implements ClaimCommand {}

    sealed interface ClaimEvent extends Event<Claim> {}

    record Filed(
            int page,
            Rupiah amount,
            @Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements ClaimEvent, Birth<Claim> {
        @Override
        public Claim born() {
            return new Claim(page, amount, holder, 0);
        }
    }

    record Revised(@Personal(purpose = Purpose.IDENTITY) PersonalText holder) implements ClaimEvent {
        @Override
        public Claim applyTo(Claim before) {
            return new Claim(before.page(), before.amount(), holder, before.changes() + 1);
        }
    }

    record Bound(Rupiah amount) implements ClaimEvent {
        @Override
        public Claim applyTo(Claim before) {
            return new Claim(before.page(), amount, before.holder(), before.changes() + 1);
        }
    }

    record Closed() implements ClaimEvent {
        @Override
        public Claim applyTo(Claim before) {
            return new Claim(before.page(), before.amount(), before.holder(), before.changes() + 1);
        }
    }

    private static StepDraft<Claim> step(String title) {
        return Step.<Claim>of(title).under(ARTICLE);
    }

    private static Workflow<Claim> workflow() {
        List<Step<Claim>> page = List.of(
                step("Warga mengajukan")
                        .by(As.CITIZEN)
                        .as(Manner.REQUESTED)
                        .opening(File.class)
                        .to(At.FILED)
                        .numbered(Series.RECEIPT)
                        .handling((file, command, o) -> file.handling().withReceiptNumber(o.number(Series.RECEIPT)))
                        .creating((command, o) -> new Filed(command.page(), command.amount(), command.holder())),
                step("Petugas memperbaiki dan menyisihkan")
                        .by(As.CLERK)
                        .on(Revise.class)
                        .from(At.FILED)
                        .staying()
                        .posting((file, revise, o) -> List.of(LedgerPosting.of(
                                PAGES.get(file.data().page()),
                                file.id(),
                                LedgerPosting.Kind.RESERVE,
                                file.data().amount())))
                        .recording((file, revise, o) -> new Revised(revise.holder())),
                step("Kepala menetapkan")
                        .by(As.HEAD)
                        .on(Bind.class)
                        .from(At.FILED)
                        .to(At.BOUND)
                        .numbered(Series.DECREE)
                        .posting((file, bind, o) -> List.of(LedgerPosting.of(
                                PAGES.get(file.data().page()), file.id(), LedgerPosting.Kind.COMMIT, bind.amount())))
                        .recording((file, bind, o) -> new Bound(bind.amount())),
                step("Kepala membatalkan")
                        .by(As.HEAD)
                        .on(Close.class)
                        .from(At.BOUND)
                        .to(At.CLOSED)
                        .posting((file, close, o) -> List.of(LedgerPosting.of(
                                PAGES.get(file.data().page()),
                                file.id(),
                                LedgerPosting.Kind.UNCOMMIT,
                                file.data().amount())))
                        .recording((file, close, o) -> new Closed()));
        return Workflow.<Claim>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                .commands(ClaimCommand.class)
                .events(ClaimEvent.class)
                .steps(page)
                .parties(As.CITIZEN)
                .separating(As.CLERK, As.HEAD)
                .endingWellAt(At.CLOSED)
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
            TreeMap<LocalDate, Workflow<Claim>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), workflow());
            return Procedure.of(PROCEDURE, Claim.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
