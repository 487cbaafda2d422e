package id.pendopo.licensing.risk;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The look-up by index and narrowness against a reading of every rule, over few codes so that rules meet. */
class RiskProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<Code> SCOPES = List.of(Code.of("S1"), Code.of("S2"));
    private static final Code AREA = Code.of("AREA");

    /** What is told decides as a scan of all rules does, and of those that fit none is as narrow as another. */
    @Property
    void look_up_is_as_a_scan_of_every_rule(
            @ForAll("rules") List<RiskRule> some, @ForAll("told") RiskQuestion question) {
        List<RiskRule> sound = sound(some);
        List<RiskRule> fitting =
                sound.stream().filter(rule -> fits(rule, question)).toList();
        int narrowest = fitting.stream().mapToInt(RiskRule::narrowness).max().orElse(-1);
        List<RiskRule> best =
                fitting.stream().filter(rule -> rule.narrowness() == narrowest).toList();
        assertThat(best).hasSizeLessThanOrEqualTo(1);
        assertThat(new RiskRules(sound).read(question).rule())
                .isEqualTo(best.stream().findFirst());
    }

    /** Once rules decide without something, telling it changes nothing. */
    @Property
    void what_is_decided_without_knowing_all_stays_when_all_is_told(
            @ForAll("rules") List<RiskRule> some,
            @ForAll("told") RiskQuestion told,
            @ForAll boolean scope,
            @ForAll boolean scale,
            @ForAll boolean area) {
        RiskRules rules = new RiskRules(sound(some));
        RiskQuestion less = new RiskQuestion(
                told.code(),
                scope ? told.scope() : Optional.empty(),
                scale ? told.scale() : Optional.empty(),
                area ? told.measures() : Map.of(),
                told.on());
        RiskReading reading = rules.read(less);
        if (reading.rule().isPresent()) {
            assertThat(rules.read(told).rule()).isEqualTo(reading.rule());
        }
    }

    /** Two rules that fit one activity are never of one narrowness, unless the lint tells. */
    @Property
    void every_overlap_that_an_activity_shows_is_found(
            @ForAll("rules") List<RiskRule> some, @ForAll("told") RiskQuestion question) {
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                RiskRule one = some.get(i);
                RiskRule other = some.get(j);
                if (one.narrowness() == other.narrowness() && fits(one, question) && fits(other, question)) {
                    assertThat(RiskRules.overlaps(List.of(one, other))).hasSize(1);
                }
            }
        }
    }

    private static boolean fits(RiskRule rule, RiskQuestion question) {
        return rule.code().equals(question.code())
                && rule.holdsOn(question.on())
                && rule.scope()
                        .map(scope -> question.scope().equals(Optional.of(scope)))
                        .orElse(true)
                && (rule.scales().isEmpty()
                        || rule.scales().contains(question.scale().orElseThrow()))
                && rule.parameters().stream()
                        .allMatch(one -> one.holds(question.measures().getOrDefault(one.measure(), -1L)));
    }

    /** Those of the list that go together, as a region would leave them. */
    private static List<RiskRule> sound(List<RiskRule> some) {
        List<RiskRule> sound = new ArrayList<>();
        for (RiskRule rule : some) {
            sound.add(rule);
            if (!RiskRules.overlaps(sound).isEmpty()) {
                sound.remove(sound.size() - 1);
            }
        }
        return sound;
    }

    private static Arbitrary<KbliCode> codes() {
        return Arbitraries.of("47111", "56101").map(digits -> KbliCode.of(KbliEdition.KBLI_2020, digits));
    }

    @Provide
    Arbitrary<List<RiskRule>> rules() {
        Arbitrary<Optional<Code>> scopes = Arbitraries.of(SCOPES).optional(0.5);
        Arbitrary<Set<BusinessScale>> scales =
                Arbitraries.of(BusinessScale.class).set().ofMaxSize(2);
        Arbitrary<List<RiskParameter>> measures = Arbitraries.longs()
                .between(0, 4)
                .map(above -> List.of(new RiskParameter(AREA, Optional.of(above), Optional.of(above + 3))))
                .injectNull(0.5)
                .map(list -> list == null ? List.<RiskParameter>of() : list);
        Arbitrary<Integer> from = Arbitraries.integers().between(-3, 3);
        Arbitrary<Optional<Integer>> days = Arbitraries.integers().between(0, 4).optional(0.5);
        return Combinators.combine(codes(), scopes, scales, measures, Arbitraries.of(RiskLevel.class), from, days)
                .as((code, scope, of, within, level, start, length) -> new RiskRule(
                        code.edition(),
                        code.digits(),
                        scope,
                        of,
                        within,
                        level,
                        List.of(),
                        Optional.empty(),
                        LicensingAuthority.REGION,
                        DAY.plusDays(start),
                        length.map(days1 -> DAY.plusDays(start + days1))))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<RiskQuestion> told() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.of(SCOPES),
                        Arbitraries.of(BusinessScale.class),
                        Arbitraries.longs().between(0, 8),
                        Arbitraries.integers().between(-4, 6))
                .as((code, scope, scale, area, day) -> new RiskQuestion(
                        code, Optional.of(scope), Optional.of(scale), Map.of(AREA, area), DAY.plusDays(day)));
    }
}
