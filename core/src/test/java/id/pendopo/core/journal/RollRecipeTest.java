package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pendopo.core.journal.Break.Source;
import id.pendopo.core.workflow.CaseId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An auditor's shell holds a journal against its rolls, and comes to the same answer as the library. */
@Tag("walk")
class RollRecipeTest {
    private static final Path SCRIPT = Path.of("../docs/verify-roll.sh");

    /** How the script says what the library found; it tells fewer kinds apart. */
    private static final Map<BreakKind, String> SAYS = new EnumMap<>(Map.ofEntries(
            Map.entry(BreakKind.UNREADABLE, "is no journal entry"),
            Map.entry(BreakKind.NOT_CANONICAL, "the entry was changed"),
            Map.entry(BreakKind.CHANGED, "the entry was changed"),
            Map.entry(BreakKind.BROKEN_LINK, "it does not name the hash of the entry before"),
            Map.entry(BreakKind.MISSING, "its number should be"),
            Map.entry(BreakKind.EXTRA, "its number should be"),
            Map.entry(BreakKind.OUT_OF_ORDER, "its number should be"),
            Map.entry(BreakKind.TRUNCATED, "is neither an entry nor a roll"),
            Map.entry(BreakKind.WRONG_CASE, "(its number should be|does not name the hash)"),
            Map.entry(BreakKind.TIME_RUNS_BACK, "it is dated before the entry before"),
            Map.entry(BreakKind.POLICY_CHANGED, "policy .* has another content than before"),
            Map.entry(BreakKind.CALENDAR_CHANGED, "calendar .* has another content than before"),
            Map.entry(BreakKind.WRONG_REGION, "it is of another region, 32.04"),
            Map.entry(BreakKind.CASE_MISSING, "is missing, "),
            Map.entry(BreakKind.CASE_ROLLED_BACK, "it was rolled back"),
            Map.entry(BreakKind.CASE_REWRITTEN, "was rewritten"),
            Map.entry(BreakKind.BACKDATED, "it is dated before the closing of roll"),
            Map.entry(BreakKind.ROLL_UNREADABLE, "is no sheet of a roll"),
            Map.entry(BreakKind.ROLL_NOT_CANONICAL, "(is no sheet of a roll|the roll was changed)"),
            Map.entry(BreakKind.ROLL_CHANGED, "the roll was changed"),
            Map.entry(BreakKind.ROLL_BROKEN_LINK, "it does not name the hash of the sheet before"),
            Map.entry(BreakKind.ROLL_MISSING, "(it should be roll|before it are missing)"),
            Map.entry(BreakKind.ROLL_EXTRA, "it should be roll"),
            Map.entry(BreakKind.ROLL_OUT_OF_ORDER, "it should be roll"),
            Map.entry(BreakKind.ROLL_TIME_RUNS_BACK, "it closes no later than the roll before"),
            Map.entry(BreakKind.ROLL_DISAGREES, "it does not fit the sheet before")));

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsAShell() {
        for (String tool : Shells.TOOLS) {
            assumeTrue(Shells.isThere(tool), "The shell recipe needs " + tool + ", which is missing.");
        }
        assumeTrue(!Shells.all().isEmpty(), "The shell recipe needs a shell.");
    }

    static Stream<Arguments> shells() {
        return Shells.all().stream().map(Arguments::of);
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(Tampering.values())
                .filter(one -> !one.isPersonal())
                .flatMap(one -> Shells.all().stream().map(shell -> Arguments.of(one, shell)));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void an_untouched_journal_passes_with_its_rolls_and_anchors(List<String> shell) throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            Town town = Town.of(seed);
            Shells.Result result = run(shell, town, town.anchors());
            assertThat(result.exit()).as(result.output()).isZero();
            assertThat(result.output())
                    .isEqualTo("intact: %d entries, %d cases, rolls up to %d of %s, hash %s\n"
                            .formatted(
                                    town.lines.size(),
                                    town.histories.size(),
                                    town.rolls.size(),
                                    town.sheet(town.rolls.size() - 1).day(),
                                    town.sheet(town.rolls.size() - 1).hash()));
        }
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void whatever_is_touched_is_found_and_named(Tampering tampering, List<String> shell) throws Exception {
        Random random = new Random();
        long seed = random.nextLong();
        Town town = Town.of(seed);
        List<String> anchors = town.anchors();
        Optional<Tampering.Found> expected = tampering.apply(town, random);
        while (expected.isEmpty()) {
            town = Town.of(random.nextLong());
            anchors = town.anchors();
            expected = tampering.apply(town, random);
        }
        Shells.Result result = run(shell, town, anchors);
        Tampering.Found found = expected.orElseThrow();
        assertThat(result.exit())
                .as("%s, seed %d: %s", tampering, seed, result.output())
                .isEqualTo(1);
        assertThat(result.output().lines().filter(line -> says(line, found)))
                .as("%s, seed %d: %s in %s", tampering, seed, found, result.output())
                .isNotEmpty();
    }

    private static boolean says(String line, Tampering.Found found) {
        boolean isOfJournal = found.source() == Source.JOURNAL;
        String file = isOfJournal ? "journal" : "rolls";
        boolean isThere = found.line() == 0 || line.matches("%s line %d[:,].*".formatted(file, found.line()));
        boolean isUnread = line.contains("is no sheet of a roll");
        String number = isOfJournal ? "(entry|has) " : "roll ";
        return isThere
                && found.kinds().stream().anyMatch(kind -> line.matches(".*" + SAYS.get(kind) + ".*"))
                && found.caseId().map(id -> line.contains("case " + id)).orElse(true)
                && (isUnread
                        || found.number()
                                .map(one -> line.matches(".*" + number + one + "\\b.*"))
                                .orElse(true));
    }

    @ParameterizedTest
    @EnumSource(BreakKind.class)
    void the_script_has_words_for_every_kind_that_shows_without_personal_records(BreakKind kind) {
        assertThat(SAYS.containsKey(kind)).isEqualTo(!kind.name().startsWith("PERSONAL_"));
    }

    /** More cases than fit a sheet. */
    @ParameterizedTest
    @MethodSource("shells")
    void a_missing_sheet_and_one_that_does_not_fit_are_found(List<String> shell) throws Exception {
        History history = History.granted("c-1");
        Instant at = history.entries().get(1).at().plusSeconds(1);
        List<CaseHead> cases = new ArrayList<>(IntStream.range(0, 4_500)
                .mapToObj(i -> new CaseHead(CaseId.of("x-%05d".formatted(i)), 3, "%064x".formatted(i + 1)))
                .toList());
        cases.add(CaseHead.after(history.entries().get(1)));
        DayRoll.Content content = new DayRoll.Content(
                Town.REGION, LocalDate.of(2025, 3, 3), at, 1, "a".repeat(64), List.of(), List.of(), cases);
        List<String> sheets = new ArrayList<>(DayRoll.seal(content, JournalEntry.ORIGIN).stream()
                .map(DayRoll::toLine)
                .toList());
        assertThat(sheets).hasSize(3);
        Shells.Result whole = run(shell, history.lines(), sheets, List.of());
        assertThat(whole.output().lines()).as("cases without a journal").hasSize(4_500);
        assertThat(whole.output()).contains("case x-00000: is missing, roll 1 names 3 entries");
        List<String> ofSome = new ArrayList<>(sheets);
        ofSome.remove(1);
        assertThat(run(shell, history.lines(), ofSome, List.of()).output())
                .contains("rolls line 2, roll 1, sheet 3: it should be roll 1, sheet 2");
        assertThat(run(shell, history.lines(), sheets.subList(0, 2), List.of()).output())
                .contains("roll 1: sheets after 2 of 3 are missing");
        sheets.set(2, Town.resealed(sheets.get(2).replace("\"pack\":\"a", "\"pack\":\"b")));
        assertThat(run(shell, history.lines(), sheets, List.of()).output())
                .contains("rolls line 3, roll 1, sheet 3: it does not fit the sheet before it in the same roll");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void rolls_from_a_later_one_on_need_the_hash_of_the_one_before(List<String> shell) throws Exception {
        Town town = Town.of(11);
        String before = town.sheet(0).hash();
        town.rolls.remove(0);
        assertThat(run(shell, town, List.of()).output()).contains("rolls or sheets before it are missing");
        Shells.Result anchored = run(shell, town, List.of(before));
        assertThat(anchored.exit()).as(anchored.output()).isZero();
    }

    /** Files that went through Windows hold the same. */
    @ParameterizedTest
    @MethodSource("shells")
    void line_ends_of_windows_change_nothing(List<String> shell) throws Exception {
        Town town = Town.of(12);
        town.lines.replaceAll(line -> line + '\r');
        List<String> rolls = town.rolls.stream().map(line -> line + '\r').toList();
        Shells.Result result = run(shell, town.lines, rolls, List.of());
        assertThat(result.exit()).as(result.output()).isZero();
    }

    /** A shell that reads a line leaves NULs out of it, and what is left would have the hash of the roll. */
    @ParameterizedTest
    @MethodSource("shells")
    void a_byte_that_shells_do_not_see_is_found(List<String> shell) throws Exception {
        Town town = Town.of(13);
        town.rolls.replaceAll(line -> line.replace("\"day\":\"", "\"day\":\"\u0000"));
        Shells.Result result = run(shell, town, List.of());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).contains("rolls line 1, roll 1, sheet 1: the roll was changed");
    }

    /** A check that could not be made must never look like one that was passed. */
    @Test
    void what_cannot_be_checked_is_said_in_a_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x\n");
        Path empty = Files.createFile(folder.resolve("empty"));
        assertCannot("name the rolls and the journal", file);
        assertCannot("there is no file ", file, folder.resolve("absent"));
        assertCannot(" is a folder, name the file in it", folder, file);
        assertCannot(" is empty, nothing was checked", empty, file);
        assertCannot(" is no hash to look for", file, file, Path.of(""));
    }

    private static void assertCannot(String sentence, Path... files) throws Exception {
        List<String> arguments = Stream.of(files).map(Path::toString).toList();
        Shells.Result result = Shells.run(Shells.all().get(0), SCRIPT, arguments);
        assertThat(result.exit()).as(result.output()).isEqualTo(2);
        assertThat(result.output()).startsWith("verify-roll.sh: ").contains(sentence);
        assertThat(result.output().lines()).hasSize(1);
    }

    private Shells.Result run(List<String> shell, Town town, List<String> anchors) throws Exception {
        return run(shell, town.lines, town.rolls, anchors);
    }

    private Shells.Result run(List<String> shell, List<String> journal, List<String> rolls, List<String> anchors)
            throws Exception {
        Path lines = Files.writeString(folder.resolve("journal.jsonl"), String.join("\n", journal) + "\n");
        Path sheets = Files.writeString(folder.resolve("rolls.jsonl"), String.join("\n", rolls) + "\n");
        List<String> arguments = new ArrayList<>(List.of(sheets.toString(), lines.toString()));
        arguments.addAll(anchors);
        return Shells.run(shell, SCRIPT, arguments);
    }
}
