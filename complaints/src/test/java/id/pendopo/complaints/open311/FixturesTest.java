package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.region.GeoPoint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Documents as other servers write them, indented and in an order of their own, are read into our records, written again and say the same,
 * but for what the specification calls absent: an empty element. The documents are invented, in the shape of the specification.
 */
class FixturesTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "open311", "fixtures");
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    private static final Open311Writer XML = new Open311Writer(WireFormat.XML, ZONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services",
                "services-empty",
                "definition",
                "requests",
                "request",
                "posted",
                "posted-token",
                "token",
                "error-400",
                "error-403",
                "error-404",
                "discovery",
                "updates"
            })
    void a_document_of_another_server_comes_through_our_records(String name) throws IOException {
        Element read = Documents.xml(Files.readString(FIXTURES.resolve(name + ".xml")));
        Open311Answer again = written(read);
        assertThat(said(Documents.xml(again.body()))).isEqualTo(said(read));
        if (name.startsWith("error")) {
            assertThat(again.status()).isEqualTo(Integer.parseInt(name.substring(6)));
        }
    }

    private static Open311Answer written(Element root) {
        List<Element> items = elements(root);
        return switch (root.getTagName()) {
            case "services" ->
                XML.services(items.stream().map(FixturesTest::service).toList());
            case "service_definition" -> XML.definition(definition(root));
            case "service_requests" ->
                items.get(0).getElementsByTagName("requested_datetime").getLength() > 0
                        ? XML.requests(items.stream().map(FixturesTest::request).toList(), false)
                        : text(items.get(0), "token").isPresent()
                                        && text(items.get(0), "service_request_id")
                                                .isPresent()
                                ? XML.token(new TokenItem(
                                        needed(items.get(0), "token"), text(items.get(0), "service_request_id")))
                                : XML.posted(new PostedAnswer(
                                        text(items.get(0), "service_request_id"),
                                        text(items.get(0), "token"),
                                        text(items.get(0), "service_notice"),
                                        text(items.get(0), "account_id")));
            case "service_request_updates" ->
                XML.updates(items.stream()
                        .map(one -> new UpdateItem(
                                needed(one, "update_id"),
                                needed(one, "service_request_id"),
                                RequestStatus.find(needed(one, "status")).orElseThrow(),
                                at(one, "updated_datetime").orElseThrow(),
                                needed(one, "description"),
                                text(one, "external_status_code")))
                        .toList());
            case "errors" ->
                XML.errors(items.stream()
                        .map(one -> new Open311Error(Integer.parseInt(needed(one, "code")), needed(one, "description")))
                        .toList());
            case "discovery" -> XML.discovery(discovery(root));
            default -> throw new AssertionError(root.getTagName());
        };
    }

    private static ServiceItem service(Element one) {
        return new ServiceItem(
                needed(one, "service_code"),
                needed(one, "service_name"),
                text(one, "description"),
                Boolean.parseBoolean(needed(one, "metadata")),
                ServiceType.valueOf(needed(one, "type").toUpperCase(Locale.ROOT)),
                text(one, "keywords")
                        .map(words -> List.of(words.split(", ", -1)))
                        .orElse(List.of()),
                text(one, "group"));
    }

    private static ServiceDefinition definition(Element root) {
        List<ServiceAttribute> attributes = new ArrayList<>();
        for (Element one : elements(child(root, "attributes").orElseThrow())) {
            attributes.add(new ServiceAttribute(
                    needed(one, "code"),
                    Boolean.parseBoolean(needed(one, "variable")),
                    AttributeType.valueOf(needed(one, "datatype").toUpperCase(Locale.ROOT)),
                    Boolean.parseBoolean(needed(one, "required")),
                    text(one, "datatype_description"),
                    needed(one, "description"),
                    child(one, "values").map(FixturesTest::elements).orElse(List.of()).stream()
                            .map(value -> new ServiceAttribute.Choice(needed(value, "key"), needed(value, "name")))
                            .toList()));
        }
        return new ServiceDefinition(needed(root, "service_code"), attributes);
    }

    private static RequestItem request(Element one) {
        Optional<GeoPoint> point = text(one, "lat").map(lat -> GeoPoint.parse(lat + "," + needed(one, "long")));
        return new RequestItem(
                needed(one, "service_request_id"),
                RequestStatus.find(needed(one, "status")).orElseThrow(),
                text(one, "status_notes"),
                needed(one, "service_code"),
                needed(one, "service_name"),
                text(one, "description"),
                text(one, "agency_responsible"),
                text(one, "service_notice"),
                new RequestTimes(
                        at(one, "requested_datetime").orElseThrow(),
                        at(one, "updated_datetime"),
                        at(one, "expected_datetime")),
                new RequestPlace(text(one, "address"), text(one, "address_id"), text(one, "zipcode"), point),
                text(one, "media_url").map(URI::create),
                RequestExtras.NONE);
    }

    private static Discovery discovery(Element root) {
        return new Discovery(
                at(root, "changeset").orElseThrow(),
                needed(root, "contact"),
                needed(root, "key_service"),
                elements(child(root, "endpoints").orElseThrow()).stream()
                        .map(one -> new Discovery.Endpoint(
                                URI.create(needed(one, "url")),
                                at(one, "changeset").orElseThrow(),
                                Discovery.EndpointType.valueOf(
                                        needed(one, "type").toUpperCase(Locale.ROOT)),
                                elements(child(one, "formats").orElseThrow()).stream()
                                        .map(format ->
                                                format.getTextContent().strip().endsWith("xml")
                                                        ? WireFormat.XML
                                                        : WireFormat.JSON)
                                        .toList()))
                        .toList());
    }

    // A small reader of documents, for tests alone.

    private static List<Element> elements(Element of) {
        List<Element> all = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    private static Optional<Element> child(Element of, String name) {
        return elements(of).stream()
                .filter(one -> one.getTagName().equals(name))
                .findFirst();
    }

    private static Optional<String> text(Element of, String name) {
        return child(of, name).map(one -> one.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    private static String needed(Element of, String name) {
        return text(of, name).orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    private static Optional<Instant> at(Element of, String name) {
        return text(of, name).flatMap(WireTime::find);
    }

    /** What a document says: lists in order, parts in any, moments as moments, nothing for an empty element. */
    private static Object said(Element element) {
        List<Element> children = elements(element);
        if (children.isEmpty()) {
            String text = element.getTextContent().strip();
            return element.getTagName().endsWith("_datetime")
                            || element.getTagName().equals("changeset")
                    ? OffsetDateTime.parse(text).toInstant()
                    : text;
        }
        boolean isList = children.get(0).getTagName().equals(singular(element.getTagName()));
        if (isList) {
            return children.stream().map(FixturesTest::said).toList();
        }
        Map<String, Object> parts = new TreeMap<>();
        children.stream()
                .filter(child ->
                        !elements(child).isEmpty() || !child.getTextContent().isBlank())
                .forEach(child -> parts.put(child.getTagName(), said(child)));
        return new LinkedHashMap<>(parts);
    }

    private static String singular(String list) {
        return Map.of(
                        "service_requests", "request",
                        "service_request_updates", "request_update")
                .getOrDefault(list, list.replaceFirst("s$", ""));
    }
}
