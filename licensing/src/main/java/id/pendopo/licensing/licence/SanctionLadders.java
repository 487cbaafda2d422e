package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.law.Code;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ladders of sanctions by name (<i>daftar tahapan sanksi</i>), of which a type of licence chooses one. In JSON it is the list. Immutable
 * and thread-safe.
 *
 * @param all each name once, at most 50
 */
public record SanctionLadders(@JsonValue List<SanctionLadder> all) {
    private static final int LIMIT = 50;

    /** @throws IllegalArgumentException if a name stands twice, or there are too many */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SanctionLadders {
        all = List.copyOf(all);
        Set<Code> codes = new LinkedHashSet<>();
        all.forEach(ladder -> codes.add(ladder.code()));
        if (all.size() > LIMIT || codes.size() < all.size()) {
            throw new IllegalArgumentException(
                    "sanction ladders: %s; give each name once, and at most %d".formatted(codes, LIMIT));
        }
    }

    /** The ladder of this name. */
    public Optional<SanctionLadder> find(Code name) {
        return all.stream().filter(ladder -> ladder.code().equals(name)).findFirst();
    }
}
