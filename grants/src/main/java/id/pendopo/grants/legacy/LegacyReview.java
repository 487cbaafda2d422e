package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the review left behind (<i>hasil pemeriksaan menurut data lama</i>). Nothing of it counts as decided here.
 *
 * @param office the agency or the field it was routed to, by the region's table
 * @param claimed papers and items that were ticked: claimed, not verified
 * @param recommended what the agency answered; empty when neither answer or both stand there
 * @param recommendation the agency's amount
 * @param team the team's amount
 * @param considered the budget team's amount, which the old page showed as approved; it is not
 * @param notes of the stages, internal
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegacyReview(
        Optional<Office> office,
        Set<Code> claimed,
        Optional<Boolean> recommended,
        Optional<Rupiah> recommendation,
        Optional<Rupiah> team,
        Optional<Rupiah> considered,
        List<Note> notes) {
    /**
     * Where it was routed. One shape's table holds agencies, the other's fields.
     *
     * @param unit the agency
     * @param field the field
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Office(Optional<Code> unit, Optional<Code> field) {}

    /**
     * A note; who wrote it and when is not known.
     *
     * @param stage of the old application, 1 to 7
     * @param refusal whether it explains a refusal
     * @param text what it says
     */
    public record Note(int stage, boolean refusal, List<LegacyText> text) {
        /** Copies what it is given. */
        public Note {
            text = List.copyOf(text);
        }
    }

    /** Copies what it is given. */
    public LegacyReview {
        claimed = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(claimed));
        notes = List.copyOf(notes);
    }
}
