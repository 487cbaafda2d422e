package id.pendopo.cli;

import id.pendopo.core.law.Text;

/** A command that cannot be carried out: what, where, and how to mend it. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text what;
    private final String where;
    private final transient Text mend;

    Trouble(Text what, String where, Text mend) {
        super(what.en() + ": " + where);
        this.what = what;
        this.where = where;
        this.mend = mend;
    }

    Text what() {
        return what;
    }

    String where() {
        return where;
    }

    Text mend() {
        return mend;
    }
}
