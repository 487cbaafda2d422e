package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.Optional;

/**
 * The office's answer to a command (<i>jawaban</i>): accepted, with its sealed entry and the warnings that went along; or
 * refused, with every reason at once and nothing written.
 *
 * @param id the case
 * @param accepted whether it was done
 * @param findings reasons against it, or warnings
 * @param entry what was written, or would be, by {@code whatIf}
 * @param stage where the case now is, when it is known to the asker
 * @param settled what time demanded and was taken first, with what that led to in other cases; who may not act sets nothing off
 * @param followed what the act led to in other cases and was written with it, in order, with what time demanded there; for the
 *     host: the asker may be a stranger to these cases
 * @param repeated whether this attempt had been answered before
 */
public record Answer(
        CaseId id,
        boolean accepted,
        List<Finding> findings,
        Optional<JournalEntry> entry,
        Optional<Code> stage,
        List<JournalEntry> settled,
        List<JournalEntry> followed,
        boolean repeated) {
    /** Copies what it is given. */
    public Answer {
        findings = List.copyOf(findings);
        settled = List.copyOf(settled);
        followed = List.copyOf(followed);
    }

    static Answer refused(CaseId id, List<Finding> findings, List<JournalEntry> settled) {
        return new Answer(id, false, findings, Optional.empty(), Optional.empty(), settled, List.of(), false);
    }

    static Answer accepted(
            CaseId id, JournalEntry entry, List<JournalEntry> settled, List<JournalEntry> followed, boolean repeated) {
        return new Answer(
                id, true, entry.warnings(), Optional.of(entry), Optional.of(entry.to()), settled, followed, repeated);
    }

    /** The same, with what time took before the attempt turned out to be answered already; a refusal may be a stranger's. */
    Answer withSettled(List<JournalEntry> first) {
        return accepted ? new Answer(id, true, findings, entry, stage, first, followed, repeated) : this;
    }

    /** The codes of its findings, in order. */
    public List<String> codes() {
        return findings.stream().map(Finding::code).toList();
    }
}
