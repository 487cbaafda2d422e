package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * That an officer handled a file of an applicant (<i>petugas menangani berkas pemohon</i>), once for each file, role and officer. It is
 * read from envelopes alone: who acted in which role, and who became a party. It knows no name and opens no data.
 *
 * @param caseId which file
 * @param role in which role he acted
 * @param officer who, opaque
 * @param applicants the parties to the file, opaque
 * @param on the day on which he first acted in it in this role
 */
public record PairSighting(CaseId caseId, Code role, PersonRef officer, Set<PersonRef> applicants, LocalDate on) {
    /** Copies what it is given. */
    public PairSighting {
        applicants = Set.copyOf(applicants);
    }

    private record Seen(CaseId file, Code role, PersonRef officer) {}

    /**
     * What these entries show of officers in these roles. Entries of one case come in order; cases may be mixed.
     *
     * @param entries of any procedure; the caller chooses those he asks about
     * @param roles the roles that are drawn for
     * @param zone of the region, for the day
     */
    public static List<PairSighting> in(Iterable<JournalEntry> entries, Collection<Code> roles, ZoneOffset zone) {
        Map<CaseId, Set<PersonRef>> parties = new LinkedHashMap<>();
        Map<Seen, LocalDate> seen = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            parties.computeIfAbsent(entry.caseId(), id -> new TreeSet<>()).addAll(entry.newParties());
            Code role = entry.actor().role();
            if (roles.contains(role)) {
                seen.putIfAbsent(
                        new Seen(entry.caseId(), role, entry.actor().person()),
                        entry.at().atOffset(zone).toLocalDate());
            }
        }
        List<PairSighting> sightings = new ArrayList<>();
        seen.forEach((who, on) -> sightings.add(new PairSighting(
                who.file(), who.role(), who.officer(), parties.getOrDefault(who.file(), Set.of()), on)));
        return sightings;
    }
}
