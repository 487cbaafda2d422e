package id.pendopo.core.journal;

/**
 * A personal value of an entry stands again in a part that everybody who reads the journal sees; the entry is not sealed. The
 * message names the part and never the value.
 */
public final class PersonalInOpen extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String part;

    PersonalInOpen(String message, String part) {
        super(message);
        this.part = part;
    }

    /** Which part it stands in, for example {@code submit}. */
    public String part() {
        return part;
    }
}
