package id.pendopo.core.workflow;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.LinkedHashSet;
import java.util.Set;

/** A waivable finding being written. */
public final class Waiving<D> {
    private final WorkflowBuilder<D> builder;
    private final String finding;
    private LegalSource source = Gatekeeper.OWN;

    /** Who may waive a finding, and on what. */
    record Leave(Set<Code> roles, LegalSource source) {}

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
