package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a type is handled on the simple track (<i>jalur sederhana</i>): by other data, through the same stages [D].
 *
 * @param without papers that it does not need
 * @param inspection when somebody goes and looks
 * @param technicalTeam in which cases the technical team gives its opinion: all of these must hold; empty means never
 * @param sla how long each stage may take
 */
public record SimpleTrack(Set<Code> without, Inspection inspection, List<Condition> technicalTeam, Code sla) {
    /** @throws IllegalArgumentException if there are too many conditions */
    public SimpleTrack {
        without = Collections.unmodifiableSet(new TreeSet<>(without));
        technicalTeam = Condition.some("simple track", technicalTeam);
    }

    /** Whether the technical team gives its opinion in such a case. */
    public boolean asksTechnicalTeam(Circumstances circumstances) {
        return !technicalTeam.isEmpty() && Condition.allHold(technicalTeam, circumstances);
    }
}
