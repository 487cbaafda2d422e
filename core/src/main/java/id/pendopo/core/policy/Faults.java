package id.pendopo.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers faults so that a pack is mended in one go. */
final class Faults {
    private static final int LIMIT = 2_000;

    private final Set<PackFault> all = new LinkedHashSet<>();

    void add(PackProblem problem, String file, String pointer, Object... found) {
        add(problem, Optional.empty(), file, pointer, found);
    }

    void add(PackProblem problem, Optional<LeewayKind> leeway, String file, String pointer, Object... found) {
        // Nobody mends two thousand faults one by one; the first ones say what is wrong with such a file.
        if (all.size() < LIMIT) {
            all.add(new PackFault(problem, file, pointer, problem.what(found), problem.mend(found), leeway));
        }
    }

    void addAll(Iterable<PackFault> others) {
        others.forEach(all::add);
    }

    /** Whether anything was said of this place or below it, so that a consequence need not be told beside its cause. */
    boolean areWithin(String file, String pointer) {
        return all.stream()
                .anyMatch(fault -> fault.file().equals(file)
                        && (fault.pointer().equals(pointer) || fault.pointer().startsWith(pointer + "/")));
    }

    boolean areBlocking() {
        return all.stream().anyMatch(fault -> !fault.warning());
    }

    List<PackFault> list() {
        return new ArrayList<>(all);
    }

    /** @throws PackRefused if any of them is more than a warning */
    void refuse() {
        if (areBlocking()) {
            throw new PackRefused(list());
        }
    }
}
