package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
class ProposalJsonTest {
    private static final JsonMapper THREE = JsonMapper.builder().build();
    private static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static void survives(Object value, Class<?> as) throws Exception {
        String written = THREE.writerFor(as).writeValueAsString(value);
        assertThat(THREE.readValue(written, as)).isEqualTo(value);
        assertThat(TWO.readValue(written, as)).isEqualTo(value);
        assertThat(TWO.readTree(TWO.writerFor(as).writeValueAsString(value))).isEqualTo(TWO.readTree(written));
    }

    @Test
    void every_command_survives_json() throws Exception {
        for (ProposalCommand command : Commands.all()) {
            survives(command, ProposalCommand.class);
        }
    }

    @Test
    void every_event_of_a_whole_case_and_its_data_survive_json() throws Exception {
        Walk walk = Walk.upTo(ProposalStage.REFUND_DUE);
        for (Entry<Proposal> entry : walk.entries()) {
            for (Event<Proposal> event : entry.events()) {
                survives(event, ProposalEvent.class);
            }
        }
        survives(walk.proposal(), Proposal.class);
        survives(PublicProposalView.from(walk.file(), walk.entries()).orElseThrow(), PublicProposalView.class);
    }
}
