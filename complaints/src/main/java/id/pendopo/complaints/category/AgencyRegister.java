package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All to whom a report may go (<i>daftar perangkat daerah</i>), with who stands above each: UU 25/2009 article 45 sends a complaint to the
 * superior of whoever it is about [S]. Immutable and thread-safe. Every question ends, also where the register holds a circle; that it does
 * is told by {@link CategoryPolicy#flaws}.
 *
 * @param agencies every one once, 1 to {@value #LIMIT}
 */
public record AgencyRegister(@JsonValue List<Agency> agencies) {
    /** The most agencies. */
    public static final int LIMIT = 5_000;

    /** @throws IllegalArgumentException if there is none, or there are too many */
    public AgencyRegister {
        agencies = List.copyOf(agencies);
        if (agencies.isEmpty() || agencies.size() > LIMIT) {
            throw new IllegalArgumentException("agencies: %d is outside 1 to %d; leave out units that take no report"
                    .formatted(agencies.size(), LIMIT));
        }
    }

    /** The register of these agencies. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgencyRegister of(List<Agency> agencies) {
        return new AgencyRegister(agencies);
    }

    /** The agency of this code. */
    public Optional<Agency> find(Code code) {
        return first(agency -> agency.code().equals(code));
    }

    /** Who stands directly above it. */
    public Optional<Agency> superiorOf(Code code) {
        return find(code).flatMap(Agency::superior).flatMap(this::find);
    }

    /** All who stand above it, the nearest first; nothing for a top or an unknown code. */
    public List<Agency> above(Code code) {
        List<Agency> above = new ArrayList<>();
        Optional<Agency> next = superiorOf(code);
        // A circle would go on for ever; nobody stands above himself.
        while (next.isPresent() && !next.get().code().equals(code) && !above.contains(next.get())) {
            above.add(next.get());
            next = superiorOf(next.get().code());
        }
        return List.copyOf(above);
    }

    /** Whether it is the other one, or stands somewhere under it. */
    public boolean isWithin(Code code, Code other) {
        return code.equals(other)
                || above(code).stream().anyMatch(agency -> agency.code().equals(other));
    }

    /** The head of the region. */
    public Optional<Agency> regionHead() {
        return first(agency -> agency.kind() == AgencyKind.REGION_HEAD);
    }

    /** The regional secretary. */
    public Optional<Agency> secretary() {
        return first(agency -> agency.kind() == AgencyKind.SECRETARY);
    }

    /** The internal supervisors of the region. */
    public Optional<Agency> inspectorate() {
        return first(agency -> agency.kind() == AgencyKind.INSPECTORATE);
    }

    /**
     * The supervisors of the tier above: those above the head of the region where the register names them, else the first it has. The governor
     * is above districts and cities, the minister above provinces (PP 12/2017 article 10); whether reports go that way was not established
     * [?], so the register names them and no code does.
     */
    public Optional<Agency> higherTier() {
        return regionHead()
                .flatMap(head -> superiorOf(head.code()))
                .filter(above -> above.kind() == AgencyKind.HIGHER_TIER)
                .or(() -> first(agency -> agency.kind() == AgencyKind.HIGHER_TIER));
    }

    /**
     * Who examines a supervisory report against this body: the inspectorate, and for the head of the region, the inspectorate itself, what
     * stands under it, and whoever is above or outside, the tier above [D]. Empty where the code is unknown or the register names nobody.
     */
    public Optional<Agency> supervisorOf(Code respondent) {
        return find(respondent)
                .flatMap(agency -> isBeyondInspectorate(agency) ? higherTier() : inspectorate())
                // Nobody examines himself.
                .filter(examiner -> !examiner.code().equals(respondent));
    }

    private boolean isBeyondInspectorate(Agency agency) {
        return agency.kind().isTop()
                || agency.kind() == AgencyKind.INSPECTORATE
                || above(agency.code()).stream().anyMatch(one -> one.kind() == AgencyKind.INSPECTORATE);
    }

    private Optional<Agency> first(Predicate<Agency> wanted) {
        for (Agency agency : agencies) {
            if (wanted.test(agency)) {
                return Optional.of(agency);
            }
        }
        return Optional.empty();
    }
}
