package id.pendopo.complaints.open311;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a body in JSON flat, as a form would send it. */
final class JsonParameters {
    /** What other clients put around the report. */
    private static final Set<String> ROOTS = Set.of("request", "requests", "service_request", "service_requests");

    private static final Set<String> ATTRIBUTES = Set.of("attribute", "attributes");

    private final Parameters.Reading reading = new Parameters.Reading();

    private JsonParameters() {}

    static Parameters read(String text) {
        JsonParameters flat = new JsonParameters();
        Map<?, ?> report = report(LooseJson.read(text), 0);
        report.forEach((name, value) -> flat.member(String.valueOf(name), value));
        return flat.reading.done();
    }

    private static Map<?, ?> report(@Nullable Object body, int depth) {
        if (body instanceof List<?> list && list.size() == 1 && depth < 4) {
            return report(list.get(0), depth + 1);
        }
        if (body instanceof Map<?, ?> object) {
            for (Map.Entry<?, ?> member : object.entrySet()) {
                boolean isRoot = ROOTS.contains(String.valueOf(member.getKey()))
                        && (member.getValue() instanceof Map || member.getValue() instanceof List);
                if (isRoot && object.size() == 1 && depth < 4) {
                    return report(member.getValue(), depth + 1);
                }
            }
            return object;
        }
        throw new Open311Refused(
                body instanceof List<?> list && list.size() > 1
                        ? "more than one report was sent"
                        : "the body holds no report");
    }

    private void member(String name, @Nullable Object value) {
        if (ATTRIBUTES.contains(name)) {
            attributes(value);
        } else {
            value(name, value);
        }
    }

    private void attributes(@Nullable Object value) {
        if (value instanceof Map<?, ?> byCode) {
            byCode.forEach((code, one) -> value("attribute[" + code + "]", one));
        } else if (value instanceof List<?> list) {
            for (Object one : list) {
                if (!(one instanceof Map<?, ?> pair) || !(pair.get("code") instanceof String code)) {
                    throw new Open311Refused("an attribute in a list has no code");
                }
                value("attribute[" + code + "]", pair.get("value"));
            }
        } else if (value != null) {
            throw new Open311Refused("attributes are neither an object nor a list");
        }
    }

    private void value(String name, @Nullable Object value) {
        if (value instanceof String text) {
            reading.with(name, text);
        } else if (value instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof String text) {
                    reading.with(name, text);
                } else if (one != null) {
                    throw new Open311Refused("a list holds something else than texts");
                }
            }
        } else if (value != null) {
            throw new Open311Refused("a parameter is an object");
        }
    }
}
