package id.pendopo.licensing.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A draw as it is recorded (<i>hasil undian petugas</i>): what went in, the hash of the sheet that says all of it, and who came out.
 * Anyone can repeat it from this record alone, by {@link #verify()} or by hand. Where fewer are left than are needed nobody is drawn
 * and the file goes to the superior: never an excluded person. Immutable and thread-safe.
 *
 * @param order what was drawn for
 * @param pool which pool
 * @param poolVersion of which roster
 * @param eligible who took part, in the order of their references
 * @param excluded who did not, each with his reasons, in the order of their references
 * @param sheetHash SHA-256 of {@link #sheet()}
 * @param drawn who came out, in the order of the seats; nobody where it escalates
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Draw(
        DrawOrder order,
        Code pool,
        String poolVersion,
        List<PoolMember> eligible,
        List<Exclusion> excluded,
        String sheetHash,
        List<PersonRef> drawn) {
    /** Copies what it is given; whether it is true is asked of {@link #verify()}. */
    public Draw {
        OfficerPool.checkVersion(poolVersion);
        eligible = List.copyOf(eligible);
        excluded = List.copyOf(excluded);
        drawn = List.copyOf(drawn);
    }

    /**
     * Draws.
     *
     * @throws IllegalArgumentException if somebody is to be named, which a draw never does, or who is excluded is not in the pool
     */
    public static Draw of(DrawOrder order, OfficerPool pool, List<Exclusion> excluded) {
        if (order.mode() == DrawMode.MANUAL) {
            throw new IllegalArgumentException("draw: nobody is drawn by name; use named(..)");
        }
        List<PoolMember> eligible = eligible(pool, excluded);
        DrawSheet sheet = DrawSheet.of(order, pool.code(), pool.version(), eligible, excluded);
        return new Draw(order, pool.code(), pool.version(), eligible, excluded, sheet.hash(), sheet.drawn());
    }

    /**
     * Records whom a superior named, where the region has switched that on. An excluded person cannot be named.
     *
     * @throws IllegalArgumentException if somebody is not eligible, or they are not as many as the seats
     */
    public static Draw named(DrawOrder order, OfficerPool pool, List<Exclusion> excluded, List<PersonRef> officers) {
        List<PoolMember> eligible = eligible(pool, excluded);
        DrawOrder byName = order.byName();
        if (officers.size() != order.seats() || !areEligible(officers, eligible)) {
            throw new IllegalArgumentException(
                    "draw: %s are not %d eligible officers; ask the rules first".formatted(officers, order.seats()));
        }
        DrawSheet sheet = DrawSheet.of(byName, pool.code(), pool.version(), eligible, excluded);
        return new Draw(byName, pool.code(), pool.version(), eligible, excluded, sheet.hash(), officers);
    }

    /** Whether nobody could be drawn, so that the superior has to see to it. */
    @JsonIgnore
    public boolean isEscalated() {
        return drawn.isEmpty();
    }

    /** The one who answers for the file: the first that was drawn. */
    public Optional<PersonRef> first() {
        return drawn.stream().findFirst();
    }

    /** The sheet of the draw: the text whose SHA-256 decides, as {@code docs/assignment.md} describes it. */
    public String sheet() {
        return DrawSheet.of(order, pool, poolVersion, eligible, excluded).text();
    }

    /** What is not as it was drawn; nothing where the record is true. */
    public List<DrawFlaw> verify() {
        List<DrawFlaw> flaws = new ArrayList<>();
        if (!isInOrder()) {
            flaws.add(DrawFlaw.OFFICERS);
        }
        DrawSheet sheet = DrawSheet.of(order, pool, poolVersion, eligible, excluded);
        if (!sheet.hash().equals(sheetHash)) {
            flaws.add(DrawFlaw.SHEET);
        }
        boolean drawnAsSheet = order.mode() == DrawMode.MANUAL
                ? drawn.size() == order.seats() && areEligible(drawn, eligible)
                : drawn.equals(sheet.drawn());
        if (!drawnAsSheet) {
            flaws.add(DrawFlaw.DRAWN);
        }
        return flaws;
    }

    /** What is not as it was drawn, or not as the pool has it that was read for it. */
    public List<DrawFlaw> verify(OfficerPool read) {
        List<DrawFlaw> flaws = new ArrayList<>(verify());
        boolean same = read.code().equals(pool)
                && read.version().equals(poolVersion)
                && read.members().size() == eligible.size() + excluded.size()
                && read.members().containsAll(eligible)
                && excluded.stream().allMatch(out -> read.find(out.officer()).isPresent())
                && eligible.stream().allMatch(PoolMember::onDuty);
        if (!same) {
            flaws.add(DrawFlaw.POOL);
        }
        return flaws;
    }

    private boolean isInOrder() {
        List<PersonRef> in = eligible.stream().map(PoolMember::officer).toList();
        List<PersonRef> out = excluded.stream().map(Exclusion::officer).toList();
        return in.equals(in.stream().distinct().sorted().toList())
                && out.equals(out.stream().distinct().sorted().toList())
                && out.stream().noneMatch(in::contains);
    }

    private static boolean areEligible(List<PersonRef> officers, List<PoolMember> eligible) {
        return officers.stream().distinct().count() == officers.size()
                && eligible.stream().map(PoolMember::officer).toList().containsAll(officers);
    }

    private static List<PoolMember> eligible(OfficerPool pool, List<Exclusion> excluded) {
        List<PersonRef> out = excluded.stream().map(Exclusion::officer).toList();
        if (!pool.members().stream().map(PoolMember::officer).toList().containsAll(out)) {
            throw new IllegalArgumentException(
                    "draw: somebody is excluded who is not in pool %s".formatted(pool.code()));
        }
        return pool.members().stream()
                .filter(member -> !out.contains(member.officer()))
                .toList();
    }
}
