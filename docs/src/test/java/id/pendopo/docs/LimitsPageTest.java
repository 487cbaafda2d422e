package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever sizes a machine or a form reads one page, and it says what the code does. */
class LimitsPageTest {
    private static final Pattern CONSTANT = Pattern.compile(
            "^    (?:(?:public |private )?static final )?(?:int|long)"
                    + " ((?:[A-Z]+_)*(?:LIMIT|MAX_[A-Z_]+|DEPTH|MOST|EXACT)) = ([^;]+);",
            Pattern.MULTILINE);
    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Za-z]+\\.[A-Z_]+)` \\| `([^`]+)` \\| .+ \\|$", Pattern.MULTILINE);

    /** Constants that bound a message or a search of ours, not what comes from outside. */
    private static final Pattern OUR_OWN = Pattern.compile("(PackFault|ValueShapes)\\..*");

    @Test
    void every_limit_of_the_code_stands_on_the_page_with_its_value() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(Path.of("limits.md")));
        while (rows.find()) {
            assertThat(shown.put(rows.group(1), rows.group(2)))
                    .as(rows.group(1))
                    .isNull();
        }
        Map<String, String> coded = new TreeMap<>();
        for (String module :
                new String[] {"core", "grants", "licensing", "performance", "complaints", "testkit", "cli"}) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    read(file, shown, coded);
                }
            }
        }
        assertThat(coded)
                .as("constants of the code and rows of docs/limits.md")
                .containsExactlyInAnyOrderEntriesOf(shown);
    }

    private static void read(Path file, Map<String, String> shown, Map<String, String> coded) throws IOException {
        String type = String.valueOf(file.getFileName()).replace(".java", "");
        String source = Files.readString(file);
        Matcher constants = CONSTANT.matcher(source);
        while (constants.find()) {
            String name = type + "." + constants.group(1);
            if (!OUR_OWN.matcher(name).matches()) {
                coded.put(name, plain(constants.group(2)));
            }
        }
        // A few limits have names of their own.
        shown.keySet().stream()
                .filter(name -> name.startsWith(type + ".") && !coded.containsKey(name))
                .forEach(name -> {
                    Matcher one = Pattern.compile("(?:int|long) " + name.substring(type.length() + 1) + " = ([^;]+);")
                            .matcher(source);
                    if (one.find()) {
                        coded.put(name, plain(one.group(1)));
                    }
                });
    }

    private static String plain(String value) {
        return value.replaceAll("(?<=\\d)_(?=\\d)|(?<=\\d)L\\b", "");
    }
}
