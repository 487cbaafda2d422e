package id.pendopo.grants.screening;

import static id.pendopo.grants.screening.Drawn.KEYS;
import static id.pendopo.grants.screening.Looking.AS_OF;
import static id.pendopo.grants.screening.Looking.LIMITS;
import static id.pendopo.grants.screening.Looking.found;
import static id.pendopo.grants.screening.Looking.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningRun;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When, how fast and by whom it was decided; and what is no haste and no relation. */
class CourseChecksTest {
    private static final Nik CHAIR = Nik.of("3273014501900001");
    private static final Nik OFFICER = Nik.of("3273010501900002");
    private static final FamilyCardNumber CARD = FamilyCardNumber.of("3273010501150001");

    // 6.13: the activity is over.

    @Test
    void an_activity_that_ends_on_the_day_of_the_decision_is_not_over() {
        assertThat(found(run(Drawn.of("a").ends("2025-08-11")))).isEmpty();
        assertThat(found(run(Drawn.of("a").ends("2025-08-10")))).containsExactly("ALREADY_DONE BLOCK");
    }

    /** Whoever looks at the cases of a year afterwards finds most activities over, as they should be. */
    @Test
    void an_activity_that_ended_after_the_decree_was_not_over_when_it_was_decided() {
        assertThat(found(run(Drawn.of("a").on("DECREE", "2025-03-01").ends("2025-03-01"))))
                .isEmpty();
        assertThat(found(run(Drawn.of("a").on("DECREE", "2025-03-01").ends("2025-02-28"))))
                .containsExactly("ALREADY_DONE BLOCK");
        assertThat(found(run(Drawn.of("a")
                        .on("DECREE", "2025-03-01")
                        .on("PAYMENT", "2025-02-01")
                        .ends("2025-02-15"))))
                .isEmpty();
    }

    /** Help after a fire comes after the fire. */
    @Test
    void aid_that_could_not_be_planned_may_come_after_the_event() {
        assertThat(found(run(Drawn.person("a", "1").unplanned().ends("2025-08-01"))))
                .isEmpty();
    }

    // 6.17: before an election.

    @ParameterizedTest
    @CsvSource({
        "2025-08-11, 2025-08-20, true",
        "2025-08-01, 2025-08-11, true",
        "2025-08-12, 2025-08-20, false",
        "2025-08-01, 2025-08-10, false"
    })
    void both_days_of_the_window_count(String from, String to, boolean inside) {
        ScreeningRun run = run(Looking.before(from, to), Relations.unconnected(AS_OF), Drawn.of("a"));
        assertThat(found(run)).isEqualTo(inside ? List.of("ELECTION_WINDOW WARN") : List.of());
    }

    @Test
    void decree_and_payment_in_the_window_are_named() {
        ScreeningRun run = run(
                Looking.before("2026-09-01", "2026-11-30"),
                Relations.unconnected(AS_OF),
                Drawn.of("a").on("DECREE", "2026-09-01").on("PAYMENT", "2026-11-30"));
        assertThat(Looking.one(run, ScreeningCode.ELECTION_WINDOW, Severity.WARN)
                        .evidence())
                .extracting(one -> one.marks().iterator().next().value())
                .containsExactly("DECREE", "PAYMENT");
    }

    @Test
    void without_a_window_nothing_is_before_an_election() {
        assertThat(found(run(Drawn.of("a").on("DECREE", "2026-02-10")))).isEmpty();
    }

    // 6.19: haste.

    @Test
    void ten_minutes_are_read_and_a_second_less_is_not() {
        assertThat(found(run(Drawn.of("a").stage("TU_CHECK", Duration.ofMinutes(10), "2025-07-01"))))
                .isEmpty();
        ScreeningRun run = run(Drawn.of("a").stage("TU_CHECK", Duration.ofSeconds(599), "2025-07-01"));
        assertThat(Looking.one(run, ScreeningCode.RUSH, Severity.WARN).evidence())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.marks()).containsExactly(Code.of("TU_CHECK"));
                    assertThat(one.figure()).isEqualTo(Optional.of(9));
                });
    }

    @Test
    void three_stages_on_one_day_are_haste_and_two_are_not() {
        Drawn two = Drawn.of("a")
                .stage("TU_CHECK", Duration.ofHours(1), "2025-07-01")
                .stage("HEAD_DISPOSITION", Duration.ofHours(1), "2025-07-01");
        assertThat(found(run(two))).isEmpty();
        assertThat(found(run(two.stage("CLASSIFICATION", Duration.ofHours(1), "2025-07-01"))))
                .containsExactly("RUSH WARN");
    }

    @Test
    void stages_spread_over_days_and_help_in_an_emergency_are_no_haste() {
        assertThat(found(run(Drawn.of("a")
                        .stage("TU_CHECK", Duration.ofHours(1), "2025-07-01")
                        .stage("HEAD_DISPOSITION", Duration.ofHours(1), "2025-07-01")
                        .stage("CLASSIFICATION", Duration.ofHours(1), "2025-07-02"))))
                .isEmpty();
        assertThat(found(run(Drawn.person("a", "1")
                        .unplanned()
                        .stage("SKPD_EVALUATION", Duration.ofHours(1), "2025-07-01")
                        .stage("KESBANGPOL_NOTE", Duration.ofHours(1), "2025-07-01")
                        .stage("HEAD_APPROVAL", Duration.ofHours(1), "2025-07-01"))))
                .isEmpty();
    }

    // 6.20: a body on paper.

    @Test
    void six_months_are_enough_and_a_day_less_is_not() {
        assertThat(found(run(Drawn.of("a").founded("2024-12-10").filed("2025-06-10"))))
                .isEmpty();
        ScreeningRun run = run(Drawn.of("a").founded("2024-12-11").filed("2025-06-10"));
        assertThat(Looking.one(run, ScreeningCode.SHELL, Severity.WARN).evidence())
                .singleElement()
                .satisfies(one -> assertThat(one.figure()).isEqualTo(Optional.of(5)));
    }

    @Test
    void a_board_of_one_family_card_is_to_be_explained_and_a_married_pair_of_three_is_not() {
        RelationBook book = new RelationBook(KEYS, AS_OF).card(CHAIR, CARD).card(OFFICER, CARD);
        Drawn family = Drawn.of("a").chair(CHAIR.digits()).seat(Officer.Position.SECRETARY, OFFICER.digits());
        assertThat(found(run(LIMITS, book, family))).containsExactly("SHELL WARN");
        assertThat(found(run(LIMITS, book, family.seat(Officer.Position.TREASURER, "3273010501900003"))))
                .isEmpty();
    }

    // 6.5: who reviewed is related to who asks.

    private static Drawn reviewed() {
        return Drawn.of("a").chair(CHAIR.digits()).reviewedBy("evaluator");
    }

    @Test
    void a_reviewer_on_the_board_is_seen_by_number_and_by_account() {
        PersonRef evaluator = PersonRef.of("evaluator");
        assertThat(links(new RelationBook(KEYS, AS_OF).person(evaluator, CHAIR), reviewed()))
                .containsExactly("REVIEWER_IS_OFFICER");
        assertThat(links(Relations.unconnected(AS_OF), reviewed().officer("evaluator")))
                .containsExactly("REVIEWER_IS_OFFICER");
        assertThat(links(new RelationBook(KEYS, AS_OF).person(evaluator, OFFICER), reviewed()))
                .isEmpty();
    }

    @Test
    void a_reviewer_on_the_family_card_of_the_board_is_related() {
        RelationBook book = new RelationBook(KEYS, AS_OF)
                .person(PersonRef.of("evaluator"), OFFICER)
                .card(OFFICER, CARD);
        assertThat(links(book, reviewed())).isEmpty();
        assertThat(links(book.card(CHAIR, CARD), reviewed())).containsExactly("REVIEWER_SAME_FAMILY_CARD");
    }

    @Test
    void a_relation_that_was_declared_counts_and_one_to_somebody_else_does_not() {
        PersonRef evaluator = PersonRef.of("evaluator");
        assertThat(links(new RelationBook(KEYS, AS_OF).declared(evaluator, CHAIR), reviewed()))
                .containsExactly("REVIEWER_DECLARED");
        assertThat(links(new RelationBook(KEYS, AS_OF).declared(evaluator, OFFICER), reviewed()))
                .isEmpty();
        assertThat(links(new RelationBook(KEYS, AS_OF).declared(PersonRef.of("somebody"), CHAIR), reviewed()))
                .as("who is related had no part in the case")
                .isEmpty();
    }

    /** Half a district may bear one name of a clan: it is no relation, and no name of an officer is ever compared. */
    @Test
    void one_surname_is_no_relation() {
        RelationBook book = new RelationBook(KEYS, AS_OF).person(PersonRef.of("evaluator"), OFFICER);
        assertThat(links(book, reviewed().named("Yayasan Siregar"))).isEmpty();
    }

    /** Leave for one related reviewer is none for the next one. */
    @Test
    void one_more_related_reviewer_is_another_finding() {
        RelationBook book = new RelationBook(KEYS, AS_OF)
                .declared(PersonRef.of("evaluator"), CHAIR)
                .declared(PersonRef.of("treasurer"), CHAIR);
        ScreeningRun one = run(LIMITS, book, reviewed());
        ScreeningRun two = run(LIMITS, book, reviewed().reviewedBy("treasurer"));
        assertThat(Looking.one(one, ScreeningCode.CONFLICT, Severity.BLOCK).id())
                .isNotEqualTo(
                        Looking.one(two, ScreeningCode.CONFLICT, Severity.BLOCK).id());
        assertThat(Looking.one(two, ScreeningCode.CONFLICT, Severity.BLOCK).evidence())
                .singleElement()
                .satisfies(seen -> assertThat(seen.figure()).isEqualTo(Optional.of(2)));
    }

    @Test
    void one_more_reviewer_on_the_board_is_another_finding() {
        Relations nobody = Relations.unconnected(AS_OF);
        Drawn board = reviewed().officer("evaluator").officer("secretary");
        assertThat(Looking.one(run(LIMITS, nobody, board), ScreeningCode.CONFLICT, Severity.BLOCK)
                        .id())
                .isNotEqualTo(Looking.one(
                                run(LIMITS, nobody, board.reviewedBy("secretary")),
                                ScreeningCode.CONFLICT,
                                Severity.BLOCK)
                        .id());
    }

    @Test
    void a_link_is_of_somebody() {
        assertThatThrownBy(() -> new Relations.Links(Map.of(Relations.Link.REVIEWER_DECLARED, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one person");
    }

    // 6.18: the council member who proposed it.

    @Test
    void the_proposer_on_the_board_or_of_its_family_is_to_be_explained() {
        PersonRef member = PersonRef.of("anggota-dprd");
        CaseId id = CaseId.of("a");
        assertThat(found(run(
                        LIMITS,
                        new RelationBook(KEYS, AS_OF).person(member, CHAIR).proposed(id, member),
                        reviewed())))
                .containsExactly("PROPOSER_LINK WARN");
        assertThat(found(run(
                        LIMITS,
                        new RelationBook(KEYS, AS_OF)
                                .person(member, OFFICER)
                                .card(OFFICER, CARD)
                                .card(CHAIR, CARD)
                                .proposed(id, member),
                        reviewed())))
                .containsExactly("PROPOSER_LINK WARN");
        assertThat(found(run(
                        LIMITS,
                        new RelationBook(KEYS, AS_OF).person(member, OFFICER).proposed(id, member),
                        reviewed())))
                .as("a council member proposes for his constituency: that alone is his office")
                .isEmpty();
        assertThat(found(run(
                        LIMITS,
                        new RelationBook(KEYS, AS_OF).person(member, CHAIR).proposed(CaseId.of("b"), member),
                        reviewed())))
                .as("he proposed another case")
                .isEmpty();
    }

    private static Set<String> links(Relations relations, Drawn subject) {
        ScreeningRun run = run(LIMITS, relations, subject);
        assertThat(found(run)).isSubsetOf("CONFLICT BLOCK");
        return run.findings().stream()
                .flatMap(found -> found.evidence().stream())
                .flatMap(one -> one.marks().stream())
                .map(Code::value)
                .collect(java.util.stream.Collectors.toSet());
    }
}
