package id.pendopo.testkit.internal.yaml;

import id.pendopo.core.law.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the documents of a YAML text: each value with its line, keys only once, anchors within their document. Not
 * thread-safe; one reader for one text.
 */
public final class YamlReader {
    /** The most values of a text, with each alias counted as what it stands for. */
    public static final int LIMIT = 100_000;

    private static final int DEPTH = 64;
    private static final int DIGITS = 64;
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final YAMLParser parser;
    private final BiConsumer<Integer, Text> faults;
    private final Map<String, Node> anchors = new HashMap<>();

    private YamlReader(YAMLParser parser, BiConsumer<Integer, Text> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** Ends the reading after its fault has been reported. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /**
     * The documents of the text, as far as it can be read.
     *
     * @param faults told the line and the fault
     */
    public static List<Node> read(String text, BiConsumer<Integer, Text> faults) {
        List<Node> documents = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            YamlReader reader = new YamlReader((YAMLParser) parser, faults);
            int size = 0;
            while (parser.nextToken() != null) {
                reader.anchors.clear();
                Node document = reader.node(0);
                size = reader.plus(size, document, document.line());
                // A file that begins or ends with a separator has an empty document there, which means nothing.
                if (document.value() != null) {
                    documents.add(document);
                }
            }
        } catch (JacksonException unreadable) {
            int line = unreadable.getLocation() == null
                    ? 1
                    : Math.max(1, unreadable.getLocation().getLineNr());
            faults.accept(
                    line,
                    Text.of(
                            "bukan YAML; periksa lekukan baris, tanda kutip dan kurung",
                            "not YAML: " + firstLine(unreadable.getOriginalMessage())));
        } catch (Stop reported) {
            return documents;
        }
        return documents;
    }

    private Node node(int depth) {
        int line = parser.currentTokenLocation().getLineNr();
        if (depth > DEPTH) {
            throw tooDeep(line);
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING && parser.isCurrentAlias()) {
            return alias(line, parser.getString(), depth);
        }
        String anchor = parser.getObjectId() == null ? null : String.valueOf(parser.getObjectId());
        Node node = switch (token) {
            case START_OBJECT -> map(line, depth);
            case START_ARRAY -> list(line, depth);
            default -> new Node(line, scalar(token, line), 1, 0);
        };
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private Node alias(int line, String name, int depth) {
        Node known = anchors.get(name);
        if (known == null) {
            faults.accept(
                    line,
                    Text.of(
                            "alias *" + name + " tidak punya jangkar &" + name + " sebelumnya dalam dokumen ini",
                            "the alias *" + name + " has no anchor &" + name + " before it in this document"));
            return new Node(line, null, 1, 0);
        }
        // What an alias stands for reaches as deep below it as below its anchor.
        if (depth + known.depth() > DEPTH) {
            throw tooDeep(line);
        }
        return new Node(line, known.value(), known.size(), known.depth());
    }

    private Stop tooDeep(int line) {
        faults.accept(
                line,
                Text.of(
                        "lebih dari " + DEPTH + " tingkat; kurangi tingkatnya",
                        "more than " + DEPTH + " levels; nest less deeply"));
        return new Stop();
    }

    /** The size with one part more; told as soon as it is over the limit, before the parts of it are many. */
    private int plus(int size, Node part, int line) {
        if (size + part.size() > LIMIT) {
            faults.accept(
                    line,
                    Text.of(
                            "lebih dari " + LIMIT + " nilai; bagi berkasnya",
                            "more than " + LIMIT + " values; split the file"));
            throw new Stop();
        }
        return size + part.size();
    }

    private Node map(int line, int depth) {
        Map<String, Node> map = new LinkedHashMap<>();
        Map<String, Node> merged = new LinkedHashMap<>();
        int size = 1;
        int below = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int at = parser.currentTokenLocation().getLineNr();
            String key = parser.currentName();
            parser.nextToken();
            Node value = node(depth + 1);
            size = plus(size, value, at);
            below = Math.max(below, value.depth());
            if (key.equals("<<")) {
                merge(value, merged);
            } else if (map.put(key, value) != null) {
                faults.accept(
                        at,
                        Text.of(
                                "kunci '" + key + "' tertulis dua kali; sisakan satu",
                                "the key '" + key + "' stands twice; keep one"));
            }
        }
        // What stands in the map itself wins over what is merged into it.
        merged.forEach(map::putIfAbsent);
        return new Node(line, map, size, below + 1);
    }

    private void merge(Node value, Map<String, Node> into) {
        if (value.value() instanceof Map) {
            value.entries().forEach(into::putIfAbsent);
        } else if (value.value() instanceof List
                && value.items().stream().allMatch(one -> one.value() instanceof Map)) {
            value.items().forEach(one -> one.entries().forEach(into::putIfAbsent));
        } else {
            faults.accept(
                    value.line(), Text.of("<< meminta peta, seperti <<: *nama", "<< takes a map, as in <<: *name"));
        }
    }

    private Node list(int line, int depth) {
        List<Node> items = new ArrayList<>();
        int size = 1;
        int below = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = node(depth + 1);
            size = plus(size, item, item.line());
            below = Math.max(below, item.depth());
            items.add(item);
        }
        return new Node(line, items, size, below + 1);
    }

    private @Nullable Object scalar(JsonToken token, int line) {
        switch (token) {
            case VALUE_STRING:
                return textOrGrouped(parser.getString());
            case VALUE_TRUE:
                return true;
            case VALUE_FALSE:
                return false;
            case VALUE_NULL:
                return null;
            case VALUE_NUMBER_INT:
                try {
                    return parser.getLongValue();
                } catch (JacksonException tooLarge) {
                    faults.accept(
                            line,
                            Text.of(
                                    "bilangan lebih dari 64 bit; tulis sebagai teks, dalam tanda kutip",
                                    "a whole number beyond 64 bits; write it as text, in quotes"));
                    return 0L;
                }
            case VALUE_NUMBER_FLOAT:
                return fraction(parser.getString(), line);
            default:
                throw new IllegalStateException("yaml: unknown token " + token);
        }
    }

    /** A fraction of sensible length; 1e999999999 would be written out as a thousand million zeros. */
    private Object fraction(String text, int line) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS) {
                return number;
            }
        } catch (NumberFormatException special) {
            if (!text.matches("[-+]?[0-9.]+[eE][-+]?[0-9]+")) {
                return text;
            }
        }
        faults.accept(
                line,
                Text.of(
                        "bilangan lebih dari " + DIGITS + " angka; tulis sebagai teks, dalam tanda kutip",
                        "a number of more than " + DIGITS + " digits; write it as text, in quotes"));
        return 0L;
    }

    /** Rupiah may be written in groups, as in 1_000_000. */
    private static Object textOrGrouped(String text) {
        return text.length() <= 24 && text.matches("-?[1-9]\\d{0,2}(_\\d{3})+")
                ? (Object) Long.valueOf(text.replace("_", ""))
                : text;
    }

    private static String firstLine(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) : line;
    }
}
