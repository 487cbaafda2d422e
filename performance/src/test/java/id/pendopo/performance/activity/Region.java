package id.pendopo.performance.activity;

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

/** The region of the tests, and the same with a value of its own. */
final class Region {
    private static final Path FOLDER = Path.of("src", "test", "resources", "packs", "32.73");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final RegionPack PACK = RegionPack.open(FOLDER, Opening.strict().allowingIllustration());
    static final WorkingCalendar CALENDAR = PACK.calendar();
    static final ActivityPolicy POLICY = policy(PACK);
    static final Workflow<Activity> WORKFLOW = workflow(PACK);

    private Region() {}

    static ActivityPolicy policy(RegionPack pack) {
        return pack.book(ActivityPolicy.schema()).policy(DAY);
    }

    static Workflow<Activity> workflow(RegionPack pack) {
        return ActivityProcedure.in(pack).on(DAY).orElseThrow();
    }

    /** The pack with this value of its own. */
    static RegionPack with(String key, String value) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String name : new String[] {"region.json", "calendar.json", "performance.json"}) {
                texts.put(name, Files.readString(FOLDER.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String section = "\"activity\": {";
        String own = """
                "activity": {"%s": {"2025-06-05": {"value": %s, "source": "Contoh untuk pengujian", "standing": "ILLUSTRATION",
                "deed": "Contoh 2/2026", "reason": "Uji"}},""".formatted(key, value);
        texts.computeIfPresent("performance.json", (name, text) -> text.replace(section, own));
        return RegionPack.fromFiles(texts, Opening.strict().allowingIllustration());
    }
}
