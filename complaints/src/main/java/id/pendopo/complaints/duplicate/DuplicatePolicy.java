package id.pendopo.complaints.duplicate;

import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyWithFlaws;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How possible duplicates are scored (<i>ketentuan laporan ganda</i>), all of it Pendopo's decision [D]. The values stand in
 * {@code policy/duplicate.json}, never here. A region that replaces radius, weights, threshold or words makes the keys of its index anew.
 *
 * @param weights of space, time and text
 * @param radiusMetres from where space no longer counts
 * @param windowDays after how many days of 24 hours time no longer counts
 * @param samePlacePercent what space is worth where a point is missing and the village is the same
 * @param suggestPercent from which score a merge is suggested to an officer
 * @param similarPercent from which score reports are shown as similar
 * @param words that texts are compared without, and short forms
 * @param campaignSize more alike than this within the time are a campaign
 * @param campaignMinutes how long that time is
 */
public record DuplicatePolicy(
        @Leeway(REGION_MAY_REPLACE) Value<DuplicateWeights> weights,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "5000")
        Value<Integer> radiusMetres,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "366")
        Value<Integer> windowDays,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "100")
        Value<Integer> samePlacePercent,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "100")
        Value<Integer> suggestPercent,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "100")
        Value<Integer> similarPercent,

        @Leeway(REGION_MAY_REPLACE) Value<TextWords> words,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "10000")
        Value<Integer> campaignSize,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "10080")
        Value<Integer> campaignMinutes)
        implements PolicyWithFlaws {
    /** The name of its values; they stand in {@code complaints.json} under {@code duplicate}. */
    public static final String SECTION = "complaints/duplicate";

    private static final Code THRESHOLDS = Code.of("THRESHOLDS");

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<DuplicatePolicy> schema() {
        return PolicySchema.of(DuplicatePolicy.class, SECTION, DuplicatePolicy.class::getResourceAsStream);
    }

    @Override
    public Map<String, List<ValueFlaw>> flaws() {
        List<ValueFlaw> flaws = new ArrayList<>();
        if (similarPercent.value() > suggestPercent.value()) {
            flaws.add(flaw(Text.of(
                    "ambang mirip lebih tinggi daripada ambang usul gabung",
                    "what is similar is above what is suggested for a merge")));
        }
        if (similarPercent.value() <= weights.value().time()) {
            flaws.add(flaw(Text.of(
                    "ambang mirip tercapai oleh waktu saja, sehingga setiap laporan baru mirip dengan semua yang lain",
                    "time alone reaches what is similar, so every new report would be like all others")));
        }
        return flaws.isEmpty() ? Map.of() : Map.of("similarPercent", flaws);
    }

    private static ValueFlaw flaw(Text what) {
        return new ValueFlaw(
                THRESHOLDS,
                "",
                false,
                what,
                Text.of(
                        "Beri ambang di atas bobot waktu dan tidak di atas ambang usul gabung",
                        "Give a threshold above the weight of time and not above that of a merge"));
    }
}
