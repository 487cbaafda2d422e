package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.category.UrgencyReading;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who works on a complaint (<i>penanganan</i>), and what became of it until it is answered. Immutable and thread-safe.
 *
 * @param dispositions to whom it was sent, the latest last; at most one of them is not over
 * @param notes what was noted on the way, the latest last
 * @param extension what became of the wish for more time
 * @param escalations what was told upward, the latest last
 * @param reclassifications as what it was taken before, the latest last
 * @param priority what an official set in the place of the priority that was read
 * @param urgency what raised the priority of its category, as it was read last; empty where nothing did
 * @param nudges when the leaders asked after it, the latest last; at most one a working day
 * @param special terms that hold for some complaints alone
 */
public record Casework(
        List<Disposition> dispositions,
        List<Note> notes,
        Extension extension,
        List<Escalation> escalations,
        List<Reclassification> reclassifications,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Priority> priority,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UrgencyReading> urgency,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Nudge> nudges,

        SpecialTerms special) {
    /** Nobody yet. */
    public static final Casework NONE = new Casework(
            List.of(),
            List.of(),
            Extension.NONE,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            SpecialTerms.NONE);

    /** Copies what it is given. */
    public Casework {
        dispositions = List.copyOf(dispositions);
        notes = List.copyOf(notes);
        escalations = List.copyOf(escalations);
        reclassifications = List.copyOf(reclassifications);
        nudges = List.copyOf(nudges);
    }

    /** The disposition under which it is worked on now; empty while it is on its way to another. */
    public Optional<Disposition> active() {
        return last().filter(one -> one.endedOn().isEmpty());
    }

    /** The latest disposition, over or not. */
    public Optional<Disposition> last() {
        return dispositions.isEmpty() ? Optional.empty() : Optional.of(dispositions.get(dispositions.size() - 1));
    }

    /** How often an agency gave it back. */
    @JsonIgnore
    public int returns() {
        return (int)
                dispositions.stream().filter(one -> one.handback().isPresent()).count();
    }

    /** Whether an agency had it as an ordinary complaint, and never as supervisors. */
    boolean hadAsOrdinary(Code agency) {
        return dispositions.stream().anyMatch(one -> one.agency().equals(agency))
                && dispositions.stream().noneMatch(one -> one.agency().equals(agency) && one.supervisory());
    }

    /** The same with the present disposition over and this one in its place. */
    Casework disposed(Disposition disposition) {
        List<Disposition> more = new ArrayList<>(ended(disposition.on()).dispositions);
        more.add(disposition);
        return with(more);
    }

    Casework ended(LocalDate on) {
        return lastOne(last -> last.endedOn().isPresent() ? last : last.ended(on, Optional.empty()));
    }

    Casework handedBack(Handback handback) {
        return lastOne(last -> last.ended(handback.on(), Optional.of(handback)));
    }

    Casework within(Term settlement) {
        return lastOne(last -> last.within(settlement));
    }

    Casework examined(PersonRef examiner) {
        return lastOne(last -> last.by(examiner));
    }

    Casework noted(Note note) {
        return new Casework(
                dispositions,
                plus(notes, note),
                extension,
                escalations,
                reclassifications,
                priority,
                urgency,
                nudges,
                special);
    }

    Casework nudged(Nudge nudge) {
        return new Casework(
                dispositions,
                notes,
                extension,
                escalations,
                reclassifications,
                priority,
                urgency,
                plus(nudges, nudge),
                special);
    }

    /** When the leaders asked after it last. */
    Optional<LocalDate> lastNudge() {
        return nudges.isEmpty()
                ? Optional.empty()
                : Optional.of(nudges.get(nudges.size() - 1).on());
    }

    Casework extension(Extension other) {
        return new Casework(
                dispositions, notes, other, escalations, reclassifications, priority, urgency, nudges, special);
    }

    Casework escalated(Escalation escalation) {
        return new Casework(
                dispositions,
                notes,
                extension,
                plus(escalations, escalation),
                reclassifications,
                priority,
                urgency,
                nudges,
                special);
    }

    Casework reclassified(Reclassification reclassification) {
        return new Casework(
                dispositions,
                notes,
                extension,
                escalations,
                plus(reclassifications, reclassification),
                priority,
                urgency,
                nudges,
                special);
    }

    Casework at(Priority other) {
        return new Casework(
                dispositions,
                notes,
                extension,
                escalations,
                reclassifications,
                Optional.of(other),
                urgency,
                nudges,
                special);
    }

    /** The same as its urgency was read anew. */
    Casework read(Optional<UrgencyReading> other) {
        return new Casework(
                dispositions, notes, extension, escalations, reclassifications, priority, other, nudges, special);
    }

    Casework special(UnaryOperator<SpecialTerms> change) {
        return new Casework(
                dispositions,
                notes,
                extension,
                escalations,
                reclassifications,
                priority,
                urgency,
                nudges,
                change.apply(special));
    }

    private Casework with(List<Disposition> other) {
        return new Casework(
                other, notes, extension, escalations, reclassifications, priority, urgency, nudges, special);
    }

    private Casework lastOne(UnaryOperator<Disposition> change) {
        if (dispositions.isEmpty()) {
            return this;
        }
        List<Disposition> changed = new ArrayList<>(dispositions);
        changed.set(changed.size() - 1, change.apply(changed.get(changed.size() - 1)));
        return with(changed);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
