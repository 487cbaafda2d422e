package id.pendopo.grants.legacy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Request;
import id.pendopo.core.region.Region;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.grants.legacy.LegacyReport.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what was read into an office (<i>pencatatan berkas lama</i>): a case of {@code grants/legacy} for each old file, whose one entry is the snapshot. The
 * id of the case follows from the old number, so a file that was taken in is known the next time, and a run that broke off is run
 * again. Thread-safe, if the office is.
 */
public final class LegacyImport {
    private LegacyImport() {}

    /** The case of an old file: the region, the old application, the old number. */
    public static CaseId caseOf(Region region, LegacyOrigin origin) {
        return CaseId.of("OLD-" + region.code().dotted().replace('.', '-') + "-" + origin.system() + "-" + origin.id());
    }

    /** How the old number stands among the numbers of other systems. */
    static String number(LegacyOrigin origin) {
        return "proposal/" + origin.id();
    }

    /** What would become of it; nothing is written. */
    public static LegacyReport tried(LegacyReading reading) {
        return report(reading, Map.of(Outcome.IMPORTED, reading.snapshots().size()), List.of());
    }

    /**
     * Writes each snapshot that the office does not have.
     *
     * @param actor in the role {@link LegacyRole#MIGRATION}; the host vouches for it
     * @param at when, by the host's clock: the time of the take-over, never one of the old times
     */
    public static LegacyReport take(LegacyReading reading, Office office, Actor actor, Instant at) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<RowFinding> refused = new ArrayList<>();
        for (LegacySnapshot snapshot : reading.snapshots()) {
            CaseId id = caseOf(office.region(), snapshot.origin());
            Outcome outcome = Outcome.KNOWN;
            if (office.journal(id).isEmpty()) {
                // A failure over one file, such as one that is too large for an entry, is told and stops no other.
                Answer answer = office.handleAll(List.of(new Request(
                                LegacyWorkflow.PROCEDURE,
                                id,
                                new LegacyCommand.ImportLegacy(snapshot),
                                actor,
                                at,
                                CommandId.of("import-" + id))))
                        .get(0);
                outcome = answer.accepted() ? Outcome.IMPORTED : Outcome.REFUSED;
                if (!answer.accepted()) {
                    answer.findings()
                            .forEach(one ->
                                    refused.add(new RowFinding(snapshot.origin().id(), 0, one)));
                }
            } else if (isAnother(office, id, snapshot)) {
                outcome = Outcome.REFUSED;
                refused.add(new RowFinding(
                        snapshot.origin().id(),
                        0,
                        Finding.block("grants.LEGACY_CHANGED")
                                .at("proposal")
                                .found(id)
                                .source(LegacyRules.SNAPSHOT)));
            }
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return report(reading, outcomes, refused);
    }

    /** The old rows have changed since they were taken in: a snapshot is never written over. */
    private static boolean isAnother(Office office, CaseId id, LegacySnapshot snapshot) {
        return Optional.of(id)
                .flatMap(one -> office.file(LegacyWorkflow.PROCEDURE, one))
                .filter(file -> file.data() instanceof LegacyFile)
                .map(file -> (LegacyFile) file.data())
                .map(file -> !file.snapshot()
                        .origin()
                        .sha256()
                        .equals(snapshot.origin().sha256()))
                .orElse(false);
    }

    private static LegacyReport report(
            LegacyReading reading, Map<Outcome, Integer> outcomes, List<RowFinding> refused) {
        Map<Outcome, Integer> all = new EnumMap<>(Outcome.class);
        all.putAll(outcomes);
        all.put(Outcome.QUARANTINED, reading.quarantined());
        Map<LegacyState, Integer> states = new EnumMap<>(LegacyState.class);
        Map<LegacyDefect, Integer> defects = new EnumMap<>(LegacyDefect.class);
        for (LegacySnapshot snapshot : reading.snapshots()) {
            states.merge(snapshot.state(), 1, Integer::sum);
            snapshot.defects().forEach(defect -> defects.merge(defect, 1, Integer::sum));
        }
        reading.findings().stream()
                .filter(one -> one.finding().code().equals("grants.LEGACY_QUARANTINED"))
                .forEach(one ->
                        defects.merge(LegacyDefect.valueOf(one.finding().found().orElseThrow()), 1, Integer::sum));
        List<RowFinding> findings = new ArrayList<>(reading.findings());
        findings.addAll(refused);
        return new LegacyReport(reading.proposals(), all, states, defects, reading.gone(), findings);
    }
}
