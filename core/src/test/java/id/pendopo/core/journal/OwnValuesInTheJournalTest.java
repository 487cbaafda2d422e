package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a region asks about a person is kept as apart as what the law asks. */
class OwnValuesInTheJournalTest {
    private static final Replay<Petition> REPLAY = Replay.of(History.WORKFLOW.types(), Petition.class);
    private static final OwnValues OWN = new OwnValues(
            Map.of(
                    Code.of("RW"),
                    OwnValue.of("RW 05"),
                    Code.of("MEMBERS"),
                    OwnValue.of(30),
                    Code.of("KINDS"),
                    OwnValue.of(java.util.List.of("B", "A"))),
            Map.of(
                    Code.of("CONTACT"), PersonalText.of("Sri Rekaan"),
                    Code.of("PHONE"), PersonalText.of("081200000000")));

    private static OwnValues own(History history) {
        return ((Petition.Filled) REPLAY.file(history.entries(), history.vault())
                        .data()
                        .remarks()
                        .get(0))
                .own();
    }

    @Test
    void personal_values_of_a_map_are_commitments_and_come_back_in_replay() {
        History history = History.amended("c-1", new Petition.Filled(OWN));
        assertThat(own(history)).isEqualTo(OWN);
        assertThat(history.lines())
                .noneMatch(line -> line.contains("Sri Rekaan") || line.contains("081200000000"))
                .anyMatch(line -> line.contains("RW 05"));
        assertThat(history.entries().get(2).events().get(0).json()).contains("\"CONTACT\":{\"commitment\":\"");
        assertThat(Verification.verify(history.lines().iterator(), List.of(history.head()), history.vault())
                        .isIntact())
                .isTrue();
    }

    @Test
    void they_can_be_erased_and_the_open_ones_stay() {
        History history = History.amended("c-1", new Petition.Filled(OWN));
        history.personal.replaceAll(
                (ref, record) -> record.erased("BA Pemusnahan 12/2036", Instant.parse("2036-01-02T00:00:00Z")));
        assertThat(own(history).open()).isEqualTo(OWN.open());
        assertThat(own(history).personal())
                .containsOnlyKeys(OWN.personal().keySet())
                .allSatisfy((key, text) -> assertThat(text.isErased()).isTrue());
    }

    /** A key stands in the open, so it may not be whatever somebody wrote. */
    @Test
    void a_map_whose_keys_are_no_codes_cannot_be_sealed() {
        record Loose(@Personal(purpose = Purpose.CONTACT) Map<String, PersonalText> byName) {}
        assertThatThrownBy(() -> Encoders.ofClass(Loose.class).write(new Loose(Map.of()), new JsonBytes()))
                .hasMessageContaining("a Map of it");
    }
}
