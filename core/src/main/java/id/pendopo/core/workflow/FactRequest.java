package id.pendopo.core.workflow;

/**
 * A fact that a command needs, and about whom or what (<i>permintaan fakta</i>). The subject may be personal: it is asked
 * with, and never kept.
 *
 * @param fact which fact
 * @param subject about what, in the form its source understands
 */
public record FactRequest(Fact<?> fact, String subject) {
    /** Says the fact and not the subject. */
    @Override
    public String toString() {
        return "FactRequest[" + fact.name() + "]";
    }
}
