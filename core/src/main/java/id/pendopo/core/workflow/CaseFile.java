package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.Participation;
import id.pendopo.core.internal.order.OrderedSet;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case as the office holds it (<i>berkas perkara</i>): the envelope is the same for every procedure, the data is the
 * module's own. It holds codes, never objects, so it is equal to itself after JSON. Immutable; as thread-safe as its data.
 *
 * @param <D> the data of the procedure, an immutable record
 * @param id the case
 * @param region whose case it is
 * @param procedure for example {@code grants/proposal}
 * @param policy the law it is decided under
 * @param version number of its last entry, from 1
 * @param at instant of its last entry
 * @param stage where it is
 * @param cameFrom where it was when it was set aside
 * @param status open, resting or ended
 * @param flags what lies over it
 * @param participation who took part
 * @param waivers given and not yet used
 * @param joint signatures of a joint act that waits for more
 * @param clocks running, paused and stopped
 * @param handling for inbox, tracking and search
 * @param data the module's own
 */
public record CaseFile<D>(
        CaseId id,
        RegionCode region,
        String procedure,
        PolicyStamp policy,
        long version,
        Instant at,
        Code stage,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Code> cameFrom,
        CaseStatus status,
        Set<Code> flags,
        Participation participation,
        List<Waiver> waivers,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<JointAct> joint,
        Clocks clocks,
        Handling handling,
        D data) {
    /** Copies what it is given. */
    public CaseFile(
            CaseId id,
            RegionCode region,
            String procedure,
            PolicyStamp policy,
            long version,
            Instant at,
            Code stage,
            Optional<Code> cameFrom,
            CaseStatus status,
            Set<Code> flags,
            Participation participation,
            List<Waiver> waivers,
            Optional<JointAct> joint,
            Clocks clocks,
            Handling handling,
            D data) {
        // What needs no copy is filled first, because what is filled as soon as it is made is filled far cheaper.
        this.id = id;
        this.region = region;
        this.procedure = procedure;
        this.policy = policy;
        this.version = version;
        this.at = at;
        this.stage = stage;
        this.cameFrom = cameFrom;
        this.status = status;
        this.participation = participation;
        this.joint = joint;
        this.clocks = clocks;
        this.handling = handling;
        this.data = data;
        this.flags = OrderedSet.copyOf(flags);
        this.waivers = waivers.isEmpty() ? List.of() : List.copyOf(waivers);
    }

    /** Whether it is at this stage. */
    public boolean isAt(Stage other) {
        return stage.value().equals(other.name());
    }

    /** Whether this flag lies over it. */
    public boolean has(Flag flag) {
        return !flags.isEmpty() && flags.contains(flag.code());
    }

    /** The file that a first entry opens. */
    public static <D> CaseFile<D> opened(Entry<D> entry) {
        if (entry.events().isEmpty() || !(entry.events().get(0) instanceof Birth<D> birth) || entry.seq() != 1) {
            throw new IllegalArgumentException("case %s: entry %d does not open a case; the first entry holds a birth"
                    .formatted(entry.id(), entry.seq()));
        }
        D data = birth.born();
        for (Event<D> event : entry.events().subList(1, entry.events().size())) {
            data = event.applyTo(data);
        }
        return file(entry, Participation.NONE, data);
    }

    /**
     * The next file: the only way a case ever changes. Deciding and replaying both come through here.
     *
     * @throws IllegalArgumentException if the entry is of another case or does not follow
     */
    public CaseFile<D> after(Entry<D> entry) {
        return after(entry, dataAfter(entry.events()));
    }

    /** The same where the data after the entry's events is at hand, as it is while deciding. */
    CaseFile<D> after(Entry<D> entry, D next) {
        if (!entry.id().equals(id) || entry.seq() != version + 1) {
            throw new IllegalArgumentException("case %s at version %d: entry %d of case %s does not follow"
                    .formatted(id, version, entry.seq(), entry.id()));
        }
        return file(entry, participation, next);
    }

    /** What these events make of the data. */
    D dataAfter(List<Event<D>> events) {
        D next = data;
        for (int i = 0; i < events.size(); i++) {
            next = events.get(i).applyTo(next);
        }
        return next;
    }

    private static <D> CaseFile<D> file(Entry<D> entry, Participation before, D data) {
        Participation participation = before.plus(entry.part()).withParties(entry.newParties());
        return new CaseFile<>(
                entry.id(),
                entry.region(),
                entry.procedure(),
                entry.policy(),
                entry.seq(),
                entry.at(),
                entry.to(),
                entry.cameFrom(),
                entry.status(),
                entry.flags(),
                participation,
                entry.waivers(),
                entry.joint(),
                entry.clocks(),
                entry.handling(),
                data);
    }

    /** The same envelope over other data: what choices and clocks look at while a step is being decided. */
    CaseFile<D> over(D other) {
        return other == data ? this : seenAs(other, handling);
    }

    /** The same case under another handling: each word on handling sees what the one before made of it. */
    CaseFile<D> under(Handling other) {
        return other == handling ? this : seenAs(data, other);
    }

    /** As this version of the law sees it: nobody has signed what another version let him sign. */
    CaseFile<D> asSeenBy(PolicyStamp law) {
        if (joint.isEmpty() || policy.equals(law)) {
            return this;
        }
        return new CaseFile<>(
                id,
                region,
                procedure,
                policy,
                version,
                at,
                stage,
                cameFrom,
                status,
                flags,
                participation,
                waivers,
                Optional.empty(),
                clocks,
                handling,
                data);
    }

    private CaseFile<D> seenAs(D otherData, Handling otherHandling) {
        return new CaseFile<>(
                id,
                region,
                procedure,
                policy,
                version,
                at,
                stage,
                cameFrom,
                status,
                flags,
                participation,
                waivers,
                joint,
                clocks,
                otherHandling,
                otherData);
    }
}
