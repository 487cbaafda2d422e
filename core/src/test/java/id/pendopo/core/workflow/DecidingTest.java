package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.AUDITOR;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Permit.Ask;
import id.pendopo.core.workflow.Permit.Check;
import id.pendopo.core.workflow.Permit.Deem;
import id.pendopo.core.workflow.Permit.Hold;
import id.pendopo.core.workflow.Permit.Issue;
import id.pendopo.core.workflow.Permit.Lapse;
import id.pendopo.core.workflow.Permit.Mend;
import id.pendopo.core.workflow.Permit.Redo;
import id.pendopo.core.workflow.Permit.Refuse;
import id.pendopo.core.workflow.Permit.Release;
import id.pendopo.core.workflow.Permit.SendBack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Deciding is one function with one order: due first, who, given, facts, provided. */
class DecidingTest {
    private final Permit.Walk walk = new Permit.Walk(Permit.workflow());

    private void asked() {
        assertThat(walk.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Ask(12))
                        .isAccepted())
                .isTrue();
    }

    private void checked() {
        asked();
        assertThat(walk.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Check(5))
                        .isAccepted())
                .isTrue();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_case_is_born_with_its_owner_receipt_and_first_stage() {
        asked();
        assertThat(walk.now().isAt(Permit.PermitStage.CHECK)).isTrue();
        assertThat(walk.now().version()).isEqualTo(1);
        assertThat(walk.now().participation().isParty(PersonRef.of("p1"))).isTrue();
        assertThat(walk.now().handling().receiptNumber()).contains("R-1");
        assertThat(walk.entries.get(0).numbers()).containsEntry(Permit.Series.RECEIPT.code(), "R-1");
    }

    @Test
    void an_accepted_command_starts_its_clock_and_tells_when_it_is_due() {
        checked();
        assertThat(walk.now().clocks().find(Permit.Clock.DECISION).orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2025, 7, 14));
        assertThat(walk.now().handling().nextDue()).contains(Instant.parse("2025-07-14T17:00:00Z"));
    }

    /** A stranger must not learn from the reasons how a case stands. */
    @Test
    void who_may_not_is_answered_alone() {
        asked();
        walk.give("2025-07-07T09:30:00+07:00", "c1", CHECKER, new SendBack());
        walk.give("2025-07-07T09:40:00+07:00", "p1", APPLICANT, new Mend(1));
        assertThat(codes(walk.give("2025-07-07T10:00:00+07:00", "x", HEAD, new Check(500))))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(codes(walk.give("2025-07-07T10:00:00+07:00", "p2", APPLICANT, new Issue())))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(codes(walk.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Check(500))))
                .containsExactly("contoh.LOW_SCORE", "contoh.OVER_LIMIT");
    }

    @Test
    void nobody_decides_in_two_separated_roles_whether_for_himself_or_for_another() {
        checked();
        assertThat(codes(walk.give("2025-07-08T10:00:00+07:00", "c1", HEAD, new Issue())))
                .containsExactly("core.SEPARATION");
        Occasion other = walk.occasion("2025-07-08T10:00:00+07:00", "h2", HEAD);
        Deed deed = new Deed("SK 1/2025", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
        Actor forChecker = Actor.of("h2", HEAD).onBehalfOf(PersonRef.of("c1"), deed);
        assertThat(codes(walk.give(new Issue(), other.by(forChecker, CommandId.of("z")))))
                .containsExactly("core.SEPARATION");
        assertThat(walk.give("2025-07-08T10:00:00+07:00", "h1", HEAD, new Issue())
                        .isAccepted())
                .isTrue();
    }

    @Test
    void a_delegate_needs_a_deed_that_holds_today() {
        checked();
        Deed deed = new Deed("SK 1/2025", LocalDate.of(2025, 7, 9), LocalDate.of(2025, 7, 9));
        Actor delegate = Actor.of("h2", HEAD).onBehalfOf(PersonRef.of("h1"), deed);
        Occasion before = walk.occasion("2025-07-08T10:00:00+07:00", "h2", HEAD).by(delegate, CommandId.of("a"));
        Occasion on = walk.occasion("2025-07-09T10:00:00+07:00", "h2", HEAD).by(delegate, CommandId.of("b"));
        assertThat(codes(walk.give(new Issue(), before))).containsExactly("core.DEED_NOT_VALID");
        assertThat(walk.give(new Issue(), on).isAccepted()).isTrue();
    }

    @Test
    void a_party_judges_nothing_in_his_own_case() {
        asked();
        assertThat(codes(walk.give("2025-07-07T10:00:00+07:00", "p1", CHECKER, new Check(5))))
                .containsExactly("core.SEPARATION");
    }

    @Test
    void whoever_audits_takes_part_in_nothing_else() {
        asked();
        assertThat(walk.give("2025-07-07T09:10:00+07:00", "a1", AUDITOR, new Hold())
                        .isAccepted())
                .isTrue();
        walk.give("2025-07-07T09:20:00+07:00", "a1", AUDITOR, new Release());
        assertThat(codes(walk.give("2025-07-07T10:00:00+07:00", "a1", CHECKER, new Check(5))))
                .containsExactly("core.SEPARATION");
    }

    @Test
    void what_must_be_known_and_is_not_at_hand_refuses() {
        asked();
        Occasion o = walk.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER);
        assertThat(codes(walk.give(new Check(5), o.with(Facts.NONE)))).containsExactly("core.FACT_MISSING");
        Facts silent = Facts.NONE.with(Permit.LIMIT, new Reading.Unavailable<>(Instant.EPOCH, "uji", ""));
        assertThat(codes(walk.give(new Check(5), o.with(silent)))).containsExactly("core.FACT_UNAVAILABLE");
        assertThat(walk.give(new Check(100), o).isAccepted()).isTrue();
        assertThat(walk.entries.get(1).facts()).hasSize(1);
    }

    @Test
    void going_aside_stops_the_clock_and_coming_back_lets_it_go_on() {
        checked();
        walk.give("2025-07-08T10:00:00+07:00", "h1", HEAD, new SendBack());
        assertThat(walk.now().cameFrom()).contains(Permit.PermitStage.REVIEW.code());
        assertThat(walk.now().clocks().find(Permit.Clock.DECISION).orElseThrow().phase())
                .isEqualTo(Phase.PAUSED);
        walk.give("2025-07-14T10:00:00+07:00", "p1", APPLICANT, new Mend(20));
        assertThat(walk.now().isAt(Permit.PermitStage.REVIEW)).isTrue();
        assertThat(walk.now().cameFrom()).isEmpty();
        // One of five days was used on 8 July; four remain after 14 July.
        assertThat(walk.now().clocks().find(Permit.Clock.DECISION).orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2025, 7, 18));
        assertThat(walk.now().clocks().find(Permit.Clock.MENDING).orElseThrow().phase())
                .isEqualTo(Phase.STOPPED);
        assertThat(walk.now().data().mended()).isEqualTo(1);
    }

    @Test
    void a_return_beyond_the_limit_is_refused() {
        checked();
        for (int i = 0; i < 2; i++) {
            assertThat(walk.give("2025-07-08T10:0%d:00+07:00".formatted(i), "h1", HEAD, new SendBack())
                            .isAccepted())
                    .isTrue();
            walk.give("2025-07-08T10:0%d:30+07:00".formatted(i), "p1", APPLICANT, new Mend(20));
        }
        assertThat(codes(walk.give("2025-07-08T11:00:00+07:00", "h1", HEAD, new SendBack())))
                .containsExactly("contoh.RETURN_LIMIT");
    }

    /** For charts and checks: no rule of the step gives it, and yet it may refuse. */
    @Test
    void a_step_tells_the_code_of_its_limit() {
        for (Step<Permit> step : Permit.workflow().steps()) {
            assertThat(step.limitCode())
                    .as(step.act())
                    .isEqualTo(
                            step.command() == SendBack.class ? Optional.of("contoh.RETURN_LIMIT") : Optional.empty());
        }
    }

    /** Between midnight and the nightly job an officer must not decide what the law has already decided. */
    @Test
    void what_time_demands_comes_first_and_takes_effect_when_the_law_says() {
        checked();
        assertThat(codes(walk.give("2025-07-14T23:59:58+07:00", "h1", HEAD, new Deem())))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(codes(walk.give("2025-07-14T23:59:59+07:00", "system", Role.SYSTEM, new Deem())))
                .containsExactly("core.NOT_DUE");
        assertThat(codes(walk.give("2025-07-15T00:00:00+07:00", "h1", HEAD, new Refuse())))
                .containsExactly("core.DUE_FIRST");
        List<Due> due =
                walk.workflow.due(walk.now(), walk.occasion("2025-07-16T08:00:00+07:00", "system", Role.SYSTEM));
        assertThat(due).hasSize(1);
        walk.give(
                "2025-07-16T08:00:00+07:00",
                "system",
                Role.SYSTEM,
                due.get(0).command().orElseThrow());
        assertThat(walk.now().isAt(Permit.PermitStage.DEEMED)).isTrue();
        Entry<Permit> entry = walk.entries.get(walk.entries.size() - 1);
        assertThat(entry.legalAt()).isEqualTo(Instant.parse("2025-07-14T17:00:00Z"));
        assertThat(entry.at()).isEqualTo(Instant.parse("2025-07-16T01:00:00Z"));
    }

    /** Two schedulers at once give one: the second finds the case elsewhere. */
    @Test
    void what_time_has_taken_is_not_taken_again() {
        checked();
        walk.give("2025-07-16T08:00:00+07:00", "system", Role.SYSTEM, new Deem());
        assertThat(codes(walk.give("2025-07-16T08:00:01+07:00", "system", Role.SYSTEM, new Deem())))
                .containsExactly("core.NOT_NOW");
    }

    @Test
    void a_held_case_stands_still_and_a_blocked_consequence_takes_no_precedence() {
        checked();
        walk.give("2025-07-08T09:00:00+07:00", "a1", AUDITOR, new Hold());
        assertThat(codes(walk.give("2025-07-08T10:00:00+07:00", "h1", HEAD, new Issue())))
                .containsExactly("core.FLAGGED");
        assertThat(walk.workflow.due(walk.now(), walk.occasion("2025-08-01T08:00:00+07:00", "s", Role.SYSTEM)))
                .isEmpty();
        walk.give("2025-08-01T09:00:00+07:00", "a1", AUDITOR, new Release());
        assertThat(walk.now().clocks().find(Permit.Clock.DECISION).orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2025, 8, 7));
    }

    /** Two weeks of a scheduler's sleep must not lengthen anybody's term. */
    @Test
    void what_time_takes_counts_from_the_instant_it_fell_due() {
        asked();
        walk.give("2025-07-07T09:30:00+07:00", "c1", CHECKER, new SendBack());
        walk.give("2025-08-01T08:00:00+07:00", "system", Role.SYSTEM, new Lapse());
        Entry<Permit> entry = walk.entries.get(walk.entries.size() - 1);
        assertThat(entry.legalAt()).isEqualTo(Instant.parse("2025-07-14T17:00:00Z"));
        assertThat(entry.at()).isEqualTo(Instant.parse("2025-08-01T01:00:00Z"));
        assertThat(entry.handling().stageSince()).isEqualTo(entry.legalAt());
    }

    /** A hold lifted while the applicant is still to mend must not start the office's clock. */
    @Test
    void a_clock_goes_on_only_when_neither_room_nor_flag_keeps_it_still() {
        checked();
        walk.give("2025-07-08T10:00:00+07:00", "h1", HEAD, new SendBack());
        walk.give("2025-07-08T11:00:00+07:00", "a1", AUDITOR, new Hold());
        assertThat(phase(Permit.Clock.MENDING)).isEqualTo(Phase.PAUSED);
        walk.give("2025-07-09T11:00:00+07:00", "a1", AUDITOR, new Release());
        assertThat(phase(Permit.Clock.DECISION)).isEqualTo(Phase.PAUSED);
        assertThat(phase(Permit.Clock.MENDING)).isEqualTo(Phase.RUNNING);
        walk.give("2025-07-10T10:00:00+07:00", "p1", APPLICANT, new Mend(20));
        assertThat(phase(Permit.Clock.DECISION)).isEqualTo(Phase.RUNNING);
    }

    private Phase phase(Countdown clock) {
        return walk.now().clocks().find(clock).orElseThrow().phase();
    }

    @Test
    void a_stranger_is_told_nothing_of_stage_time_or_what_is_due() {
        checked();
        for (String when : List.of("2025-07-01T10:00:00+07:00", "2025-09-01T10:00:00+07:00")) {
            assertThat(codes(walk.give(when, "p2", APPLICANT, new Mend(1)))).containsExactly("core.NOT_PERMITTED");
            // He may open a case, but not under an id that is in use: that one he is not told of.
            assertThat(codes(walk.give(when, "p2", APPLICANT, new Ask(1)))).containsExactly("core.CASE_UNKNOWN");
        }
        assertThat(walk.workflow.options(walk.now(), walk.occasion("2025-07-08T10:00:00+07:00", "p2", APPLICANT)))
                .isEmpty();
    }

    @Test
    void a_case_that_nobody_opened_is_unknown_to_officers_and_nothing_to_others() {
        assertThat(codes(walk.give("2025-07-08T10:00:00+07:00", "h1", HEAD, new Issue())))
                .containsExactly("core.CASE_UNKNOWN");
        assertThat(codes(walk.give("2025-07-08T10:00:00+07:00", "p1", APPLICANT, new Mend(1))))
                .containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void a_separation_cites_its_own_source_and_not_the_steps() {
        checked();
        Decision<Permit> refused = walk.give("2025-07-08T10:00:00+07:00", "c1", HEAD, new Issue());
        assertThat(refused.findings().get(0).source().standing()).isEqualTo(id.pendopo.core.law.Standing.OWN_DECISION);
    }

    /** Who comes at the wrong time is told where the case is and where such an act is taken. */
    @Test
    void an_act_at_the_wrong_stage_is_told_its_stages() {
        checked();
        assertThat(walk.give("2025-07-08T10:00:00+07:00", "c2", CHECKER, new Check(5))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("core.NOT_NOW");
                    assertThat(finding.where()).contains("stage");
                    assertThat(finding.found()).contains("REVIEW");
                    assertThat(finding.expected().orElseThrow().value()).isEqualTo("CHECK");
                });
    }

    /** Of a closed case not even the stage is told to an officer who may not see it; whoever took part is told. */
    @Test
    void a_closed_case_is_unknown_to_officers_who_may_not_see_it() {
        checked();
        walk.give("2025-07-07T11:00:00+07:00", "h1", HEAD, new Permit.SendBack());
        CaseFile<Permit> closed =
                walk.now().under(walk.now().handling().withConfidentiality(Handling.Confidentiality.RESTRICTED));
        Occasion other = walk.occasion("2025-07-08T10:00:00+07:00", "c2", CHECKER);
        assertThat(walk.workflow.maySee(closed, other.actor(), other.today())).isFalse();
        assertThat(codes(walk.workflow.decide(closed, new Check(5), other))).containsExactly("core.CASE_UNKNOWN");
        assertThat(codes(walk.workflow.decide(walk.now(), new Check(5), other))).containsExactly("core.NOT_NOW");
        Occasion same = walk.occasion("2025-07-08T10:00:00+07:00", "c1", CHECKER);
        assertThat(walk.workflow.maySee(closed, same.actor(), same.today())).isTrue();
        assertThat(codes(walk.workflow.decide(closed, new Check(5), same))).containsExactly("core.NOT_NOW");
        Occasion late = walk.occasion("2025-08-08T10:00:00+07:00", "c2", CHECKER);
        assertThat(codes(walk.workflow.decide(closed, new Check(5), late))).containsExactly("core.CASE_UNKNOWN");
    }

    @Test
    void time_does_not_run_back() {
        checked();
        assertThat(codes(walk.give("2025-07-07T09:59:59+07:00", "h1", HEAD, new Issue())))
                .containsExactly("core.TIME_RUNS_BACK");
        Occasion before = walk.occasion("2025-07-07T09:59:59+07:00", "h1", HEAD);
        assertThat(walk.workflow.options(walk.now(), before))
                .isNotEmpty()
                .allSatisfy(option ->
                        assertThat(option.whyNot()).extracting(Finding::code).containsExactly("core.TIME_RUNS_BACK"));
    }

    @Test
    void a_year_without_a_calendar_is_a_reason_and_no_guess() {
        assertThat(walk.give("2026-12-30T09:00:00+07:00", "p1", APPLICANT, new Ask(12))
                        .isAccepted())
                .isTrue();
        assertThat(codes(walk.give("2026-12-30T10:00:00+07:00", "c1", CHECKER, new Check(5))))
                .containsExactly("core.CALENDAR_MISSING");
    }

    @Test
    void an_ended_case_takes_nothing_and_its_clocks_have_stopped() {
        checked();
        walk.give("2025-07-08T10:00:00+07:00", "h1", HEAD, new Refuse());
        assertThat(walk.now().status()).isEqualTo(CaseStatus.ENDED);
        assertThat(walk.now().clocks().find(Permit.Clock.DECISION).orElseThrow().phase())
                .isEqualTo(Phase.STOPPED);
        assertThat(codes(walk.give("2025-07-09T10:00:00+07:00", "h1", HEAD, new Issue())))
                .containsExactly("core.NOT_NOW");
        assertThat(walk.workflow.options(walk.now(), walk.occasion("2025-07-09T10:00:00+07:00", "h1", HEAD)))
                .isEmpty();
    }

    @Test
    void options_say_what_is_possible_and_for_the_rest_why_not() {
        asked();
        walk.give("2025-07-07T09:30:00+07:00", "c1", CHECKER, new SendBack());
        walk.give("2025-07-07T09:40:00+07:00", "p1", APPLICANT, new Mend(1));
        List<Option> options =
                walk.workflow.options(walk.now(), walk.occasion("2025-07-07T10:00:00+07:00", "c1", CHECKER));
        assertThat(options).extracting(Option::act).containsExactly("check", "sendBack");
        assertThat(options.get(0).isPossible()).isFalse();
        assertThat(options.get(0).whyNot()).extracting(Finding::code).containsExactly("contoh.LOW_SCORE");
        assertThat(options.get(0).subjectTo()).containsExactly("contoh.OVER_LIMIT");
        assertThat(options.get(0).facts()).containsExactly("LIMIT");
        assertThat(options.get(1).isPossible()).isTrue();
    }

    @Test
    void a_case_pinned_to_another_law_is_a_programmers_error() {
        asked();
        Workflow<Permit> other = Workflow.<Permit>of(
                        "contoh/permit", new PolicyStamp("contoh/2026-01-01", "1".repeat(64)))
                .commands(Permit.PermitCommand.class)
                .events(Permit.PermitEvent.class)
                .steps(Permit.page())
                .blockedBy(Permit.PermitFlag.HELD)
                .rooms(Room.waiting(Permit.PermitStage.MENDED)
                        .within(Permit.Clock.MENDING, id.pendopo.core.calendar.Term.calendarDays(7))
                        .standingStill(Permit.Clock.DECISION))
                .endingWellAt(Permit.PermitStage.ISSUED, Permit.PermitStage.DEEMED)
                .endingAt(Permit.PermitStage.REFUSED, Permit.PermitStage.LAPSED)
                .build();
        assertThatThrownBy(() -> other.decide(
                        walk.now(), new Check(5), walk.occasion("2025-07-08T10:00:00+07:00", "c1", CHECKER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contoh/2025-01-01");
    }

    /** Every cell of state, command and role is answered; none throws, and what is accepted was an option. */
    @Test
    void every_command_of_every_role_at_every_stage_is_answered() {
        List<Command> commands = List.of(
                new Ask(12),
                new Check(5),
                new SendBack(),
                new Mend(15),
                new Redo(),
                new Issue(),
                new Refuse(),
                new Lapse(),
                new Deem(),
                new Hold(),
                new Release());
        int cells = 0;
        for (Permit.PermitStage stage : Permit.PermitStage.values()) {
            Permit.Walk here = at(stage);
            for (Role role : List.of(APPLICANT, CHECKER, HEAD, AUDITOR, Role.SYSTEM)) {
                for (Command command : commands) {
                    Occasion o = here.occasion(
                            "2025-07-08T15:00:00+07:00", role == APPLICANT ? "p1" : "fresh-" + role.name(), role);
                    Decision<Permit> decision = here.workflow.decide(here.now(), command, o);
                    boolean option = here.workflow.options(here.now(), o).stream()
                            .anyMatch(one -> one.command() == command.getClass() && one.isPossible());
                    assertThat(decision.isAccepted() && !option)
                            .as("%s %s %s accepted and not an option", stage, role.name(), command)
                            .isFalse();
                    assertThat(decision.isAccepted() || !decision.findings().isEmpty())
                            .isTrue();
                    cells++;
                }
            }
        }
        assertThat(cells).isEqualTo(7 * 5 * 11);
    }

    private static Permit.Walk at(Permit.PermitStage stage) {
        Permit.Walk walk = new Permit.Walk(Permit.workflow());
        walk.give("2025-07-07T09:00:00+07:00", "p1", APPLICANT, new Ask(12));
        if (stage == Permit.PermitStage.CHECK) {
            return walk;
        }
        if (stage == Permit.PermitStage.MENDED || stage == Permit.PermitStage.LAPSED) {
            walk.give("2025-07-07T09:30:00+07:00", "c1", CHECKER, new SendBack());
        } else {
            walk.give("2025-07-07T10:00:00+07:00", "c1", CHECKER, new Check(5));
        }
        Optional<Command> last = switch (stage) {
            case ISSUED -> Optional.of(new Issue());
            case REFUSED -> Optional.of(new Refuse());
            default -> Optional.empty();
        };
        last.ifPresent(command -> walk.give("2025-07-07T11:00:00+07:00", "h1", HEAD, command));
        if (stage == Permit.PermitStage.LAPSED) {
            return ended(new Lapse());
        }
        return stage == Permit.PermitStage.DEEMED ? ended(new Deem()) : walk;
    }

    /** A case that time has ended well before the day on which the matrix asks. */
    private static Permit.Walk ended(Command command) {
        Permit.Walk walk = new Permit.Walk(Permit.workflow());
        walk.give("2025-06-02T09:00:00+07:00", "p1", APPLICANT, new Ask(12));
        if (command instanceof Lapse) {
            walk.give("2025-06-02T10:00:00+07:00", "c1", CHECKER, new SendBack());
        } else {
            walk.give("2025-06-02T10:00:00+07:00", "c1", CHECKER, new Check(5));
        }
        walk.give("2025-06-30T10:00:00+07:00", "system", Role.SYSTEM, command);
        assertThat(walk.now().status()).isEqualTo(CaseStatus.ENDED);
        return walk;
    }

    /** Whoever applies sees his own case and no other's, and nobody sees anything on a deed that has run out. */
    @Test
    void a_case_is_seen_by_its_parties_and_by_who_is_entitled() {
        asked();
        LocalDate day = LocalDate.of(2025, 7, 7);
        assertThat(walk.workflow.maySee(walk.now(), Actor.of("p1", APPLICANT), day))
                .isTrue();
        assertThat(walk.workflow.maySee(walk.now(), Actor.of("p2", APPLICANT), day))
                .isFalse();
        assertThat(walk.workflow.maySee(walk.now(), Actor.SYSTEM, day)).isTrue();
        Deed month = new Deed("SK 1/2025", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
        Actor substitute = Actor.of("c2", CHECKER).appointedBy(month);
        assertThat(walk.workflow.maySee(walk.now(), substitute, LocalDate.of(2025, 7, 31)))
                .isTrue();
        assertThat(walk.workflow.maySee(walk.now(), substitute, LocalDate.of(2025, 8, 1)))
                .isFalse();
    }

    /** What stands in a workflow can be asked of it: who its parties are and what it requires. */
    @Test
    void a_workflow_tells_what_it_was_built_of() {
        assertThat(walk.workflow.partyRoles()).containsExactly(APPLICANT.code());
        assertThat(walk.workflow.requirements()).isNotEmpty();
    }
}
