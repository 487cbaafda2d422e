package id.pendopo.complaints.complaint;

import static id.pendopo.testkit.json.TwoJacksons.survives;

import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
class ComplaintJsonTest {
    @Test
    void every_command_survives_json() {
        for (ComplaintCommand command : Commands.all(Region.DAY, new Random(1))) {
            survives(command, ComplaintCommand.class);
        }
    }

    @Test
    void every_event_of_cases_at_every_stage_and_their_data_survive_json() {
        Stages.every().values().forEach(journey -> {
            for (Entry<Complaint> entry : journey.entries()) {
                for (Event<Complaint> event : entry.events()) {
                    survives(event, ComplaintEvent.class);
                }
            }
            survives(journey.data(), Complaint.class);
        });
    }
}
