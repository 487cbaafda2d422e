package id.pendopo.performance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.testkit.json.TwoJacksons;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a catalogue may hold, what does not go together in it, and who may change how long something takes. */
class CatalogueTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final PersonRef EDITOR = PersonRef.of("emp-hr-1");

    private static CatalogueItem item(String code, int standard, Consumer<CatalogueItem.Draft> more) {
        return CatalogueItem.of(
                Code.of(code),
                Text.of("Mengerjakan " + code, "Doing " + code),
                Text.of("surat", "letters"),
                standard,
                START,
                more);
    }

    private static CatalogueItem plain(String code, int standard) {
        return item(code, standard, draft -> {});
    }

    private static NormEdit edit(int before, int after, Optional<PersonRef> approver) {
        return new NormEdit(Code.of("LETTER"), START, before, after, EDITOR, approver, "BA 1/2026");
    }

    private static List<String> flaws(ActivityCatalogue catalogue) {
        return catalogue.lint().stream()
                .map(flaw -> flaw.code() + " " + flaw.at() + (flaw.warning() ? " (warning)" : ""))
                .toList();
    }

    @Test
    void a_sound_catalogue_has_no_flaw() {
        CatalogueItem letter = item(
                "LETTER",
                30,
                draft -> draft.within(10, 240)
                        .meantFor(new ItemScope(
                                Set.of(PositionFamily.PELAKSANA), Set.of(PositionClass.of(7)), Set.of(Code.of("MAIL"))))
                        .provenBy(EvidenceRule.FILE)
                        .servingAResult()
                        .until(LocalDate.of(2026, 12, 31)));
        assertThat(ActivityCatalogue.of(letter, plain("MEETING", 120)).lint()).isEmpty();
    }

    @Test
    void what_does_not_go_together_is_told_all_at_once() {
        CatalogueItem crossed = item("CROSSED", 30, draft -> draft.within(40, 30));
        CatalogueItem outside = item("OUTSIDE", 30, draft -> draft.within(31, 60));
        CatalogueItem backwards = item("BACKWARDS", 30, draft -> draft.until(START.minusDays(1)));
        CatalogueItem twice = plain("LETTER", 20);
        CatalogueItem same = new CatalogueItem(
                Code.of("SAME"),
                Text.of(" mengerjakan letter ", "Other"),
                Text.of("surat", "letters"),
                NormTime.of(5),
                ItemScope.EVERYBODY,
                EvidenceRule.NONE,
                false,
                START,
                Optional.empty());
        assertThat(flaws(ActivityCatalogue.of(plain("LETTER", 30), crossed, outside, backwards, twice, same)))
                .containsExactly(
                        "LIMITS_CROSSED /items/1/norm",
                        "NORM_OUTSIDE /items/2/norm/standard",
                        "PERIOD_BACKWARDS /items/3/until",
                        "ITEM_TWICE /items/4/code",
                        "TEXT_TWICE /items/5/text (warning)");
    }

    /** The limits themselves are inside, and one version may follow another. */
    @Test
    void limits_are_inside_and_one_version_follows_another() {
        CatalogueItem old = item("LETTER", 30, draft -> draft.within(30, 30).until(START.plusDays(9)));
        CatalogueItem next = new CatalogueItem(
                old.code(),
                old.text(),
                old.unit(),
                NormTime.of(20),
                old.scope(),
                old.evidence(),
                false,
                START.plusDays(10),
                Optional.empty());
        assertThat(ActivityCatalogue.of(old, next).lint()).isEmpty();
        assertThat(old.isActiveOn(START.minusDays(1))).isFalse();
        assertThat(old.isActiveOn(START)).isTrue();
        assertThat(old.isActiveOn(START.plusDays(9))).isTrue();
        assertThat(old.isActiveOn(START.plusDays(10))).isFalse();
    }

    /** A norm that one person alone raised does not hold. */
    @Test
    void a_norm_is_changed_by_two_people() {
        List<CatalogueItem> items = List.of(plain("LETTER", 30));
        assertThat(flaws(new ActivityCatalogue(items, List.of(edit(20, 30, Optional.empty())))))
                .containsExactly("EDIT_ALONE /edits/0/approver");
        assertThat(flaws(new ActivityCatalogue(items, List.of(edit(20, 30, Optional.of(EDITOR))))))
                .containsExactly("EDIT_ALONE /edits/0/approver");
        assertThat(flaws(new ActivityCatalogue(items, List.of(edit(20, 31, Optional.of(PersonRef.of("emp-hr-2")))))))
                .containsExactly("EDIT_OTHER /edits/0/after");
        assertThat(flaws(new ActivityCatalogue(items, List.of(edit(20, 30, Optional.of(PersonRef.of("emp-hr-2")))))))
                .isEmpty();
        assertThat(flaws(new ActivityCatalogue(
                        List.of(plain("MEETING", 30)), List.of(edit(20, 30, Optional.of(PersonRef.of("emp-hr-2")))))))
                .containsExactly("EDIT_UNKNOWN /edits/0/item");
    }

    @Test
    void what_changed_between_two_versions_is_found_even_if_nobody_tells() {
        ActivityCatalogue before = ActivityCatalogue.of(plain("LETTER", 20), plain("MEETING", 60));
        ActivityCatalogue silent = ActivityCatalogue.of(plain("LETTER", 30), plain("MEETING", 60), plain("NEW", 5));
        assertThat(silent.normChangesSince(before)).containsExactly(new NormChange(Code.of("LETTER"), 20, 30, false));
        ActivityCatalogue told =
                new ActivityCatalogue(silent.items(), List.of(edit(20, 30, Optional.of(PersonRef.of("emp-hr-2")))));
        assertThat(told.normChangesSince(before)).containsExactly(new NormChange(Code.of("LETTER"), 20, 30, true));
        assertThat(before.normChangesSince(before)).isEmpty();
    }

    @Test
    void who_may_claim_what_and_which_duties_nothing_serves() {
        ItemScope scope = new ItemScope(
                Set.of(PositionFamily.PENGAWAS),
                Set.of(PositionClass.of(9)),
                Set.of(Code.of("MAIL"), Code.of("ARCHIVE")));
        ActivityCatalogue catalogue =
                ActivityCatalogue.of(item("LETTER", 30, draft -> draft.meantFor(scope)), plain("MEETING", 60));
        assertThat(catalogue.openTo(PositionFamily.PENGAWAS, PositionClass.of(9), START))
                .hasSize(2);
        assertThat(catalogue.openTo(PositionFamily.PENGAWAS, PositionClass.of(8), START))
                .hasSize(1);
        assertThat(catalogue.openTo(PositionFamily.PELAKSANA, PositionClass.of(9), START))
                .hasSize(1);
        assertThat(catalogue.openTo(PositionFamily.PENGAWAS, PositionClass.of(9), START.minusDays(1)))
                .isEmpty();
        assertThat(catalogue.alignment(Set.of(Code.of("MAIL"), Code.of("BUDGET"))))
                .isEqualTo(new DutyAlignment(
                        Set.of(Code.of("MAIL")),
                        Set.of(Code.of("BUDGET")),
                        Set.of(Code.of("LETTER")),
                        Set.of(Code.of("MEETING"))));
    }

    @Test
    void minutes_are_the_less_of_clock_and_norm_unless_the_region_says_otherwise() {
        assertThat(MinuteRule.MIN.minutes(60, 90)).isEqualTo(60);
        assertThat(MinuteRule.MIN.minutes(90, 60)).isEqualTo(60);
        assertThat(MinuteRule.CLOCK.minutes(90, 60)).isEqualTo(90);
        assertThat(MinuteRule.NORM.minutes(90, 60)).isEqualTo(60);
        assertThat(NormTime.of(30).minutesOf(10_000)).isEqualTo(300_000);
    }

    @Test
    void what_is_no_value_at_all_is_refused() {
        assertThatThrownBy(() -> NormTime.of(0)).hasMessageContaining("give minutes");
        assertThatThrownBy(() -> NormTime.of(1_441)).hasMessageContaining("give minutes");
        assertThat(NormTime.of(1_440).most()).isEqualTo(1_440);
        assertThatThrownBy(() -> new ActivityCatalogue(List.of(), List.of())).hasMessageContaining("outside 1");
        List<CatalogueItem> many = Collections.nCopies(5_001, plain("LETTER", 30));
        assertThatThrownBy(() -> new ActivityCatalogue(many, List.of())).hasMessageContaining("5000");
        assertThatThrownBy(() -> new NormEdit(Code.of("A"), START, 1, 2, EDITOR, Optional.empty(), " "))
                .hasMessageContaining("paper");
    }

    @Test
    void the_words_of_every_flaw_are_there_in_both_languages() {
        ActivityCatalogue bad = ActivityCatalogue.of(item("CROSSED", 30, draft -> draft.within(40, 30)));
        ValueFlaw flaw = bad.lint().get(0);
        assertThat(flaw.what().id()).contains("CROSSED", "40", "30");
        assertThat(flaw.what().en()).contains("CROSSED", "40", "30");
    }

    /** The same JSON over Jackson 2 and 3, and back to an equal value. */
    @Test
    void a_catalogue_survives_json() {
        ActivityCatalogue catalogue = new ActivityCatalogue(
                List.of(item(
                        "LETTER",
                        30,
                        draft -> draft.meantFor(new ItemScope(
                                        Set.of(PositionFamily.PELAKSANA),
                                        Set.of(PositionClass.of(7)),
                                        Set.of(Code.of("MAIL"))))
                                .until(START))),
                List.of(edit(20, 30, Optional.of(PersonRef.of("emp-hr-2")))));
        TwoJacksons.survives(catalogue, ActivityCatalogue.class);
    }
}
