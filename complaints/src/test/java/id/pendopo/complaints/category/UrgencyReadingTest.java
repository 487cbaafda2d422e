package id.pendopo.complaints.category;

import static id.pendopo.complaints.category.Priority.HIGH;
import static id.pendopo.complaints.category.Priority.LOW;
import static id.pendopo.complaints.category.Priority.NORMAL;
import static id.pendopo.complaints.category.Priority.URGENT;
import static id.pendopo.complaints.category.Samples.BRIBE;
import static id.pendopo.complaints.category.Samples.DRAIN;
import static id.pendopo.complaints.category.Samples.POTHOLE;
import static id.pendopo.complaints.category.Samples.QUESTION;
import static id.pendopo.complaints.category.Samples.REGISTER;
import static id.pendopo.complaints.category.Samples.ROUTING;
import static id.pendopo.complaints.category.Samples.told;
import static id.pendopo.complaints.category.Samples.tree;
import static id.pendopo.complaints.category.UrgencyReason.SAFETY_WORDS;
import static id.pendopo.complaints.category.UrgencyReason.SUPPORTS;
import static id.pendopo.complaints.category.UrgencyReason.VULNERABLE_SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Distance;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportBuilder;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.GeoPoint;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each reason brings a report one step forward and no further than it may; and every lint on the last value that passes. */
class UrgencyReadingTest {
    private static final GeoPoint SCHOOL = GeoPoint.parse("-6.914744,107.609810");
    private static final SafetyWords WORDS = SafetyWords.of(List.of("kebakaran", "kabel putus"));
    private static final CategoryPolicy POLICY =
            Samples.policy(WORDS, new VulnerableSite("Sekolah (contoh)", SCHOOL, 100));

    private static ReportBuilder saying(String story) {
        return Report.of(StatedKind.COMPLAINT, Channel.WEB, Narrative.of(story), Reporter.UNIDENTIFIED);
    }

    private static ReportBuilder plain() {
        return saying("Saluran di tepi jalan tersumbat daun.");
    }

    private static Location at(GeoPoint point) {
        return Location.of(point, LocationSource.PIN);
    }

    private static UrgencyReading read(Report report, Code leaf, boolean supported) {
        return UrgencyReading.of(report, Optional.of(leaf), POLICY, supported);
    }

    private static boolean speaks(String story) {
        return WORDS.areIn(saying(story).done());
    }

    private static UrgencyReading from(Priority base, boolean danger, boolean near, boolean supported) {
        CategoryLeaf leaf = CategoryLeaf.of(
                DRAIN.code(), DRAIN.name(), DRAIN.description(), DRAIN.kind(), LeafService.PLAIN.at(base));
        CategoryPolicy policy = new CategoryPolicy(
                Samples.policy(tree(POTHOLE, leaf, QUESTION, BRIBE), REGISTER, ROUTING)
                        .tree(),
                POLICY.agencies(),
                POLICY.routing(),
                POLICY.settlementLimits(),
                POLICY.aspirationLimit(),
                POLICY.safetyWords(),
                POLICY.vulnerableSites());
        ReportBuilder report = danger ? saying("Ada kabel putus di tepi jalan.") : plain();
        return UrgencyReading.of(
                near ? report.at(at(SCHOOL)).done() : report.done(), Optional.of(leaf.code()), policy, supported);
    }

    // Words.

    @Test
    void a_word_is_found_however_it_is_written() {
        assertThat(speaks("KEBAKARAN di gang sebelah pasar")).isTrue();
        assertThat(speaks("tolong, kebakaraaaan!!!")).isTrue();
        assertThat(speaks("Ada kabel  putus, menjuntai.")).isTrue();
        assertThat(speaks("Ada kabel\nputus di sini.")).isTrue();
        assertThat(speaks("Kabel-putus di depan rumah")).isTrue();
    }

    @Test
    void only_whole_words_are_found_and_a_phrase_only_as_it_stands() {
        assertThat(speaks("Pos pemadamkebakaran baru")).isFalse();
        assertThat(speaks("Kebakarannya sudah lama padam")).isFalse();
        assertThat(speaks("Kabel yang hampir putus")).isFalse();
        assertThat(speaks("Putus kabel")).isFalse();
        assertThat(speaks("Saluran tersumbat")).isFalse();
    }

    @Test
    void title_loss_and_wish_are_read_too_but_no_phrase_goes_from_one_into_the_next() {
        assertThat(WORDS.areIn(plain().title("Kebakaran").done())).isTrue();
        assertThat(WORDS.areIn(plain().loss(Narrative.of("Rumah hilang karena kebakaran."))
                        .done()))
                .isTrue();
        assertThat(WORDS.areIn(plain().wish(Narrative.of("Cegah kebakaran.")).done()))
                .isTrue();
        assertThat(WORDS.areIn(
                        saying("putus sejak kemarin malam").title("Kabel").done()))
                .isFalse();
    }

    @Test
    void what_was_erased_says_nothing() {
        Narrative erased = new Narrative(List.of(PersonalText.erased("kebakaran")));
        assertThat(WORDS.areIn(plain().loss(erased).done())).isFalse();
    }

    @Test
    void a_word_that_says_nothing_finds_nothing() {
        assertThat(SafetyWords.of(List.of("", " ", "!")).areIn(plain().done())).isFalse();
    }

    // Places.

    @Test
    void a_place_reaches_to_the_last_millimetre_of_its_radius() {
        GeoPoint near = new GeoPoint(SCHOOL.latitude() + 899, SCHOOL.longitude());
        GeoPoint far = new GeoPoint(SCHOOL.latitude() + 900, SCHOOL.longitude());
        assertThat(Distance.millimetres(SCHOOL, near)).isLessThanOrEqualTo(100_000);
        assertThat(Distance.millimetres(SCHOOL, far)).isGreaterThan(100_000);
        assertThat(read(plain().at(at(near)).done(), DRAIN.code(), false).reasons())
                .containsExactly(VULNERABLE_SITE);
        assertThat(read(plain().at(at(far)).done(), DRAIN.code(), false).reasons())
                .isEmpty();
    }

    @Test
    void without_a_point_and_without_places_nothing_is_near() {
        Location words = Location.of("Jalan Contoh di depan sekolah", LocationSource.TEXT);
        assertThat(read(plain().at(words).done(), DRAIN.code(), false).isRaised())
                .isFalse();
        assertThat(UrgencyReading.of(plain().at(at(SCHOOL)).done(), Optional.of(DRAIN.code()), Samples.policy(), false)
                        .isRaised())
                .isFalse();
    }

    // Together.

    @Test
    void nothing_raises_what_is_plain_and_without_a_leaf_it_is_normal() {
        assertThat(read(plain().done(), DRAIN.code(), false)).isEqualTo(new UrgencyReading(NORMAL, Set.of(), NORMAL));
        assertThat(read(plain().done(), POTHOLE.code(), false)).isEqualTo(new UrgencyReading(HIGH, Set.of(), HIGH));
        assertThat(UrgencyReading.of(plain().done(), Optional.empty(), POLICY, false)
                        .result())
                .isEqualTo(NORMAL);
    }

    @Test
    void each_reason_raises_one_step() {
        assertThat(from(LOW, true, false, false)).isEqualTo(new UrgencyReading(LOW, Set.of(SAFETY_WORDS), NORMAL));
        assertThat(from(LOW, false, true, false)).isEqualTo(new UrgencyReading(LOW, Set.of(VULNERABLE_SITE), NORMAL));
        assertThat(from(LOW, false, false, true)).isEqualTo(new UrgencyReading(LOW, Set.of(SUPPORTS), NORMAL));
        assertThat(from(LOW, true, true, true))
                .isEqualTo(new UrgencyReading(LOW, Set.of(SAFETY_WORDS, VULNERABLE_SITE, SUPPORTS), URGENT));
    }

    /** Place and supports end at high, words at urgent; what raises nothing is no reason. */
    @Test
    void each_reason_ends_where_it_may() {
        assertThat(from(NORMAL, false, true, true))
                .isEqualTo(new UrgencyReading(NORMAL, Set.of(VULNERABLE_SITE), HIGH));
        assertThat(from(HIGH, false, true, true)).isEqualTo(new UrgencyReading(HIGH, Set.of(), HIGH));
        assertThat(from(HIGH, true, true, true)).isEqualTo(new UrgencyReading(HIGH, Set.of(SAFETY_WORDS), URGENT));
        assertThat(from(NORMAL, true, true, false))
                .isEqualTo(new UrgencyReading(NORMAL, Set.of(SAFETY_WORDS, VULNERABLE_SITE), URGENT));
        assertThat(from(URGENT, true, true, true)).isEqualTo(new UrgencyReading(URGENT, Set.of(), URGENT));
    }

    @Test
    void what_is_urgent_or_speaks_of_danger_may_be_about_a_life() {
        assertThat(from(URGENT, false, false, false).mayBeInDanger()).isTrue();
        assertThat(from(LOW, true, false, false).mayBeInDanger()).isTrue();
        assertThat(from(NORMAL, false, true, false).mayBeInDanger()).isFalse();
        assertThat(from(HIGH, false, false, true).mayBeInDanger()).isFalse();
    }

    @Test
    void a_priority_is_found_again_by_its_number() {
        for (Priority priority : Priority.values()) {
            assertThat(Priority.ranked(priority.rank())).contains(priority);
        }
        assertThat(Priority.ranked(4)).isEmpty();
    }

    @Test
    void every_reason_has_its_words() {
        assertThat(UrgencyReason.values())
                .allSatisfy(reason -> assertThat(reason.label().id())
                        .isNotEqualTo(reason.label().en()));
    }

    // Flaws.

    @Test
    void words_are_words_and_stand_once() {
        assertThat(told(Samples.policy(SafetyWords.of(List.of("api", "ab", "a b")))))
                .isEmpty();
        assertThat(told(Samples.policy(
                        SafetyWords.of(List.of("api", " ", "...", "a", "Api!", "KABEL  putus", "kabel putus")))))
                .containsExactly(
                        "safetyWords/1 WORD_EMPTY",
                        "safetyWords/2 WORD_EMPTY",
                        "safetyWords/3 WORD_SHORT",
                        "safetyWords/4 WORD_TWICE",
                        "safetyWords/6 WORD_TWICE");
    }

    @Test
    void places_stand_once_and_their_radius_is_that_of_a_place() {
        assertThat(told(Samples.policy(
                        WORDS, new VulnerableSite("Pasar", SCHOOL, 10), new VulnerableSite("RSUD", SCHOOL, 2_000))))
                .isEmpty();
        assertThat(told(Samples.policy(
                        WORDS,
                        new VulnerableSite("Pasar", SCHOOL, 9),
                        new VulnerableSite(" PASAR ", SCHOOL, 2_001),
                        new VulnerableSite("RSUD", SCHOOL, 100))))
                .containsExactly(
                        "vulnerableSites/0/radiusMetres SITE_RADIUS",
                        "vulnerableSites/1/name SITE_TWICE",
                        "vulnerableSites/1/radiusMetres SITE_RADIUS");
    }

    @Test
    void there_is_an_end_to_words_and_places() {
        List<String> most = Collections.nCopies(SafetyWords.LIMIT, "api");
        assertThat(SafetyWords.of(most).words()).hasSize(SafetyWords.LIMIT);
        assertThatThrownBy(() -> SafetyWords.of(Collections.nCopies(SafetyWords.LIMIT + 1, "api")))
                .hasMessageContaining("501");
        assertThat(SafetyWords.of(List.of("a".repeat(SafetyWords.LENGTH))).words())
                .hasSize(1);
        assertThatThrownBy(() -> SafetyWords.of(List.of("a".repeat(SafetyWords.LENGTH + 1))))
                .hasMessageContaining("61");
        VulnerableSite site = new VulnerableSite("a".repeat(VulnerableSite.NAME), SCHOOL, 10);
        assertThat(VulnerableSites.of(Collections.nCopies(VulnerableSites.LIMIT, site))
                        .sites())
                .hasSize(VulnerableSites.LIMIT);
        assertThatThrownBy(() -> VulnerableSites.of(Collections.nCopies(VulnerableSites.LIMIT + 1, site)))
                .hasMessageContaining("2001");
        assertThatThrownBy(() -> new VulnerableSite("a".repeat(VulnerableSite.NAME + 1), SCHOOL, 10))
                .hasMessageContaining("121");
        assertThatThrownBy(() -> new VulnerableSite(" ", SCHOOL, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
