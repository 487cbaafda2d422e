package id.pendopo.licensing.application;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the office's own journals say for a draw (<i>dasar undian dari jurnal sendiri</i>).
 *
 * @param submission hash of the entry by which the file was submitted
 * @param lastInspectors who inspected the same holder the last time, in another file
 */
public record DrawBasis(String submission, Set<PersonRef> lastInspectors) {
    /** The fact; {@link #subject} says about what. */
    public static final Fact<DrawBasis> FACT = Fact.of("DRAW_BASIS", DrawBasis.class);

    /** Keeps the inspectors in order. */
    public DrawBasis {
        lastInspectors = Collections.unmodifiableSet(new TreeSet<>(lastInspectors));
    }

    /** The subject under which it is asked: the file and the role. */
    static String subject(CaseId file, Code role) {
        return role + " " + file;
    }

    /** The file of such a subject; empty where the text is none. */
    static Optional<CaseId> fileOf(String subject) {
        int space = subject.indexOf(' ');
        return space < 0 ? Optional.empty() : Optional.of(CaseId.of(subject.substring(space + 1)));
    }
}
