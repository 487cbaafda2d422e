package id.pendopo.performance.plan;

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

/** A region that sets nothing about plans, and one that sets what it may. */
final class Region {
    private static final Path FOLDER = Path.of("src", "test", "resources", "packs", "32.73");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    static final RegionPack PACK = of("{}");
    static final WorkingCalendar CALENDAR = PACK.calendar();
    static final Workflow<Plan> WORKFLOW = workflow(PACK);

    private Region() {}

    static Workflow<Plan> workflow(RegionPack pack) {
        return PlanProcedure.in(pack).on(DAY).orElseThrow();
    }

    /** The region with this value of its own. */
    static Workflow<Plan> with(String key, String value) {
        return workflow(of("""
                {"plan": {"%s": {"2022-01-01": {"value": %s, "source": "Contoh untuk pengujian",
                "standing": "ILLUSTRATION", "deed": "Contoh", "reason": "Contoh"}}}}""".formatted(key, value)));
    }

    private static RegionPack of(String performance) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String name : new String[] {"region.json", "calendar.json"}) {
                texts.put(name, Files.readString(FOLDER.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.put("performance.json", performance);
        return RegionPack.fromFiles(texts, Opening.strict().allowingIllustration());
    }
}
