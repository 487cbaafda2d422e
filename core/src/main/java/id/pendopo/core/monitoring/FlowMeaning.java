package id.pendopo.core.monitoring;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Handling.Confidentiality;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the stages, acts and clocks of a procedure mean to monitoring (<i>makna alur</i>), as data: so one tally serves all
 * procedures. A procedure without a meaning of its own is {@link #plain}: its stages are timed and its backlog is counted. Immutable
 * and thread-safe; each {@code with} gives another.
 *
 * @param procedure for example {@code licensing/application}
 * @param before stages at which nothing has been handed in yet, such as a draft
 * @param held stages at which the case waits for somebody outside, so that its time is nobody's fault here
 * @param heldBy flags that mean the same
 * @param wholeFrom how closed a case must be to be counted in the whole of the region alone, and in no unit's or kecamatan's figures
 * @param parts what opens a case that is only a part of another: its times, terms and rates are counted, and it is not one more among
 *     those handed in and closed
 * @param measures spans of working time
 * @param promises terms that are to be kept
 * @param rates how often one thing happens to another
 */
public record FlowMeaning(
        String procedure,
        Set<Code> before,
        Set<Code> held,
        Set<Code> heldBy,
        Confidentiality wholeFrom,
        Sign parts,
        List<Measure> measures,
        List<Promise> promises,
        List<Rate> rates) {
    /** Copies what it is given, sets in order. */
    public FlowMeaning {
        before = sorted(before);
        held = sorted(held);
        heldBy = sorted(heldBy);
        measures = List.copyOf(measures);
        promises = List.copyOf(promises);
        rates = List.copyOf(rates);
    }

    /** The meaning of a procedure of which nothing is known beyond its envelope. */
    public static FlowMeaning plain(String procedure) {
        return new FlowMeaning(
                procedure,
                Set.of(),
                Set.of(),
                Set.of(),
                Confidentiality.SECRET,
                Sign.NEVER,
                List.of(),
                List.of(),
                List.of());
    }

    /** At these stages nothing has been handed in yet. */
    public FlowMeaning beginningAfter(Stage... stages) {
        return new FlowMeaning(
                procedure, codes(before, stages), held, heldBy, wholeFrom, parts, measures, promises, rates);
    }

    /** At these stages the case waits for somebody outside. */
    public FlowMeaning heldAt(Stage... stages) {
        return new FlowMeaning(
                procedure, before, codes(held, stages), heldBy, wholeFrom, parts, measures, promises, rates);
    }

    /** While one of these flags lies over it the case waits for somebody outside. */
    public FlowMeaning heldBy(Flag... flags) {
        Set<Code> all = new TreeSet<>(heldBy);
        for (Flag flag : flags) {
            all.add(flag.code());
        }
        return new FlowMeaning(procedure, before, held, all, wholeFrom, parts, measures, promises, rates);
    }

    /** Cases as closed as this, and more so, are counted in the whole alone; without this word secret ones. */
    public FlowMeaning inTheWholeAlone(Confidentiality from) {
        return new FlowMeaning(procedure, before, held, heldBy, from, parts, measures, promises, rates);
    }

    /** A case that this opens is only a part of another. */
    public FlowMeaning openingParts(Sign opening) {
        return new FlowMeaning(procedure, before, held, heldBy, wholeFrom, opening, measures, promises, rates);
    }

    /** Measured by this span too. */
    public FlowMeaning with(Measure measure) {
        return new FlowMeaning(
                procedure, before, held, heldBy, wholeFrom, parts, plus(measures, measure), promises, rates);
    }

    /** With this term too. */
    public FlowMeaning with(Promise promise) {
        return new FlowMeaning(
                procedure, before, held, heldBy, wholeFrom, parts, measures, plus(promises, promise), rates);
    }

    /** With this rate too. */
    public FlowMeaning with(Rate rate) {
        return new FlowMeaning(
                procedure, before, held, heldBy, wholeFrom, parts, measures, promises, plus(rates, rate));
    }

    /**
     * The names that no version of this procedure knows, each with where it stands: what is misspelt would be counted as never
     * happening. Empty when all are known; stages of a region's own review chain are known in that region alone.
     */
    public List<String> unknownTo(Procedure<?> opened) {
        Set<Code> stages = new TreeSet<>();
        Set<String> acts = new TreeSet<>();
        Set<Code> clocks = new TreeSet<>();
        for (Workflow<?> workflow : opened.workflows().values()) {
            stages.addAll(workflow.stages());
            workflow.steps().forEach(step -> {
                acts.add(Command.nameOf(step.command()));
                step.startedClocks().forEach(started -> clocks.add(started.clock()));
            });
            workflow.rooms().values().forEach(room -> room.clock().ifPresent(clocks::add));
        }
        List<String> unknown = new ArrayList<>();
        before.stream().filter(one -> !stages.contains(one)).forEach(one -> unknown.add("before: " + one));
        held.stream().filter(one -> !stages.contains(one)).forEach(one -> unknown.add("held: " + one));
        promises.stream()
                .filter(one -> !clocks.contains(one.clock()))
                .forEach(one -> unknown.add("promise: " + one.clock()));
        for (Sign sign : signs()) {
            sign.acts().stream().filter(one -> !acts.contains(one)).forEach(one -> unknown.add("act: " + one));
            sign.arrivals().stream()
                    .filter(one -> !stages.contains(one))
                    .forEach(one -> unknown.add("arrival: " + one));
        }
        return unknown.stream().distinct().toList();
    }

    private List<Sign> signs() {
        List<Sign> all = new ArrayList<>();
        all.add(parts);
        measures.forEach(one -> all.addAll(List.of(one.begin(), one.end(), one.again())));
        promises.forEach(one -> all.add(one.kept()));
        rates.forEach(one -> all.addAll(List.of(one.of(), one.among())));
        return all;
    }

    boolean isHeldAfter(StageChange row) {
        return held.contains(row.to())
                || !heldBy.isEmpty() && row.flags().stream().anyMatch(heldBy::contains);
    }

    boolean needs(Code clock) {
        return promises.stream().anyMatch(promise -> promise.clock().equals(clock));
    }

    private static Set<Code> codes(Set<Code> known, Stage... stages) {
        Set<Code> all = new TreeSet<>(known);
        for (Stage stage : stages) {
            all.add(stage.code());
        }
        return all;
    }

    private static <T> List<T> plus(List<T> known, T more) {
        List<T> all = new ArrayList<>(known);
        all.add(more);
        return all;
    }

    private static Set<Code> sorted(Set<Code> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
