package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonBinding;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds everything that is wrong with a region pack at once (<i>pemeriksa paket daerah</i>): what {@link RegionPack#open} and
 * {@link RegionPack#book} would refuse, and beside that unknown files, sections and labels. Immutable and thread-safe.
 */
public final class PackLinter {
    private final List<PolicySchema<?>> schemas;
    private final Set<String> codes;
    private final Map<String, Set<String>> notices;
    private final Map<String, Set<String>> letters;
    private final Opening opening;

    private PackLinter(
            Collection<PolicySchema<?>> schemas,
            Collection<String> codes,
            Map<String, Set<String>> notices,
            Map<String, Set<String>> letters,
            Opening opening) {
        this.schemas = List.copyOf(schemas);
        this.codes = Set.copyOf(codes);
        this.notices = Map.copyOf(notices);
        this.letters = Map.copyOf(letters);
        this.opening = opening;
    }

    /** A linter that knows these policies and opens strictly. */
    public static PackLinter of(Collection<PolicySchema<?>> schemas) {
        return new PackLinter(schemas, Set.of(), Map.of(), Map.of(), Opening.strict());
    }

    /** The same, and labels of other codes than these are warned about. */
    public PackLinter withCodes(Collection<String> known) {
        return new PackLinter(schemas, known, notices, letters, opening);
    }

    /** The same, and the region's own words for notices are held against these texts and the values that may stand in them. */
    public PackLinter withNotices(Map<String, Set<String>> known) {
        return new PackLinter(schemas, codes, known, letters, opening);
    }

    /** The same, and the region's own words for letters are held against these texts and the values that may stand in them. */
    public PackLinter withLetters(Map<String, Set<String>> known) {
        return new PackLinter(schemas, codes, notices, known, opening);
    }

    /** The same, as if the pack were opened in this way. */
    public PackLinter with(Opening other) {
        return new PackLinter(schemas, codes, notices, letters, other);
    }

    /** Every fault of the pack in a folder, file by file; empty when it is good. */
    public List<PackFault> lint(Path folder) {
        Faults faults = new Faults();
        return lint(PackFiles.in(folder, faults), JsonBinding.available(), faults);
    }

    /** Every fault of a pack given as texts by file name. */
    public List<PackFault> lint(Map<String, String> texts) {
        return lint(texts, JsonBinding.available(), new Faults());
    }

    List<PackFault> lint(Map<String, String> texts, JsonBinding json, Faults faults) {
        Pack pack = Pack.read(texts, json, faults);
        pack.judgeIllustrations(opening, faults);
        pack.judgeNames(schemas, faults);
        if (!codes.isEmpty()) {
            pack.judgeLabels(codes, faults);
        }
        if (!notices.isEmpty()) {
            pack.notices().judge(notices, "", faults);
        }
        if (!letters.isEmpty()) {
            pack.letters().judge(letters, "", faults);
        }
        // Without a region there is no day from which the values hold, and nothing to check them by.
        pack.region()
                .ifPresent(
                        region -> concerned(pack).forEach(schema -> pack.book(schema, region, opening, json, faults)));
        return faults.list();
    }

    /** A region need not do everything: a family that its pack does not speak of is not missing, unless it speaks of none. */
    private List<PolicySchema<?>> concerned(Pack pack) {
        List<PolicySchema<?>> spokenOf =
                schemas.stream().filter(schema -> pack.carries(schema.family())).toList();
        return spokenOf.isEmpty() ? schemas : spokenOf;
    }
}
