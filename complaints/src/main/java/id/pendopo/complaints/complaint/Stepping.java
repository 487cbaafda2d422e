package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;

/** How the pages of steps are written (<i>penulisan langkah</i>). */
final class Stepping {
    private Stepping() {}

    /** An officer's step: nobody takes one in a complaint that is about him. */
    static <C extends Command> ActingStep<Complaint, C> officer(
            String title, LegalSource source, Class<C> command, Role... roles) {
        return Step.<Complaint>of(title)
                .under(source)
                .by(roles)
                .on(command)
                .onlyFor((file, actor) -> file.data().report().subjects().stream()
                        .flatMap(subject -> subject.person().stream())
                        .noneMatch(actor::actsFor));
    }

    /** The reporter's own step, or that of the person for whom he acts. */
    static <C extends Command> ActingStep<Complaint, C> reporter(String title, LegalSource source, Class<C> command) {
        return Step.<Complaint>of(title)
                .under(source)
                .by(REPORTER)
                .as(Manner.REQUESTED)
                .on(command);
    }

    /** What time brings, or what follows from another case. */
    static <C extends Command> ActingStep<Complaint, C> system(String title, LegalSource source, Class<C> command) {
        return Step.<Complaint>of(title).under(source).by(Role.SYSTEM).on(command);
    }
}
