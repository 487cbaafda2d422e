package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import java.util.List;
import java.util.Optional;

/**
 * Something this person might do with this case now (<i>pilihan tindakan</i>): possible, subject to what only the command
 * can answer; or not, and why not.
 *
 * @param act the command's name
 * @param command the command to give
 * @param title what happens
 * @param whyNot reasons against it now; empty when it is possible
 * @param subjectTo codes of rules that only the command can answer
 * @param facts what the outside will be asked
 * @param sources the articles
 * @param form the id of the command's form, for example {@code grants/proposal/submit}
 * @param signatures how many have signed, where several persons do it together
 */
public record Option(
        String act,
        Class<? extends Command> command,
        String title,
        List<Finding> whyNot,
        List<String> subjectTo,
        List<String> facts,
        List<LegalSource> sources,
        String form,
        Optional<Signatures> signatures) {
    /**
     * How a joint act stands.
     *
     * @param given signatures given
     * @param missing signatures still missing
     * @param byThisPerson whether this person has signed, or another in his name
     */
    public record Signatures(int given, int missing, boolean byThisPerson) {}

    /** The same, with these reasons against it in place of those it had. */
    public Option unless(List<Finding> reasons) {
        return new Option(act, command, title, List.copyOf(reasons), subjectTo, facts, sources, form, signatures);
    }

    /** Whether it may be done. */
    @JsonIgnore
    public boolean isPossible() {
        return !Finding.anyBlock(whyNot);
    }
}
