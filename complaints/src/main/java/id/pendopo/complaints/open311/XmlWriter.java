package id.pendopo.complaints.open311;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document as XML without attributes, namespaces and blanks between elements. */
final class XmlWriter {
    private final XMLStreamWriter out;

    private XmlWriter(XMLStreamWriter out) {
        this.out = out;
    }

    static String write(String root, Wire document) {
        StringWriter text = new StringWriter(1024);
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("utf-8", "1.0");
            new XmlWriter(out).element(root, document);
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("open311: a document in memory could not be written", impossible);
        }
        return text.toString();
    }

    private void element(String name, Wire part) throws XMLStreamException {
        out.writeStartElement(name);
        if (part instanceof Wire.Words words) {
            out.writeCharacters(words.text());
        } else if (part instanceof Wire.Truth truth) {
            out.writeCharacters(String.valueOf(truth.holds()));
        } else if (part instanceof Wire.Digits digits) {
            out.writeCharacters(digits.text());
        } else if (part instanceof Wire.Items list) {
            for (Wire item : list.items()) {
                element(list.element(), item);
            }
        } else if (part instanceof Wire.Fields fields) {
            for (Map.Entry<String, Wire> field : fields.parts().entrySet()) {
                element(field.getKey(), field.getValue());
            }
        } else {
            throw new IllegalStateException("open311: " + part.getClass().getSimpleName() + " is not written yet");
        }
        out.writeEndElement();
    }
}
