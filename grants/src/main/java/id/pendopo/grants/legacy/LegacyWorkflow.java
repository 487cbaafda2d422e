package id.pendopo.grants.legacy;

import static id.pendopo.core.workflow.Room.waiting;
import static id.pendopo.grants.legacy.LegacyStage.CONTINUED;
import static id.pendopo.grants.legacy.LegacyStage.FILED_AWAY;
import static id.pendopo.grants.legacy.LegacyStage.IMPORTED;
import static id.pendopo.grants.proposal.ProposalRole.TU_OPERATOR;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.util.List;

/**
 * The procedure of a file that came from an older application (<i>alur berkas lama</i>): written once, completed, and then either gone on
 * with as a proposal or kept as history. It decides nothing about the grant.
 */
public final class LegacyWorkflow {
    /** The name of the procedure. */
    public static final String PROCEDURE = "grants/legacy";

    private static final Code CONTINUED_AS = Code.of("CONTINUED_AS");

    private LegacyWorkflow() {}

    /** The workflow under the region's policy of proposals, which says only what a proposal needs. */
    public static Workflow<LegacyFile> of(PolicyStamp policy) {
        return Workflow.<LegacyFile>of(PROCEDURE, policy)
                .commands(LegacyCommand.class)
                .events(LegacyEvent.class)
                .steps(steps(new LegacyRules()))
                .rooms(List.of(waiting(IMPORTED)
                        .withoutTerm(
                                "data yang hilang dikumpulkan selama diperlukan; tenggat usulan berlaku sesudahnya")))
                .endingWellAt(CONTINUED)
                .endingAt(FILED_AWAY)
                .build();
    }

    private static StepDraft<LegacyFile> step(String title) {
        return Step.of(title);
    }

    private static List<Step<LegacyFile>> steps(LegacyRules rules) {
        return List.of(
                step("Petugas migrasi mencatat potret berkas lama")
                        .under(LegacyRules.SNAPSHOT)
                        .by(LegacyRole.MIGRATION)
                        .as(Manner.ENTERED)
                        .opening(LegacyCommand.ImportLegacy.class)
                        .to(IMPORTED)
                        .ownedBy((command, o) -> List.<PersonRef>of())
                        .handling((file, command, o) -> file.handling()
                                .withExternal(
                                        command.snapshot().origin().system(),
                                        LegacyImport.number(command.snapshot().origin()))
                                .withConfidentiality(Handling.Confidentiality.RESTRICTED))
                        .creating((command, o) -> new LegacyEvent.LegacyImported(command.snapshot())),
                step("Bagian TU melengkapi data yang tidak ada dalam data lama")
                        .under(LegacyRules.COMPLETE)
                        .by(TU_OPERATOR)
                        .as(Manner.ENTERED)
                        .on(LegacyCommand.CompleteLegacy.class)
                        .from(IMPORTED)
                        .staying()
                        .provided(
                                "grants.LEGACY_DATA_MISSING",
                                (file, complete, o) -> rules.tellsWhatIsMissing(file, complete))
                        .recording((file, complete, o) -> new LegacyEvent.LegacyCompleted(complete.facts())),
                step("Berkas lama dilanjutkan sebagai usulan")
                        .under(LegacyRules.COMPLETE)
                        .by(TU_OPERATOR)
                        .as(Manner.ENTERED)
                        .on(LegacyCommand.ContinueLegacy.class)
                        .from(IMPORTED)
                        .to(CONTINUED)
                        .given("grants.LEGACY_OVER", rules::isNotOver)
                        .given("grants.LEGACY_DATA_MISSING", rules::nothingIsMissing)
                        .handling((file, command, o) ->
                                file.handling().withLink(new Handling.Link(CONTINUED_AS, command.proposal())))
                        .recording((file, command, o) -> new LegacyEvent.LegacyContinued(command.proposal())),
                step("Berkas lama diarsipkan sebagai riwayat")
                        .under(LegacyRules.OVER)
                        .by(TU_OPERATOR)
                        .as(Manner.ENTERED)
                        .on(LegacyCommand.FileAway.class)
                        .from(IMPORTED)
                        .to(FILED_AWAY)
                        .recording((file, away, o) -> new LegacyEvent.FiledAway(away.cause())));
    }
}
