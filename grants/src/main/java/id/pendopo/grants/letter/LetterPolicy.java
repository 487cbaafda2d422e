package id.pendopo.grants.letter;

import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.letter.Copies;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;

/**
 * What a region may set about letters (<i>ketentuan daerah tentang naskah</i>). What an agreement must contain, who signs it and in
 * how many copies stands with the proposal, because it decides cases; nothing here does.
 *
 * @param kuitansiHibah copies of a <i>kuitansi</i> for hibah
 * @param kuitansiBansos copies of a <i>kuitansi</i> for bansos
 * @param pactCopies copies of an integrity pact
 * @param handoverCopies copies of a record of handover
 * @param moneyHandover whether a record of handover is made for money too
 */
public record LetterPolicy(
        @Leeway(REGION_SETS) Value<Copies> kuitansiHibah,
        @Leeway(REGION_SETS) Value<Copies> kuitansiBansos,
        @Leeway(REGION_SETS) Value<Copies> pactCopies,
        @Leeway(REGION_SETS) Value<Copies> handoverCopies,
        @Leeway(REGION_SETS) Value<Boolean> moneyHandover) {
    /** Family and name of these values: they stand in {@code grants.json} under {@code letter}. */
    public static final String NAME = "grants/letter";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<LetterPolicy> schema() {
        return PolicySchema.of(LetterPolicy.class, NAME, LetterPolicy.class::getResourceAsStream);
    }
}
