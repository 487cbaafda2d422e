package id.pendopo.core.letter;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.Locale;

/** Which letter (<i>jenis naskah dinas</i>). Enums of a module implement it; letters and offices keep its code. */
public interface LetterKind {
    /** Its code: {@code DECREE_LIST}. */
    String name();

    /** What people call it. */
    Text label();

    /** How it is laid out. */
    LetterForm form();

    /** The name as a code, which is what a letter keeps. */
    default Code code() {
        return Code.of(name());
    }

    /** Its name in keys of texts, in file names and on the command line: {@code decree-list}. */
    default String key() {
        return key(code());
    }

    /** The name of the kind with this code in keys, file names and on the command line. */
    static String key(Code code) {
        return code.value().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
