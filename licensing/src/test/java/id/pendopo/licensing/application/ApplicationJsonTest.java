package id.pendopo.licensing.application;

import static id.pendopo.testkit.json.TwoJacksons.survives;

import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import org.junit.jupiter.api.Test;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
class ApplicationJsonTest {
    @Test
    void every_command_survives_json() {
        for (ApplicationCommand command : Commands.all()) {
            survives(command, ApplicationCommand.class);
        }
    }

    @Test
    void every_event_of_cases_at_every_stage_and_their_data_survive_json() {
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
