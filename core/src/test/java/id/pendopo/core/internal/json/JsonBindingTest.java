package id.pendopo.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.internal.json.JsonRefused.Reason;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both lines of Jackson give the same answer to everything, good and bad: an adopter never notices which one is there. */
class JsonBindingTest {
    static final JsonBinding THREE = new Jackson3Binding();
    static final JsonBinding TWO = new Jackson2Binding();

    static Stream<JsonBinding> both() {
        return Stream.of(THREE, TWO);
    }

    record Money(@JsonValue long value) {
        Money {
            if (value < 0) {
                throw new IllegalArgumentException("money: less than nothing; give zero or more");
            }
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Money of(long value) {
            return new Money(value);
        }
    }

    enum Colour {
        RED,
        BLUE;

        @Override
        public String toString() {
            return "colour";
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = Circle.class, name = "circle")})
    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    interface Open {}

    record Sesame(int x) implements Open {}

    record All(
            String zeta,
            int count,
            Money money,
            Colour colour,
            LocalDate day,
            LocalTime time,
            MonthDay yearly,
            Instant at,
            OffsetDateTime local,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> note,
            List<Money> list,
            Map<String, Colour> map,
            Shape shape) {}

    static final All ALL = new All(
            "z",
            3,
            new Money(5),
            Colour.BLUE,
            LocalDate.of(2026, 2, 28),
            LocalTime.of(9, 0),
            MonthDay.of(6, 30),
            Instant.parse("2026-01-01T00:00:00Z"),
            OffsetDateTime.parse("2026-01-01T09:00:00+07:00"),
            Optional.empty(),
            List.of(),
            Map.of("a", Colour.RED),
            new Circle(2));

    static final String GOLDEN =
            "{\"zeta\":\"z\",\"count\":3,\"money\":5,\"colour\":\"BLUE\",\"day\":\"2026-02-28\",\"time\":\"09:00:00\","
                    + "\"yearly\":\"--06-30\",\"at\":\"2026-01-01T00:00:00Z\",\"local\":\"2026-01-01T09:00:00+07:00\",\"list\":[],"
                    + "\"map\":{\"a\":\"RED\"},\"shape\":{\"type\":\"circle\",\"radius\":2}}";

    @ParameterizedTest
    @MethodSource("both")
    void a_value_is_written_in_the_order_of_its_components_and_read_back_equal(JsonBinding json) {
        assertThat(json.write(ALL)).isEqualTo(GOLDEN);
        assertThat(json.<All>convert(json.parse(GOLDEN), All.class)).isEqualTo(ALL);
        assertThat(json.write(json.toTree(ALL))).isEqualTo(GOLDEN);
        assertThat(json.toTree(ALL)).isEqualTo(json.parse(GOLDEN));
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_plain_tree_knows_only_seven_kinds_and_keeps_the_order_of_keys(JsonBinding json) {
        Object tree = json.parse(
                "{\"b\":[1,-9223372036854775808,9223372036854775807,1.50,true,false,null,\"é\\ud83d\\ude00\"],\"a\":{}}");
        List<Object> values = new ArrayList<>();
        values.add(1L);
        values.add(Long.MIN_VALUE);
        values.add(Long.MAX_VALUE);
        values.add(new BigDecimal("1.50"));
        values.add(true);
        values.add(false);
        values.add(null);
        values.add("é😀");
        assertThat(tree).isEqualTo(Map.of("b", values, "a", Map.of()));
        assertThat(json.write(tree)).startsWith("{\"b\":");
    }

    /** Found by the fuzzer: 1e0 was read as a fraction, written as 1, and then read as a whole number. */
    @ParameterizedTest
    @MethodSource("both")
    void a_whole_number_with_an_exponent_is_the_same_after_it_is_written(JsonBinding json) {
        for (String written : List.of("[1e00]", "[1.5e1]", "[1e3]", "[-0e0]", "[150e-1]", "[1.50]")) {
            Object tree = json.parse(written);
            assertThat(json.parse(json.write(tree))).as(written).isEqualTo(tree);
        }
        assertThat(json.parse("[1e00]")).isEqualTo(List.of(1L));
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_day_of_the_year_may_be_written_without_the_two_dashes(JsonBinding json) {
        assertThat(json.<MonthDay>convert("06-30", MonthDay.class)).isEqualTo(MonthDay.of(6, 30));
        assertThat(json.<MonthDay>convert("--06-30", MonthDay.class)).isEqualTo(MonthDay.of(6, 30));
        assertRefused(() -> json.convert("06-31", MonthDay.class), Reason.WRONG_KIND, "");
        assertRefused(() -> json.convert(630L, MonthDay.class), Reason.WRONG_KIND, "");
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_generic_type_is_converted_element_by_element(JsonBinding json) {
        Type listOfMoney = new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {Money.class};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public @Nullable Type getOwnerType() {
                return null;
            }
        };
        assertThat(json.<List<Money>>convert(List.of(1L, 2L), listOfMoney)).containsExactly(new Money(1), new Money(2));
        assertRefused(() -> json.convert(List.of(1L, -2L), listOfMoney), Reason.BAD_VALUE, "/1");
    }

    static Stream<Arguments> unreadable() {
        String deep = "[".repeat(65) + "]".repeat(65);
        return Stream.of(
                Arguments.of("", Reason.SYNTAX, ""),
                Arguments.of("  \n", Reason.SYNTAX, ""),
                Arguments.of("{\"a\":1,}", Reason.SYNTAX, ""),
                Arguments.of("{\"a\":}", Reason.SYNTAX, "/a"),
                Arguments.of("{\"a\":[1,2", Reason.SYNTAX, "/a"),
                Arguments.of("{\"a\":\"tak selesai}", Reason.SYNTAX, "/a"),
                Arguments.of("{a:1}", Reason.SYNTAX, ""),
                Arguments.of("{'a':1}", Reason.SYNTAX, ""),
                Arguments.of("// note\n1", Reason.SYNTAX, ""),
                Arguments.of("[NaN]", Reason.SYNTAX, ""),
                Arguments.of("[01]", Reason.SYNTAX, ""),
                Arguments.of("[+1]", Reason.SYNTAX, ""),
                Arguments.of("1 2", Reason.SYNTAX, ""),
                Arguments.of("{} {}", Reason.SYNTAX, ""),
                Arguments.of("{} x", Reason.SYNTAX, ""),
                Arguments.of("{\"a\":1,\"a\":2}", Reason.DUPLICATE_KEY, "/a"),
                Arguments.of("{\"x\":[{\"b~/\":1,\"b~/\":1}]}", Reason.DUPLICATE_KEY, "/x/0/b~0~1"),
                Arguments.of("[0,9223372036854775808]", Reason.LIMIT, "/1"),
                Arguments.of("[-9223372036854775809]", Reason.LIMIT, "/0"),
                Arguments.of("[1" + "0".repeat(2000) + "]", Reason.LIMIT, "/0"),
                Arguments.of("[1e999999999]", Reason.LIMIT, "/0"),
                Arguments.of("[0." + "1".repeat(31) + "]", Reason.LIMIT, "/0"),
                Arguments.of(deep, Reason.LIMIT, "/0".repeat(64)),
                Arguments.of("[\"\\ud800\"]", Reason.BAD_VALUE, "/0"),
                Arguments.of("[\"\\udc00\\ud800\"]", Reason.BAD_VALUE, "/0"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_two_readers_could_read_in_two_ways_is_refused(String text, Reason reason, String pointer) {
        for (JsonBinding json : List.of(THREE, TWO)) {
            if (text.startsWith("[1000")) {
                // The two lines notice an endless number at different moments; that it is refused is what matters.
                assertThatThrownBy(() -> json.parse(text))
                        .isInstanceOf(JsonRefused.class)
                        .hasMessageContaining("number");
            } else if (reason == Reason.SYNTAX) {
                JsonRefused refused = catchThrowableOfType(JsonRefused.class, () -> json.parse(text));
                assertThat(refused).as(json + " " + text).isNotNull();
                assertThat(refused.reason()).isEqualTo(Reason.SYNTAX);
            } else {
                assertRefused(() -> json.parse(text), reason, pointer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void the_limits_hold_on_both_sides(JsonBinding json) {
        String deepest = "[".repeat(64) + "]".repeat(64);
        assertThat(json.parse(deepest)).isNotNull();
        String longest = "\"" + "a".repeat(JsonBinding.MAX_CHARS - 2) + "\"";
        assertThat(json.parse(longest)).isInstanceOf(String.class);
        assertRefused(() -> json.parse(longest + " "), Reason.LIMIT, "");
        assertThat(json.parse("[0." + "1".repeat(30) + "]")).isNotNull();
        assertThat(json.parse("[".repeat(64) + "1" + "]".repeat(64))).isNotNull();
        assertThat(json.parse("{\"a\":".repeat(64) + "1" + "}".repeat(64))).isNotNull();
        assertRefused(() -> json.parse("{\"a\":".repeat(65) + "1" + "}".repeat(65)), Reason.LIMIT, "/a".repeat(64));
        String eighty = "1.5e" + "0".repeat(75) + "1";
        assertThat(json.parse("[" + eighty + "]")).isEqualTo(List.of(15L));
        assertRefused(() -> json.parse("[" + eighty.replace("e", "e0") + "]"), Reason.LIMIT, "/0");
    }

    /** A pack with five faults is mended in one go. */
    @ParameterizedTest
    @MethodSource("both")
    void every_fault_that_reading_survives_is_reported(JsonBinding json) {
        List<JsonRefused> faults = new ArrayList<>();
        Object tree = json.parse(
                "{\"a\":1,\n\"a\":2,\n\"b\":99999999999999999999,\n\"c\":[\"\\ud800\"],\n\"d\": oops}", faults::add);
        assertThat(faults)
                .extracting(JsonRefused::reason, JsonRefused::pointer, JsonRefused::line)
                .containsExactly(
                        Tuple.tuple(Reason.DUPLICATE_KEY, "/a", 2),
                        Tuple.tuple(Reason.LIMIT, "/b", 3),
                        Tuple.tuple(Reason.BAD_VALUE, "/c/0", 4),
                        Tuple.tuple(Reason.SYNTAX, "", 5));
        assertThat(tree).isNull();
    }

    /** What came before the fault is looked at all the same. */
    @ParameterizedTest
    @MethodSource("both")
    void what_follows_a_document_is_told_and_the_document_is_read(JsonBinding json) {
        for (String text : List.of("[1] 2", "[1] x")) {
            List<JsonRefused> faults = new ArrayList<>();
            assertThat(json.parse(text, faults::add)).as(text).isEqualTo(List.of(1L));
            assertThat(faults).as(text).extracting(JsonRefused::reason).containsExactly(Reason.SYNTAX);
        }
    }

    /** An official mends a file by these words. */
    @ParameterizedTest
    @MethodSource("both")
    void a_refusal_says_where_and_how_to_mend_it(JsonBinding json) {
        assertThatThrownBy(() -> json.parse("{\"a\":1,\"a\":2}"))
                .hasMessage("json: the key 'a' stands twice at /a (line 1); keep one of them");
        assertThatThrownBy(() -> json.parse("{\"a\":\n  oops}"))
                .hasMessageContaining("the text is not JSON in column ");
        assertThatThrownBy(() ->
                        json.convert(json.parse("{\"name\":\"a\",\"count\":1,\"list\":[],\"nmae\":1}"), Small.class))
                .hasMessageContaining("the property 'nmae' is unknown")
                .hasMessageContaining("remove it, or use one of: count, list, maybe, name");
        assertThatThrownBy(() -> json.convert("GREEN", Colour.class))
                .hasMessage("json: not one of the codes of Colour at the top; use RED, BLUE");
    }

    record Small(String name, int count, Optional<Integer> maybe, List<String> list) {}

    /** What a record answers when it is asked is none of its members. */
    record Asked(String name) {
        @JsonIgnore
        public boolean isShort() {
            return name.length() < 9;
        }
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("{\"name\":\"a\",\"short\":true}", Asked.class, Reason.UNKNOWN_PROPERTY, "/short"),
                Arguments.of(
                        "{\"name\":\"a\",\"count\":1,\"list\":[],\"nmae\":1}",
                        Small.class,
                        Reason.UNKNOWN_PROPERTY,
                        "/nmae"),
                Arguments.of("{\"count\":1,\"list\":[]}", Small.class, Reason.MISSING, "/name"),
                Arguments.of("{\"name\":null,\"count\":1,\"list\":[]}", Small.class, Reason.MISSING, "/name"),
                Arguments.of("{\"name\":\"a\",\"count\":1}", Small.class, Reason.MISSING, "/list"),
                Arguments.of("{\"name\":\"a\",\"list\":[]}", Small.class, Reason.MISSING, "/count"),
                Arguments.of("{\"name\":\"a\",\"count\":null,\"list\":[]}", Small.class, Reason.MISSING, "/count"),
                Arguments.of("{\"name\":7,\"count\":1,\"list\":[]}", Small.class, Reason.WRONG_KIND, "/name"),
                Arguments.of("{\"name\":\"a\",\"count\":\"1\",\"list\":[]}", Small.class, Reason.WRONG_KIND, "/count"),
                Arguments.of("{\"name\":\"a\",\"count\":1.0,\"list\":[]}", Small.class, Reason.WRONG_KIND, "/count"),
                Arguments.of(
                        "{\"name\":\"a\",\"count\":2147483648,\"list\":[]}", Small.class, Reason.WRONG_KIND, "/count"),
                Arguments.of("{\"name\":\"a\",\"count\":1,\"list\":\"x\"}", Small.class, Reason.WRONG_KIND, "/list"),
                Arguments.of(
                        "{\"name\":\"a\",\"count\":1,\"list\":[\"x\",{}]}", Small.class, Reason.WRONG_KIND, "/list/1"),
                Arguments.of("\"2026-02-30\"", LocalDate.class, Reason.WRONG_KIND, ""),
                Arguments.of("20260228", LocalDate.class, Reason.WRONG_KIND, ""),
                Arguments.of("true", LocalDate.class, Reason.WRONG_KIND, ""),
                Arguments.of("\"GREEN\"", Colour.class, Reason.BAD_VALUE, ""),
                Arguments.of("0", Colour.class, Reason.BAD_VALUE, ""),
                Arguments.of("-1", Money.class, Reason.BAD_VALUE, ""),
                Arguments.of("\"1\"", Money.class, Reason.WRONG_KIND, ""),
                Arguments.of("null", Money.class, Reason.MISSING, ""),
                Arguments.of("\"true\"", Boolean.class, Reason.WRONG_KIND, ""),
                Arguments.of("1", Boolean.class, Reason.WRONG_KIND, ""),
                Arguments.of("{\"type\":\"square\",\"side\":1}", Shape.class, Reason.WRONG_KIND, ""),
                Arguments.of("{\"radius\":1}", Shape.class, Reason.WRONG_KIND, ""));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_is_refused_in_the_same_words_by_both(
            String text, Class<?> type, Reason reason, String pointer) {
        JsonRefused three = catchThrowableOfType(JsonRefused.class, () -> THREE.convert(THREE.parse(text), type));
        JsonRefused two = catchThrowableOfType(JsonRefused.class, () -> TWO.convert(TWO.parse(text), type));
        assertThat(three).isNotNull();
        assertThat(two).isNotNull();
        assertThat(three.reason()).as(three.getMessage()).isEqualTo(reason);
        assertThat(three.pointer()).as(three.getMessage()).isEqualTo(pointer);
        assertThat(two.getMessage()).isEqualTo(three.getMessage());
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_refusal_never_repeats_the_value(JsonBinding json) {
        assertThatThrownBy(() -> json.convert(Map.of("day", "Budi Rahasia"), All.class))
                .hasMessageNotContaining("Budi");
        assertThatThrownBy(() -> json.parse("{\"name\": Budi}")).hasMessageNotContaining("Budi");
        assertThatThrownBy(() -> json.convert(-77L, Money.class))
                .hasMessage("json: Money refuses the value: money: less than nothing; give zero or more at the top;"
                        + " give a value that it takes");
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_document_never_names_a_class(JsonBinding json) {
        assertThatThrownBy(() -> json.convert(Map.of("@class", Sesame.class.getName(), "x", 1L), Open.class))
                .isInstanceOf(JsonRefused.class);
    }

    @ParameterizedTest
    @MethodSource("both")
    void what_has_no_json_is_refused_when_written(JsonBinding json) {
        assertRefused(() -> json.write(new Object()), Reason.NO_JSON, "");
        assertRefused(() -> json.toTree(Map.of("a", new Object())), Reason.NO_JSON, "/a");
    }

    @Test
    void without_any_jackson_both_artefacts_are_named_and_three_is_preferred() {
        ClassLoader ours = getClass().getClassLoader();
        assertThat(JsonBindings.in(ours)).isInstanceOf(Jackson3Binding.class);
        assertThat(JsonBindings.in(without("tools.jackson"))).isInstanceOf(Jackson2Binding.class);
        assertThat(JsonBinding.available()).isInstanceOf(Jackson3Binding.class).isSameAs(JsonBinding.available());
        assertThatThrownBy(() -> JsonBindings.in(without("tools.jackson", "com.fasterxml.jackson.datatype.jdk8")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tools.jackson.core:jackson-databind")
                .hasMessageContaining("com.fasterxml.jackson.core:jackson-databind")
                .hasMessageContaining("jackson-datatype-jdk8");
    }

    private static ClassLoader without(String... prefixes) {
        return new ClassLoader(JsonBindingTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                for (String prefix : prefixes) {
                    if (name.startsWith(prefix)) {
                        throw new ClassNotFoundException(name);
                    }
                }
                return super.loadClass(name, resolve);
            }
        };
    }

    private static void assertRefused(ThrowingCallable call, Reason reason, String pointer) {
        JsonRefused refused = catchThrowableOfType(JsonRefused.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
        assertThat(refused.pointer()).as(refused.getMessage()).isEqualTo(pointer);
    }
}
