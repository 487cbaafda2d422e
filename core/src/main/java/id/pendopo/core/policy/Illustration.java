package id.pendopo.core.policy;

import java.time.LocalDate;

/**
 * A value of a pack that was invented (<i>nilai contoh</i>).
 *
 * @param file the file it stands in
 * @param pointer where in the file, by RFC 6901
 * @param from the first day on which it holds
 * @param source what is written as its source
 */
public record Illustration(String file, String pointer, LocalDate from, String source) {}
