package id.pendopo.core.chart;

import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Signatures that a joint step needs (<i>tanda tangan bersama dalam bagan</i>).
 *
 * @param atLeast how many
 * @param roles of which roles, in order of code
 */
public record ChartSeat(int atLeast, List<String> roles) {
    private static final Text WORDS = Text.of("%d tanda tangan dari %s", "%d signatures of %s");
    private static final Text ONE = Text.of("%d tanda tangan dari %s", "%d signature of %s");

    /** Copies what it is given. */
    public ChartSeat {
        roles = List.copyOf(roles);
    }

    String in(Locale locale, UnaryOperator<String> label) {
        return (atLeast == 1 ? ONE : WORDS)
                .in(locale)
                .formatted(atLeast, roles.stream().map(label).collect(Collectors.joining("/")));
    }

    static String in(List<ChartSeat> seats, Locale locale, UnaryOperator<String> label) {
        return seats.stream().map(seat -> seat.in(locale, label)).collect(Collectors.joining(" + "));
    }
}
