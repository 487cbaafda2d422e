package id.pendopo.core.workflow;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** A waivable finding being written. */
public final class Waiving<D> {
    private final WorkflowBuilder<D> builder;
    private final String finding;
    private LegalSource source = Gatekeeper.OWN;

    /**
     * Who may waive a finding, and on what (<i>kewenangan mengecualikan</i>).
     *
     * @param roles any of these
     * @param source the article; our own decision where none was named
     */
    public record Leave(Set<Code> roles, LegalSource source) {
        /** Copies what it is given. */
        public Leave {
            roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
        }
    }

    Waiving(WorkflowBuilder<D> builder, String finding) {
        this.builder = builder;
        this.finding = finding;
    }

    /** On this article; without this word it is our own decision. */
    public Waiving<D> under(LegalSource article) {
        this.source = article;
        return this;
    }

    /** By these roles. */
    public WorkflowBuilder<D> by(Role... roles) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Role role : roles) {
            codes.add(role.code());
        }
        return builder.waive(finding, new Leave(codes, source));
    }
}
