package id.pendopo.licensing.application;

import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A region with a small catalogue that is invented for tests: each type shows another way of handling. */
final class Region {
    static final Path FOLDER = Path.of("src", "test", "resources", "packs", "32.73");
    static final Opening SHOWN = Opening.strict().allowingIllustration();
    static final RegionPack PACK = RegionPack.open(FOLDER, SHOWN);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final ApplicationPolicy POLICY =
            PACK.book(ApplicationPolicy.schema()).policy(DAY);
    static final Workflow<Application> WORKFLOW = workflow(PACK);

    private Region() {}

    static Workflow<Application> workflow(RegionPack pack) {
        return ApplicationProcedure.in(pack).on(DAY).orElseThrow();
    }

    /** The pack with values of its own beside, invented for the test: JSON by key. */
    static RegionPack with(Map<String, String> values) {
        return with(values, text -> text);
    }

    /** The same, with something of a type written otherwise: the first text after its code gives way to the second. */
    static RegionPack with(Map<String, String> values, String type, String instead, String by) {
        return with(values, text -> {
            int at = text.indexOf(instead, text.indexOf("\"code\": \"" + type + "\""));
            return text.substring(0, at) + by + text.substring(at + instead.length());
        });
    }

    private static RegionPack with(Map<String, String> values, UnaryOperator<String> writing) {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.json")) {
            for (Path file : files) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder entries = new StringBuilder();
        new TreeMap<>(values).forEach((key, value) -> entries.append("""
                "%s": {"2025-06-05": {"value": %s, "source": "Contoh untuk pengujian", "standing": "ILLUSTRATION",
                "deed": "Contoh", "reason": "Pengujian"}},
                """.formatted(key, value)));
        texts.computeIfPresent("licensing.json", (name, text) -> {
            int at = text.indexOf("{", text.indexOf("\"application\"")) + 1;
            return writing.apply(text.substring(0, at) + entries + text.substring(at));
        });
        return RegionPack.fromFiles(texts, SHOWN);
    }

    static Workflow<Application> workflow(Map<String, String> values) {
        return workflow(with(values));
    }
}
