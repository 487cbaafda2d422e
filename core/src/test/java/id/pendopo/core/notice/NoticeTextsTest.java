package id.pendopo.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackLinter;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words of notices: every one there in both languages, naming only what may be told, in the region's own words if it wants. */
class NoticeTextsTest {
    private record Done() implements Command {}

    private static final NoticeRule<String> RULE = NoticeRule.<String>of("demo.done")
            .after(Done.class)
            .amount("amount", file -> Optional.of(Rupiah.of(1)))
            .toParties();
    private static final String GOOD =
            "demo.done.subject=Selesai {number}\ndemo.done.body=Sebesar {amount} pada {date}\n";

    private static Function<String, @Nullable InputStream> files(String id, String en) {
        return name -> new ByteArrayInputStream((name.contains("_id") ? id : en).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> pack(String id, String en) {
        return Map.of("region.json", """
                {"code": "32.73", "name": "Kota Bandung", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                 "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
                """, "notices.id.json", id, "notices.en.json", en);
    }

    private static List<String> faults(String id, String en) {
        return PackLinter.of(List.of()).withNotices(NoticeTexts.known(List.of(RULE))).lint(pack(id, en)).stream()
                .map(PackFault::toString)
                .toList();
    }

    @Test
    void every_fault_of_a_modules_texts_is_named_at_once() {
        assertThat(NoticeTexts.load(List.of(RULE), files(GOOD, GOOD))).isNotNull();
        assertThatThrownBy(() -> NoticeTexts.load(
                        List.of(RULE), files(GOOD + "demo.other.body=x\n", "demo.done.subject=Done {name}\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "demo.done.body is missing in a language",
                        "demo.done.subject names {name}",
                        "demo.other.body belongs to no rule");
    }

    @Test
    void a_regions_own_words_are_held_against_what_may_be_told() {
        String id = "{\"demo.done.body\": \"Cair {amount}\"}";
        assertThat(faults(id, "{\"demo.done.body\": \"Paid {amount}\"}")).isEmpty();
        assertThat(faults(id, "{\"demo.done.body\": \"Paid {amount} to {name}\"}"))
                .singleElement()
                .asString()
                .contains("notices.en.json /demo.done.body: this text has no value '{name}'; use one of amount, date");
        assertThat(faults(id, "{}")).singleElement().asString().contains("'demo.done.body' is missing");
        assertThat(faults("{\"demo.dome.body\": \"x\"}", "{\"demo.dome.body\": \"x\"}"))
                .hasSize(2)
                .allMatch(fault -> fault.contains("did you mean 'demo.done.body'"));
    }

    @Test
    void an_office_does_not_open_with_words_that_may_not_be() {
        RegionPack bad = RegionPack.fromFiles(
                pack("{\"demo.done.body\": \"{name}\"}", "{\"demo.done.body\": \"x\"}"), Opening.strict());
        assertThatThrownBy(() -> bad.notices("demo", NoticeTexts.known(List.of(RULE))))
                .isInstanceOf(PackRefused.class);
        RegionPack others = RegionPack.fromFiles(pack("{\"other.done.body\": \"{name}\"}", "{}"), Opening.strict());
        assertThat(others.notices("demo", NoticeTexts.known(List.of(RULE)))).isEmpty();
    }

    @Test
    void values_are_told_in_the_language_of_the_reader_and_by_the_labels_of_the_region() {
        Locale id = Locale.forLanguageTag("id");
        NoticeValue day = new NoticeValue.Day(LocalDate.of(2026, 8, 3));
        assertThat(day.in(id, Map.of())).isEqualTo("3 Agustus 2026");
        assertThat(day.in(Locale.ENGLISH, Map.of())).isEqualTo("3 August 2026");
        assertThat(new NoticeValue.Amount(Rupiah.of(1_500_000)).in(id, Map.of()))
                .isEqualTo("Rp1.500.000");
        NoticeValue codes = new NoticeValue.Codes(List.of(Code.of("DEED"), Code.of("BANK_STATEMENT")));
        assertThat(codes.in(id, Map.of("DEED", "akta"))).isEqualTo("akta, bank statement");
    }

    /** A title may hold what a person typed into it by mistake. */
    @Test
    void words_are_told_only_if_they_stand_in_the_open_and_repeat_nothing_personal() {
        List<String> lines = List.of("{\"title\":\"Bantuan \\\"Siti\\\" Contoh\",\"name\":{\"ref\":\"a.1.1\"}}");
        PersonalRecord name = new PersonalRecord(
                "a.1.1",
                CaseId.of("a"),
                Purpose.IDENTITY,
                "FOREVER",
                PersonalText.of("SITI"),
                Optional.of("0123456789abcdef".repeat(4)),
                Optional.empty());
        String title = "Bantuan \"Siti\" Contoh";
        assertThat(OpenText.find(title, lines, List.of())).isPresent();
        assertThat(OpenText.find("Contoh", lines, List.of())).isEmpty();
        assertThat(OpenText.find(title, lines, List.of(name))).isEmpty();
        PersonalRecord erased = name.erased("Berita Acara 1/2026", Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(OpenText.find(title, lines, List.of(erased))).isPresent();
    }

    @Test
    void a_rule_with_a_key_a_day_or_a_value_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> NoticeRule.<String>of("Done")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoticeRule.<String>of("demo.soon").daysBefore(0, () -> "CLOCK"))
                .isInstanceOf(IllegalArgumentException.class);
        NoticeRule.<String>of("demo.soon").daysBefore(366, () -> "CLOCK");
        assertThatThrownBy(() -> NoticeRule.<String>of("demo.done").words("number", file -> "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Three letters tell a person, two do not; whose name it does not hold keeps nothing back. */
    @Test
    void a_personal_value_of_three_letters_is_kept_back() {
        String title = "Bantuan Ani Contoh";
        List<String> lines = List.of("{\"title\":\"" + title + "\"}");
        assertThat(OpenText.find(title, lines, List.of(named("ANI")))).isEmpty();
        assertThat(OpenText.find(title, lines, List.of(named("AN")))).isPresent();
        assertThat(OpenText.find(title, lines, List.of(named("BUDI"), named("ani"))))
                .isEmpty();
        assertThat(OpenText.find(title, lines, List.of(named("BUDI"))).orElseThrow())
                .hasToString(title);
    }

    private static PersonalRecord named(String name) {
        return new PersonalRecord(
                "a.1.1",
                CaseId.of("a"),
                Purpose.IDENTITY,
                "FOREVER",
                PersonalText.of(name),
                Optional.of("0123456789abcdef".repeat(4)),
                Optional.empty());
    }

    /** Two rules may share their words, and then only what both tell may stand in them. */
    @Test
    void rules_of_one_key_share_only_what_both_tell() {
        NoticeRule<String> other = NoticeRule.<String>of("demo.done")
                .after(Done.class)
                .amount("other", file -> Optional.empty())
                .toAssignee();
        assertThat(NoticeTexts.known(List.of(RULE)).get("demo.done.body")).contains("amount", "number");
        assertThat(NoticeTexts.known(List.of(RULE, other)).get("demo.done.body"))
                .contains("number")
                .doesNotContain("amount", "other");
    }
}
