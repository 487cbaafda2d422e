package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonPointer;
import id.pendopo.core.law.Text;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The region's own words for notices, by language and key, held against what the procedures know. */
final class PackNotices {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final Map<String, Map<String, String>> byLanguage;

    PackNotices(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Words that nobody asks for, values that a notice does not tell, words in one language only. */
    void judge(Map<String, Set<String>> known, String prefix, Faults faults) {
        for (String language : new String[] {"id", "en"}) {
            String file = "notices." + language + ".json";
            texts(language).forEach((key, text) -> {
                if (!key.startsWith(prefix)) {
                    return;
                }
                Set<String> values = known.get(key);
                if (values == null) {
                    faults.add(
                            PackProblem.UNKNOWN_KEY,
                            file,
                            JsonPointer.of("", key),
                            key,
                            NearestName.hintId(key, known.keySet()),
                            NearestName.hintEn(key, known.keySet()));
                    return;
                }
                Matcher place = PLACE.matcher(text);
                while (place.find()) {
                    if (!values.contains(place.group(1))) {
                        faults.add(
                                PackProblem.NOTICE_VALUE,
                                file,
                                JsonPointer.of("", key),
                                place.group(1),
                                String.join(", ", new TreeSet<>(values)));
                    }
                }
                String other = language.equals("id") ? "en" : "id";
                if (!texts(other).containsKey(key)) {
                    faults.add(PackProblem.MISSING_KEY, "notices." + other + ".json", "", key);
                }
            });
        }
    }

    /** Those of these keys; only to be asked after they were judged. */
    Map<String, Text> texts(Set<String> keys) {
        Map<String, Text> texts = new TreeMap<>();
        texts("id").forEach((key, id) -> {
            String en = texts("en").get(key);
            if (en != null && keys.contains(key)) {
                texts.put(key, Text.of(id, en));
            }
        });
        return texts;
    }

    private Map<String, String> texts(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
