package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says where an act is left to nobody: whoever is told that he himself may not, because of what he did in the case, hears too that
 * none of his colleagues may either, and that a substitute has to be appointed. A directory that lists nobody for a role is
 * taken not to know, so nothing is said then.
 */
final class StaffRoom {
    private static final String ALREADY_SIGNED = "core.ALREADY_SIGNED";

    private final Staff staff;

    StaffRoom(Staff staff) {
        this.staff = staff;
    }

    /** The units in which this actor works; empty means every unit. */
    Set<Code> units(Actor actor, Occasion o) {
        return staff.units(actor, o.today());
    }

    /** The option, with one reason more where nobody is left. */
    <D> Option told(Workflow<D> workflow, CaseFile<D> file, Option option, Occasion o) {
        if (!isAboutThisPerson(option.whyNot())) {
            return option;
        }
        Collection<Actor> holders = holders(workflow, file, option, o);
        if (holders.isEmpty()) {
            return option;
        }
        List<Finding> left = workflow.ableTo(file, option.command(), holders, o).findings();
        if (left.isEmpty()) {
            return option;
        }
        List<Finding> whyNot = new ArrayList<>(option.whyNot());
        whyNot.addAll(left);
        return option.unless(whyNot);
    }

    private static boolean isAboutThisPerson(List<Finding> whyNot) {
        return Workflow.isAboutWho(whyNot)
                || whyNot.stream().anyMatch(finding -> finding.code().equals(ALREADY_SIGNED));
    }

    /** Everybody who holds a role in which the option's step is taken at this stage. */
    private <D> Collection<Actor> holders(Workflow<D> workflow, CaseFile<D> file, Option option, Occasion o) {
        Set<Actor> holders = new LinkedHashSet<>();
        for (Step<D> step : workflow.steps()) {
            if (step.act().equals(option.act()) && workflow.origins(step).contains(file.stage())) {
                step.roles().forEach(role -> holders.addAll(staff.holders(role, o.today())));
            }
        }
        return holders;
    }
}
