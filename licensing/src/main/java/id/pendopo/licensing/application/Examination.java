package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the office found (<i>hasil pemeriksaan</i>).
 *
 * @param checklist the verifier's judgement of each requirement, in the order of their codes
 * @param opinions what members of the technical team think
 * @param visit the visit, where there was or will be one
 * @param recommendation the opinion of the technical unit
 * @param overdue the stages that took longer than they may, in the order in which they did
 */
public record Examination(
        List<Judgement> checklist,
        List<Opinion> opinions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Visit> visit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Recommendation> recommendation,
        List<Code> overdue) {
    /** Nothing yet. */
    public static final Examination NONE =
            new Examination(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    /** Copies what it is given. */
    public Examination {
        checklist = List.copyOf(checklist);
        opinions = List.copyOf(opinions);
        overdue = List.copyOf(overdue);
    }

    /** The requirements that were judged. */
    public Set<Code> judged() {
        Set<Code> judged = new TreeSet<>();
        checklist.forEach(one -> judged.add(one.requirement()));
        return judged;
    }

    /** Those found not to be met. */
    public Set<Code> unmet() {
        Set<Code> unmet = new TreeSet<>();
        checklist.stream().filter(one -> !one.met()).forEach(one -> unmet.add(one.requirement()));
        return unmet;
    }

    /** The report of the visit, once there is one. */
    public Optional<InspectionReport> report() {
        return visit.flatMap(Visit::report);
    }

    Examination judging(List<Judgement> some) {
        TreeMap<Code, Judgement> all = new TreeMap<>();
        checklist.forEach(one -> all.put(one.requirement(), one));
        some.forEach(one -> all.put(one.requirement(), one));
        return new Examination(List.copyOf(all.values()), opinions, visit, recommendation, overdue);
    }

    Examination with(Opinion one) {
        List<Opinion> more = new ArrayList<>(opinions);
        more.add(one);
        return new Examination(checklist, more, visit, recommendation, overdue);
    }

    Examination with(Visit other) {
        return new Examination(checklist, opinions, Optional.of(other), recommendation, overdue);
    }

    Examination with(Recommendation other) {
        return new Examination(checklist, opinions, visit, Optional.of(other), overdue);
    }

    /** Sent back: what was recommended no longer stands; what was seen and judged still does. */
    Examination unrecommended() {
        return new Examination(checklist, opinions, visit, Optional.empty(), overdue);
    }

    /** What was mended must be judged anew. */
    Examination without(Set<Code> mended) {
        return new Examination(
                checklist.stream()
                        .filter(one -> !mended.contains(one.requirement()))
                        .toList(),
                opinions,
                visit,
                recommendation,
                overdue);
    }

    Examination overdueAt(Code stage) {
        List<Code> more = new ArrayList<>(overdue);
        more.add(stage);
        return new Examination(checklist, opinions, visit, recommendation, more);
    }
}
