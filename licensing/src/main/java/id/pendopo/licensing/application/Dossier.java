package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands beside the form (<i>kelengkapan permohonan</i>).
 *
 * @param answers the questions of the type that the applicant answers by yes
 * @param bases base requirements by their numbers
 * @param papers one for each requirement, in the order of their codes
 * @param untilAsked the day until which the licence is asked for, where its type is for an event or a period of work
 */
public record Dossier(
        @NotNull @Size(max = 20) Set<Code> answers,
        @NotNull @Size(max = 10) List<@Valid BaseReference> bases,
        @NotNull @Size(max = 120) List<@Valid Paper> papers,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> untilAsked) {
    /** Nothing yet. */
    public static final Dossier EMPTY = new Dossier(Set.of(), List.of(), List.of(), Optional.empty());

    /** Keeps them in order; of two papers for one requirement the later counts. */
    public Dossier {
        answers = Collections.unmodifiableSet(new TreeSet<>(answers));
        bases = bases.stream()
                .sorted(Comparator.comparing(BaseReference::kind).thenComparing(BaseReference::number))
                .toList();
        TreeMap<Code, Paper> byRequirement = new TreeMap<>();
        papers.forEach(paper -> byRequirement.put(paper.requirement(), paper));
        papers = List.copyOf(byRequirement.values());
    }

    /** With these papers more, each in the place of an earlier one for the same requirement. */
    public Dossier with(List<Paper> more) {
        List<Paper> all = new ArrayList<>(papers);
        all.addAll(more);
        return new Dossier(answers, bases, all, untilAsked);
    }

    /** The paper for this requirement. */
    public Optional<Paper> paper(Code requirement) {
        return papers.stream()
                .filter(paper -> paper.requirement().equals(requirement))
                .findFirst();
    }
}
