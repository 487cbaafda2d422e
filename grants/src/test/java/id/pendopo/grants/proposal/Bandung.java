package id.pendopo.grants.proposal;

import id.pendopo.core.calendar.WorkWeek;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Workflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The pack of Kota Bandung as the examples have it, and as a test changes it. */
final class Bandung {
    static final RegionCode CODE = RegionCode.parse("32.73");
    static final Opening SHOWN = Opening.strict().allowingIllustration();
    static final Path FOLDER = Path.of("..", "examples", "regions", "32.73");
    static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** Saturday and Sunday off and nothing else, as the worked examples count. */
    static final WorkingCalendar CALENDAR =
            WorkingCalendar.of("worked-examples", WorkWeek.FIVE_DAYS, 2025, 2027, List.of());

    static final RegionPack PACK = RegionPack.open(FOLDER, SHOWN);

    private static @Nullable ProposalPolicy policy;
    private static @Nullable Workflow<Proposal> workflow;

    private Bandung() {}

    /** What the region has set; read once for all tests of a run. */
    static synchronized ProposalPolicy policy() {
        if (policy == null) {
            policy = book().policy(DAY);
        }
        return policy;
    }

    /** Its workflow, built once for all tests of a run. */
    static synchronized Workflow<Proposal> workflow() {
        if (workflow == null) {
            workflow = workflow(PACK);
        }
        return workflow;
    }

    /** The next run builds anew: a mutated builder must not leave its workflow to the mutant after it. */
    static synchronized void forget() {
        policy = null;
        workflow = null;
    }

    /** The pack with its grants file changed. */
    static RegionPack with(UnaryOperator<String> change) {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.json")) {
            for (Path file : files) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.computeIfPresent("grants.json", (name, text) -> change.apply(text));
        return RegionPack.fromFiles(texts, SHOWN);
    }

    /** The pack with one value more, invented for the test. */
    static RegionPack with(String key, String value) {
        return with(text -> inserted(text, key, value));
    }

    /** The text of the grants file with one value more. */
    static String inserted(String text, String key, String value) {
        String entry = """
                "%s": {"2021-01-01": {"value": %s, "source": "Contoh untuk pengujian", "standing": "ILLUSTRATION",
                "deed": "Contoh", "reason": "Pengujian"}},
                """.formatted(key, value);
        int at = text.indexOf("{", text.indexOf("\"proposal\"")) + 1;
        return text.substring(0, at) + entry + text.substring(at);
    }

    static Workflow<Proposal> workflow(RegionPack pack) {
        return ProposalProcedure.in(pack).on(DAY).orElseThrow();
    }

    static PolicyBook<ProposalPolicy> book() {
        return PACK.book(ProposalPolicy.schema());
    }
}
