package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a region publishes, written from what its office has written. */
class PublishCommandTest {
    private static final String BANDUNG = "../examples/regions/32.73";

    @TempDir
    static Path office;

    private static boolean written;

    @TempDir
    Path folder;

    @BeforeAll
    static void an_office_has_written() {
        ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .telling(PublishCommandTest::write)
                .run(ScenarioSuite.load(List.of(Path.of(BANDUNG, "scenarios"))));
        assertThat(written).isTrue();
    }

    private static void write(CaseId caseId, Store store) {
        CaseEvidence evidence = CaseEvidence.in(store, caseId).orElseThrow();
        if (written
                || evidence.entries().stream()
                        .noneMatch(entry -> entry.amounts().containsKey("refunded"))) {
            return;
        }
        written = true;
        try {
            Files.write(office.resolve("journal.jsonl"), evidence.journalLines());
            Files.write(office.resolve("personal.jsonl"), evidence.personalLines());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Said publish(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "publish",
                "--from",
                office.toString(),
                "--region",
                BANDUNG,
                "--illustration",
                "--year",
                "2026",
                "--issued",
                "2026-11-01",
                "--out",
                folder.resolve("out").toString()));
        args.addAll(List.of(more));
        return Said.by(args.toArray(String[]::new));
    }

    @Test
    void every_public_file_of_the_year_lies_in_a_new_folder() throws IOException {
        Said said = publish("--prefix", "contoh", "--lang=en");
        assertThat(said.code()).as(said.err() + said.out()).isZero();
        assertThat(said.lastLine()).contains("11 files, 1 grant of the budget of 2026");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "recipients-2026.csv",
                            "recipients-2026.json",
                            "agreements-2026.csv",
                            "agreements-2026.json",
                            "realisation-2026.csv",
                            "realisation-2026.json",
                            "reports-2026.csv",
                            "reports-2026.json",
                            "unplanned-2026.csv",
                            "unplanned-2026.json",
                            "360giving-2026.json");
        }
        assertThat(Files.readString(folder.resolve("out/recipients-2026.csv")))
                .startsWith("year,type,form,number,recipient")
                .contains("ILLUSTRATION")
                .doesNotContain("3273014501900001");
        assertThat(Files.readString(folder.resolve("out/360giving-2026.json")))
                .contains("\"version\":\"1.4\"")
                .contains("360G-contoh-2026-");
    }

    @Test
    void nothing_is_overwritten_and_nothing_is_published_without_the_personal_records() throws IOException {
        assertThat(publish().code()).isZero();
        Said again = publish();
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("folder ini sudah ada");
        Said blind = Said.by(
                "publish",
                "--journal",
                office.resolve("journal.jsonl").toString(),
                "--region",
                BANDUNG,
                "--illustration",
                "--year",
                "2026",
                "--issued",
                "2026-11-01",
                "--out",
                folder.resolve("other").toString());
        assertThat(blind.code()).isEqualTo(2);
        assertThat(blind.err()).contains("--personal FILE");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void a_portal_gets_a_description_where_an_address_is_named() throws IOException {
        Said said = publish(
                "--base",
                "https://data.contoh.go.id/hibah/",
                "--producer",
                "BPKAD Contoh",
                "--steward",
                "Diskominfo Contoh",
                "--contact",
                "data@contoh.go.id");
        assertThat(said.code()).isEqualTo(Cli.OK);
        assertThat(Files.readString(folder.resolve("out/dcat.jsonld")))
                .contains("\"dct:identifier\":\"grants-32-73-2026\"", "recipients-2026.csv", "CONTOH: ketentuan");
        assertThat(Files.readString(folder.resolve("out/ckan.json"))).contains("\"owner_org\":\"hibah-bansos\"");
    }

    @Test
    void a_broken_journal_publishes_nothing() throws IOException {
        Path broken = folder.resolve("broken.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(office.resolve("journal.jsonl")));
        lines.remove(3);
        Files.write(broken, lines);
        Said said = publish("--journal", broken.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("tidak ada yang diumumkan");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** The same person has the same number in every edition, and the number is made of letters drawn at random. */
    @Test
    void random_numbers_are_kept_for_the_next_edition() throws IOException {
        Path file = folder.resolve("numbers.txt");
        PublicNumbers first = PublicNumbers.of(java.util.Optional.of(file));
        String one = first.ofPerson(CaseId.of("case-1")).orElseThrow();
        first.save();
        assertThat(one).matches("[a-z]{12}");
        PublicNumbers next = PublicNumbers.of(java.util.Optional.of(file));
        assertThat(next.ofPerson(CaseId.of("case-1"))).contains(one);
        assertThat(next.ofPerson(CaseId.of("case-2"))).isNotEqualTo(java.util.Optional.of(one));
        Files.writeString(file, "case-1 3273014501900001\n");
        Said said = publish("--prefix", "contoh", "--numbers", file.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("bukan nomor acak").doesNotContain("3273014501900001");
    }

    /** What is published stands under the region's name. */
    @Test
    void the_grants_of_one_region_are_never_published_as_those_of_another() {
        Said said = Said.by(
                "publish",
                "--from",
                office.toString(),
                "--region",
                "../examples/regions/16.05",
                "--illustration",
                "--year",
                "2026",
                "--issued",
                "2026-11-01",
                "--out",
                folder.resolve("out").toString(),
                "--lang=en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("this journal is of another region").contains("journal.jsonl");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void personal_records_that_are_missing_or_not_the_sealed_ones_are_told_by_their_case_and_without_them()
            throws IOException {
        List<String> all = Files.readAllLines(office.resolve("personal.jsonl"));
        Path some = Files.write(folder.resolve("some.jsonl"), all.subList(0, 3));
        Said missing = publish("--personal", some.toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err())
                .contains("data pribadi perkara ini tidak lengkap")
                .doesNotContain("Exception");
        Path changed = Files.write(
                folder.resolve("changed.jsonl"),
                all.stream()
                        .map(line -> line.replace("\"value\":\"", "\"value\":\"3273014501900001"))
                        .toList());
        Said other = publish("--personal", changed.toString());
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err())
                .contains("catatan data pribadi bukan yang disegel")
                .contains("catatan 1")
                .doesNotContain("3273014501900001");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
