package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.hub.HubOrder;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.workflow.CommandId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a complaint here takes from the hub. */
class ComplaintHubTest {
    private static HubOrder order(HubOrder.Kind kind) {
        return new HubOrder(
                CommandId.of("hub:1"),
                kind,
                Optional.of(Commands.LONG),
                Optional.of(Secrecy.CONFIDENTIAL),
                Optional.of(Sample.plain()),
                Optional.of(Commands.AT_HUB));
    }

    @Test
    void each_order_is_a_command() {
        for (HubOrder.Kind kind : HubOrder.Kind.values()) {
            assertThat(ComplaintHub.command(order(kind), Sample.TRACKING))
                    .as(kind.name())
                    .isPresent();
        }
        assertThat(ComplaintHub.command(order(HubOrder.Kind.REPLY), Sample.TRACKING))
                .contains(new AnsweringCommand.Reply(Commands.LONG));
        assertThat(ComplaintHub.command(order(HubOrder.Kind.TIGHTEN), Sample.TRACKING))
                .contains(new ShieldingCommand.TightenSecrecy(Secrecy.CONFIDENTIAL));
        assertThat(ComplaintHub.command(order(HubOrder.Kind.RECORD), Sample.TRACKING))
                .contains(new HubCommand.RecordReference(Commands.AT_HUB));
        assertThat(ComplaintHub.command(order(HubOrder.Kind.CLOSE), Sample.TRACKING))
                .contains(new HubCommand.CloseAtHub(Commands.AT_HUB));
    }
}
