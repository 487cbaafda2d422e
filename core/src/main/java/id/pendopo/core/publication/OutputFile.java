package id.pendopo.core.publication;

/**
 * A public file (<i>berkas data terbuka</i>).
 *
 * @param name its name, for example {@code recipients-2026.csv}
 * @param mediaType for example {@code text/csv}
 * @param text its whole content, UTF-8 when it is written
 */
public record OutputFile(String name, String mediaType, String text) {}
