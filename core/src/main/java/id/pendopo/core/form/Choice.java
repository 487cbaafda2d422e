package id.pendopo.core.form;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.Optional;

/**
 * One value that may be chosen in a form (<i>pilihan isian</i>).
 *
 * @param value what the command will hold
 * @param label what people read; empty where the pack's labels or the module's words have it under the value itself
 */
public record Choice(String value, Optional<Text> label) {
    /** A code, labelled by the region's pack. */
    public static Choice of(Code code) {
        return new Choice(code.value(), Optional.empty());
    }

    /** A constant of an enumeration, labelled by the words of its module. */
    public static Choice of(Enum<?> constant) {
        return new Choice(constant.name(), Optional.empty());
    }

    /** A value that needs no other label than itself, such as the number of an account. */
    public static Choice of(String value) {
        return new Choice(value, Optional.of(Text.of(value, value)));
    }

    /** A code with a label of its own. */
    public static Choice of(Code code, Text label) {
        return new Choice(code.value(), Optional.of(label));
    }
}
