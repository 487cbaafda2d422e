package id.pendopo.core.journal;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Entry.CalendarStamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Under which name which content was met first: the same name with another content was edited in place. */
final class Stamps {
    private final Map<String, Set<String>> policies = new HashMap<>();
    private final Map<String, Set<String>> calendars = new HashMap<>();

    /** Tells the name of the version, the first time that it is met with another content than before. */
    void policy(PolicyStamp stamp, Consumer<String> changed) {
        met(policies, stamp.id(), stamp.contentHash(), changed);
    }

    /** The same for a calendar. */
    void calendar(CalendarStamp stamp, Consumer<String> changed) {
        met(calendars, stamp.version(), stamp.contentHash(), changed);
    }

    private static void met(Map<String, Set<String>> known, String name, String contentHash, Consumer<String> changed) {
        Set<String> contents = known.computeIfAbsent(name, key -> new HashSet<>(1));
        if (contents.add(contentHash) && contents.size() > 1) {
            changed.accept(name);
        }
    }
}
