package id.pendopo.docs.compat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.journal.JournalEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every earlier version left behind is read, replayed and verified by the code of today, over either line of Jackson. */
class CompatTest {
    private static final List<Kept> VERSIONS = Kept.versions();
    private static final Kept FIRST = VERSIONS.get(0);

    @Test
    void what_was_kept_is_read_replayed_and_verified_with_jackson_3() throws Exception {
        assertThat(CompatRun.binding()).isEqualTo("Jackson3Binding");
        assertThat(VERSIONS).isNotEmpty();
        assertThat(CompatRun.faults()).isEmpty();
    }

    @Test
    void and_as_well_where_the_library_finds_jackson_2_alone() throws Exception {
        try (OneJackson world = new OneJackson()) {
            assertThat(world.call(CompatRun.class, "binding")).isEqualTo("Jackson2Binding");
            assertThat(world.call(CompatRun.class, "faults")).isEqualTo(List.of());
        }
    }

    /** A public record is told with its JSON, or it is said why it has none. */
    @Test
    void no_public_record_is_forgotten() {
        Kept newest = VERSIONS.get(VERSIONS.size() - 1);
        Set<String> golden = new TreeSet<>();
        newest.lines(GoldenCheck.FILE)
                .forEach(line -> golden.add(GoldenCheck.Golden.of(line).type()));
        List<String> unwritable = new ArrayList<>();
        PublicTypes.records().forEach((name, type) -> {
            if (!golden.contains(name) && !WithoutJson.knows(name)) {
                // New since then: the next version keeps it, if both lines of Jackson agree on it.
                try {
                    KeptWriter.goldenOf(name, type);
                } catch (IllegalStateException disagreed) {
                    unwritable.add(disagreed.getMessage());
                }
            }
        });
        assertThat(unwritable).isEmpty();
        assertThat(golden).hasSizeGreaterThan(300);
        assertThat(WithoutJson.all()).allSatisfy((name, why) -> {
            assertThat(PublicTypes.records()).containsKey(name);
            assertThat(golden).doesNotContain(name);
            assertThat(why).isNotBlank();
        });
    }

    /** What is told and never read back is told in full; everything else survives the way there and back. */
    @Test
    void almost_everything_that_is_written_is_read_back() {
        List<String> writtenOnly = new ArrayList<>();
        for (String line : FIRST.lines(GoldenCheck.FILE)) {
            GoldenCheck.Golden golden = GoldenCheck.Golden.of(line);
            if (!golden.read()) {
                writtenOnly.add(golden.type());
            }
        }
        assertThat(writtenOnly)
                .containsExactlyInAnyOrder(
                        "core.form.Filled",
                        "core.notice.Notice",
                        "core.office.DueCase",
                        "core.office.Request",
                        "core.workflow.Due",
                        "core.workflow.FollowUp");
    }

    @Test
    void every_command_and_event_of_every_procedure_is_kept() {
        assertThat(GoldenCheck.forgotten(FIRST, Today.read())).isEmpty();
    }

    @Test
    void the_kept_journals_hold_everything_that_an_entry_can_hold() {
        Set<String> found = new TreeSet<>();
        Set<String> procedures = new TreeSet<>();
        int entries = 0;
        for (var folder : FIRST.cases()) {
            for (String line : Kept.lines(folder.resolve(CaseCheck.JOURNAL))) {
                JournalEntry entry = JournalEntry.parse(line);
                found.addAll(Features.of(entry));
                procedures.add(entry.procedure());
                entries++;
            }
        }
        assertThat(found).containsAll(Features.NEEDED);
        assertThat(procedures).contains(Permit.PROCEDURE, "grants/proposal");
        assertThat(entries).isGreaterThan(300);
        assertThat(found)
                .as("the packs and regimes that decided")
                .contains(
                        "policy 16.05/grants/proposal/2021-02-01+CONTOH",
                        "policy 32.73/grants/proposal/2012-05-21",
                        "policy 32.73/grants/proposal/2015-08-18",
                        "policy 32.73/grants/proposal/2021-01-01+CONTOH");
        assertThat(Kept.text(FIRST.folder().resolve("cases/permit/" + CaseCheck.PERSONAL)))
                .contains("\"erasedAt\"");
    }

    @Test
    void the_kept_scenarios_use_every_key_of_the_format() {
        String all = String.join("\n", FIRST.files("scenarios", ".yaml").values());
        Set<String> unused = new TreeSet<>();
        Names today = Today.read().names();
        for (String path : today.groups().getOrDefault("keys of scenarios", List.of())) {
            if (path.contains("/properties/") && !path.contains("=")) {
                String key = path.substring(path.lastIndexOf('/') + 1);
                if (!Pattern.compile("(?m)(^|[\\s{,])" + key + ":").matcher(all).find()) {
                    unused.add(key);
                }
            }
        }
        assertThat(unused).isEmpty();
    }

    /** Run once with Hibernate Validator 9.1 and once with 8.0: both are held against one table. */
    @Test
    void the_validator_at_hand_says_of_every_spoilt_command_what_the_table_says() {
        List<String> kept = FIRST.lines(ViolationTable.FILE);
        assertThat(ViolationTable.against(kept, ViolationTable.lines(Today.read())))
                .isEmpty();
        Map<Boolean, Long> refused = kept.stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        line -> line.contains("\"template\""), java.util.stream.Collectors.counting()));
        assertThat(refused.get(true)).as("lines with a violation").isGreaterThan(400);
        assertThat(refused.get(false)).as("lines without").isPositive();
    }
}
