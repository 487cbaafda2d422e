package id.pendopo.complaints.duplicate;

import static id.pendopo.complaints.duplicate.Traces.DAGO;
import static id.pendopo.complaints.duplicate.Traces.HOLE;
import static id.pendopo.complaints.duplicate.Traces.NOON;
import static id.pendopo.complaints.duplicate.Traces.POLICY;
import static id.pendopo.complaints.duplicate.Traces.POTHOLE;
import static id.pendopo.complaints.duplicate.Traces.ROAD;
import static id.pendopo.complaints.duplicate.Traces.SCORING;
import static id.pendopo.complaints.duplicate.Traces.at;
import static id.pendopo.complaints.duplicate.Traces.open;
import static id.pendopo.complaints.duplicate.Traces.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is found under keys is what a comparison with all would find; what is hidden is found for officers alone. */
class DuplicateSearchTest {
    private static OpenReportIndex index(List<OpenReport> reports) {
        OpenReportIndex index = OpenReportIndex.of(CandidateKeys.of(POLICY));
        reports.forEach(index::put);
        return index;
    }

    private static List<CaseId> ids(List<DuplicateMatch> matches) {
        return matches.stream().map(match -> match.report().id()).toList();
    }

    private static List<CaseId> amongAll(ReportTrace trace, List<OpenReport> all) {
        return ids(all.stream()
                .flatMap(report -> SCORING.score(trace, report.trace()).stream()
                        .filter(score -> score.likeness() != Likeness.DIFFERENT)
                        .map(score -> new DuplicateMatch(report, score)))
                .sorted(DuplicateMatch.ORDER)
                .toList());
    }

    @Property(tries = 300)
    void nothing_similar_is_missed_that_a_comparison_with_all_finds(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<OpenReport> all = Traces.crowd(random, 120);
        DuplicateSearch search = DuplicateSearch.of(POLICY, index(all));
        for (int i = 0; i < 10; i++) {
            ReportTrace trace = Traces.random(random);
            assertThat(ids(search.like(trace, Optional.empty()))).isEqualTo(amongAll(trace, all));
        }
        for (OpenReport report : all.subList(0, 10)) {
            assertThat(ids(search.like(report.trace(), Optional.of(report.id()))))
                    .isEqualTo(amongAll(report.trace(), all).stream()
                            .filter(id -> !id.equals(report.id()))
                            .toList());
        }
    }

    /** A search that finds nothing proves nothing: in this crowd there are pairs of every kind. */
    @Test
    void the_crowd_of_the_property_has_matches_by_place_by_village_and_by_words_alone() {
        List<OpenReport> all = Traces.crowd(new SplittableRandom(7), 400);
        List<DuplicateMatch> found = new ArrayList<>();
        DuplicateSearch search = DuplicateSearch.of(POLICY, index(all));
        all.forEach(report -> found.addAll(search.like(report.trace(), Optional.of(report.id()))));
        assertThat(found)
                .extracting(match -> match.score().space().measure())
                .contains(Measure.DISTANCE, Measure.SAME_VILLAGE);
        assertThat(found).anyMatch(match -> match.score().space().share().isZero());
        assertThat(found)
                .extracting(match -> match.score().likeness())
                .contains(Likeness.SUGGEST_MERGE, Likeness.SIMILAR);
    }

    @Test
    void a_hidden_report_is_found_for_officers_and_never_told_to_who_is_about_to_send_one() {
        OpenReport hidden = new OpenReport(CaseId.of("hidden"), at(DAGO), false);
        DuplicateSearch search = DuplicateSearch.of(POLICY, index(List.of(hidden)));
        assertThat(ids(search.like(at(DAGO), Optional.empty()))).containsExactly(hidden.id());
        assertThat(search.toSupport(at(DAGO))).isEmpty();
    }

    /** Whoever sends the same once more adds to what he has, seen by others or not; somebody else's is nothing that he repeats. */
    @Test
    void a_report_repeats_the_most_alike_of_his_own_and_of_nobody_elses() {
        OpenReport his = new OpenReport(CaseId.of("his"), at(DAGO), false);
        OpenReport farther =
                open("farther", ReportTrace.of(POTHOLE, ROAD, NOON.minus(Duration.ofDays(1)), DAGO, text(HOLE)));
        OpenReport other = open("other", at(DAGO));
        DuplicateSearch search = DuplicateSearch.of(POLICY, index(List.of(farther, other, his)));
        assertThat(search.repeated(at(DAGO), Set.of(his.id(), farther.id())))
                .map(DuplicateMatch::report)
                .contains(his);
        assertThat(search.repeated(at(DAGO), Set.of(farther.id())))
                .map(DuplicateMatch::report)
                .contains(farther);
        assertThat(search.repeated(at(DAGO), Set.of())).isEmpty();
    }

    /** Exactly three quarters repeat it, and a second later it is only similar. */
    @Test
    void what_is_only_similar_is_no_repeat() {
        Instant twelfth = NOON.minus(Duration.ofDays(14).dividedBy(12));
        for (int later : List.of(0, 1)) {
            OpenReport his =
                    open("his", ReportTrace.of(POTHOLE, ROAD, twelfth.minusSeconds(later), DAGO, text("a b c d")));
            ReportTrace again = ReportTrace.of(POTHOLE, ROAD, NOON, DAGO, text("b c d e"));
            DuplicateSearch search = DuplicateSearch.of(POLICY, index(List.of(his)));
            assertThat(ids(search.like(again, Optional.empty()))).containsExactly(his.id());
            assertThat(search.repeated(again, Set.of(his.id())).isPresent()).isEqualTo(later == 0);
        }
    }

    @Test
    void at_most_ten_are_shown_the_most_alike_and_the_earliest_first() {
        List<OpenReport> many = new ArrayList<>();
        for (int i = 0; i <= DuplicateSearch.SHOWN; i++) {
            many.add(open("c" + i, ReportTrace.of(POTHOLE, ROAD, NOON.minusSeconds(60L * i), DAGO, text(HOLE))));
        }
        List<DuplicateMatch> shown = DuplicateSearch.of(POLICY, index(many)).toSupport(at(DAGO));
        assertThat(ids(shown)).startsWith(CaseId.of("c0"), CaseId.of("c1")).hasSize(DuplicateSearch.SHOWN);
    }

    @Test
    void a_report_that_changed_or_is_open_no_more_leaves_no_trace_in_the_index() {
        OpenReportIndex index = index(List.of(open("c1", at(DAGO))));
        index.put(open("c1", ReportTrace.of(POTHOLE, ROAD, NOON, DAGO, text("lampu padam"))));
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.under(CandidateKeys.of(POLICY).sought(at(DAGO)))).hasSize(1);
        index.remove(CaseId.of("c1"));
        index.remove(CaseId.of("c1"));
        assertThat(index.size()).isZero();
        assertThat(index.under(CandidateKeys.of(POLICY).sought(at(DAGO)))).isEmpty();
    }

    // Campaigns.

    private static Optional<Campaign> campaign(int others, Duration every) {
        List<OpenReport> all = IntStream.rangeClosed(1, others)
                .mapToObj(i -> open("c" + i, sentAt(NOON.minus(every.multipliedBy(i)))))
                .toList();
        OpenReport last = open("last", sentAt(NOON));
        List<DuplicateMatch> alike = DuplicateSearch.of(POLICY, index(all)).like(last.trace(), Optional.of(last.id()));
        return CampaignWatch.of(POLICY).around(last, alike);
    }

    private static ReportTrace sentAt(Instant at) {
        return ReportTrace.of(POTHOLE, ROAD, at, DAGO, text(HOLE));
    }

    @Test
    void more_than_twenty_alike_within_an_hour_are_a_campaign_under_the_first() {
        assertThat(campaign(19, Duration.ofMinutes(1))).isEmpty();
        Campaign found = campaign(20, Duration.ofMinutes(1)).orElseThrow();
        assertThat(found.members()).hasSize(21);
        assertThat(found.parent()).isEqualTo(CaseId.of("c20"));
        assertThat(found.from()).isEqualTo(NOON.minus(Duration.ofMinutes(20)));
        assertThat(found.until()).isEqualTo(NOON);
    }

    @Test
    void what_came_exactly_an_hour_before_belongs_to_it_and_a_second_earlier_does_not() {
        assertThat(campaign(20, Duration.ofMinutes(3))).isPresent();
        assertThat(campaign(20, Duration.ofMinutes(3).plusSeconds(1))).isEmpty();
    }

    /** A letter that was entered a day later counts from when it came in. */
    @Test
    void a_report_in_the_middle_of_the_others_is_part_of_their_campaign() {
        List<OpenReport> all = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            all.add(open("a" + i, sentAt(NOON.minus(Duration.ofMinutes(i)))));
            all.add(open("b" + i, sentAt(NOON.plus(Duration.ofMinutes(i)))));
        }
        OpenReport middle = open("middle", sentAt(NOON));
        List<DuplicateMatch> alike = DuplicateSearch.of(POLICY, index(all)).like(middle.trace(), Optional.empty());
        assertThat(CampaignWatch.of(POLICY).around(middle, alike).orElseThrow().members())
                .hasSize(21)
                .startsWith(CaseId.of("a10"))
                .endsWith(CaseId.of("b10"));
    }

    // The policy.

    /** The weights and bounds of the domain, which a region may replace with a deed [D]. */
    @Test
    void the_national_values_are_those_that_the_domain_names() {
        assertThat(POLICY.weights().value()).isEqualTo(new DuplicateWeights(45, 20, 35));
        assertThat(POLICY.radiusMetres().value()).isEqualTo(100);
        assertThat(POLICY.windowDays().value()).isEqualTo(14);
        assertThat(POLICY.samePlacePercent().value()).isEqualTo(50);
        assertThat(POLICY.suggestPercent().value()).isEqualTo(75);
        assertThat(POLICY.similarPercent().value()).isEqualTo(50);
        assertThat(POLICY.campaignSize().value()).isEqualTo(20);
        assertThat(POLICY.campaignMinutes().value()).isEqualTo(60);
    }

    @Test
    void thresholds_that_everything_new_would_reach_are_refused() {
        assertThat(POLICY.flaws()).isEmpty();
        assertThat(thresholds(75, 21).flaws()).isEmpty();
        assertThat(thresholds(75, 20).flaws()).containsKey("similarPercent");
        assertThat(thresholds(75, 75).flaws()).isEmpty();
        assertThat(thresholds(75, 76).flaws()).containsKey("similarPercent");
    }

    private static DuplicatePolicy thresholds(int suggest, int similar) {
        return new DuplicatePolicy(
                POLICY.weights(),
                POLICY.radiusMetres(),
                POLICY.windowDays(),
                POLICY.samePlacePercent(),
                value(suggest),
                value(similar),
                POLICY.words(),
                POLICY.campaignSize(),
                POLICY.campaignMinutes());
    }

    private static Value<Integer> value(int number) {
        return Value.of(number, LegalSource.ownDecision("contoh"), LocalDate.of(2025, 1, 1));
    }
}
