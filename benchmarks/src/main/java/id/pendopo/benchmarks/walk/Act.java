package id.pendopo.benchmarks.walk;

import id.pendopo.benchmarks.walk.Aid.AidStage;
import java.util.List;

/**
 * The eleven moves of the walk as a state machine knows them. The last stage is also where the machine begins, so that it need
 * never be made or loaded anew between two walks: that would cost each of them more.
 */
public enum Act {
    FILE(AidStage.CLOSED, AidStage.FILED),
    REGISTER(AidStage.FILED, AidStage.REGISTERED),
    VERIFY(AidStage.REGISTERED, AidStage.CHECKED),
    SURVEY(AidStage.CHECKED, AidStage.SURVEYED),
    RECOMMEND(AidStage.SURVEYED, AidStage.RECOMMENDED),
    CONSIDER(AidStage.RECOMMENDED, AidStage.CONSIDERED),
    APPROVE(AidStage.CONSIDERED, AidStage.APPROVED),
    DECREE(AidStage.APPROVED, AidStage.DECREED),
    AGREE(AidStage.DECREED, AidStage.AGREED),
    PAY(AidStage.AGREED, AidStage.PAID),
    REPORT(AidStage.PAID, AidStage.CLOSED);

    /** All of them, in the order of the walk. */
    public static final List<Act> WALK = List.of(values());

    final AidStage from;
    final AidStage to;

    Act(AidStage from, AidStage to) {
        this.from = from;
        this.to = to;
    }
}
