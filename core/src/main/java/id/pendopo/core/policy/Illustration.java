package id.pendopo.core.policy;

import id.pendopo.core.law.Text;
import java.time.LocalDate;

/**
 * A value of a pack that was invented (<i>nilai contoh</i>).
 *
 * @param file the file it stands in
 * @param pointer where in the file, by RFC 6901
 * @param from the first day on which it holds
 * @param source what is written as its source
 */
public record Illustration(String file, String pointer, LocalDate from, String source) {
    /** What everything that rests on invented values of a pack says of itself (<i>nilai rekaan</i>). */
    public static final Text NOTICE = Text.of(
            "CONTOH: paket daerah ini memuat nilai rekaan, bukan ketentuan yang berlaku",
            "ILLUSTRATION: this region pack holds invented values, not law in force");
}
