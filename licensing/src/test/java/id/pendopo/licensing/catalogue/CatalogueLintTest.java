package id.pendopo.licensing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.ValueFlaw;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that does not go together is said at once, each at its place: on the last value that passes and the first that does not. */
class CatalogueLintTest {
    private static final Numbering NUMBERING = new Numbering("503", "DPMPTSP", Numbering.USUAL);
    private static final LegalSource OURS = LegalSource.ownDecision("Contoh");

    private static DecisionTerm days(int days) {
        return DecisionTerm.regulated(Term.workingDays(days), Samples.REGULATION);
    }

    private static LicenceTypes one(Consumer<LicenceType.Draft> more) {
        return LicenceTypes.of(type("A", more));
    }

    private static LicenceType type(String code, Consumer<LicenceType.Draft> more) {
        return LicenceType.of(Code.of(code), Samples.text(code), more);
    }

    private static LicenceTypes handled(Inspection inspection, FeeMode fee, DecisionTerm term, String sla) {
        return one(draft -> draft.handled(Samples.service(inspection, fee, term, sla)));
    }

    private static LicenceTypes deemed(DecisionTerm term, DeemedMode mode, LegalSource... regulation) {
        return one(draft -> draft.handled(deemedStandard(term, mode, regulation)));
    }

    private static ServiceStandard deemedStandard(DecisionTerm term, DeemedMode mode, LegalSource... regulation) {
        return new ServiceStandard(
                Inspection.NONE,
                FeeMode.NONE,
                term,
                SlaProfile.FAST5.code(),
                new DeemedPolicy(mode, Arrays.stream(regulation).findFirst()),
                List.of(),
                Optional.empty());
    }

    private static LicenceTypes silent(FeeMode fee, SilenceRule... rules) {
        return one(draft -> draft.handled(new ServiceStandard(
                Inspection.ALWAYS,
                fee,
                days(15),
                SlaProfile.FULL15.code(),
                DeemedPolicy.RECORD_AND_ESCALATE,
                List.of(rules),
                Optional.empty())));
    }

    private static SilenceRule silence(ServiceStage at, SilenceEffect effect) {
        return new SilenceRule(at, Term.workingDays(3), effect, Samples.REGULATION);
    }

    private static LicenceTypes simple(Inspection full, SimpleTrack simple) {
        return one(draft -> draft.needing(Samples.paper("DESIGN"))
                .handled(new ServiceStandard(
                        full,
                        FeeMode.NONE,
                        days(10),
                        SlaProfile.STD10.code(),
                        DeemedPolicy.RECORD_AND_ESCALATE,
                        List.of(),
                        Optional.of(simple))));
    }

    private static SimpleTrack simple(Set<Code> without, Inspection inspection, String sla) {
        return new SimpleTrack(without, inspection, List.of(), Code.of(sla));
    }

    private static LicenceTypes giving(LicenceSubject subject, LicenceProduct product) {
        return one(draft -> draft.about(subject).giving(product));
    }

    private static LicenceTypes with(List<SlaProfile> profiles, List<RequirementDef> common, LicenceType... types) {
        return new LicenceTypes(NUMBERING, profiles, common, List.of(types));
    }

    private static SlaProfile profile(String code, Map<ServiceStage, Term> terms) {
        return new SlaProfile(Code.of(code), terms);
    }

    private static LicenceProduct numbered(String pattern) {
        return new LicenceProduct(
                Validity.WHILE_OPERATING,
                false,
                false,
                Optional.of(pattern),
                SignatureLevel.CERTIFIED,
                EnumSet.noneOf(PublicField.class));
    }

    static List<Arguments> bad() {
        Condition strange = Condition.of(ConditionTrait.RISK, Code.of("MEDIUM"));
        Condition renewal = Condition.of(ConditionTrait.APPLICATION_KIND, ApplicationKind.RENEWAL.code());
        Condition asked = Condition.of(ConditionTrait.ANSWER, Code.of("BIG"));
        Question big = new Question(Code.of("BIG"), Samples.text("Besar?"));
        Map<ServiceStage, Term> day = Map.of(ServiceStage.COMPLETENESS, Term.workingDays(1));
        LicenceType fast = type("A", draft -> {});
        LicenceType oneDay =
                type("A", draft -> draft.handled(Samples.service(Inspection.NONE, FeeMode.NONE, days(1), "OWN")));
        return List.of(
                arguments("TYPE_TWICE /types/1/code", LicenceTypes.of(fast, fast)),
                arguments("PROFILE_TWICE /profiles/0/code", with(List.of(SlaProfile.FAST5), List.of(), fast)),
                arguments("PROFILE_UNUSED /profiles/0", with(List.of(profile("OWN", day)), List.of(), fast)),
                arguments(
                        "PROFILE_UNIT /profiles/0/terms/COMPLETENESS",
                        with(
                                List.of(profile("OWN", Map.of(ServiceStage.COMPLETENESS, Term.calendarDays(1)))),
                                List.of(),
                                oneDay)),
                arguments(
                        "PROFILE_OF_PAYMENT /profiles/0/terms/PAYMENT",
                        with(
                                List.of(profile("OWN", Map.of(ServiceStage.PAYMENT, Term.calendarDays(30)))),
                                List.of(),
                                oneDay)),
                arguments(
                        "PROFILE_UNKNOWN /types/0/service/sla",
                        handled(Inspection.NONE, FeeMode.NONE, days(5), "FAST6")),
                arguments(
                        "PAPER_TWICE /types/0/requirements/0/code",
                        with(
                                List.of(),
                                List.of(Samples.paper("FORM")),
                                type("A", draft -> draft.needing(Samples.paper("FORM"))))),
                arguments(
                        "PAPER_TWICE /common/1/code",
                        with(List.of(), List.of(Samples.paper("FORM"), Samples.paper("FORM")), fast)),
                arguments(
                        "QUESTION_TWICE /types/0/questions/1",
                        one(draft -> draft.asking(big, big).needing(Samples.paper("P", asked)))),
                arguments("QUESTION_IDLE /types/0/questions/0", one(draft -> draft.asking(big))),
                arguments(
                        "ANSWER_UNKNOWN /types/0/requirements/0/when/0/anyOf",
                        one(draft -> draft.needing(Samples.paper("P", strange)))),
                arguments(
                        "ANSWER_UNKNOWN /types/0/requirements/0/when/0/anyOf",
                        one(draft -> draft.needing(Samples.paper("P", asked)))),
                arguments(
                        "ANSWER_UNKNOWN /common/0/when/0/anyOf",
                        with(List.of(), List.of(Samples.paper("P", asked)), fast)),
                arguments(
                        "ANSWER_UNKNOWN /types/0/preconditions/0/when/0/anyOf",
                        one(draft -> draft.after(new Precondition(BaseRequirement.KKPR, List.of(strange))))),
                arguments("BASIS_MISSING /types/0/legalBases", one(LicenceType.Draft::under)),
                arguments(
                        "SYSTEM_MISSING /types/0/issuance",
                        one(draft -> draft.issued(new Issuance(IssuanceAuthority.SECTOR_SYSTEM, Optional.empty())))),
                arguments(
                        "SYSTEM_OUTSIDE /types/0/issuance/system",
                        one(draft -> draft.issued(Issuance.by(IssuanceAuthority.REGIONAL, Code.of("OSS"))))),
                arguments("SERVICE_MISSING /types/0", one(draft -> draft.handled(Optional.empty()))),
                arguments(
                        "SERVICE_MISSING /types/0",
                        one(draft -> draft.issued(
                                        Issuance.by(IssuanceAuthority.OSS_ON_BEHALF_OF_REGION, Code.of("OSS")))
                                .handled(Optional.empty()))),
                arguments(
                        "SERVICE_IDLE /types/0/service",
                        one(draft -> draft.issued(Issuance.by(IssuanceAuthority.OSS_AUTOMATIC, Code.of("OSS"))))),
                arguments("LEGACY_ASKS /types/0", one(draft -> draft.legacy().needing(Samples.paper("P")))),
                arguments(
                        "STAGES_EXCEED_TERM /types/0/service/sla",
                        handled(Inspection.ALWAYS, FeeMode.NONE, days(9), "STD10")),
                arguments(
                        "STAGES_EXCEED_TERM /types/0/service/sla",
                        handled(Inspection.ALWAYS, FeeMode.NONE, days(13), "FULL15")),
                arguments(
                        "FALLBACK_NEEDS_FAST5 /types/0/service/sla",
                        handled(Inspection.ALWAYS, FeeMode.NONE, DecisionTerm.FALLBACK_5, "INSP7")),
                arguments(
                        "STAGES_EXCEED_TERM /types/0/service/sla",
                        handled(Inspection.ALWAYS, FeeMode.NONE, DecisionTerm.FALLBACK_10, "FULL15")),
                arguments(
                        "STAGE_WITHOUT_TERM /types/0/service/sla",
                        handled(Inspection.ALWAYS, FeeMode.NONE, days(6), "FAST5")),
                arguments(
                        "STAGE_WITHOUT_TERM /types/0/service/sla; FEE_NOT_LISTED /types/0/service/fee",
                        handled(Inspection.ALWAYS, FeeMode.TABLE, days(10), "STD10")),
                arguments(
                        "TERM_UNIT /types/0/service/term/regulated",
                        handled(
                                Inspection.NONE,
                                FeeMode.NONE,
                                DecisionTerm.regulated(Term.calendarDays(30), Samples.REGULATION),
                                "FAST5")),
                arguments(
                        "TERM_OF_OURS /types/0/service/term/source",
                        handled(
                                Inspection.NONE,
                                FeeMode.NONE,
                                DecisionTerm.regulated(Term.workingDays(7), OURS),
                                "FAST5")),
                arguments("AUTO_ISSUE_UNFOUNDED /types/0/service/deemed", deemed(days(5), DeemedMode.AUTO_ISSUE)),
                arguments("AUTO_ISSUE_UNFOUNDED /types/0/service/deemed", deemed(days(5), DeemedMode.AUTO_ISSUE, OURS)),
                arguments(
                        "AUTO_ISSUE_ELSEWHERE /types/0/service/deemed/mode",
                        one(draft -> draft.issued(
                                        Issuance.by(IssuanceAuthority.OSS_ON_BEHALF_OF_REGION, Code.of("OSS")))
                                .handled(deemedStandard(days(5), DeemedMode.AUTO_ISSUE, Samples.REGULATION)))),
                arguments(
                        "SILENCE_DENIED /types/0/service/deemed/mode", deemed(DecisionTerm.FALLBACK_5, DeemedMode.OFF)),
                arguments(
                        "REGULATION_IDLE /types/0/service/deemed/regulation",
                        deemed(days(5), DeemedMode.RECORD_AND_ESCALATE, Samples.REGULATION)),
                arguments(
                        "SILENCE_TWICE /types/0/service/silence/1",
                        silent(
                                FeeMode.NONE,
                                silence(ServiceStage.INSPECTION, SilenceEffect.PROCEED_WITHOUT),
                                silence(ServiceStage.INSPECTION, SilenceEffect.PROCEED_WITHOUT))),
                arguments(
                        "SILENCE_NEVER /types/0/service/silence/0/at",
                        silent(FeeMode.NONE, silence(ServiceStage.FEE, SilenceEffect.AUTO_VALUE))),
                arguments(
                        "SILENCE_MISPLACED /types/0/service/silence/0",
                        silent(FeeMode.NONE, silence(ServiceStage.TECHNICAL, SilenceEffect.WITHDRAWN))),
                arguments(
                        "SILENCE_MISPLACED /types/0/service/silence/0",
                        silent(FeeMode.NONE, silence(ServiceStage.COMPLETENESS, SilenceEffect.ISSUE))),
                arguments(
                        "SILENCE_MISPLACED /types/0/service/silence/0",
                        silent(FeeMode.NONE, silence(ServiceStage.APPROVAL, SilenceEffect.PROCEED_WITHOUT))),
                arguments(
                        "SILENCE_UNFOUNDED /types/0/service/silence/0/source",
                        silent(
                                FeeMode.NONE,
                                new SilenceRule(
                                        ServiceStage.APPROVAL, Term.workingDays(3), SilenceEffect.ISSUE, OURS))),
                arguments(
                        "RISK_CONDITION_MISSING /types/0/service/inspection",
                        handled(Inspection.riskBased(), FeeMode.NONE, days(10), "STD10")),
                arguments(
                        "INSPECTION_CONDITION_IDLE /types/0/service/inspection",
                        handled(
                                new Inspection(InspectionMode.ALWAYS, List.of(renewal)),
                                FeeMode.NONE,
                                days(10),
                                "STD10")),
                arguments(
                        "ANSWER_UNKNOWN /types/0/service/inspection/when/0/anyOf",
                        handled(Inspection.riskBased(strange), FeeMode.NONE, days(10), "STD10")),
                arguments(
                        "FEE_NOT_LISTED /types/0/service/fee",
                        handled(Inspection.ALWAYS, FeeMode.TABLE, days(15), "FULL15")),
                arguments(
                        "PAPER_UNKNOWN /types/0/service/simple/without",
                        simple(Inspection.ALWAYS, simple(Set.of(Code.of("DESAIN")), Inspection.NONE, "FAST5"))),
                arguments(
                        "SIMPLE_NOT_SIMPLER /types/0/service/simple/sla",
                        simple(Inspection.NONE, simple(Set.of(), Inspection.NONE, "STD10"))),
                arguments(
                        "SIMPLE_NOT_SIMPLER /types/0/service/simple/sla; SIMPLE_INSPECTS_MORE /types/0/service/simple/inspection",
                        simple(Inspection.NONE, simple(Set.of(), Inspection.ALWAYS, "INSP7"))),
                arguments(
                        "PROFILE_UNKNOWN /types/0/service/simple/sla",
                        simple(Inspection.ALWAYS, simple(Set.of(), Inspection.NONE, "FAST"))),
                arguments(
                        "ANSWER_UNKNOWN /types/0/service/simple/technicalTeam/0/anyOf",
                        simple(
                                Inspection.ALWAYS,
                                new SimpleTrack(Set.of(), Inspection.NONE, List.of(strange), Code.of("FAST5")))),
                arguments(
                        "RENEWAL_IDLE /types/0/product/renewable",
                        giving(LicenceSubject.EVENT, Samples.product(Validity.asked(Term.months(1)), true, false))),
                arguments(
                        "DATE_UNBOUNDED /types/0/product/validity",
                        giving(
                                LicenceSubject.EVENT,
                                Samples.product(
                                        new Validity(ValidityKind.UNTIL_DATE_ASKED, Optional.empty()), false, false))),
                arguments(
                        "PERSONAL_TRANSFER /types/0/product/transferable",
                        giving(LicenceSubject.PERSON, Samples.product(Validity.of(Term.months(60)), true, true))),
                arguments(
                        "PERSONAL_ADDRESS /types/0/product/publicFields",
                        giving(
                                LicenceSubject.PERSON,
                                new LicenceProduct(
                                        Validity.of(Term.months(60)),
                                        true,
                                        false,
                                        Optional.empty(),
                                        SignatureLevel.CERTIFIED,
                                        EnumSet.of(PublicField.ADDRESS)))),
                arguments(
                        "RENEWAL_ASKS_AGAIN /types/0/preconditions",
                        one(draft -> draft.after(new Precondition(BaseRequirement.KKPR, List.of(renewal)))
                                .giving(Samples.product(Validity.of(Term.months(12)), true, true)))),
                arguments("NUMBER_BAD /types/0/product/number", one(draft -> draft.giving(numbered("{type}/{year}")))),
                arguments(
                        "NUMBER_SHARED /types/1/product/number",
                        LicenceTypes.of(
                                type("A", draft -> draft.giving(numbered("{class}/{seq}"))),
                                type("B", draft -> draft.giving(numbered("{class}/{seq}"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void what_does_not_go_together_is_named_at_its_place(String expected, LicenceTypes catalogue) {
        List<ValueFlaw> flaws = catalogue.lint();
        assertThat(flaws.stream().map(one -> one.code() + " " + one.at())).containsExactly(expected.split("; "));
        flaws.forEach(flaw -> {
            assertThat(flaw.what().id()).isNotEqualTo(flaw.what().en());
            assertThat(flaw.mend().id()).isNotEqualTo(flaw.mend().en());
        });
    }

    static List<Arguments> good() {
        return List.of(
                arguments("the sample", Samples.catalogue()),
                arguments("five days without a visit", handled(Inspection.NONE, FeeMode.NONE, days(5), "FAST5")),
                arguments("the fallback of five", LicenceTypes.of(type("A", draft -> {}))),
                arguments(
                        "the stages of a visit when there is none count for nothing",
                        handled(Inspection.NONE, FeeMode.NONE, days(7), "STD10")),
                arguments("all of ten days", handled(Inspection.ALWAYS, FeeMode.NONE, days(10), "STD10")),
                arguments("all but the fee", handled(Inspection.ALWAYS, FeeMode.NONE, days(14), "FULL15")),
                arguments(
                        "seven days on the fallback of ten",
                        handled(Inspection.ALWAYS, FeeMode.NONE, DecisionTerm.FALLBACK_10, "INSP7")),
                arguments(
                        "issued by itself under a regulation",
                        deemed(days(5), DeemedMode.AUTO_ISSUE, Samples.REGULATION)),
                arguments("silence that means nothing under a regulated term", deemed(days(5), DeemedMode.OFF)),
                arguments(
                        "silences, each at a stage of its kind",
                        silent(
                                FeeMode.NONE,
                                silence(ServiceStage.INSPECTION, SilenceEffect.PROCEED_WITHOUT),
                                silence(ServiceStage.RECOMMENDATION, SilenceEffect.ISSUE))),
                arguments(
                        "a date asked for, within a bound",
                        giving(LicenceSubject.EVENT, Samples.product(Validity.asked(Term.months(1)), false, false))),
                arguments(
                        "a person's own, that stays with the person",
                        giving(LicenceSubject.PERSON, Samples.product(Validity.of(Term.months(60)), true, false))),
                arguments(
                        "patterns that differ by their type",
                        LicenceTypes.of(
                                type("A", draft -> draft.giving(numbered("{type}/{seq}"))),
                                type("B", draft -> draft.giving(numbered("{type}/{seq}"))))),
                arguments("what is only imported", one(LicenceType.Draft::legacy)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void what_goes_together_is_left_alone(String what, LicenceTypes catalogue) {
        assertThat(catalogue.lint()).as(what).isEmpty();
    }

    /** A service of one day has more stages than days, so some of them share the day. */
    @Test
    void stages_may_share_a_day_only_where_there_are_more_of_them_than_days() {
        SlaProfile own = profile(
                "OWN",
                Map.of(ServiceStage.COMPLETENESS, Term.workingDays(1), ServiceStage.APPROVAL, Term.workingDays(1)));
        for (int days = 2; days <= 6; days++) {
            DecisionTerm term = days(days);
            List<ValueFlaw> flaws = with(
                            List.of(own),
                            List.of(),
                            type(
                                    "A",
                                    draft ->
                                            draft.handled(Samples.service(Inspection.NONE, FeeMode.NONE, term, "OWN"))))
                    .lint();
            assertThat(flaws).as("%d days", days).hasSize(days < 5 ? 0 : 3);
        }
    }

    @Test
    void every_kind_of_flaw_is_shown_by_a_test() {
        Set<String> shown = bad().stream()
                .flatMap(one -> Stream.of(String.valueOf(one.get()[0]).split("; ")))
                .map(one -> one.split(" ")[0])
                .collect(Collectors.toSet());
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CatalogueProblem.values()).map(Enum::name).toList());
    }

    /** Whoever mends a catalogue mends it in one go. */
    @Test
    void all_flaws_are_said_at_once() {
        LicenceTypes many = LicenceTypes.of(
                type(
                        "A",
                        draft -> draft.handled(Samples.service(
                                        Inspection.riskBased(), FeeMode.NONE, DecisionTerm.FALLBACK_5, "FULL15"))
                                .giving(Samples.product(Validity.WHILE_OPERATING, true, true))),
                type(
                        "A",
                        draft -> draft.about(LicenceSubject.PERSON)
                                .giving(Samples.product(Validity.of(Term.months(60)), true, true))));
        assertThat(many.lint().stream().map(one -> one.code().value()))
                .containsExactly(
                        "FALLBACK_NEEDS_FAST5",
                        "RISK_CONDITION_MISSING",
                        "RENEWAL_IDLE",
                        "TYPE_TWICE",
                        "PERSONAL_TRANSFER");
    }
}
