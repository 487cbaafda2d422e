package id.pendopo.performance.activity;

import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what was approved from the book of days (<i>rekapitulasi menit</i>): one look-up a day, whatever the number of entries, and no case
 * is opened. As thread-safe as its store.
 */
public final class ApprovedMinutes {
    private static final int PERCENT = 100;

    private final Store store;

    private ApprovedMinutes(Store store) {
        this.store = store;
    }

    /** Those of the entries in this store. */
    public static ApprovedMinutes in(Store store) {
        return new ApprovedMinutes(store);
    }

    /** What counts of a person's month, in order of day and time. */
    public List<ApprovedEntry> of(EmployeeId employee, YearMonth month) {
        List<ApprovedEntry> all = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            LocalDate date = day;
            for (DayPage.Slot slot : page(employee, day).slots()) {
                if (slot.state() != DayPage.State.CLAIMED) {
                    all.add(new ApprovedEntry(
                            slot.entry(), date, slot.approved(), slot.state() == DayPage.State.AUTO_APPROVED));
                }
            }
        }
        return all;
    }

    /** The day as the book has it. */
    public DayPage page(EmployeeId employee, LocalDate day) {
        return DayBook.pageOf(
                store.last(StreamId.of(StreamId.Kind.BOOK, DayBook.NAME + "/" + DutyReading.subject(employee, day))));
    }

    /**
     * Whether so many of these minutes were approved by silence that somebody looks before the month is verified: more than the share that
     * the region allows.
     */
    public static boolean needReview(List<ApprovedEntry> month, ActivityPolicy policy) {
        long all = 0;
        long silent = 0;
        for (ApprovedEntry one : month) {
            all += one.minutes();
            silent += one.bySilence() ? one.minutes() : 0;
        }
        return silent * PERCENT > all * policy.autoApprovedReviewPercent().value();
    }
}
