package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.HEAD;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Recomputation;
import id.pendopo.core.journal.RecomputeKind;
import id.pendopo.core.journal.Recomputed;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.CaseDossier;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.EvidenceTable;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Staff;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.OwnRule;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.testkit.InMemoryStore;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application gives an auditor out of its own storage, without the command line. */
class DossierTest {
    private static final CaseId LETTER = CaseId.of("s-1");
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";

    private final InMemoryStore store = new InMemoryStore();
    private final LetterOffice letters = new LetterOffice(store);

    @TempDir
    Path folder;

    private static Procedure<?> opened(RegionPack pack) {
        return new Letter.Provider().open(pack);
    }

    @Test
    void whoever_may_see_the_case_may_have_its_dossier_and_nobody_else_learns_of_it() {
        letters.sent("s-1", MONDAY);
        assertThat(letters.office().dossier(Letter.PROCEDURE, LETTER, Set.of(), CITIZEN, at(TUESDAY)))
                .isPresent();
        assertThat(letters.office().dossier(Letter.PROCEDURE, LETTER, Set.of(), CLERK, at(TUESDAY)))
                .isPresent();
        Actor stranger = Actor.of("w2", Letter.As.CITIZEN);
        assertThat(letters.office().dossier(Letter.PROCEDURE, LETTER, Set.of(), stranger, at(TUESDAY)))
                .isEmpty();
        assertThat(letters.office().dossier(Letter.PROCEDURE, CaseId.of("s-2"), Set.of(), CITIZEN, at(TUESDAY)))
                .isEmpty();
        assertThat(letters.office().attempts(2026, 0, 10).lines()).hasSize(2);
    }

    @Test
    void a_dossier_takes_further_files_under_its_hashes_and_none_twice() throws IOException {
        letters.sent("s-1", MONDAY).does("s-1", new Letter.Check(), CLERK, TUESDAY);
        CaseDossier dossier = letters.office()
                .dossier(Letter.PROCEDURE, LETTER, Set.of(), CLERK, at(TUESDAY))
                .orElseThrow();
        assertThat(dossier.caseId()).isEqualTo(LETTER);
        // This procedure's law is written in Java alone, so no pack holds it.
        assertThat(dossier.absent()).hasSize(1);
        CaseDossier more = dossier.plus("roll/2026.jsonl", "{}\n");
        assertThat(more.files().get(CaseDossier.SUMS)).contains("  roll/2026.jsonl\n");
        assertThat(more.files())
                .isEqualTo(dossier.plus("roll/2026.jsonl", "{}\n").files());
        for (String bad : List.of("journal.jsonl", "../x", "/x", "a//b", "", "a b", "SHA256SUMS")) {
            assertThatThrownBy(() -> dossier.plus(bad, "x")).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        Path out = folder.resolve("new/s-1");
        more.writeTo(out);
        assertThat(Files.readString(out.resolve("roll/2026.jsonl"))).isEqualTo("{}\n");
        assertThatThrownBy(() -> more.writeTo(out)).isInstanceOf(FileAlreadyExistsException.class);
        try (var there = Files.list(folder.resolve("new"))) {
            assertThat(there).containsExactly(out);
        }
    }

    @Test
    void a_table_leaves_out_what_is_empty_and_refuses_rows_of_another_length() {
        EvidenceTable table = new EvidenceTable("t", List.of("b", "a"), List.of(List.of("", 1L), List.of("x", true)));
        assertThat(table.toJson()).isEqualTo("[\n{\"a\":1},\n{\"a\":true,\"b\":\"x\"}\n]\n");
        assertThat(new EvidenceTable("t", List.of("a"), List.of()).toJson()).isEqualTo("[]\n");
        assertThatThrownBy(() -> new EvidenceTable("t", List.of("a"), List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void evidence_is_of_one_case_that_is_there() {
        letters.sent("s-1", MONDAY).sent("s-2", MONDAY);
        assertThat(CaseEvidence.in(store, CaseId.of("s-3"))).isEmpty();
        List<JournalEntry> two = List.of(
                letters.office().journal(LETTER).get(0),
                letters.office().journal(CaseId.of("s-2")).get(0));
        assertThatThrownBy(() -> CaseEvidence.of(two, store, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseEvidence.of(List.of(), store, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_line_of_a_book_is_read_as_it_was_written_and_nothing_else_is_one() {
        BookLine line = new BookLine("budget", "32.73/2026/5", 3, "{\"cause\":\"s-1#2\"}");
        assertThat(BookLine.parse(line.toLine())).isEqualTo(line);
        BookLine last = new BookLine("budget", "p", 9_007_199_254_740_991L, "{}");
        assertThat(BookLine.parse(last.toLine())).isEqualTo(last);
        for (String bad : List.of(
                "{}",
                "x",
                "[]",
                "{\"book\":\"b\",\"line\":{},\"page\":\"p\",\"version\":0}",
                "{\"book\":\"b\",\"line\":1,\"page\":\"p\",\"version\":1}",
                "{\"book\":\"b\",\"line\":{},\"page\":\"p\",\"version\":9007199254740992}",
                "{\"book\":\"b\",\"line\":{},\"more\":1,\"page\":\"p\",\"version\":1}")) {
            assertThatThrownBy(() -> BookLine.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A decree amends the calendar while the letter lies there: what was before needs the pack of then, what came after that of now. */
    @Test
    void a_case_over_two_calendars_comes_out_the_same_with_both_packs() {
        letters.sent("s-1", MONDAY);
        RegionPack amended = LetterOffice.packWithout("2026-03-04", "2026-03-05");
        LetterOffice later = new LetterOffice(store, Staff.UNKNOWN, amended);
        later.office().recountAll(at(TUESDAY), Page.first(10));
        // Two offices count their attempts apart.
        later.sent("s-2", TUESDAY).does("s-1", new Letter.Check(), CLERK, "2026-03-06T09:00:00");
        List<JournalEntry> journal = later.office().journal(LETTER);
        assertThat(journal).extracting(JournalEntry::act).contains("recount", "check");
        assertThat(later.office().recompute(LETTER))
                .extracting(Recomputed::kind)
                .startsWith(RecomputeKind.CALENDAR_MISSING)
                .endsWith(RecomputeKind.SAME);
        RegionPack before = LetterOffice.pack();
        assertThat(Recomputation.under(amended, List.of(opened(amended)))
                        .orUnder(before, List.of(opened(before)))
                        .recompute(journal, store))
                .hasSize(journal.size())
                .allMatch(Recomputed::isSame);
    }

    @Test
    void a_warning_of_the_regions_own_rule_comes_out_the_same_only_where_the_rule_is_at_hand() {
        OwnRule own = new OwnRule(
                "region.BUSY_DAY",
                LegalSource.ownDecision("contoh"),
                Text.of("hari sibuk", "a busy day"),
                Text.of("datang besok", "come tomorrow"),
                "check",
                (file, command, o) -> Finding.warn("region.BUSY_DAY").only(LegalSource.ownDecision("contoh")));
        LetterOffice strict = new LetterOffice(store, Staff.UNKNOWN, LetterOffice.pack(), own);
        strict.sent("s-1", MONDAY)
                .does("s-1", new Letter.Check(), CLERK, TUESDAY)
                .does("s-1", new Letter.Sign(), HEAD, "2026-03-04T09:00:00");
        assertThat(strict.office().recompute(LETTER)).allMatch(Recomputed::isSame);
        List<Recomputed> without = letters.office().recompute(LETTER);
        assertThat(without.get(1).kind()).isEqualTo(RecomputeKind.OWN_RULE_MISSING);
        assertThat(without.get(1).detail()).isEqualTo("region.BUSY_DAY");
        assertThat(without.get(2).isSame()).isTrue();
        assertThat(letters.office().recompute(CaseId.of("s-9"))).isEmpty();
    }
}
