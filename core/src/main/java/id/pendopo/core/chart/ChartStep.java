package id.pendopo.core.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.Step;
import java.util.List;
import java.util.Optional;

/**
 * One step of a chart (<i>langkah dalam bagan</i>); every name in it is a code, labels are a matter of the reader.
 *
 * @param number its place among the steps, from 1
 * @param title what happens, in the words of the regulation
 * @param act the command's name
 * @param roles who may take it, in order of code
 * @param seats whose signatures it needs, where several persons take it together; otherwise empty
 * @param opening whether it opens a case
 * @param from stages it is taken from; empty at an opening
 * @param to stages it may lead to; for one that comes back, each stage that could have gone aside; those of {@code from}
 *     when it stays
 * @param movement how it moves the case
 * @param returning whether an earlier stage decides again
 * @param rules codes of the findings its rules may give
 * @param facts names of what it asks the outside
 * @param passed the clock whose passing demands it; empty when a person takes it
 * @param timed whether time takes it, and no person
 * @param starts clocks that it starts by itself, beside those of the stages
 * @param sources the articles
 */
public record ChartStep(
        int number,
        String title,
        String act,
        List<String> roles,
        List<ChartSeat> seats,
        boolean opening,
        List<String> from,
        List<String> to,
        Step.Movement movement,
        boolean returning,
        List<String> rules,
        List<String> facts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> passed,
        boolean timed,
        List<ChartClock> starts,
        List<LegalSource> sources) {
    /** Whether only an act of another case leads to it: what is the system's and not of time is nothing else. */
    @JsonIgnore
    public boolean isFollowing() {
        return !timed && roles.equals(List.of(Role.SYSTEM.name()));
    }

    /** Copies what it is given. */
    public ChartStep {
        roles = List.copyOf(roles);
        seats = List.copyOf(seats);
        from = List.copyOf(from);
        to = List.copyOf(to);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
        starts = List.copyOf(starts);
        sources = List.copyOf(sources);
    }
}
