package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.workflow.CommandMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage, every command, every role: always an answer, never an exception, and nothing that the pages do not say. */
class ProposalMatrixTest {
    private static List<Walk> everyStage() {
        List<Walk> walks = new ArrayList<>();
        Set<ProposalStage> besideTheWay = Set.of(
                ProposalStage.APPROVED,
                ProposalStage.RETURNED,
                ProposalStage.DISBURSED,
                ProposalStage.REPORT_RETURNED,
                ProposalStage.REPORT_OVERDUE,
                ProposalStage.CLOSED,
                ProposalStage.REJECTED,
                ProposalStage.WITHDRAWN,
                ProposalStage.LAPSED);
        for (ProposalStage stage : ProposalStage.values()) {
            if (!besideTheWay.contains(stage)) {
                walks.add(Walk.upTo(stage));
            }
        }
        walks.add(Walk.upTo(ProposalStage.TU_CHECK)
                .does(
                        ProposalRole.TU_OPERATOR,
                        "tu",
                        new ReviewCommand.Return(Sample.codes("DEED"), Optional.empty())));
        walks.add(Walk.upTo(ProposalStage.REPORT_SUBMITTED)
                .does(
                        ProposalRole.REPORT_VERIFIER,
                        "verifier",
                        new AccountabilityCommand.ReturnReport(Sample.codes("BANK_STATEMENT"))));
        walks.add(Walk.upTo(ProposalStage.IN_USE).on("2026-12-01").settle());
        walks.add(Walk.upTo(ProposalStage.HEAD_DISPOSITION)
                .does(ProposalRole.REGION_HEAD, "head", new ReviewCommand.Refuse(Code.of("NO_BENEFIT"))));
        walks.add(Walk.upTo(ProposalStage.DRAFT)
                .does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Withdraw(Code.of("NO_NEED"))));
        walks.add(Walk.upTo(ProposalStage.AGREEMENT).on("2027-01-01").settle());
        // Social aid that could not be planned, at each stage that only it passes, and where its way meets that of
        // grants.
        walks.add(Social.recommended(Social.afterTheFlood(5_000_000)));
        walks.add(Social.approved(Social.afterTheFlood(5_000_000)));
        walks.add(Social.ordered(Social.afterTheFlood(5_000_000)));
        return walks;
    }

    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided() {
        List<Role> roles = new ArrayList<>(List.of(ProposalRole.values()));
        roles.add(Role.SYSTEM);
        CommandMatrix<Proposal> matrix = CommandMatrix.of(Bandung.workflow(), ProposalCommand.class);
        for (Walk walk : everyStage()) {
            for (Role role : roles) {
                for (ProposalCommand command : Commands.all()) {
                    for (String person : List.of("applicant", "somebody")) {
                        matrix.ask(walk.file(), command, walk.occasion(Actor.of(person, role)));
                    }
                }
                matrix.options(walk.file(), walk.occasion(Actor.of("somebody", role)));
            }
        }
        assertThat(matrix.asked()).isGreaterThan(90_000);
        assertThat(matrix.accepted()).hasSizeGreaterThan(280);
    }

    @Test
    void the_matrix_knows_every_command() {
        assertThat(Commands.all().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        SealedFamily.of(ProposalCommand.class).records());
    }

    /** Jackson 2 needs the list; the compiler does not keep it current, so this test does. */
    @Test
    void the_names_in_json_are_those_of_the_sealed_families() {
        SealedFamily.of(ProposalCommand.class).named();
        SealedFamily.of(ProposalEvent.class).named();
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        Set<String> codes = new TreeSet<>(Bandung.workflow().findingCodes());
        assertThat(FindingCatalogue.core()
                        .and(new ProposalProcedure().findings())
                        .codes())
                .containsAll(codes);
    }
}
