package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.Occasion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** By which doors of the region a new report comes in (<i>kanal laporan yang dibuka</i>); what is in goes on by whatever door it came. */
final class ChannelRules {
    private final ByDay<ComplaintPolicy> policies;
    private final HubRules hub;

    ChannelRules(ByDay<ComplaintPolicy> policies, HubRules hub) {
        this.policies = policies;
        this.hub = hub;
    }

    /**
     * The door was open on the day on which the report came, also where it is entered later. What the national channel forwards came by a
     * door of that channel, whatever it is called, and is never dropped.
     */
    List<Finding> isOpen(FilingCommand.Submit submit, Occasion o) {
        Report report = submit.report();
        ComplaintPolicy policy = policies.on(submit.receivedOn().orElse(o.today()));
        Set<Channel> channels = policy.channels().value();
        if (channels.contains(report.channel()) || hub.isForwarded(report, o)) {
            return List.of();
        }
        String open = channels.stream().sorted().map(Channel::name).collect(Collectors.joining(", "));
        return Finding.block("complaints.CHANNEL_CLOSED")
                .at("report.channel")
                .found(report.channel())
                .expected(Relation.ONE_OF, open)
                .only(policy.channels().source());
    }
}
