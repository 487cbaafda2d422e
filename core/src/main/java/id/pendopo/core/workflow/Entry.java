package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Participation;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one accepted command did, with every effect (<i>catatan keputusan</i>): nothing of it is ever computed again when
 * the case is replayed, so replay needs no old rules. The journal seals it; see {@code id.pendopo.core.journal}.
 *
 * @param <D> the data of the procedure
 * @param seq number in the case, from 1
 * @param at when it was decided
 * @param legalAt when it takes effect by law: earlier than {@code at} for what time itself demanded
 * @param actor who, in which role, for whom
 * @param manner in what manner he took part
 * @param act the command's name
 * @param from stage before, empty at the opening
 * @param to stage after
 * @param cameFrom set while the case waits aside
 * @param newParties persons who become parties by this act
 * @param clocks whole state of every clock after it
 * @param joint signatures that still wait for more; an entry that only signs has no other effect
 * @param facts what the outside had answered
 * @param warnings findings that went along
 * @param numbers numbers given by this act, by series
 * @param postings what other books must write in the same commit
 * @param followUps what it leads to in other cases, in the same commit
 * @param calendar name and content hash of the calendar it was decided over
 */
public record Entry<D>(
        long seq,
        CaseId id,
        RegionCode region,
        String procedure,
        PolicyStamp policy,
        CalendarStamp calendar,
        Instant at,
        Instant legalAt,
        Actor actor,
        Manner manner,
        String act,
        Optional<Code> from,
        Code to,
        Optional<Code> cameFrom,
        CaseStatus status,
        CommandId commandId,
        Command command,
        List<Event<D>> events,
        Clocks clocks,
        Set<Code> flags,
        Set<PersonRef> newParties,
        List<Waiver> waivers,
        Optional<JointAct> joint,
        Handling handling,
        List<FactUse> facts,
        List<Finding> warnings,
        Map<Code, String> numbers,
        List<Posting> postings,
        List<FollowUp> followUps) {
    /**
     * Over which calendar a decision counted its days.
     *
     * @param version for example {@code ID-2026-1}
     * @param contentHash SHA-256 of its days
     */
    public record CalendarStamp(String version, String contentHash) {}

    /** The amounts its events set. */
    public Map<String, Rupiah> amounts() {
        Map<String, Rupiah> amounts = new java.util.TreeMap<>();
        events.forEach(event -> amounts.putAll(event.amounts()));
        return amounts;
    }

    /** Whether it only records one signature of a joint act, which has not taken effect. */
    public boolean isSignature() {
        return joint.map(JointAct::signatures)
                .filter(given -> given.get(given.size() - 1).seq() == seq)
                .isPresent();
    }

    /** This act as a part in the case's history. */
    public Participation.Part part() {
        PersonRef person = actor.person();
        Optional<PersonRef> onBehalfOf = actor.onBehalfOf();
        Code role = actor.role();
        boolean onlySigned = joint.isPresent() && isSignature();
        return new Participation.Part(person, onBehalfOf, role, act, manner, seq, onlySigned);
    }
}
