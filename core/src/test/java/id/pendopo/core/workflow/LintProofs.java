package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.ARTICLE;
import static id.pendopo.core.workflow.Tiny.At.AWAY;
import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.FAR;
import static id.pendopo.core.workflow.Tiny.At.LATE;
import static id.pendopo.core.workflow.Tiny.At.MIDDLE;
import static id.pendopo.core.workflow.Tiny.At.NOWHERE;
import static id.pendopo.core.workflow.Tiny.At.REFUSED;
import static id.pendopo.core.workflow.Tiny.At.START;
import static id.pendopo.core.workflow.Tiny.Clock.OTHER;
import static id.pendopo.core.workflow.Tiny.Clock.TERM;
import static id.pendopo.core.workflow.Tiny.LIMIT;
import static id.pendopo.core.workflow.Tiny.act;
import static id.pendopo.core.workflow.Tiny.approval;
import static id.pendopo.core.workflow.Tiny.by;
import static id.pendopo.core.workflow.Tiny.done;
import static id.pendopo.core.workflow.Tiny.expiring;
import static id.pendopo.core.workflow.Tiny.move;
import static id.pendopo.core.workflow.Tiny.of;
import static id.pendopo.core.workflow.Tiny.opening;

import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.workflow.Tiny.Approve;
import id.pendopo.core.workflow.Tiny.By;
import id.pendopo.core.workflow.Tiny.ComeBack;
import id.pendopo.core.workflow.Tiny.Expire;
import id.pendopo.core.workflow.Tiny.Look;
import id.pendopo.core.workflow.Tiny.Nothing;
import id.pendopo.core.workflow.Tiny.Open;
import id.pendopo.core.workflow.Tiny.OpenByPost;
import id.pendopo.core.workflow.Tiny.Pass;
import id.pendopo.core.workflow.Tiny.Redo;
import id.pendopo.core.workflow.Tiny.Refuse;
import id.pendopo.core.workflow.Tiny.SendAway;
import id.pendopo.core.workflow.Tiny.SendFarther;
import id.pendopo.core.workflow.Tiny.Sign;
import java.util.ArrayList;
import java.util.List;

/** For every kind of flaw, a workflow with exactly that one, and one that looks like it and is sound. */
final class LintProofs {
    private static final Term FIVE = Term.workingDays(5);

    /** One kind, one workflow that has it alone, and its sound twin. */
    record Proof(FlawKind kind, String case_, WorkflowBuilder<Tiny> flawed, WorkflowBuilder<Tiny> sound) {
        @Override
        public String toString() {
            return kind + ": " + case_;
        }
    }

    private final List<Proof> all = new ArrayList<>();

    static List<Proof> all() {
        LintProofs proofs = new LintProofs();
        proofs.aboutSteps();
        proofs.aboutSigners();
        proofs.aboutStages();
        proofs.aboutClocks();
        proofs.aboutChangedClocks();
        proofs.aboutTime();
        proofs.aboutOtherCases();
        proofs.aboutAside();
        proofs.aboutOrder();
        return proofs.all;
    }

    private void add(FlawKind kind, String what, WorkflowBuilder<Tiny> flawed, WorkflowBuilder<Tiny> sound) {
        all.add(new Proof(kind, what, flawed, sound));
    }

    private void aboutSteps() {
        add(
                FlawKind.NO_SOURCE,
                "an own decision is a source, nothing is not",
                of(Step.<Tiny>of("tanpa pasal")
                        .by(By.OFFICER)
                        .on(Approve.class)
                        .from(START)
                        .to(DONE)
                        .recording((file, c, o) -> new Tiny.Noted())),
                of(approval()));
        add(
                FlawKind.NOBODY,
                "a role that only the pack knows is somebody",
                of(Step.<Tiny>of("tanpa pelaku")
                        .under(ARTICLE)
                        .on(Approve.class)
                        .from(START)
                        .to(DONE)
                        .recording((file, c, o) -> new Tiny.Noted())),
                of(done(by(Role.of("CAMAT"), Approve.class).from(START).to(DONE))));
        add(
                FlawKind.NO_ORIGIN,
                "any open stage is an origin, none is not",
                of(approval(), done(act(Look.class).to(DONE))),
                of(approval(), done(act(Look.class).fromAnyOpen().to(DONE))));
        add(
                FlawKind.RETURN_NOWHERE,
                "staying is no return",
                of(approval(), done(act(Look.class).from(START).staying().returning())),
                of(approval(), done(act(Look.class).from(START).staying())));
        add(
                FlawKind.NO_OPENING,
                "steps without a beginning",
                Tiny.bare(List.of(approval())).commands(Approve.class).endingWellAt(DONE),
                of(approval()));
        add(
                FlawKind.TWO_OPENINGS,
                "two doors need two commands",
                of(approval(), opening(Open.class)),
                of(approval(), opening(OpenByPost.class)));
        add(
                FlawKind.TWO_STEPS,
                "one command may be taken from two stages by two steps",
                of(approval(), move(Approve.class, START, REFUSED)).endingAt(REFUSED),
                of(
                                move(Look.class, START, MIDDLE),
                                approval(),
                                move(Approve.class, MIDDLE, REFUSED),
                                move(Pass.class, MIDDLE, DONE))
                        .endingAt(REFUSED));
        add(
                FlawKind.NO_STEP,
                "a command the region's chain may do without is no flaw",
                of(approval()).commands(Look.class),
                of(approval()).commands(Look.class).dispensable(Look.class));
        add(
                FlawKind.UNNAMED,
                "a command in no family cannot be written to a journal",
                Tiny.bare(List.of(opening(Open.class), approval()))
                        .commands(Open.class)
                        .endingWellAt(DONE),
                of(approval()));
    }

    private void aboutSigners() {
        add(
                FlawKind.SEAT_OF_NOBODY,
                "whoever has a seat may take the step",
                of(signed(Quorum.of(1, By.OFFICER).and(1, By.HEAD), By.OFFICER)),
                of(signed(Quorum.of(1, By.OFFICER).and(1, By.HEAD), By.OFFICER, By.HEAD)));
        add(
                FlawKind.NO_SEAT,
                "whoever may take the step has a seat; two roles may share one",
                of(signed(Quorum.of(2, By.OFFICER), By.OFFICER, By.HEAD)),
                of(signed(Quorum.of(2, By.OFFICER, By.HEAD), By.OFFICER, By.HEAD)));
        add(
                FlawKind.TIME_SIGNS,
                "time has no seat among signers",
                of(signed(Quorum.of(2, By.OFFICER, Role.SYSTEM), By.OFFICER, Role.SYSTEM)),
                of(signed(Quorum.of(2, By.OFFICER), By.OFFICER)));
        add(
                FlawKind.SIGNED_UNNAMED,
                "an amount that two sign must be the same amount",
                of(done(signing(By.OFFICER, By.HEAD).cosignedBy(1, By.HEAD))),
                of(signed(Quorum.of(1, By.OFFICER).and(1, By.HEAD), By.OFFICER, By.HEAD)));
    }

    private static ActingStep<Tiny, Sign> signing(Role... roles) {
        return Step.<Tiny>of("tanda tangan")
                .under(ARTICLE)
                .by(roles)
                .on(Sign.class)
                .from(START)
                .to(DONE);
    }

    private static Step<Tiny> signed(Quorum quorum, Role... roles) {
        return done(signing(roles).together(quorum, (file, c, o) -> "jumlah " + c.amount()));
    }

    private void aboutStages() {
        add(
                FlawKind.UNREACHABLE,
                "a stage reached by one choice among several is reached",
                of(approval(), move(Look.class, LATE, DONE)),
                of(
                        done(act(Approve.class).from(START).toOneOf((file, c, o) -> DONE, DONE, LATE)),
                        move(Look.class, LATE, DONE)));
        add(
                FlawKind.DEAD_END,
                "a stage that only time leaves is left",
                of(
                        approval(),
                        move(Look.class, START, LATE),
                        done(act(Pass.class).from(LATE).staying())),
                of(
                                approval(),
                                move(Look.class, START, LATE),
                                done(expiring(TERM).from(LATE).to(DONE)))
                        .rooms(Room.waiting(LATE).within(TERM, FIVE)));
        add(
                FlawKind.UNENDING,
                "where something may still be done a case rests and has not ended",
                of(approval(), done(act(Look.class).from(DONE).staying())),
                of(approval(), done(act(Look.class).from(LATE).staying()), move(Pass.class, START, LATE))
                        .restingWellAt(LATE));
        add(
                FlawKind.NO_GOOD_ENDING,
                "a rest as the citizen hopes is a good end",
                Tiny.bare(List.of(opening(Open.class), approval()))
                        .commands(Open.class)
                        .commands(Approve.class)
                        .endingAt(DONE),
                Tiny.bare(List.of(opening(Open.class), approval()))
                        .commands(Open.class)
                        .commands(Approve.class)
                        .restingWellAt(DONE));
        add(
                FlawKind.NO_GOOD_END,
                "one way back to hope is enough",
                of(approval(), move(Look.class, START, LATE), move(Refuse.class, LATE, REFUSED))
                        .endingAt(REFUSED),
                of(
                                approval(),
                                move(Look.class, START, LATE),
                                move(Refuse.class, LATE, REFUSED),
                                move(Pass.class, LATE, DONE))
                        .endingAt(REFUSED));
        add(
                FlawKind.STAGE_OF_NOTHING,
                "an ending that no step knows is a slip of the pen",
                of(approval()).endingAt(NOWHERE),
                of(approval(), move(Refuse.class, START, NOWHERE)).endingAt(NOWHERE));
        add(
                FlawKind.ROOM_OF_NOTHING,
                "a room for a stage no step knows",
                of(approval()).rooms(Room.waiting(NOWHERE).withoutTerm("tidak ada teks yang menyebut")),
                of(approval()).rooms(Room.waiting(START).withoutTerm("tidak ada teks yang menyebut")));
        add(
                FlawKind.ROOM_WITHOUT_TERM,
                "waiting without a term needs a because",
                of(approval()).rooms(Room.waiting(START)),
                of(approval()).rooms(Room.waiting(START).withoutTerm("tidak ada teks yang menyebut")));
    }

    private void aboutClocks() {
        add(
                FlawKind.CLOCK_NEVER_STARTED,
                "touching a clock that nobody starts",
                of(done(act(Approve.class).from(START).to(DONE).stopping(OTHER))),
                of(done(act(Approve.class).from(START).to(DONE).stopping(OTHER)))
                        .rooms(Room.waiting(START).within(OTHER, FIVE))
                        .watching(OTHER));
        add(
                FlawKind.CLOCK_NEVER_STARTED,
                "waiting for a clock that nobody starts",
                of(approval(), done(expiring(TERM).from(START).to(DONE))),
                of(approval(), done(expiring(TERM).from(START).to(DONE)))
                        .rooms(Room.waiting(START).within(TERM, FIVE)));
        add(
                FlawKind.CLOCK_WITHOUT_CONSEQUENCE,
                "a term whose end is only seen must say so",
                of(approval()).rooms(Room.waiting(START).within(TERM, FIVE)),
                of(approval()).rooms(Room.waiting(START).within(TERM, FIVE)).watching(TERM));
        add(
                FlawKind.CLOCK_LEAK,
                "running on to a stage where nobody takes its consequence, unless it stands still there",
                leaking(),
                leaking().rooms(Room.waiting(LATE).withoutTerm("menunggu").standingStill(TERM)));
        add(
                FlawKind.CLOCK_LEAK,
                "started on the way back from aside; going aside stops nothing",
                backWithClock(false),
                backWithClock(true));
        add(
                FlawKind.CLOCK_LEAK,
                "coming to rest stops a clock, passing through an open stage does not",
                through(LATE),
                through(LATE).restingAt(LATE));
    }

    private void aboutChangedClocks() {
        add(
                FlawKind.CLOCK_PAUSED_FOR_EVER,
                "made to stand still by word, and nothing after it goes on or ends",
                paused(),
                paused().steps(List.of(
                                done(act(Redo.class).from(MIDDLE).staying().resuming(OTHER))))
                        .commands(Redo.class));
        add(
                FlawKind.CLOCK_PAUSED_FOR_EVER,
                "leaving a room ends its clock, and coming to an end resumes none",
                pausedInRoom(MIDDLE),
                pausedInRoom(START));
        add(
                FlawKind.CLOCK_LEAK,
                "a clock that the opening starts runs on as well",
                openedUntil(START),
                openedUntil(START, MIDDLE));
        add(
                FlawKind.EXTENDED_TOO_LATE,
                "a ladder starts its clock anew and never lengthens what has passed",
                of(approval(), done(expiring(TERM).from(START).staying().extending(TERM, FIVE)))
                        .rooms(Room.waiting(START).within(TERM, FIVE)),
                of(approval(), done(expiring(TERM).from(START).staying().starting(TERM, FIVE)))
                        .rooms(Room.waiting(START).within(TERM, FIVE)));
        add(
                FlawKind.EXTENDED_TOO_LATE,
                "what was started anew may be lengthened by the same step, another clock's start changes nothing",
                of(
                                approval(),
                                done(expiring(TERM)
                                        .from(START)
                                        .staying()
                                        .starting(OTHER, FIVE)
                                        .extending(TERM, FIVE)))
                        .rooms(Room.waiting(START).within(TERM, FIVE))
                        .watching(OTHER),
                of(
                                approval(),
                                done(expiring(TERM)
                                        .from(START)
                                        .staying()
                                        .starting(TERM, FIVE)
                                        .extending(TERM, FIVE)))
                        .rooms(Room.waiting(START).within(TERM, FIVE)));
    }

    /** A clock that the opening itself starts, with no room that would say how long. */
    private static WorkflowBuilder<Tiny> openedUntil(Tiny.At... served) {
        Step<Tiny> opening = Step.<Tiny>of("buka sampai suatu hari")
                .under(ARTICLE)
                .by(By.CITIZEN)
                .opening(Open.class)
                .to(START)
                .until(TERM, (file, open, o) -> o.today())
                .creating((open, o) -> new Tiny.Noted());
        return Tiny.bare(List.of(
                        opening,
                        move(Pass.class, START, MIDDLE),
                        move(Approve.class, MIDDLE, DONE),
                        done(expiring(TERM).from(served).to(DONE))))
                .commands(Open.class)
                .commands(Pass.class)
                .commands(Approve.class)
                .commands(Expire.class)
                .endingWellAt(DONE);
    }

    /** Paused only after the step that starts it can be taken no more. */
    private static WorkflowBuilder<Tiny> paused() {
        return of(
                        done(act(Look.class).from(START).to(MIDDLE).starting(OTHER, FIVE)),
                        done(act(Pass.class).from(MIDDLE).staying().pausing(OTHER)),
                        move(Approve.class, MIDDLE, DONE))
                .watching(OTHER);
    }

    private static WorkflowBuilder<Tiny> pausedInRoom(Tiny.At where) {
        return of(
                        move(Look.class, START, MIDDLE),
                        done(act(Pass.class).from(where).staying().pausing(TERM)),
                        move(Approve.class, MIDDLE, DONE))
                .rooms(Room.waiting(START).within(TERM, FIVE))
                .watching(TERM);
    }

    private static WorkflowBuilder<Tiny> leaking() {
        return of(
                done(act(Look.class).from(START).to(MIDDLE).starting(TERM, FIVE)),
                done(expiring(TERM).from(MIDDLE).to(DONE)),
                move(Pass.class, MIDDLE, LATE),
                move(Approve.class, LATE, DONE));
    }

    private static WorkflowBuilder<Tiny> backWithClock(boolean served) {
        ActingStep<Tiny, Expire> expire = expiring(TERM).from(MIDDLE);
        return of(
                        move(Look.class, START, MIDDLE),
                        done(act(SendAway.class).from(START, MIDDLE).aside(AWAY)),
                        done(act(ComeBack.class).from(AWAY).back().starting(TERM, FIVE)),
                        done((served ? expire.from(START) : expire).to(DONE)),
                        move(Approve.class, MIDDLE, DONE))
                .rooms(Room.waiting(AWAY).withoutTerm("menunggu").standingStill(TERM));
    }

    private static WorkflowBuilder<Tiny> through(Tiny.At rest) {
        return of(
                        done(act(Look.class).from(START).to(MIDDLE).starting(TERM, FIVE)),
                        done(expiring(TERM).from(MIDDLE).to(DONE)),
                        move(Refuse.class, MIDDLE, rest),
                        done(act(Redo.class).from(rest).to(FAR)),
                        move(Approve.class, FAR, DONE))
                // Away from rest the clock would leak on to where the case is taken up again.
                .rooms(Room.waiting(FAR).withoutTerm("menunggu").standingStill(TERM));
    }

    private void aboutTime() {
        WorkflowBuilder<Tiny> sound = of(
                        approval(),
                        done(expiring(TERM).from(START).to(DONE).given("contoh.OPEN_ITEMS", (file, o) -> List.of())))
                .rooms(Room.waiting(START).within(TERM, FIVE));
        add(
                FlawKind.TIMED_ASKS,
                "what time takes may ask the case, not a register",
                of(approval(), done(expiring(TERM).from(START).to(DONE).needing(LIMIT, (file, c) -> "a")))
                        .rooms(Room.waiting(START).within(TERM, FIVE)),
                sound);
        add(
                FlawKind.TIMED_ASKS,
                "what time takes may ask the case, not the command",
                of(
                                approval(),
                                done(expiring(TERM)
                                        .from(START)
                                        .to(DONE)
                                        .provided("contoh.REASON", (file, c, o) -> List.of())))
                        .rooms(Room.waiting(START).within(TERM, FIVE)),
                sound);
        add(
                FlawKind.TIMED_BY_PEOPLE,
                "time is SYSTEM, though an officer may come before it",
                of(approval(), done(timedBy(By.OFFICER)))
                        .rooms(Room.waiting(START).within(TERM, FIVE)),
                of(approval(), done(timedBy(By.OFFICER, Role.SYSTEM)))
                        .rooms(Room.waiting(START).within(TERM, FIVE)));
        add(
                FlawKind.ENDLESS,
                "what happens at once and stays happens for ever",
                of(
                        approval(),
                        done(by(Role.SYSTEM, Expire.class).from(START).staying().atOnce(file -> new Expire()))),
                of(
                        approval(),
                        done(by(Role.SYSTEM, Expire.class).from(START).to(DONE).atOnce(file -> new Expire()))));
        add(
                FlawKind.ENDLESS,
                "what happens at once and returns to where it happens does so for ever",
                of(approval(), done(returningAtOnce(START))),
                of(approval(), move(Pass.class, START, MIDDLE), done(returningAtOnce(MIDDLE))));
    }

    private static ActingStep<Tiny, Expire> returningAtOnce(Tiny.At from) {
        return by(Role.SYSTEM, Expire.class).from(from).to(START).returning().atOnce(file -> new Expire());
    }

    private static ActingStep<Tiny, Expire> timedBy(Role... roles) {
        return Step.<Tiny>of("lewat waktu")
                .under(ARTICLE)
                .by(roles)
                .on(Expire.class)
                .from(START)
                .to(DONE)
                .whenPassed(TERM, file -> new Expire());
    }

    private void aboutOtherCases() {
        add(
                FlawKind.SYSTEM_WITHOUT_CAUSE,
                "nobody would ever take it",
                of(approval(), done(by(Role.SYSTEM, Pass.class).from(START).to(DONE))),
                of(
                        approval(),
                        done(by(Role.SYSTEM, Pass.class).following().from(START).to(DONE))));
        add(
                FlawKind.SYSTEM_WITHOUT_CAUSE,
                "beside a person it may be given by the host",
                of(approval(), done(by(Role.SYSTEM, Look.class).fromAnyOpen().staying())),
                of(
                        approval(),
                        done(Step.<Tiny>of("lihat")
                                .under(ARTICLE)
                                .by(By.OFFICER, Role.SYSTEM)
                                .on(Look.class)
                                .fromAnyOpen()
                                .staying())));
        add(
                FlawKind.FOLLOWING_BY_TIME,
                "what time takes needs no other case",
                of(approval(), done(expiring(TERM).following().from(START).to(DONE)))
                        .rooms(Room.waiting(START).within(TERM, FIVE)),
                of(approval(), done(expiring(TERM).from(START).to(DONE)))
                        .rooms(Room.waiting(START).within(TERM, FIVE)));
        add(
                FlawKind.FOLLOWING_BY_PEOPLE,
                "an officer would act for a case that said nothing",
                of(approval(), done(act(Pass.class).following().from(START).to(DONE))),
                of(
                        approval(),
                        done(by(Role.SYSTEM, Pass.class).following().from(START).to(DONE))));
    }

    private void aboutAside() {
        Step<Tiny> away = done(act(SendAway.class).from(START).aside(AWAY));
        Step<Tiny> back = done(act(ComeBack.class).from(AWAY).back());
        add(
                FlawKind.BACK_TO_NOWHERE,
                "only what was set aside comes back",
                of(approval(), done(act(ComeBack.class).from(START).back())),
                of(approval(), away, back));
        add(
                FlawKind.ASIDE_WITHIN_ASIDE,
                "a case remembers one place to come back to; two kinds of waiting are no flaw",
                of(
                        approval(),
                        away,
                        back,
                        done(act(SendFarther.class).from(AWAY).aside(FAR)),
                        farBack()),
                of(
                        approval(),
                        away,
                        back,
                        done(act(SendFarther.class).from(START).aside(FAR)),
                        farBack()));
        add(
                FlawKind.ASIDE_WITHOUT_ORIGIN,
                "entered by the front door, it has nowhere to come back to",
                of(approval(), away, back, move(Look.class, START, AWAY)),
                of(approval(), away, back, done(act(Look.class).from(START).aside(AWAY))));
    }

    private static Step<Tiny> farBack() {
        return done(Step.<Tiny>of("kembali dari jauh")
                .under(ARTICLE)
                .by(By.OFFICER)
                .on(ComeBack.class)
                .from(FAR)
                .back());
    }

    private void aboutOrder() {
        Step<Tiny> on = move(Look.class, START, MIDDLE);
        Step<Tiny> end = move(Approve.class, MIDDLE, DONE);
        add(
                FlawKind.BACKWARD,
                "a circle says whether an earlier stage decides again",
                of(on, end, move(Redo.class, MIDDLE, START)),
                of(on, end, done(act(Redo.class).from(MIDDLE).to(START).returning())));
        add(
                FlawKind.BACKWARD,
                "a circle says whether the next round begins",
                of(on, end, move(Redo.class, MIDDLE, START)),
                of(on, end, done(act(Redo.class).from(MIDDLE).to(START).again("tahap berikutnya"))));
        add(
                FlawKind.REQUIREMENT_OF_NOTHING,
                "a requirement about an act that nobody takes",
                of(on, end).requiring(Approve.class).onlyAfter(Nothing.class),
                of(on, end).requiring(Approve.class).onlyAfter(Look.class));
        add(
                FlawKind.PATH,
                "one way around the act is enough",
                of(on, end, move(Pass.class, START, MIDDLE))
                        .requiring(Approve.class)
                        .onlyAfter(Look.class),
                of(on, end, move(Pass.class, START, MIDDLE))
                        .requiring(Approve.class)
                        .onlyAfter(Look.class, Pass.class));
    }
}
