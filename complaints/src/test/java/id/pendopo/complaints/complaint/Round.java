package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** One report that wanders by chance, and is then brought to its end by officials who do their work. */
final class Round {
    private static final int TURNS = 13;
    private static final int TRIES = 150;
    private static final int STEPS = 40;

    private final int seed;
    private final Random random;
    private final Journey<Complaint> journey;
    private final List<String> course = new ArrayList<>();
    private LocalDateTime now = LocalDateTime.parse("2025-06-11T09:00");
    private int substitutes;

    Round(int seed) {
        this(seed, begun(seed));
    }

    /** Of this report, as far as it has come. */
    Round(int seed, Journey<Complaint> journey) {
        this.seed = seed;
        this.random = new Random(seed);
        this.journey = journey;
    }

    private static Journey<Complaint> begun(int seed) {
        List<Journey<Complaint>> begun = new ArrayList<>(Stages.every().values());
        return seed % 2 == 0 ? begun.get(seed / 2 % begun.size()) : ComplaintMatrixTest.brought(seed / 2);
    }

    CaseFile<Complaint> file() {
        return journey.file();
    }

    List<String> course() {
        return course;
    }

    /** Anybody does something that is possible, or time passes. */
    void wanders() {
        for (int turn = 0; turn < seed * 3 % TURNS; turn++) {
            passes(random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(3));
            List<Actor> everybody = ComplaintMatrixTest.everybody();
            List<ComplaintCommand> commands = ComplaintMatrixTest.asked(journey, now, random);
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Actor actor = everybody.get(random.nextInt(everybody.size() - 1));
                ComplaintCommand command = commands.get(random.nextInt(commands.size()));
                if (does(actor, command)) {
                    break;
                }
            }
        }
    }

    private boolean does(Actor actor, ComplaintCommand command) {
        if (!journey.tried(now.toString(), actor, command).isEmpty()) {
            return false;
        }
        journey.take(now.toString(), actor, command);
        course.add(command.getClass().getSimpleName());
        return true;
    }

    private void passes(int days) {
        now = now.plusDays(days).plusMinutes(1);
        course.addAll(journey.settle(now.toString()));
    }

    /** Officials who never had to do with it before do what is theirs; nobody else does anything. */
    boolean finishes() {
        for (int step = 0; step < STEPS; step++) {
            passes(1);
            if (journey.file().status() != CaseStatus.OPEN) {
                return true;
            }
            boolean done = switch (ComplaintStage.valueOf(journey.file().stage().value())) {
                case RECEIVED -> does(admin(), verification());
                case HELD -> does(admin(), new FilingCommand.Release(Code.of("LOOKED_AT")));
                case VERIFIED -> disposes();
                case DISPOSED -> does(worker(), new CaseworkCommand.Accept()) || answers();
                case RETURNED -> sendsAgain();
                case IN_PROGRESS -> journey.data().family().isSplit() ? partsAnswer() : answers();
                case REOPENED ->
                    journey.data().family().isSplit()
                            ? does(admin(), new FamilyCommand.ReworkParts(parts()))
                            : does(leader(), new AnsweringCommand.RouteBack(examiner())) || answers();
                case RESPONDED -> {
                    passes(30);
                    endsWithParent();
                    yield true;
                }
                default -> false;
            };
            if (!done) {
                course.add("nobody at " + journey.file().stage());
                passes(30);
            }
        }
        return false;
    }

    /** What was split is answered by its parts, each of which is a report that somebody answers. */
    private boolean partsAnswer() {
        for (Family.Part part : journey.data().family().parts()) {
            if (part.answer().isEmpty()) {
                journey.ledBy(part.id())
                        .follow(now.toString(), new FamilyCommand.RecordPartAnswer(part.id(), Commands.answer()));
                course.add("part answers");
            }
        }
        return true;
    }

    private Set<CaseId> parts() {
        return journey.data().family().parts().stream().map(Family.Part::id).collect(Collectors.toSet());
    }

    /** A part waits for the report of which it is one, and ends with it. */
    private void endsWithParent() {
        if (journey.file().status() == CaseStatus.OPEN
                && journey.data().family().isPart()) {
            journey.ledBy(Commands.PARENT)
                    .follow(now.toString(), new FamilyCommand.EndWithParent(FamilyCommand.ParentEnd.CLOSED));
            course.add("endWithParent");
        }
    }

    private ComplaintCommand verification() {
        return journey.data().isSupervisory()
                ? new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Commands.BRIBE)
                : Sample.verify();
    }

    private boolean disposes() {
        return does(admin(), new CaseworkCommand.Dispose(agency(), Optional.empty()));
    }

    private boolean sendsAgain() {
        agency();
        return does(admin(), new CaseworkCommand.Redispose(Code.of("DISHUB"), Optional.empty(), false))
                || does(admin(), new CaseworkCommand.Redispose(active(), Optional.empty(), true));
    }

    private boolean answers() {
        boolean supervisory = journey.data().isSupervisory();
        Optional<NeutralResult> result =
                supervisory ? Optional.of(NeutralResult.EXAMINED_FOLLOWED_UP) : Optional.empty();
        Outcome outcome = supervisory ? Outcome.ANSWERED : Outcome.DONE;
        if (supervisory
                && journey.data()
                        .casework()
                        .active()
                        .flatMap(Disposition::examiner)
                        .isPresent()) {
            does(leader(), new AnsweringCommand.ReplaceExaminer(PersonRef.of("pemeriksa-9")));
        }
        does(
                drafter(),
                new AnsweringCommand.DraftAnswer(Commands.LONG, Optional.of(Upshot.of(outcome)), result, List.of()));
        return does(approver(), new AnsweringCommand.ApproveAnswer());
    }

    /** To whom it goes, which the outside knows to be at work. */
    private Code agency() {
        boolean supervisory = journey.data().isSupervisory();
        journey.knowing(
                AgencyStanding.FACT,
                new AgencyStanding(supervisory ? AgencyKind.INSPECTORATE : AgencyKind.AGENCY, true, true));
        return supervisory ? Commands.INSPECTORATE : Commands.DPU;
    }

    private Code active() {
        return journey.data().casework().active().map(Disposition::agency).orElse(Commands.DPU);
    }

    private Optional<PersonRef> examiner() {
        return journey.data().isSupervisory() ? Optional.of(PersonRef.of("pemeriksa-9")) : Optional.empty();
    }

    private Actor substitute(ComplaintRole role) {
        return Actor.of("pengganti-" + ++substitutes, role);
    }

    private Actor admin() {
        return substitute(ComplaintRole.INSTANCE_ADMIN);
    }

    private Actor leader() {
        return journey.data().isSupervisory()
                ? substitute(ComplaintRole.APIP_HEAD).of(active())
                : admin();
    }

    private Actor worker() {
        return journey.data().isSupervisory()
                ? substitute(ComplaintRole.APIP_OFFICER).of(active())
                : substitute(ComplaintRole.AGENCY_ADMIN).of(active());
    }

    private Actor drafter() {
        return journey.data().isSupervisory()
                ? Actor.of("pemeriksa-9", ComplaintRole.APIP_OFFICER).of(active())
                : worker();
    }

    private Actor approver() {
        return journey.data().isSupervisory()
                ? substitute(ComplaintRole.APIP_HEAD).of(active())
                : substitute(ComplaintRole.LIAISON).of(active());
    }
}
