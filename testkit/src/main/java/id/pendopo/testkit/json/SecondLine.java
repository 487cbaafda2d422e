package id.pendopo.testkit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** Jackson 2, in a class of its own that is loaded only where it is at hand. */
final class SecondLine {
    private SecondLine() {}

    private static final class Line {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    static String write(Object value, Class<?> as) {
        try {
            return Line.MAPPER.writerFor(as).writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError("%s: Jackson 2 cannot write it".formatted(as.getSimpleName()), unwritable);
        }
    }

    static Object read(String json, Class<?> as) {
        try {
            return Line.MAPPER.readValue(json, as);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
