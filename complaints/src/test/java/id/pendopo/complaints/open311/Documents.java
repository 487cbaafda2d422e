package id.pendopo.complaints.open311;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both forms of a document are read by other people's parsers, and compared as what they say. */
final class Documents {
    private static final Path SCHEMAS = Path.of("src", "test", "resources", "open311");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What is a list in XML, by the names of its items: the other elements hold parts or a text. */
    private static final Set<String> LISTS = Set.of(
            "services",
            "attributes",
            "values",
            "service_requests",
            "service_request_updates",
            "errors",
            "endpoints",
            "formats",
            "photos",
            "notes");

    private Documents() {}

    /** Both say the same, the root of XML is this one, and JSON fits this schema. */
    static void fit(Open311Answer xml, Open311Answer json, String root, String schema) {
        assertThat(xml.status()).isEqualTo(json.status());
        Element read = xml(xml.body());
        assertThat(read.getTagName()).isEqualTo(root);
        assertThat(said(read)).isEqualTo(said(MAPPER.readTree(json.body())));
        fits(json.body(), schema);
    }

    static void fits(String json, String schema) {
        try {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")), InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .as(json)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Open311Answer answer) {
        return MAPPER.readTree(answer.body());
    }

    static Element xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(text, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object said(JsonNode node) {
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(one -> list.add(said(one)));
            return list;
        }
        if (node.isObject()) {
            Map<String, Object> parts = new LinkedHashMap<>();
            node.properties().forEach(part -> parts.put(part.getKey(), said(part.getValue())));
            return parts;
        }
        return node.isNumber() ? node.numberValue().toString() : node.asString();
    }

    private static Object said(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        if (LISTS.contains(element.getTagName())) {
            return children.stream().map(Documents::said).toList();
        }
        if (children.isEmpty() && !element.getTagName().equals("extended_attributes")) {
            String text = element.getTextContent();
            return text.matches("-?[0-9]+\\.[0-9]+") ? String.valueOf(Double.parseDouble(text)) : text;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        children.forEach(child -> parts.put(child.getTagName(), said(child)));
        return parts;
    }
}
