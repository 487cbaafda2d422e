package id.pendopo.complaints.open311;

import java.util.ArrayList;
import java.util.List;

/**
 * What one service asks beside what every report has (<i>definisi layanan</i>).
 *
 * @param code the service
 * @param attributes what it asks, in the order in which it is asked
 */
public record ServiceDefinition(String code, List<ServiceAttribute> attributes) {
    /** Copies what it is given. */
    public ServiceDefinition {
        attributes = List.copyOf(attributes);
    }

    Wire wire() {
        List<Wire> written = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            written.add(attributes.get(i).wire(i + 1));
        }
        return Wire.fields()
                .with("service_code", code)
                .with("attributes", new Wire.Items("attribute", written))
                .done();
    }
}
