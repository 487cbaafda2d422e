package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Entry.CalendarStamp;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

/** A roll is one text whoever writes it, fits a line whatever the region, and says which of its sheets is not the one. */
class DayRollTest {
    private static final Instant AT = Instant.parse("2026-03-02T17:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static DayRoll.Content content(long number, int cases, PolicyStamp... policies) {
        return new DayRoll.Content(
                Town.REGION,
                DAY.plusDays(number - 1),
                AT.plus(Duration.ofDays(number - 1)),
                number,
                "a".repeat(64),
                List.of(policies),
                List.of(new CalendarStamp("ID-2026-1", "b".repeat(64))),
                heads(cases, number));
    }

    private static List<CaseHead> heads(int cases, long version) {
        return IntStream.range(0, cases)
                .mapToObj(i ->
                        new CaseHead(CaseId.of("case-%06d".formatted(cases - i)), version, "%064x".formatted(i + 1)))
                .toList();
    }

    private static List<String> lines(int... cases) {
        List<String> lines = new ArrayList<>();
        String head = JournalEntry.ORIGIN;
        for (int i = 0; i < cases.length; i++) {
            List<DayRoll> sheets = DayRoll.seal(content(i + 1L, cases[i], Petition.POLICY), head);
            sheets.forEach(sheet -> lines.add(sheet.toLine()));
            head = sheets.get(sheets.size() - 1).hash();
        }
        return lines;
    }

    private static VerificationReport verified(List<String> rolls, String... anchors) {
        return Verification.against(rolls.iterator())
                .anchored(List.of(anchors))
                .ofSomeCases()
                .verify(Collections.emptyIterator());
    }

    @Test
    void a_sheet_is_canonical_comes_back_whole_and_its_hash_is_that_of_the_bytes_between() throws IOException {
        for (String line : lines(0, 3, 2_001)) {
            assertThat(DayRoll.parse(line).toLine()).isEqualTo(line);
            assertThat(new JsonCanonicalizer(line).getEncodedString()).isEqualTo(line);
            assertThat(Town.resealed(line)).isEqualTo(line);
            assertThat(line).startsWith("{\"dayRoll\":{\"at\":");
            for (JsonBinding json : BothBindings.all()) {
                assertThat(DayRoll.from(JournalLine.of(json.parse(line), JournalLine.ROLL), json))
                        .isEqualTo(DayRoll.parse(line));
            }
        }
    }

    @Test
    void two_thousand_cases_fit_one_sheet_and_one_more_begins_the_next() {
        assertThat(DayRoll.seal(content(1, 0), JournalEntry.ORIGIN)).hasSize(1);
        assertThat(DayRoll.seal(content(1, 2_000), JournalEntry.ORIGIN)).hasSize(1);
        List<DayRoll> two = DayRoll.seal(content(1, 2_001), JournalEntry.ORIGIN);
        assertThat(two).extracting(DayRoll::sheet).containsExactly(1, 2);
        assertThat(two.get(1).previousHash()).isEqualTo(two.get(0).hash());
        assertThat(two.get(1).cases()).extracting(head -> head.id().value()).containsExactly("case-002001");
        assertThat(verified(two.stream().map(DayRoll::toLine).toList()).isIntact())
                .isTrue();
    }

    /** A line of a stream holds a million characters; the longest ids and names there are must fit. */
    @Test
    void the_fullest_sheet_is_shorter_than_a_line_may_be() {
        List<CaseHead> cases = IntStream.range(0, 2_000)
                .mapToObj(i -> new CaseHead(CaseId.of("%064d".formatted(i)), CanonicalJson.EXACT, "f".repeat(64)))
                .toList();
        List<PolicyStamp> policies = IntStream.range(0, 500)
                .mapToObj(i -> new PolicyStamp("%0200d".formatted(i), "f".repeat(64)))
                .toList();
        List<CalendarStamp> calendars = IntStream.range(0, 500)
                .mapToObj(i -> new CalendarStamp("%0300d".formatted(i), "f".repeat(64)))
                .toList();
        DayRoll.Content full = new DayRoll.Content(
                Town.REGION, DAY, AT, CanonicalJson.EXACT, "f".repeat(64), policies, calendars, cases);
        List<DayRoll> sealed = DayRoll.seal(full, "f".repeat(64));
        assertThat(sealed).hasSize(1);
        assertThat(sealed.get(0).toLine().length()).isBetween(600_000, 800_000);
    }

    @Test
    void a_case_weighs_about_a_hundred_and_thirty_bytes() {
        int one = lines(1_000).get(0).length() - lines(0).get(0).length();
        assertThat(one / 1_000).isBetween(100, 135);
    }

    @Test
    void what_is_no_roll_is_refused_with_what_to_do() {
        DayRoll good = DayRoll.seal(content(1, 2), JournalEntry.ORIGIN).get(0);
        assertThatThrownBy(() -> DayRoll.parse(good.toLine().replace("\"format\":1", "\"format\":2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("form 2 is not 1");
        assertThatThrownBy(() -> DayRoll.parse(good.toLine().replace("\"sheet\":1", "\"sheet\":2")))
                .hasMessageContaining("sheet 2 of 1");
        assertThatThrownBy(() -> DayRoll.parse("{}")).hasMessageContaining("is not {\"dayRoll\"");
        assertThatThrownBy(() -> DayRoll.parse("x")).isInstanceOf(IllegalArgumentException.class);
        DayRoll.Content twice = content(1, 1);
        List<CaseHead> same = List.of(twice.cases().get(0), twice.cases().get(0));
        assertThatThrownBy(() -> DayRoll.seal(
                        new DayRoll.Content(Town.REGION, DAY, AT, 1, "a".repeat(64), List.of(), List.of(), same),
                        JournalEntry.ORIGIN))
                .hasMessageContaining("order them by id, each once");
        assertThatThrownBy(() -> new CaseHead(CaseId.of("c"), 0, "f".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CaseHead(CaseId.of("c"), 1, JournalEntry.ORIGIN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CaseHead.empty(CaseId.of("c")).version()).isZero();
    }

    @Test
    void a_case_that_stands_on_two_sheets_is_refused() {
        List<CaseHead> cases = new ArrayList<>(heads(2_000, 1));
        cases.add(new CaseHead(CaseId.of("case-002000"), 1, "f".repeat(64)));
        assertThatThrownBy(() -> DayRoll.seal(
                        new DayRoll.Content(Town.REGION, DAY, AT, 1, "a".repeat(64), List.of(), List.of(), cases),
                        JournalEntry.ORIGIN))
                .hasMessageContaining("case-002000 stands twice");
    }

    // Sheets.

    @Test
    void a_sheet_that_is_missing_is_named_in_the_middle_and_at_the_end() {
        List<String> rolls = lines(1, 6_001, 1);
        List<String> middle = new ArrayList<>(rolls);
        middle.subList(2, 4).clear();
        assertThat(verified(middle).breaks()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(BreakKind.ROLL_MISSING);
            assertThat(one.detail()).isEqualTo("2/2-3");
            assertThat(one.seq()).contains(2L);
        });
        List<String> end = rolls.subList(0, 4);
        assertThat(verified(end).breaks())
                .as("a roll that breaks off shows itself without an anchor")
                .singleElement()
                .satisfies(one -> assertThat(one.detail()).isEqualTo("2/4"));
    }

    @Test
    void sheets_exchanged_within_a_roll_are_named() {
        List<String> rolls = new ArrayList<>(lines(6_000));
        Collections.swap(rolls, 1, 2);
        assertThat(verified(rolls).breaks()).extracting(Break::kind).containsExactly(BreakKind.ROLL_OUT_OF_ORDER);
        assertThat(verified(rolls).breaks().get(0).detail()).isEqualTo("1/2");
    }

    @Test
    void a_sheet_that_does_not_fit_the_one_before_is_named() {
        for (List<String> change : List.of(
                List.of("\"day\":\"2026-03-02\"", "\"day\":\"2026-03-03\""),
                List.of("\"pack\":\"a", "\"pack\":\"b"),
                List.of("\"sheets\":2", "\"sheets\":3"),
                List.of("case-002001", "case-000000"))) {
            List<String> rolls = new ArrayList<>(lines(2_001));
            rolls.set(1, Town.resealed(rolls.get(1).replace(change.get(0), change.get(1))));
            assertThat(verified(rolls).breaks())
                    .as("%s", change)
                    .extracting(Break::kind)
                    .contains(BreakKind.ROLL_DISAGREES);
        }
    }

    /** What a changed sheet says must not accuse the journal. */
    @Test
    void a_roll_with_a_changed_sheet_says_nothing_of_any_case() {
        Town town = Town.of(3);
        String head = town.histories.get(0).head();
        town.rolls.replaceAll(line -> line.replace(head, "f".repeat(64)));
        assertThat(town.verified().breaks()).isNotEmpty().allMatch(one -> one.kind() == BreakKind.ROLL_CHANGED);
    }

    // Which rolls.

    @Test
    void rolls_from_a_later_one_on_are_incomplete_unless_the_one_before_is_anchored() {
        List<String> rolls = lines(1, 1, 1, 1);
        List<String> later = rolls.subList(2, 4);
        assertThat(verified(later).breaks()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(BreakKind.ROLL_MISSING);
            assertThat(one.detail()).isEqualTo("1-2");
        });
        assertThat(verified(later, DayRoll.parse(rolls.get(1)).hash()).isIntact())
                .isTrue();
        assertThat(verified(later, DayRoll.parse(rolls.get(0)).hash()).breaks())
                .extracting(Break::kind)
                .containsExactlyInAnyOrder(BreakKind.ROLL_MISSING, BreakKind.TRUNCATED);
    }

    @Test
    void a_first_roll_that_follows_something_is_named() {
        List<String> rolls = DayRoll.seal(content(1, 1), "f".repeat(64)).stream()
                .map(DayRoll::toLine)
                .toList();
        assertThat(verified(rolls).breaks()).extracting(Break::kind).containsExactly(BreakKind.ROLL_BROKEN_LINK);
    }

    @Test
    void a_journal_of_some_cases_lacks_no_others() {
        Town town = Town.of(5);
        town.lines.removeIf(line -> !line.contains("\"caseId\":\"c-1\""));
        assertThat(Verification.against(town.rolls.iterator())
                        .ofSomeCases()
                        .verify(town.lines.iterator())
                        .isIntact())
                .isTrue();
        assertThat(town.verified().breaks()).isNotEmpty().allMatch(one -> one.kind() == BreakKind.CASE_MISSING);
    }

    // The limit of time: what is dated before the closing is in, what is dated at it is not.

    @Test
    void an_entry_dated_at_the_closing_belongs_to_the_next_roll_and_one_dated_before_is_named() {
        History history = History.granted("c-1");
        JournalEntry last = history.entries().get(1);
        CaseHead before = CaseHead.after(history.entries().get(0));
        for (Instant at : List.of(last.at(), last.at().plusNanos(1))) {
            DayRoll.Content content =
                    new DayRoll.Content(Town.REGION, DAY, at, 1, "a".repeat(64), List.of(), List.of(), List.of(before));
            String roll = DayRoll.seal(content, JournalEntry.ORIGIN).get(0).toLine();
            VerificationReport report = Verification.against(List.of(roll).iterator())
                    .verify(history.lines().iterator());
            if (at.equals(last.at())) {
                assertThat(report.breaks()).isEmpty();
            } else {
                assertThat(report.breaks()).singleElement().satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(BreakKind.BACKDATED);
                    assertThat(one.text().in(Locale.ENGLISH))
                            .isEqualTo(
                                    "Line 2: case c-1, entry 2: the entry is dated before the closing of a roll that "
                                            + "does not have it (#1)");
                });
            }
        }
    }

    // Packs.

    @Test
    void a_pack_edited_under_the_same_version_name_is_found_by_its_content_hash() {
        Town town = Town.of(7);
        PolicyStamp edited = new PolicyStamp(Petition.POLICY.id(), "d".repeat(64));
        CalendarStamp calendar = town.entry(0).calendar();
        CalendarStamp moved = new CalendarStamp(calendar.version(), "d".repeat(64));
        assertThat(under(town, Petition.POLICY, calendar).breaks()).isEmpty();
        assertThat(under(town, new PolicyStamp("32.73/contoh/2", "d".repeat(64)), calendar)
                        .breaks())
                .as("another version may say something else")
                .isEmpty();
        List<Break> breaks = under(town, edited, moved).breaks();
        assertThat(breaks)
                .extracting(Break::kind)
                .containsExactly(BreakKind.POLICY_CHANGED, BreakKind.CALENDAR_CHANGED);
        assertThat(breaks.get(0).text().in(Locale.ENGLISH))
                .isEqualTo("Region pack: the same version of the rules has another content: its hash differs"
                        + " (32.73/contoh/1)");
        assertThat(breaks.get(0).text().in(Locale.forLanguageTag("id")))
                .startsWith("Paket daerah: versi aturan yang sama");
    }

    private static VerificationReport under(Town town, PolicyStamp policy, CalendarStamp calendar) {
        return Verification.against(town.rolls.iterator())
                .under(List.of(policy), List.of(calendar))
                .verify(town.lines.iterator());
    }

    @Test
    void a_case_without_any_entry_is_named() {
        CaseId id = CaseId.of("c-1");
        DayRoll.Content content = new DayRoll.Content(
                Town.REGION, DAY, AT, 1, "a".repeat(64), List.of(), List.of(), List.of(CaseHead.empty(id)));
        String roll = DayRoll.seal(content, JournalEntry.ORIGIN).get(0).toLine();
        assertThat(verified(List.of(roll)).breaks()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(BreakKind.CASE_MISSING);
            assertThat(one.source()).isEqualTo(Break.Source.ROLLS);
            assertThat(one.text().in(Locale.forLanguageTag("id")))
                    .isEqualTo("Daftar kepala, baris 1: perkara c-1, daftar 1: perkara yang disebut daftar kepala tidak"
                            + " ada (0)");
        });
    }

    /** Half a file, a wrong byte, somebody's essay: a report, never an exception, and the same from both Jacksons. */
    @Property(tries = 300)
    void no_line_whatever_makes_an_exception(@ForAll("broken") String line) {
        List<String> rolls = List.of(line, line);
        assertThatCode(() -> verified(rolls)).doesNotThrowAnyException();
        List<VerificationReport> reports = BothBindings.all().stream()
                .map(json -> Verification.against(rolls.iterator()).verify(Collections.emptyIterator(), json))
                .toList();
        assertThat(reports.get(0)).isEqualTo(reports.get(1));
        assertThat(reports.get(0).isIntact()).isFalse();
        assertThat(Optional.of(reports.get(0)).map(VerificationReport::lines)).contains(0L);
    }

    @Provide
    Arbitrary<String> broken() {
        String line = lines(3).get(0);
        Arbitrary<String> cut = Arbitraries.integers().between(0, line.length()).map(end -> line.substring(0, end));
        Arbitrary<String> spoiled = Arbitraries.integers()
                .between(0, line.length() - 1)
                .flatMap(at -> Arbitraries.of("", "\"", "{", "}", "null", "9", "-", "\\", "\u0000", "[", ",")
                        .map(put -> line.substring(0, at) + put + line.substring(at + 1)));
        return Arbitraries.oneOf(cut, spoiled, Arbitraries.strings());
    }

    /** The second roll names less of the case than the first: something was taken back between two days that were both closed. */
    @Test
    void a_case_that_stands_lower_in_a_later_roll_is_named_with_both_numbers() {
        List<String> rolls = new ArrayList<>();
        String head = JournalEntry.ORIGIN;
        long[] versions = {3, 2};
        for (int i = 0; i < versions.length; i++) {
            DayRoll.Content one = content(i + 1L, 0);
            DayRoll.Content content = new DayRoll.Content(
                    one.region(),
                    one.day(),
                    one.at(),
                    one.number(),
                    one.pack(),
                    one.policies(),
                    one.calendars(),
                    heads(1, versions[i]));
            DayRoll sheet = DayRoll.seal(content, head).get(0);
            rolls.add(sheet.toLine());
            head = sheet.hash();
        }
        assertThat(verified(rolls).breaks()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(BreakKind.CASE_ROLLED_BACK);
            assertThat(one.detail()).isEqualTo("#1: 3 > 2");
        });
    }

    @Test
    void a_roll_of_several_sheets_is_whole_sheet_after_sheet() {
        assertThat(verified(lines(6_000)).breaks()).isEmpty();
    }

    /** A large region's roll has several sheets, and says as much of its cases as one that fits a single sheet. */
    @Test
    void a_roll_of_several_sheets_names_the_case_that_the_next_one_lacks() {
        assertThat(verified(lines(2_001, 2_000)).breaks()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(BreakKind.CASE_MISSING);
            assertThat(one.detail()).isEqualTo("#1");
        });
    }
}
