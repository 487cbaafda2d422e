package id.pendopo.testkit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.OfficeBuilder;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.testkit.InMemoryStore;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The front door: settle, know, check, decide, write once, and answer with every reason. */
class OfficeTest {
    private static final String PROCEDURE = "contoh/voucher";
    private static final Actor CITIZEN = Actor.of("p1", Voucher.As.CITIZEN);
    private static final Actor HEAD = Actor.of("h1", Voucher.As.HEAD);
    private static final Actor TREASURY = Actor.of("t1", id.pendopo.core.actor.Role.of("PPKD"));
    private static final PersonalText NAME = PersonalText.of("Siti Contoh Rahayu");

    private final InMemoryStore store = new InMemoryStore();
    private final Register register = new Register();
    private final Office office = office();

    /** A registry whose answer a test can set. */
    private static final class Register implements FactSource {
        private Optional<Boolean> answer = Optional.of(true);
        private int asked;

        @Override
        public Set<Fact<?>> facts() {
            return Set.of(Voucher.RESIDENT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            asked++;
            boolean value = answer.orElseThrow(() -> new IllegalStateException("registry is down"));
            return new Reading.Found<>(value, at, "registry", "1");
        }
    }

    private static RegionPack pack() {
        return RegionPack.fromFiles(Map.of("region.json", """
            {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """), Opening.strict());
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private Office office() {
        return Office.in(pack())
                .with(store)
                .facts(register)
                .validator(validator())
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Voucher.Provider())
                .numbers(Code.of("RECEIPT"), NumberTemplate.of("{seq:4}/VCR/{romanMonth}/{year}"))
                .attempts(200)
                .open();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text + "+07:00").toInstant();
    }

    private Answer ask(String id, String command) {
        return office.handle(
                PROCEDURE,
                CaseId.of(id),
                new Voucher.Ask(Rupiah.of(40_000_000), NAME, "usaha kecil"),
                CITIZEN,
                at("2026-03-02T09:00:00"),
                CommandId.of(command));
    }

    private Answer grant(String id, long amount, String when, String command) {
        return office.handle(
                PROCEDURE, CaseId.of(id), new Voucher.Grant(Rupiah.of(amount)), HEAD, at(when), CommandId.of(command));
    }

    private void ceiling(long amount) {
        assertThat(office.post(
                                List.of(LedgerPosting.ceiling(Voucher.PAGE, Rupiah.of(amount))),
                                "Perda contoh",
                                TREASURY,
                                at("2026-01-02T09:00:00"),
                                CommandId.of("ceiling-" + amount))
                        .accepted())
                .isTrue();
    }

    private LedgerReading page() {
        Optional<StreamLine> last = store.last(StreamId.of(StreamId.Kind.BOOK, "budget/" + Voucher.PAGE.text()));
        return last.map(line -> BudgetLedger.parse(line.text()).position()).orElse(LedgerReading.EMPTY);
    }

    @Test
    void what_is_accepted_is_written_whole_with_its_number_and_row() {
        Answer answer = ask("v1", "c1");
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.entry().orElseThrow().numbers()).containsEntry(Code.of("RECEIPT"), "0001/VCR/III/2026");
        CaseFile<?> file = office.file(PROCEDURE, CaseId.of("v1")).orElseThrow();
        assertThat(file.data()).isEqualTo(new Voucher(Rupiah.of(40_000_000), NAME, false));
        assertThat(office.find(id.pendopo.core.office.CaseQuery.all(10).receipt("0001/VCR/III/2026"))
                        .rows())
                .hasSize(1);
        assertThat(Verification.verify(
                                store.read(StreamId.of(StreamId.Kind.CASE, "v1"), 0).stream()
                                        .map(StreamLine::text),
                                Optional.empty())
                        .isIntact())
                .isTrue();
    }

    @Test
    void a_personal_value_never_stands_in_a_line() {
        ask("v1", "c1");
        String line =
                store.read(StreamId.of(StreamId.Kind.CASE, "v1"), 0).get(0).text();
        assertThat(line).doesNotContain("Siti").doesNotContain("Rahayu");
    }

    /** People type their own NIK into titles; the journal must not keep it, and they must be told. */
    @Test
    void a_personal_number_typed_into_an_open_field_is_refused_and_not_repeated() {
        Answer answer = office.handle(
                PROCEDURE,
                CaseId.of("v1"),
                new Voucher.Ask(Rupiah.of(1_000), PersonalText.of("3273014501900001"), "NIK 3273014501900001"),
                CITIZEN,
                at("2026-03-02T09:00:00"),
                CommandId.of("c1"));
        assertThat(answer.codes()).containsExactly("core.PERSONAL_IN_OPEN");
        assertThat(office.findings().line(answer.findings().get(0), Locale.ENGLISH))
                .doesNotContain("3273014501900001");
        assertThat(office.journal(CaseId.of("v1"))).isEmpty();
    }

    @Test
    void a_repeated_attempt_gets_the_same_answer_and_writes_nothing() {
        Answer first = ask("v1", "c1");
        Answer second = ask("v1", "c1");
        assertThat(second.repeated()).isTrue();
        assertThat(second.entry()).isEqualTo(first.entry());
        assertThat(office.journal(CaseId.of("v1"))).hasSize(1);
    }

    @Test
    void an_attempts_id_used_for_other_content_is_refused() {
        ask("v1", "c1");
        Answer other = office.handle(
                PROCEDURE,
                CaseId.of("v1"),
                new Voucher.Ask(Rupiah.of(41_000_000), NAME, "usaha kecil"),
                CITIZEN,
                at("2026-03-02T09:00:00"),
                CommandId.of("c1"));
        assertThat(other.codes()).containsExactly("core.COMMAND_ID_REUSED");
    }

    @Test
    void what_if_gives_the_same_answer_and_writes_nothing() {
        Answer answer = office.whatIf(
                PROCEDURE,
                CaseId.of("v1"),
                new Voucher.Ask(Rupiah.of(40_000_000), NAME, "usaha kecil"),
                CITIZEN,
                at("2026-03-02T09:00:00"));
        assertThat(answer.accepted()).isTrue();
        assertThat(office.journal(CaseId.of("v1"))).isEmpty();
        assertThat(ask("v2", "c1").entry().orElseThrow().numbers())
                .containsEntry(Code.of("RECEIPT"), "0001/VCR/III/2026");
    }

    @Test
    void a_field_that_breaks_its_constraint_is_named_without_its_value() {
        Answer answer = office.handle(
                PROCEDURE,
                CaseId.of("v1"),
                new Voucher.Ask(Rupiah.of(1), NAME, "xq"),
                CITIZEN,
                at("2026-03-02T09:00:00"),
                CommandId.of("c1"));
        assertThat(answer.codes()).containsExactly("core.COMMAND_INVALID");
        Finding finding = answer.findings().get(0);
        assertThat(finding.where()).contains("purpose");
        assertThat(office.findings().line(finding, Locale.ENGLISH)).doesNotContain("xq");
    }

    /** That a service is down is never the same as that it found nothing. */
    @Test
    void a_registry_that_fails_refuses_and_says_so() {
        register.answer = Optional.empty();
        assertThat(ask("v1", "c1").codes()).containsExactly("core.FACT_UNAVAILABLE");
        register.answer = Optional.of(false);
        assertThat(ask("v1", "c2").codes()).containsExactly("voucher.NOT_RESIDENT");
        register.answer = Optional.of(true);
        assertThat(ask("v1", "c3").accepted()).isTrue();
    }

    @Test
    void without_a_ceiling_nothing_is_spent_and_up_to_it_everything() {
        ask("v1", "c1");
        ask("v2", "c2");
        assertThat(grant("v1", 1, "2026-03-03T09:00:00", "g1").accepted()).isFalse();
        ceiling(60_000_000);
        assertThat(grant("v1", 60_000_001, "2026-03-03T09:00:00", "g2").codes())
                .containsExactly("voucher.OVER_CEILING");
        assertThat(grant("v1", 40_000_000, "2026-03-03T09:00:00", "g3").accepted())
                .isTrue();
        assertThat(grant("v2", 20_000_001, "2026-03-03T10:00:00", "g4").codes())
                .containsExactly("voucher.OVER_CEILING");
        assertThat(grant("v2", 20_000_000, "2026-03-03T10:00:00", "g5").accepted())
                .isTrue();
        assertThat(page().available()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_ceiling_is_not_lowered_below_what_is_used() {
        ask("v1", "c1");
        ceiling(60_000_000);
        grant("v1", 40_000_000, "2026-03-03T09:00:00", "g1");
        assertThat(office.post(
                                List.of(LedgerPosting.ceiling(Voucher.PAGE, Rupiah.of(39_999_999))),
                                "Perda perubahan",
                                TREASURY,
                                at("2026-03-04T09:00:00"),
                                CommandId.of("lower"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("core.CEILING_TOO_LOW");
        ceiling(40_000_000);
    }

    /** Between midnight and the nightly job the law has already decided. */
    @Test
    void what_time_demands_is_taken_before_the_command_is_looked_at() {
        ask("v1", "c1");
        ceiling(60_000_000);
        Answer answer = grant("v1", 10, "2026-03-10T00:00:00", "g1");
        assertThat(answer.codes()).containsExactly("core.NOT_NOW");
        assertThat(answer.settled()).extracting(JournalEntry::act).containsExactly("expire");
        assertThat(answer.settled().get(0).legalAt()).isEqualTo(at("2026-03-10T00:00:00"));
        assertThat(office.settle(PROCEDURE, CaseId.of("v1"), at("2026-03-11T00:00:00")))
                .isEmpty();
    }

    @Test
    void the_last_moment_of_the_last_day_is_in_time() {
        ask("v1", "c1");
        ceiling(60_000_000);
        assertThat(grant("v1", 10, "2026-03-09T23:59:59", "g1").accepted()).isTrue();
    }

    @Test
    void a_refused_attempt_on_permission_goes_to_the_attempts_log_and_names_nobody_else() {
        ask("v1", "c1");
        Answer answer = office.handle(
                PROCEDURE,
                CaseId.of("v1"),
                new Voucher.Grant(Rupiah.of(1)),
                Actor.of("p1", Voucher.As.HEAD),
                at("2026-03-03T09:00:00"),
                CommandId.of("g1"));
        assertThat(answer.codes()).containsExactly("core.SEPARATION");
        assertThat(store.read(StreamId.of(StreamId.Kind.ATTEMPTS, "32.73/2026"), 0))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.text()).contains("core.SEPARATION").contains("\"grant\""));
    }

    @Test
    void sixteen_officers_at_once_never_pass_the_ceiling() throws Exception {
        ceiling(100_000_000);
        for (int i = 0; i < 16; i++) {
            assertThat(ask("v" + i, "c" + i).accepted()).isTrue();
        }
        List<Answer> answers = together(16, i -> () -> grant("v" + i, 9_000_000, "2026-03-03T09:00:00", "g" + i));
        assertThat(answers.stream().filter(Answer::accepted)).hasSize(11);
        assertThat(page().reserved()).isEqualTo(Rupiah.of(99_000_000));
    }

    @Test
    void sixteen_citizens_at_once_get_sixteen_numbers() throws Exception {
        List<Answer> answers = together(16, i -> () -> ask("v" + i, "c" + i));
        Set<String> numbers = new HashSet<>();
        answers.forEach(
                answer -> numbers.addAll(answer.entry().orElseThrow().numbers().values()));
        assertThat(numbers).hasSize(16).contains("0001/VCR/III/2026", "0016/VCR/III/2026");
    }

    @Test
    void the_same_attempt_sent_sixteen_times_at_once_is_one_entry() throws Exception {
        List<Answer> answers = together(16, i -> () -> ask("v1", "c1"));
        assertThat(answers).allMatch(Answer::accepted);
        assertThat(answers.stream().filter(answer -> !answer.repeated())).hasSize(1);
        assertThat(office.journal(CaseId.of("v1"))).hasSize(1);
    }

    private interface Work {
        Callable<Answer> of(int i);
    }

    private static List<Answer> together(int many, Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                calls.add(work.of(i));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_office_tries_and_remembers_within_limits() {
        OfficeBuilder builder = Office.in(pack());
        assertThat(builder.attempts(1).attempts(1_000).remembering(0).remembering(100_000))
                .isSameAs(builder);
        for (int bad : new int[] {0, 1_001}) {
            assertThatThrownBy(() -> builder.attempts(bad)).hasMessageContaining("outside 1 to 1,000");
        }
        for (int bad : new int[] {-1, 100_001}) {
            assertThatThrownBy(() -> builder.remembering(bad)).hasMessageContaining("outside 0 to 100,000");
        }
    }

    /** What another office wrote is always read: memory is a start and never an answer. */
    @Test
    void an_office_that_remembers_sees_what_another_wrote_and_forgets_when_told() {
        Office remembering = Office.in(pack())
                .with(store)
                .facts(register)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Voucher.Provider())
                .remembering(1)
                .open();
        ask("v1", "c1");
        CaseFile<?> before = remembering.file(PROCEDURE, CaseId.of("v1")).orElseThrow();
        assertThat(remembering.file(PROCEDURE, CaseId.of("v1")).orElseThrow()).isSameAs(before);
        ceiling(60_000_000);
        assertThat(grant("v1", 10, "2026-03-03T09:00:00", "g1").accepted()).isTrue();
        CaseFile<?> after = remembering.file(PROCEDURE, CaseId.of("v1")).orElseThrow();
        assertThat(after).isEqualTo(office.file(PROCEDURE, CaseId.of("v1")).orElseThrow());
        remembering.forget(CaseId.of("v1"));
        assertThat(remembering.file(PROCEDURE, CaseId.of("v1")).orElseThrow())
                .isEqualTo(after)
                .isNotSameAs(after);
        ask("v2", "c2");
        remembering.file(PROCEDURE, CaseId.of("v2"));
        assertThat(remembering.file(PROCEDURE, CaseId.of("v1")).orElseThrow()).isNotSameAs(after);
    }

    /** A person may call his attempt what he likes; time must still go on. */
    @Test
    void an_attempt_named_like_one_of_times_own_does_not_stop_time() {
        ask("v1", "due:2");
        assertThat(grant("v1", 10, "2026-03-10T08:00:00", "g1").codes()).containsExactly("core.NOT_NOW");
        assertThat(office.file(PROCEDURE, CaseId.of("v1")).orElseThrow().isAt(Voucher.At.EXPIRED))
                .isTrue();
    }

    /** A register of persons is asked for those who may act, and for nobody else. */
    @Test
    void nobody_without_the_role_makes_the_office_ask_a_register() {
        Answer answer = office.handle(
                PROCEDURE,
                CaseId.of("v1"),
                new Voucher.Ask(Rupiah.of(1_000), NAME, "usaha kecil"),
                HEAD,
                at("2026-03-02T09:00:00"),
                CommandId.of("c1"));
        assertThat(answer.codes()).containsExactly("core.NOT_PERMITTED");
        assertThat(register.asked).isZero();
    }

    @Test
    void what_if_takes_what_is_due_as_handling_would_and_writes_nothing() {
        ask("v1", "c1");
        Answer answer = office.whatIf(
                PROCEDURE, CaseId.of("v1"), new Voucher.Grant(Rupiah.of(1)), HEAD, at("2026-03-10T08:00:00"));
        assertThat(answer.codes()).containsExactly("core.NOT_NOW");
        assertThat(office.journal(CaseId.of("v1"))).hasSize(1);
    }

    @Test
    void one_case_neither_binds_nor_releases_what_was_set_aside_for_another() {
        ask("v1", "c1");
        ask("v2", "c2");
        ceiling(60_000_000);
        grant("v1", 30_000_000, "2026-03-03T09:00:00", "g1");
        grant("v2", 30_000_000, "2026-03-03T10:00:00", "g2");
        LedgerPosting tooMuch =
                LedgerPosting.of(Voucher.PAGE, CaseId.of("v1"), LedgerPosting.Kind.COMMIT, Rupiah.of(30_000_001));
        assertThat(office.post(List.of(tooMuch), "uji", TREASURY, at("2026-03-04T09:00:00"), CommandId.of("too-much"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("core.LEDGER_SHORT");
        assertThat(page().committed()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_number_that_does_not_name_its_year_never_begins_anew() {
        Office other = Office.in(pack())
                .with(store)
                .facts(register)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Voucher.Provider())
                .numbers(Code.of("RECEIPT"), NumberTemplate.of("VCR-{seq:3}"))
                .open();
        List<String> numbers = new ArrayList<>();
        for (String when : List.of("2025-12-30T09:00:00", "2026-01-05T09:00:00")) {
            numbers.addAll(other.handle(
                            PROCEDURE,
                            CaseId.of("w" + when.substring(0, 4)),
                            new Voucher.Ask(Rupiah.of(1_000), NAME, "usaha kecil"),
                            CITIZEN,
                            at(when),
                            CommandId.of("c1"))
                    .entry()
                    .orElseThrow()
                    .numbers()
                    .values());
        }
        assertThat(numbers).containsExactly("VCR-001", "VCR-002");
    }

    /** Month and year of a number are those of the region, whose day has begun hours before the world's. */
    @Test
    void a_number_is_of_the_month_and_year_of_the_regions_own_day() {
        List<String> numbers = new ArrayList<>();
        for (String utc : List.of(
                "2025-12-31T16:59:59Z", "2025-12-31T23:30:00Z", "2026-03-31T16:59:59Z", "2026-03-31T23:30:00Z")) {
            numbers.addAll(office.handle(
                            PROCEDURE,
                            CaseId.of("n-" + numbers.size()),
                            new Voucher.Ask(Rupiah.of(1_000), NAME, "usaha kecil"),
                            CITIZEN,
                            Instant.parse(utc),
                            CommandId.of("c1"))
                    .entry()
                    .orElseThrow()
                    .numbers()
                    .values());
        }
        assertThat(numbers)
                .containsExactly("0001/VCR/XII/2025", "0001/VCR/I/2026", "0002/VCR/III/2026", "0003/VCR/IV/2026");
    }

    @Test
    void an_unknown_case_and_an_unknown_procedure_are_told_apart() {
        assertThat(office.options(PROCEDURE, CaseId.of("nobody"), HEAD, at("2026-03-03T09:00:00")))
                .isEmpty();
        Command command = new Voucher.Grant(Rupiah.of(1));
        assertThatThrownBy(() -> office.handle(
                        "contoh/unknown", CaseId.of("v1"), command, HEAD, at("2026-03-03T09:00:00"), CommandId.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contoh/voucher");
    }

    @Test
    void an_office_that_lacks_a_part_says_which() {
        assertThatThrownBy(() -> Office.in(pack()).open()).hasMessageContaining("with(store)");
        assertThatThrownBy(() -> Office.in(pack()).with(store).open()).hasMessageContaining("keys(");
        assertThatThrownBy(() -> Office.in(pack()).with(store).keys(bytes -> {}).open())
                .hasMessageContaining("withoutValidation(because)");
    }

    @Test
    void a_date_before_any_policy_is_a_reason() {
        Answer answer = office.handle(
                PROCEDURE,
                CaseId.of("v1"),
                new Voucher.Ask(Rupiah.of(1_000), NAME, "usaha kecil"),
                CITIZEN,
                at("2024-12-31T09:00:00"),
                CommandId.of("c1"));
        assertThat(answer.codes()).containsExactly("core.NO_POLICY");
    }

    /** An invalid command is refused for what is wrong with it, but not before it is known who gave it. */
    @Test
    void a_stranger_learns_nothing_of_a_case_from_what_time_takes_or_from_what_is_invalid() {
        ask("v-1", "c-1");
        Command invalid = new Voucher.Ask(Rupiah.of(1), NAME, "x");
        Actor stranger = Actor.of("p2", Voucher.As.CITIZEN);
        Instant later = at("2026-06-02T09:00:00");
        Answer answer = office.handle(PROCEDURE, CaseId.of("v-1"), invalid, stranger, later, CommandId.of("c-2"));
        Answer ofNone = office.handle(PROCEDURE, CaseId.of("v-0"), invalid, stranger, later, CommandId.of("c-3"));
        assertThat(answer.findings()).isEqualTo(ofNone.findings());
        assertThat(answer.codes()).containsExactly("core.COMMAND_INVALID");
        assertThat(answer.settled()).isEmpty();
    }

    /** An auditor of one case is given what it moved in the budget, and nothing of what the page says of others. */
    @Test
    void the_evidence_of_a_case_holds_the_lines_of_the_book_that_it_caused() {
        ask("v1", "c1");
        ask("v2", "c2");
        ceiling(90_000_000);
        grant("v1", 40_000_000, "2026-03-03T09:00:00", "g1");
        grant("v2", 30_000_000, "2026-03-03T10:00:00", "g2");
        assertThat(CaseEvidence.in(store, CaseId.of("v2")).orElseThrow().books())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.book()).isEqualTo("budget");
                    assertThat(line.page()).isEqualTo(Voucher.PAGE.text());
                    assertThat(line.version()).isEqualTo(3);
                    assertThat(line.toLine()).contains("v2#").doesNotContain("v1#");
                });
    }
}
