package id.pendopo.licensing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every catalogue and every case. */
class CatalogueProperties {
    private static final LicenceTypes CATALOGUE = Samples.catalogue();

    @Provide
    Arbitrary<Circumstances> circumstances() {
        Arbitrary<ConditionTrait> traits =
                Arbitraries.of(ConditionTrait.class).filter(one -> !one.codes().isEmpty());
        return Arbitraries.maps(traits, Arbitraries.integers().between(0, 20)).map(told -> {
            Circumstances made = Circumstances.NONE;
            for (Map.Entry<ConditionTrait, Integer> one : told.entrySet()) {
                List<Code> codes = List.copyOf(one.getKey().codes());
                made = made.with(one.getKey(), Set.of(codes.get(one.getValue() % codes.size())));
            }
            return made;
        });
    }

    @Provide
    Arbitrary<Map<ServiceStage, Term>> terms() {
        return Arbitraries.maps(
                        Arbitraries.of(ServiceStage.class).filter(ServiceStage::runs),
                        Arbitraries.integers().between(1, 9))
                .map(days -> {
                    Map<ServiceStage, Term> terms = new EnumMap<>(ServiceStage.class);
                    days.forEach((stage, amount) -> terms.put(stage, Term.workingDays(amount)));
                    return terms;
                });
    }

    /** The simple track asks for no paper that the full track does not. */
    @Property
    void the_simple_track_never_asks_for_more(@ForAll("circumstances") Circumstances some) {
        for (LicenceType type : CATALOGUE.types()) {
            assertThat(CATALOGUE.requirements(type, some.with(ConditionTrait.TRACK, Track.HAYU.code())))
                    .containsAll(CATALOGUE.requirements(type, some.with(ConditionTrait.TRACK, Track.SIMPLE.code())));
        }
    }

    /** Every paper is asked for once, however many reasons there are for it. */
    @Property
    void no_paper_is_asked_for_twice(@ForAll("circumstances") Circumstances some) {
        for (LicenceType type : CATALOGUE.types()) {
            assertThat(CATALOGUE.requirements(type, some).stream().map(RequirementDef::code))
                    .doesNotHaveDuplicates();
        }
    }

    /** Where nothing is wrong, the stages that occur fit into the term, added up by hand; and where they do not, it is told. */
    @Property
    void stages_fit_into_the_term_exactly_where_nothing_is_told_of_them(
            @ForAll("terms") Map<ServiceStage, Term> terms,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll InspectionMode mode) {
        Inspection inspection = mode == InspectionMode.RISK_BASED
                ? Inspection.riskBased(Condition.of(ConditionTrait.RISK, Code.of("HIGH")))
                : new Inspection(mode, List.of());
        LicenceTypes catalogue = new LicenceTypes(
                new Numbering("503", "DPMPTSP", Numbering.USUAL),
                List.of(new SlaProfile(Code.of("OWN"), terms)),
                List.of(),
                List.of(LicenceType.of(
                        Code.of("A"),
                        Samples.text("A"),
                        draft -> draft.handled(Samples.service(
                                inspection,
                                FeeMode.NONE,
                                DecisionTerm.regulated(Term.workingDays(days), Samples.REGULATION),
                                "OWN")))));
        int sum = Arrays.stream(ServiceStage.values())
                .filter(stage -> stage != ServiceStage.FEE && stage != ServiceStage.PAYMENT)
                .filter(stage -> stage != ServiceStage.INSPECTION || mode != InspectionMode.NONE)
                .mapToInt(stage -> terms.containsKey(stage) ? terms.get(stage).amount() : 0)
                .sum();
        assertThat(catalogue.lint().stream().anyMatch(flaw -> flaw.code().equals(Code.of("STAGES_EXCEED_TERM"))))
                .isEqualTo(sum > days);
    }
}
