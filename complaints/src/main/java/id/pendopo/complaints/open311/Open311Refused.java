package id.pendopo.complaints.open311;

/** What was sent cannot be read at all (<i>masukan tidak terbaca</i>): a portal answers with {@link #error}. It repeats nothing of it. */
public final class Open311Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Open311Refused(String what) {
        super(what);
    }

    /** What to answer. */
    public Open311Error error() {
        return Open311Error.bad(String.valueOf(getMessage()));
    }
}
