package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.EscalationLevel.AGENCY_HEAD;
import static id.pendopo.complaints.complaint.EscalationLevel.HIGHER_TIER;
import static id.pendopo.complaints.complaint.EscalationLevel.REGIONAL_SECRETARY;
import static id.pendopo.complaints.complaint.EscalationLevel.REGION_HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.testkit.workflow.Journey;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A region tells lateness higher than Pendopo does, and never lower: what one superior hears another is not spared. */
class EscalationLevelsTest {
    private static final EscalationLevels NATIONAL =
            Region.POLICY.escalationLevels().value();

    /** The pack in which the passing of this clock is told to somebody else. */
    private static RegionPack telling(String clock, EscalationLevel level) {
        Map<String, EscalationLevel> levels = new LinkedHashMap<>(NATIONAL.byName());
        levels.put(clock, level);
        return Region.with(Map.of(
                "escalationLevels",
                levels.entrySet().stream()
                        .map(one -> "\"%s\": \"%s\"".formatted(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(",", "{", "}")),
                "minorTerm",
                "\"2wd\""));
    }

    private static List<PackFault> refused(RegionPack pack) {
        PackRefused refused = catchThrowableOfType(PackRefused.class, () -> ComplaintProcedure.in(pack));
        return refused.faults().stream().filter(fault -> !fault.warning()).toList();
    }

    private static Journey<Complaint> received(RegionPack pack, Report report) {
        return Journey.of(Region.workflow(pack), "aduan-1", Region.PACK.calendar())
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
                .knowing(
                        AgencyStanding.FACT,
                        Work.standing(report.subjects().isEmpty() ? AgencyKind.AGENCY : AgencyKind.HIGHER_TIER))
                .open("2025-06-02T09:00", Sample.REPORTER, Sample.submit(report));
    }

    private static Journey<Complaint> sent(RegionPack pack) {
        return received(pack, Sample.plain())
                .take("2025-06-03T09:00", Sample.ADMIN, Sample.verify())
                .take(Work.SENT, Sample.ADMIN, Work.to(Work.DPU));
    }

    private static List<EscalationLevel> told(Journey<Complaint> complaint) {
        return complaint.data().casework().escalations().stream()
                .map(Escalation::level)
                .toList();
    }

    /** What the code said before a region could say it. */
    @Test
    void nationally_everybody_is_told_as_ever() {
        assertThat(NATIONAL)
                .isEqualTo(new EscalationLevels(
                        AGENCY_HEAD,
                        AGENCY_HEAD,
                        REGIONAL_SECRETARY,
                        REGION_HEAD,
                        REGION_HEAD,
                        REGION_HEAD,
                        REGIONAL_SECRETARY,
                        AGENCY_HEAD,
                        AGENCY_HEAD,
                        REGIONAL_SECRETARY));
        assertThat(Region.POLICY.escalationLeast().value()).isEqualTo(NATIONAL);
    }

    @Test
    void a_late_follow_up_is_told_to_the_regional_secretary_where_the_region_says_so() {
        Journey<Complaint> national = sent(Region.PACK);
        assertThat(national.settle("2025-06-13T00:00")).containsExactly("noteFollowUpLate");
        assertThat(told(national)).containsExactly(AGENCY_HEAD);
        Journey<Complaint> complaint = sent(telling("firstFollowUp", REGIONAL_SECRETARY));
        assertThat(complaint.settle("2025-06-13T00:00")).containsExactly("noteFollowUpLate");
        assertThat(told(complaint)).containsExactly(REGIONAL_SECRETARY);
        complaint.settle("2025-06-26T00:00");
        assertThat(told(complaint)).containsExactly(REGIONAL_SECRETARY, REGIONAL_SECRETARY);
    }

    @Test
    void a_late_answer_to_an_objection_is_told_to_the_head_of_the_region_where_the_region_says_so() {
        for (Map.Entry<RegionPack, EscalationLevel> one : Map.of(
                        Region.PACK, REGIONAL_SECRETARY, telling("answeringObjection", REGION_HEAD), REGION_HEAD)
                .entrySet()) {
            Journey<Complaint> complaint = received(one.getKey(), Sample.plain())
                    .take("2025-06-03T09:00", Sample.ADMIN, Sample.reject(ReasonCode.INVALID))
                    .take("2025-06-04T09:00", Sample.REPORTER, new FilingCommand.ObjectToRejection(Sample.WORDS));
            assertThat(complaint.settle("2025-06-21T00:00")).containsExactly("noteObjectionLate");
            assertThat(told(complaint)).containsExactly(one.getValue());
        }
    }

    /** Whatever the region says, its head does not hear of what is alleged against him. */
    @Test
    void whoever_is_accused_does_not_hear_of_it_by_the_regions_own_levels() {
        Report report = Sample.accusing()
                .change()
                .about(SubjectParty.official(Code.of("WALI_KOTA"), SubjectOffice.REGION_HEAD, "Budi Contohnama"))
                .done();
        Journey<Complaint> complaint = received(telling("firstFollowUp", REGION_HEAD), report)
                .take(
                        "2025-06-03T09:00",
                        Sample.ADMIN,
                        new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Work.EXTORTION))
                .take(Work.SENT, Sample.ADMIN, Work.to(Work.PROVINCE));
        complaint.settle("2025-06-13T00:00");
        assertThat(told(complaint)).containsExactly(HIGHER_TIER);
    }

    /** One rung under what Pendopo tells, for every clock that has one; and the flaw names the clock and the level it needs. */
    @ParameterizedTest
    @ValueSource(
            strings = {"settlement", "settlementTwice", "limitNear", "legalLimit", "formalRequest", "answeringObjection"
            })
    void no_region_tells_a_lower_level(String clock) {
        EscalationLevel least = Objects.requireNonNull(NATIONAL.byName().get(clock));
        EscalationLevel lower = EscalationLevel.values()[least.ordinal() - 1];
        PackFault fault = refused(telling(clock, lower)).get(0);
        assertThat(fault.toString()).contains("/complaint/escalationLevels", clock, lower.name(), least.name());
        assertThat(fault.mend().id()).contains(least.name(), clock);
        assertThat(fault.mend().en()).contains(least.name(), clock);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disposing",
                "firstFollowUp",
                "settlement",
                "settlementTwice",
                "limitNear",
                "legalLimit",
                "formalRequest",
                "notifying",
                "minorSettlement",
                "answeringObjection"
            })
    void every_clock_may_be_told_to_the_head_of_the_region_and_none_above_it(String clock) {
        assertThat(ComplaintProcedure.in(telling(clock, REGION_HEAD))).isNotNull();
        List<PackFault> faults = refused(telling(clock, HIGHER_TIER));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).toString()).contains(clock, "HIGHER_TIER", "outside the region");
        assertThat(faults.get(0).mend().en()).contains("REGION_HEAD");
    }

    /** Programs know a flaw by its code and its place, and all are told at once. */
    @Test
    void every_clock_with_a_flaw_is_named() {
        EscalationLevels wrong = new EscalationLevels(
                HIGHER_TIER,
                AGENCY_HEAD,
                AGENCY_HEAD,
                REGION_HEAD,
                REGION_HEAD,
                REGION_HEAD,
                REGIONAL_SECRETARY,
                AGENCY_HEAD,
                AGENCY_HEAD,
                REGIONAL_SECRETARY);
        assertThat(new EscalationLint(wrong, NATIONAL).lint())
                .extracting(flaw -> flaw.code().value(), ValueFlaw::at, ValueFlaw::warning)
                .containsExactly(
                        tuple("LEVEL_ABOVE_REGION", "/disposing", false), tuple("LEVEL_LOWER", "/settlement", false));
        assertThat(new EscalationLint(NATIONAL, NATIONAL).lint()).isEmpty();
    }

    /** What a region leaves out or misspells is told, and nothing of it is guessed. */
    @Test
    void a_region_that_sets_levels_sets_all_of_them() {
        assertThat(refused(Region.with(Map.of("escalationLevels", "{\"firstFollowUp\": \"REGION_HEAD\"}"))))
                .isNotEmpty()
                .allMatch(fault -> fault.toString().contains("/complaint/escalationLevels"));
    }

    @Test
    void the_floor_itself_is_no_regions_to_set() {
        assertThat(refused(Region.with(Map.of(
                        "escalationLeast",
                        NATIONAL.byName().keySet().stream()
                                .map("\"%s\": \"AGENCY_HEAD\""::formatted)
                                .collect(Collectors.joining(",", "{", "}"))))))
                .isNotEmpty()
                .allMatch(fault -> fault.toString().contains("escalationLeast"));
    }

    /** Each level is found by the clock of its name, and a clock that nobody is told of has none. */
    @ParameterizedTest
    @EnumSource(ComplaintClock.class)
    void levels_and_clocks_have_the_same_names(ComplaintClock clock) {
        String[] words = clock.name().toLowerCase(Locale.ROOT).split("_", -1);
        String name = words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
        EscalationLevel level = NATIONAL.byName().get(name);
        if (level == null) {
            assertThatThrownBy(() -> NATIONAL.of(clock)).hasMessageContaining(clock.name());
        } else {
            assertThat(NATIONAL.of(clock)).isEqualTo(level);
        }
    }
}
