package id.pendopo.core.policy;

import id.pendopo.core.internal.text.HiddenCharacters;
import id.pendopo.core.law.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * One fault of a region pack (<i>kesalahan paket daerah</i>): where, what, and how to mend it, in Indonesian and English.
 *
 * @param problem what kind of fault; it never changes its meaning
 * @param file the file, as named in the pack's folder; for a value of the library the name of its resource
 * @param pointer where in the file, by RFC 6901; empty for the file as a whole
 * @param what what is wrong
 * @param mend how to mend it
 * @param leeway the leeway that was exceeded, where that is the fault
 */
public record PackFault(
        PackProblem problem, String file, String pointer, Text what, Text mend, Optional<LeewayKind> leeway) {

    /** Three texts and a place, each at its limit. */
    private static final int LINE_LIMIT = 3 * Text.LIMIT;

    /** Whether the pack opens all the same. */
    public boolean warning() {
        return problem.isWarning();
    }

    /** One line for people. */
    public String in(Locale locale) {
        String line = file + (pointer.isEmpty() ? "" : " " + pointer) + ": " + what.in(locale) + "; " + mend.in(locale);
        // A key or a value of the file may hold what turns the line around.
        return HiddenCharacters.shown(line, LINE_LIMIT);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
