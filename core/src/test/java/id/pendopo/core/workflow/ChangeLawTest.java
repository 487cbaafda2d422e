package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Permit.PermitRole.APPLICANT;
import static id.pendopo.core.workflow.Permit.PermitRole.CHECKER;
import static id.pendopo.core.workflow.Permit.PermitRole.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Recomputation;
import id.pendopo.core.journal.RecomputeKind;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseCommand.ChangeLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A case goes on under another law only where that law says so, by whom it says, and its history stays. */
class ChangeLawTest {
    private static final PolicyStamp NEW = new PolicyStamp("contoh/2025-12-22", "1".repeat(64));
    private static final DocumentRef DECREE =
            new DocumentRef("doc-1", Code.of("DECREE"), "application/pdf", 120, "d".repeat(64));
    private static final ChangeLaw CHANGE = new ChangeLaw("contoh/2025-12-22", Code.of("TRANSITION"), DECREE);

    private enum Renamed implements Stage {
        WEIGHING
    }

    private enum NewClock implements Countdown {
        CHECKING
    }

    private final Procedure<Permit> procedure =
            procedure(LawChange.under(Permit.ARTICLE).by(HEAD).moving(Permit.PermitStage.REVIEW, Renamed.WEIGHING));
    private final Permit.Walk walk = new Permit.Walk(Permit.workflow());
    private int attempt;

    /** The new law weighs where the old one reviewed, without any term, and cannot wait for mending. */
    private static Workflow<Permit> under(LawChange change) {
        return under(change, step -> step);
    }

    private static Workflow<Permit> under(
            LawChange change, UnaryOperator<ActingStep<Permit, Permit.Check>> checked, Countdown... more) {
        return Workflow.<Permit>of("contoh/permit", NEW)
                .commands(Permit.PermitCommand.class)
                .dispensable(
                        Permit.SendBack.class,
                        Permit.Mend.class,
                        Permit.Redo.class,
                        Permit.Lapse.class,
                        Permit.Deem.class,
                        Permit.Hold.class,
                        Permit.Release.class)
                .events(Permit.PermitEvent.class)
                .steps(List.of(
                        Permit.step("Pemohon mengajukan")
                                .by(APPLICANT)
                                .opening(Permit.Ask.class)
                                .to(Permit.PermitStage.CHECK)
                                .creating((ask, o) -> new Permit.Asked(ask.score())),
                        checked.apply(Permit.step("Diperiksa")
                                        .by(CHECKER)
                                        .on(Permit.Check.class)
                                        .from(Permit.PermitStage.CHECK)
                                        .to(Renamed.WEIGHING))
                                .recording((file, c, o) -> new Permit.Noted()),
                        Permit.step("Diterbitkan")
                                .by(HEAD)
                                .on(Permit.Issue.class)
                                .from(Renamed.WEIGHING)
                                .to(Permit.PermitStage.ISSUED)
                                .recording((file, c, o) -> new Permit.Issued()),
                        Permit.step("Ditolak")
                                .by(HEAD)
                                .on(Permit.Refuse.class)
                                .from(Renamed.WEIGHING)
                                .to(Permit.PermitStage.REFUSED)
                                .recording((file, c, o) -> new Permit.Noted())))
                .rooms(
                        Room.waiting(Permit.PermitStage.CHECK).within(NewClock.CHECKING, Term.calendarDays(10)),
                        Room.waiting(Renamed.WEIGHING).within(Permit.Clock.MENDING, Term.calendarDays(30)))
                .watching(Permit.Clock.MENDING, NewClock.CHECKING)
                .watching(more)
                .parties(APPLICANT)
                .separating(CHECKER, HEAD)
                .endingWellAt(Permit.PermitStage.ISSUED)
                .endingAt(Permit.PermitStage.REFUSED)
                .takingOver(change)
                .build();
    }

    private static Procedure<Permit> procedure(LawChange change) {
        TreeMap<LocalDate, Workflow<Permit>> byStart = new TreeMap<>();
        byStart.put(LocalDate.of(2025, 1, 1), Permit.workflow());
        byStart.put(LocalDate.of(2025, 12, 22), under(change));
        return Procedure.of("contoh/permit", Permit.class, byStart);
    }

    private Decision<Permit> give(String at, String person, Role role, Command command) {
        Occasion o = walk.occasion(at, person, role).by(Actor.of(person, role), CommandId.of("l" + attempt++));
        Decision<Permit> decision = procedure.decide(walk.now(), command, o);
        if (decision instanceof Decision.Accepted<Permit> accepted) {
            walk.file = Optional.of(accepted.file());
            walk.entries.add(accepted.entry());
        }
        return decision;
    }

    private static List<String> codes(Decision<Permit> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }

    private void underReview() {
        walk.give("2025-12-22T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12));
        walk.give("2025-12-22T10:00:00+07:00", "c1", CHECKER, new Permit.Check(5));
    }

    @Test
    void the_case_goes_on_where_the_new_law_says_and_is_decided_under_it_from_then_on() {
        underReview();
        List<Entry<Permit>> before = new ArrayList<>(walk.entries);
        assertThat(give("2025-12-23T10:00:00+07:00", "h1", HEAD, CHANGE).isAccepted())
                .isTrue();
        CaseFile<Permit> moved = walk.now();
        assertThat(moved.policy()).isEqualTo(NEW);
        assertThat(moved.isAt(Renamed.WEIGHING)).isTrue();
        assertThat(walk.entries.subList(0, 2)).isEqualTo(before);
        assertThat(walk.entries.get(2).from()).contains(Permit.PermitStage.REVIEW.code());
        assertThat(walk.entries.get(2).command().reason()).contains(Code.of("TRANSITION"));
        assertThat(walk.entries.get(2).command().documents()).containsExactly(DECREE);
        assertThat(moved.participation().parts()).hasSize(3);
        assertThat(moved.clocks().find(Permit.Clock.DECISION).orElseThrow().phase())
                .isEqualTo(Phase.STOPPED);
        assertThat(moved.clocks().find(Permit.Clock.MENDING).orElseThrow().phase())
                .isEqualTo(Phase.RUNNING);
        assertThat(procedure.of(moved, LocalDate.of(2025, 12, 24)).policy()).isEqualTo(NEW);
        assertThat(give("2025-12-24T10:00:00+07:00", "c1", HEAD, new Permit.Issue())
                        .findings())
                .extracting(Finding::code)
                .containsExactly("core.SEPARATION");
        assertThat(give("2025-12-24T10:01:00+07:00", "h1", HEAD, new Permit.Issue())
                        .isAccepted())
                .isTrue();
    }

    /** An auditor decides the change of law, and what came before and after it, once more. */
    @Test
    void a_change_of_law_comes_out_the_same_when_it_is_decided_again() {
        walk.give("2025-12-19T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12));
        walk.give("2025-12-19T10:00:00+07:00", "c1", CHECKER, new Permit.Check(5));
        assertThat(give("2025-12-23T10:00:00+07:00", "h1", HEAD, CHANGE).isAccepted())
                .isTrue();
        assertThat(give("2025-12-24T10:01:00+07:00", "h1", HEAD, new Permit.Issue())
                        .isAccepted())
                .isTrue();
        List<JournalEntry> journal = new ArrayList<>();
        String head = JournalEntry.ORIGIN;
        for (Entry<Permit> entry : walk.entries) {
            journal.add(Sealer.seal(entry, procedure.types(), head, key -> {}).entry());
            head = journal.get(journal.size() - 1).hash();
        }
        RegionPack pack = RegionPack.fromFiles(Map.of("region.json", """
                        {"code": "32.73", "name": "Kota Bandung", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                         "legalBasis": {"number": "1", "year": 2020, "date": "2020-01-01", "title": "Contoh"}}
                        """), Opening.strict());
        assertThat(Recomputation.under(pack, List.of(procedure)).recompute(journal, ref -> Optional.empty()))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.kind()).as("%s", one).isEqualTo(RecomputeKind.SAME));
    }

    @Test
    void a_stage_that_both_know_is_its_own_image_and_one_without_an_image_is_refused() {
        walk.give("2025-12-22T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12));
        assertThat(give("2025-12-22T09:10:00+07:00", "h1", HEAD, CHANGE).isAccepted())
                .isTrue();
        assertThat(walk.now().isAt(Permit.PermitStage.CHECK)).isTrue();

        walk.file = Optional.empty();
        underReview();
        walk.give("2025-12-22T11:00:00+07:00", "h1", HEAD, new Permit.SendBack());
        assertThat(codes(give("2025-12-22T12:00:00+07:00", "h1", HEAD, CHANGE)))
                .containsExactly("core.STAGE_WITHOUT_IMAGE");
    }

    @Test
    void only_those_whom_the_new_law_names_move_a_case_and_only_to_a_law_that_is_there() {
        underReview();
        assertThat(codes(give("2025-12-23T10:00:00+07:00", "c1", CHECKER, CHANGE)))
                .containsExactly("core.NOT_PERMITTED");
        ChangeLaw unknown = new ChangeLaw("contoh/2030-01-01", Code.of("X"), DECREE);
        assertThat(codes(give("2025-12-23T10:00:00+07:00", "h1", HEAD, unknown)))
                .containsExactly("core.NOT_PERMITTED");
        give("2025-12-23T10:00:00+07:00", "h1", HEAD, CHANGE);
        assertThat(codes(give("2025-12-23T11:00:00+07:00", "h1", HEAD, CHANGE))).containsExactly("core.SAME_LAW");
        assertThat(codes(give("2025-12-23T11:00:00+07:00", "h1", HEAD, unknown)))
                .containsExactly("core.LAW_UNKNOWN");
    }

    /** What the former law has already given must not be taken away by changing the law. */
    @Test
    void what_the_former_law_demands_comes_first() {
        underReview();
        assertThat(codes(give("2026-02-02T10:00:00+07:00", "h1", HEAD, CHANGE))).containsExactly("core.DUE_FIRST");
        Occasion o = walk.occasion("2026-02-02T10:00:00+07:00", "h1", HEAD);
        assertThat(procedure.options(walk.now(), o))
                .filteredOn(option -> option.act().equals("changeLaw"))
                .singleElement()
                .satisfies(option -> assertThat(option.isPossible()).isFalse());
    }

    @Test
    void options_offer_the_change_to_whoever_may() {
        underReview();
        Occasion head = walk.occasion("2025-12-23T10:00:00+07:00", "h1", HEAD);
        assertThat(procedure.options(walk.now(), head)).extracting(Option::act).contains("changeLaw");
        Occasion checker = walk.occasion("2025-12-23T10:00:00+07:00", "c1", CHECKER);
        assertThat(procedure.options(walk.now(), checker))
                .extracting(Option::act)
                .doesNotContain("changeLaw");
    }

    @Test
    void an_ended_case_stays_under_its_law() {
        underReview();
        walk.give("2025-12-22T12:00:00+07:00", "h1", HEAD, new Permit.Refuse());
        assertThat(codes(give("2025-12-23T10:00:00+07:00", "h1", HEAD, CHANGE)))
                .containsExactly("core.STAGE_WITHOUT_IMAGE");
    }

    /** Who could take a case to a law that is still to come would choose its law himself. */
    @Test
    void a_law_that_is_not_yet_in_force_takes_over_nothing() {
        TreeMap<LocalDate, Workflow<Permit>> byStart = new TreeMap<>(procedure.workflows());
        Workflow<Permit> coming = byStart.remove(byStart.lastKey());
        byStart.put(LocalDate.of(2025, 12, 24), coming);
        Procedure<Permit> later = Procedure.of("contoh/permit", Permit.class, byStart);
        underReview();
        Occasion dayBefore = walk.occasion("2025-12-23T10:00:00+07:00", "h1", HEAD);
        assertThat(codes(later.decide(walk.now(), CHANGE, dayBefore))).containsExactly("core.NOT_PERMITTED");
        assertThat(later.options(walk.now(), dayBefore)).extracting(Option::act).doesNotContain("changeLaw");
        Occasion firstDay = walk.occasion("2025-12-24T10:00:00+07:00", "h1", HEAD);
        assertThat(later.decide(walk.now(), CHANGE, firstDay).isAccepted()).isTrue();
        assertThat(later.options(walk.now(), firstDay)).extracting(Option::act).contains("changeLaw");
    }

    /** The new law lets the decision's days run on while the applicant mends; nobody's word ever held them. */
    @Test
    void what_the_room_of_the_former_law_held_still_runs_where_the_new_law_lets_it_run() {
        Workflow<Permit> running = under(
                LawChange.under(Permit.ARTICLE)
                        .by(HEAD)
                        .moving(Permit.PermitStage.MENDED, Renamed.WEIGHING)
                        .moving(Permit.PermitStage.REVIEW, Renamed.WEIGHING),
                step -> step.starting(Permit.Clock.DECISION, Term.workingDays(5)),
                Permit.Clock.DECISION);
        Procedure<Permit> both = among(Permit.workflow(), running);
        underReview();
        walk.give("2025-12-22T11:00:00+07:00", "h1", HEAD, new Permit.SendBack());
        assertThat(decision(walk.now()).phase()).isEqualTo(Phase.PAUSED);
        Decision<Permit> moved =
                both.decide(walk.now(), CHANGE, walk.occasion("2025-12-23T10:00:00+07:00", "h1", HEAD));
        assertThat(moved)
                .isInstanceOfSatisfying(
                        Decision.Accepted.class,
                        accepted ->
                                assertThat(decision(accepted.file()).phase()).isEqualTo(Phase.RUNNING));
    }

    private static ClockState decision(CaseFile<?> file) {
        return file.clocks().find(Permit.Clock.DECISION).orElseThrow();
    }

    private static Procedure<Permit> among(Workflow<Permit> earlier, Workflow<Permit> later) {
        TreeMap<LocalDate, Workflow<Permit>> byStart = new TreeMap<>();
        byStart.put(LocalDate.of(2025, 1, 1), earlier);
        byStart.put(LocalDate.of(2025, 12, 22), later);
        return Procedure.of("contoh/permit", Permit.class, byStart);
    }

    /** Back to a law of the past leads only what that law's own transitional provision says. */
    @Test
    void an_earlier_law_takes_a_case_back_only_from_a_version_that_it_names() {
        LawChange back = LawChange.under(Permit.ARTICLE).by(HEAD);
        Workflow<Permit> later = under(LawChange.under(Permit.ARTICLE).by(HEAD));
        Permit.Walk under = new Permit.Walk(later);
        under.give("2025-12-22T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12));
        ChangeLaw toOld = new ChangeLaw(Permit.POLICY.id(), Code.of("X"), DECREE);
        Occasion o = under.occasion("2025-12-22T10:00:00+07:00", "h1", HEAD);

        Procedure<Permit> silent = among(
                Permit.builder(Permit.page())
                        .takingOver(back.alsoFrom("another"))
                        .build(),
                later);
        Decision<Permit> refused = silent.decide(under.now(), toOld, o);
        assertThat(codes(refused)).containsExactly("core.LAW_NOT_LATER");
        assertThat(refused.findings().get(0).mend()).containsExactly(NEW.id());
        assertThat(silent.options(under.now(), o)).extracting(Option::act).doesNotContain("changeLaw");

        Procedure<Permit> named = among(
                Permit.builder(Permit.page())
                        .takingOver(back.alsoFrom(NEW.id()))
                        .build(),
                later);
        assertThat(named.decide(under.now(), toOld, o).isAccepted()).isTrue();
        assertThat(named.options(under.now(), o)).extracting(Option::act).contains("changeLaw");
    }

    /** The new law gives the check a term: a case taken over there must not wait without one. */
    @Test
    void the_clock_of_the_room_runs_where_the_case_goes_on() {
        walk.give("2025-12-22T09:00:00+07:00", "p1", APPLICANT, new Permit.Ask(12));
        assertThat(give("2025-12-22T09:10:00+07:00", "h1", HEAD, CHANGE).isAccepted())
                .isTrue();
        assertThat(walk.now().isAt(Permit.PermitStage.CHECK)).isTrue();
        assertThat(walk.now().clocks().find(NewClock.CHECKING))
                .hasValueSatisfying(clock -> assertThat(clock.phase()).isEqualTo(Phase.RUNNING));
    }
}
