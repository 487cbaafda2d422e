package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonPointer;
import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The region's own words for notices or letters, by language and key, held against what the procedures know. */
final class PackTexts {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final String stem;
    private final List<String> languages;
    private final Map<String, Map<String, String>> byLanguage;

    private PackTexts(String stem, List<String> languages, Map<String, Map<String, String>> byLanguage) {
        this.stem = stem;
        this.languages = languages;
        this.byLanguage = byLanguage;
    }

    /** Words for notices, which are in both languages. */
    static PackTexts ofNotices(Map<String, Map<String, String>> byLanguage) {
        return new PackTexts("notices", List.of("id", "en"), byLanguage);
    }

    /** Words for letters, which are in Indonesian. */
    static PackTexts ofLetters(Map<String, String> texts) {
        return new PackTexts("letters", List.of("id"), Map.of("id", texts));
    }

    /** Words that nobody asks for, values that a notice or letter does not tell, words in some of the languages only. */
    void judge(Map<String, Set<String>> known, String prefix, Faults faults) {
        for (String language : languages) {
            String file = stem + "." + language + ".json";
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
                for (String other : languages) {
                    if (!texts(other).containsKey(key)) {
                        faults.add(PackProblem.MISSING_KEY, stem + "." + other + ".json", "", key);
                    }
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

    /** The Indonesian ones of these keys; only to be asked after they were judged. */
    Map<String, String> indonesian(Set<String> keys) {
        Map<String, String> texts = new TreeMap<>(texts("id"));
        texts.keySet().retainAll(keys);
        return texts;
    }

    private Map<String, String> texts(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
