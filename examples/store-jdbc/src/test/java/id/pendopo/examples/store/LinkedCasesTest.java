package id.pendopo.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases that one act writes together are in the database together: a row, a line and a number for each, or nothing of any. */
class LinkedCasesTest {
    private static final String PROCEDURE = "contoh/parent";
    private static final LegalSource ARTICLE = LegalSource.ownDecision("contoh / sample");
    private static final Actor CLERK = Actor.of("c1", As.CLERK);
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final String REGION = """
            {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """;

    private WatchedPool pool;
    private JdbcStore store;
    private Office office;

    @BeforeEach
    void open() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:linkedCases");
        pool = new WatchedPool(database::getConnection);
        store = Tables.created(pool);
        office = Office.in(RegionPack.fromFiles(Map.of("region.json", REGION), Opening.strict()))
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> {})
                .procedures(new Provider())
                .attempts(3)
                .open();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private Answer split(String id, int parts) {
        return office.handle(PROCEDURE, CaseId.of(id), new Split(parts), CLERK, MONDAY, CommandId.of("split-" + id));
    }

    private long lines(String id) {
        return store.read(StreamId.of(StreamId.Kind.CASE, id), 0).size();
    }

    @Test
    void every_case_has_its_line_its_row_and_its_number() {
        assertThat(split("p", 3).accepted()).isTrue();
        assertThat(List.of("p", "p-1", "p-2", "p-3"))
                .allSatisfy(id -> assertThat(lines(id)).isEqualTo(1));
        assertThat(store.find(CaseQuery.all(10)).rows()).hasSize(4);
        assertThat(office.numbers(Series.PART, 2026, 0, 10).lines()).hasSize(3);
        assertThat(split("p", 3).repeated()).isTrue();
        pool.assertTidy();
    }

    /** The id of the second part is taken: the parent, the first part and both numbers are taken back. */
    @Test
    void a_part_that_cannot_be_opened_leaves_nothing_of_the_others() {
        split("q-2", 0);
        assertThat(split("q", 2).codes()).containsExactly("core.FOLLOW_UP_REFUSED");
        assertThat(lines("q") + lines("q-1")).isZero();
        assertThat(store.find(CaseQuery.all(10)).rows()).hasSize(1);
        assertThat(office.numbers(Series.PART, 2026, 0, 10).lines()).isEmpty();
        pool.assertTidy();
    }

    /** The database itself refuses a line of the last part, in the middle of the commit. */
    @Test
    void a_database_that_fails_half_way_leaves_nothing_of_any_case() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER TABLE pendopo_stream_line ADD CONSTRAINT no_third CHECK (stream_key <> 'r-3')");
        }
        assertThatThrownBy(() -> split("r", 3)).isInstanceOf(JdbcStore.DatabaseFailed.class);
        assertThat(List.of("r", "r-1", "r-2", "r-3"))
                .allSatisfy(id -> assertThat(lines(id)).isZero());
        assertThat(store.find(CaseQuery.all(10)).rows()).isEmpty();
        pool.assertTidy();
    }

    record Parent() {}

    enum At implements Stage {
        OPEN,
        DONE
    }

    enum As implements Role {
        CLERK
    }

    enum Series implements NumberSeries {
        PART
    }

    sealed interface ParentCommand extends Command {}

    record Split(int parts) implements ParentCommand {}

    record Part(int number) implements ParentCommand {}

    record Close() implements ParentCommand {}

    record Noted() implements Event<Parent>, Birth<Parent> {
        @Override
        public Parent born() {
            return new Parent();
        }

        @Override
        public Parent applyTo(Parent before) {
            return before;
        }
    }

    private static List<FollowUp> parts(CaseId parent, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> new FollowUp(PROCEDURE, CaseId.of(parent + "-" + i), new Part(i)))
                .toList();
    }

    /** A parent that opens its parts. */
    private static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return PROCEDURE;
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            TreeMap<LocalDate, Workflow<Parent>> from = new TreeMap<>();
            from.put(
                    LocalDate.of(2025, 1, 1),
                    Workflow.<Parent>of(PROCEDURE, new PolicyStamp("contoh/2025", "0".repeat(64)))
                            .commands(ParentCommand.class)
                            .events(Noted.class)
                            .steps(List.of(
                                    Step.<Parent>of("Laporan dipecah")
                                            .under(ARTICLE)
                                            .by(As.CLERK)
                                            .opening(Split.class)
                                            .to(At.OPEN)
                                            .leadingTo((file, split, o) -> parts(file.id(), split.parts()))
                                            .creating((split, o) -> new Noted()),
                                    Step.<Parent>of("Bagian dibuka")
                                            .under(ARTICLE)
                                            .by(Role.SYSTEM)
                                            .opening(Part.class)
                                            .following()
                                            .to(At.OPEN)
                                            .numbered(Series.PART)
                                            .creating((part, o) -> new Noted()),
                                    Step.<Parent>of("Selesai")
                                            .under(ARTICLE)
                                            .by(As.CLERK)
                                            .on(Close.class)
                                            .from(At.OPEN)
                                            .to(At.DONE)
                                            .recording((file, close, o) -> new Noted())))
                            .endingWellAt(At.DONE)
                            .build());
            return Procedure.of(name(), Parent.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
