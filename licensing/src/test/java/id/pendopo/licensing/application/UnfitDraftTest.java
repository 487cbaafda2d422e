package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.licensing.catalogue.Track;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft may hold what no application may: it is told when it is handed in, and what is personal is not repeated. */
class UnfitDraftTest {
    @Test
    void a_capital_below_nothing_is_refused_when_the_draft_is_handed_in() {
        Walk walk = Walk.inRegion().does(APPLICANT, new FilingCommand.Draft(Sample.reklame(-1, Track.HAYU)));
        assertThat(walk.isAt(ApplicationStage.DRAFT)).isTrue();
        List<Finding> said = walk.ask(Walk.who(APPLICANT), Sample.submit()).findings();
        assertThat(said).filteredOn(Finding::isBlock).extracting(Finding::code).contains("licensing.CAPITAL_NEGATIVE");
        assertThat(said.toString()).doesNotContain(Sample.NIK, Sample.NAME, Sample.STREET);
        Walk nothing = Walk.inRegion().does(APPLICANT, new FilingCommand.Draft(Sample.reklame(0, Track.SIMPLE)));
        assertThat(nothing.ask(Walk.who(APPLICANT), Sample.submit()).findings())
                .extracting(Finding::code)
                .doesNotContain("licensing.CAPITAL_NEGATIVE");
    }
}
