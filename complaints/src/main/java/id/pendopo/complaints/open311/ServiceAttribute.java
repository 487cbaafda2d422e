package id.pendopo.complaints.open311;

import java.util.List;
import java.util.Optional;

/**
 * What one service asks beside what every report has (<i>isian tambahan</i>).
 *
 * @param code by what it is named in {@code attribute[code]}
 * @param isAsked whether something is to be filled in; otherwise it is only told
 * @param type what it holds
 * @param required whether no report is taken without it
 * @param hint how to fill it in
 * @param description what is asked
 * @param values what may be chosen, for the two lists
 */
public record ServiceAttribute(
        String code,
        boolean isAsked,
        AttributeType type,
        boolean required,
        Optional<String> hint,
        String description,
        List<Choice> values) {
    /**
     * One thing that may be chosen.
     *
     * @param key what is sent
     * @param name what people read
     */
    public record Choice(String key, String name) {
        Wire wire() {
            return Wire.fields().with("key", key).with("name", name).done();
        }
    }

    /** @throws IllegalArgumentException if a list has no values, or something else has some */
    public ServiceAttribute {
        values = List.copyOf(values);
        if (type.isList() == values.isEmpty()) {
            throw new IllegalArgumentException(
                    "open311: attribute %s is %s with %d values; a list has some, anything else none"
                            .formatted(code, type.wire(), values.size()));
        }
    }

    Wire wire(int order) {
        Wire.Writing written = Wire.fields()
                .with("variable", isAsked)
                .with("code", code)
                .with("datatype", type.wire())
                .with("required", required)
                .withText("datatype_description", hint)
                .with("order", Wire.of(order))
                .with("description", description);
        if (type.isList()) {
            written.with("values", Wire.list("value", values, Choice::wire));
        }
        return written.done();
    }
}
