package id.pendopo.licensing.objection;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A region that sets nothing about objections, and one that sets what it may. */
final class Region {
    private static final Path FOLDER = Path.of("src", "test", "resources", "regions", "32.73");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    static final RegionPack PACK = RegionPack.open(FOLDER, Opening.strict().allowingIllustration());
    static final WorkingCalendar CALENDAR = PACK.calendar();
    static final Workflow<Objection> WORKFLOW = workflow(PACK);

    private Region() {}

    static Workflow<Objection> workflow(RegionPack pack) {
        return ObjectionProcedure.in(pack).on(DAY).orElseThrow();
    }

    /** The pack with this value of its own. */
    static RegionPack with(String key, String value) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String name : new String[] {"region.json", "calendar.json"}) {
                texts.put(name, Files.readString(FOLDER.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.put("licensing.json", """
                {"licence": {}, "objection": {"%s": {"2025-06-05": {"value": %s,
                "source": "Contoh untuk pengujian", "standing": "ILLUSTRATION"}}}}""".formatted(key, value));
        return RegionPack.fromFiles(texts, Opening.strict().allowingIllustration());
    }
}
