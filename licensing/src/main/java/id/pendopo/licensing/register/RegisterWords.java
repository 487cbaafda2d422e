package id.pendopo.licensing.register;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.Locale;
import java.util.Map;

/** The words of the register's codes in both languages (<i>istilah register</i>), so that each code has its label beside it. */
final class RegisterWords {
    private static final Map<String, Text> STATUS = Map.of(
            "VALID", Text.of("berlaku", "valid"),
            "UNVERIFIED", Text.of("belum terverifikasi", "not verified yet"),
            "NOT_YET_VALID", Text.of("belum berlaku", "not valid yet"),
            "SUSPENDED", Text.of("dibekukan", "suspended"),
            "EXPIRED", Text.of("habis masa berlaku", "expired"),
            "REVOKED", Text.of("dicabut atau dibatalkan", "revoked or annulled"),
            "SUPERSEDED", Text.of("diganti", "replaced by a newer one"),
            "CLOSED", Text.of("ditutup", "closed"));

    private static final Map<String, Text> ORIGIN = Map.of(
            "DECIDED", Text.of("diputus pejabat", "decided by an official"),
            "SELF_DECLARED", Text.of("pernyataan mandiri", "declared by the holder"),
            "DEEMED", Text.of("dianggap dikabulkan", "deemed granted"),
            "EXTERNAL", Text.of("diterbitkan sistem lain", "issued by another system"));

    private RegisterWords() {}

    static String status(Code code, Locale reader) {
        return word(STATUS, code, reader);
    }

    static String origin(Code code, Locale reader) {
        return word(ORIGIN, code, reader);
    }

    static String holder(boolean person, Locale reader) {
        return (person ? Text.of("perseorangan", "person") : Text.of("badan", "body")).in(reader);
    }

    private static String word(Map<String, Text> words, Code code, Locale reader) {
        Text text = words.get(code.value());
        return text == null ? code.value() : text.in(reader);
    }
}
