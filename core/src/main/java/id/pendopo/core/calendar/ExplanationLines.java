package id.pendopo.core.calendar;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.InWords;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explanation put into lines. Indonesian names come from us, because a Java without locale data has none. */
final class ExplanationLines {
    private ExplanationLines() {}

    static List<String> of(ClockExplanation explanation, Locale locale) {
        List<String> lines = new ArrayList<>(explanation.days().size() + 4);
        lines.add(Text.of("Hari nol: %s (tidak dihitung)", "Day zero: %s (not counted)")
                .in(locale)
                .formatted(date(explanation.dayZero(), locale)));
        if (explanation.consumedBefore() > 0) {
            lines.add(Text.of("Sudah terpakai sebelumnya: %d", "Used before: %d")
                    .in(locale)
                    .formatted(explanation.consumedBefore()));
        }
        for (ExplainedDay day : explanation.days()) {
            lines.add(line(day, locale));
        }
        explanation
                .pausedOn()
                .ifPresent(day -> lines.add(Text.of("Dijeda sejak: %s", "Paused since: %s")
                        .in(locale)
                        .formatted(date(day, locale))));
        lines.add(lastDay(explanation).in(locale).formatted(date(explanation.lastDay(), locale)));
        return List.copyOf(lines);
    }

    private static Text lastDay(ClockExplanation explanation) {
        if (explanation.pausedOn().isPresent()) {
            return Text.of("Hari terakhir sebelum jeda: %s", "Last day before the pause: %s");
        }
        return explanation.term().isEmpty()
                ? Text.of("Hari terakhir (tanggal tetap): %s", "Last day (fixed date): %s")
                : Text.of("Hari terakhir: %s", "Last day: %s");
    }

    private static String line(ExplainedDay day, Locale locale) {
        String date = date(day.date(), locale);
        if (day.whyNot().isEmpty()) {
            return Text.of("%s: hari ke-%d", "%s: day %d").in(locale).formatted(date, day.counted());
        }
        String why = day.whyNot().get().in(locale);
        String source = day.source().map(decree -> ", " + decree.in(locale)).orElse("");
        return Text.of("%s: tidak dihitung, %s%s", "%s: not counted, %s%s")
                .in(locale)
                .formatted(date, why, source);
    }

    private static String date(LocalDate date, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String day = english
                ? date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : InWords.day(date.getDayOfWeek());
        String month = english
                ? date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : InWords.month(date.getMonth());
        return "%s, %d %s %d".formatted(day, date.getDayOfMonth(), month, date.getYear());
    }
}
