package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.FactUse;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A journal is the case: whatever happened is in it, comes back out of it, and says no person's name. */
class SealAndReplayTest {
    private static final Replay<Petition> REPLAY = Replay.of(History.WORKFLOW.types(), Petition.class);

    @Property(tries = 200)
    void journal_and_personal_records_replay_to_the_equal_case_file(@ForAll long seed) {
        History history = History.of("c-1", seed, 30);
        assertThat(REPLAY.file(history.entries(), history.vault())).isEqualTo(history.now());
        Optional<CaseFile<Petition>> file = Optional.empty();
        for (int i = 0; i < history.sealed.size(); i++) {
            file = Optional.of(REPLAY.after(file, history.entries().get(i), history.vault()));
            assertThat(file).contains(history.files.get(i));
        }
    }

    @Property(tries = 100)
    void a_line_read_and_written_again_has_the_same_bytes(@ForAll long seed) {
        for (Sealed sealed : History.of("c-1", seed, 20).sealed) {
            JournalEntry read = JournalEntry.parse(sealed.line());
            assertThat(read).isEqualTo(sealed.entry());
            assertThat(read.toLine()).isEqualTo(sealed.line());
            assertThat(sealed.entry().toLine()).isEqualTo(sealed.line());
        }
    }

    /** Names of people would stay for ever if they stood in a chain that may not be changed. */
    @Property(tries = 100)
    void neither_the_name_nor_the_number_of_a_person_stands_in_a_line(@ForAll long seed) {
        History history = History.of("c-1", seed, 20);
        assertThat(history.lines()).noneMatch(line -> line.contains(History.NIK) || line.contains(History.NAME));
        assertThat(history.entries()).noneMatch(entry -> entry.toString().contains(History.NAME));
        assertThat(history.personal.values())
                .noneMatch(record -> record.toString().contains(History.NAME));
        assertThat(history.personal.values())
                .anyMatch(record -> record.value().reveal().equals(History.NAME));
    }

    @Test
    void facts_numbers_postings_amounts_warnings_and_documents_stand_in_the_entry() {
        History history = History.granted("c-1");
        JournalEntry grant = history.entries().get(1);
        assertThat(grant.facts()).extracting(JournalEntry.FactAnswer::fact).containsExactly("CEILING", "HOLDER");
        assertThat(grant.facts().get(0).value().orElseThrow().json())
                .isEqualTo("{\"left\":9000000,\"used\":\"12.25\"}");
        assertThat(grant.numbers()).containsValue("900/1/2025");
        assertThat(grant.postings().get(0).posting().json()).isEqualTo("{\"account\":\"5.1.05\",\"amount\":500}");
        assertThat(grant.amounts()).containsKey("granted");
        assertThat(grant.warnings()).hasSize(1);
        assertThat(history.entries().get(0).documents()).hasSize(1);
    }

    /** A signature that still waits for others must not be lost between two days. */
    @Test
    void signatures_that_wait_for_others_stand_in_the_entry_and_come_back() {
        History history = History.signed("c-1");
        JournalEntry signature = history.entries().get(1);
        assertThat(signature.joint().orElseThrow().what()).isEqualTo("BA-4");
        assertThat(signature.events()).isEmpty();
        assertThat(JournalEntry.parse(history.lines().get(1))).isEqualTo(signature);
        assertThat(REPLAY.file(history.entries(), history.vault())).isEqualTo(history.now());
        assertThat(history.now().joint()).isPresent();
    }

    @Test
    void an_erased_value_reads_as_erased_with_its_deed_and_the_journal_still_replays_and_verifies() {
        History history = History.granted("c-1");
        history.personal.replaceAll(
                (ref, record) -> record.erased("BA Pemusnahan 12/2036", Instant.parse("2036-01-02T00:00:00Z")));
        PersonalText name = REPLAY.file(history.entries(), history.vault())
                .data()
                .petitioner()
                .name();
        assertThat(name).isEqualTo(PersonalText.erased("BA Pemusnahan 12/2036"));
        assertThat(history.personal.values())
                .isNotEmpty()
                .allMatch(record -> record.key().isEmpty());
        assertThat(Verification.verify(history.lines().iterator(), List.of(history.head()), history.vault())
                        .isIntact())
                .isTrue();
    }

    @Test
    void a_lost_personal_record_is_named() {
        History history = History.granted("c-1");
        assertThatThrownBy(() -> REPLAY.file(history.entries(), ref -> Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("personal record c-1.1.")
                .hasMessageContaining("not in the vault");
    }

    @Test
    void the_command_of_an_entry_can_be_compared_with_a_repeated_one() {
        History history = History.granted("c-1");
        assertThat(REPLAY.command(history.entries().get(1), history.vault()))
                .isEqualTo(new Petition.Grant(id.pendopo.core.money.Rupiah.of(500)));
    }

    @Property(tries = 30)
    void both_jacksons_read_and_replay_the_same(@ForAll long seed) {
        History history = History.of("c-1", seed, 20);
        for (JsonBinding json : BothBindings.all()) {
            List<JournalEntry> read = history.lines().stream()
                    .map(line -> JournalEntry.parse(line, json))
                    .toList();
            assertThat(read).isEqualTo(history.entries());
            assertThat(Replay.over(History.WORKFLOW.types(), Petition.class, json)
                            .file(read, history.vault()))
                    .isEqualTo(history.now());
        }
    }

    /** Sealing again, as after a stale version, gives new keys and so another commitment, under the same references. */
    @Test
    void a_commitment_says_nothing_without_its_key() {
        History one = History.of("c-1", 1, 0);
        History other = History.of("c-1", 2, 0);
        PersonalRecord name = one.sealed.get(0).personal().get(0);
        PersonalRecord again = other.sealed.get(0).personal().get(0);
        assertThat(name.ref()).isEqualTo(again.ref()).isEqualTo("c-1.1.1");
        assertThat(name.value()).isEqualTo(again.value());
        assertThat(name.key()).isNotEqualTo(again.key());
        assertThat(one.lines().get(0)).contains("\"ref\":\"c-1.1.1\"");
    }

    @Test
    void a_text_in_the_open_that_repeats_a_personal_value_is_refused() {
        Entry<Petition> entry = History.firstEntry();
        Finding leak = Finding.warn("contoh.LEAK").found("NIK " + History.NIK).source(Petition.CONTOH);
        Entry<Petition> leaking = withWarnings(entry, List.of(leak));
        assertThatThrownBy(() -> Sealer.seal(leaking, History.WORKFLOW.types(), JournalEntry.ORIGIN, into -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contoh.LEAK")
                .hasMessageNotContaining(History.NIK)
                .isInstanceOfSatisfying(
                        PersonalInOpen.class,
                        refused -> assertThat(refused.part()).isEqualTo("warning contoh.LEAK"));
    }

    /** The officer typed the number into a reference that nobody marked. */
    @Test
    void a_number_of_a_person_in_an_unmarked_component_is_refused() {
        Entry<Petition> entry = History.firstEntry();
        DocumentRef letter =
                new DocumentRef("scan-" + History.NIK, Code.of("LETTER"), "application/pdf", 120, "d".repeat(64));
        Petition.File file = (Petition.File) entry.command();
        Entry<Petition> leaking = withCommand(
                entry, new Petition.File(file.petitioner(), file.asked(), List.of(letter)), entry.warnings());
        assertThatThrownBy(() -> Sealer.seal(leaking, History.WORKFLOW.types(), JournalEntry.ORIGIN, into -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("payload file repeats a personal number")
                .hasMessageNotContaining(History.NIK);
    }

    @Test
    void what_cannot_be_sealed_is_known_before_the_first_case() {
        assertThat(Sealer.faults(History.WORKFLOW.types())).isEmpty();
        assertThatThrownBy(() -> Encoders.prepare(Outer.class, new java.util.HashSet<>()))
                .hasMessageContaining("Inner.name is a personal text");
    }

    record Outer(List<Middle> list) {}

    sealed interface Middle {}

    record Inner(PersonalText name) implements Middle {}

    private static Entry<Petition> withWarnings(Entry<Petition> e, List<Finding> warnings) {
        return withCommand(e, e.command(), warnings);
    }

    private static Entry<Petition> withCommand(Entry<Petition> e, Command command, List<Finding> warnings) {
        return with(e, command, warnings, e.handling(), e.facts(), e.numbers(), e.postings());
    }

    private static Entry<Petition> with(
            Entry<Petition> e,
            Command command,
            List<Finding> warnings,
            Handling handling,
            List<FactUse> facts,
            Map<Code, String> numbers,
            List<Posting> postings) {
        return new Entry<>(
                e.seq(),
                e.id(),
                e.region(),
                e.procedure(),
                e.policy(),
                e.calendar(),
                e.at(),
                e.legalAt(),
                e.actor(),
                e.manner(),
                e.act(),
                e.from(),
                e.to(),
                e.cameFrom(),
                e.status(),
                e.commandId(),
                command,
                e.events(),
                e.clocks(),
                e.flags(),
                e.newParties(),
                e.waivers(),
                e.joint(),
                handling,
                facts,
                warnings,
                numbers,
                postings,
                e.followUps());
    }

    private static Sealed sealed(Entry<Petition> entry) {
        return Sealer.seal(entry, History.WORKFLOW.types(), JournalEntry.ORIGIN, into -> {});
    }

    /** Wherever a text of an entry stands in the open, a number of the person in it would stay for ever. */
    @Test
    void every_text_that_stands_in_the_open_is_looked_at() {
        Entry<Petition> e = History.firstEntry();
        String leak = "NIK " + History.NIK;
        Handling handling = e.handling();
        Reading<?> silent = new Reading.NotFound<>(Instant.EPOCH, "uji", "");
        List<Entry<Petition>> leaking = new ArrayList<>();
        for (List<Finding> warned : List.of(
                Finding.warn("contoh.LEAK").at(leak).only(Petition.CONTOH),
                Finding.warn("contoh.LEAK").found(leak).only(Petition.CONTOH),
                Finding.warn("contoh.LEAK").expected(Relation.AT_MOST, leak).only(Petition.CONTOH),
                Finding.warn("contoh.LEAK").mend(leak).only(Petition.CONTOH))) {
            leaking.add(withWarnings(e, warned));
        }
        for (Handling leaky : List.of(handling.withReceiptNumber(leak), handling.withExternal("LAPOR", leak))) {
            leaking.add(with(e, e.command(), List.of(), leaky, e.facts(), e.numbers(), List.of()));
        }
        leaking.add(with(
                e,
                e.command(),
                List.of(),
                handling,
                e.facts(),
                Map.of(Petition.Series.DECREE.code(), leak),
                List.of()));
        for (Reading<?> told : List.of(
                new Reading.NotFound<>(Instant.EPOCH, leak, ""), new Reading.NotFound<>(Instant.EPOCH, "uji", leak))) {
            leaking.add(with(
                    e,
                    e.command(),
                    List.of(),
                    handling,
                    List.of(new FactUse(Petition.CEILING, told)),
                    e.numbers(),
                    List.of()));
        }
        for (Entry<Petition> one : leaking) {
            assertThatThrownBy(() -> sealed(one))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(History.NIK);
        }
        assertThat(sealed(with(
                                e,
                                e.command(),
                                List.of(),
                                handling.withReceiptNumber("R-1").withExternal("LAPOR", "77"),
                                List.of(new FactUse(Petition.CEILING, silent)),
                                e.numbers(),
                                List.of()))
                        .entry()
                        .handling()
                        .receiptNumber())
                .contains("R-1");
    }

    /** What a service had answered is kept as what it was: silence is not the same as nothing found. */
    @Test
    void each_answer_of_the_outside_is_kept_as_what_it_was() {
        Entry<Petition> e = History.firstEntry();
        List<FactUse> uses = new ArrayList<>();
        for (Reading<?> reading : List.of(
                new Reading.NotFound<>(Instant.EPOCH, "uji", "1"),
                new Reading.Mismatch<>(Set.of("name"), Instant.EPOCH, "uji", "1"),
                new Reading.Unavailable<>(Instant.EPOCH, "uji", "1"),
                new Reading.NotEntitled<>(Instant.EPOCH, "uji", "1"))) {
            uses.add(new FactUse(Petition.CEILING, reading));
        }
        assertThat(sealed(with(e, e.command(), List.of(), e.handling(), uses, e.numbers(), List.of()))
                        .entry()
                        .facts())
                .extracting(JournalEntry.FactAnswer::outcome)
                .containsExactly(
                        JournalEntry.Outcome.NOT_FOUND,
                        JournalEntry.Outcome.MISMATCH,
                        JournalEntry.Outcome.UNAVAILABLE,
                        JournalEntry.Outcome.NOT_ENTITLED);
    }

    record Paid(@Personal(purpose = Purpose.PAYMENT) PersonalText account) implements Posting {
        @Override
        public String book() {
            return "budget";
        }

        @Override
        public String page() {
            return "p-1";
        }
    }

    /** What goes to another book is sealed like the rest: the value apart, its commitment in the entry. */
    @Test
    void a_personal_value_in_a_posting_is_a_commitment_too() {
        Entry<Petition> e = History.firstEntry();
        Sealed sealed = sealed(with(
                e,
                e.command(),
                List.of(),
                e.handling(),
                e.facts(),
                e.numbers(),
                List.of(new Paid(PersonalText.of("0012-3456-7890")))));
        assertThat(sealed.line()).doesNotContain("0012-3456-7890");
        PersonalRecord account = sealed.personal().stream()
                .filter(record -> record.purpose() == Purpose.PAYMENT)
                .findFirst()
                .orElseThrow();
        assertThat(sealed.entry().commitments()).containsKey(account.ref());
        assertThat(PersonalRecord.parse(account.toLine())).isEqualTo(account);
        assertThat(account)
                .hasToString("PersonalRecord[ref=%s, purpose=PAYMENT, retention=%s, erased=false]"
                        .formatted(account.ref(), account.retention()));
    }

    @Test
    void erasing_twice_keeps_the_first_deed() {
        PersonalRecord record = History.of("c-1", 1, 0).sealed.get(0).personal().get(0);
        PersonalRecord erased = record.erased("BA 1", Instant.EPOCH);
        assertThat(erased.erased("BA 2", Instant.MAX)).isEqualTo(erased);
        assertThat(erased.isErased()).isTrue();
        assertThat(record.isErased()).isFalse();
    }

    @Test
    void a_line_of_a_later_form_is_refused_with_what_to_do() {
        String line = History.granted("c-1").lines().get(0).replace("\"format\":1,", "\"format\":2,");
        assertThatThrownBy(() -> JournalEntry.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("form 2 is not 1");
    }

    /** Half a share has no exact form, so that no case should ever come to it. */
    record Share(double part) implements Command {}

    @Test
    void what_cannot_be_sealed_is_told_by_its_name() {
        assertThat(Sealer.faults(PayloadTypes.of(List.of(Share.class, Petition.Expire.class), List.of())))
                .singleElement()
                .asString()
                .startsWith("payload share: canonical json: ")
                .contains("part");
    }

    @Test
    void a_key_is_sixty_four_hexadecimal_digits_and_nothing_else() {
        PersonalRecord record = History.of("c-1", 1, 0).sealed.get(0).personal().get(0);
        for (String bad : List.of("a".repeat(63), "a".repeat(65), "a".repeat(63) + "g", "a".repeat(63) + "\u20ac")) {
            assertThatThrownBy(() -> new PersonalRecord(
                            record.ref(),
                            record.forCase(),
                            record.purpose(),
                            record.retention(),
                            record.value(),
                            Optional.of(bad),
                            Optional.empty()))
                    .hasMessageContaining("64 lower-case hexadecimal digits");
        }
    }

    @Test
    void nothing_is_no_case() {
        assertThatThrownBy(() ->
                        Replay.of(History.WORKFLOW.types(), Petition.class).file(List.of(), ref -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no entry");
    }
}
