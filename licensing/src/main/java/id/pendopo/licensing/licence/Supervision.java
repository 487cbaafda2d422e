package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What supervision found and did about a licence (<i>pengawasan izin</i>). Immutable and thread-safe.
 *
 * @param breaches what was reported, the oldest first
 * @param sanctions what was laid, the oldest first
 * @param suspension why and until when the licence is suspended
 * @param defect what was found wrong with the decision, or what a court ordered, and is not acted upon yet
 * @param obligations what the holder must still do
 * @param stayedFor the objections for which its sanctions have no effect for now
 */
public record Supervision(
        List<Breach> breaches,
        List<Sanction> sanctions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Suspension> suspension,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Defect> defect,
        List<Obligation> obligations,
        List<CaseId> stayedFor) {
    /** Nothing yet. */
    public static final Supervision NONE =
            new Supervision(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** What was reported (<i>temuan</i>). */
    public record Breach(Code cause, String reference, LocalDate on) {}

    /**
     * A suspension (<i>pembekuan</i>).
     *
     * @param entry the number of its entry in the journal
     * @param until its last day, or empty where a condition ends it
     * @param condition what must happen first
     */
    public record Suspension(
            long entry,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> until,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> condition) {}

    /**
     * A ground to act upon (<i>dasar pencabutan, penundaan atau pembatalan</i>).
     *
     * @param ground what is wrong, where the office or its superior found it
     * @param order what a court ordered
     * @param reference the report or the judgment
     * @param actBy the last day to act
     */
    public record Defect(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DefectGround> ground,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CourtOrder> order,
            String reference,
            LocalDate actBy) {}

    /** Something the holder must still do (<i>kewajiban</i>). */
    public record Obligation(Code kind, String reference) {}

    /** Copies what it is given. */
    public Supervision {
        breaches = List.copyOf(breaches);
        sanctions = List.copyOf(sanctions);
        obligations = List.copyOf(obligations);
        stayedFor = List.copyOf(stayedFor);
    }

    /** Whether its sanctions have no effect for now, because an objection is open (<i>pelaksanaan ditunda</i>). */
    @JsonIgnore
    public boolean isStayed() {
        return !stayedFor.isEmpty();
    }

    /** The sanctions that are not followed yet, the oldest first. */
    public List<Sanction> open() {
        return sanctions.stream().filter(Sanction::isOpen).toList();
    }

    Supervision plus(Breach breach) {
        return new Supervision(and(breaches, breach), sanctions, suspension, defect, obligations, stayedFor);
    }

    Supervision plus(Sanction sanction, boolean anew) {
        List<Sanction> before = anew ? marked(Sanction.State.LAPSED) : sanctions;
        return new Supervision(breaches, and(before, sanction), suspension, defect, obligations, stayedFor);
    }

    Supervision plus(Obligation obligation) {
        return new Supervision(breaches, sanctions, suspension, defect, and(obligations, obligation), stayedFor);
    }

    Supervision cleared(String reference) {
        List<Obligation> left = obligations.stream()
                .filter(one -> !one.reference().equals(reference))
                .toList();
        return new Supervision(breaches, sanctions, suspension, defect, left, stayedFor);
    }

    Supervision suspended(Optional<Suspension> now) {
        return new Supervision(breaches, sanctions, now, defect, obligations, stayedFor);
    }

    /** A suspension until a condition is met outlives a revocation that is taken back; one until a day does not [D]. */
    Supervision keepingConditions() {
        return suspended(suspension.filter(one -> one.condition().isPresent()));
    }

    Supervision with(Optional<Defect> now) {
        return new Supervision(breaches, sanctions, suspension, now, obligations, stayedFor);
    }

    /** The holder did what was asked: what was reported so far gives no ground for a further sanction. */
    Supervision followed() {
        return new Supervision(List.of(), marked(Sanction.State.FOLLOWED), suspension, defect, obligations, stayedFor);
    }

    /** Without the sanction of this entry, the suspension that came with it and the fine that it set. */
    Supervision without(long entry) {
        List<Sanction> now = new ArrayList<>();
        List<Obligation> left = new ArrayList<>(obligations);
        for (Sanction sanction : sanctions) {
            boolean back = sanction.entry() == entry;
            now.add(back ? sanction.as(Sanction.State.TAKEN_BACK) : sanction);
            left.removeIf(one -> back && one.reference().equals(sanction.number()));
        }
        return new Supervision(breaches, now, suspension.filter(one -> one.entry() != entry), defect, left, stayedFor);
    }

    Supervision stayed(CaseId objection, boolean on) {
        List<CaseId> now = new ArrayList<>(stayedFor);
        now.remove(objection);
        if (on) {
            now.add(objection);
        }
        return new Supervision(breaches, sanctions, suspension, defect, obligations, now);
    }

    private List<Sanction> marked(Sanction.State state) {
        return sanctions.stream().map(one -> one.isOpen() ? one.as(state) : one).toList();
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
