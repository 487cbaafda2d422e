package id.pendopo.core.form;

import java.util.regex.Pattern;

/**
 * The name of a field as a finding may show it (<i>nama isian</i>). In the place of a name there may stand what somebody filled in, where a
 * form was sent in broken, so that only what a form could have there is shown: a name, a position or an account code; never as many digits as a
 * number of a person has, and never several words.
 */
final class FieldPlace {
    private static final Pattern NAME =
            Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,4}){0,5}|(?:[A-Za-z_]++[0-9]{0,3}+){1,20}+");
    private static final int LONGEST = 60;
    private static final String NO_NAME = "…";

    private FieldPlace() {}

    static String shown(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches() ? name : NO_NAME;
    }
}
