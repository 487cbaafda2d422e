package id.pendopo.licensing.catalogue;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.core.region.RegionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole catalogue of a region (<i>katalog perizinan</i>). Immutable and thread-safe. Constructors refuse what is no value at all; what
 * does not go together, such as stages that take longer than the term, {@link #lint} says all at once, and it refuses the pack.
 *
 * @param numbering how licences are numbered
 * @param profiles the region's own profiles of terms beside {@link SlaProfile#NAMED}, at most {@value #PROFILES}
 * @param common the papers that every type needs, at most {@value LicenceType#REQUIREMENTS}
 * @param types the types, 1 to {@value #LIMIT}
 */
public record LicenceTypes(
        Numbering numbering, List<SlaProfile> profiles, List<RequirementDef> common, List<LicenceType> types) {
    /** The most types. */
    public static final int LIMIT = 300;

    /** The most profiles of its own. */
    public static final int PROFILES = 40;

    /** @throws IllegalArgumentException if a list is too long or there is no type */
    public LicenceTypes {
        profiles = Limits.list("profiles", profiles, PROFILES);
        common = Limits.list("common requirements", common, LicenceType.REQUIREMENTS);
        types = Limits.list("licence types", types, LIMIT);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("licence types: there is none; write at least one");
        }
    }

    /** A catalogue of these types, numbered as Pendopo suggests, without papers that all share. */
    public static LicenceTypes of(LicenceType... types) {
        return new LicenceTypes(new Numbering("503", "DPMPTSP", Numbering.USUAL), List.of(), List.of(), List.of(types));
    }

    /** Everything in it that does not go together, each at its place and with how to mend it; empty when all is well. */
    public List<ValueFlaw> lint() {
        return new CatalogueLint(this).lint();
    }

    /** The type of this code, if the catalogue has it. */
    public Optional<LicenceType> find(Code code) {
        // Deciding asks for it again and again, so it is looked for without a stream.
        for (LicenceType type : types) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The profile of this code: one of its own, or one of those every pack may name. */
    public Optional<SlaProfile> profile(Code code) {
        return Stream.concat(profiles.stream(), SlaProfile.NAMED.stream())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** The papers that such a case of this type needs: those of every type first, then its own. */
    public List<RequirementDef> requirements(LicenceType type, Circumstances circumstances) {
        Circumstances told = circumstances.with(
                ConditionTrait.SUBJECT, Code.of(type.subject().name()));
        boolean simple = told.of(ConditionTrait.TRACK).contains(Track.SIMPLE.code());
        List<RequirementDef> needed = new ArrayList<>();
        common.stream().filter(one -> one.neededIn(told)).forEach(needed::add);
        needed.addAll(type.needed(told));
        if (simple) {
            type.service()
                    .flatMap(ServiceStandard::simple)
                    .ifPresent(track -> needed.removeIf(one -> track.without().contains(one.code())));
        }
        return Collections.unmodifiableList(needed);
    }

    /** The base requirements that such a case of this type needs. */
    public List<BaseRequirement> preconditions(LicenceType type, Circumstances circumstances) {
        Circumstances told = circumstances.with(
                ConditionTrait.SUBJECT, Code.of(type.subject().name()));
        return type.preconditions().stream()
                .filter(one -> one.neededIn(told))
                .map(Precondition::kind)
                .distinct()
                .toList();
    }

    /** How long a stage may take for this type on this track; empty where it shares the total term or does not occur. */
    public Optional<Term> stageTerm(LicenceType type, Track track, ServiceStage stage) {
        return type.service()
                .filter(service -> service.mayOccur(stage, track))
                .flatMap(service -> profile(service.sla(track)))
                .flatMap(profile -> profile.term(stage));
    }

    /**
     * The templates of all series of this catalogue in that region, by series; of those that are issued elsewhere too, since a number is
     * reserved before anybody is told that it is not given here.
     */
    public Map<Code, NumberTemplate> numberTemplates(RegionCode region) {
        Map<Code, NumberTemplate> templates = new TreeMap<>();
        for (LicenceType type : types) {
            templates.put(type.series().code(), numbering.templateOf(type, region));
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(templates));
    }
}
