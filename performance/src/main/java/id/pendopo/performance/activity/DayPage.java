package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one person's day that hold their time (<i>lembar hari kerja</i>), in order of time. What was withdrawn, rejected, expired or
 * revoked is not among them.
 *
 * @param slots the entries, at most {@value #LIMIT}
 */
public record DayPage(List<Slot> slots) {
    /** The most entries of a day. */
    public static final int LIMIT = 48;

    /** A day on which nothing was entered. */
    public static final DayPage EMPTY = new DayPage(List.of());

    /** What a page says, asked with {@link DutyReading#subject}; the office answers it from its own book. */
    public static final Fact<DayPage> FACT = Fact.of("ACTIVITY_DAY", DayPage.class);

    private static final Comparator<Slot> BY_TIME = Comparator.comparing(
                    (Slot slot) -> slot.time().startMinute())
            .thenComparing(slot -> slot.entry().value());

    /** How far an entry is. */
    public enum State {
        /** It holds its time, and nobody has approved it yet. */
        CLAIMED,
        /** Approved by a superior. */
        APPROVED,
        /** Approved by silence. */
        AUTO_APPROVED
    }

    /**
     * One entry.
     *
     * @param entry its case
     * @param time from when to when
     * @param claimed minutes claimed
     * @param approved minutes approved, 0 while nobody did
     * @param state how far it is
     */
    public record Slot(CaseId entry, TimeSpan time, int claimed, int approved, State state) {}

    /** Copies what it is given. */
    public DayPage {
        slots = List.copyOf(slots);
    }

    /** The entry, other than this one, that has a minute in common with this time. */
    public Optional<CaseId> overlapping(Optional<CaseId> own, TimeSpan time) {
        for (Slot slot : slots) {
            if (slot.time().overlaps(time) && own.filter(slot.entry()::equals).isEmpty()) {
                return Optional.of(slot.entry());
            }
        }
        return Optional.empty();
    }

    /** Minutes claimed by all entries but this one. */
    public int claimedBeside(Optional<CaseId> own) {
        int sum = 0;
        for (Slot slot : slots) {
            sum += own.filter(slot.entry()::equals).isPresent() ? 0 : slot.claimed();
        }
        return sum;
    }

    /** Minutes approved. */
    @JsonIgnore
    public int approvedMinutes() {
        return slots.stream().mapToInt(Slot::approved).sum();
    }

    /** The slot of this entry. */
    public Optional<Slot> find(CaseId entry) {
        return slots.stream().filter(slot -> slot.entry().equals(entry)).findFirst();
    }

    DayPage after(DayPosting posting) {
        List<Slot> next = new ArrayList<>(slots);
        next.removeIf(slot -> slot.entry().equals(posting.entry()));
        slot(posting).ifPresent(next::add);
        next.sort(BY_TIME);
        return new DayPage(next);
    }

    private Optional<Slot> slot(DayPosting posting) {
        int claimed = find(posting.entry()).map(Slot::claimed).orElse(posting.minutes());
        return switch (posting.kind()) {
            case CLAIM -> Optional.of(new Slot(posting.entry(), posting.time(), posting.minutes(), 0, State.CLAIMED));
            case APPROVE ->
                Optional.of(new Slot(posting.entry(), posting.time(), claimed, posting.minutes(), State.APPROVED));
            case APPROVE_BY_SILENCE ->
                Optional.of(new Slot(posting.entry(), posting.time(), claimed, posting.minutes(), State.AUTO_APPROVED));
            case RELEASE -> Optional.empty();
        };
    }
}
