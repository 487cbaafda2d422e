package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.workflow.Command;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.objection.ObjectionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is our own decision, or was not read, is never told as if an article said it. */
class StandingTest {
    private static List<LegalSource> sourcesOf(Class<? extends Command> command) {
        return Region.WORKFLOW.steps().stream()
                .filter(step -> step.command() == command)
                .flatMap(step -> step.sources().stream())
                .toList();
    }

    /** The article on fees that are not assessed in time speaks of building approvals through OSS; a rule of a type may be of any type. */
    @Test
    void what_the_silence_of_a_stage_brings_about_rests_on_the_rule_of_the_type() {
        for (var command : List.of(
                FeeCommand.AutoAssess.class,
                ReviewCommand.ProceedWithout.class,
                SilenceCommand.GrantByStage.class,
                SilenceCommand.NoteOverdue.class,
                CounterCommand.DeemComplete.class,
                CounterCommand.DeemMinorComplete.class,
                DecisionCommand.RequestSurvey.class)) {
            assertThat(sourcesOf(command))
                    .as(command.getSimpleName())
                    .isNotEmpty()
                    .extracting(LegalSource::standing)
                    .containsOnly(Standing.OWN_DECISION);
        }
        assertThat(sourcesOf(SilenceCommand.ReachDeemedApproval.class)).containsExactly(LicensingLaw.SILENCE);
    }

    @Test
    void base_requirements_and_the_end_of_old_licences_are_known_and_were_not_read() {
        assertThat(ApplicationLaw.BASE.standing()).isEqualTo(Standing.KNOWN);
        assertThat(LicensingLaw.LEGACY_ENDED.standing()).isEqualTo(Standing.KNOWN);
    }

    /** The articles on trade and on food stand with the ladders of trade and of food, and with no other. */
    @Test
    void a_sanction_cites_no_sector_that_is_not_its_own() {
        assertThat(LicensingLaw.SANCTIONS.standing()).isEqualTo(Standing.OWN_DECISION);
        assertThat(LicensingLaw.SANCTIONS.citation()).doesNotContain("431", "462");
    }

    /** The year of preparation counts from the NIB by law and from the certificate here; receipt is our reading of two articles. */
    @Test
    void a_term_that_is_counted_otherwise_than_the_article_says_is_our_own() {
        assertThat(Region.PACK
                        .book(LicencePolicy.schema())
                        .policy(Region.DAY)
                        .preparationTerm()
                        .source()
                        .standing())
                .isEqualTo(Standing.OWN_DECISION);
        assertThat(Region.PACK
                        .book(ObjectionPolicy.schema())
                        .policy(Region.DAY)
                        .start()
                        .source()
                        .standing())
                .isEqualTo(Standing.OWN_DECISION);
        assertThat(List.of(
                        Region.POLICY.contest().source().standing(),
                        Region.POLICY.inquiry().source().standing(),
                        Region.POLICY.baseMark().source().standing()))
                .containsOnly(Standing.OWN_DECISION);
    }

    @Test
    void a_fee_is_computed_by_the_tariff_of_the_region_and_not_by_the_article_that_names_the_fees() {
        assertThat(LicensingLaw.FEE_ARITHMETIC.standing()).isEqualTo(Standing.OWN_DECISION);
        assertThat(id.pendopo.licensing.fee.FeeFormula.TABLE.source()).isEqualTo(LicensingLaw.FEE_TARIFF);
        assertThat(sourcesOf(FeeCommand.Relieve.class)).containsExactly(LicensingLaw.FEE_RELIEF);
    }
}
