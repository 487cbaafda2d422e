package id.pendopo.grants.budgetfile;

import static id.pendopo.grants.budgetfile.Files.at;
import static id.pendopo.grants.budgetfile.Files.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.AccountCode.Chart;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.YearAccount;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Recomputed;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.grants.budgetfile.BudgetOrder.Part;
import id.pendopo.grants.proposal.BudgetCommand;
import id.pendopo.grants.proposal.BudgetVersion;
import id.pendopo.grants.proposal.ProposalDesk;
import id.pendopo.grants.proposal.ProposalRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A budget file meets an office: what differs is written, what may not stand is named with its cases, and twice is once. */
class BudgetImportTest {
    private static final String ACCOUNT = "5.1.05.05.02.0001";
    private static final AccountCode OTHER = AccountCode.of("5.1.05.05.03.0001");
    private static final BudgetOrder ORDER =
            BudgetOrder.of(2026, "Perda Contoh 9/2025", LocalDate.of(2025, 6, 2), "DPA-1");
    private static final BudgetFormat SHIFT = BudgetFormat.of(BudgetVersion.Kind.PENJABARAN_CHANGE, Chart.KEPMEN_5889);

    private ProposalDesk desk = new ProposalDesk(1);
    private BudgetImport files = BudgetImport.into(desk.office(), desk.store());
    private int runs;

    @BeforeEach
    void opened() {
        desk = new ProposalDesk(1);
        files = BudgetImport.into(desk.office(), desk.store());
    }

    private BudgetOutcome apply(BudgetFile file, BudgetOrder order) {
        return files.apply(file, order, desk.budgetOfficer(), desk.now(), CommandId.of("run-" + ++runs));
    }

    private BudgetDifference compare(BudgetFile file, BudgetOrder order) {
        return files.compare(file, order, desk.budgetOfficer(), desk.now());
    }

    private static List<String> codes(BudgetDifference difference) {
        return difference.findings().stream()
                .map(one -> one.row() + " " + one.finding().code())
                .toList();
    }

    private static BudgetFile shift(String... rows) {
        List<String> changed = List.of(rows).stream()
                .map(one -> one.replace(";APBD", ";Pergeseran 1"))
                .toList();
        return Files.read(SHIFT, changed.toArray(String[]::new));
    }

    private static BudgetOrder later(String number) {
        return BudgetOrder.of(2026, number, LocalDate.of(2025, 6, 2), "DPPA-" + number);
    }

    private Rupiah granted(CaseId id) {
        id.pendopo.grants.proposal.Proposal proposal = (id.pendopo.grants.proposal.Proposal)
                desk.office().file("grants/proposal", id).orElseThrow().data();
        return proposal.budgeting().latest().map(BudgetVersion::amount).orElse(Rupiah.ZERO);
    }

    /** One file sets the ceiling and puts the recipients under it; the same file again is no change at all. */
    @Test
    void a_file_sets_ceilings_and_lines_and_the_same_file_again_changes_nothing() {
        CaseId one = desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        CaseId two = desk.listed("case-2", "Yayasan Contoh Dua", 30_000_000);
        BudgetFile file = Files.read(
                row(ACCOUNT, "YAYASAN CONTOH SATU", "40.000.000"),
                row(ACCOUNT, "Yayasan Contoh Dua", "30000000"),
                row(OTHER.text(), "", "5000000"));
        BudgetOutcome outcome = apply(file, ORDER);
        assertThat(codes(outcome.difference())).isEmpty();
        assertThat(outcome.isWhole()).isTrue();
        assertThat(outcome.ceilingsWritten()).hasSize(2);
        assertThat(outcome.linesWritten()).extracting(LineChange::forCase).containsExactly(one, two);
        assertThat(desk.ledger(AccountCode.of(ACCOUNT)).available()).isEqualTo(Rupiah.ZERO);
        assertThat(granted(one)).isEqualTo(Rupiah.of(40_000_000));

        BudgetDifference again = compare(file, ORDER);
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.applicable()).isTrue();
        assertThat(again.same()).isEqualTo(4);
        int deeds = desk.office().posted(2025, 0, 500).lines().size();
        int entries = desk.office().journal(one).size();
        assertThat(apply(file, ORDER).isWhole()).isTrue();
        assertThat(desk.office().posted(2025, 0, 500).lines()).hasSize(deeds);
        assertThat(desk.office().journal(one)).hasSize(entries);
    }

    /** The journals still verify, and ledger and journals agree to the line. */
    @Test
    void what_a_file_wrote_is_in_the_journals_and_agrees_with_the_ledger() {
        CaseId one = desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        apply(Files.read(row(ACCOUNT, "Yayasan Contoh Satu", "40000000")), ORDER);
        apply(shift(row(ACCOUNT, "Yayasan Contoh Satu", "35000000")), later("Perwal 2"));
        List<JournalEntry> journal = desk.office().journal(one);
        assertThat(Verification.verify(journal.stream().map(JournalEntry::toLine), Optional.empty())
                        .breaks())
                .isEmpty();
        assertThat(desk.office().recompute(one)).allMatch(Recomputed::isSame);
        YearAccount account = YearAccount.of(
                ProposalDesk.page(AccountCode.of(ACCOUNT)),
                BookLine.read(
                        desk.store(),
                        "budget",
                        ProposalDesk.page(AccountCode.of(ACCOUNT)).text()),
                journal);
        assertThat(account.isAgreed()).isTrue();
        assertThat(account.position().ceiling()).isEqualTo(Rupiah.of(35_000_000));
        assertThat(account.position().used()).isEqualTo(Rupiah.of(35_000_000));
    }

    /** I4 and I10: the ceiling may fall to what stands on it, and not by one rupiah more; the cases are named. */
    @Test
    void i4_i10_a_ceiling_falls_to_what_is_budgeted_and_not_below_it() {
        desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        desk.listed("case-2", "Yayasan Contoh Dua", 30_000_000);
        apply(
                Files.read(
                        row(ACCOUNT, "Yayasan Contoh Satu", "40000000"),
                        row(ACCOUNT, "Yayasan Contoh Dua", "30000000"),
                        row(ACCOUNT, "", "10000000")),
                ORDER);
        BudgetOrder ceilings = later("Perwal 2").only(Part.CEILINGS);
        BudgetDifference low = compare(shift(row(ACCOUNT, "", "69999999")), ceilings);
        assertThat(low.applicable()).isFalse();
        assertThat(low.ceilings()).isEmpty();
        Finding finding = low.findings().get(0).finding();
        assertThat(finding.code()).isEqualTo("grants.CEILING_BELOW_BUDGETED");
        assertThat(finding.where()).contains(ACCOUNT);
        assertThat(finding.mend()).containsExactly("Rp70.000.000", "case-1, case-2");
        assertThat(apply(shift(row(ACCOUNT, "", "70000000")), ceilings).isWhole())
                .isTrue();
        assertThat(desk.ledger(AccountCode.of(ACCOUNT)).available()).isEqualTo(Rupiah.ZERO);
    }

    /** Worked example 12: ceiling 1,000,000,000, budgeted 960,000,000; 50,000,000 more is refused, 40,000,000 taken. */
    @Test
    void lines_that_rise_stay_within_the_ceiling_together() {
        desk.ceiling(AccountCode.of(ACCOUNT), 60_000_000);
        desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        desk.listed("case-2", "Yayasan Contoh Dua", 40_000_000);
        BudgetOrder lines = ORDER.only(Part.RECIPIENTS);
        BudgetFile over = Files.read(
                row(ACCOUNT, "Yayasan Contoh Satu", "40000000"), row(ACCOUNT, "Yayasan Contoh Dua", "20000001"));
        assertThat(codes(compare(over, lines))).containsExactly(at(0, "grants.CEILING_BELOW_BUDGETED"));
        assertThat(apply(over, lines).linesWritten()).isEmpty();
        BudgetFile within = Files.read(
                row(ACCOUNT, "Yayasan Contoh Satu", "40000000"), row(ACCOUNT, "Yayasan Contoh Dua", "20000000"));
        assertThat(apply(within, lines).linesWritten()).hasSize(2);
    }

    /** A change moves money between two recipients under an unchanged ceiling: what falls goes first. */
    @Test
    void a_change_that_moves_money_between_recipients_passes_under_the_same_ceiling() {
        CaseId one = desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        CaseId two = desk.listed("case-2", "Yayasan Contoh Dua", 40_000_000);
        apply(
                Files.read(
                        row(ACCOUNT, "Yayasan Contoh Satu", "10000000"),
                        row(ACCOUNT, "Yayasan Contoh Dua", "40000000")),
                ORDER);
        BudgetFile moved =
                shift(row(ACCOUNT, "Yayasan Contoh Satu", "30000000"), row(ACCOUNT, "Yayasan Contoh Dua", "20000000"));
        BudgetOutcome outcome = apply(moved, later("Perwal 2"));
        assertThat(outcome.isWhole()).isTrue();
        assertThat(outcome.ceilingsWritten()).isEmpty();
        assertThat(granted(one)).isEqualTo(Rupiah.of(30_000_000));
        assertThat(granted(two)).isEqualTo(Rupiah.of(20_000_000));
        assertThat(compare(moved, later("Perwal 2")).isEmpty()).isTrue();
    }

    @Test
    void a_raise_by_the_change_of_the_budget_is_refused_by_the_rule_of_the_case() {
        CaseId one = desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        apply(Files.read(row(ACCOUNT, "Yayasan Contoh Satu", "30000000")), ORDER);
        BudgetFormat revised = BudgetFormat.of(BudgetVersion.Kind.APBD_P, Chart.KEPMEN_5889);
        BudgetFile raise = Files.read(
                revised, row(ACCOUNT, "Yayasan Contoh Satu", "40000000").replace(";APBD", ";APBD-P"));
        BudgetDifference refused = compare(raise, later("Perda 10"));
        assertThat(codes(refused)).containsExactly(at(2, "grants.NOT_RAISED_BY_REVISION"));
        assertThat(apply(raise, later("Perda 10")).ceilingsWritten()).isEmpty();
        assertThat(granted(one)).isEqualTo(Rupiah.of(30_000_000));
        // The first budget is no change of itself either, and a ceiling does not fall below a line that stays.
        BudgetFile first = Files.read(row(ACCOUNT, "Yayasan Contoh Satu", "20000000"));
        assertThat(codes(compare(first, later("Perda 11"))))
                .containsExactly(at(0, "grants.CEILING_BELOW_BUDGETED"), at(2, "grants.BUDGET_VERSION_KIND"));
    }

    @Test
    void a_line_is_matched_by_receipt_or_by_one_name_and_never_guessed() {
        CaseId one = desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        desk.listed("case-2", "Yayasan Contoh Kembar", 30_000_000);
        desk.listed("case-3", "Yayasan Contoh Kembar", 20_000_000);
        String receipt = desk.office()
                .file("grants/proposal", one)
                .orElseThrow()
                .handling()
                .receiptNumber()
                .orElseThrow();
        BudgetOrder lines = ORDER.only(Part.RECIPIENTS);
        desk.ceiling(AccountCode.of(ACCOUNT), 200_000_000);
        BudgetDifference difference = compare(
                Files.read(
                        row(ACCOUNT, "Nama lain sama sekali", "40000000").replace(";;", ";" + receipt + ";"),
                        row(ACCOUNT, "Yayasan Contoh Kembar", "30000000"),
                        row(ACCOUNT, "Yayasan Tidak Ada", "5")),
                lines);
        assertThat(difference.lines()).extracting(LineChange::forCase).containsExactly(one);
        assertThat(codes(difference))
                .containsExactly(at(3, "grants.BUDGET_LINE_SEVERAL_CASES"), at(4, "grants.BUDGET_LINE_NO_CASE"));
        BudgetDifference twice = compare(
                Files.read(
                        row(ACCOUNT, "Yayasan Contoh Satu", "20000000"),
                        row(ACCOUNT, "Yayasan Contoh Satu", "20000000")
                                .replace("1.06.05.2.02.0001", "1.06.05.2.02.0002")),
                lines);
        assertThat(codes(twice))
                .containsExactly(at(2, "grants.BUDGET_LINE_CASE_TWICE"), at(3, "grants.BUDGET_LINE_CASE_TWICE"));
    }

    /** Who asks for himself has no other name than his own; a list of the budget names him by it. */
    @Test
    void a_person_is_found_by_his_name() {
        desk.drafted("case-1", 3_000_000);
        BudgetOrder lines = ORDER.only(Part.RECIPIENTS);
        String account = "5.1.06.01.01.0001";
        desk.ceiling(AccountCode.of(account), 200_000_000);
        assertThat(codes(compare(Files.read(row(account, ProposalDesk.PERSON.toUpperCase(Locale.ROOT), "1")), lines)))
                .containsExactly(at(2, "core.NOT_NOW"));
        assertThat(codes(compare(Files.read(row(account, ProposalDesk.PERSON + " Lain", "1")), lines)))
                .containsExactly(at(2, "grants.BUDGET_LINE_NO_CASE"));
    }

    @Test
    void another_account_than_the_case_has_moves_nothing() {
        desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        apply(Files.read(row(ACCOUNT, "Yayasan Contoh Satu", "30000000")), ORDER);
        BudgetDifference moved =
                compare(shift(row(OTHER.text(), "Yayasan Contoh Satu", "20000000")), later("Perwal 2"));
        assertThat(codes(moved)).containsExactly(at(2, "grants.BUDGET_LINE_ACCOUNT"));
        assertThat(moved.accountsLeft()).hasSize(1);
    }

    @Test
    void a_file_with_a_bad_row_is_not_applied_unless_the_good_rows_are_asked_for() {
        CaseId one = desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        BudgetFile file = Files.read(
                row(ACCOUNT, "Yayasan Contoh Satu", "30000000"),
                row(ACCOUNT, "Yayasan Contoh Dua", "tiga juta"),
                row(OTHER.text(), "", "7000000"));
        assertThat(apply(file, ORDER).ceilingsWritten()).isEmpty();
        desk.ceiling(AccountCode.of(ACCOUNT), 50_000_000);
        BudgetOutcome good = apply(file, ORDER.takingGoodRows());
        // The account of the bad row keeps its ceiling: what its rows add up to is not known.
        assertThat(good.ceilingsWritten())
                .extracting(change -> change.page().account())
                .containsExactly(OTHER);
        assertThat(good.linesWritten()).extracting(LineChange::forCase).containsExactly(one);
        assertThat(desk.ledger(AccountCode.of(ACCOUNT)).ceiling()).isEqualTo(Rupiah.of(50_000_000));
    }

    @Test
    void what_stands_and_is_not_in_the_file_is_named_and_only_a_whole_file_takes_its_ceiling() {
        CaseId one = desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        apply(Files.read(row(ACCOUNT, "Yayasan Contoh Satu", "30000000"), row(OTHER.text(), "", "7000000")), ORDER);
        BudgetFile without = shift(row("5.1.05.05.01.0001", "", "1"));
        BudgetDifference part = compare(without, later("Perwal 2"));
        assertThat(part.accountsLeft()).hasSize(2);
        assertThat(part.casesLeft()).containsExactly(one);
        assertThat(part.ceilings()).hasSize(1);
        BudgetDifference whole = compare(without, later("Perwal 2").asWhole());
        assertThat(codes(whole)).containsExactly(at(0, "grants.CEILING_BELOW_BUDGETED"));
        assertThat(whole.ceilings()).hasSize(2);
        BudgetOutcome kept = apply(
                shift(row(ACCOUNT, "Yayasan Contoh Satu", "30000000")),
                later("Perwal 3").asWhole());
        assertThat(kept.isWhole()).isTrue();
        assertThat(desk.ledger(OTHER).ceiling()).isEqualTo(Rupiah.ZERO);
    }

    /** I6: unplanned aid with an account of its own is held by its own ceiling, and in the older regime by the planned aid. */
    @Test
    void i6_a_change_leaves_unplanned_aid_within_its_ceiling_or_within_the_planned_aid() {
        AccountCode planned = AccountCode.of("5.1.06.01.01.0001");
        AccountCode unplanned = AccountCode.of("5.1.06.01.01.0002");
        desk.ceiling(planned, 50_000_000);
        desk.ceiling(unplanned, 60_000_000);
        Instant at = desk.now();
        desk.office()
                .post(
                        List.of(LedgerPosting.of(
                                ProposalDesk.page(unplanned),
                                CaseId.of("unplanned-1"),
                                LedgerPosting.Kind.RESERVE,
                                Rupiah.of(30_000_000))),
                        "Contoh",
                        desk.budgetOfficer(),
                        at,
                        CommandId.of("reserve"));
        BudgetOrder own = later("Perwal 2").only(Part.CEILINGS);
        BudgetOrder bounded = own.boundedByPlannedAid(Set.of(unplanned));
        BudgetFile low = shift(row(planned.text(), "", "29999999"));
        assertThat(codes(compare(low, own))).isEmpty();
        BudgetDifference refused = compare(low, bounded);
        assertThat(codes(refused)).containsExactly(at(0, "grants.PLANNED_BELOW_UNPLANNED"));
        assertThat(refused.findings().get(0).finding().mend()).containsExactly("Rp30.000.000", "unplanned-1");
        assertThat(refused.ceilings()).isEmpty();
        assertThat(codes(compare(shift(row(planned.text(), "", "30000000")), bounded)))
                .isEmpty();
        assertThat(codes(compare(shift(row(unplanned.text(), "", "29999999")), own)))
                .containsExactly(at(0, "grants.CEILING_BELOW_BUDGETED"));
    }

    /** Digits of two lists are two pages; a file of one list never touches the other's. */
    @Test
    void a_file_of_one_list_of_accounts_leaves_the_other_alone() {
        AccountCode older = AccountCode.of(ACCOUNT, Chart.P90_2019);
        desk.ceiling(AccountCode.of(ACCOUNT), 5);
        BudgetFile file =
                Files.read(BudgetFormat.of(BudgetVersion.Kind.APBD, Chart.P90_2019), row("5.1.5.05.02.001", "", "9"));
        assertThat(apply(file, ORDER.only(Part.CEILINGS)).isWhole()).isTrue();
        assertThat(desk.ledger(older).ceiling()).isEqualTo(Rupiah.of(9));
        assertThat(desk.ledger(AccountCode.of(ACCOUNT)).ceiling()).isEqualTo(Rupiah.of(5));
    }

    /** A decree of another amount is void by the change, as the procedure says; the file goes no other way. */
    @Test
    void a_decreed_case_follows_the_change_and_one_that_is_agreed_does_not() {
        CaseId one = desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        apply(Files.read(row(ACCOUNT, "Yayasan Contoh Satu", "40000000")), ORDER);
        desk.accepted(
                one,
                "head",
                ProposalRole.REGION_HEAD,
                new BudgetCommand.Decree("Kep.1", ProposalDesk.DAY, "Yayasan Contoh Satu", Rupiah.of(40_000_000)));
        BudgetOutcome lower = apply(shift(row(ACCOUNT, "Yayasan Contoh Satu", "25000000")), later("Perwal 2"));
        assertThat(lower.isWhole()).isTrue();
        assertThat(granted(one)).isEqualTo(Rupiah.of(25_000_000));
        assertThat(desk.office()
                        .file("grants/proposal", one)
                        .orElseThrow()
                        .stage()
                        .value())
                .isEqualTo("BUDGETED");
        assertThat(desk.ledger(AccountCode.of(ACCOUNT)).committed()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void who_may_not_budget_is_refused_before_anything_is_written() {
        desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        BudgetFile file = Files.read(row(ACCOUNT, "Yayasan Contoh Satu", "40000000"));
        BudgetDifference difference =
                files.compare(file, ORDER, id.pendopo.core.actor.Actor.of("tu", ProposalRole.TU_OPERATOR), desk.now());
        assertThat(difference.applicable()).isFalse();
        assertThat(difference.lines()).isEmpty();
    }

    @Test
    void orders_and_attempts_outside_their_limits_are_refused() {
        assertThatThrownBy(() -> BudgetOrder.of(1999, "x", LocalDate.of(2025, 6, 2), "d"))
                .hasMessageContaining("2000 to 2999");
        assertThatThrownBy(() -> BudgetOrder.of(2026, "x".repeat(121), LocalDate.of(2025, 6, 2), "d"))
                .hasMessageContaining("120");
        BudgetFile file = Files.read(row(ACCOUNT, "", "1"));
        assertThatThrownBy(
                        () -> files.apply(file, ORDER, desk.budgetOfficer(), desk.now(), CommandId.of("x".repeat(81))))
                .hasMessageContaining("80");
    }

    @Test
    void a_line_without_a_case_is_told_at_what_named_it() {
        BudgetDifference difference = compare(
                Files.read(
                        row(ACCOUNT, "Yayasan Tidak Ada", "5"),
                        row(ACCOUNT, "Yayasan Tidak Ada", "7").replace(";;", ";PH-2025-99999;")),
                ORDER.only(Part.RECIPIENTS));
        assertThat(difference.findings())
                .extracting(one -> one.finding().where().orElseThrow())
                .containsExactly("recipient", "receipt");
    }

    @Test
    void what_changes_is_told_by_numbers_alone() {
        desk.listed("case-1", "Yayasan Contoh Satu", 40_000_000);
        assertThat(compare(Files.read(row(ACCOUNT, "Yayasan Contoh Satu", "40000000")), ORDER)
                        .lines())
                .singleElement()
                .hasToString("row 2, case case-1: Rp0 -> Rp40.000.000");
    }

    @Test
    void twenty_cases_on_an_account_are_named_and_the_others_counted() {
        AccountCode account = AccountCode.of(ACCOUNT);
        desk.ceiling(account, 60_000_000);
        List<LedgerPosting> postings = IntStream.rangeClosed(1, 21)
                .mapToObj(i -> LedgerPosting.of(
                        ProposalDesk.page(account),
                        CaseId.of("case-%02d".formatted(i)),
                        LedgerPosting.Kind.RESERVE,
                        Rupiah.of(1_000_000)))
                .toList();
        desk.office().post(postings, "Contoh", desk.budgetOfficer(), desk.now(), CommandId.of("reserve"));
        BudgetDifference low =
                compare(shift(row(ACCOUNT, "", "20999999")), later("Perwal 2").only(Part.CEILINGS));
        assertThat(low.findings().get(0).finding().mend().get(1))
                .startsWith("case-01, case-02")
                .endsWith("case-20 + 1");
    }

    /** The last file that passes and the first that does not; of the latter no ceiling is set. */
    @Test
    void a_file_sets_two_thousand_ceilings_at_most() {
        String[] rows = IntStream.rangeClosed(1, BudgetImport.MAX_CEILINGS + 1)
                .mapToObj(i -> row("5.1.05.05.02.%04d".formatted(i), "", "5"))
                .toArray(String[]::new);
        BudgetOrder ceilings = ORDER.only(Part.CEILINGS);
        BudgetDifference most = compare(
                Files.read(List.of(rows).subList(0, BudgetImport.MAX_CEILINGS).toArray(String[]::new)), ceilings);
        assertThat(codes(most)).isEmpty();
        assertThat(most.ceilings()).hasSize(BudgetImport.MAX_CEILINGS);
        BudgetDifference over = compare(Files.read(rows), ceilings);
        assertThat(codes(over)).containsExactly(at(0, "core.FILE_TOO_LARGE"));
        assertThat(over.ceilings()).isEmpty();
    }
}
