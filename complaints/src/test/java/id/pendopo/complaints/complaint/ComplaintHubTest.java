package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.hub.HubOrder;
import id.pendopo.complaints.hub.RegionStage;
import id.pendopo.complaints.hub.RegionUpdate;
import id.pendopo.complaints.hub.RegionView;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.workflow.Journey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the hub learns of a complaint here, and what a complaint here takes from the hub. */
class ComplaintHubTest {
    private static RegionView view(Journey<Complaint> journey) {
        return ComplaintHub.view(journey.file(), Set.of());
    }

    private static HubOrder order(HubOrder.Kind kind) {
        return new HubOrder(
                CommandId.of("hub:1"),
                kind,
                Optional.of(Commands.LONG),
                Optional.of(Secrecy.CONFIDENTIAL),
                Optional.of(Sample.plain()));
    }

    @Test
    void every_stage_is_one_of_five() {
        Map<String, RegionStage> told = Map.of(
                "RESPONDED", RegionStage.ANSWERED,
                "CLOSED", RegionStage.CLOSED,
                "MERGED", RegionStage.MERGED,
                "REJECTED", RegionStage.ENDED,
                "ARCHIVED", RegionStage.ENDED,
                "WITHDRAWN", RegionStage.ENDED);
        Stages.every()
                .forEach((name, journey) -> assertThat(view(journey).stage())
                        .as(name)
                        .isEqualTo(told.getOrDefault(name.split(" ")[0], RegionStage.OPEN)));
    }

    @Test
    void the_follow_up_is_told_in_order_and_known_again_by_its_place() {
        RegionView answered = view(Stages.responded());
        assertThat(answered.updates())
                .extracting(RegionUpdate::token)
                .startsWith("aduan-1:sent:1")
                .contains("aduan-1:answer:1");
        assertThat(answered.updates().get(answered.updates().size() - 1).text()).isPresent();
    }

    @Test
    void of_what_is_alleged_the_hub_learns_only_that_it_was() {
        RegionView examined = view(Stages.examined("RESPONDED"));
        assertThat(examined.updates())
                .isNotEmpty()
                .allMatch(update -> update.text().isEmpty());
    }

    @Test
    void each_order_is_a_command_but_closing_which_only_the_reporter_or_time_does() {
        for (HubOrder.Kind kind : HubOrder.Kind.values()) {
            assertThat(ComplaintHub.command(order(kind), Sample.TRACKING).isPresent())
                    .as(kind.name())
                    .isEqualTo(kind != HubOrder.Kind.CLOSE);
        }
        assertThat(ComplaintHub.command(order(HubOrder.Kind.REPLY), Sample.TRACKING))
                .contains(new AnsweringCommand.Reply(Commands.LONG));
        assertThat(ComplaintHub.command(order(HubOrder.Kind.TIGHTEN), Sample.TRACKING))
                .contains(new ShieldingCommand.TightenSecrecy(Secrecy.CONFIDENTIAL));
    }
}
