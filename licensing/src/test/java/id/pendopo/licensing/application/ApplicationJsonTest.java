package id.pendopo.licensing.application;

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
class ApplicationJsonTest {
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
        for (ApplicationCommand command : Commands.all()) {
            survives(command, ApplicationCommand.class);
        }
    }

    @Test
    void every_event_of_cases_at_every_stage_and_their_data_survive_json() throws Exception {
        for (Walk walk : ApplicationMatrixTest.everyStage().values()) {
            for (Entry<Application> entry : walk.entries()) {
                for (Event<Application> event : entry.events()) {
                    survives(event, ApplicationEvent.class);
                }
            }
            survives(walk.data(), Application.class);
        }
    }
}
