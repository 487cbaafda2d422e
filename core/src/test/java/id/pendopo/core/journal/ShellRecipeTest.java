package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor's shell comes to the same answer as the library. */
class ShellRecipeTest {
    private static final Path SCRIPT = Path.of("../docs/verify-journal.sh");

    @TempDir
    private Path folder;

    private final History history = History.ofMoreThan(6, "c-1");

    @BeforeAll
    static void needsAShell() {
        for (String tool : List.of("bash", "sha256sum", "awk", "sed", "paste")) {
            assumeTrue(
                    isThere(tool),
                    "The shell recipe needs bash, sha256sum, awk, sed and paste; " + tool + " is missing.");
        }
    }

    @Test
    void an_intact_journal_of_two_cases_passes_with_its_anchors() throws Exception {
        History other = History.granted("c_2");
        List<String> lines = history.lines();
        lines.addAll(2, other.lines());
        Result result = run(lines, history.head(), other.head());
        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output()).contains("intact: case c_2, 2 entries, head " + other.head());
    }

    @Test
    void a_changed_entry_is_found() throws Exception {
        List<String> lines = history.lines();
        lines.set(3, lines.get(3).replaceFirst("2025", "2024"));
        assertBroken(lines, "line 4, case c-1, entry 4: the entry was changed");
    }

    @Test
    void a_removed_entry_is_found() throws Exception {
        List<String> lines = history.lines();
        lines.remove(1);
        assertBroken(lines, "line 2, case c-1, entry 3: its number should be 2");
    }

    @Test
    void two_exchanged_entries_are_found() throws Exception {
        List<String> lines = history.lines();
        lines.add(2, lines.remove(3));
        assertBroken(lines, "line 3, case c-1, entry 4: its number should be 3");
    }

    @Test
    void a_foreign_entry_is_found_by_its_link() throws Exception {
        List<String> lines = history.lines();
        lines.set(1, History.granted("c-1").lines().get(1));
        assertBroken(lines, "line 2, case c-1, entry 2: it does not name the hash of the entry before");
    }

    @Test
    void a_line_that_is_no_entry_is_found() throws Exception {
        List<String> lines = history.lines();
        lines.add("");
        lines.add("{}");
        assertBroken(lines, "line " + lines.size() + ": is no journal entry");
    }

    @Test
    void a_cut_end_is_found_by_its_anchor() throws Exception {
        List<String> lines = history.lines();
        lines.remove(lines.size() - 1);
        assertThat(run(lines).exit()).isZero();
        assertBroken(lines, "anchor " + history.head());
    }

    /** A file that went through Windows holds the same entries. */
    @Test
    void line_ends_of_windows_change_nothing() throws Exception {
        List<String> lines = history.lines().stream().map(line -> line + '\r').toList();
        Path journal = Files.writeString(folder.resolve("windows.jsonl"), String.join("\n", lines) + "\n");
        Result result = check(journal, history.head());
        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output()).contains("intact: case c-1").doesNotContain("\r");
    }

    /** A shell that reads a line leaves NULs out of it, and what is left would have the hash of the entry. */
    @Test
    void a_byte_that_shells_do_not_see_is_found() throws Exception {
        List<String> lines = history.lines();
        lines.set(3, lines.get(3).replaceFirst("2025", "20\u000025"));
        assertBroken(lines, "line 4, case c-1, entry 4: the entry was changed");
    }

    /** A check that could not be made must never look like one that was passed. */
    @Test
    void what_cannot_be_checked_is_said_in_a_sentence() throws Exception {
        assertCannot(check(folder.resolve("absent.jsonl")), "there is no file ");
        assertCannot(check(folder), " is a folder, name the file in it");
        assertCannot(check(Files.createFile(folder.resolve("empty.jsonl"))), " is empty, nothing was checked");
        Path journal = Files.write(folder.resolve("journal.jsonl"), history.lines());
        assertCannot(check(journal, history.head(), ""), "\"\" is no hash to look for");
        assertCannot(check(journal, history.head().substring(1)), " is no hash to look for");
        assertCannot(check(journal, history.head().replaceFirst("[0-9]", "G")), " is no hash to look for");
    }

    private static void assertCannot(Result result, String sentence) {
        assertThat(result.exit()).as(result.output()).isEqualTo(2);
        assertThat(result.output()).startsWith("verify-journal.sh: ").contains(sentence);
        assertThat(result.output().lines()).hasSize(1);
    }

    private void assertBroken(List<String> lines, String sentence) throws Exception {
        Result result = run(lines, history.head());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.output()).contains(sentence);
    }

    private record Result(int exit, String output) {}

    private Result run(List<String> lines, String... heads) throws IOException, InterruptedException {
        return check(Files.writeString(folder.resolve("journal.jsonl"), String.join("\n", lines) + "\n"), heads);
    }

    private static Result check(Path journal, String... heads) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString(), journal.toString()));
        command.addAll(Arrays.asList(heads));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), output);
    }

    private static boolean isThere(String tool) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
