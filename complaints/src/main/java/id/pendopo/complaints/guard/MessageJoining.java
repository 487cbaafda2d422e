package id.pendopo.complaints.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one report of the messages that belong together (<i>penggabungan pesan singkat</i>): those of one sender within so many minutes of the
 * first, in the order in which they came. Immutable and thread-safe.
 */
public final class MessageJoining {
    private final Duration within;

    private MessageJoining(Duration within) {
        this.within = within;
    }

    /** By this policy. */
    public static MessageJoining of(GuardPolicy policy) {
        return new MessageJoining(Duration.ofMinutes(policy.joinMinutes().value()));
    }

    /** The joined messages in the order of their first parts, each as of its first part; the parts may come in any order. */
    public List<MessagePart> join(List<MessagePart> parts) {
        List<MessagePart> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(MessagePart::at));
        List<MessagePart> joined = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (MessagePart part : sorted) {
            Integer at = last.get(part.sender());
            if (at != null && !part.at().isAfter(joined.get(at).at().plus(within))) {
                MessagePart first = joined.get(at);
                joined.set(at, new MessagePart(first.sender(), first.at(), first.text() + " " + part.text()));
            } else {
                last.put(part.sender(), joined.size());
                joined.add(part);
            }
        }
        return joined;
    }
}
