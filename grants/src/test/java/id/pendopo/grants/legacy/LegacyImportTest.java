package id.pendopo.grants.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Recomputed;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Option;
import id.pendopo.grants.legacy.LegacyReport.Outcome;
import id.pendopo.grants.proposal.AidForm;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.BudgetRound;
import id.pendopo.grants.proposal.Papers;
import id.pendopo.grants.proposal.ProposalDesk;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.ReviewCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Old files in a real office: one entry each, evidence that decides nothing, and a clerk who goes on by the normal commands. */
class LegacyImportTest {
    private static final Actor MIGRATION = Actor.of("migration", LegacyRole.MIGRATION);
    private static final CaseId WAITING = CaseId.of("OLD-32-73-SABILULUNGAN-12");

    private ProposalDesk desk = new ProposalDesk(1);
    private int attempts;

    @BeforeEach
    void opened() {
        desk = new ProposalDesk(1);
    }

    private LegacyReport imported() {
        return LegacyImport.take(OldTables.read(), desk.office(), MIGRATION, desk.now());
    }

    private Answer handle(String procedure, CaseId id, String person, Role role, Command command) {
        return desk.office()
                .handle(procedure, id, command, Actor.of(person, role), desk.now(), CommandId.of("l-" + ++attempts));
    }

    private Answer clerk(CaseId id, LegacyCommand command) {
        return handle(LegacyWorkflow.PROCEDURE, id, "clerk", ProposalRole.TU_OPERATOR, command);
    }

    private LegacyFile file(CaseId id) {
        return (LegacyFile)
                desk.office().file(LegacyWorkflow.PROCEDURE, id).orElseThrow().data();
    }

    private static LegacyFacts facts() {
        return new LegacyFacts(
                Optional.empty(),
                Optional.of(AidForm.MONEY),
                Optional.of(new BudgetRound(2026, BudgetRound.Version.INITIAL)),
                Optional.of(ProposalDesk.applicant("Yayasan Contoh Mawar")),
                Optional.of(ProposalDesk.activity()),
                Optional.empty(),
                Set.of(),
                ProposalDesk.papers(),
                Set.of(PersonRef.of("chair")));
    }

    @Test
    void each_old_file_is_one_case_with_one_entry_and_nothing_is_decided() {
        LegacyReport report = imported();
        assertThat(report.count(Outcome.IMPORTED)).isEqualTo(8);
        assertThat(report.count(Outcome.REFUSED)).isZero();
        assertThat(desk.office()
                        .find(CaseQuery.all(50).ofProcedure(LegacyWorkflow.PROCEDURE))
                        .rows())
                .hasSize(8)
                .allSatisfy(row -> {
                    assertThat(row.stage().value()).isEqualTo("IMPORTED");
                    assertThat(row.parties()).isEmpty();
                    List<JournalEntry> journal = desk.office().journal(row.id());
                    assertThat(journal).hasSize(1);
                    assertThat(journal.get(0).actor().role()).isEqualTo(LegacyRole.MIGRATION.code());
                    // The time is that of the take-over; old times stand in the snapshot.
                    assertThat(journal.get(0).at().toString()).startsWith("2025-06-02");
                });
        assertThat(desk.office()
                        .find(CaseQuery.all(50).ofProcedure("grants/proposal"))
                        .rows())
                .isEmpty();
        assertThat(file(CaseId.of("OLD-32-73-SABILULUNGAN-14")).snapshot().state())
                .isEqualTo(LegacyState.LISTED);
        assertThat(desk.office()
                        .find(CaseQuery.all(5).external("SABILULUNGAN", "proposal/12"))
                        .rows())
                .singleElement()
                .matches(row -> row.id().equals(WAITING));
    }

    /** A run that broke off is run again; what changed in the old tables meanwhile writes nothing over. */
    @Test
    void the_same_folder_again_is_known_and_a_changed_row_is_told() {
        imported();
        LegacyReport again = imported();
        assertThat(again.count(Outcome.KNOWN)).isEqualTo(8);
        assertThat(again.count(Outcome.IMPORTED)).isZero();
        LegacyReading changed = OldTables.read(Map.of(
                LegacyTable.PROPOSAL,
                List.of("12,101,,Nama Lain,Alamat,Judul,Latar,Tujuan,,,,1,7,2023-01-09 17:00:00,,3")));
        LegacyReport report = LegacyImport.take(changed, desk.office(), MIGRATION, desk.now());
        assertThat(report.count(Outcome.REFUSED)).isEqualTo(1);
        assertThat(report.findings()).extracting(one -> one.finding().code()).contains("grants.LEGACY_CHANGED");
        assertThat(desk.office().journal(WAITING)).hasSize(1);
    }

    /** Names, texts and the citizen's number are personal records; passwords, telephones and addresses of computers are nowhere. */
    @Test
    void nothing_personal_stands_in_a_journal_and_no_password_or_address_of_a_computer_anywhere() {
        imported();
        StringBuilder journals = new StringBuilder();
        StringBuilder everything = new StringBuilder();
        desk.office().find(CaseQuery.all(50)).rows().forEach(row -> {
            desk.office().journal(row.id()).forEach(entry -> journals.append(entry.toLine()));
            everything.append(
                    desk.office().file(row.procedure(), row.id()).orElseThrow().data());
            LegacyFile file = file(row.id());
            file.snapshot()
                    .request()
                    .title()
                    .forEach(text -> everything.append(text.line().reveal()));
            file.snapshot()
                    .review()
                    .notes()
                    .forEach(note -> note.text()
                            .forEach(text -> everything.append(text.line().reveal())));
            file.snapshot().applicant().nik().ifPresent(nik -> everything.append(nik.reveal()));
        });
        assertThat(journals.toString())
                .doesNotContain("Yayasan", "Contoh", "Ibu", "3273014501900001", "nphd-orang", "foto-orang");
        assertThat(journals.append(everything).toString())
                .contains("3273014501900001")
                .doesNotContain("RAHASIASEKALI", "203.0.113.77", "081234567890", "contoh.test", "Jalan Rahasia");
    }

    @Test
    void what_is_missing_is_named_until_it_is_there() {
        imported();
        Option before = option("continueLegacy");
        assertThat(before.isPossible()).isFalse();
        Finding missing = before.whyNot().get(0);
        assertThat(missing.code()).isEqualTo("grants.LEGACY_DATA_MISSING");
        assertThat(missing.expected().orElseThrow().value())
                .contains("AID_FORM", "RECIPIENT_KIND", "REGISTRATIONS", "BANK_ACCOUNT", "BUDGET_ROUND", "OWNERS")
                .doesNotContain("AID_TYPE", "FILING_DATE", "COST_PLAN");
        LegacyFacts some = new LegacyFacts(
                Optional.empty(),
                Optional.of(AidForm.MONEY),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of());
        Answer partly = clerk(WAITING, new LegacyCommand.CompleteLegacy(some));
        assertThat(partly.accepted()).isTrue();
        assertThat(partly.codes()).containsExactly("grants.LEGACY_DATA_MISSING");
        assertThat(clerk(WAITING, new LegacyCommand.ContinueLegacy(CaseId.of("new-12")))
                        .codes())
                .containsExactly("grants.LEGACY_DATA_MISSING");
        assertThatThrownBy(() -> file(WAITING).toPaperFile()).hasMessageContaining("BANK_ACCOUNT");
        Answer whole = clerk(WAITING, new LegacyCommand.CompleteLegacy(facts()));
        assertThat(whole.findings()).isEmpty();
        assertThat(file(WAITING).missing()).isEmpty();
        assertThat(option("continueLegacy").isPossible()).isTrue();
    }

    /** Social aid is asked for more: whether it was planned, what for, and against which risk. */
    @Test
    void of_social_aid_more_must_be_found_out() {
        imported();
        LegacyFile hibah = file(WAITING);
        LegacyFile bansos = new LegacyFile(
                hibah.snapshot(),
                new LegacyFacts(
                        Optional.of(AidType.BANSOS),
                        Optional.of(AidForm.MONEY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Set.of()),
                Optional.empty());
        assertThat(hibah.missing()).doesNotContain(Code.of("PLANNING"));
        assertThat(bansos.missing()).contains(Code.of("PLANNING"), Code.of("PURPOSES"), Code.of("RISK_FORM"));
    }

    private Option option(String act) {
        return desk
                .office()
                .options(LegacyWorkflow.PROCEDURE, WAITING, Actor.of("clerk", ProposalRole.TU_OPERATOR), desk.now())
                .stream()
                .filter(one -> one.act().equals(act))
                .findFirst()
                .orElseThrow();
    }

    /** What was refused, agreed or reported there is history: it must not be paid a second time. */
    @Test
    void a_file_that_ended_in_the_old_application_is_only_filed_away() {
        imported();
        for (String id : List.of("15", "17")) {
            CaseId old = CaseId.of("OLD-32-73-SABILULUNGAN-" + id);
            clerk(old, new LegacyCommand.CompleteLegacy(facts()));
            assertThat(clerk(old, new LegacyCommand.ContinueLegacy(CaseId.of("new-" + id)))
                            .codes())
                    .containsExactly("grants.LEGACY_OVER");
            assertThat(clerk(old, new LegacyCommand.FileAway(Code.of("HISTORY")))
                            .stage())
                    .contains(LegacyStage.FILED_AWAY.code());
        }
    }

    @Test
    void only_the_officer_of_the_take_over_imports_and_he_decides_nothing() {
        LegacyReport refused = LegacyImport.take(
                OldTables.read(), desk.office(), Actor.of("clerk", ProposalRole.TU_OPERATOR), desk.now());
        assertThat(refused.count(Outcome.REFUSED)).isEqualTo(8);
        assertThat(refused.findings().stream().map(RowFinding::table)).contains("12");
        imported();
        LegacySnapshot snapshot = file(WAITING).snapshot();
        assertThat(handle(
                                LegacyWorkflow.PROCEDURE,
                                CaseId.of("other"),
                                "clerk",
                                ProposalRole.TU_OPERATOR,
                                new LegacyCommand.ImportLegacy(snapshot))
                        .accepted())
                .isFalse();
        assertThat(handle(
                                LegacyWorkflow.PROCEDURE,
                                WAITING,
                                "migration",
                                LegacyRole.MIGRATION,
                                new LegacyCommand.CompleteLegacy(facts()))
                        .accepted())
                .isFalse();
    }

    /**
     * The whole way: a file that waited for the agency in the old application is completed, entered as the paper file that it is, filed by
     * leave of the head since its filing date is only typed, and reviewed anew up to the list. Journals verify, decisions come out the
     * same.
     */
    @Test
    void a_clerk_takes_an_old_file_on_to_the_list_by_the_normal_commands() {
        LegacyReading waiting = OldTables.read(Map.of(
                LegacyTable.PROPOSAL,
                List.of("40,101,,Yayasan Contoh Mawar,Jalan Contoh 2,Sanggar,Bocor,Atap,,,,1,7,2025-03-09 17:00:00,,3"),
                LegacyTable.COST_PLAN,
                List.of("40,1,Genteng,25000000.00,NULL", "40,2,Tukang,15000000.00,NULL"),
                LegacyTable.DECISION,
                List.of("40,201,1,1,2025-03-11 10:00:00", "40,202,2,1,2025-03-12 10:00:00")));
        assertThat(LegacyImport.take(waiting, desk.office(), MIGRATION, desk.now())
                        .count(Outcome.IMPORTED))
                .isEqualTo(1);
        CaseId old = CaseId.of("OLD-32-73-SABILULUNGAN-40");
        assertThat(file(old).snapshot().state()).isEqualTo(LegacyState.SKPD_EVALUATION);
        clerk(old, new LegacyCommand.CompleteLegacy(facts()));
        CaseId proposal = CaseId.of("new-40");
        ReviewCommand.EnterPaper paper = file(old).toPaperFile();
        assertThat(paper.receivedOn()).hasToString("2025-03-10");
        assertThat(paper.agenda()).isEqualTo("SABILULUNGAN-40");
        assertThat(paper.application().requested().value()).isEqualTo(40_000_000);
        assertThat(clerk(old, new LegacyCommand.ContinueLegacy(proposal)).stage())
                .contains(LegacyStage.CONTINUED.code());

        Answer entered = handle("grants/proposal", proposal, "clerk", ProposalRole.TU_OPERATOR, paper);
        assertThat(entered.accepted()).as("%s", entered.findings()).isTrue();
        assertThat(entered.codes()).containsExactly("grants.PAPER_ENTRY_LATE");
        ReviewCommand.Submit submit = new ReviewCommand.Submit(Papers.NONE);
        Answer late = handle("grants/proposal", proposal, "clerk", ProposalRole.TU_OPERATOR, submit);
        assertThat(late.codes()).contains("grants.PAPER_ENTRY_LATE");
        leave(proposal, late);
        desk.accepted(proposal, "clerk", ProposalRole.TU_OPERATOR, submit);
        desk.reviewed(proposal, 30_000_000);

        CaseFile<?> listed = desk.office().file("grants/proposal", proposal).orElseThrow();
        assertThat(listed.stage().value()).isEqualTo("LISTED");
        assertThat(listed.handling().receiptNumber()).isPresent();
        for (CaseId id : List.of(old, proposal)) {
            assertThat(Verification.verify(
                                    desk.office().journal(id).stream().map(JournalEntry::toLine), Optional.empty())
                            .breaks())
                    .isEmpty();
            assertThat(desk.office().recompute(id)).isNotEmpty().allMatch(Recomputed::isSame);
        }
    }

    private void leave(CaseId proposal, Answer refused) {
        Finding late = refused.findings().stream()
                .filter(one -> one.code().equals("grants.PAPER_ENTRY_LATE"))
                .findFirst()
                .orElseThrow();
        DocumentRef deed =
                new DocumentRef("deed-1", Code.of("HEAD_DECISION"), "application/pdf", 1_000, "a".repeat(64));
        Answer leave = handle(
                "grants/proposal",
                proposal,
                "head",
                ProposalRole.REGION_HEAD,
                CaseCommand.Waive.of(late, "submit", Code.of("TAKEN_OVER_FROM_OLD_SYSTEM"), deed));
        assertThat(leave.accepted()).as("%s", leave.findings()).isTrue();
    }
}
