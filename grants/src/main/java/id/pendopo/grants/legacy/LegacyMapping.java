package id.pendopo.grants.legacy;

import id.pendopo.core.journal.CanonicalReader;
import id.pendopo.core.law.Code;
import id.pendopo.grants.proposal.AidType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the old tables are called and what their numbers mean (<i>pemetaan data lama</i>). The old programs have the numbers of stages, roles,
 * kinds and checklist items written into them, so a region that renumbered says so here. A region writes only what differs.
 *
 * @param shape which shape
 * @param system name of the old application, as a code
 * @param charset encoding of the files
 * @param invertedFrom the day from which the buttons of head and team may have been turned round [S]
 * @param files name of the file of each table
 * @param columns what each column of each table may be called
 * @param types kinds of aid by number
 * @param organs roles that decide at each stage
 * @param citizens roles of citizens
 * @param claims checklist items that are ticks: papers and findings
 * @param notes checklist items that are notes, with their stage
 * @param answers checklist items that hold the agency's answer, the amounts and the routing
 * @param filingActivity how the log calls a filing
 * @param offices agencies or fields by number; each region makes its own
 */
public record LegacyMapping(
        LegacyShape shape,
        Code system,
        String charset,
        LocalDate invertedFrom,
        Map<LegacyTable, String> files,
        Map<LegacyTable, Map<LegacyColumn, List<String>>> columns,
        Map<String, AidType> types,
        Map<String, Set<String>> organs,
        Set<String> citizens,
        Map<String, Code> claims,
        Map<String, Integer> notes,
        Answers answers,
        String filingActivity,
        Map<String, LegacyReview.Office> offices) {
    private static final int TEXT_LIMIT = 1_000_000;

    /**
     * Numbers of checklist items with a meaning of their own.
     *
     * @param recommended the agency says yes
     * @param notRecommended the agency says no
     * @param recommendation its amount
     * @param team the team's amount
     * @param considered the budget team's amount
     * @param routing the agency chosen by the team
     */
    public record Answers(
            String recommended,
            String notRecommended,
            String recommendation,
            String team,
            String considered,
            String routing) {}

    /** Copies what it is given. */
    public LegacyMapping {
        files = Map.copyOf(files);
        columns = Map.copyOf(columns);
        types = Map.copyOf(types);
        organs = Map.copyOf(organs);
        citizens = Set.copyOf(citizens);
        claims = Map.copyOf(claims);
        notes = Map.copyOf(notes);
        offices = Map.copyOf(offices);
    }

    /** The mapping of a shape as it was seen, without the region's own agencies. */
    public static LegacyMapping of(LegacyShape shape) {
        return read(tree(shape));
    }

    /**
     * The mapping of this file: JSON with its {@code shape} and whatever differs from the default of that shape, part by part.
     *
     * @throws IllegalArgumentException if it is no mapping; the message says where
     */
    public static LegacyMapping parse(String json) {
        if (json.length() > TEXT_LIMIT) {
            throw new IllegalArgumentException("legacy mapping: over %d characters".formatted(TEXT_LIMIT));
        }
        if (!(CanonicalReader.tree(json) instanceof Map<?, ?> own)
                || !(own.get("shape") instanceof String name)
                || !name.matches("[VN]")) {
            throw new IllegalArgumentException("legacy mapping: say \"shape\": \"V\" or \"N\"");
        }
        return read(merged(tree(LegacyShape.valueOf(name)), own));
    }

    /** The encoding of the files. */
    public Charset encoding() {
        return Charset.forName(charset);
    }

    private static LegacyMapping read(@Nullable Object tree) {
        try {
            LegacyMapping mapping = CanonicalReader.read(tree, LegacyMapping.class);
            mapping.encoding();
            return mapping;
        } catch (java.nio.charset.IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException unknown) {
            throw new IllegalArgumentException("legacy mapping: charset: is not known here; give such as windows-1252");
        }
    }

    private static @Nullable Object tree(LegacyShape shape) {
        @Nullable Object usual = CanonicalReader.tree(resource(LegacyShape.V));
        return shape == LegacyShape.V ? usual : merged(usual, CanonicalReader.tree(resource(shape)));
    }

    /** Objects are laid over each other; everything else replaces what was there. */
    private static @Nullable Object merged(@Nullable Object under, @Nullable Object over) {
        if (!(under instanceof Map<?, ?> below) || !(over instanceof Map<?, ?> above)) {
            return over;
        }
        Map<Object, @Nullable Object> all = new LinkedHashMap<>(below);
        above.forEach((key, value) -> all.put(key, merged(all.get(key), value)));
        return all;
    }

    private static String resource(LegacyShape shape) {
        try (InputStream in =
                Objects.requireNonNull(LegacyMapping.class.getResourceAsStream("mapping." + shape + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
