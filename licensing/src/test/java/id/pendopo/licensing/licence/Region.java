package id.pendopo.licensing.licence;

import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Workflow;
import java.nio.file.Path;
import java.time.LocalDate;

/** A region that sets nothing about licences in force: what holds is national. */
final class Region {
    static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "regions", "32.73"),
            Opening.strict().allowingIllustration());
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    static final WorkingCalendar CALENDAR = PACK.calendar();
    static final LicencePolicy POLICY = PACK.book(LicencePolicy.schema()).policy(DAY);
    static final Workflow<Licence> WORKFLOW = LicenceProcedure.in(PACK).on(DAY).orElseThrow();

    private Region() {}
}
