package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever compares two catalogues reads which of their parts differ, not two walls of text. */
class PartChangeTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    record Catalogue(String name, List<Kind> kinds, List<Integer> shares) {}

    record Kind(
            Code code,
            Text label,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> term,
            Set<Code> papers) {}

    record Listed(
            @Leeway(LeewayKind.REGION_SETS) Value<Catalogue> catalogue,
            @Leeway(LeewayKind.REGION_SETS) Optional<Value<Term>> answer) {}

    private static final PolicySchema<Listed> SCHEMA = PolicySchema.of(
            Listed.class,
            "grants/proposal",
            name -> name.equals("policy/proposal.json")
                    ? Sample.stream("{\"catalogue\": %1$s, \"answer\": %1$s}"
                            .formatted("{\"label\": {\"id\": \"a\", \"en\": \"b\"}, \"values\": {}}"))
                    : null);

    private static PolicyBook<Listed> book(String catalogue) {
        Map<String, String> files = Map.of(
                "region.json",
                Sample.REGION,
                "grants.json",
                "{\"proposal\": {" + Sample.entry("catalogue", catalogue, DAY.toString()) + "}}");
        return RegionPack.fromFiles(files, Opening.strict()).book(SCHEMA);
    }

    private static String catalogue(String name, String... kinds) {
        return "{\"name\": \"%s\", \"kinds\": [%s], \"shares\": [60, 40]}".formatted(name, String.join(", ", kinds));
    }

    private static String kind(String code, String more, String papers) {
        return "{\"code\": \"%1$s\", \"label\": {\"id\": \"Izin %1$s\", \"en\": \"Permit %1$s\"}, %2$s \"papers\": [%3$s]}"
                .formatted(code, more, papers);
    }

    private static List<String> told(String old, String now) {
        return PartChange.between(book(old), book(now), "catalogue", DAY).stream()
                .map(one -> one.kind() + " " + one.part() + " " + one.old().orElse("–") + " → "
                        + one.now().orElse("–"))
                .toList();
    }

    @Test
    void parts_are_matched_by_their_names_and_told_by_what_people_call_them() {
        String old = catalogue("a", kind("A", "", "\"P\""), kind("B", "\"term\": \"5wd\",", ""));
        String now = catalogue(
                "a", kind("C", "", ""), kind("B", "\"term\": \"7wd\",", "\"Q\""), kind("D", "\"term\": \"1wd\",", ""));
        assertThat(told(old, now))
                .containsExactlyInAnyOrder(
                        "REMOVED kinds/A Izin A → –",
                        "ADDED kinds/C – → Izin C",
                        "ADDED kinds/D – → Izin D",
                        "CHANGED kinds/B/term 5wd → 7wd",
                        "CHANGED kinds/B/papers [] → [\"Q\"]");
    }

    @Test
    void a_part_of_a_part_that_comes_or_goes_is_told_too() {
        assertThat(told(catalogue("a", kind("A", "", "")), catalogue("b", kind("A", "\"term\": \"5wd\",", ""))))
                .containsExactlyInAnyOrder("CHANGED name a → b", "ADDED kinds/A/term – → 5wd");
    }

    @Test
    void the_same_is_no_change_and_neither_is_another_order_of_the_same_parts() {
        String one = catalogue("a", kind("A", "", ""), kind("B", "", ""));
        assertThat(told(one, one)).isEmpty();
        assertThat(told(one, catalogue("a", kind("B", "", ""), kind("A", "", ""))))
                .isEmpty();
    }

    @Test
    void a_record_is_told_by_its_components_and_what_is_absent_by_nothing() {
        PolicyBook<Listed> book = book(catalogue("a"));
        assertThat(told(catalogue("a"), catalogue("b"))).containsExactly("CHANGED name a → b");
        assertThat(PartChange.between(book, book, "answer", DAY)).isEmpty();
        assertThat(PartChange.between(book, book, "catalogue", LocalDate.of(1900, 1, 1)))
                .isEmpty();
    }

    /** Against the law of the nation, which has no catalogue, a region's is told by what it holds. */
    @Test
    void a_list_of_differences_names_the_parts() {
        assertThat(book(catalogue("a", kind("A", "", ""), kind("B", "", ""))).differences())
                .singleElement()
                .extracting(Difference::regional)
                .isEqualTo("name: a; kinds: A, B; shares (2)");
        assertThat(book(catalogue("a")).differences())
                .singleElement()
                .extracting(Difference::regional)
                .isEqualTo("{\"kinds\":[],\"name\":\"a\",\"shares\":[60,40]}");
    }
}
