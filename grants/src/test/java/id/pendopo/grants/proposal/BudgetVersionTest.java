package id.pendopo.grants.proposal;

import static id.pendopo.grants.proposal.BudgetVersion.Kind.APBD;
import static id.pendopo.grants.proposal.BudgetVersion.Kind.APBD_P;
import static id.pendopo.grants.proposal.BudgetVersion.Kind.PENJABARAN_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The budget changes while a case stands in it: what counts is the last version, in the ladder, in the ledger and in the decree. */
class BudgetVersionTest {
    private static Walk budgeted() {
        return Walk.upTo(ProposalStage.BUDGETED).on("2026-01-20");
    }

    private static List<String> refused(Walk walk, BudgetCommand.ChangeBudget change) {
        return walk.refused(ProposalRole.BUDGET_OFFICER, "budget", change);
    }

    private static Walk changed(Walk walk, BudgetCommand.ChangeBudget change) {
        return walk.does(ProposalRole.BUDGET_OFFICER, "budget", change);
    }

    private static BudgetCommand.Decree decree(long amount) {
        return new BudgetCommand.Decree("978/Kep.2/2026", LocalDate.of(2026, 1, 20), Sample.NAME, Rupiah.of(amount));
    }

    /** A decree of less was a dead end before: now the detailed budget is changed first, as the refusal says. */
    @Test
    void a_lower_decree_goes_through_a_change_of_the_detailed_budget() {
        Walk walk = budgeted();
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", decree(40_000_000)))
                .containsExactly("grants.NOT_AS_BUDGETED");
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 2/2026", 40_000_000))
                .isAt(ProposalStage.BUDGETED);
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.of(40_000_000));
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", decree(39_999_999)))
                .containsExactly("grants.NOT_AS_BUDGETED");
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", decree(40_000_001)))
                .containsExactly("grants.OVER_LADDER");
        walk.does(ProposalRole.REGION_HEAD, "head", decree(40_000_000)).isAt(ProposalStage.DECREED);
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.of(40_000_000));
        assertThat(walk.proposal().budgeting().versions())
                .extracting(BudgetVersion::kind)
                .containsExactly(APBD, PENJABARAN_CHANGE);
        assertThat(walk.proposal().budgeting().allocation().orElseThrow().dpa()).isEqualTo("DPPA-1");
    }

    @Test
    void a_decree_of_another_amount_is_void_by_the_change_and_so_is_the_text_written_on_it() {
        Walk walk = Walk.upTo(ProposalStage.DECREED).on("2026-03-02").prepared(50_000_000);
        walk.does(ProposalRole.PPKD, "ppkd", new DeliveryCommand.SignAgreement("NPHD-1"));
        changed(walk, walk.change(APBD_P, "Perda 5/2026", 45_000_000)).isAt(ProposalStage.BUDGETED);
        assertThat(walk.proposal().amounts().find(LadderStep.DECREED)).isEmpty();
        assertThat(walk.proposal().budgeting().decree()).isEmpty();
        assertThat(walk.proposal().delivery().prepared()).isEmpty();
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.of(45_000_000));
        walk.does(ProposalRole.REGION_HEAD, "head", decree(45_000_000)).agreed(45_000_000);
    }

    /** A new version that leaves the amount asks for no new decree. */
    @Test
    void a_decree_of_the_same_amount_stands() {
        Walk walk = Walk.upTo(ProposalStage.DECREED).on("2026-03-02");
        LedgerReading before = walk.ledger();
        changed(walk, walk.change(APBD_P, "Perda 5/2026", 50_000_000)).isAt(ProposalStage.DECREED);
        assertThat(walk.ledger()).isEqualTo(before);
        assertThat(walk.proposal().budgeting().decree()).isPresent();
        walk.agreed(50_000_000);
    }

    /** After the agreement the amount stays [D]: what is not paid is given back at the end of the year. */
    @Test
    void after_the_agreement_the_budget_changes_nothing() {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT);
        assertThat(refused(walk, walk.change(PENJABARAN_CHANGE, "Perwal 2/2026", 40_000_000)))
                .containsExactly("core.NOT_NOW");
    }

    @Test
    void a_change_stays_within_what_the_head_approved_and_grants_something() {
        Walk walk = budgeted();
        assertThat(refused(walk, walk.change(PENJABARAN_CHANGE, "Perwal 2/2026", 50_000_001)))
                .contains("grants.OVER_LADDER");
        assertThat(refused(walk, walk.change(PENJABARAN_CHANGE, "Perwal 2/2026", 0)))
                .containsExactly("grants.NO_AMOUNT");
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 2/2026", 1));
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 3/2026", 50_000_000));
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.of(50_000_000));
    }

    @Test
    void a_version_is_a_change_of_today_or_before_that_was_not_recorded_yet() {
        Walk walk = budgeted();
        assertThat(refused(walk, walk.change(APBD, "Perda 1/2026", 50_000_000)))
                .containsExactly("grants.BUDGET_VERSION_KIND");
        assertThat(refused(walk, walk.change(PENJABARAN_CHANGE, "perwal 1 / 2025", 40_000_000)))
                .containsExactly("grants.BUDGET_VERSION_KNOWN");
        BudgetCommand.ChangeBudget tomorrow = walk.on("2026-01-21").change(PENJABARAN_CHANGE, "Perwal 2/2026", 1);
        assertThat(refused(walk.on("2026-01-20"), tomorrow)).containsExactly("grants.DAY_TO_COME");
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 2/2026", 40_000_000));
        BudgetCommand.ChangeBudget before = walk.on("2026-01-19").change(PENJABARAN_CHANGE, "Perwal 3/2026", 1);
        assertThat(refused(walk.on("2026-01-20"), before)).containsExactly("grants.BUDGET_VERSION_ORDER");
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 3/2026", 1));
    }

    /** In Bandung only what carries out a programme of a government enters the change of the budget, so nobody else is raised by it. */
    @Test
    void the_change_of_the_budget_raises_only_who_may_enter_it() {
        Walk walk = budgeted();
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 2/2026", 40_000_000));
        assertThat(refused(walk, walk.change(APBD_P, "Perda 5/2026", 40_000_001)))
                .containsExactly("grants.NOT_RAISED_BY_REVISION");
        changed(walk, walk.change(APBD_P, "Perda 5/2026", 40_000_000));
        Walk open = new Walk(Bandung.workflow(Bandung.with("revisedBudget", "\"ALWAYS\"")));
        open.submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .budgeted(40_000_000);
        changed(open, open.change(APBD_P, "Perda 5/2026", 40_000_001));
    }

    private static LedgerReading page(long ceiling, long reserved) {
        LedgerReading reading = LedgerReading.EMPTY.after(
                LedgerPosting.ceiling(new BudgetPage(Bandung.CODE, 2026, Walk.ACCOUNT), Rupiah.of(ceiling)));
        return new LedgerReading(reading.ceiling(), Rupiah.of(reserved), Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
    }

    @Test
    void a_raise_is_within_what_the_ceiling_leaves() {
        Walk walk = budgeted();
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 2/2026", 20_000_000));
        walk.withLedger(page(30_000_000, 20_000_000));
        assertThat(walk.ask(
                                id.pendopo.core.actor.Actor.of("budget", ProposalRole.BUDGET_OFFICER),
                                walk.change(PENJABARAN_CHANGE, "Perwal 3/2026", 30_000_001))
                        .findings())
                .satisfiesExactly(finding -> {
                    assertThat(finding.where()).contains("amount");
                    assertThat(finding.code()).isEqualTo("grants.OVER_CEILING");
                    assertThat(finding.mend()).containsExactly("Rp30.000.000");
                });
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 3/2026", 30_000_000));
        assertThat(walk.ledger().available()).isEqualTo(Rupiah.ZERO);
        walk.withLedger(page(10, 30_000_000));
        changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal 4/2026", 29_999_999));
    }

    /** I10: whatever versions follow each other, before and after decrees, the ledger holds the last one and nothing else. */
    @Property(tries = 25)
    void i10_the_ledger_holds_what_the_last_version_grants(@ForAll long seed) {
        Random random = new Random(seed);
        Walk walk = budgeted();
        for (int number = 2; number < 9; number++) {
            long amount = 1 + Math.floorMod(random.nextLong(), 50_000_000);
            changed(walk, walk.change(PENJABARAN_CHANGE, "Perwal " + number + "/2026", amount));
            if (random.nextBoolean() && walk.file().isAt(ProposalStage.BUDGETED)) {
                walk.does(ProposalRole.REGION_HEAD, "head", decree(amount));
            }
            boolean decreed = walk.file().isAt(ProposalStage.DECREED);
            assertThat(walk.ledger().used()).isEqualTo(Rupiah.of(amount));
            assertThat(walk.ledger().committed()).isEqualTo(decreed ? Rupiah.of(amount) : Rupiah.ZERO);
            assertThat(AmountInvariants.ladderFalls(walk.proposal().amounts())).isEmpty();
        }
        walk.on("2027-01-01").settle().isAt(ProposalStage.LAPSED);
        assertThat(walk.ledger().used()).isEqualTo(Rupiah.ZERO);
    }
}
