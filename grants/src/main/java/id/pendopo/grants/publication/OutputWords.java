package id.pendopo.grants.publication;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.grants.proposal.ProposalForms;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The words of a public file in one language (<i>istilah keluaran</i>): those of the forms for kinds and purposes, those of the region
 * for stages and agencies. Immutable and thread-safe.
 */
public final class OutputWords {
    private static final Properties INDONESIAN = read("forms_id.properties");
    private static final Properties ENGLISH = read("forms_en.properties");

    private final Locale reader;
    private final Map<String, String> labels;

    private OutputWords(Locale reader, Map<String, String> labels) {
        this.reader = reader;
        this.labels = Map.copyOf(labels);
    }

    /** Without a region: stages and agencies stand as their codes. English for any English locale, else Indonesian. */
    public static OutputWords of(Locale reader) {
        return new OutputWords(reader, Map.of());
    }

    /** With the names that the region gives its stages and agencies. */
    public static OutputWords of(RegionPack pack, Locale reader) {
        return new OutputWords(reader, pack.labels(reader));
    }

    Locale reader() {
        return reader;
    }

    String of(Text text) {
        return text.in(reader);
    }

    String of(Code code) {
        return labels.getOrDefault(code.value(), code.value());
    }

    /** The word of a constant, as forms have it. */
    String of(Enum<?> constant) {
        Properties words = reader.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
        return words.getProperty(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), constant.name());
    }

    String of(java.util.Collection<? extends Enum<?>> constants) {
        return constants.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in = ProposalForms.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("output words: %s is not beside the forms".formatted(name));
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
