package id.pendopo.core.office;

import id.pendopo.core.journal.PersonalVault;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.util.List;
import java.util.Optional;

/**
 * A region's own storage (<i>penyimpanan</i>). One method writes. An implementation must be thread-safe, and pass the
 * contract that the testkit ships; it needs no knowledge of any procedure. Failures of the database are thrown as they
 * are: nothing was written.
 */
public interface Store extends PersonalVault {
    /**
     * Writes everything or nothing. A stream whose version differs from the expected one, a case and command id that were
     * stored before: then nothing is written, and the result says so. The answer is looked at first.
     */
    CommitResult commit(Commit commit);

    /** The first lines of a stream after this version, in order, at most so many; empty when there is none. */
    List<StreamLine> read(StreamId stream, long afterVersion, int limit);

    /** Every line of a stream after this version, in order; empty when there is none. */
    default List<StreamLine> read(StreamId stream, long afterVersion) {
        return read(stream, afterVersion, Integer.MAX_VALUE);
    }

    /** The last line of a stream; empty when it has none. */
    Optional<StreamLine> last(StreamId stream);

    /** The accepted attempt of this id on this case. */
    Optional<StoredAnswer> answer(CaseId forCase, CommandId commandId);

    /** One page of what the query asks for. */
    CasePage find(CaseQuery query);

    /** How many cases the query asks for, at each stage that has any, by procedure and stage; page and order do not matter. */
    List<CaseCount> count(CaseQuery query);
}
