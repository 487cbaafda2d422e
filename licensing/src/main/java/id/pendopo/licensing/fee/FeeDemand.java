package id.pendopo.licensing.fee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is owed on a day (<i>tagihan; Surat Tagihan Retribusi Daerah, STRD</i>, once it is late).
 *
 * @param on the day it is worked out for
 * @param unpaid what was to be paid by the due day
 * @param months for how many months interest is owed
 * @param perMonth the rate
 * @param interest what lateness costs
 */
public record FeeDemand(LocalDate on, Rupiah unpaid, int months, Percentage perMonth, Rupiah interest) {
    /** All of it. */
    public Rupiah total() {
        return unpaid.plus(interest);
    }

    /** Whether the due day has passed. */
    @JsonIgnore
    public boolean isLate() {
        return months > 0;
    }

    /** How it came about. */
    public String explained(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        if (!isLate()) {
            return unpaid.toString();
        }
        return (english ? "%s + %s × %d months = %s + %s = %s" : "%s + %s × %d bulan = %s + %s = %s")
                .formatted(
                        unpaid, english ? perMonth.toString() : perMonth.format(), months, unpaid, interest, total());
    }
}
