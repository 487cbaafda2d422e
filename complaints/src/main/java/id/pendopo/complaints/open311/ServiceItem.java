package id.pendopo.complaints.open311;

import java.util.List;
import java.util.Optional;

/**
 * Something that may be reported (<i>jenis layanan</i>).
 *
 * @param code by what it is named
 * @param name what people call it
 * @param description what belongs to it
 * @param metadata whether it asks for more than every report
 * @param type when the number is known
 * @param keywords words to find it by
 * @param group with what it belongs together
 */
public record ServiceItem(
        String code,
        String name,
        Optional<String> description,
        boolean metadata,
        ServiceType type,
        List<String> keywords,
        Optional<String> group) {
    /** Copies what it is given. */
    public ServiceItem {
        keywords = List.copyOf(keywords);
    }

    Wire wire() {
        return Wire.fields()
                .with("service_code", code)
                .with("service_name", name)
                .withText("description", description)
                .with("metadata", metadata)
                .with("type", type.wire())
                .withText("keywords", Optional.of(String.join(", ", keywords)))
                .withText("group", group)
                .done();
    }
}
