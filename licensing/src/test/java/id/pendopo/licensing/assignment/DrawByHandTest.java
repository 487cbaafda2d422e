package id.pendopo.licensing.assignment;

import static id.pendopo.licensing.assignment.Pools.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.pendopo.core.actor.PersonRef;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor with a shell draws the same officers as the library, and the page that tells him how is right. */
class DrawByHandTest {
    private static final Path SCRIPT = Path.of("../docs/verify-draw.sh");
    private static final Path PAGE = Path.of("../docs/assignment.md");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsAShell() {
        for (String tool : List.of("sh", "sha256sum", "awk", "cut", "head")) {
            assumeTrue(isThere(tool), "The recipe needs sh, sha256sum, awk, cut and head; " + tool + " is missing.");
        }
    }

    @Test
    void the_shell_draws_whom_the_library_drew() throws Exception {
        for (int file = 1; file <= 12; file++) {
            OfficerPool pool = Pools.of(
                    PoolMember.of(officer(1), 10, file),
                    PoolMember.of(officer(2), 10, 3),
                    PoolMember.of(officer(3), 7, 0),
                    PoolMember.of(PersonRef.of("0042"), 1, 2),
                    PoolMember.of(officer(5), 100, 1).absent());
            DrawOrder order = order(file).forSeats(1 + file % 3);
            Draw draw = Draw.of(order, pool, Exclusions.NONE.of(pool));
            assertThat(run(draw)).as(draw.sheet()).isEqualTo(drawn(draw));
            Draw turn = Draw.of(order.inTurnAfter(Optional.of(officer(file % 7))), pool, Exclusions.NONE.of(pool));
            assertThat(run(turn)).as(turn.sheet()).isEqualTo(drawn(turn));
        }
    }

    @Test
    void the_shell_draws_nobody_where_it_escalates() throws Exception {
        Draw draw = Draw.of(order(1).forSeats(2), even(1), List.of());
        assertThat(run(draw)).isEqualTo("0:");
    }

    @Test
    void the_shell_sees_a_changed_sheet() throws Exception {
        Draw draw = Draw.of(order(1), even(3), List.of());
        String changed = draw.sheet().replace("o-002 - 10 0 10000", "o-002 - 20 0 20000");
        assertThat(run(changed, draw.sheetHash())).startsWith("1:the sheet comes to ");
        String odd = draw.sheet().replace("o-002 - 10 0 10000", "o-002 - 10 0 90000");
        assertThat(run(odd, hash(odd))).startsWith("1:the tickets of an officer");
        assertThat(run("nothing\n", hash("nothing\n"))).startsWith("2:verify-draw.sh: ");
    }

    /** The worked example of the page: its sheet, its hashes and its sums are those of the library. */
    @Test
    void the_worked_example_of_the_page_is_right() throws Exception {
        OfficerPool pool = Pools.of(
                PoolMember.of(officer(1), 10, 4),
                PoolMember.of(officer(2), 10, 1),
                PoolMember.of(officer(3), 5, 0),
                PoolMember.of(officer(4), 10, 0).absent(),
                PoolMember.of(officer(5), 10, 2));
        Draw draw = Draw.of(order(1).forSeats(2), pool, Exclusions.NONE.of(pool));
        String page = Files.readString(PAGE);
        assertThat(page)
                .contains(draw.sheet().lines().map(line -> "    " + line).collect(Collectors.joining("\n")));
        assertThat(page).contains(draw.sheetHash());
        List<PoolMember> left = draw.eligible();
        for (int seat = 1; seat <= 2; seat++) {
            String digits = hash(draw.sheetHash() + " " + seat + " 1");
            long number = Long.parseLong(digits.substring(0, 12), 16);
            long total = left.stream().mapToLong(PoolMember::tickets).sum();
            PersonRef drawn = draw.drawn().get(seat - 1);
            assertThat(page)
                    .contains(digits)
                    .contains("| %d | `%s` | %d | %d | %d | `%s` |"
                            .formatted(seat, digits.substring(0, 12), number, total, number % total, drawn));
            left = left.stream()
                    .filter(member -> !member.officer().equals(drawn))
                    .toList();
        }
        assertThat(run(draw)).isEqualTo(drawn(draw));
    }

    private String run(Draw draw) throws Exception {
        return run(draw.sheet(), draw.sheetHash());
    }

    private String run(String sheet, String hash) throws Exception {
        Path file = Files.writeString(folder.resolve("sheet.txt"), sheet);
        Process shell = new ProcessBuilder("sh", SCRIPT.toString(), file.toString(), hash)
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return shell.exitValue() + ":" + output.strip().replace('\n', ' ');
    }

    private static String drawn(Draw draw) {
        return "0:" + draw.drawn().stream().map(PersonRef::value).collect(Collectors.joining(" "));
    }

    private static boolean isThere(String tool) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, tool)));
    }
}
