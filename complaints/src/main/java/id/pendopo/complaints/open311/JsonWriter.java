package id.pendopo.complaints.open311;

import java.util.Map;

/** Writes a document as JSON: the element around a list disappears, everything else keeps its name. */
final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1024);

    private JsonWriter() {}

    static String write(Wire document) {
        JsonWriter writer = new JsonWriter();
        writer.value(document);
        return writer.out.toString();
    }

    private void value(Wire part) {
        if (part instanceof Wire.Words words) {
            text(words.text());
        } else if (part instanceof Wire.Truth truth) {
            out.append(truth.holds());
        } else if (part instanceof Wire.Digits digits) {
            out.append(digits.text());
        } else if (part instanceof Wire.Items list) {
            char before = '[';
            for (Wire item : list.items()) {
                out.append(before);
                before = ',';
                value(item);
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (part instanceof Wire.Fields fields) {
            char before = '{';
            for (Map.Entry<String, Wire> field : fields.parts().entrySet()) {
                out.append(before);
                before = ',';
                text(field.getKey());
                out.append(':');
                value(field.getValue());
            }
            out.append(before == '{' ? "{}" : "}");
        } else {
            throw new IllegalStateException("open311: " + part.getClass().getSimpleName() + " is not written yet");
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    // What ends a line or begins a mark in a page of JavaScript is written so that it cannot.
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '<') {
                        out.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            out.append(HEX.charAt(c >> shift & 15));
                        }
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
