package id.pendopo.testkit;

import static id.pendopo.testkit.SampleCases.due;
import static id.pendopo.testkit.SampleCases.person;
import static id.pendopo.testkit.SampleCases.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CommandId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Store} must keep (<i>uji kesesuaian penyimpanan</i>). Extend it, say how a fresh and empty store is
 * opened, and run it against the very database and version that will hold the cases:
 *
 * <pre>{@code
 * class OurStoreTest extends StoreContract {
 *     protected Store openStore() {
 *         return new OurStore(emptyDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>Those that write from many threads or write much carry the tag {@code slow}.
 */
public abstract class StoreContract extends StoreRacing {
    /** For an adopter's own class to extend. */
    protected StoreContract() {}

    @Test
    public void everything_is_still_there_when_the_program_starts_again() {
        CaseRow row = row("case-A", 1);
        PersonalRecord name = person("p-1", CASE, "Siti Contoh");
        assertEquals(
                DONE,
                store.commit(new Commit(
                        List.of(append(JOURNAL, 0, "born")),
                        List.of(row),
                        List.of(name),
                        Optional.of(answer("c-1", 1)))));
        store = reopen(store);
        assertEquals(List.of("born"), texts(store.read(JOURNAL, 0)));
        assertEquals(List.of(row), rows(CaseQuery.all(10).dueBy(due(1))));
        assertEquals(Optional.of(name), store.find("p-1"));
        assertEquals(Optional.of(answer("c-1", 1)), store.answer(CASE, CommandId.of("c-1")));
        commit(append(JOURNAL, 1, "more"));
        assertEquals(2, version(JOURNAL));
    }
}
