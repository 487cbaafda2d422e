package id.pendopo.licensing.licence;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.MAY_LOWER;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a region may set about licences in force (<i>ketentuan daerah tentang izin</i>). The values stand in
 * {@code policy/licence.json}, never here; what a type of licence says of itself goes before them.
 *
 * @param renewalWindow how long before its last day a licence may be renewed, where its type says nothing
 * @param graceDays for how many calendar days after it, where its type says nothing
 * @param preparationTerm within which something is prepared under an unverified certificate
 * @param defectTerm within which an official acts on a defect
 * @param courtTerm within which an official acts on the order of a court
 * @param ladders the ladders of sanctions that national law and Pendopo know
 * @param ownLadders the region's own, by its own regulation
 * @param ladder which of them holds where a type says nothing
 * @param letterEntryTerm within which a letter of sanction is entered, from the day on it; entered later it counts from the day of its entry
 */
public record LicencePolicy(
        @Leeway(value = REGION_MAY_REPLACE, min = "1d", max = "366d")
        Value<Term> renewalWindow,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "366")
        Value<Integer> graceDays,

        @Leeway(REGION_MAY_REPLACE) Value<Term> preparationTerm,
        @Leeway(value = MAY_LOWER, min = "1wd") Value<Term> defectTerm,
        @Leeway(value = MAY_LOWER, min = "1wd") Value<Term> courtTerm,
        @Leeway(FIXED) Value<SanctionLadders> ladders,
        @Leeway(REGION_SETS) Optional<Value<SanctionLadders>> ownLadders,
        @Leeway(REGION_MAY_REPLACE) Value<Code> ladder,

        @Leeway(value = REGION_MAY_REPLACE, min = "1wd", max = "10wd")
        Value<Term> letterEntryTerm) {
    /** The name of the procedure; the values stand in {@code licensing.json} under {@code licence}. */
    public static final String PROCEDURE = "licensing/licence";

    /** @throws IllegalArgumentException if the default ladder is none of them, or a name stands in both lists */
    public LicencePolicy {
        ownLadders.ifPresent(own -> own.value().all().forEach(one -> {
            if (ladders.value().find(one.code()).isPresent()) {
                throw new IllegalArgumentException(
                        "licence policy: ladder %s is one of the law's; give the region's own another name"
                                .formatted(one.code()));
            }
        }));
        if (known(ladders, ownLadders).noneMatch(one -> one.code().equals(ladder.value()))) {
            throw new IllegalArgumentException(
                    "licence policy: ladder %s is none of the ladders; name one of them".formatted(ladder.value()));
        }
    }

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<LicencePolicy> schema() {
        return PolicySchema.of(LicencePolicy.class, PROCEDURE, LicencePolicy.class::getResourceAsStream);
    }

    /** The ladder of this name, of the law or of the region. */
    public Optional<SanctionLadder> findLadder(Code name) {
        return known(ladders, ownLadders).filter(one -> one.code().equals(name)).findFirst();
    }

    /** What was granted, with the policy's word where its type says nothing. */
    LicenceGrant complete(LicenceGrant grant) {
        return grant.with(grant.kind().traits().orElse(renewalWindow.value(), graceDays.value(), ladder.value()));
    }

    private static Stream<SanctionLadder> known(
            Value<SanctionLadders> ladders, Optional<Value<SanctionLadders>> ownLadders) {
        return Stream.concat(
                ladders.value().all().stream(), ownLadders.stream().flatMap(own -> own.value().all().stream()));
    }
}
