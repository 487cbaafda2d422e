package id.pendopo.core.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A workflow that the linter or the model checker refuses (<i>alur kerja cacat</i>); it is never opened. */
public final class WorkflowFlawed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String procedure;
    private final transient List<Flaw> flaws;

    WorkflowFlawed(String procedure, List<Flaw> flaws) {
        super("workflow " + procedure + ": " + lines(flaws, Locale.ENGLISH));
        this.procedure = procedure;
        this.flaws = List.copyOf(flaws);
    }

    /** Every fault found. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** Every fault in this language, for the official who wrote the region's chains. */
    public String in(Locale locale) {
        return (locale.getLanguage().equals("en") ? "workflow " : "alur kerja ")
                + procedure
                + ": "
                + lines(flaws, locale);
    }

    private static String lines(List<Flaw> flaws, Locale locale) {
        return flaws.stream().map(flaw -> flaw.in(locale)).collect(Collectors.joining("; "));
    }
}
