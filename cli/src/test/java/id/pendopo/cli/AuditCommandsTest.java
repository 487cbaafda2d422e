package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.JournalLines;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an auditor takes with him, checks with a hash tool, decides once more and follows to the last rupiah. */
class AuditCommandsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BANDUNG = "../examples/regions/32.73";

    /** A whole case of the region's own scenarios, from filing to refund. */
    @TempDir
    static Path office;

    private static String id = "";
    private static String account = "";
    private static List<String> journal = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void an_office_has_written() {
        ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .telling(AuditCommandsTest::write)
                .run(ScenarioSuite.load(List.of(Path.of(BANDUNG, "scenarios"))));
        assertThat(id).isNotEmpty();
    }

    private static void write(CaseId caseId, Store store) {
        CaseEvidence evidence = CaseEvidence.in(store, caseId).orElseThrow();
        boolean whole =
                evidence.entries().stream().anyMatch(entry -> entry.amounts().containsKey("refunded"));
        if (!whole || !id.isEmpty()) {
            return;
        }
        id = caseId.value();
        journal = evidence.journalLines();
        LedgerPosting first = evidence.entries().stream()
                .flatMap(entry -> LedgerPosting.in(entry).stream())
                .findFirst()
                .orElseThrow();
        account = first.onPage().account().text();
        try {
            Files.write(office.resolve("journal.jsonl"), journal);
            Files.write(office.resolve("personal.jsonl"), evidence.personalLines());
            Files.write(
                    office.resolve("books.jsonl"),
                    BookLine.read(store, BudgetLedger.NAME, first.page()).stream()
                            .map(BookLine::toLine)
                            .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Said export(Path out, String... more) {
        List<String> args = new ArrayList<>(List.of("audit", "export", id));
        args.addAll(List.of("--from", office.toString(), "--region", BANDUNG, "--out", out.toString()));
        args.addAll(List.of(more));
        return Said.by(args.toArray(String[]::new));
    }

    private static Map<String, String> files(Path of) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(of)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(of.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void every_file_of_the_export_is_in_the_list_of_hashes_and_as_it_says() throws IOException {
        Path out = folder.resolve("case");
        Said said = export(out);
        assertThat(said.code()).as(said.err() + said.out()).isZero();
        assertThat(said.out()).contains("sha256sum -c SHA256SUMS");
        Map<String, String> files = files(out);
        Map<String, String> listed = new TreeMap<>();
        text(files, "SHA256SUMS").lines().forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        assertThat(listed.keySet()).isEqualTo(withoutSums(files).keySet());
        listed.forEach(
                (name, hash) -> assertThat(sha256(text(files, name))).as(name).isEqualTo(hash));
        assertThat(files.keySet())
                .contains(
                        "journal.jsonl", "entries.csv", "entries.json", "facts.csv", "postings.csv", "documents.json");
        assertThat(text(files, "journal.jsonl").lines()).containsExactlyElementsOf(journal);
        assertThat(text(files, "books.jsonl").lines()).isNotEmpty().allMatch(line -> line.contains(id + "#"));
        assertThat(text(files, "README.txt")).contains("CONTOH").contains("ILLUSTRATION");
        assertThat(JSON.readTree(text(files, "manifest.json"))
                        .get("illustration")
                        .asBoolean())
                .isTrue();
    }

    private static Map<String, String> withoutSums(Map<String, String> files) {
        Map<String, String> rest = new TreeMap<>(files);
        rest.remove("SHA256SUMS");
        return rest;
    }

    /** Law and calendar are proven by the entries themselves: the hash that an entry names is that of a file. */
    @Test
    void the_hashes_that_the_entries_name_are_those_of_the_files_of_law_and_calendar() throws IOException {
        Path out = folder.resolve("case");
        export(out);
        List<String> hashes =
                files(out).values().stream().map(AuditCommandsTest::sha256).toList();
        for (String line : journal) {
            JournalEntry entry = JournalEntry.parse(line);
            assertThat(hashes)
                    .contains(entry.policy().contentHash(), entry.calendar().contentHash());
        }
    }

    @Test
    void the_same_case_exports_to_the_same_bytes_and_nothing_is_ever_overwritten() throws IOException {
        assertThat(export(folder.resolve("one"), "--purpose", "PAYMENT").code()).isZero();
        assertThat(export(folder.resolve("two"), "--purpose", "PAYMENT").code()).isZero();
        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
        Said again = export(folder.resolve("one"));
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("folder ini sudah ada").contains("tidak ada yang ditimpa");
        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("two")));
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("one", "two");
        }
    }

    /** However the packs and the purposes are named: in another order, or one twice. */
    @Test
    void the_order_of_what_is_named_changes_nothing_in_the_export() throws IOException {
        String other = "../examples/regions/16.05";
        export(folder.resolve("one"), "--region", other, "--purpose", "PAYMENT", "--purpose", "IDENTITY");
        Said said = Said.by(
                "audit",
                "export",
                id,
                "--from",
                office.toString(),
                "--region",
                other,
                "--region",
                BANDUNG,
                "--region",
                BANDUNG,
                "--purpose",
                "IDENTITY",
                "--purpose",
                "PAYMENT",
                "--out",
                folder.resolve("two").toString());
        assertThat(said.code()).isZero();
        assertThat(files(folder.resolve("two"))).isEqualTo(files(folder.resolve("one")));
        assertThat(JSON.readTree(text(files(folder.resolve("two")), "manifest.json"))
                        .get("packs"))
                .hasSize(2);
    }

    @Test
    void a_purpose_that_is_none_is_answered_with_those_that_there_are() {
        Said said = export(folder.resolve("case"), "--purpose", "REVIEW", "--lang=en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("choose one of IDENTITY, CONTACT,");
    }

    /** Another value under the key that was sealed would go out as proof of what was decided. */
    @Test
    void a_personal_value_that_was_not_sealed_is_never_exported() throws IOException {
        List<String> changed = Files.readAllLines(office.resolve("personal.jsonl")).stream()
                .map(line -> line.replace("\"value\":\"", "\"value\":\"x"))
                .toList();
        Path personal = Files.write(folder.resolve("personal.jsonl"), changed);
        Said said =
                export(folder.resolve("case"), "--personal", personal.toString(), "--purpose", "PAYMENT", "--lang=en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("a personal record is not the one that was sealed")
                .contains("case " + id + ", entry 1");
        assertThat(folder.resolve("case")).doesNotExist();
    }

    /** A reference that no case can have: somebody sealed the entry by hand. */
    @Test
    void an_entry_with_a_reference_that_cannot_be_is_told_as_broken() throws IOException {
        String body =
                journal.get(0).substring("{\"entry\":".length(), journal.get(0).lastIndexOf(",\"hash\":"));
        String forged = body.replaceFirst("\"ref\":\"[^\"]*\"", "\"ref\":\"!!\"");
        Path lines = Files.writeString(
                folder.resolve("journal.jsonl"), "{\"entry\":%s,\"hash\":\"%s\"}%n".formatted(forged, sha256(forged)));
        Said said = export(folder.resolve("case"), "--journal", lines.toString(), "--lang=en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("the journal of this case is broken").contains("(!!)");
    }

    /** Not that of its place among the lines of the case. */
    @Test
    void a_break_is_told_with_its_line_in_the_file() throws IOException {
        List<String> lines = new ArrayList<>(journal.subList(0, 3));
        lines.addAll(journal.stream()
                .map(line -> line.replace("\"caseId\":\"" + id, "\"caseId\":\"other"))
                .toList());
        lines.add(journal.get(4));
        Path file = Files.write(folder.resolve("journal.jsonl"), lines);
        Said said = Said.by("trace", id, "--journal", file.toString(), "--lang=en");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Line " + lines.size() + ": case " + id + ", entry 5: entries are missing (4)");
    }

    /** Journal and books were changed alike, so that both agree. */
    @Test
    void an_account_is_not_traced_through_a_journal_that_was_changed() throws IOException {
        String hash = journal.get(journal.size() - 1);
        List<String> lines = new ArrayList<>(journal);
        int end = hash.length() - 3;
        lines.set(lines.size() - 1, hash.substring(0, end) + (hash.charAt(end) == '0' ? '1' : '0') + "\"}");
        Path file = Files.write(folder.resolve("journal.jsonl"), lines);
        Said said = Said.by(
                "trace",
                "--year",
                "2026",
                "--account",
                account,
                "--from",
                office.toString(),
                "--journal",
                file.toString(),
                "--lang=en");
        assertThat(said.code()).as(said.out()).isEqualTo(2);
        assertThat(said.err()).contains("entry %d: the entry was changed".formatted(lines.size()));
        assertThat(said.out()).doesNotContain("agree");
    }

    @Test
    void books_that_were_not_named_are_asked_for() throws IOException {
        Path file = Files.write(folder.resolve("journal.jsonl"), journal);
        Said said = Said.by("trace", "--year", "2026", "--account", account, "--journal", file.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--books FILE");
    }

    /** What somebody else left half written is not ours to remove, and not ours to go on with. */
    @Test
    void a_half_written_folder_beside_stops_the_export() throws IOException {
        Files.createDirectory(folder.resolve(".case.part"));
        Said said = export(folder.resolve("case"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(".case.part");
        assertThat(folder.resolve("case")).doesNotExist();
    }

    @Test
    void personal_values_come_only_for_the_purposes_that_are_named() throws IOException {
        List<PersonalRecord> all = Files.readAllLines(office.resolve("personal.jsonl")).stream()
                .map(PersonalRecord::parse)
                .toList();
        assertThat(export(folder.resolve("none")).code()).isZero();
        Map<String, String> none = files(folder.resolve("none"));
        assertThat(text(none, "personal.jsonl")).isEmpty();
        assertThat(text(none, "personal.csv")).contains("WITHHELD").doesNotContain("GIVEN");
        for (PersonalRecord record : all) {
            assertThat(none.values())
                    .noneMatch(text -> text.contains(record.key().orElseThrow()));
            if (record.value().reveal().matches("\\d{10,}")) {
                assertThat(none.values())
                        .noneMatch(text -> text.contains(record.value().reveal()));
            }
        }
        export(folder.resolve("some"), "--purpose", "IDENTITY", "--purpose", "PAYMENT");
        List<String> given =
                text(files(folder.resolve("some")), "personal.jsonl").lines().toList();
        assertThat(given)
                .containsExactlyElementsOf(all.stream()
                        .filter(record -> List.of("IDENTITY", "PAYMENT")
                                .contains(record.purpose().name()))
                        .map(PersonalRecord::toLine)
                        .toList());
    }

    /** A pack of another region holds none of it: the export is made, and says what is lacking. */
    @Test
    void a_law_that_no_pack_holds_is_said_to_be_lacking() throws IOException {
        Path out = folder.resolve("case");
        Said said = Said.by(
                "audit",
                "export",
                id,
                "--lang=en",
                "--from",
                office.toString(),
                "--region",
                "../examples/regions/16.05",
                "--out",
                out.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("No pack here holds: 32.73/grants/proposal/");
        assertThat(JSON.readTree(text(files(out), "manifest.json"))
                        .get("policies")
                        .get(0)
                        .has("file"))
                .isFalse();
    }

    @Test
    void every_decision_comes_out_the_same_also_from_the_export_with_its_own_pack() throws IOException {
        Said said = Said.by("audit", "recompute", "--from", office.toString(), "--region", BANDUNG);
        assertThat(said.out())
                .contains("Sama: %d dari %d catatan, 1 perkara".formatted(journal.size(), journal.size()));
        assertThat(said.code()).isZero();
        List<String> purposes = new ArrayList<>();
        Stream.of(Purpose.values()).forEach(one -> purposes.addAll(List.of("--purpose", one.name())));
        Said again = fromExport("whole", purposes.toArray(String[]::new));
        assertThat(again.code()).as(again.out() + again.err()).isZero();
        assertThat(again.lastLine())
                .isEqualTo("The same: %d of %d entries, 1 case".formatted(journal.size(), journal.size()));
        // Whose account it is cannot be judged without the names.
        Said without = fromExport("without");
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.out())
                .contains("without personal values that are destroyed or not at hand")
                .contains("personal values not at hand, so not compared")
                .doesNotContain("it comes out otherwise");
        JsonNode tree =
                JSON.readTree(Said.by("audit", "recompute", "--json", "--from", office.toString(), "--region", BANDUNG)
                        .out());
        assertThat(tree.get("counts").get("SAME").asInt()).isEqualTo(journal.size());
    }

    /** Decides the case once more out of its own export, by the pack that lies in it. */
    private Said fromExport(String name, String... purposes) throws IOException {
        Path out = folder.resolve(name);
        export(out, purposes);
        try (DirectoryStream<Path> packs = Files.newDirectoryStream(out.resolve("packs"))) {
            String pack = packs.iterator().next().toString();
            return Said.by("audit", "recompute", id, "--lang", "en", "--from", out.toString(), "--region", pack);
        }
    }

    private static String text(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    @SuppressWarnings("unchecked") // trees of JSON have text keys
    private static Map<String, Object> part(Map<String, Object> tree, String name) {
        return (Map<String, Object>) Objects.requireNonNull(tree.get(name));
    }

    /** The journal with one entry changed, and everything sealed anew as only the keeper of the database can. */
    @SuppressWarnings("unchecked") // trees of JSON have text keys
    private Path forged(String act, Consumer<Map<String, Object>> change) throws IOException {
        List<String> lines = new ArrayList<>();
        String previous = JournalEntry.ORIGIN;
        for (String line : journal) {
            Map<String, Object> body = part(JSON.readValue(line, Map.class), "entry");
            if (act.equals(body.get("act"))) {
                change.accept(body);
            }
            body.put("previousHash", previous);
            String text = CanonicalWriter.treeToText(body);
            previous = sha256(text);
            lines.add("{\"entry\":" + text + ",\"hash\":\"" + previous + "\"}");
        }
        Path file = folder.resolve("forged.jsonl");
        Files.write(file, lines);
        assertThat(Said.by("journal", "verify", file.toString()).code()).isZero();
        return file;
    }

    @Test
    void an_amount_forged_and_sealed_anew_is_named_with_case_entry_act_and_place() throws IOException {
        Path file = forged("approve", body -> {
            part(body, "amounts").put("approved", 999_000_000);
        });
        Said said = Said.by(
                "audit",
                "recompute",
                "--journal",
                file.toString(),
                "--personal",
                office.resolve("personal.jsonl").toString(),
                "--region",
                BANDUNG,
                "--lang=en");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .containsPattern("case " + id + ", entry \\d+, approve: it comes out otherwise")
                .contains("  /amounts/approved: 999000000 -> ");
        Said traced = Said.by("trace", id, "--journal", file.toString());
        assertThat(traced.code()).isEqualTo(1);
        assertThat(traced.out()).contains("Selisih: perkara " + id).contains("approve");
    }

    @Test
    void a_command_forged_against_the_law_is_refused_with_its_finding() throws IOException {
        Path file = forged("consider", body -> {
            Map<String, Object> value = part(part(body, "command"), "value");
            value.put("amount", 999_000_000_000L);
        });
        Said said = Said.by(
                "audit",
                "recompute",
                "--journal",
                file.toString(),
                "--personal",
                office.resolve("personal.jsonl").toString(),
                "--region",
                BANDUNG);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("consider: seharusnya ditolak").contains("grants.OVER_LADDER");
    }

    /** A number changed in the pack under the same name shows by the hash that every entry carries. */
    @Test
    void a_pack_edited_under_the_same_name_is_found() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("32.73"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(BANDUNG), "*.json")) {
            for (Path one : files) {
                Files.writeString(
                        pack.resolve(one.getFileName()),
                        Files.readString(one).replace("\"value\": 2,", "\"value\": 3,"));
            }
        }
        Said said =
                Said.by("audit", "recompute", "--lang=en", "--from", office.toString(), "--region", pack.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("a pack here holds that version of the law with other content (32.73/grants/proposal/");
        Said both = Said.by(
                "audit", "recompute", "--from", office.toString(), "--region", pack.toString(), "--region", BANDUNG);
        assertThat(both.code()).isZero();
    }

    @Test
    void the_money_of_a_case_is_followed_from_requested_to_returned() {
        Said said = Said.by("trace", id, "--from", office.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "diminta", "direkomendasikan SKPD", "dianggarkan", "ditetapkan", "dicairkan 1", "dikembalikan")
                .contains("Jumlah perkara dan mutasi anggarannya cocok");
        assertThat(Said.by("trace", id, "--lang=en", "--from", office.toString())
                        .out())
                .contains("requested", "The case and its postings agree");
        JsonNode tree = JSON.readTree(
                Said.by("trace", id, "--json", "--from", office.toString()).out());
        assertThat(tree.get("balance").get("outstanding").asLong()).isZero();
        assertThat(tree.get("lines").size()).isGreaterThan(8);
        assertThat(tree.get("differences").size()).isZero();
    }

    @Test
    void the_account_of_a_year_agrees_with_the_journals() {
        Said said = Said.by("trace", "--year", "2026", "--account", account, "--from", office.toString());
        assertThat(said.code()).as(said.out() + said.err()).isZero();
        assertThat(said.out()).contains("pagu", id, "Buku dan jurnal cocok: 1 perkara");
        JsonNode tree = JSON.readTree(
                Said.by("trace", "--json", "--year", "2026", "--account", account, "--from", office.toString())
                        .out());
        assertThat(tree.get(0).get("account").get("differences").size()).isZero();
    }

    @Test
    void a_line_of_the_ledger_that_was_changed_or_taken_out_names_its_case_and_entry() throws IOException {
        List<String> lines = Files.readAllLines(office.resolve("books.jsonl"));
        int paid = -1;
        for (int i = 0; i < lines.size(); i++) {
            paid = lines.get(i).contains("\"kind\":\"PAY\"") ? i : paid;
        }
        List<String> changed = new ArrayList<>(lines);
        changed.set(paid, lines.get(paid).replaceFirst("\"amount\":(\\d+)", "\"amount\":1$1"));
        Path books = Files.write(folder.resolve("books.jsonl"), changed);
        Said said = year(books);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .containsPattern("Selisih: perkara " + id + ", catatan \\d+, baris buku " + (paid + 1)
                        + ": buku dan jurnal berbeda")
                .contains("mutasi melampaui pagu atau saldo");
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(paid);
        assertThat(year(Files.write(books, fewer)).out())
                .containsPattern("Selisih: perkara " + id + ", catatan \\d+: mutasi tidak ada dalam buku");
    }

    private static Said year(Path books) {
        return Said.by(
                "trace",
                "--year",
                "2026",
                "--account",
                account,
                "--journal",
                office.resolve("journal.jsonl").toString(),
                "--books",
                books.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit",
                "audit export",
                "audit export CASE",
                "audit export NOBODY --from OFFICE --region PACK --out OUT",
                "audit export a/b --from OFFICE --region PACK --out OUT",
                "audit export CASE --region PACK --out OUT",
                "audit export CASE --from absent --region PACK --out OUT",
                "audit export CASE --from OFFICE --region absent --out OUT",
                "audit export CASE --from OFFICE --region pom.xml --out OUT",
                "audit export CASE --from OFFICE --region PACK --out OUT --purpose FUN",
                "audit export CASE --journal pom.xml --region PACK --out OUT",
                "audit export CASE --from OFFICE --personal pom.xml --region PACK --out OUT",
                "audit export CASE --from OFFICE --books pom.xml --region PACK --out OUT",
                "audit export CASE --journal src --region PACK --out OUT",
                "audit export CASE --journal BROKEN --region PACK --out OUT",
                "audit export CASE --journal LATIN --region PACK --out OUT",
                "audit export CASE --journal LONG --region PACK --out OUT",
                "audit recompute --region PACK",
                "audit recompute --from OFFICE",
                "audit recompute NOBODY --from OFFICE --region PACK",
                "audit recompute --journal LATIN --region PACK",
                "audit recompute --journal LONG --region PACK",
                "trace",
                "trace CASE",
                "trace NOBODY --from OFFICE",
                "trace CASE --year 2026 --from OFFICE",
                "trace --year 2026 --from OFFICE",
                "trace --year 2026 --account x --from OFFICE",
                "trace --year 1999 --account 5.1.05.05.02.0001 --from OFFICE",
                "trace --year 2026 --account 5.1.05.05.02.0001 --journal JOURNAL",
                "trace CASE --journal BROKEN"
            })
    void a_mistake_gets_one_block_with_what_where_and_how_to_mend_it(String line) throws IOException {
        Path broken = Files.write(
                folder.resolve("broken.jsonl"),
                journal.stream()
                        .map(one ->
                                one.contains("\"act\":\"approve\"") ? one.replace("\"approve\"", "\"aprove\"") : one)
                        .toList());
        Path latin = Files.write(folder.resolve("latin.jsonl"), "café\n".getBytes(StandardCharsets.ISO_8859_1));
        Path huge = Files.writeString(folder.resolve("long.jsonl"), "{".repeat(JournalLines.LIMIT + 1));
        Map<String, String> words = Map.of(
                "CASE", id,
                "OFFICE", office.toString(),
                "PACK", BANDUNG,
                "OUT", folder.resolve("out").toString(),
                "BROKEN", broken.toString(),
                "LATIN", latin.toString(),
                "LONG", huge.toString(),
                "JOURNAL", office.resolve("journal.jsonl").toString());
        String[] args = Stream.of(line.split(" ", -1))
                .map(word -> words.getOrDefault(word, word))
                .toArray(String[]::new);
        Said said = Said.by(args);
        assertThat(said.code()).as(said.out() + said.err()).isEqualTo(2);
        assertThat(said.err().lines().toList()).as(said.err()).hasSize(3);
        assertThat(said.err())
                .startsWith("Kesalahan: ")
                .contains("  pada: ")
                .contains("  perbaikan: ")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
