package id.pendopo.core.policy;

import id.pendopo.core.law.LegalSource;
import java.util.Optional;

/**
 * Why a region put its own value in the place of a decision of Pendopo (<i>penggantian ketentuan bawaan</i>).
 *
 * @param deed the written act that says so, 1 to {@value #DEED_LIMIT} characters
 * @param reason why, 1 to {@value #REASON_LIMIT} characters
 */
public record Replacement(String deed, String reason) {
    /** The longest deed in characters. */
    public static final int DEED_LIMIT = 500;

    /** The longest reason in characters. */
    public static final int REASON_LIMIT = 2_000;

    /** @throws IllegalArgumentException if a text is blank or too long */
    public Replacement {
        check("deed", deed, DEED_LIMIT);
        check("reason", reason, REASON_LIMIT);
    }

    /** The region's source, which now says everywhere it is cited that it took the place of a decision of Pendopo, and by which act. */
    LegalSource citedBeside(LegalSource source) {
        String told = source.citation() + ", mengganti ketentuan bawaan Pendopo dengan " + deed;
        return new LegalSource(
                told.length() > LegalSource.LIMIT ? told.substring(0, LegalSource.LIMIT - 1) + "…" : told,
                Optional.empty(),
                source.standing(),
                source.inForceFrom(),
                source.inForceTo());
    }

    private static void check(String what, String text, int limit) {
        if (text.isBlank() || text.length() > limit) {
            throw new IllegalArgumentException(
                    "replacement: the %s has %d characters, outside 1 to %d; name the act and why"
                            .formatted(what, text.length(), limit));
        }
    }
}
