package id.pendopo.licensing.application;

import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import java.nio.file.Path;
import java.time.LocalDate;

/** A region with a small catalogue that is invented for tests: each type shows another way of handling. */
final class Region {
    static final Path FOLDER = Path.of("src", "test", "resources", "packs", "32.73");
    static final RegionPack PACK = RegionPack.open(FOLDER, Opening.strict().allowingIllustration());
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final ApplicationPolicy POLICY =
            PACK.book(ApplicationPolicy.schema()).policy(DAY);
    static final Workflow<Application> WORKFLOW =
            ApplicationProcedure.in(PACK).on(DAY).orElseThrow();

    private Region() {}
}
