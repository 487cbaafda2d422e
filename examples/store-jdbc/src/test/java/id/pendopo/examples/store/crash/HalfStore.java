package id.pendopo.examples.store.crash;

import id.pendopo.core.office.Append;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.testkit.ForwardingStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A store as one must not write it: it writes part of a commit in a second transaction, and the program dies between the two. So
 * it is seen that the recount notices each part that is missing.
 */
final class HalfStore extends ForwardingStore {
    /** After so many commits the program ends, as if it were killed. */
    private static final int LAST = 30;

    private final String later;
    private final Runnable death;
    private final AtomicInteger commits = new AtomicInteger();

    private HalfStore(Store below, String later, Runnable death) {
        super(below);
        this.later = later;
        this.death = death;
    }

    /** Writes {@code personal}, {@code numbers}, {@code ledger}, {@code answer}, {@code rows} or the {@code journal} itself later. */
    static Store of(String later, Store below) {
        return new HalfStore(below, later, () -> Runtime.getRuntime().halt(9));
    }

    /** The same, which fails where the other one ends the program. */
    static Store failing(String later, Store below) {
        return new HalfStore(below, later, () -> {
            throw new IllegalStateException("died between two transactions");
        });
    }

    @Override
    public CommitResult commit(Commit commit) {
        Commit first = first(commit);
        CommitResult result = super.commit(first);
        if (!(result instanceof CommitResult.Done) || first.equals(commit)) {
            return result;
        }
        if (commits.incrementAndGet() >= LAST) {
            death.run();
        }
        List<Append> rest = appends(commit, this::isLater);
        return rest.isEmpty() && commit.personal().isEmpty() ? result : super.commit(rest(commit, rest));
    }

    private Commit first(Commit commit) {
        return new Commit(
                appends(commit, stream -> !isLater(stream)),
                later.equals("rows") ? List.of() : commit.rows(),
                later.equals("personal") ? List.of() : commit.personal(),
                later.equals("answer") ? Optional.empty() : commit.answer());
    }

    /** A commit needs a line or a personal value, so rows and answers come with the values, or not at all. */
    private Commit rest(Commit commit, List<Append> appends) {
        return new Commit(
                appends, commit.rows(), commit.personal(), later.equals("answer") ? commit.answer() : Optional.empty());
    }

    private boolean isLater(StreamId stream) {
        return switch (stream.kind()) {
            case CASE -> later.equals("journal");
            case NUMBERS -> later.equals("numbers");
            case BOOK -> later.equals("ledger");
            default -> false;
        };
    }

    private static List<Append> appends(Commit commit, Predicate<StreamId> which) {
        return commit.appends().stream().filter(one -> which.test(one.stream())).toList();
    }
}
