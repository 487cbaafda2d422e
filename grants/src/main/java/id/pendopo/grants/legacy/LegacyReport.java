package id.pendopo.grants.legacy;

import id.pendopo.core.table.RowFinding;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of a take-over (<i>laporan migrasi</i>): counts, defects and rows. It holds no value of a cell that may be about a person.
 * Immutable.
 *
 * @param proposals rows of the table of proposals
 * @param outcomes how many came to what
 * @param states how many of those that can be taken in the old application had where
 * @param defects how many of those have which defect
 * @param gone numbers of proposals that are not there
 * @param findings row by row
 */
public record LegacyReport(
        int proposals,
        Map<Outcome, Integer> outcomes,
        Map<LegacyState, Integer> states,
        Map<LegacyDefect, Integer> defects,
        long gone,
        List<RowFinding> findings) {
    /** What a row of the table of proposals came to. */
    public enum Outcome {
        /** Its snapshot was written, or would be in a trial. */
        IMPORTED,
        /** It had been written before. */
        KNOWN,
        /** It is kept out until somebody has looked at it. */
        QUARANTINED,
        /** The office refused it; see the findings. */
        REFUSED
    }

    /** Copies what it is given. */
    public LegacyReport {
        outcomes = copy(outcomes, Outcome.class);
        states = copy(states, LegacyState.class);
        defects = copy(defects, LegacyDefect.class);
        findings = List.copyOf(findings);
    }

    private static <K extends Enum<K>> Map<K, Integer> copy(Map<K, Integer> map, Class<K> type) {
        Map<K, Integer> ordered = new EnumMap<>(type);
        ordered.putAll(map);
        return Collections.unmodifiableMap(ordered);
    }

    /** How many came to this. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** The report in words, Indonesian unless the reader is of an English locale. */
    public String text(Locale reader) {
        boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
        StringBuilder text = new StringBuilder();
        line(text, english ? "Proposals in the old table" : "Usulan dalam tabel lama", proposals);
        line(text, english ? "Snapshots" : "Potret", count(Outcome.IMPORTED));
        line(text, english ? "Known before" : "Sudah dicatat sebelumnya", count(Outcome.KNOWN));
        line(text, english ? "Kept out, to be looked at" : "Ditahan untuk diperiksa", count(Outcome.QUARANTINED));
        line(text, english ? "Refused by the office" : "Ditolak sistem", count(Outcome.REFUSED));
        line(text, english ? "Numbers that are gone" : "Nomor yang hilang", gone);
        text.append(english ? "Where the old application had them\n" : "Tahap menurut aplikasi lama\n");
        states.forEach((state, times) ->
                line(text, "  " + (english ? state.label().en() : state.label().id()), times));
        text.append(english ? "Defects\n" : "Cacat data\n");
        defects.forEach((defect, times) -> line(
                text, "  " + (english ? defect.label().en() : defect.label().id()), times));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, long times) {
        text.append(what).append(": ").append(times).append('\n');
    }
}
