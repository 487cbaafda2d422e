package id.pendopo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.journal.CaseHead;
import id.pendopo.core.journal.DayRoll;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Sealed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry.CalendarStamp;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.grants.proposal.ProposalPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second party does with the rolls that it was handed. */
class JournalVerifyTest {
    private static final Path BANDUNG = Path.of("../examples/regions/32.73");
    private static final RegionCode REGION = RegionCode.parse("32.73");
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant CLOSING = Instant.parse("2026-03-02T17:00:00Z");

    @TempDir
    Path folder;

    // An invented procedure of one act.

    record Note(String text) {}

    enum At implements Stage {
        FILED
    }

    enum By implements Role {
        CITIZEN
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(value = File.class, name = "file"))
    sealed interface Act extends Command {}

    record File(String text) implements Act {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(value = Filed.class, name = "filed"))
    sealed interface Happened extends Event<Note> {}

    record Filed(String text) implements Happened, Birth<Note> {
        @Override
        public Note born() {
            return new Note(text);
        }

        @Override
        public Note applyTo(Note before) {
            return Birth.super.applyTo(before);
        }
    }

    private static final Workflow<Note> WORKFLOW = Workflow.<Note>of(
                    "contoh/note", new PolicyStamp("32.73/contoh/1", "c".repeat(64)))
            .commands(Act.class)
            .events(Happened.class)
            .steps(List.of(Step.<Note>of("Warga mengajukan")
                    .under(LegalSource.ownDecision("Contoh untuk pengujian"))
                    .by(By.CITIZEN)
                    .opening(File.class)
                    .to(At.FILED)
                    .creating((file, o) -> new Filed(file.text()))))
            .endingWellAt(At.FILED)
            .build();

    private static JournalEntry entry(String id, Instant at) {
        Occasion o = Occasion.of(
                at,
                ZoneOffset.ofHours(7),
                OfficeHours.DEFAULT,
                WorkingCalendar.national(),
                Actor.of("w1", By.CITIZEN),
                CommandId.of("one"));
        Decision<Note> decision = WORKFLOW.open(CaseId.of(id), REGION, new File("izin"), o);
        Sealed sealed = Sealer.seal(
                ((Decision.Accepted<Note>) decision).entry(), WORKFLOW.types(), JournalEntry.ORIGIN, into -> {});
        return sealed.entry();
    }

    private final List<String> journal =
            new ArrayList<>(List.of(entry("a", AT).toLine(), entry("b", AT).toLine()));

    private static List<String> rolls() {
        RegionPack pack =
                RegionPack.open(BANDUNG, Opening.strict().allowingIllustration().asHistory());
        List<PolicyStamp> policies = pack.book(ProposalPolicy.schema()).versions().stream()
                .map(version -> version.toStamp())
                .toList();
        CalendarStamp calendar =
                new CalendarStamp(pack.calendar().version(), pack.calendar().contentHash());
        List<String> lines = new ArrayList<>();
        String before = JournalEntry.ORIGIN;
        for (int number = 1; number <= 2; number++) {
            DayRoll.Content content = new DayRoll.Content(
                    REGION,
                    LocalDate.of(2026, 3, 1 + number),
                    CLOSING.plus(Duration.ofDays(number - 1L)),
                    number,
                    pack.contentHash(),
                    policies,
                    List.of(calendar),
                    List.of(CaseHead.after(entry("a", AT)), CaseHead.after(entry("b", AT))));
            DayRoll sheet = DayRoll.seal(content, before).get(0);
            lines.add(sheet.toLine());
            before = sheet.hash();
        }
        return lines;
    }

    private Said verified(List<String> sheets, String... more) throws IOException {
        Path roll = Files.write(folder.resolve("rolls.jsonl"), sheets);
        Path lines = Files.write(folder.resolve("journal.jsonl"), journal);
        List<String> args = new ArrayList<>(List.of("journal", "verify", lines.toString(), "--roll", roll.toString()));
        args.addAll(List.of(more));
        return Said.by(args.toArray(new String[0]));
    }

    @Test
    void a_journal_that_agrees_with_its_rolls_is_told_up_to_which_one() throws IOException {
        String hash = DayRoll.parse(rolls().get(1)).hash();
        Said said = verified(rolls(), "--head", hash, "--pack", BANDUNG.toString());
        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out())
                .contains("Utuh: 2 baris, 2 perkara")
                .contains("Cocok dengan daftar kepala sampai nomor 2, hash " + hash)
                .contains("It agrees with the rolls up to number 2, hash " + hash);
    }

    @Test
    void a_missing_case_and_an_act_dated_before_the_closing_are_named_in_both_languages() throws IOException {
        journal.remove(0);
        journal.add(entry("c", CLOSING.minusNanos(1)).toLine());
        journal.add(entry("d", CLOSING.plus(Duration.ofDays(1))).toLine());
        Said said = verified(rolls());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains("perkara a, perkara yang disebut daftar kepala tidak ada (#1: 1)")
                .contains("case a, a case that a roll names is missing (#1: 1)")
                .contains("Baris 2: perkara c, catatan 1: catatan bertanggal sebelum penutupan")
                .contains("Line 2: case c, entry 1: the entry is dated before the closing of a roll")
                .contains("Broken: 2 breaks in 3 lines");
        assertThat(verified(rolls(), "--part").out()).contains("Broken: 1 break");
    }

    @Test
    void a_roll_that_was_cut_off_is_found_by_its_hash_and_one_that_is_missing_by_its_number() throws IOException {
        List<String> rolls = rolls();
        assertThat(verified(
                                rolls.subList(0, 1),
                                "--head",
                                DayRoll.parse(rolls.get(1)).hash())
                        .code())
                .isEqualTo(1);
        assertThat(verified(rolls.subList(1, 2)).out())
                .contains("Daftar kepala, baris 1: daftar 2: ada daftar kepala atau lembarnya yang hilang (1)");
        assertThat(verified(List.of()).out()).contains("Berkas daftar kepala kosong");
    }

    @Test
    void a_pack_edited_under_the_same_version_name_is_named() throws IOException {
        Path edited = Files.createDirectory(folder.resolve("32.73"));
        try (Stream<Path> files = Files.list(BANDUNG)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, edited.resolve(file.getFileName()));
            }
        }
        Path grants = edited.resolve("grants.json");
        Files.writeString(grants, Files.readString(grants).replace("\"value\": 2,", "\"value\": 1,"));
        Said said = verified(rolls(), "--pack", edited.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains(
                        "Paket daerah: versi aturan yang sama berisi lain: hash isinya berbeda (32.73/grants/proposal/")
                .contains("Region pack: the same version of the rules has another content");
    }

    @Test
    void bytes_that_are_no_text_are_told_with_both_files() throws IOException {
        Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {(byte) 0xe9, '\n'});
        Path lines = Files.write(folder.resolve("j.jsonl"), journal);
        Said said = Said.by("journal", "verify", lines.toString(), "--roll", latin.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("bukan teks UTF-8")
                .contains(latin.toString())
                .doesNotContain("Exception");
    }

    /** It would be told as a journal that was cut off. */
    @Test
    void a_head_that_is_no_hash_accuses_nobody() throws IOException {
        for (String head : List.of("", "x", "A".repeat(64), "a".repeat(63))) {
            Said said = verified(rolls(), "--head", head);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("ini bukan hash").contains("--head " + head);
        }
    }
}
