package id.pendopo.licensing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a catalogue answers about a case. */
class LicenceTypesTest {
    private static final RegionCode BANDUNG = RegionCode.parse("32.73");
    private static final LicenceTypes CATALOGUE = Samples.catalogue();
    private static final LicenceType ADVERTISING = Samples.advertising();
    private static final Circumstances NEW =
            Circumstances.NONE.with(ConditionTrait.APPLICATION_KIND, ApplicationKind.NEW.code());

    private static Stream<String> papers(LicenceType type, Circumstances circumstances) {
        return CATALOGUE.requirements(type, circumstances).stream()
                .map(one -> one.code().value());
    }

    @Test
    void a_type_is_found_by_its_code_and_nothing_else_is() {
        assertThat(CATALOGUE.find(Samples.ADVERTISING)).contains(ADVERTISING);
        assertThat(CATALOGUE.find(Code.of("REKLAM"))).isEmpty();
    }

    @Test
    void only_what_the_region_issues_and_still_takes_is_issuable_here() {
        assertThat(ADVERTISING.mayBeIssuedHere()).isTrue();
        assertThat(Samples.building().mayBeIssuedHere()).isFalse();
        LicenceType trade = LicenceType.of(Code.of("LEGACY_SIUP"), Samples.text("SIUP"), LicenceType.Draft::legacy);
        assertThat(trade.mayBeIssuedHere()).isFalse();
        assertThat(trade.service()).isEmpty();
    }

    /** Papers that every type needs come first, and each only where its conditions hold. */
    @Test
    void papers_follow_the_case() {
        assertThat(papers(ADVERTISING, NEW)).containsExactly("FORM", "NIB", "DESIGN", "LOCATION_PHOTO");
        assertThat(papers(Samples.building(), NEW)).containsExactly("FORM");
        assertThat(papers(ADVERTISING, NEW.with(ConditionTrait.FILED_BY, FiledBy.AGENT.code())))
                .contains("POWER_OF_ATTORNEY");
        assertThat(papers(ADVERTISING, NEW.with(ConditionTrait.ANSWER, Code.of("OWN_STRUCTURE"))))
                .contains("STRUCTURE");
        assertThat(papers(ADVERTISING, NEW.with(ConditionTrait.TRACK, Track.SIMPLE.code())))
                .containsExactly("FORM", "NIB", "LOCATION_PHOTO");
    }

    @Test
    void base_requirements_follow_the_case() {
        assertThat(CATALOGUE.preconditions(ADVERTISING, NEW)).containsExactly(BaseRequirement.KKPR);
        assertThat(CATALOGUE.preconditions(
                        ADVERTISING, NEW.with(ConditionTrait.APPLICATION_KIND, ApplicationKind.RENEWAL.code())))
                .isEmpty();
    }

    @Test
    void a_stage_has_a_term_only_where_it_occurs() {
        assertThat(CATALOGUE.stageTerm(ADVERTISING, Track.HAYU, ServiceStage.INSPECTION))
                .contains(Term.workingDays(2));
        assertThat(CATALOGUE.stageTerm(ADVERTISING, Track.SIMPLE, ServiceStage.INSPECTION))
                .isEmpty();
        assertThat(CATALOGUE.stageTerm(ADVERTISING, Track.SIMPLE, ServiceStage.TECHNICAL))
                .contains(Term.workingDays(1));
        assertThat(CATALOGUE.stageTerm(ADVERTISING, Track.HAYU, ServiceStage.FEE))
                .isEmpty();
        assertThat(CATALOGUE.stageTerm(Samples.building(), Track.HAYU, ServiceStage.TECHNICAL))
                .isEmpty();
    }

    /** The simple track asks the technical team from the risk on that the pack names. */
    @Test
    void the_simple_track_asks_the_technical_team_only_where_the_risk_is_high_enough() {
        ServiceStandard service = ADVERTISING.service().orElseThrow();
        Circumstances low = NEW.with(ConditionTrait.RISK, Code.of("MEDIUM_LOW"));
        Circumstances high = NEW.with(ConditionTrait.RISK, Code.of("MEDIUM_HIGH"));
        assertThat(service.asksTechnicalTeam(Track.HAYU, low)).isTrue();
        assertThat(service.asksTechnicalTeam(Track.SIMPLE, low)).isFalse();
        assertThat(service.asksTechnicalTeam(Track.SIMPLE, high)).isTrue();
    }

    @Test
    void a_visit_by_risk_happens_when_the_risk_is_such_or_not_known() {
        Inspection byRisk = Inspection.riskBased(Condition.of(ConditionTrait.RISK, Code.of("HIGH")));
        assertThat(byRisk.neededIn(NEW.with(ConditionTrait.RISK, Code.of("HIGH"))))
                .isTrue();
        assertThat(byRisk.neededIn(NEW.with(ConditionTrait.RISK, Code.of("MEDIUM_HIGH"))))
                .isFalse();
        assertThat(byRisk.neededIn(NEW)).isTrue();
        assertThat(Inspection.NONE.neededIn(NEW)).isFalse();
        assertThat(Inspection.ALWAYS.neededIn(Circumstances.NONE)).isTrue();
    }

    @Test
    void numbers_name_the_type_and_each_type_has_its_own_series() {
        assertThat(CATALOGUE.numberTemplates(BANDUNG))
                .containsOnlyKeys(Code.of("LICENCE_REKLAME"), Code.of("LICENCE_PBG"), Code.of("LICENCE_PEMAKAMAN"))
                .containsValue(NumberTemplate.of("503/{seq:4}/REKLAME/DPMPTSP/{romanMonth}/{year}"));
        assertThat(ADVERTISING.series().code()).isEqualTo(Code.of("LICENCE_REKLAME"));
    }

    @Test
    void a_type_may_have_a_pattern_of_its_own() {
        LicenceType own = LicenceType.of(
                Code.of("SIP"),
                Samples.text("SIP"),
                draft -> draft.giving(new LicenceProduct(
                        Validity.of(Term.months(60)),
                        true,
                        false,
                        Optional.of("{region}/{type}/{year}/{seq:5}"),
                        SignatureLevel.CERTIFIED,
                        Set.of())));
        assertThat(LicenceTypes.of(own).numberTemplates(BANDUNG))
                .containsValue(NumberTemplate.of("3273/SIP/{year}/{seq:5}"));
    }

    @Test
    void a_licence_holds_to_the_last_day_of_its_period() {
        LocalDate from = LocalDate.of(2026, 4, 1);
        Optional<LocalDate> none = Optional.empty();
        assertThat(Validity.WHILE_OPERATING.lastDay(from, none)).isEmpty();
        assertThat(Validity.of(Term.months(12)).lastDay(from, none)).contains(LocalDate.of(2027, 4, 1));
        Validity asked = Validity.asked(Term.calendarDays(30));
        assertThat(asked.lastDay(from, Optional.of(LocalDate.of(2026, 5, 1)))).contains(LocalDate.of(2026, 5, 1));
        assertThat(asked.lastDay(from, Optional.of(LocalDate.of(2026, 5, 2)))).contains(LocalDate.of(2026, 5, 1));
        assertThatThrownBy(() -> asked.lastDay(from, none)).hasMessageContaining("no day was asked for");
    }

    @Test
    void a_validity_has_a_period_where_it_needs_one_and_only_there() {
        assertThatThrownBy(() -> new Validity(ValidityKind.FIXED_PERIOD, Optional.empty()))
                .hasMessageContaining("lacks a period");
        assertThatThrownBy(() -> new Validity(ValidityKind.UNLIMITED_WHILE_OPERATING, Optional.of(Term.months(1))))
                .hasMessageContaining("has a period");
        assertThatThrownBy(() -> Validity.of(Term.workingDays(5))).hasMessageContaining("working days");
    }

    @Test
    void a_decision_term_is_regulated_with_its_source_or_is_that_of_the_act() {
        assertThat(DecisionTerm.FALLBACK_5.length()).isEqualTo(Term.workingDays(5));
        assertThat(DecisionTerm.FALLBACK_10.length()).isEqualTo(Term.workingDays(10));
        assertThat(DecisionTerm.FALLBACK_10.basis().citation()).contains("39 ayat (6)");
        DecisionTerm regulated = DecisionTerm.regulated(Term.workingDays(14), Samples.REGULATION);
        assertThat(regulated.length()).isEqualTo(Term.workingDays(14));
        assertThat(regulated.basis()).isEqualTo(Samples.REGULATION);
        assertThatThrownBy(() ->
                        new DecisionTerm(TermSource.REGULATED, Optional.of(Term.workingDays(14)), Optional.empty()))
                .hasMessageContaining("lacks");
        assertThatThrownBy(() ->
                        new DecisionTerm(TermSource.FALLBACK_5, Optional.of(Term.workingDays(9)), Optional.empty()))
                .hasMessageContaining("has a term");
    }

    @Test
    void a_paper_is_of_an_allowed_format_and_weighs_no_more_than_it_may() {
        DocumentFile file = new DocumentFile(EnumSet.of(DocumentFormat.PDF), 2);
        assertThat(file.admitsFormat(paper("application/pdf", 1))).isTrue();
        assertThat(file.admitsFormat(paper("image/png", 1))).isFalse();
        assertThat(file.admitsFormat(paper("application/zip", 1))).isFalse();
        assertThat(file.admitsSize(paper("application/pdf", 2_048))).isTrue();
        assertThat(file.admitsSize(paper("application/pdf", 2_049))).isFalse();
    }

    private static DocumentRef paper(String mediaType, long size) {
        return new DocumentRef("A1", Code.of("DESIGN"), mediaType, size, "0".repeat(64));
    }

    @Test
    void lists_and_weights_have_limits() {
        LicenceType[] most = types(LicenceTypes.LIMIT);
        assertThat(LicenceTypes.of(most).types()).hasSize(LicenceTypes.LIMIT);
        assertThatThrownBy(() -> LicenceTypes.of(types(LicenceTypes.LIMIT + 1))).hasMessageContaining("more than 300");
        assertThatThrownBy(LicenceTypes::of).hasMessageContaining("there is none");
        RequirementDef[] papers = Collections.nCopies(LicenceType.REQUIREMENTS + 1, Samples.paper("A"))
                .toArray(RequirementDef[]::new);
        assertThatThrownBy(() -> LicenceType.of(Code.of("A"), Samples.text("A"), draft -> draft.needing(papers)))
                .hasMessageContaining("more than 60");
        assertThatThrownBy(() -> new DocumentFile(EnumSet.of(DocumentFormat.PDF), DocumentFile.LIMIT + 1))
                .hasMessageContaining("outside 1 to 102400");
        assertThatThrownBy(() -> new DocumentFile(Set.of(), 1)).hasMessageContaining("no format");
        assertThatThrownBy(() -> new Condition(ConditionTrait.RISK, Set.of())).hasMessageContaining("outside 1 to 40");
        String longest = "A".repeat(LicenceType.CODE);
        assertThat(LicenceType.of(Code.of(longest), Samples.text("A"), draft -> {})
                        .series()
                        .code()
                        .value())
                .hasSize(Code.LIMIT);
        assertThatThrownBy(() -> LicenceType.of(Code.of(longest + "A"), Samples.text("A"), draft -> {}))
                .hasMessageContaining("more than 52");
    }

    private static LicenceType[] types(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> LicenceType.of(Code.of("T" + i), Samples.text("T" + i), draft -> {}))
                .toArray(LicenceType[]::new);
    }

    @Test
    void a_numbering_is_checked_when_it_is_written() {
        assertThatThrownBy(() -> new Numbering("503", "DPMPTSP", "{class}/{type}"))
                .hasMessageContaining("{seq}");
        assertThatThrownBy(() -> new Numbering("503", "DPMPTSP", "{klas}/{seq}"))
                .hasMessageContaining("number");
        assertThatThrownBy(() -> new Numbering(" ", "DPMPTSP", Numbering.USUAL)).hasMessageContaining("class");
        assertThatThrownBy(() -> new Numbering("503", "D".repeat(41), Numbering.USUAL))
                .hasMessageContaining("unit");
        assertThat(List.of(new Numbering("500.16.7.2", "DPMPTSP", "{class}/{seq}").archiveClass()))
                .containsExactly("500.16.7.2");
    }
}
