package id.pendopo.performance.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** The same JSON over Jackson 2 and 3, and back to an equal value. */
public final class TwoJacksons {
    private static final JsonMapper THREE = JsonMapper.builder().build();
    private static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private TwoJacksons() {}

    /** Both write and read it alike; what they write. */
    public static String survives(Object value, Class<?> as) {
        try {
            String written = THREE.writerFor(as).writeValueAsString(value);
            assertThat(THREE.readValue(written, as)).isEqualTo(value);
            assertThat(TWO.readValue(written, as)).isEqualTo(value);
            assertThat(TWO.readTree(TWO.writerFor(as).writeValueAsString(value)))
                    .isEqualTo(TWO.readTree(written));
            return written;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
