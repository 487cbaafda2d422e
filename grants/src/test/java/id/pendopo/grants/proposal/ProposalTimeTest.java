package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What time takes by itself looks at the case first. An office takes whatever is due before anybody can ask for the other way, so
 * only here can the way that is closed be asked for.
 */
class ProposalTimeTest {
    /** A case on the instant of its payment, before time took anything. */
    private static CaseFile<Proposal> justPaid(Walk ordered, long amount) {
        Decision<Proposal> paid = ordered.ask(
                ProposalRole.KUASA_BUD,
                "bud",
                new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(amount)));
        assertThat(paid).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<Proposal>) paid).file();
    }

    private static List<String> byTime(Walk walk, CaseFile<Proposal> file, ProposalCommand command) {
        return Walk.codes(Bandung.workflow().decide(file, command, walk.occasion(Actor.SYSTEM)));
    }

    @Test
    void after_the_last_part_the_use_begins_and_no_further_part_opens() {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT).on("2026-03-09").ordered(1, 50_000_000);
        CaseFile<Proposal> paid = justPaid(walk, 50_000_000);
        assertThat(byTime(walk, paid, new DeliveryCommand.OpenNextTranche())).containsExactly("grants.ALL_PAID");
        assertThat(byTime(walk, paid, new DeliveryCommand.BeginUse())).isEmpty();
    }

    @Test
    void while_a_part_is_left_it_opens_and_the_use_does_not_begin() {
        Walk walk = Walk.upTo(ProposalStage.DECREED)
                .agreed(49_999_999, 1)
                .on("2026-03-09")
                .ordered(1, 49_999_999);
        CaseFile<Proposal> paid = justPaid(walk, 49_999_999);
        assertThat(byTime(walk, paid, new DeliveryCommand.BeginUse())).containsExactly("grants.NOT_ALL_PAID");
        assertThat(byTime(walk, paid, new DeliveryCommand.OpenNextTranche())).isEmpty();
    }
}
