package id.pendopo.docs.compat;

import id.pendopo.core.journal.JournalEntry;
import java.util.Set;
import java.util.TreeSet;

/** What is in a journal that another might not have: so that few journals are kept, and yet everything an entry can hold. */
final class Features {
    /** What some kept journal must have, whatever procedures there are. */
    static final Set<String> NEEDED = Set.of(
            "amounts",
            "cameFrom",
            "deed",
            "documents",
            "fact FOUND",
            "fact MISMATCH",
            "fact NOT_FOUND",
            "flags",
            "joint",
            "law changed",
            "manner WITNESSED",
            "numbers",
            "onBehalfOf",
            "paper",
            "postings",
            "reason",
            "recount",
            "system",
            "unit",
            "waivers",
            "warnings");

    private Features() {}

    static Set<String> of(JournalEntry entry) {
        Set<String> found = new TreeSet<>();
        found.add("policy " + entry.policy().id());
        found.add(entry.procedure() + " payload " + entry.command().type());
        entry.events().forEach(event -> found.add(entry.procedure() + " payload " + event.type()));
        found.add(entry.procedure() + " stage " + entry.to());
        found.add("status " + entry.status());
        found.add("manner " + entry.manner());
        entry.warnings().forEach(warning -> found.add("warning " + warning.code()));
        entry.facts().forEach(fact -> {
            found.add("fact " + fact.outcome());
            found.add("fact " + fact.fact());
        });
        entry.flags().forEach(flag -> found.add("flag " + flag));
        entry.clocks().states().values().forEach(clock -> found.add("clock " + clock.name() + " " + clock.phase()));
        add(found, "cameFrom", entry.cameFrom().isPresent());
        add(found, "joint", entry.joint().isPresent());
        add(found, "reason", entry.reason().isPresent());
        add(found, "onBehalfOf", entry.actor().onBehalfOf().isPresent());
        add(found, "deed", entry.actor().deed().isPresent());
        add(found, "unit", entry.actor().unit().isPresent());
        add(found, "system", entry.actor().isSystem());
        add(found, "flags", !entry.flags().isEmpty());
        add(found, "waivers", !entry.waivers().isEmpty());
        add(found, "warnings", !entry.warnings().isEmpty());
        add(found, "numbers", !entry.numbers().isEmpty());
        add(found, "postings", !entry.postings().isEmpty());
        add(found, "amounts", !entry.amounts().isEmpty());
        add(found, "documents", !entry.documents().isEmpty());
        add(found, "law changed", entry.act().equals("changeLaw"));
        add(found, "recount", entry.act().equals("recount"));
        add(found, "paper", entry.toLine().contains("agenda"));
        return found;
    }

    private static void add(Set<String> found, String feature, boolean there) {
        if (there) {
            found.add(feature);
        }
    }
}
