package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;

/**
 * What an accepted act leads to in another case (<i>tindak lanjut pada berkas lain</i>): a signed application opens a licence, an
 * objection that is granted reopens what was refused. The office takes it as {@link id.pendopo.core.actor.Actor#SYSTEM}, at the same
 * instant and in the same commit as the act itself: all of it is written, or nothing, unless it says {@link #ifTaken}. See
 * {@link ActingStep#leadingTo}.
 *
 * @param procedure of the other case, for example {@code licensing/licence}
 * @param to the other case: a new one for a command that opens
 * @param command what is done there
 * @param binding whether what the other case has against it refuses the act
 */
public record FollowUp(String procedure, CaseId to, Command command, boolean binding) {
    /** The most that one act leads to by itself: as many as a case may have links. */
    public static final int LIMIT = 100;

    /** How far a chain may go: follow-ups, what these lead to, and what that leads to. */
    public static final int DEPTH_LIMIT = 3;

    /** The kind of link by which the leading case names the other. */
    public static final Code LED_TO = Code.of("LED_TO");

    /** The kind of link by which the other case names the one that led to it. */
    public static final Code FOLLOWS = Code.of("FOLLOWS");

    /** One without which the act is not written. */
    public FollowUp(String procedure, CaseId to, Command command) {
        this(procedure, to, command, true);
    }

    /**
     * The same, where the other case takes it as it then stands. Where it does not, by its stage, a flag or a condition of its own, the act
     * stands without it: what time or an officer must do here does not wait for a case that has gone its own way meanwhile. That the other
     * case is missing, or that something fails there, refuses the act all the same.
     */
    public FollowUp ifTaken() {
        return new FollowUp(procedure, to, command, false);
    }
}
