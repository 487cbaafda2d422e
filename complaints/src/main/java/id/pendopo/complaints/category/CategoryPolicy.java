package id.pendopo.complaints.category;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyWithFlaws;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.core.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a region takes reports about and whose they are (<i>ketentuan kategori dan penyaluran</i>). A report keeps the tree of the day on which
 * it came. The values stand in {@code complaints.json} under {@code category}, never here.
 *
 * @param tree groups, categories and leaves
 * @param agencies to whom reports go, and who stands above whom
 * @param routing where a leaf's reports go by place; none where every leaf names its agency
 * @param settlementLimits how long a leaf may take at most, by kind
 * @param aspirationLimit the same for aspirations, for which no source gives a figure [?]
 * @param safetyWords what speaks of danger, and raises a report's priority [D]
 * @param vulnerableSites where many would be hurt, which raises it too; none where the region names none
 */
public record CategoryPolicy(
        @Leeway(REGION_SETS) Value<CategoryTree> tree,
        @Leeway(REGION_SETS) Value<AgencyRegister> agencies,
        @Leeway(REGION_SETS) Optional<Value<AgencyRouting>> routing,
        @Leeway(FIXED) Value<SettlementLimits> settlementLimits,
        @Leeway(FIXED) Value<Term> aspirationLimit,
        @Leeway(REGION_MAY_REPLACE) Value<SafetyWords> safetyWords,
        @Leeway(REGION_SETS) Optional<Value<VulnerableSites>> vulnerableSites)
        implements PolicyWithFlaws {
    /** Family and name of these values: they stand in {@code complaints.json} under {@code category}. */
    public static final String NAME = "complaints/category";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<CategoryPolicy> schema() {
        return PolicySchema.of(CategoryPolicy.class, NAME, CategoryPolicy.class::getResourceAsStream);
    }

    /** The leaf of this code. */
    public Optional<CategoryLeaf> leaf(Code code) {
        return tree.value().leaf(code);
    }

    /** Where the priority of a report of this leaf starts; normal, where nobody found one or it is unknown. */
    public Priority priority(Optional<Code> leaf) {
        return leaf.flatMap(this::leaf).map(found -> found.service().priority()).orElse(Priority.NORMAL);
    }

    /** The routes of these values, none where the region has none. */
    public AgencyRouting routes() {
        return routing.map(Value::value).orElse(AgencyRouting.NONE);
    }

    /** The vulnerable places of these values, none where the region names none. */
    public VulnerableSites sites() {
        return vulnerableSites.map(Value::value).orElse(VulnerableSites.NONE);
    }

    /**
     * To whom a report of this leaf goes that has no weight of supervision. Empty for an unknown leaf and for a supervisory one, whose way is
     * {@link AgencyRegister#supervisorOf}.
     *
     * @param place the ward, district or regency where it is, if that is known
     */
    public Optional<RoutedAgency> agencyFor(Code leaf, Optional<RegionCode> place) {
        return tree.value()
                .path(leaf)
                .filter(path -> !path.leaf().isSupervisory())
                .flatMap(path -> routes().route(path, place));
    }

    /** In how many working days a report of this kind is settled at the latest. */
    public Term longest(ReportKind kind) {
        return settlementLimits.value().of(kind, aspirationLimit.value());
    }

    /** Everything in tree, register and routes that does not go together, and in words and places what cannot be meant. */
    @Override
    public Map<String, List<ValueFlaw>> flaws() {
        return Map.of(
                "tree", new TreeLint(this).lint(),
                "agencies", new RegisterLint(agencies.value()).lint(),
                "routing", new RouteLint(this).lint(),
                "safetyWords", UrgencyLint.words(safetyWords.value()),
                "vulnerableSites", UrgencyLint.sites(sites()));
    }
}
