package id.pendopo.complaints.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.CategoryPath;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a report only what is compared is taken, and of what was erased nothing. */
class ReportTraceTest {
    private static final CategoryPath POTHOLE = RegionPack.open(
                    Path.of("src", "test", "resources", "packs", "32.73"),
                    Opening.strict().allowingIllustration())
            .book(CategoryPolicy.schema())
            .policy(LocalDate.of(2025, 6, 10))
            .tree()
            .value()
            .path(Code.of("JALAN_BERLUBANG"))
            .orElseThrow();

    private static Report report(Narrative story, Location place) {
        return Report.of(StatedKind.COMPLAINT, Channel.WEB, story, Reporter.UNIDENTIFIED)
                .title("Jln rusak")
                .at(place)
                .done();
    }

    private static ReportTrace trace(Report report) {
        return ReportTrace.from(report, POTHOLE, Traces.NOON, Traces.READER);
    }

    @Test
    void a_trace_has_the_leaf_with_its_category_the_place_and_the_words_of_title_and_story() {
        Location place = Location.of(Traces.DAGO, LocationSource.PIN).in(Traces.LEBAK_GEDE);
        ReportTrace trace = trace(report(Narrative.of("berlubang besar"), place.derivedIn(Traces.CIPAGANTI)));
        assertThat(trace.leaf()).isEqualTo(Code.of("JALAN_BERLUBANG"));
        assertThat(trace.parent()).isEqualTo(POTHOLE.category().code());
        assertThat(trace.at()).isEqualTo(Traces.NOON);
        assertThat(trace.point()).contains(Traces.DAGO);
        // The village that was found goes before the one that was given.
        assertThat(trace.village()).contains(Traces.CIPAGANTI);
        assertThat(trace.text()).isEqualTo(Traces.text("jalan rusak berlubang besar"));
    }

    @Test
    void what_was_erased_and_what_was_never_given_says_nothing() {
        Narrative erased =
                new Narrative(List.of(PersonalText.erased("Keputusan 1/2030"), PersonalText.of("berlubang")));
        ReportTrace trace = trace(report(erased, Location.of("depan pasar", LocationSource.TEXT)));
        assertThat(trace.text()).isEqualTo(Traces.text("jalan rusak berlubang"));
        assertThat(trace.point()).isEmpty();
        assertThat(trace.village()).isEmpty();
    }
}
