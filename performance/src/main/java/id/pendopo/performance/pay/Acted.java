package id.pendopo.performance.pay;

import id.pendopo.performance.organisation.AssignmentKind;
import org.jspecify.annotations.Nullable;

/** The one addition for acting that a month gets. */
record Acted(ActingPost post, long base, long difference, long share) {
    long amount() {
        return difference + share;
    }

    /** The greatest of those that are due; of equal ones the first. */
    static @Nullable Acted of(FlatPolicy flat, MonthFacts facts, MonthInput input, long own) {
        Acted best = null;
        for (ActingPost post : input.acting()) {
            if (post.kind() == AssignmentKind.PLH && !flat.dailyActing || !facts.completesMonth(post)) {
                continue;
            }
            Acted one = of(flat, post, own);
            if (one.amount() > 0 && (best == null || one.amount() > best.amount())) {
                best = one;
            }
        }
        return best;
    }

    private static Acted of(FlatPolicy flat, ActingPost post, long own) {
        long base = flat.bases.amount(post.positionClass(), post.position());
        if (post.level() != ActingLevel.UPWARD) {
            return new Acted(post, base, 0, flat.actingShare.of(base, flat.money));
        }
        long share = flat.actingShareUpward ? flat.actingShare.of(Math.min(base, own), flat.money) : 0;
        return new Acted(post, base, Math.max(0, base - own), share);
    }
}
