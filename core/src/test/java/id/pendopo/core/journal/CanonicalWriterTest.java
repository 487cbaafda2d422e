package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hash is worth nothing if two writers give two texts: ours is held to both Jacksons through an independent canonicaliser. */
class CanonicalWriterTest {
    enum Colour {
        RED,
        @JsonProperty("dark-blue")
        BLUE {
            @Override
            boolean isDark() {
                return true;
            }
        };

        boolean isDark() {
            return false;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.class, name = "square"),
        @JsonSubTypes.Type(Named.class)
    })
    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Square(long zide, String a) implements Shape {}

    @JsonTypeName("its-own")
    record Named() implements Shape {}

    record Tree(String name, List<Tree> branches) {}

    record Pair<T>(T left, Optional<T> right) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Times(
            Instant instant,
            LocalDate date,
            LocalTime time,
            LocalDateTime local,
            OffsetDateTime offset,
            MonthDay monthDay,
            YearMonth yearMonth,
            Duration duration,
            Period period) {}

    record Values(
            Rupiah rupiah, Code code, CaseId id, Term term, RegionCode region, Percentage percentage, Ratio ratio) {}

    record All(
            String text,
            @JsonProperty("zz-renamed") String renamed,
            @JsonProperty("\u20ac") String euro,
            boolean truth,
            Boolean boxedTruth,
            int number,
            long large,
            Integer boxed,
            Long boxedLong,
            short small,
            Colour colour,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> perhaps,
            Optional<Long> perhapsNumber,
            Optional<List<Integer>> perhapsList,
            List<String> list,
            List<Colour> colours,
            Set<Code> set,
            Map<String, Long> map,
            Map<Code, List<Values>> byCode,
            Map<Colour, Boolean> byColour,
            Shape shape,
            List<Shape> shapes,
            Circle circle,
            Tree tree,
            Pair<Values> pair,
            Times times,
            Values values,
            @JsonIgnore Optional<String> ignored) {
        public boolean isQuestion() {
            return true;
        }
    }

    @Property(tries = 300)
    void a_record_is_written_as_both_jacksons_write_it_made_canonical(@ForAll long seed, @ForAll("texts") String text)
            throws IOException {
        All all = new Maker(new Random(seed), text).all();
        for (JsonBinding json : BothBindings.all()) {
            assertThat(CanonicalWriter.toText(all)).as("%s", json).isEqualTo(canonical(json.write(all)));
            assertThat(CanonicalWriter.treeToText(json.toTree(all))).isEqualTo(CanonicalWriter.toText(all));
            assertThat(json.<All>convert(json.parse(CanonicalWriter.toText(all)), All.class)
                            .shapes())
                    .isEqualTo(all.shapes());
        }
    }

    @Property
    void any_text_is_escaped_as_the_standard_says(@ForAll("texts") String text) throws IOException {
        for (JsonBinding json : BothBindings.all()) {
            assertThat(CanonicalWriter.treeToText(List.of(text))).isEqualTo(canonical(json.write(List.of(text))));
        }
        assertThat(JsonBinding.available().parse(CanonicalWriter.treeToText(text)))
                .isEqualTo(text);
    }

    /** Everything an entry holds, with a payload for which Jackson goes another way. */
    @Property(tries = 50)
    void a_journal_entry_is_written_as_both_jacksons_write_it(@ForAll long seed) throws IOException {
        for (JournalEntry entry : History.of("c-1", seed, 10).entries()) {
            for (JsonBinding json : BothBindings.all()) {
                assertThat(CanonicalWriter.toText(entry)).isEqualTo(canonical(json.write(entry)));
                assertThat(json.<JournalEntry>convert(json.toTree(entry), JournalEntry.class))
                        .isEqualTo(entry);
            }
        }
    }

    @Test
    void a_set_has_one_text_whatever_its_order() {
        Set<Object> one = new java.util.LinkedHashSet<>(List.of("b", "a", "\u20ac", 12L, 3L));
        Set<Object> other = new java.util.LinkedHashSet<>(List.of(3L, "\u20ac", "a", 12L, "b"));
        assertThat(CanonicalWriter.toText(new Pair<>(one, Optional.empty())))
                .isEqualTo(CanonicalWriter.toText(new Pair<>(other, Optional.empty())))
                .isEqualTo("{\"left\":[\"a\",\"b\",\"\u20ac\",12,3]}");
    }

    @Test
    void the_largest_exact_whole_number_is_written_and_the_next_refused() {
        assertThat(CanonicalWriter.toText(List.of(CanonicalJson.EXACT, -CanonicalJson.EXACT, 0L, 10L, 99L, 100L)))
                .isEqualTo("[9007199254740991,-9007199254740991,0,10,99,100]");
        assertThatThrownBy(() -> CanonicalWriter.toText(List.of(CanonicalJson.EXACT + 1)))
                .hasMessageContaining("is outside ±9007199254740991");
        assertThatThrownBy(() -> CanonicalWriter.toText(List.of(Long.MIN_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sixty_four_levels_are_written_and_one_more_is_refused() {
        assertThat(CanonicalWriter.treeToText(nested(64))).hasSize(128);
        assertThatThrownBy(() -> CanonicalWriter.treeToText(nested(65))).hasMessageContaining("64 levels");
        assertThat(CanonicalWriter.toText(new Pair<>(nested(63), Optional.empty())))
                .contains("[[[");
        assertThatThrownBy(() -> CanonicalWriter.toText(new Pair<>(nested(64), Optional.empty())))
                .hasMessageContaining("64 levels");
    }

    private static Object nested(int levels) {
        Object tree = List.of();
        for (int i = 1; i < levels; i++) {
            tree = List.of(tree);
        }
        return tree;
    }

    record Fraction(double share) {}

    record Precise(List<BigDecimal> shares) {}

    record Formatted(@JsonFormat(pattern = "dd") LocalDate day) {}

    record Omitted(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> list) {}

    record Bare(PersonalText name) {}

    record Numbered(Nik nik) {}

    record MarkedText(@Personal(purpose = Purpose.IDENTITY) String name) {}

    record Confusing(String ref, String commitment) {}

    record Marked(@Personal(purpose = Purpose.IDENTITY) PersonalText name) {}

    record Array(int[] numbers) {}

    /** One Jackson writes a year as text, the other as a number. */
    record Dated(Year year) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    sealed interface Open {}

    record Sesame() implements Open {}

    static Stream<Object> withoutCanonicalForm() {
        return Stream.of(
                new Fraction(0.5),
                new Precise(List.of(BigDecimal.ONE)),
                new Formatted(LocalDate.EPOCH),
                new Omitted(List.of()),
                new Bare(PersonalText.of("Nirwana")),
                new Numbered(Nik.of(History.NIK)),
                new MarkedText("Nirwana"),
                new Confusing("a", "b"),
                new Marked(PersonalText.of("Nirwana")),
                new Array(new int[0]),
                new Dated(Year.of(2025)),
                new Sesame(),
                new Pair<>(PersonalText.of("Nirwana"), Optional.empty()),
                new Pair<>(new Object(), Optional.empty()),
                new Pair<>(Map.of("ref", "a", "commitment", "b"), Optional.empty()),
                new Pair<>("half \ud83d", Optional.empty()),
                new Pair<>(0.5, Optional.empty()));
    }

    /** Each is refused with what and where, and never with the value. */
    @ParameterizedTest
    @MethodSource("withoutCanonicalForm")
    void what_has_no_exact_or_no_private_form_is_refused(Object value) {
        assertThatThrownBy(() -> CanonicalWriter.toText(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("canonical json: ")
                .hasMessageContaining(";")
                .hasMessageNotContaining("Nirwana")
                .hasMessageNotContaining(History.NIK);
    }

    private static String canonical(String json) throws IOException {
        return new JsonCanonicalizer(json).getEncodedString();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> points = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x7F),
                Arbitraries.integers().between(0x80, 0xD7FF),
                Arbitraries.integers().between(0xE000, 0x10FFFF));
        return points.list().ofMaxSize(40).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    /** Makes records at random. */
    private record Maker(Random random, String text) {
        All all() {
            Map<String, Long> map = new HashMap<>();
            Map<Code, List<Values>> byCode = new TreeMap<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                map.put(text + i + "\ud83d\ude02\ufb33".substring(random.nextInt(2) * 2), whole());
                byCode.put(code(), List.of(values()));
            }
            Map<Colour, Boolean> byColour = new LinkedHashMap<>();
            byColour.put(Colour.RED, random.nextBoolean());
            byColour.put(Colour.BLUE, random.nextBoolean());
            return new All(
                    text,
                    text + "x",
                    "y" + text,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextInt(),
                    whole(),
                    random.nextInt(),
                    whole(),
                    (short) random.nextInt(),
                    colour(),
                    random.nextBoolean() ? Optional.of(text) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(whole()) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(List.of(1, 2)) : Optional.empty(),
                    random.nextBoolean() ? List.of() : List.of(text, "", text),
                    List.of(colour(), colour()),
                    new TreeSet<>(
                            List.of(code(), code(), code()).stream().distinct().toList()),
                    map,
                    byCode,
                    byColour,
                    shape(),
                    List.of(shape(), shape(), new Named()),
                    new Circle(random.nextInt()),
                    tree(3),
                    new Pair<>(values(), random.nextBoolean() ? Optional.of(values()) : Optional.empty()),
                    times(),
                    values(),
                    Optional.empty());
        }

        private long whole() {
            return (random.nextLong() >> random.nextInt(64)) % (CanonicalJson.EXACT + 1);
        }

        private Colour colour() {
            return random.nextBoolean() ? Colour.RED : Colour.BLUE;
        }

        private Code code() {
            return Code.of("C" + random.nextInt(1000));
        }

        private Shape shape() {
            return random.nextBoolean() ? new Circle(random.nextInt()) : new Square(whole(), text);
        }

        private Tree tree(int depth) {
            List<Tree> branches = new ArrayList<>();
            for (int i = depth == 0 ? 0 : random.nextInt(3); i > 0; i--) {
                branches.add(tree(depth - 1));
            }
            return new Tree(text, branches);
        }

        private Values values() {
            return new Values(
                    Rupiah.of(random.nextInt()),
                    code(),
                    CaseId.of("c-" + random.nextInt(99)),
                    Term.workingDays(1 + random.nextInt(99)),
                    RegionCode.parse("32.73.01.1001"),
                    Percentage.of(random.nextInt(10_000), 2),
                    Ratio.of(1 + random.nextInt(50), 1 + random.nextInt(50)));
        }

        private Times times() {
            Instant instant =
                    Instant.ofEpochSecond(random.nextInt(), random.nextInt(2) * random.nextInt(1_000_000_000));
            LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            if (random.nextBoolean()) {
                local = local.withSecond(0).withNano(0);
            }
            return new Times(
                    instant,
                    local.toLocalDate(),
                    local.toLocalTime(),
                    local,
                    local.atOffset(random.nextBoolean() ? ZoneOffset.ofHours(7) : ZoneOffset.UTC),
                    MonthDay.from(local),
                    YearMonth.from(local),
                    Duration.ofSeconds(random.nextInt()),
                    Period.of(random.nextInt(9), random.nextInt(9), random.nextInt(9)));
        }
    }

    record Days(List<LocalDate> days, List<Instant> instants) {}

    /** A time is written to the last digit that counts, and a year that no form of ours holds is written as Java says it. */
    @Test
    void days_and_instants_are_written_to_their_last_digit_whatever_their_year() {
        Days days = new Days(
                List.of(
                        LocalDate.of(0, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(-1, 1, 1),
                        LocalDate.of(10_000, 1, 1)),
                List.of(
                        Instant.parse("2025-03-03T02:04:05Z"),
                        Instant.parse("2025-03-03T02:04:05.007Z"),
                        Instant.parse("2025-03-03T02:04:05.000008Z"),
                        Instant.parse("2025-03-03T02:04:05.120000009Z"),
                        Instant.parse("-0001-12-31T23:59:59Z"),
                        Instant.parse("+10000-01-01T00:00:00Z")));
        assertThat(CanonicalWriter.toText(days))
                .isEqualTo("{\"days\":[\"0000-01-01\",\"9999-12-31\",\"-0001-01-01\",\"+10000-01-01\"],\"instants\":["
                        + "\"2025-03-03T02:04:05Z\",\"2025-03-03T02:04:05.007Z\",\"2025-03-03T02:04:05.000008Z\","
                        + "\"2025-03-03T02:04:05.120000009Z\",\"-0001-12-31T23:59:59Z\",\"+10000-01-01T00:00:00Z\"]}");
    }

    record Series(
            @com.fasterxml.jackson.annotation.JsonValue String text) {}

    record Nested(
            @com.fasterxml.jackson.annotation.JsonValue Series series) {}

    private static String keyed(Object key) {
        return CanonicalWriter.toText(new Pair<>(Map.of(key, 1L), Optional.empty()));
    }

    @Test
    void a_key_of_a_map_is_the_text_of_what_it_is() {
        assertThat(keyed("a")).isEqualTo("{\"left\":{\"a\":1}}");
        assertThat(keyed(5)).isEqualTo("{\"left\":{\"5\":1}}");
        assertThat(keyed(6L)).isEqualTo("{\"left\":{\"6\":1}}");
        assertThat(keyed(LocalDate.of(2025, 3, 3))).isEqualTo("{\"left\":{\"2025-03-03\":1}}");
        assertThat(keyed(Instant.parse("2025-03-03T02:04:05Z"))).isEqualTo("{\"left\":{\"2025-03-03T02:04:05Z\":1}}");
        assertThat(keyed(new Series("s"))).isEqualTo("{\"left\":{\"s\":1}}");
        assertThat(keyed(new Nested(new Series("n")))).isEqualTo("{\"left\":{\"n\":1}}");
        assertThatThrownBy(() -> keyed(new Object())).hasMessageContaining("has a key without a text");
    }

    @Test
    void a_whole_number_in_a_tree_is_one_however_it_was_written() {
        assertThat(CanonicalWriter.treeToText(List.of(new BigDecimal("56.0"), new java.math.BigInteger("57"))))
                .isEqualTo("[56,57]");
        for (Number bad : List.<Number>of(new BigDecimal("0.5"), new java.math.BigInteger("9".repeat(30)), 0.5)) {
            assertThatThrownBy(() -> CanonicalWriter.treeToText(List.of(bad)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("canonical json: ");
        }
    }
}
