package id.pendopo.core.internal.json;

import java.util.regex.Pattern;

/**
 * The name of a field as a message may show it (<i>nama isian</i>). In the place of a name there may stand what somebody filled in, where a
 * form or a record was sent in broken, so that only what could be a name there is shown: a name, a position, a day or an account code; never
 * as many digits as a number of a person has, and never several words.
 */
public final class FieldName {
    private static final Pattern NAME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,4}(?:\\.[0-9]{1,4}){0,5}|(?:[A-Za-z_]++[0-9]{0,3}+){1,20}+");
    private static final int LONGEST = 60;
    private static final String NO_NAME = "…";

    private FieldName() {}

    /** The name itself, or an ellipsis in its place. */
    public static String shown(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches() ? name : NO_NAME;
    }
}
