package id.pendopo.core.notice;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What may stand in a notice (<i>isian pemberitahuan</i>). The kinds are closed, and none of them holds a free text of a case but
 * {@link Open}, which only a looked-at text becomes; a personal text has no way in.
 */
public sealed interface NoticeValue {
    /** As people read it, in this language, with the region's own labels. */
    String in(Locale locale, Map<String, String> labels);

    /** An amount. */
    record Amount(Rupiah amount) implements NoticeValue {
        @Override
        public String in(Locale locale, Map<String, String> labels) {
            return amount.toString();
        }
    }

    /** A day. */
    record Day(LocalDate day) implements NoticeValue {
        @Override
        public String in(Locale locale, Map<String, String> labels) {
            String month = locale.getLanguage().equals("en")
                    ? day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    : InWords.month(day.getMonth());
            return day.getDayOfMonth() + " " + month + " " + day.getYear();
        }
    }

    /** A number of things. */
    record Count(long count) implements NoticeValue {
        @Override
        public String in(Locale locale, Map<String, String> labels) {
            return Long.toString(count);
        }
    }

    /** Codes: a stage, papers that are missing, a reason. Each is told by the region's label for it. */
    record Codes(List<Code> codes) implements NoticeValue {
        /** Copies what it is given. */
        public Codes {
            codes = List.copyOf(codes);
        }

        @Override
        public String in(Locale locale, Map<String, String> labels) {
            return String.join(
                    ", ", codes.stream().map(code -> label(code, labels)).toList());
        }

        private static String label(Code code, Map<String, String> labels) {
            String plain = code.value().toLowerCase(Locale.ROOT).replace('_', ' ');
            return labels.getOrDefault(code.value(), plain);
        }
    }

    /** Codes of findings, for instance of warnings that went along. */
    record Findings(List<String> codes) implements NoticeValue {
        /** Copies what it is given. */
        public Findings {
            codes = List.copyOf(codes);
        }

        @Override
        public String in(Locale locale, Map<String, String> labels) {
            return String.join(", ", codes);
        }
    }

    /** A text of the case that stands in the open: its public title, its receipt number. */
    record Open(OpenText text) implements NoticeValue {
        @Override
        public String in(Locale locale, Map<String, String> labels) {
            return text.toString();
        }
    }

    /** The id of the case, where it has no number yet. */
    record Id(CaseId id) implements NoticeValue {
        @Override
        public String in(Locale locale, Map<String, String> labels) {
            return id.value();
        }
    }

    /** Words of the region pack, such as what its head is called. */
    record Words(Text text) implements NoticeValue {
        @Override
        public String in(Locale locale, Map<String, String> labels) {
            return text.in(locale);
        }
    }

    /** Nothing to tell, or nothing that may be told. */
    record None() implements NoticeValue {
        @Override
        public String in(Locale locale, Map<String, String> labels) {
            return "-";
        }
    }
}
