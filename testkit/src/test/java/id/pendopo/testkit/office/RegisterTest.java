package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.HEAD;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Attempt;
import id.pendopo.core.office.GivenNumber;
import id.pendopo.core.office.Lines;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Posted;
import id.pendopo.core.office.PostingDeed;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an office keeps beside its cases: numbers, postings without a case, refused attempts. */
class RegisterTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final Actor TREASURY = Actor.of("t1", Role.of("PPKD"));
    private static final Code SPOILT = Code.of("SPOILT");

    private final InMemoryStore store = new InMemoryStore();
    private final LetterOffice letters = new LetterOffice(store);
    private final Office office = letters.office();

    private Posted ceiling(long amount, String cause, Actor actor, String commandId) {
        return office.post(
                List.of(LedgerPosting.ceiling(Voucher.PAGE, Rupiah.of(amount))),
                cause,
                actor,
                at(MONDAY),
                CommandId.of(commandId));
    }

    private Rupiah ceiling() {
        Optional<StreamLine> last = store.last(StreamId.of(StreamId.Kind.BOOK, "budget/" + Voucher.PAGE.text()));
        return BudgetLedger.parse(last.orElseThrow().text()).position().ceiling();
    }

    // Numbers.

    @Test
    void a_void_number_stays_in_the_register_with_its_reason_and_is_not_given_again() {
        letters.sent("a", MONDAY).sent("b", MONDAY);
        assertThat(office.voidNumber(Letter.Series.RECEIPT, 2026, "RECEIPT-2026-00002", SPOILT, CLERK, at(MONDAY)))
                .isEmpty();
        letters.sent("c", MONDAY);
        Lines<GivenNumber> register = office.numbers(Letter.Series.RECEIPT, 2026, 0, 10);
        assertThat(register.lines())
                .extracting(GivenNumber::number)
                .containsExactly("RECEIPT-2026-00001", "RECEIPT-2026-00002", "RECEIPT-2026-00003");
        assertThat(register.lines())
                .extracting(GivenNumber::voided)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new GivenNumber.Voided(SPOILT, CLERK, at(MONDAY))),
                        Optional.empty());
        assertThat(office.numbers(Letter.Series.RECEIPT, 2025, 0, 10).lines()).isEmpty();
    }

    @Test
    void a_register_is_read_page_by_page() {
        letters.sent("a", MONDAY).sent("b", MONDAY).sent("c", MONDAY);
        Lines<GivenNumber> first = office.numbers(Letter.Series.RECEIPT, 2026, 0, 2);
        assertThat(first.next()).isEqualTo(OptionalLong.of(2));
        Lines<GivenNumber> second = office.numbers(Letter.Series.RECEIPT, 2026, 2, 2);
        assertThat(second.lines()).extracting(one -> one.forCase().value()).containsExactly("c");
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> office.numbers(Letter.Series.RECEIPT, 2026, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_a_number_that_was_given_is_voided_and_only_once() {
        letters.sent("a", MONDAY);
        String number = "RECEIPT-2026-00001";
        assertThat(office.voidNumber(Letter.Series.RECEIPT, 2026, "RECEIPT-2026-00009", SPOILT, CLERK, at(MONDAY)))
                .extracting(Finding::code)
                .containsExactly("core.NUMBER_UNKNOWN");
        assertThat(office.voidNumber(Letter.Series.RECEIPT, 2025, number, SPOILT, CLERK, at(MONDAY)))
                .extracting(Finding::code)
                .containsExactly("core.NUMBER_UNKNOWN");
        assertThat(office.voidNumber(Letter.Series.RECEIPT, 2026, number, SPOILT, CLERK, at(MONDAY)))
                .isEmpty();
        assertThat(office.voidNumber(Letter.Series.RECEIPT, 2026, number, SPOILT, HEAD, at(MONDAY)))
                .extracting(Finding::code)
                .containsExactly("core.NUMBER_VOID");
    }

    /** Some open cases, some void what was given, all at once: no number comes twice and none is lost. */
    @Test
    @Tag("slow")
    void no_number_is_given_twice_whoever_voids_meanwhile() throws Exception {
        int writers = 8;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                LetterOffice own = new LetterOffice(store);
                work.add(() -> {
                    for (int n = 0; n < 6; n++) {
                        own.sent("case-%d-%d".formatted(writer, n), MONDAY);
                        own.office()
                                .voidNumber(
                                        Letter.Series.RECEIPT,
                                        2026,
                                        "RECEIPT-2026-%05d".formatted(n + 1),
                                        SPOILT,
                                        CLERK,
                                        at(MONDAY));
                    }
                    return true;
                });
            }
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        List<GivenNumber> given =
                office.numbers(Letter.Series.RECEIPT, 2026, 0, 500).lines();
        assertThat(given).hasSize(48);
        assertThat(new HashSet<>(given.stream().map(GivenNumber::number).toList()))
                .hasSize(48);
        assertThat(given.stream().filter(one -> one.voided().isPresent())).hasSize(6);
    }

    // Postings.

    @Test
    void a_posting_is_made_once_for_each_attempt_and_journalled_with_who() {
        assertThat(ceiling(50_000_000, "Perda APBD 2026", TREASURY, "p1"))
                .isEqualTo(new Posted(true, List.of(), false));
        assertThat(ceiling(60_000_000, "Perda perubahan", TREASURY, "p2").accepted())
                .isTrue();
        assertThat(ceiling(50_000_000, "Perda APBD 2026", TREASURY, "p1")).isEqualTo(new Posted(true, List.of(), true));
        assertThat(ceiling()).isEqualTo(Rupiah.of(60_000_000));
        List<PostingDeed> deeds = office.posted(2026, 0, 10).lines();
        assertThat(deeds).extracting(PostingDeed::cause).containsExactly("Perda APBD 2026", "Perda perubahan");
        assertThat(deeds).allMatch(deed -> deed.actor().equals(TREASURY));
        assertThat(deeds.get(0).postings().get(0).posting().json()).contains("50000000");
    }

    @Test
    void an_attempts_id_used_for_another_posting_is_refused() {
        ceiling(50_000_000, "Perda APBD 2026", TREASURY, "p1");
        for (Posted other : List.of(
                ceiling(50_000_001, "Perda APBD 2026", TREASURY, "p1"),
                ceiling(50_000_000, "Perda lain", TREASURY, "p1"),
                ceiling(50_000_000, "Perda APBD 2026", HEAD, "p1"))) {
            assertThat(other.findings()).extracting(Finding::code).containsExactly("core.COMMAND_ID_REUSED");
        }
        assertThat(ceiling()).isEqualTo(Rupiah.of(50_000_000));
    }

    @Test
    void a_posting_without_a_deed_is_no_posting() {
        assertThatThrownBy(() -> ceiling(1, " ", TREASURY, "p1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> office.post(List.of(), "Perda", TREASURY, at(MONDAY), CommandId.of("p2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // Attempts.

    @Test
    void refused_attempts_are_read_with_who_what_and_why_the_newest_last() {
        letters.sent("a", MONDAY);
        Actor stranger = Actor.of("w2", Letter.As.CITIZEN);
        letters.ask("a", new Letter.Sign(), CLERK, "2026-03-02T10:00:00");
        letters.ask("a", new Letter.Withdraw(), stranger, "2026-03-02T11:00:00");
        List<Attempt> attempts = office.attempts(2026, 0, 10).lines();
        assertThat(attempts).extracting(Attempt::actor).containsExactly(CLERK, stranger);
        assertThat(attempts).extracting(Attempt::act).containsExactly("sign", "withdraw");
        assertThat(attempts).extracting(Attempt::finding).containsOnly("core.NOT_PERMITTED");
        assertThat(attempts.get(0).forCase()).contains(CaseId.of("a"));
        assertThat(office.attempts(2025, 0, 10).lines()).isEmpty();
    }

    @Test
    void reading_is_for_parties_and_officers_and_a_stranger_who_tries_is_remembered() {
        letters.sent("a", MONDAY);
        CaseId id = CaseId.of("a");
        assertThat(office.read(Letter.PROCEDURE, id, CITIZEN, at(MONDAY))).isPresent();
        assertThat(office.read(Letter.PROCEDURE, id, HEAD, at(MONDAY))).isPresent();
        assertThat(office.attempts(2026, 0, 10).lines()).isEmpty();
        assertThat(office.read(Letter.PROCEDURE, id, Actor.of("w2", Letter.As.CITIZEN), at(MONDAY)))
                .isEmpty();
        assertThat(office.read(Letter.PROCEDURE, id, Actor.of("x", Role.of("OTHER")), at(MONDAY)))
                .isEmpty();
        assertThat(office.attempts(2026, 0, 10).lines())
                .extracting(Attempt::act)
                .containsExactly("read", "read");
    }

    /** Who hammers at the door is seen, with how often, and does not fill the store. */
    @Test
    void a_flood_of_one_attempt_writes_few_lines_with_their_count() {
        letters.sent("a", MONDAY);
        for (int i = 0; i < 1_000; i++) {
            letters.ask("a", new Letter.Sign(), CLERK, MONDAY);
        }
        assertThat(office.attempts(2026, 0, 50).lines())
                .extracting(Attempt::count)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L);
    }

    /** He who tries one case after another gets lines of his own up to a limit; after it he is only counted. */
    @Test
    void a_flood_over_many_cases_is_counted_together_beyond_a_hundred() {
        for (int i = 0; i < 1_124; i++) {
            office.read(Letter.PROCEDURE, CaseId.of("case-" + i), CLERK, at(MONDAY));
        }
        List<Attempt> attempts = office.attempts(2026, 0, 500).lines();
        assertThat(attempts).hasSize(100 + 11);
        assertThat(attempts.get(110).count()).isEqualTo(1_024);
        assertThat(attempts.get(110).forCase()).isEmpty();
        office.read(Letter.PROCEDURE, CaseId.of("case-1"), CLERK, at("2026-03-03T09:00:00"));
        assertThat(office.attempts(2026, 0, 500).lines()).hasSize(112);
    }
}
