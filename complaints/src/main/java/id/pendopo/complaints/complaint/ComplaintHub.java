package id.pendopo.complaints.complaint;

import id.pendopo.complaints.hub.HubOrder;
import id.pendopo.complaints.report.TrackingId;
import java.util.Optional;

/** The commands that follow from the hub (<i>perintah dari kanal nasional</i>). What the hub is told stands in {@code publication.HubFeed}. */
public final class ComplaintHub {
    private ComplaintHub() {}

    /**
     * The command of an order. What the hub closed is closed for a reason of its own, and never as if the reporter had accepted what he
     * did not.
     *
     * @param order what follows from the hub
     * @param tracking the code of a report that is taken in, made by the host
     */
    public static Optional<ComplaintCommand> command(HubOrder order, TrackingId tracking) {
        return switch (order.kind()) {
            case TAKE_IN ->
                order.report().map(report -> new FilingCommand.Submit(report, tracking, true, Optional.empty()));
            case TIGHTEN -> order.secrecy().map(ShieldingCommand.TightenSecrecy::new);
            case APPEND -> order.text().map(FamilyCommand.Append::new);
            case REPLY -> order.text().map(AnsweringCommand.Reply::new);
            case REOPEN -> order.text().map(AnsweringCommand.Reopen::new);
            case WITHDRAW -> Optional.of(new FilingCommand.Withdraw(true));
            case RECORD -> order.reference().map(HubCommand.RecordReference::new);
            case CLOSE -> order.reference().map(HubCommand.CloseAtHub::new);
        };
    }
}
