package id.pendopo.docs.compat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.pendopo.core.journal.CanonicalWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Both lines of Jackson, set up as the documentation tells an adopter, and nothing beside it. */
enum Jacksons {
    TWO {
        @Override
        String write(Object value) throws JsonProcessingException {
            return Two.MAPPER.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type) throws JsonProcessingException {
            return Two.MAPPER.readValue(json, type);
        }
    },
    THREE {
        @Override
        String write(Object value) {
            return Three.MAPPER.writeValueAsString(value);
        }

        @Override
        Object read(String json, Class<?> type) {
            return Three.MAPPER.readValue(json, type);
        }
    };

    private static final class Two {
        static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new Jdk8Module())
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();
    }

    private static final class Three {
        static final tools.jackson.databind.json.JsonMapper MAPPER = new tools.jackson.databind.json.JsonMapper();
    }

    abstract String write(Object value) throws JsonProcessingException;

    abstract Object read(String json, Class<?> type) throws JsonProcessingException;

    /** What a value says, in the one text that it can have whatever the order of its members. */
    String canonical(Object value) {
        try {
            return canonicalText(write(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    /** The value of this type, by the JSON alone. */
    Object value(String json, Class<?> type) {
        try {
            return read(json, type);
        } catch (JsonProcessingException misfit) {
            throw new IllegalArgumentException(misfit.getOriginalMessage(), misfit);
        } catch (tools.jackson.core.JacksonException misfit) {
            throw new IllegalArgumentException(misfit.getOriginalMessage(), misfit);
        }
    }

    /** What both write of a value; they must write the same. */
    static String both(Object value) {
        String two = TWO.canonical(value);
        String three = THREE.canonical(value);
        if (!two.equals(three)) {
            throw new IllegalStateException("the two lines of Jackson write %s differently: %s and %s"
                    .formatted(value.getClass().getName(), two, three));
        }
        return two;
    }

    static String canonicalText(String json) {
        return CanonicalWriter.treeToText(tree(json));
    }

    /** Maps, lists, texts, numbers and truth values. */
    static @Nullable Object tree(String json) {
        try {
            return Two.MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException(noJson.getOriginalMessage(), noJson);
        }
    }

    @SuppressWarnings("unchecked") // an object of JSON is read into a map of text keys
    static Map<String, @Nullable Object> object(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException("no object of JSON");
    }

    static List<?> list(@Nullable Object tree) {
        if (tree instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list of JSON");
    }
}
