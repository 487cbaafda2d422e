package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a region asks beside the law is checked as strictly as the law's own, and what is about a person never slips out. */
class OwnFieldsTest {
    private static final LegalSource SOURCE = LegalSource.of("Perwal Contoh 5/2016 Pasal 2", Standing.SEEN);
    private static final Code DRAFT = Code.of("DRAFT");
    private static final Code TU_CHECK = Code.of("TU_CHECK");
    private static final String SECRET = "Nirwana Contohwati";

    private static final OwnFields FIELDS = OwnFields.of(List.of(
            field("RW", OwnFieldType.TEXT, Optional.of(DRAFT), false, true, 5),
            field("MEMBERS", OwnFieldType.WHOLE_NUMBER, Optional.empty(), false, false, 3),
            field("OWN_MONEY", OwnFieldType.RUPIAH, Optional.of(TU_CHECK), false, true, 12),
            field("FOUNDED", OwnFieldType.DATE, Optional.empty(), false, true, 0),
            field("HAS_HALL", OwnFieldType.YES_NO, Optional.empty(), false, true, 0),
            new OwnField(
                    Code.of("KIND_OF_HALL"),
                    OwnFieldType.CHOICE,
                    Text.of("Jenis balai", "Kind of hall"),
                    Optional.empty(),
                    false,
                    true,
                    0,
                    List.of(choice("BALAI"), choice("AULA"))),
            field("REMARK", OwnFieldType.TEXT, Optional.empty(), false, true, 100),
            field("CONTACT", OwnFieldType.TEXT, Optional.empty(), true, false, 20),
            field("BORN", OwnFieldType.DATE, Optional.empty(), true, false, 0)));

    private static OwnField field(
            String key, OwnFieldType type, Optional<Code> from, boolean personal, boolean open, int limit) {
        return new OwnField(
                Code.of(key), type, Text.of("Isian " + key, "Field " + key), from, personal, open, limit, List.of());
    }

    private static OwnField.Choice choice(String code) {
        return new OwnField.Choice(Code.of(code), Text.of(code, code));
    }

    private static OwnValues open(String key, Object value) {
        return new OwnValues(Map.of(Code.of(key), OwnValue.of(value)), Map.of());
    }

    private static OwnValues personal(String key, String value) {
        return new OwnValues(Map.of(), Map.of(Code.of(key), PersonalText.of(value)));
    }

    private static List<Finding> check(OwnValues values) {
        return FIELDS.check(values, "own", SOURCE);
    }

    private static String only(OwnValues values) {
        assertThat(check(values)).hasSize(1);
        return check(values).get(0).code();
    }

    @Test
    void every_type_takes_its_own_up_to_the_limit() {
        OwnValues good = new OwnValues(
                Map.of(
                        Code.of("RW"), OwnValue.of("RW 05"),
                        Code.of("MEMBERS"), OwnValue.of(-999),
                        Code.of("OWN_MONEY"), OwnValue.of(999_999_999_999L),
                        Code.of("FOUNDED"), OwnValue.of("2024-02-29"),
                        Code.of("HAS_HALL"), OwnValue.of(false),
                        Code.of("KIND_OF_HALL"), OwnValue.of("AULA")),
                Map.of(
                        Code.of("CONTACT"), PersonalText.of("x".repeat(20)),
                        Code.of("BORN"), PersonalText.of("1979-10-01")));
        assertThat(check(good)).isEmpty();
        assertThat(FIELDS.missing(good, Set.of(DRAFT, TU_CHECK), "own", SOURCE)).isEmpty();
    }

    @Test
    void one_more_than_the_limit_is_too_long() {
        assertThat(only(open("RW", "RW 005"))).isEqualTo("core.OWN_FIELD_TOO_LONG");
        assertThat(only(open("MEMBERS", 1000))).isEqualTo("core.OWN_FIELD_TOO_LONG");
        assertThat(only(open("MEMBERS", -1000))).isEqualTo("core.OWN_FIELD_TOO_LONG");
        assertThat(only(personal("CONTACT", "x".repeat(21)))).isEqualTo("core.OWN_FIELD_TOO_LONG");
        assertThat(check(open("RW", "RW 005")).get(0).expected().orElseThrow().value())
                .isEqualTo("5");
    }

    /** What stands in the open is sealed for ever: a NIK typed into a remark could not be erased any more. */
    @Test
    void an_open_text_with_a_nik_in_it_is_refused_and_not_repeated() {
        for (String text : List.of(
                "3273014501900001",
                "Penerima NIK 3273014501900001.",
                "no. 12 3273-0145-0190-0001",
                "3273 0145 0190 0001")) {
            List<Finding> findings = check(open("REMARK", text));
            assertThat(findings).as(text).extracting(Finding::code).containsExactly("core.OWN_FIELD_PERSONAL");
            assertThat(findings.toString()).doesNotContain("0145").doesNotContain("0001");
        }
        for (String text : List.of("3273013202900001", "32730145019000011", "327301450190000", "440/12/2026")) {
            assertThat(check(open("REMARK", text))).as(text).isEmpty();
        }
    }

    @Test
    void a_value_of_another_type_is_told_with_what_is_wanted() {
        for (OwnValues bad : List.of(
                open("RW", 5),
                open("MEMBERS", "5"),
                open("MEMBERS", true),
                open("OWN_MONEY", -1),
                open("FOUNDED", "2023-02-29"),
                open("FOUNDED", "29-02-2024"),
                open("FOUNDED", 2024),
                open("HAS_HALL", "ya"),
                open("KIND_OF_HALL", 1),
                personal("BORN", "1979-10-32"))) {
            assertThat(only(bad)).as("%s", bad.keys()).isEqualTo("core.OWN_FIELD_TYPE");
        }
        String line =
                FindingCatalogue.core().line(check(open("FOUNDED", "kemarin")).get(0), Locale.forLanguageTag("id"));
        assertThat(line).contains("own.open.FOUNDED").contains("tanggal seperti 2026-01-31");
    }

    @Test
    void a_choice_that_is_not_listed_and_a_field_that_nobody_declared_are_told() {
        assertThat(only(open("KIND_OF_HALL", "LAIN"))).isEqualTo("core.OWN_FIELD_CHOICE");
        assertThat(only(open("RT", "1"))).isEqualTo("core.OWN_FIELD_UNKNOWN");
        assertThat(only(personal("RT", "1"))).isEqualTo("core.OWN_FIELD_UNKNOWN");
        assertThat(OwnFields.NONE.check(open("RT", "1"), "own", SOURCE)).hasSize(1);
    }

    @Test
    void what_is_personal_by_the_pack_is_refused_in_the_open_and_not_repeated() {
        Finding finding = check(open("CONTACT", SECRET)).get(0);
        assertThat(finding.code()).isEqualTo("core.OWN_FIELD_PERSONAL");
        assertThat(finding.toString()).doesNotContain(SECRET);
        assertThat(only(personal("RW", "RW 05"))).isEqualTo("core.OWN_FIELD_NOT_PERSONAL");
        assertThat(check(personal("BORN", SECRET)).toString()).doesNotContain(SECRET);
        assertThat(personal("CONTACT", SECRET).toString()).doesNotContain(SECRET);
    }

    @Test
    void a_field_is_missing_from_its_stage_on_and_not_before() {
        OwnValues none = OwnValues.NONE;
        assertThat(FIELDS.missing(none, Set.of(), "own", SOURCE)).isEmpty();
        assertThat(FIELDS.missing(none, Set.of(DRAFT), "own", SOURCE))
                .extracting(finding -> finding.where().orElseThrow())
                .containsExactly("own.open.RW");
        List<Finding> both = FIELDS.missing(none, Set.of(DRAFT, TU_CHECK), "own", SOURCE);
        assertThat(both)
                .extracting(finding -> finding.where().orElseThrow())
                .containsExactly("own.open.RW", "own.open.OWN_MONEY");
        assertThat(FindingCatalogue.core().line(both.get(1), Locale.ENGLISH))
                .contains("Field OWN_MONEY")
                .contains("TU_CHECK");
    }

    @Test
    void strangers_see_the_fields_marked_open_and_no_others() {
        OwnValues values = new OwnValues(
                Map.of(
                        Code.of("RW"), OwnValue.of("RW 05"),
                        Code.of("MEMBERS"), OwnValue.of(30),
                        Code.of("UNDECLARED"), OwnValue.of("x")),
                Map.of(Code.of("CONTACT"), PersonalText.of(SECRET)));
        assertThat(FIELDS.openValues(values)).containsOnlyKeys(Code.of("RW"));
    }

    @Test
    void what_a_deed_has_erased_is_not_judged_again() {
        OwnValues erased =
                new OwnValues(Map.of(), Map.of(Code.of("BORN"), PersonalText.erased("BA Pemusnahan 12/2036")));
        assertThat(check(erased)).isEmpty();
    }

    @Test
    void later_values_replace_earlier_ones_on_whichever_side_they_stood() {
        OwnValues both = open("A1", 1).plus(personal("A1", SECRET));
        assertThat(both.open()).isEmpty();
        assertThat(both.personal()).hasSize(1);
        assertThat(both.plus(open("A1", 2)).open().get(Code.of("A1"))).isEqualTo(OwnValue.of(2L));
    }

    @Test
    void both_jacksons_write_a_plain_object_and_read_it_back() {
        OwnValues values = new OwnValues(
                Map.of(
                        Code.of("RW"), OwnValue.of("RW 05"),
                        Code.of("MEMBERS"), OwnValue.of(30),
                        Code.of("HAS_HALL"), OwnValue.of(true),
                        Code.of("KINDS"), OwnValue.of(List.of("B", "A"))),
                Map.of(Code.of("CONTACT"), PersonalText.of(SECRET)));
        for (JsonBinding json : BothBindings.all()) {
            String text = json.write(values);
            assertThat(text)
                    .isEqualTo(
                            "{\"open\":{\"HAS_HALL\":true,\"KINDS\":[\"A\",\"B\"],\"MEMBERS\":30,\"RW\":\"RW 05\"},\"personal\":{\"CONTACT\":\""
                                    + SECRET + "\"}}");
            assertThat((OwnValues) json.convert(json.parse(text), OwnValues.class))
                    .isEqualTo(values);
            String fields = json.write(FIELDS);
            assertThat((OwnFields) json.convert(json.parse(fields), OwnFields.class))
                    .isEqualTo(FIELDS);
        }
    }

    @Test
    void a_declaration_that_contradicts_itself_cannot_be_built() {
        assertThatThrownBy(() -> field("A1", OwnFieldType.TEXT, Optional.empty(), true, true, 5))
                .hasMessageContaining("A1")
                .hasMessageContaining("choose one");
        assertThatThrownBy(() -> field("A1", OwnFieldType.TEXT, Optional.empty(), false, true, 2001))
                .hasMessageContaining("2001");
        assertThatThrownBy(() -> field("A1", OwnFieldType.TEXT, Optional.empty(), true, false, 501))
                .hasMessageContaining("501");
        assertThatThrownBy(() -> field("A1", OwnFieldType.RUPIAH, Optional.empty(), false, true, 16))
                .hasMessageContaining("16");
        assertThatThrownBy(() -> field("A1", OwnFieldType.DATE, Optional.empty(), false, true, 1))
                .hasMessageContaining("outside 0 to 0");
        assertThatThrownBy(() -> field("A1", OwnFieldType.CHOICE, Optional.empty(), false, true, 0))
                .hasMessageContaining("choices");
        OwnField one = field("A1", OwnFieldType.DATE, Optional.empty(), false, true, 0);
        assertThatThrownBy(() -> OwnFields.of(List.of(one, one))).hasMessageContaining("twice");
        assertThatThrownBy(() -> OwnValue.of(1.5)).hasMessageContaining("whole number");
        assertThatThrownBy(() -> OwnValue.of("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnValues(Map.of(DRAFT, OwnValue.of(1)), Map.of(DRAFT, PersonalText.of(SECRET))))
                .hasMessageContaining("keep one");
    }

    private static OwnField typed(OwnFieldType type, boolean personal, int limit) {
        return field("IT", type, Optional.empty(), personal, false, limit);
    }

    private static List<String> codes(OwnField field, OwnValues values) {
        return OwnFields.of(List.of(field)).check(values, "own", SOURCE).stream()
                .map(Finding::code)
                .toList();
    }

    /** A personal value is kept as text whatever it holds, and is held to its type all the same. */
    @Test
    void a_personal_text_reads_as_a_value_of_its_type() {
        OwnField amount = typed(OwnFieldType.RUPIAH, true, 3);
        OwnField count = typed(OwnFieldType.WHOLE_NUMBER, true, 3);
        OwnField yes = typed(OwnFieldType.YES_NO, true, 0);
        assertThat(codes(amount, personal("IT", "0"))).isEmpty();
        assertThat(codes(amount, personal("IT", "999"))).isEmpty();
        assertThat(codes(count, personal("IT", "-999"))).isEmpty();
        assertThat(codes(yes, personal("IT", "true"))).isEmpty();
        assertThat(codes(yes, personal("IT", "false"))).isEmpty();
        for (String wrong : List.of("-1", "1.5", "01", "x")) {
            assertThat(codes(amount, personal("IT", wrong))).as(wrong).containsExactly("core.OWN_FIELD_TYPE");
        }
        assertThat(codes(count, personal("IT", "1.5"))).containsExactly("core.OWN_FIELD_TYPE");
        assertThat(codes(yes, personal("IT", "ya"))).containsExactly("core.OWN_FIELD_TYPE");
    }

    @Test
    void nothing_is_an_amount_too_and_the_year_one_is_the_first() {
        assertThat(codes(typed(OwnFieldType.RUPIAH, false, 3), open("IT", 0))).isEmpty();
        OwnField day = typed(OwnFieldType.DATE, false, 0);
        assertThat(codes(day, open("IT", "0001-01-01"))).isEmpty();
        assertThat(codes(day, open("IT", "0000-12-31"))).containsExactly("core.OWN_FIELD_TYPE");
    }

    @Test
    void a_text_in_the_open_has_lines_and_nothing_that_would_make_it_read_otherwise() {
        assertThat(OwnValue.of("satu\ndua")).hasToString("satu\ndua");
        assertThat(OwnValue.of("x".repeat(OwnField.TEXT_LIMIT)).value())
                .asString()
                .hasSize(2_000);
        for (String bad : List.of(
                "x".repeat(OwnField.TEXT_LIMIT + 1), "", "a\tb", "a\rb", "\tb", "\rb", "a\u0007b", "a\u202eb")) {
            assertThatThrownBy(() -> OwnValue.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_hundred_choices_are_the_most() {
        java.util.function.IntFunction<OwnField> choosing = many -> new OwnField(
                Code.of("IT"),
                OwnFieldType.CHOICE,
                Text.of("a", "b"),
                Optional.empty(),
                false,
                true,
                0,
                java.util.stream.IntStream.range(0, many)
                        .mapToObj(i -> choice("C" + i))
                        .toList());
        assertThat(choosing.apply(100).choiceCodes()).hasSize(100);
        assertThatThrownBy(() -> choosing.apply(101)).hasMessageContaining("1 to 100 choices");
    }

    private static OwnField choosing(boolean personal) {
        return new OwnField(
                Code.of("IT"),
                OwnFieldType.CHOICES,
                Text.of("a", "b"),
                Optional.empty(),
                personal,
                !personal,
                0,
                List.of(choice("A"), choice("B"), choice("C")));
    }

    @Test
    void several_choices_are_kept_in_one_order_and_each_of_them_is_listed() {
        OwnField open = choosing(false);
        assertThat(codes(open, open("IT", List.of("C", "A")))).isEmpty();
        assertThat(codes(open, open("IT", List.of("A", "B", "C")))).isEmpty();
        assertThat(codes(open, open("IT", List.of("A", "D")))).containsExactly("core.OWN_FIELD_CHOICE");
        assertThat(codes(open, open("IT", "A"))).containsExactly("core.OWN_FIELD_TYPE");
        assertThat(codes(typed(OwnFieldType.TEXT, false, 5), open("IT", List.of("A"))))
                .containsExactly("core.OWN_FIELD_TYPE");
        assertThat(OwnValue.of(List.of("C", "A"))).isEqualTo(OwnValue.of(List.of("A", "C")));
        assertThat(OwnValue.of(List.of("C", "A"))).hasToString("A, C");
        assertThat(OwnValue.of(List.of("C", "A")).texts()).containsExactly("A", "C");
        assertThat(OwnValue.of(7).texts()).containsExactly("7");
    }

    @Test
    void several_choices_about_a_person_are_a_text_parted_by_commas() {
        OwnField personal = choosing(true);
        assertThat(codes(personal, personal("IT", "A"))).isEmpty();
        assertThat(codes(personal, personal("IT", "B,A"))).isEmpty();
        assertThat(codes(personal, personal("IT", "A,D"))).containsExactly("core.OWN_FIELD_CHOICE");
        for (String wrong : List.of("A,", "A, B", "a", "A;B")) {
            assertThat(codes(personal, personal("IT", wrong))).as(wrong).containsExactly("core.OWN_FIELD_TYPE");
        }
    }

    @Test
    void of_several_choices_there_is_one_at_least_a_hundred_at_most_and_none_twice() {
        List<String> hundred = java.util.stream.IntStream.range(0, OwnField.CHOICE_LIMIT)
                .mapToObj(i -> "C" + i)
                .toList();
        assertThat(OwnValue.of(hundred).texts()).hasSize(100);
        List<String> more = new java.util.ArrayList<>(hundred);
        more.add("ONE_MORE");
        for (List<?> bad :
                List.of(more, List.of(), List.of("A", "A"), List.of("a"), List.of(1), List.of(List.of("A")))) {
            assertThatThrownBy(() -> OwnValue.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> field("A1", OwnFieldType.CHOICES, Optional.empty(), false, true, 0))
                .hasMessageContaining("choices");
    }

    @Test
    void the_stages_are_those_from_which_a_field_is_required() {
        assertThat(FIELDS.stages()).containsExactlyInAnyOrder(DRAFT, TU_CHECK);
        assertThat(OwnFields.NONE.stages()).isEmpty();
    }

    /** Where the region asks nothing of its own there is nothing to choose from either. */
    @Test
    void a_field_that_nobody_declared_is_told_beside_those_that_are() {
        Finding beside = check(open("OTHER", 1)).get(0);
        assertThat(beside.code()).isEqualTo("core.OWN_FIELD_UNKNOWN");
        assertThat(beside.expected().orElseThrow().value()).contains("RW", "BORN");
        Finding alone = OwnFields.NONE.check(open("OTHER", 1), "own", SOURCE).get(0);
        assertThat(alone.code()).isEqualTo("core.OWN_FIELD_UNKNOWN");
        assertThat(alone.expected()).isEmpty();
    }

    @Test
    void sixty_values_of_each_sort_and_exact_whole_numbers_are_the_most() {
        Map<Code, OwnValue> open = new java.util.HashMap<>();
        Map<Code, PersonalText> personal = new java.util.HashMap<>();
        for (int i = 0; i < OwnValues.LIMIT; i++) {
            open.put(Code.of("O" + i), OwnValue.of(i));
            personal.put(Code.of("P" + i), PersonalText.of("x"));
        }
        assertThat(new OwnValues(open, personal).keys()).hasSize(120);
        Map<Code, OwnValue> more = new java.util.HashMap<>(open);
        more.put(Code.of("MORE"), OwnValue.of(1));
        assertThatThrownBy(() -> new OwnValues(more, Map.of())).hasMessageContaining("at most 60");
        Map<Code, PersonalText> morePersonal = new java.util.HashMap<>(personal);
        morePersonal.put(Code.of("MORE"), PersonalText.of("x"));
        assertThatThrownBy(() -> new OwnValues(Map.of(), morePersonal)).hasMessageContaining("at most 60");
        long most = 9_007_199_254_740_991L;
        assertThat(OwnValue.of(most).value()).isEqualTo(most);
        assertThat(OwnValue.of(-most).value()).isEqualTo(-most);
        for (long outside : new long[] {most + 1, -most - 1}) {
            assertThatThrownBy(() -> OwnValue.of(outside)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
