package id.pendopo.licensing.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An objection and its appeal (<i>keberatan dan banding</i>). Immutable and thread-safe.
 *
 * @param contested the case of the decision
 * @param procedure of that case
 * @param entry the number of the entry that decided
 * @param first the objection to the official who decided
 * @param appeal the appeal to his superior
 * @param stayed whether what is contested has no effect until this is decided
 * @param lawsuits what went to court
 */
public record Objection(
        CaseId contested,
        String procedure,
        long entry,
        Instance first,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Instance> appeal,
        boolean stayed,
        List<Lawsuit> lawsuits) {
    /** What it comes to (<i>amar</i>). */
    public enum Outcome {
        /** <i>Dikabulkan</i>. */
        GRANTED,
        /** <i>Ditolak</i>. */
        DENIED
    }

    /**
     * What the reviewer proposes (<i>telaah</i>).
     *
     * @param outcome what he proposes
     * @param opinion the opinion itself
     */
    public record Advice(Outcome outcome, DocumentRef opinion) {}

    /**
     * What was decided (<i>keputusan</i>).
     *
     * @param outcome what it comes to
     * @param number of the decision
     * @param date of the decision
     * @param bySilence whether the term had passed before
     * @param receivedOn when it was received
     */
    public record Ruling(
            Outcome outcome,
            String number,
            LocalDate date,
            boolean bySilence,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> receivedOn) {
        Ruling received(LocalDate on) {
            return new Ruling(outcome, number, date, bySilence, Optional.of(on));
        }
    }

    /**
     * One of the two (<i>keberatan, atau banding</i>).
     *
     * @param filedOn when it came in
     * @param grounds why, as codes
     * @param letter the letter itself
     * @param advice what the reviewer proposes
     * @param ruling what was decided
     */
    public record Instance(
            LocalDate filedOn,
            List<Code> grounds,
            DocumentRef letter,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Advice> advice,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ruling> ruling) {
        /** Copies what it is given. */
        public Instance {
            grounds = List.copyOf(grounds);
        }

        static Instance filed(LocalDate on, List<Code> grounds, DocumentRef letter) {
            return new Instance(on, grounds, letter, Optional.empty(), Optional.empty());
        }

        Instance with(Advice now) {
            return new Instance(filedOn, grounds, letter, Optional.of(now), ruling);
        }

        Instance with(Ruling now) {
            return new Instance(filedOn, grounds, letter, advice, Optional.of(now));
        }
    }

    /**
     * A lawsuit that was filed (<i>gugatan</i>); it is only recorded.
     *
     * @param court which court
     * @param number of the register
     * @param filedOn when
     */
    public record Lawsuit(String court, String number, LocalDate filedOn) {}

    /** Copies what it is given. */
    public Objection {
        lawsuits = List.copyOf(lawsuits);
    }

    /** The appeal where there is one, else the objection: what is being decided, or was last. */
    public Instance current() {
        return appeal.orElse(first);
    }

    Objection with(Instance now) {
        return appeal.isPresent()
                ? new Objection(contested, procedure, entry, first, Optional.of(now), stayed, lawsuits)
                : new Objection(contested, procedure, entry, now, appeal, stayed, lawsuits);
    }

    Objection appealing(Instance now, boolean stays) {
        return new Objection(contested, procedure, entry, first, Optional.of(now), stays, lawsuits);
    }

    Objection plus(Lawsuit lawsuit) {
        List<Lawsuit> more = new ArrayList<>(lawsuits);
        more.add(lawsuit);
        return new Objection(contested, procedure, entry, first, appeal, stayed, more);
    }
}
