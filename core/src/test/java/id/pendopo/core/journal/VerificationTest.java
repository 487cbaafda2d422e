package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.workflow.CaseId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever touches a journal is seen: each way of touching it has a name. */
class VerificationTest {
    @Property(tries = 50)
    void an_untouched_journal_of_several_cases_is_intact(@ForAll long seed) {
        History one = History.of("c-1", seed, 20);
        History two = History.of("c-2", seed + 1, 20);
        VerificationReport report =
                Verification.verify(mixed(one, two, seed).iterator(), List.of(one.head(), two.head()));
        assertThat(report.breaks()).isEmpty();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.lines()).isEqualTo(one.sealed.size() + two.sealed.size());
        assertThat(report.head(CaseId.of("c-2"))).contains(new VerificationReport.Head(two.sealed.size(), two.head()));
    }

    @Property(tries = 300)
    void one_changed_character_is_found(@ForAll long seed, @ForAll @IntRange(max = 1_000_000) int where) {
        History history = History.of("c-1", seed, 12);
        List<String> lines = history.lines();
        int line = where % lines.size();
        String text = lines.get(line);
        int at = where % text.length();
        char other = text.charAt(at) == '1' ? '2' : '1';
        lines.set(line, text.substring(0, at) + other + text.substring(at + 1));
        assertThat(verified(lines, history).isIntact()).isFalse();
    }

    /** Even whoever seals the changed entry anew breaks the link after it, or the anchor. */
    @Property(tries = 100)
    void a_changed_entry_that_was_sealed_anew_is_found(@ForAll long seed, @ForAll @IntRange(max = 1000) int which) {
        History history = History.of("c-1", seed, 12);
        List<String> lines = history.lines();
        int line = which % lines.size();
        lines.set(line, resealed(lines.get(line).replace("\"contoh/petition\"", "\"contoh/other\"")));
        BreakKind expected = line == lines.size() - 1 ? BreakKind.TRUNCATED : BreakKind.BROKEN_LINK;
        assertThat(kinds(verified(lines, history))).containsExactly(expected);
    }

    @Property(tries = 100)
    void a_removed_entry_is_found(@ForAll long seed, @ForAll @IntRange(max = 1000) int which) {
        History history = History.of("c-1", seed, 12);
        List<String> lines = history.lines();
        int line = which % lines.size();
        lines.remove(line);
        VerificationReport report = verified(lines, history);
        if (line == lines.size()) {
            assertThat(kinds(report)).containsExactly(BreakKind.TRUNCATED);
        } else {
            assertThat(kinds(report)).containsExactly(BreakKind.MISSING);
            assertThat(report.breaks().get(0).detail()).isEqualTo(String.valueOf(line + 1));
        }
    }

    @Property(tries = 100)
    void a_cut_end_is_found_by_the_anchor_only(@ForAll long seed, @ForAll @IntRange(min = 1, max = 1000) int which) {
        History history = History.of("c-1", seed, 12);
        List<String> lines = history.lines().subList(0, which % history.sealed.size());
        assertThat(kinds(verified(lines, history))).containsExactly(BreakKind.TRUNCATED);
        assertThat(Verification.verify(lines.iterator(), Optional.empty()).isIntact())
                .isTrue();
    }

    @Property(tries = 100)
    void an_entry_put_in_is_found(@ForAll long seed, @ForAll @IntRange(max = 1000) int which) {
        History history = History.of("c-1", seed, 12);
        List<String> lines = history.lines();
        int line = which % lines.size();
        lines.add(line, resealed(lines.get(line).replace("\"contoh/petition\"", "\"contoh/other\"")));
        assertThat(kinds(verified(lines, history))).contains(BreakKind.EXTRA);
        List<String> twice = history.lines();
        twice.add(line, twice.get(line));
        assertThat(kinds(verified(twice, history))).containsExactly(BreakKind.EXTRA);
    }

    @Property(tries = 100)
    void two_exchanged_entries_are_found(@ForAll long seed, @ForAll @IntRange(max = 1000) int which) {
        History history = History.of("c-1", seed, 12);
        List<String> lines = history.lines();
        if (lines.size() < 2) {
            return;
        }
        int line = which % (lines.size() - 1);
        Collections.swap(lines, line, line + 1);
        assertThat(kinds(verified(lines, history))).contains(BreakKind.OUT_OF_ORDER);
    }

    @Test
    void an_entry_moved_into_another_case_is_found() {
        History history = History.granted("c-1");
        List<String> lines = history.lines();
        lines.set(1, resealed(lines.get(1).replace("\"caseId\":\"c-1\"", "\"caseId\":\"c-2\"")));
        VerificationReport report = verified(lines, history);
        assertThat(kinds(report)).containsExactlyInAnyOrder(BreakKind.WRONG_CASE, BreakKind.TRUNCATED);
        assertThat(report.breaks().get(0).text().in(Locale.ENGLISH))
                .isEqualTo("Line 2: case c-2, entry 2: the entry follows another case's (c-1)");
        assertThat(report.breaks().get(0).text().in(Locale.forLanguageTag("id")))
                .isEqualTo("Baris 2: perkara c-2, catatan 2: catatan menyambung perkara lain (c-1)");
    }

    @Test
    void an_entry_dated_before_the_one_before_is_found() {
        History history = History.granted("c-1");
        List<String> lines = history.lines();
        lines.set(1, resealed(lines.get(1).replaceFirst("\"at\":\"2025[^\"]*\"", "\"at\":\"2024-01-01T00:00:00Z\"")));
        assertThat(kinds(Verification.verify(lines.iterator(), Optional.empty())))
                .containsExactly(BreakKind.TIME_RUNS_BACK);
    }

    @Test
    void a_line_that_says_the_same_in_another_way_is_found() {
        History history = History.granted("c-1");
        List<String> lines = history.lines();
        lines.set(0, lines.get(0).replaceFirst("\"act\":", "\"act\": "));
        assertThat(kinds(verified(lines, history))).containsExactly(BreakKind.NOT_CANONICAL);
    }

    @Test
    void a_gap_that_is_filled_later_is_an_order_and_no_loss() {
        History history = History.ofMoreThan(6, "c-1");
        List<String> lines = history.lines();
        lines.add(lines.remove(2));
        VerificationReport report = verified(lines, history);
        assertThat(kinds(report)).containsExactly(BreakKind.OUT_OF_ORDER);
        List<String> gap = history.lines();
        gap.subList(1, 4).clear();
        assertThat(verified(gap, history).breaks().get(0).detail()).isEqualTo("2-4");
    }

    @Test
    void a_personal_value_that_was_exchanged_or_lost_is_found() {
        History history = History.granted("c-1");
        String ref = history.sealed.get(0).personal().get(0).ref();
        PersonalRecord record = history.sealed.get(0).personal().get(0);
        history.personal.put(
                ref,
                new PersonalRecord(
                        ref,
                        record.forCase(),
                        record.purpose(),
                        record.retention(),
                        PersonalText.of("Orang Lain"),
                        record.key(),
                        record.erasedAt()));
        assertThat(kinds(Verification.verify(history.lines().iterator(), List.of(), history.vault())))
                .containsExactly(BreakKind.PERSONAL_CHANGED);
        history.personal.remove(ref);
        VerificationReport report = Verification.verify(history.lines().iterator(), List.of(), history.vault());
        assertThat(kinds(report)).containsExactly(BreakKind.PERSONAL_MISSING);
        assertThat(report.breaks().get(0).detail()).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "[]",
                "{\"entry\":1,\"hash\":2}",
                "{\"entry\":{},\"hash\":\"\"}",
                "{\"entry\":{\"seq\":0.5},\"hash\":\"x\"}",
                "{\"entry\":{\"seq\":1e400},\"hash\":\"x\"}",
                "{\"entry\":{\"a\":1,\"a\":1},\"hash\":\"x\"}",
                "{\"entry\":{\"seq\":\"\\ud83d\"},\"hash\":\"x\"}"
            })
    void a_malformed_line_is_a_finding(String line) {
        assertThat(kinds(Verification.verify(Stream.of(line), Optional.empty())))
                .containsExactly(BreakKind.UNREADABLE);
    }

    /** Half a file, a wrong byte, somebody's essay: a report, never an exception, and the same from both Jacksons. */
    @Property(tries = 500)
    void no_line_whatever_makes_an_exception(@ForAll("broken") String line) {
        assertThatCode(() -> Verification.verify(Stream.of(line, line), Optional.of("x")))
                .doesNotThrowAnyException();
        List<VerificationReport> reports = BothBindings.all().stream()
                .map(json -> {
                    Verifier verifier = new Verifier(List.of("x"), Optional.of(ref -> Optional.empty()), json);
                    verifier.read(line);
                    return verifier.report();
                })
                .toList();
        assertThat(reports.get(0)).isEqualTo(reports.get(1));
    }

    @Provide
    Arbitrary<String> broken() {
        List<String> lines = History.of("c-1", 5, 12).lines();
        Arbitrary<String> cut = Arbitraries.of(lines)
                .flatMap(
                        line -> Arbitraries.integers().between(0, line.length()).map(end -> line.substring(0, end)));
        Arbitrary<String> spoiled = Arbitraries.of(lines)
                .flatMap(line -> Arbitraries.integers()
                        .between(0, line.length() - 1)
                        .flatMap(at -> Arbitraries.of("", "\"", "{", "}", "null", "9", "-", "\\", "\u0000", "[", ",")
                                .map(put -> line.substring(0, at) + put + line.substring(at + 1))));
        return Arbitraries.oneOf(cut, spoiled, Arbitraries.strings());
    }

    @ParameterizedTest
    @EnumSource(BreakKind.class)
    void every_kind_of_break_reads_in_both_languages(BreakKind kind) {
        Break one = new Break(kind, 3, Optional.of(CaseId.of("c-1")), Optional.of(2L), "x");
        assertThat(one.text().id())
                .startsWith("Baris 3: perkara c-1, catatan 2: ")
                .endsWith("(x)");
        assertThat(one.text().en()).startsWith("Line 3: case c-1, entry 2: ").endsWith("(x)");
    }

    /** A file of garbage must not fill the memory of whoever checks it. */
    @Test
    void breaks_beyond_the_limit_are_counted_and_not_listed() {
        VerificationReport report =
                Verification.verify(Stream.generate(() -> "x").limit(VerificationReport.LISTED + 5L), Optional.empty());
        assertThat(report.breaks()).hasSize(VerificationReport.LISTED);
        assertThat(report.total()).isEqualTo(VerificationReport.LISTED + 5L);
    }

    private static VerificationReport verified(List<String> lines, History history) {
        return Verification.verify(lines.iterator(), Optional.of(history.head()));
    }

    private static Set<BreakKind> kinds(VerificationReport report) {
        return report.breaks().stream()
                .map(Break::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BreakKind.class)));
    }

    /** The line with its hash made to fit again, as a forger would. */
    private static String resealed(String line) {
        String body = line.substring("{\"entry\":".length(), line.lastIndexOf(",\"hash\":"));
        byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return "{\"entry\":" + body + ",\"hash\":\"" + Hashes.sha256(bytes, 0, bytes.length) + "\"}";
    }

    private static List<String> mixed(History one, History two, long seed) {
        List<String> left = one.lines();
        List<String> right = two.lines();
        List<String> all = new ArrayList<>();
        Random random = new Random(seed);
        while (!left.isEmpty() || !right.isEmpty()) {
            boolean takeLeft = right.isEmpty() || !left.isEmpty() && random.nextBoolean();
            all.add((takeLeft ? left : right).remove(0));
        }
        return all;
    }

    /** What comes late fills its own place in a gap and no other, and what comes a second time is one too many. */
    @Test
    void an_entry_that_comes_late_fills_its_own_place_in_a_gap() {
        History history = History.ofMoreThan(6, "c-1");
        List<String> all = history.lines();
        List<String> lines = new ArrayList<>(all.subList(0, 1));
        lines.addAll(all.subList(5, all.size()));
        lines.add(all.get(2));
        VerificationReport filled = verified(lines, history);
        assertThat(filled.breaks())
                .extracting(one -> one.kind() + " " + one.detail())
                .containsExactlyInAnyOrder("OUT_OF_ORDER ", "MISSING 2", "MISSING 4-5");
        lines.add(all.get(1));
        lines.add(all.get(4));
        lines.add(all.get(3));
        assertThat(verified(lines, history).breaks())
                .extracting(Break::kind)
                .hasSize(4)
                .containsOnly(BreakKind.OUT_OF_ORDER);
        lines.add(all.get(3));
        assertThat(verified(lines, history).breaks())
                .extracting(Break::kind)
                .hasSize(5)
                .contains(BreakKind.EXTRA);
    }
}
