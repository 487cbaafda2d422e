package id.pendopo.cli;

import id.pendopo.core.law.Text;
import java.util.Locale;
import java.util.function.Function;

/** A command that cannot be carried out: what, where, and how to mend it. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text what;
    private final transient Function<Locale, String> where;
    private final transient Text mend;

    Trouble(Text what, String where, Text mend) {
        this(what, reader -> where, mend);
    }

    /** A place that is itself told in words, which may be longer than a text. */
    Trouble(Text what, Function<Locale, String> where, Text mend) {
        super(what.en() + ": " + where.apply(Locale.ENGLISH));
        this.what = what;
        this.where = where;
        this.mend = mend;
    }

    Text what() {
        return what;
    }

    String where(Locale reader) {
        return where.apply(reader);
    }

    Text mend() {
        return mend;
    }
}
