package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.licensing.verification.LinkKey;
import id.pendopo.licensing.verification.VerificationLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Licences on the command line: what is published of them, what their codes are answered, and what old tables hold. */
class LicensingCommandsTest {
    private static final String HOST = "izin.contoh.go.id";
    private static final byte[] SECRET = new byte[32];

    @TempDir
    private Path there = Path.of("");

    private Path office = Path.of("");
    private Path key = Path.of("");

    @BeforeEach
    void an_office_with_two_licences() throws IOException {
        office = LicenceFolder.write(there.resolve("office"));
        key = Files.writeString(there.resolve("key.txt"), HexFormat.of().formatHex(SECRET) + "\n");
    }

    private static String link() {
        return VerificationLinks.to(HOST, List.of(LinkKey.of(SECRET)))
                .link(LicenceFolder.CASE)
                .text();
    }

    private Said run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(
                "--from",
                office.toString(),
                "--region",
                OfficeFolders.BANDUNG,
                "--illustration",
                "--host",
                HOST,
                "--key",
                key.toString()));
        return Said.by(all.toArray(new String[0]));
    }

    @Test
    void the_register_is_written_with_its_schemas_and_names_no_person() throws IOException {
        Path out = there.resolve("public");
        Said said = run(
                "register",
                "--issued",
                "2026-06-01",
                "--out",
                out.toString(),
                "--base",
                "https://data.contoh.go.id/izin/",
                "--producer",
                "DPMPTSP Contoh",
                "--steward",
                "Diskominfo Contoh",
                "--contact",
                "data@contoh.go.id");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.lastLine()).endsWith("15 berkas, 2 izin");
        assertThat(Files.readString(out.resolve("licences.csv")))
                .contains(LicenceFolder.NUMBER, "PT Contoh Reklame", link())
                .doesNotContain(LicenceFolder.PERSON);
        assertThat(Files.readString(out.resolve("licences.json"))).contains("\"holder\":\"W. C.\"");
        assertThat(Files.readString(out.resolve("dcat.jsonld"))).contains("CONTOH", "spdx:checksum");
        assertThat(Files.readString(out.resolve("ckan.json"))).contains("licences-32-73");
        try (var files = Files.list(out)) {
            assertThat(files.map(LicensingCommandsTest::text)).noneMatch(text -> text.contains(LicenceFolder.PERSON));
        }
        assertThat(run("register", "--issued", "2026-06-01", "--out", out.toString())
                        .code())
                .isEqualTo(Cli.USAGE);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void a_description_needs_who_stands_behind_it() {
        Said said = run(
                "register",
                "--issued",
                "2026-06-01",
                "--out",
                there.resolve("x").toString(),
                "--base",
                "https://data.contoh.go.id/");
        assertThat(said.code()).isEqualTo(Cli.USAGE);
        assertThat(said.err()).contains("--producer");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T23:59:59+07:00, NOT_YET_VALID, 1",
        "2026-04-01T00:00:00+07:00, VALID, 0",
        "2027-03-31T23:59:59+07:00, VALID, 0",
        "2027-04-01T00:00:00+07:00, EXPIRED, 1"
    })
    void a_code_is_answered_as_of_an_instant(String at, String answer, int code) {
        Said said = run("verify-licence", link(), "--at", at);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).startsWith(answer + ": ").contains(LicenceFolder.NUMBER);
        assertThat(said.code()).isEqualTo(code);
    }

    @Test
    void an_altered_code_is_unknown_and_the_office_reads_why() {
        Said said = run("verify-licence", link().replaceAll("k=.*", "k=00000000"), "--at", "2026-06-01T09:00:00+07:00");
        assertThat(said.code()).isEqualTo(Cli.FOUND);
        assertThat(said.out())
                .startsWith("UNKNOWN")
                .contains("licensing.QR_CHECK")
                .doesNotContain(LicenceFolder.NUMBER);
    }

    @Test
    void what_is_missing_is_named_and_the_key_is_never_shown() throws IOException {
        Said without = Said.by(
                "verify-licence",
                link(),
                "--at",
                "2026-06-01T09:00:00+07:00",
                "--from",
                office.toString(),
                "--region",
                OfficeFolders.BANDUNG,
                "--illustration");
        assertThat(without.code()).isEqualTo(Cli.USAGE);
        assertThat(without.err()).contains("--host HOST --key FILE");
        Files.writeString(key, "rahasia sekali");
        Said wrong = run("verify-licence", link(), "--at", "2026-06-01T09:00:00+07:00");
        assertThat(wrong.code()).isEqualTo(Cli.USAGE);
        assertThat(wrong.err()).doesNotContain("rahasia");
        Said time = run("verify-licence", link(), "--at", "besok");
        assertThat(time.code()).isEqualTo(Cli.USAGE);
    }

    @Test
    void old_licences_are_reported_row_by_row() throws IOException {
        Path table = Files.writeString(
                there.resolve("lama.csv"),
                "jenis,nomor,nama,tanggal terbit,masa berlaku\n"
                        + "SIUP,503/1,PT Contoh,02/05/2012,2017-05-01\n"
                        + "SIM,2,Sari Contoh,,\n");
        Said said = Said.by("old-licences", table.toString());
        assertThat(said.code()).isEqualTo(Cli.FOUND);
        assertThat(said.out())
                .contains("baris 3: licensing.LEGACY_KIND", "baris 2: issued: tanggal ditulis hari-bulan-tahun")
                .doesNotContain("Sari");
        assertThat(said.lastLine()).isEqualTo("2 baris, 1 izin lama, 1 dikarantina, 1 diperbaiki");
    }

    /** A register without a licence would look as if the region had issued none. */
    @Test
    void a_journal_of_another_region_makes_no_register() {
        Path out = there.resolve("public");
        Said said = Said.by(
                "register",
                "--from",
                office.toString(),
                "--region",
                "../examples/regions/16.05",
                "--illustration",
                "--issued",
                "2026-11-01",
                "--out",
                out.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("jurnal ini milik daerah lain");
        assertThat(out).doesNotExist();
    }
}
