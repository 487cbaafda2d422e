package id.pendopo.core.policy;

import id.pendopo.core.law.Text;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * One value that a policy has (<i>parameter</i>), as it is described to people and to schema writers.
 *
 * @param name its name in the record and in JSON
 * @param label what people call it
 * @param type what it is in Java
 * @param unit its unit, where it has one
 * @param article the article that leaves it to the region, where one was found
 * @param leeway how far a region may go
 * @param min the least value, as in JSON without quotes
 * @param max the greatest value, as in JSON without quotes
 * @param required whether some layer must set it
 */
public record PolicyKey(
        String name,
        Text label,
        Type type,
        Optional<String> unit,
        Optional<String> article,
        LeewayKind leeway,
        Optional<String> min,
        Optional<String> max,
        boolean required) {
    /** How a value of it may be written in JSON, with invented contents: {@code "14wd"}, {@code 250000000}. */
    public String example() {
        return ExampleValue.of(type);
    }
}
