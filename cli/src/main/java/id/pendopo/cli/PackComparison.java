package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Difference;
import id.pendopo.core.policy.PartChange;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In what two packs differ: facts, values, parts of values, and versions under which cases may live. */
final class PackComparison {
    private static final String NONE = "–";

    private final List<Change> changes = new ArrayList<>();

    private PackComparison() {}

    /** What one line of a comparison says. */
    record Change(Text what, String where, String old, String now, boolean breaking) {}

    static List<Change> of(
            RegionPack old, Map<String, PolicyBook<?>> before, RegionPack now, Map<String, PolicyBook<?>> after) {
        PackComparison comparison = new PackComparison();
        comparison.facts(old, now);
        TreeSet<String> families = new TreeSet<>();
        TreeSet<String> procedures = new TreeSet<>(before.keySet());
        procedures.addAll(after.keySet());
        procedures.forEach(procedure -> families.add(procedure.replaceFirst("/.*", "")));
        families.forEach(family -> comparison.family(family, old, now));
        procedures.forEach(procedure -> comparison.procedure(procedure, before.get(procedure), after.get(procedure)));
        return List.copyOf(comparison.changes);
    }

    private void facts(RegionPack old, RegionPack now) {
        compare("region.json", old.region(), now.region());
        compare("region.json /head", old.headTitle(), now.headTitle());
        compare("region.json /legalBasis", old.legalBasis(), now.legalBasis());
        compare("calendar.json", old.calendar().version(), now.calendar().version());
        compare("calendar.json /cutOff", old.officeHours(), now.officeHours());
    }

    private void family(String family, RegionPack old, RegionPack now) {
        compare(
                "region.json /regimes/" + family,
                old.regime(family).orElse(NONE),
                now.regime(family).orElse(NONE));
        boolean general = old.legalBasis(family).equals(old.legalBasis())
                && now.legalBasis(family).equals(now.legalBasis());
        if (old.carries(family) && now.carries(family) && !general) {
            compare("region.json /legalBases/" + family, old.legalBasis(family), now.legalBasis(family));
        }
    }

    private void compare(String where, Object old, Object now) {
        if (!old.equals(now)) {
            add("berubah", "changed", where, old.toString(), now.toString(), false);
        }
    }

    private void procedure(String procedure, @Nullable PolicyBook<?> old, @Nullable PolicyBook<?> now) {
        if (now == null) {
            add("prosedur hilang", "procedure removed", procedure, "✓", NONE, true);
        } else if (old == null) {
            add("prosedur baru", "procedure added", procedure, NONE, "✓", false);
        } else {
            values(procedure, old, now);
            versions(old, now);
        }
    }

    private void values(String procedure, PolicyBook<?> old, PolicyBook<?> now) {
        Map<String, Difference> before = told(old);
        Map<String, Difference> after = told(now);
        TreeSet<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : places) {
            Optional<Difference> was = Optional.ofNullable(before.get(place));
            Optional<Difference> is = Optional.ofNullable(after.get(place));
            Optional<String> then = was.map(PackComparison::words);
            Optional<String> today = is.map(PackComparison::words);
            Difference either = is.or(() -> was).orElseThrow();
            List<PartChange> parts = PartChange.between(old, now, either.key(), either.from());
            String where = procedure + " " + place;
            parts.forEach(part -> part(where, part));
            if (parts.isEmpty() && !then.equals(today)) {
                String id = was.isEmpty() ? "nilai ditambah" : is.isEmpty() ? "nilai dihapus" : "nilai berubah";
                String en = was.isEmpty() ? "value added" : is.isEmpty() ? "value removed" : "value changed";
                add(id, en, where, then.orElse(NONE), today.orElse(NONE), false);
            } else if (was.isPresent() && is.isPresent() && !origin(was.get()).equals(origin(is.get()))) {
                add("sumber berubah", "source changed", where, origin(was.get()), origin(is.get()), false);
            }
        }
    }

    private void part(String where, PartChange part) {
        String id = "";
        String en = "";
        switch (part.kind()) {
            case ADDED -> {
                id = "bagian ditambah";
                en = "part added";
            }
            case REMOVED -> {
                id = "bagian dihapus";
                en = "part removed";
            }
            case CHANGED -> {
                id = "bagian berubah";
                en = "part changed";
            }
        }
        add(
                id,
                en,
                where + " " + part.part(),
                part.old().orElse(NONE),
                part.now().orElse(NONE),
                false);
    }

    private static Map<String, Difference> told(PolicyBook<?> book) {
        Map<String, Difference> told = new TreeMap<>();
        book.differences().forEach(one -> told.put(one.key() + " " + one.from(), one));
        return told;
    }

    private static String words(Difference one) {
        return one.regional() + " (" + origin(one) + ")";
    }

    private static String origin(Difference one) {
        return one.standing() + ", " + one.source().citation();
    }

    private void versions(PolicyBook<?> old, PolicyBook<?> now) {
        for (PolicyVersion version : old.versions()) {
            Optional<PolicyVersion> same = now.find(version.id());
            if (same.isEmpty()) {
                add(
                        "versi hilang",
                        "version removed",
                        version.id(),
                        version.from().toString(),
                        NONE,
                        true);
            } else if (!same.get().contentHash().equals(version.contentHash())) {
                add(
                        "versi berubah isi",
                        "version changed in content",
                        version.id(),
                        version.contentHash().substring(0, 12),
                        same.get().contentHash().substring(0, 12),
                        true);
            }
        }
        for (PolicyVersion version : now.versions()) {
            if (old.find(version.id()).isEmpty()) {
                add(
                        "versi baru",
                        "version added",
                        version.id(),
                        NONE,
                        version.from().toString(),
                        false);
            }
        }
    }

    private void add(String id, String en, String where, String old, String now, boolean breaking) {
        changes.add(new Change(Text.of(id, en), where, old, now, breaking));
    }
}
