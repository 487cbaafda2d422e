package id.pendopo.core.journal;

import id.pendopo.core.workflow.CaseId;

/**
 * How far a case had come when a day was closed (<i>kepala perkara</i>): the number and the hash of its last entry. Whoever holds
 * it can tell years later whether the entries up to there are the same.
 *
 * @param id the case
 * @param version number of its last entry; 0 when the index names the case and its journal has no entry, which should never be
 * @param head hash of that entry, {@link JournalEntry#ORIGIN} when there is none
 */
public record CaseHead(CaseId id, long version, String head) implements Comparable<CaseHead> {
    /** @throws IllegalArgumentException if the number is below 0, the hash is none, or only one of them says that there is no entry */
    public CaseHead {
        if (version < 0 || !Hashes.isHash(head) || (version == 0) != head.equals(Hashes.ORIGIN)) {
            throw new IllegalArgumentException("case head: version %d needs the hash of that entry; 0 stands with %s"
                    .formatted(version, "sixty-four zeros"));
        }
    }

    /** A case that has no entry. */
    public static CaseHead empty(CaseId id) {
        return new CaseHead(id, 0, Hashes.ORIGIN);
    }

    /** The head after this entry. */
    public static CaseHead after(JournalEntry entry) {
        return new CaseHead(entry.caseId(), entry.seq(), entry.hash());
    }

    /** In order of the ids, character by character. */
    @Override
    public int compareTo(CaseHead other) {
        return id.value().compareTo(other.id.value());
    }
}
