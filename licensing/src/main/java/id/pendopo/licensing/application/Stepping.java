package id.pendopo.licensing.application;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.licensing.licence.LicenceReading;
import java.util.List;
import java.util.function.BiFunction;

/** How the pages of steps are written (<i>penulisan langkah</i>). */
final class Stepping {
    private Stepping() {}

    /** An officer's step: whoever declared an interest in the case takes none, and where lots were drawn only whom they named does. */
    static <C extends Command> ActingStep<Application, C> officer(
            String title, LegalSource source, Class<C> command, Role... roles) {
        return Step.<Application>of(title)
                .under(source)
                .by(roles)
                .on(command)
                .onlyFor((file, actor) -> file.data().assignments().admits(actor))
                .notByWhoeverDid(OversightCommand.DeclareConflict.class);
    }

    /** An officer's step by which he only notes what others did, and decides nothing. */
    static <C extends Command> ActingStep<Application, C> noting(
            String title, LegalSource source, Class<C> command, Role... roles) {
        return Step.<Application>of(title)
                .under(source)
                .by(roles)
                .as(Manner.ENTERED)
                .on(command)
                .notByWhoeverDid(OversightCommand.DeclareConflict.class);
    }

    /** It must know how the licence stands that the application is about; where it is about none, nothing is asked. */
    static <C extends Command> ActingStep<Application, C> aboutLicence(ActingStep<Application, C> step) {
        return step.asking(LicenceReading.FACT, (file, c) -> OldLicenceRules.subject(file.data()));
    }

    /** It decides about a licence, which must still allow it; what it has against it is told by its name. */
    static <C extends Command> ActingStep<Application, C> allowedByLicence(ActingStep<Application, C> step) {
        return eachOf(
                aboutLicence(step), OldLicenceRules.AT_DECISION, (file, c, o) -> OldLicenceRules.against(file, o));
    }

    /** What time brings, or what follows from another case. */
    static <C extends Command> ActingStep<Application, C> system(String title, LegalSource source, Class<C> command) {
        return Step.<Application>of(title).under(source).by(Role.SYSTEM).on(command);
    }

    /** One look that may find several things: each stands under its own code. */
    static <C extends Command> ActingStep<Application, C> each(
            ActingStep<Application, C> step,
            List<String> codes,
            BiFunction<CaseFile<Application>, Occasion, List<Finding>> look) {
        codes.forEach(code -> step.given(code, (file, o) -> only(code, look.apply(file, o))));
        return step;
    }

    /** The same of a command. */
    static <C extends Command> ActingStep<Application, C> eachOf(
            ActingStep<Application, C> step,
            List<String> codes,
            ActingStep.Reader<Application, C, List<Finding>> look) {
        codes.forEach(code -> step.provided(code, (file, c, o) -> only(code, look.of(file, c, o))));
        return step;
    }

    private static List<Finding> only(String code, List<Finding> findings) {
        return findings.stream().filter(one -> one.code().equals(code)).toList();
    }
}
