package id.pendopo.complaints.visibility;

import id.pendopo.core.law.Text;
import java.util.Locale;

/** Without what a cell of the table stays shut (<i>syarat keterbukaan</i>), whatever else it says. */
public enum Opening {
    /** The case has not been handed to the inspectorate yet, so that whoever takes it in can. */
    INTAKE("sampai diteruskan kepada APIP", "until it is handed to the inspectorate"),
    /** The inspectorate assigned this liaison. */
    ASSIGNED("bila ditugaskan oleh APIP", "when assigned by the inspectorate"),
    /** The inspectorate disclosed this very field to the agency. */
    DISCLOSED("bila diungkapkan oleh APIP", "when disclosed by the inspectorate"),
    /** Another system, such as the national channel, knows the case by a number of its own. */
    KNOWN("bila sudah bernomor di sana", "when it is known there by a number");

    private final Text label;

    Opening(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    static Opening parse(String word) {
        for (Opening one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
                return one;
            }
        }
        throw new IllegalArgumentException(
                "visibility: %s is no opening; write intake, assigned, disclosed or known".formatted(word));
    }
}
