package id.pendopo.benchmarks;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.DueCase;
import id.pendopo.core.office.Listing;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.examples.store.JdbcStore;
import id.pendopo.examples.store.Schema;
import id.pendopo.licensing.application.Application;
import id.pendopo.testkit.InMemoryStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * One million open files asked for what time demands on a day (<i>akibat waktu</i>), of which one in a hundred has something due. Files a
 * second and core, in four ways: files at hand; through the store's rows by their due date; the same in a database whose index
 * on due dates was dropped; and without the rows' due date, by loading every file and asking it, which is measured on a part. A program of
 * its own, on one thread: {@code java -Xmx3g -cp benchmarks.jar id.pendopo.benchmarks.DueFilesBenchmark [files]}.
 */
public final class DueFilesBenchmark {
    private static final int MILLION = 1_000_000;

    /** One file of so many has something due. */
    private static final int ONE_OF = 100;

    /** So many files have a journal beside those that are due, so that they can be loaded and asked. */
    private static final int LOADED = 10_000;

    private static final int AT_A_TIME = 1_000;
    private static final int ROUNDS = 3;
    private static final String REGION = """
            {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """;
    private static final Instant EARLY = Instant.parse("2026-05-04T02:00:00Z");
    private static final Instant LATE = Instant.parse("2026-06-10T02:00:00Z");

    /** The day on which it is asked: the early ones are due, the late ones are not. */
    private static final Instant ASKED = Instant.parse("2026-06-10T23:00:00Z");

    private final int files;

    private DueFilesBenchmark(int files) {
        this.files = files;
    }

    /** A line for each way. */
    public static void main(String[] arguments) throws SQLException {
        int files = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MILLION;
        DueFilesBenchmark run = new DueFilesBenchmark(files);
        System.out.println("open files asked for due           |     files | found due |   files/s a core");
        run.atHand();
        run.inMemory();
        run.inH2();
    }

    private void inMemory() {
        InMemoryStore store = new InMemoryStore();
        fill(store);
        byRows("store in memory, rows by due date", store);
        oneByOne("store in memory, every file asked", store);
    }

    private void inH2() throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:due;DB_CLOSE_DELAY=-1", "sa", "");
        Schema.createIn(pool);
        JdbcStore store = new JdbcStore(pool);
        fill(store);
        byRows("H2, rows by due date, indexed", store);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP INDEX pendopo_case_due");
        }
        byRows("H2, rows by due date, no index", store);
        oneByOne("H2, every file asked", store);
        pool.dispose();
    }

    private static boolean isEarly(int file) {
        return file % ONE_OF == 0;
    }

    private static CaseId id(int file) {
        return CaseId.of("file-%07d".formatted(file));
    }

    private static Office office(Store store) {
        return Office.in(RegionPack.fromFiles(Map.of("region.json", REGION), Opening.strict()))
                .with(store)
                .keys(bytes -> {})
                .withoutValidation("what a validator costs is not ours")
                .procedures(new Petition.Provider())
                .open();
    }

    /** Rows of all files; journals of those that a way may load. */
    private void fill(Store store) {
        Office office = office(store);
        for (int i = 0; i < files; i++) {
            if (isEarly(i) || i < LOADED) {
                open(office, id(i), isEarly(i) ? EARLY : LATE);
            }
        }
        CaseRow sample = store.find(CaseQuery.all(2)).rows().get(1);
        List<CaseRow> rows = new ArrayList<>();
        for (int i = LOADED; i < files; i++) {
            if (!isEarly(i)) {
                rows.add(like(sample, id(i)));
            }
            if (rows.size() == AT_A_TIME || i == files - 1) {
                Append line = new Append(StreamId.of(StreamId.Kind.OUTBOX, "filled"), Append.ANY, List.of("rows"));
                store.commit(new Commit(List.of(line), rows, List.of(), Optional.empty()));
                rows.clear();
            }
        }
    }

    private static void open(Office office, CaseId id, Instant at) {
        boolean accepted = office.handle(
                        Petition.PROCEDURE,
                        id,
                        new Petition.Ask("izin"),
                        Actor.of("resident-" + id, Petition.By.CITIZEN),
                        at,
                        CommandId.of("ask"))
                .accepted();
        if (!accepted) {
            throw new IllegalStateException("due: a file was refused");
        }
    }

    private static CaseRow like(CaseRow one, CaseId id) {
        return new CaseRow(
                id,
                one.region(),
                one.procedure(),
                one.version(),
                one.stage(),
                one.status(),
                one.unit(),
                one.assignee(),
                one.parties(),
                one.place(),
                one.receiptNumber(),
                one.external(),
                one.nextDue(),
                one.openedAt(),
                one.stageSince());
    }

    /** Files that are at hand, each asked by its workflow: petitions, and applications for a licence, whose clocks are more. */
    private void atHand() {
        Office office = office(new InMemoryStore());
        open(office, id(0), EARLY);
        open(office, id(1), LATE);
        atHand(
                "petitions at hand",
                Petition.WORKFLOW,
                WorkingCalendar.national(),
                petition(office, id(0)),
                petition(office, id(1)));
        Workflow<Application> licensing = LicensingFile.workflow();
        atHand(
                "licensing/application at hand",
                licensing,
                LicensingFile.PACK.calendar(),
                LicensingFile.complete(licensing, EARLY),
                LicensingFile.complete(licensing, LATE));
    }

    private <D> void atHand(
            String name, Workflow<D> workflow, WorkingCalendar calendar, CaseFile<D> early, CaseFile<D> late) {
        List<CaseFile<D>> all = new ArrayList<>(files);
        for (int i = 0; i < files; i++) {
            CaseFile<D> one = isEarly(i) ? early : late;
            all.add(new CaseFile<>(
                    id(i),
                    one.region(),
                    one.procedure(),
                    one.policy(),
                    one.version(),
                    one.at(),
                    one.stage(),
                    one.cameFrom(),
                    one.status(),
                    one.flags(),
                    one.participation(),
                    one.waivers(),
                    one.joint(),
                    one.clocks(),
                    one.handling(),
                    one.data()));
        }
        Occasion occasion = Occasion.of(
                ASKED, ZoneOffset.ofHours(7), OfficeHours.DEFAULT, calendar, Actor.SYSTEM, CommandId.of("due"));
        measure(name, files, () -> {
            long found = 0;
            for (CaseFile<D> one : all) {
                found += moving(workflow.due(one, occasion));
            }
            return found;
        });
    }

    @SuppressWarnings("unchecked") // the data of a petition are a petition
    private static CaseFile<Petition> petition(Office office, CaseId id) {
        return (CaseFile<Petition>) office.file(Petition.PROCEDURE, id).orElseThrow();
    }

    private static long moving(List<Due> due) {
        return due.stream().anyMatch(Due::moves) ? 1 : 0;
    }

    /** As an office does it: the rows whose date has come, and of these files what the clock demands. */
    private void byRows(String name, Store store) {
        Office office = office(store);
        measure(name, files, () -> {
            long found = 0;
            Optional<Page> next = Optional.of(Page.first(CaseQuery.LIMIT));
            while (next.isPresent()) {
                Listing<DueCase> due = office.due(ASKED, next.get());
                found += due.rows().stream().mapToLong(one -> moving(one.due())).sum();
                next = due.next().map(after -> Page.first(CaseQuery.LIMIT).after(after));
            }
            return found;
        });
    }

    /** As if the rows did not know when a file is due: every open file is loaded and asked. */
    private void oneByOne(String name, Store store) {
        Office office = office(store);
        List<CaseRow> loaded = new ArrayList<>();
        Optional<CaseQuery.Cursor> after = Optional.empty();
        CaseQuery open = CaseQuery.all(CaseQuery.LIMIT).being(CaseStatus.OPEN);
        while (loaded.size() < Math.min(LOADED, files)) {
            CasePage page = store.find(after.map(open::after).orElse(open));
            loaded.addAll(page.rows());
            after = page.next();
        }
        measure(name, loaded.size(), () -> {
            long found = 0;
            for (CaseRow row : loaded) {
                found += moving(office.due(row.procedure(), row.id(), ASKED));
            }
            return found;
        });
    }

    /** What a way does with all its files; how many it found due. */
    private interface Way {
        long run();
    }

    /** The best of some rounds, since what else the machine does only ever adds. */
    private static void measure(String name, int asked, Way way) {
        double best = 0;
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long from = System.nanoTime();
            found = way.run();
            best = Math.max(best, asked / ((System.nanoTime() - from) / 1e9));
        }
        System.out.printf(Locale.ROOT, "%-34s | %,9d | %,9d | %,16.0f%n", name, asked, found, best);
    }
}
