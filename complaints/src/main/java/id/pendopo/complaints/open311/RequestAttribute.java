package id.pendopo.complaints.open311;

import java.util.Optional;

/**
 * What was filled in for a field of the category, as any stranger may see it (<i>isian kategori untuk umum</i>). Of a list of several values
 * each has its own, under the same name.
 *
 * @param label what was asked
 * @param name by what the field is named in {@code attribute[name]}
 * @param value what was filled in, as people read it
 * @param code the key of what was chosen; empty where nothing was to be chosen
 */
public record RequestAttribute(String label, String name, String value, Optional<String> code) {
    Wire wire() {
        return Wire.fields()
                .with("label", label)
                .with("name", name)
                .with("value", value)
                .withText("code", code)
                .done();
    }
}
