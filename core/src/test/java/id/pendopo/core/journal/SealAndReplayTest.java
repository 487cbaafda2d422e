package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.CaseFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        assertThat(history.personal.values()).allMatch(record -> record.key().isEmpty());
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
}
