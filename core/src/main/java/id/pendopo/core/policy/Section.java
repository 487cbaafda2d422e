package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonPointer;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One object of a pack file, asked for its parts; what is not as it should be goes to the faults and comes back empty. */
record Section(String file, String pointer, Map<String, Object> parts, Faults faults) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @SuppressWarnings("unchecked") // A plain tree has text keys only, and nulls were refused when the file was read.
    static Optional<Section> of(@Nullable Object tree, String file, String pointer, Faults faults) {
        if (tree instanceof Map<?, ?> parts) {
            return Optional.of(new Section(file, pointer, (Map<String, Object>) parts, faults));
        }
        if (tree != null) {
            faults.add(
                    PackProblem.WRONG_SHAPE,
                    file,
                    pointer,
                    "objek",
                    Shown.kindId(tree),
                    "an object",
                    Shown.kindEn(tree));
        }
        return Optional.empty();
    }

    String at(String key) {
        return JsonPointer.of(pointer, key);
    }

    /** Reports every key that is not among these. */
    void only(String... known) {
        List<String> names = Arrays.asList(known);
        for (String key : parts.keySet()) {
            if (!names.contains(key)) {
                unknown(key, names);
            }
        }
    }

    void unknown(String key, Collection<String> known) {
        faults.add(
                PackProblem.UNKNOWN_KEY,
                file,
                at(key),
                key,
                NearestName.hintId(key, known),
                NearestName.hintEn(key, known));
    }

    boolean has(String key) {
        return parts.containsKey(key);
    }

    Optional<Object> part(String key) {
        Object part = parts.get(key);
        if (part == null) {
            faults.add(PackProblem.MISSING_KEY, file, pointer, key);
        }
        return Optional.ofNullable(part);
    }

    Optional<Section> section(String key) {
        return part(key).flatMap(tree -> of(tree, file, at(key), faults));
    }

    Optional<String> text(String key, int limit) {
        return part(key).flatMap(tree -> {
            if (!(tree instanceof String text)) {
                faults.add(
                        PackProblem.WRONG_SHAPE,
                        file,
                        at(key),
                        "teks",
                        Shown.kindId(tree),
                        "a text",
                        Shown.kindEn(tree));
                return Optional.empty();
            }
            if (text.isBlank() || text.length() > limit) {
                faults.add(
                        PackProblem.LIMIT,
                        file,
                        at(key),
                        "1 sampai %d karakter".formatted(limit),
                        "1 to %d characters".formatted(limit));
                return Optional.empty();
            }
            return Optional.of(text);
        });
    }

    Optional<Integer> number(String key) {
        return part(key).flatMap(tree -> {
            if (tree instanceof Long number && number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE) {
                return Optional.of(number.intValue());
            }
            faults.add(
                    PackProblem.WRONG_SHAPE,
                    file,
                    at(key),
                    "bilangan bulat",
                    Shown.kindId(tree),
                    "a whole number",
                    Shown.kindEn(tree));
            return Optional.empty();
        });
    }

    Optional<List<?>> list(String key) {
        return part(key).flatMap(tree -> {
            if (tree instanceof List<?> list) {
                return Optional.of(list);
            }
            faults.add(
                    PackProblem.WRONG_SHAPE, file, at(key), "daftar", Shown.kindId(tree), "a list", Shown.kindEn(tree));
            return Optional.empty();
        });
    }

    Optional<LocalDate> date(String key) {
        return text(key, 20).flatMap(text -> day(text, at(key)));
    }

    /** A day by its ISO text; other writings that Java would take are refused, because people read packs too. */
    Optional<LocalDate> day(String text, String at) {
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException absent) {
            // Said below, in the same words as for a text of another form.
        }
        faults.add(PackProblem.NO_SUCH_DATE, file, at, text.length() > 40 ? text.substring(0, 40) + "…" : text);
        return Optional.empty();
    }

    Optional<Text> words(String key) {
        return section(key).flatMap(words -> {
            words.only("id", "en");
            Optional<String> id = words.text("id", Text.LIMIT);
            Optional<String> en = words.text("en", Text.LIMIT);
            return id.isPresent() && en.isPresent() ? Optional.of(Text.of(id.get(), en.get())) : Optional.empty();
        });
    }

    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
        return text(key, 60).flatMap(name -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return Optional.of(constant);
                }
            }
            String codes = String.join(
                    ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
            faults.add(
                    PackProblem.WRONG_VALUE, file, at(key), name, type.getSimpleName(), "not one of its codes", codes);
            return Optional.empty();
        });
    }

    /** The source of a value of the library, under {@code source} and the mark under {@code standing}. */
    Optional<LegalSource> lawSource() {
        Optional<Standing> mark = text("standing", 20).flatMap(text -> mark(text, "standing"));
        return citation().flatMap(text -> mark.map(standing -> split(text, standing)));
    }

    /** Who in the region stands behind a value, under {@code standing}. */
    Optional<ValueStanding> packStanding() {
        return text("standing", 20).flatMap(text -> {
            for (ValueStanding standing : ValueStanding.values()) {
                if (standing != ValueStanding.LAW && standing.name().equals(text)) {
                    return Optional.of(standing);
                }
            }
            faults.add(PackProblem.STANDING_UNKNOWN, file, at("standing"), text, "SOURCE, DECISION, ILLUSTRATION");
            return Optional.empty();
        });
    }

    /**
     * The source of a value of a pack. The region vouches for it, so it counts as seen unless {@code mark} says otherwise; an
     * illustration is never sure.
     */
    Optional<LegalSource> packSource(ValueStanding standing) {
        Standing marked = has("mark")
                ? text("mark", 20).flatMap(text -> mark(text, "mark")).orElse(Standing.UNSURE)
                : Standing.SEEN;
        Standing certainty = standing == ValueStanding.ILLUSTRATION ? Standing.UNSURE : marked;
        return citation().map(text -> split(text, certainty));
    }

    private Optional<String> citation() {
        if (!has("source") || (parts.get("source") instanceof String text && text.isBlank())) {
            faults.add(PackProblem.SOURCE_MISSING, file, pointer);
            return Optional.empty();
        }
        return text("source", LegalSource.LIMIT);
    }

    private Optional<Standing> mark(String text, String key) {
        for (Standing standing : Standing.values()) {
            if (standing.mark().equals(text)) {
                return Optional.of(standing);
            }
        }
        String marks = String.join(
                ", ", Arrays.stream(Standing.values()).map(Standing::mark).toList());
        faults.add(PackProblem.STANDING_UNKNOWN, file, at(key), text, marks);
        return Optional.empty();
    }

    /** {@code Perwal 825/2013 Pasal 13(1)} has an article, {@code Perwal 825/2013 Lampiran C} is cited as a whole. */
    private static LegalSource split(String citation, Standing standing) {
        int pasal = citation.indexOf(" Pasal ");
        String article = pasal < 1 ? "" : citation.substring(pasal + 7).strip();
        return article.isEmpty() || !Character.isDigit(article.charAt(0))
                ? LegalSource.of(citation, standing)
                : new LegalSource(
                        citation.substring(0, pasal),
                        Optional.of(article),
                        standing,
                        Optional.empty(),
                        Optional.empty());
    }

    /** The keys in a fixed order, so that faults come in the same order on every run. */
    TreeSet<String> keys() {
        return new TreeSet<>(parts.keySet());
    }
}
