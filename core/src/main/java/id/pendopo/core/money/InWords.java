package id.pendopo.core.money;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * Amounts, numbers and dates in words (<i>terbilang</i>), as receipts (<i>kuitansi</i>) and grant agreements
 * (<i>NPHD</i>) print them. One ten, one hundred and one thousand have words of their own (<i>sepuluh</i>, <i>seratus</i>,
 * <i>seribu</i>); one million and above are said with <i>satu</i>, for <i>sejuta</i> is speech and not what papers print. From a
 * thousand trillion on it says <i>kuadriliun</i>.
 */
public final class InWords {
    /** The greatest number in words. */
    public static final long LIMIT = 999_999_999_999_999_999L;

    private static final List<String> SMALL = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");
    private static final long MILLION = 1_000_000L;
    private static final long BILLION = 1_000_000_000L;
    private static final long TRILLION = 1_000_000_000_000L;
    private static final long QUADRILLION = 1_000_000_000_000_000L;
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private InWords() {}

    /** The amount in words: <i>lima puluh juta rupiah</i>. */
    public static String rupiah(Rupiah amount) {
        return number(amount.value()) + " rupiah";
    }

    /**
     * The number in words: <i>seribu dua ratus</i>; a negative one begins with <i>minus</i>.
     *
     * @param number in -{@value #LIMIT} to {@value #LIMIT}
     */
    public static String number(long number) {
        if (number < -LIMIT || number > LIMIT) {
            throw new IllegalArgumentException(
                    "in words: %d is outside ±%d; nobody could read it".formatted(number, LIMIT));
        }
        StringBuilder words = new StringBuilder(64);
        if (number < 0) {
            words.append("minus ");
        }
        say(words, Math.abs(number));
        return words.toString();
    }

    /** The date as an agreement opens with it: <i>Senin tanggal dua puluh satu bulan Juli tahun dua ribu dua puluh lima</i>. */
    public static String date(LocalDate date) {
        return day(date.getDayOfWeek()) + " tanggal " + number(date.getDayOfMonth()) + " bulan "
                + month(date.getMonth()) + " tahun " + number(date.getYear());
    }

    /** The name of a weekday (<i>hari</i>): <i>Senin</i>. */
    public static String day(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /** The name of a month (<i>bulan</i>): <i>Januari</i>. */
    public static String month(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    private static void say(StringBuilder words, long number) {
        if (number < 12) {
            words.append(SMALL.get((int) number));
        } else if (number < 20) {
            words.append(SMALL.get((int) number - 10)).append(" belas");
        } else if (number < 100) {
            group(words, number, 10, "puluh");
        } else if (number < 1_000) {
            groupOrOne(words, number, 100, "ratus");
        } else if (number < MILLION) {
            groupOrOne(words, number, 1_000, "ribu");
        } else if (number < BILLION) {
            group(words, number, MILLION, "juta");
        } else if (number < TRILLION) {
            group(words, number, BILLION, "miliar");
        } else if (number < QUADRILLION) {
            group(words, number, TRILLION, "triliun");
        } else {
            group(words, number, QUADRILLION, "kuadriliun");
        }
    }

    /** One hundred and one thousand have a word of their own: <i>seratus</i>, <i>seribu</i>. */
    private static void groupOrOne(StringBuilder words, long number, long unit, String name) {
        if (number / unit == 1) {
            words.append("se").append(name);
            rest(words, number % unit);
        } else {
            group(words, number, unit, name);
        }
    }

    private static void group(StringBuilder words, long number, long unit, String name) {
        say(words, number / unit);
        words.append(' ').append(name);
        rest(words, number % unit);
    }

    private static void rest(StringBuilder words, long rest) {
        if (rest > 0) {
            words.append(' ');
            say(words, rest);
        }
    }
}
