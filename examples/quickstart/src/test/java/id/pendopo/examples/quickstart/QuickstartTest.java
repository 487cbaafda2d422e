package id.pendopo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.journal.Break;
import id.pendopo.core.journal.BreakKind;
import id.pendopo.core.journal.Verification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class QuickstartTest {
    private static final String BANDUNG = "bandung";

    /** Every personal value of {@code proposal.json} but the holder of the account, who is the foundation itself. */
    private static final List<String> PERSONAL = List.of(
            "Ketua Rekaan Satu",
            "Sekretaris Rekaan Dua",
            "Bendahara Rekaan Tiga",
            "3273050000000001",
            "3273050000000002",
            "3273050000000003",
            "00000000012345",
            "00000000067890");

    @TempDir
    Path scratch;

    @ParameterizedTest
    @CsvSource({
        "bandung, id",
        "bandung, en",
        "bandung-diam, id",
        "bandung-diam, en",
        "bandung-kebakaran, id",
        "bandung-kebakaran, en",
        "bandung-pengaduan, id",
        "bandung-pengaduan, en",
        "bandung-trayek, id",
        "bandung-trayek, en",
        "bandung-tpp, id",
        "bandung-tpp, en",
        "bandung-warga, id",
        "bandung-warga, en",
        "musi-rawas, id",
        "musi-rawas, en"
    })
    void every_step_of_a_story_ends_as_its_script_says(String story, String language) throws IOException {
        Folders folders = copied();
        Told told = tell(folders, story, language, "whole-" + story + "-" + language);

        assertThat(told.outcomes()).containsExactlyElementsOf(expected(folders, story));
        assertThat(told.lines())
                .filteredOn(line -> !line.contains("journal.jsonl") && !line.contains("pendopo.jar"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    /** What each step of the script says must come of it. */
    private static List<String> expected(Folders folders, String story) {
        return Script.tree(folders.input(story).resolve("officers.json"))
                .valueStream()
                .map(step -> refused(step).toList() + " " + step.path("stage").asString())
                .toList();
    }

    private static Stream<String> refused(JsonNode step) {
        return step.path("refused").valueStream().map(JsonNode::asString);
    }

    @Test
    void the_story_tries_every_way_of_cheating_once() {
        Stream<String> tried = Script.tree(Folders.find().input(BANDUNG).resolve("officers.json"))
                .valueStream()
                .flatMap(QuickstartTest::refused);

        assertThat(tried)
                .contains(
                        "grants.LATE",
                        "grants.DOCUMENT_MISSING",
                        "core.SEPARATION",
                        "core.NOT_NOW",
                        "grants.OVER_LADDER",
                        "grants.OVER_CAP",
                        "grants.OVER_CEILING",
                        "grants.NOT_IN_SK",
                        "grants.TRANCHE_UNACCOUNTED",
                        "core.NOT_PERMITTED",
                        "core.TIME_RUNS_BACK",
                        "grants.CLAUSE_MISSING",
                        "grants.NOT_AS_DECREED",
                        "grants.USE_SUM");
    }

    @Test
    void no_personal_value_is_in_the_journal_or_in_the_public_view() throws IOException {
        Folders folders = copied();
        tell(folders, "id", "leaks");

        String proposal = Files.readString(folders.input(BANDUNG).resolve("proposal.json"));
        assertThat(proposal).contains(PERSONAL);
        assertThat(Files.readString(folders.output(BANDUNG).resolve("journal.jsonl")))
                .doesNotContain(PERSONAL);
        assertThat(Files.readString(folders.output(BANDUNG).resolve("public-view.json")))
                .contains("Yayasan Cahaya Parahyangan Contoh")
                .doesNotContain(PERSONAL);
    }

    @Test
    void the_journal_of_a_pay_month_names_nobody() throws IOException {
        Folders folders = copied();
        tell(folders, "bandung-tpp", "id", "pay");

        assertThat(Files.readString(folders.input("bandung-tpp").resolve("people.json")))
                .contains("Aminah Contoh", "Fajar Contoh");
        assertThat(Files.readString(folders.output("bandung-tpp").resolve("journal.jsonl")))
                .contains("p06")
                .doesNotContain("Aminah", "Fajar");
        assertThat(Files.readString(folders.output("bandung-tpp").resolve("letters/slip-p06.html")))
                .contains("Fajar Contoh");
    }

    /** What is hidden stands in no public file, nor in the words that stand beside it. */
    @Test
    void what_a_reporter_hides_is_in_nothing_that_strangers_see() throws IOException {
        Folders folders = copied();
        List<String> lines = tell(folders, "bandung-pengaduan", "id", "reports").lines();

        assertThat(Files.readString(folders.input("bandung-pengaduan").resolve("complaint.json")))
                .contains("Anak saya", "lima puluh ribu", "Warga Rekaan C", "C4W8R1ZP6N9", "H5V0DJ8GYBV");
        assertThat(Files.readString(folders.output("bandung-pengaduan").resolve("public-views.jsonl")))
                .contains("7K2M9QXA3T6", "Lubang besar")
                .doesNotContain(
                        "Anak saya", "lima puluh ribu", "Warga Rekaan", "C4W8R1ZP6N9", "H5V0DJ8GYBV", "DINAS_P");
        for (String door : List.of("open311-requests.json", "open311-requests.xml")) {
            assertThat(Files.readString(folders.output("bandung-pengaduan").resolve(door)))
                    .contains("7K2M9QXA3T6", "JALAN_BERLUBANG")
                    .doesNotContain("Anak saya", "lima puluh ribu", "Warga Rekaan", "C4W8R1ZP6N9", "H5V0DJ8GYBV");
        }
        assertThat(Files.readString(folders.output("bandung-pengaduan").resolve("journal.jsonl")))
                .doesNotContain("Anak saya", "lima puluh ribu", "Warga Rekaan");
        assertThat(lines).anyMatch(line -> line.contains("Jawabannya sama, huruf demi huruf."));
    }

    /** Five minutes of the clock at the door are a rupiah on the slip. */
    @Test
    void a_scan_that_comes_later_changes_the_slip() throws IOException {
        Folders folders = copied();
        Path punches = folders.input("bandung-tpp").resolve("punches.csv");
        String before = line(tell(folders, "bandung-tpp", "id", "in-time"), "Aminah Contoh");
        String scans = Files.readString(punches);
        String first = scans.lines()
                .filter(line -> line.startsWith("p01,"))
                .findFirst()
                .orElseThrow();
        Files.writeString(punches, scans.replace(first, "p01,2026-09-01T07:35:00,FINGER,mesin-1"));

        assertThat(line(tell(folders, "bandung-tpp", "id", "too-late"), "Aminah Contoh"))
                .isNotEqualTo(before);
    }

    private static String line(Told told, String name) {
        return told.lines().stream()
                .filter(line -> line.trim().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_refusal_that_does_not_come_stops_the_story() throws IOException {
        Folders folders = copied();
        Path officers = folders.input(BANDUNG).resolve("officers.json");
        Files.writeString(officers, Files.readString(officers).replace("2025-07-01T08:15", "2025-06-30T08:15"));

        assertThatThrownBy(() -> tell(folders, "id", "mild"))
                .isInstanceOf(StoryStopped.class)
                .hasMessageContaining("langkah 2")
                .hasMessageContaining("grants.LATE");
    }

    @Test
    void a_number_changed_in_the_region_pack_changes_the_story() throws IOException {
        Folders folders = copied();
        Path grants = folders.pack("32.73").resolve("grants.json");
        Files.writeString(grants, Files.readString(grants).replace("\"value\": 2,", "\"value\": 1,"));

        assertThatThrownBy(() -> tell(folders, "en", "single"))
                .isInstanceOf(StoryStopped.class)
                .hasMessageContaining("grants.TOO_MANY_TRANCHES");
    }

    /** Who breaks a comma is told where, in words that are no part of the parser's own bookkeeping. */
    @Test
    void broken_json_is_told_with_file_line_column_and_how_to_mend_it() throws IOException {
        Folders folders = copied();
        Path proposal = folders.input(BANDUNG).resolve("proposal.json");
        Files.writeString(proposal, Files.readString(proposal).replace("\"year\": 2026,", "\"year\": 2026"));

        assertThatThrownBy(() -> tell(folders, "en", "broken"))
                .isInstanceOf(StoryStopped.class)
                .hasMessageContaining("proposal.json")
                .hasMessageContaining("line 4, kolom / column ")
                .hasMessageContaining("Mend it")
                .hasMessageNotContaining("REDACTED");
    }

    @Test
    void a_young_foundation_is_refused_when_it_files() throws IOException {
        Folders folders = copied();
        Path proposal = folders.input(BANDUNG).resolve("proposal.json");
        Files.writeString(proposal, Files.readString(proposal).replace("2019-02-11", "2024-02-11"));

        assertThatThrownBy(() -> tell(folders, "en", "young"))
                .isInstanceOf(StoryStopped.class)
                .hasMessageContaining("grants.LEGAL_STATUS")
                .hasMessageNotContaining("[]");
    }

    /** Whoever keeps the roll needs nothing else to see that a journal was cut off. */
    @Test
    void the_roll_that_was_written_beside_the_journal_names_what_is_taken_from_its_end() throws IOException {
        Folders folders = copied();
        List<String> told = tell(folders, "en", "roll").lines();
        assertThat(String.join(" ", told).replaceAll(" +", " ")).contains("than a roll says: it was rolled back");
        List<String> rolls = Files.readAllLines(folders.output(BANDUNG).resolve("rolls.jsonl"));
        List<String> journal = Files.readAllLines(folders.output(BANDUNG).resolve("journal.jsonl"));
        assertThat(rolls).hasSize(1);
        assertThat(String.join("", rolls)).doesNotContain(PERSONAL);
        assertThat(Verification.against(rolls.iterator())
                        .verify(journal.iterator())
                        .breaks())
                .isEmpty();
        assertThat(Verification.against(rolls.iterator())
                        .verify(journal.subList(0, journal.size() - 1).iterator())
                        .breaks())
                .extracting(Break::kind)
                .containsExactly(BreakKind.CASE_ROLLED_BACK);
    }

    /** The first policy of a pack is not that of every case. */
    @Test
    void the_chart_is_of_the_policy_that_the_case_was_decided_under() throws IOException {
        Folders folders = copied();
        tell(folders, "en", "chart");

        String journal = Files.readString(folders.output(BANDUNG).resolve("journal.jsonl"));
        assertThat(journal).contains("32.73/grants/proposal/2021-01-01");
        assertThat(Files.readString(folders.output(BANDUNG).resolve("chart.mmd")))
                .contains("2021-01-01");
    }

    @Test
    void every_finding_says_where_in_words_and_the_date_of_the_report_names_its_rules() throws IOException {
        List<String> lines = tell(copied(), "en", "words").lines();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("        Where    : "))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line.substring(19)).doesNotContainPattern("[a-z][A-Z]|[a-z]\\.[a-z]"));
        assertThat(lines).anyMatch(line -> line.contains("Source: Perwal Bandung 891/2011 Pasal 25"));
    }

    @Test
    void unreadable_input_and_unknown_options_are_told_in_one_block() throws IOException {
        Folders folders = copied();
        Files.writeString(folders.input(BANDUNG).resolve("budget.json"), "{\"ceilling\": 1}");

        assertThatThrownBy(() -> tell(folders, "id", "odd"))
                .isInstanceOf(StoryStopped.class)
                .hasMessageContaining("budget.json");
        assertThatThrownBy(() -> Quickstart.Options.of(List.of("--language", "en")))
                .isInstanceOf(StoryStopped.class);
        assertThat(Quickstart.Options.of(List.of("--help")).help()).isTrue();
    }

    private record Told(List<String> outcomes, List<String> lines) {}

    /** Each folder of the input is told, each into a database of its own; then the year is screened. */
    @Test
    void all_stories_are_told_and_the_year_is_screened() throws IOException {
        Folders folders = copied();
        assertThat(folders.stories())
                .containsExactly(
                        "bandung",
                        "bandung-diam",
                        "bandung-kebakaran",
                        "bandung-pengaduan",
                        "bandung-tpp",
                        "bandung-trayek",
                        "bandung-warga",
                        "musi-rawas");
        YearReport year = new YearReport(new byte[16]);
        for (String story : folders.stories()) {
            assertThat(tell(folders, story, "id", "together", year).lines()).contains("BERKAS YANG DITULIS");
        }
        assertThatThrownBy(() -> tell(folders, "musi-rawas", "en", "together"))
                .isInstanceOf(StoryStopped.class)
                .hasMessageContaining("already holds the story");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        year.tell(Locale.ENGLISH, folders, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("contoh-2026-0003, DUP_YEAR", "Like contoh-2026-0004 by", "NIK")
                .doesNotContain(PERSONAL)
                .doesNotContain("Warga Rekaan Empat", "9999994501900001");
        assertThat(Files.readAllLines(folders.output("penapisan-32.73-2026").resolve("temuan-penapisan-2026.csv")))
                .anyMatch(line -> line.contains("contoh-2026-0003") && line.contains("DUP_YEAR"));
    }

    /** Silence over Idul Fitri: the days are told one by one, and the law, not an officer, grants it. */
    @Test
    void an_application_that_nobody_answers_is_deemed_granted_and_its_code_stands_no_touching() throws IOException {
        Folders folders = copied();
        List<String> lines = tell(folders, "bandung-diam", "en", "silence").lines();

        assertThat(lines)
                .anyMatch(line -> line.contains("18 March 2026") && line.contains("not counted"))
                .anyMatch(line -> line.contains("Last day: Friday, 27 March 2026"))
                .anyMatch(line -> line.contains("503/0001/SIP/DINKES-DPMPTSP/III/2026"))
                .anyMatch(line -> line.contains("Read as it is: VALID"))
                .anyMatch(line -> line.contains("One letter changed: UNKNOWN"))
                .anyMatch(line -> line.contains("Good code, forged paper: DIGEST_MISMATCH"));
        assertThat(Files.readString(folders.output("bandung-diam").resolve("journal.jsonl")))
                .contains("\"DEEMED\"")
                .doesNotContain("Perawat Rekaan Dua", "9999994501900012", "Jalan Rekaan");
    }

    /** The application and the licence that came of it lie in one journal, and the roll of the day names both. */
    @Test
    void an_application_and_its_licence_are_proven_together() throws IOException {
        Folders folders = copied();
        List<String> lines = tell(folders, "bandung-trayek", "en", "route").lines();

        assertThat(lines).anyMatch(line -> line.contains("licensing.WRONG_TRACK"));
        List<String> rolls = Files.readAllLines(folders.output("bandung-trayek").resolve("rolls.jsonl"));
        List<String> journal =
                Files.readAllLines(folders.output("bandung-trayek").resolve("journal.jsonl"));
        assertThat(Verification.against(rolls.iterator())
                        .verify(journal.iterator())
                        .breaks())
                .isEmpty();
        assertThat(Verification.against(rolls.iterator())
                        .verify(journal.subList(0, journal.size() - 1).iterator())
                        .breaks())
                .extracting(Break::kind)
                .containsExactly(BreakKind.CASE_MISSING);
    }

    @Test
    void the_second_story_takes_the_other_chain_and_says_that_its_law_is_invented() throws IOException {
        Folders folders = copied();
        List<String> lines = tell(folders, "musi-rawas", "en", "second").lines();

        assertThat(lines).anyMatch(line -> line.contains("INVENTED"));
        assertThat(lines).anyMatch(line -> line.contains("grants.PRIOR_PERFORMANCE"));
        String journal = Files.readString(folders.output("musi-rawas").resolve("journal.jsonl"));
        assertThat(journal)
                .contains("16.05/grants/proposal/2021-02-01", "ADMIN_CHECK", "KESBANGPOL_NOTE", "SEKDA")
                .doesNotContain("Narahubung Rekaan", "Ketua Rekaan", "1605010000000006", "00000000054321");
        assertThat(Files.readString(folders.output("musi-rawas").resolve("public-view.json")))
                .contains("850")
                .doesNotContain("Narahubung Rekaan", "Ketua Rekaan", "1605010000000006", "00000000054321");
    }

    /** What the register knows decides: the same story with a grant of the year before stops at the recommendation. */
    @Test
    void a_register_that_knows_a_grant_of_the_year_before_stops_the_second_story() throws IOException {
        Folders folders = copied();
        Path tale = folders.input("musi-rawas").resolve("story.json");
        Files.writeString(tale, Files.readString(tale).replace("\"fiscalYear\": 2023", "\"fiscalYear\": 2025"));

        assertThatThrownBy(() -> tell(folders, "musi-rawas", "en", "continuous"))
                .isInstanceOf(StoryStopped.class)
                .hasMessageContaining("grants.CONTINUOUS");
    }

    /** Every letter of every story is whole, one page leads to all of them, and none shows what it may not. */
    @Test
    void every_story_leaves_its_letters_as_pages_and_one_page_leads_to_them() throws IOException {
        Folders folders = copied();
        List<String> pages = new ArrayList<>();
        for (String story : folders.stories()) {
            assertThat(tell(folders, story, "id", "letters").lines())
                    .as("facts that letters lack")
                    .noneMatch(line -> line.matches("  - \\d\\d-[a-z-]+: .*"));
            try (Stream<Path> letters = Files.list(folders.output(story).resolve("letters"))) {
                for (Path letter : letters.sorted().toList()) {
                    String name = String.valueOf(letter.getFileName());
                    assertThat(Files.readString(letter)).as(name).doesNotContain(PERSONAL.subList(1, 6));
                    if (name.endsWith(".html")) {
                        pages.add(story + "/letters/" + name);
                    }
                }
            }
        }
        LetterPages.index(folders.out());

        assertThat(String.join(" ", pages)).contains("receipt", "return", "decree-list", "nphd", "kuitansi");
        String index = Files.readString(folders.out().resolve("index.html"));
        pages.forEach(page -> assertThat(index).contains("<a href=\"" + page + "\">"));
    }

    private Told tell(Folders folders, String language, String database) {
        return tell(folders, BANDUNG, language, database);
    }

    private Told tell(Folders folders, String story, String language, String database) {
        return tell(folders, story, language, database, new YearReport(new byte[16]));
    }

    private Told tell(Folders folders, String story, String language, String database, YearReport year) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.Options options = new Quickstart.Options(
                Locale.forLanguageTag(language), "jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1", false);
        Quickstart.Told left =
                Quickstart.tell(options, folders, story, new PrintStream(bytes, false, StandardCharsets.UTF_8));
        left.ceilingYear().ifPresent(ceiling -> year.add(left.pack(), left.store(), ceiling));
        return new Told(
                left.outcomes(), bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** The folders of the example, copied so that a test may change them. */
    private Folders copied() throws IOException {
        Folders real = Folders.find();
        Path home = scratch.resolve("quickstart");
        Path regions = scratch.resolve("regions");
        for (String story : real.stories()) {
            copy(real.input(story), home.resolve("input").resolve(story));
        }
        copy(real.office("32.73", "grants").resolveSibling(""), home.resolve("input/offices"));
        for (String region : List.of("32.73", "16.05")) {
            copy(real.pack(region), regions.resolve(region));
        }
        return new Folders(home, regions);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
