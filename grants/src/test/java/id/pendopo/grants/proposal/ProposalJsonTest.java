package id.pendopo.grants.proposal;

import static id.pendopo.testkit.json.TwoJacksons.survives;

import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import org.junit.jupiter.api.Test;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
class ProposalJsonTest {
    @Test
    void every_command_survives_json() {
        for (ProposalCommand command : Commands.all()) {
            survives(command, ProposalCommand.class);
        }
    }

    @Test
    void every_event_of_a_whole_case_and_its_data_survive_json() {
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
