package id.pendopo.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads and writes a value with both lines of Jackson as the documentation tells an adopter to set them up. */
public final class BothJacksons {
    private static final tools.jackson.databind.json.JsonMapper THREE = new tools.jackson.databind.json.JsonMapper();
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private BothJacksons() {}

    /** Both write this text (the order of members aside) and both read the equal value back from it. */
    public static <T> void agree(T value, Class<T> type, String json) {
        try {
            assertThat(TWO.readTree(TWO.writeValueAsString(value))).isEqualTo(TWO.readTree(json));
            assertThat(THREE.readTree(THREE.writeValueAsString(value))).isEqualTo(THREE.readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        assertThat(two(json, type)).isEqualTo(value);
        assertThat(three(json, type)).isEqualTo(value);
    }

    /** Both give back what they wrote. */
    public static <T> void roundTrip(T value, Class<T> type) {
        try {
            assertThat(two(TWO.writeValueAsString(value), type)).isEqualTo(value);
            assertThat(three(TWO.writeValueAsString(value), type)).isEqualTo(value);
            assertThat(two(THREE.writeValueAsString(value), type)).isEqualTo(value);
            assertThat(three(THREE.writeValueAsString(value), type)).isEqualTo(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Neither reads this text as that type. */
    public static void refuse(String json, Class<?> type) {
        assertThat(catches(() -> two(json, type)))
                .as("Jackson 2 reads %s", json)
                .isTrue();
        assertThat(catches(() -> three(json, type)))
                .as("Jackson 3 reads %s", json)
                .isTrue();
    }

    private static boolean catches(Runnable reading) {
        try {
            reading.run();
            return false;
        } catch (RuntimeException | AssertionError e) {
            return true;
        }
    }

    private static <T> T two(String json, Class<T> type) {
        try {
            return TWO.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T three(String json, Class<T> type) {
        return THREE.readValue(json, type);
    }
}
