package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.assignment.OfficerPool;
import id.pendopo.licensing.assignment.PoolMember;
import id.pendopo.licensing.assignment.RedrawReason;
import id.pendopo.licensing.licence.LicenceProcedure;
import id.pendopo.licensing.licence.LicenceWander;
import id.pendopo.testkit.InMemoryStore;
import id.pendopo.testkit.workflow.Turn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * One application in a real office: it wanders by what the options allow and by passing time, and is then brought to its end by officials
 * who do their work. Not thread-safe.
 */
final class OfficeRound {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final int PATIENCE = 15;

    private final RegionPack pack;
    private final Workflow<Application> workflow;
    private final Random random;
    private final CaseId id;
    private final CaseId licence;
    private final Office office;
    private final List<String> course = new ArrayList<>();
    private LocalDateTime now = LocalDateTime.parse("2026-03-02T09:00");
    private Optional<CaseFile<Application>> held = Optional.empty();
    private boolean alone;
    private int attempts;

    OfficeRound(Office office, RegionPack pack, int seed) {
        this.office = office;
        this.pack = pack;
        this.workflow = Region.workflow(pack);
        this.random = new Random(seed);
        this.id = CaseId.of("application-" + seed);
        this.licence = CaseId.of("licence-" + seed);
    }

    static Office open(RegionPack pack) {
        return Office.in(pack)
                .with(new InMemoryStore())
                .keys(new Random(1)::nextBytes)
                .withoutValidation("constraints are tried elsewhere")
                .facts(new World())
                .procedures(new ApplicationProcedure(), new LicenceProcedure())
                .open();
    }

    /** Everything outside is well, and each role has a roster of those who wander and one who finishes. */
    private record World() implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(
                    AccountReading.FACT,
                    OpenFiles.FACT,
                    SignatureReading.FACT,
                    SignatureReading.SEAL,
                    PoolReading.FACT,
                    DrawBasis.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            Object value = switch (request.fact().name()) {
                case "ACCOUNT" -> new AccountReading(AccountReading.State.ACTIVE, true);
                case "OPEN_FILES" -> OpenFiles.NONE;
                case "SIGNATURE" -> SignatureReading.certified();
                case "SEAL" -> SignatureReading.sealed();
                case "DRAW_BASIS" -> new DrawBasis("0".repeat(64), Set.of());
                default -> pool(request.subject().toLowerCase(Locale.ROOT));
            };
            return new Reading.Found<>(value, at, "round", "1");
        }

        private static PoolReading pool(String role) {
            List<PoolMember> members = new ArrayList<>();
            for (String name : List.of("1", "2", "last", "last-2", "last-3", "last-4")) {
                members.add(PoolMember.of(PersonRef.of(role + "-" + name), 10, 0));
            }
            return new PoolReading(new OfficerPool(Code.of("POOL"), "1", members), Optional.empty());
        }
    }

    List<String> course() {
        return List.copyOf(course);
    }

    CaseFile<Application> file() {
        if (held.isEmpty()) {
            held = office.file(ApplicationPolicy.PROCEDURE, id).map(OfficeRound::cast);
        }
        return held.orElseThrow();
    }

    boolean isIssued() {
        return file().isAt(ApplicationStage.ISSUED);
    }

    /** The licence that was issued, from this moment on. */
    LicenceWander licence() {
        return new LicenceWander(office, pack, licence, now, random);
    }

    Instant at() {
        return now.toInstant(WIB);
    }

    @SuppressWarnings("unchecked") // the procedure says of what its files are
    private static CaseFile<Application> cast(CaseFile<?> file) {
        return (CaseFile<Application>) file;
    }

    boolean isOver() {
        return file().status() != CaseStatus.OPEN;
    }

    private static Actor person(Role role, String which) {
        return role == APPLICANT
                ? Actor.of(Sample.OWNER, role)
                : Actor.of(role.name().toLowerCase(Locale.ROOT) + "-" + which, role);
    }

    private Answer handle(Actor actor, Command command) {
        now = now.plusSeconds(1);
        Answer answer = office.handle(
                ApplicationPolicy.PROCEDURE, id, command, actor, at(), CommandId.of(id + "-" + ++attempts));
        if (answer.accepted() || !answer.settled().isEmpty()) {
            held = Optional.empty();
        }
        if (answer.accepted()) {
            course.add(Command.nameOf(command.getClass()) + " > " + file().stage());
        }
        return answer;
    }

    void opens(ApplicationForm form) {
        if (!handle(person(APPLICANT, "1"), new FilingCommand.Draft(form)).accepted()) {
            throw new AssertionError("the draft was refused");
        }
        handle(person(APPLICANT, "1"), Sample.submit());
    }

    /** Time passes, and what it brings is taken. */
    void passes(int hours) {
        now = now.plusHours(hours);
        held = Optional.empty();
        office.settle(ApplicationPolicy.PROCEDURE, id, at())
                .forEach(entry -> course.add(entry.act() + " > " + entry.to()));
    }

    /** Somebody does something that his options call possible; whether the command itself fits is another matter. */
    void wanders() {
        passes(random.nextInt(3) == 0 ? random.nextInt(24 * 12) : random.nextInt(8));
        if (isOver()) {
            return;
        }
        Role role = ApplicationRole.values()[random.nextInt(ApplicationRole.values().length)];
        Actor actor = person(role, random.nextBoolean() ? "1" : "2");
        List<String> possible = possible(file(), actor).stream()
                .filter(act -> !act.equals("withdraw") || random.nextInt(8) == 0)
                .toList();
        if (possible.isEmpty()) {
            return;
        }
        String act = possible.get(random.nextInt(possible.size()));
        Commands.all().stream()
                .filter(command -> Command.nameOf(command.getClass()).equals(act))
                .findFirst()
                .ifPresent(example -> handle(actor, ApplicationChecksTest.command(example, turn(actor))));
    }

    private Turn<Application> turn(Actor actor) {
        return new Turn<>(Optional.of(file()), occasion(actor), random);
    }

    /** From here on whoever laid a mark, and the superior, never comes back to it: only time can take it away. */
    OfficeRound alone() {
        alone = true;
        return this;
    }

    /** Officials who do their work bring it to its end; true where it got there. */
    boolean finishes(boolean refusing) {
        int idle = 0;
        for (int turn = 0; turn < 4 * PATIENCE && idle < PATIENCE; turn++) {
            if (isOver()) {
                return true;
            }
            if (works(refusing)) {
                idle = 0;
            } else if (idle % 3 != 2 || !redraws(file().data())) {
                idle++;
                passes(72);
            } else {
                idle++;
            }
        }
        return isOver();
    }

    private boolean works(boolean refusing) {
        CaseFile<Application> file = file();
        Application data = file.data();
        Map<Actor, Set<String>> possible = new HashMap<>();
        for (Work one : work(data, refusing)) {
            for (Actor actor : actors(data, one.role())) {
                if (possible.computeIfAbsent(actor, asked -> possible(file, asked))
                                .contains(Command.nameOf(one.command().getClass()))
                        && does(actor, one.command())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whoever was drawn cannot, so the supervisor has lots drawn again. */
    private boolean redraws(Application data) {
        for (ApplicationRole role : List.of(VERIFIER, INSPECTOR)) {
            if (data.assignments().of(role.code()).isEmpty()
                    && handle(person(SUPERVISOR, "last"), new AssignmentCommand.Assign(role.code()))
                            .accepted()) {
                return true;
            }
        }
        for (Assignments.Drawn drawn : data.assignments().roles()) {
            RedrawReason because = drawn.officers().isEmpty() ? RedrawReason.POOL_CHANGED : RedrawReason.NOT_ACTED;
            if (handle(person(SUPERVISOR, "last"), new AssignmentCommand.Redraw(drawn.role(), because))
                    .accepted()) {
                return true;
            }
        }
        return false;
    }

    /** What the options of the office would call possible, asked of the workflow over the file that the office holds. */
    private Set<String> possible(CaseFile<Application> file, Actor actor) {
        Set<String> acts = new TreeSet<>();
        workflow.options(file, occasion(actor)).stream()
                .filter(option -> option.isPossible())
                .forEach(option -> acts.add(option.act()));
        return acts;
    }

    private Occasion occasion(Actor actor) {
        return Occasion.of(at(), WIB, OfficeHours.DEFAULT, pack.calendar(), actor, CommandId.of("turn"));
    }

    private boolean does(Actor actor, Command command) {
        Answer answer = handle(actor, command);
        if (!answer.accepted()) {
            course.add(Command.nameOf(command.getClass()) + " ! " + answer.codes());
        }
        return answer.accepted();
    }

    private record Work(Role role, Command command) {}

    /** Whom lots named, or somebody new to the file; two of a role where two must act. */
    private static List<Actor> actors(Application data, Role role) {
        List<Actor> actors = new ArrayList<>();
        data.assignments()
                .of(role.code())
                .ifPresent(drawn -> drawn.officers().forEach(officer -> actors.add(Actor.of(officer, role))));
        if (role == INSPECTOR) {
            data.examination()
                    .visit()
                    .ifPresent(visit -> visit.inspectors().forEach(officer -> actors.add(Actor.of(officer, role))));
        }
        if (actors.isEmpty()) {
            actors.add(person(role, "last"));
            actors.add(person(role, "last-2"));
        }
        return actors;
    }

    private List<Work> work(Application data, boolean refusing) {
        LocalDate today = now.toLocalDate();
        Code why = Sample.WHY;
        Optional<DecisionCommand.Deviation> deviation =
                Optional.of(new DecisionCommand.Deviation(why, PersonalText.of("Alasan")));
        long owed = data.charge()
                .assessment()
                .map(one -> one.demandOn(today, Region.POLICY.feeTerms().value().late())
                        .total()
                        .value())
                .orElse(0L);
        List<Work> work = new ArrayList<>();
        if (refusing) {
            work.add(new Work(APPROVER, new SilenceCommand.Contest(why, Optional.empty())));
            work.add(new Work(SUPERIOR, new SilenceCommand.UpholdContest(Sample.refusal())));
            work.add(new Work(APPROVER, new DecisionCommand.Reject(Sample.refusal(), deviation)));
        }
        work.add(new Work(APPLICANT, Sample.submit()));
        List<ItemAnswer> answers = new ArrayList<>();
        data.corrections()
                .open()
                .ifPresent(round -> round.flagged()
                        .forEach(item ->
                                answers.add(new ItemAnswer(item, Optional.of(PersonalText.of("Sudah jelas"))))));
        work.add(new Work(APPLICANT, new FilingCommand.Resubmit(data.form(), answers)));
        if (!alone) {
            work.add(new Work(SUPERVISOR, new OversightCommand.CloseInquiry(why)));
            work.add(new Work(VERIFIER, new OversightCommand.ClearBaseMissing()));
            work.add(new Work(SUPERIOR, new SilenceCommand.DismissContest(why)));
        }
        work.add(new Work(FEE_ASSESSOR, new FeeCommand.AnswerFeeObjection(List.of(Sample.building()), why)));
        work.add(new Work(FRONT_OFFICE, new CounterCommand.ConfirmComplete()));
        work.add(new Work(FRONT_OFFICE, new CounterCommand.ConfirmMinor()));
        work.add(new Work(VERIFIER, new ReviewCommand.CompleteReview(Optional.empty())));
        work.add(new Work(VERIFIER, new ReviewCommand.ConcludeReview(Optional.empty())));
        work.add(new Work(
                VERIFIER, new ReviewCommand.ScheduleInspection(today, inspectors(data), Sample.document("ST"))));
        work.add(new Work(INSPECTOR, new ReviewCommand.RecordInspection(Sample.report(Region.DAY))));
        if (data.intake().isPresent()) {
            List<Judgement> all = new CaseTraits(Region.POLICY)
                    .requirements(new ApplicationTerms(Region.POLICY).type(data), data).stream()
                            .map(code -> Judgement.of(code, true))
                            .toList();
            if (!all.isEmpty() && !data.examination().judged().containsAll(codes(all))) {
                work.add(new Work(VERIFIER, new ReviewCommand.Judge(all)));
            }
        }
        work.add(new Work(TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT)));
        work.add(new Work(FEE_ASSESSOR, new FeeCommand.Assess(List.of(Sample.building()))));
        work.add(new Work(TREASURER, new FeeCommand.ConfirmPayment(Sample.payment(owed, today))));
        work.add(new Work(TREASURER, new SilenceCommand.SettleDeemedFee(Sample.payment(owed, today))));
        if (data.charge().assessment().isEmpty()) {
            work.add(new Work(FEE_ASSESSOR, new SilenceCommand.AssessDeemed(List.of(Sample.building()))));
        }
        work.add(new Work(APPROVER, new DecisionCommand.Approve(deviation)));
        work.add(new Work(APPROVER, new FeeCommand.RequestAssessment(why)));
        work.add(new Work(APPROVER, new SilenceCommand.ConfirmIssue()));
        work.add(new Work(APPROVER, new DecisionCommand.Sign(Sample.document("LICENCE"), licence)));
        work.add(new Work(APPROVER, new DecisionCommand.Cosign()));
        work.add(new Work(GATEWAY, new DecisionCommand.RecordExternalIssuance("OSS-1", today, licence)));
        return work;
    }

    private static Set<Code> codes(List<Judgement> all) {
        Set<Code> codes = new TreeSet<>();
        all.forEach(one -> codes.add(one.requirement()));
        return codes;
    }

    private static Set<PersonRef> inspectors(Application data) {
        Set<PersonRef> drawn = new TreeSet<>();
        data.assignments().of(INSPECTOR.code()).ifPresent(one -> drawn.addAll(one.officers()));
        return drawn.isEmpty() ? Set.of(PersonRef.of("inspector-last"), PersonRef.of("inspector-last-2")) : drawn;
    }
}
