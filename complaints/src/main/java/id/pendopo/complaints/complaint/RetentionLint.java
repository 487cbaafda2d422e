package id.pendopo.complaints.complaint;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks whether a file is kept at hand at least as long as somebody may still come to it (<i>pemeriksaan masa berkas aktif</i>): a shorter
 * time would cut a right that the same values give. Months are taken as short as they can be, and working days as long [D].
 */
final class RetentionLint {
    private static final Code SHORT = Code.of("RETENTION_SHORT");
    /** Before two common years, so that every month is met at its shortest. */
    private static final LocalDate FIRST = LocalDate.of(2021, 12, 1);

    private static final int DAYS = 400;
    private static final int HOLIDAYS = 14;

    private final ComplaintPolicy policy;

    RetentionLint(ComplaintPolicy policy) {
        this.policy = policy;
    }

    List<ValueFlaw> lint() {
        Term kept = policy.retention().value();
        int least = least(kept);
        return Stream.of(
                        new Window("reopenWindow", policy.reopenWindow().value()),
                        new Window("mergeWindow", policy.mergeWindow().value()),
                        new Window("objecting", policy.objecting().value()))
                .filter(window -> most(window.term()) > least)
                .map(window -> flaw(kept, least, window))
                .toList();
    }

    private static ValueFlaw flaw(Term kept, int least, Window window) {
        int most = most(window.term());
        return new ValueFlaw(
                SHORT,
                "",
                false,
                Text.of(
                        "berkas aktif disimpan %s, paling sedikit %d hari, padahal '%s' (%s) dapat berlangsung sampai %d hari"
                                .formatted(
                                        kept.in(Locale.forLanguageTag("id")),
                                        least,
                                        window.key(),
                                        window.term().in(Locale.forLanguageTag("id")),
                                        most),
                        "files are kept at hand for %s, at least %d days, though '%s' (%s) may take up to %d days"
                                .formatted(
                                        kept.in(Locale.ENGLISH),
                                        least,
                                        window.key(),
                                        window.term().in(Locale.ENGLISH),
                                        most)),
                Text.of(
                        "perpanjang 'retention' sampai sekurang-kurangnya %d hari, atau perpendek '%s'"
                                .formatted(most, window.key()),
                        "keep files for %d days at least, or shorten '%s'".formatted(most, window.key())));
    }

    private record Window(String key, Term term) {}

    /** How many days it takes at least. */
    private static int least(Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> term.amount();
            case MONTHS ->
                IntStream.range(0, DAYS)
                        .mapToObj(FIRST::plusDays)
                        .mapToInt(day -> (int) ChronoUnit.DAYS.between(day, day.plusMonths(term.amount())))
                        .min()
                        .orElseThrow();
        };
    }

    /** How many days it may take at most; of working days twice as many and a fortnight, which no holidays of a year have come near. */
    private static int most(Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS -> 2 * term.amount() + HOLIDAYS;
            case CALENDAR_DAYS -> term.amount();
            case MONTHS -> 31 * term.amount();
        };
    }
}
