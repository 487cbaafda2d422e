package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.licence.LicenceReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One application walked through the workflow in plain Java. Each role is held by a person of its name. Not thread-safe. */
final class Walk {
    static final RegionCode CODE = RegionCode.parse("32.73");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Workflow<Application> workflow;
    private final List<Entry<Application>> entries = new ArrayList<>();
    private final Map<Code, String> numbers = new TreeMap<>();
    private @Nullable CaseFile<Application> file;
    private WorkingCalendar calendar = Region.PACK.calendar();
    private ZoneOffset zone = WIB;
    private LocalDateTime now = LocalDateTime.parse("2026-03-02T09:00");
    private AccountReading account = new AccountReading(AccountReading.State.ACTIVE, true);
    private OpenFiles open = OpenFiles.NONE;
    private SignatureReading signature = SignatureReading.certified();
    private @Nullable LicenceReading licence;
    private @Nullable BusinessReading business;
    private @Nullable PoolReading pool;
    private NumberUse number = NumberUse.FREE;
    private DrawBasis basis = new DrawBasis("0".repeat(64), Set.of());
    private int attempts;

    Walk(Workflow<Application> workflow) {
        this.workflow = workflow;
        workflow.numbering().keySet().forEach(series -> numbers.put(series, series + "-1"));
    }

    static Walk inRegion() {
        return new Walk(Region.WORKFLOW);
    }

    Walk at(String when) {
        now = LocalDateTime.parse(when);
        return this;
    }

    Walk in(ZoneOffset other) {
        zone = other;
        return this;
    }

    Walk under(WorkingCalendar other) {
        calendar = other;
        return this;
    }

    Walk with(AccountReading other) {
        account = other;
        return this;
    }

    Walk with(OpenFiles other) {
        open = other;
        return this;
    }

    Walk with(SignatureReading other) {
        signature = other;
        return this;
    }

    Walk with(LicenceReading other) {
        licence = other;
        return this;
    }

    Walk with(BusinessReading other) {
        business = other;
        return this;
    }

    Walk with(PoolReading other) {
        pool = other;
        return this;
    }

    Walk with(NumberUse other) {
        number = other;
        return this;
    }

    Walk with(DrawBasis other) {
        basis = other;
        return this;
    }

    CaseFile<Application> file() {
        return Objects.requireNonNull(file);
    }

    Application data() {
        return file().data();
    }

    List<Entry<Application>> entries() {
        return List.copyOf(entries);
    }

    List<FollowUp> followUps() {
        return entries.get(entries.size() - 1).followUps();
    }

    boolean isAt(ApplicationStage stage) {
        return file().isAt(stage);
    }

    LocalDate lastDay(Countdown clock) {
        return file().clocks().find(clock).map(ClockState::lastDay).orElseThrow();
    }

    boolean runs(Countdown clock) {
        return file().clocks()
                .find(clock)
                .filter(one -> one.phase() == Phase.RUNNING)
                .isPresent();
    }

    Occasion occasion(Actor actor) {
        Instant at = now.toInstant(zone).plusSeconds(attempts);
        Facts facts = Facts.NONE
                .with(AccountReading.FACT, found(account, at))
                .with(OpenFiles.FACT, found(open, at))
                .with(TaxReading.FACT, found(new TaxReading(true), at))
                .with(SignatureReading.FACT, found(signature, at))
                .with(SignatureReading.SEAL, found(SignatureReading.sealed(), at))
                .with(
                        BusinessReading.FACT,
                        business == null ? new Reading.NotFound<>(at, "test", "1") : found(business, at))
                .with(PoolReading.FACT, pool == null ? new Reading.NotFound<>(at, "test", "1") : found(pool, at))
                .with(DrawBasis.FACT, found(basis, at))
                .with(NumberUse.FACT, found(number, at))
                .with(
                        LicenceReading.FACT,
                        licence == null ? new Reading.NotFound<>(at, "test", "1") : found(licence, at));
        return Occasion.of(at, zone, OfficeHours.DEFAULT, calendar, actor, CommandId.of("attempt-" + attempts++))
                .with(facts)
                .withNumbers(numbers);
    }

    private static <T> Reading<T> found(T value, Instant at) {
        return new Reading.Found<>(value, at, "test", "1");
    }

    static Actor who(Role role) {
        String person =
                role == ApplicationRole.APPLICANT ? "owner" : role.name().toLowerCase(java.util.Locale.ROOT);
        return role == Role.SYSTEM ? Actor.SYSTEM : Actor.of(person, role);
    }

    Decision<Application> ask(Actor actor, Command command) {
        Occasion o = occasion(actor);
        Decision<Application> decision =
                file == null ? workflow.open(CaseId.of("case-1"), CODE, command, o) : workflow.decide(file, command, o);
        assertThat(declared(command))
                .as(
                        "what the steps of %s declare, so that charts list it",
                        command.getClass().getSimpleName())
                .containsAll(codes(decision).stream()
                        .filter(code -> code.startsWith("licensing."))
                        .toList());
        return decision;
    }

    private Set<String> declared(Command command) {
        Set<String> codes = new TreeSet<>();
        for (Step<Application> step : workflow.steps()) {
            boolean here =
                    file == null ? step.isOpening() : workflow.origins(step).contains(file.stage());
            if (here && step.command().isInstance(command)) {
                codes.addAll(step.ruleCodes());
                step.limitCode().ifPresent(codes::add);
            }
        }
        return codes;
    }

    Walk does(Role role, Command command) {
        return does(who(role), command);
    }

    /** As an act of another case leads to it. */
    Walk follows(Command command) {
        Cause cause = new Cause(CaseId.of("objection-1"), 2, 1);
        Occasion o = occasion(Actor.SYSTEM).by(Actor.SYSTEM, cause.commandId());
        Decision<Application> decision = workflow.decide(file(), command, o);
        assertThat(decision.isAccepted()).as("%s", decision.findings()).isTrue();
        take(decision);
        return this;
    }

    Walk does(Actor actor, Command command) {
        Decision<Application> decision = ask(actor, command);
        assertThat(decision.isAccepted())
                .as("%s by %s: %s", command.getClass().getSimpleName(), actor.role(), decision.findings())
                .isTrue();
        take(decision);
        return this;
    }

    private void take(Decision<Application> decision) {
        assertThat(decision).as("%s", codes(decision)).isInstanceOf(Decision.Accepted.class);
        Decision.Accepted<Application> accepted = (Decision.Accepted<Application>) decision;
        if (file != null) {
            assertThat(file.after(accepted.entry())).isEqualTo(accepted.file());
        }
        entries.add(accepted.entry());
        file = accepted.file();
    }

    /** What time takes by this instant, by the names of the acts. */
    List<String> settle(String when) {
        at(when);
        List<String> taken = new ArrayList<>();
        Optional<Due> due = next();
        while (due.isPresent()) {
            Command command = due.get().command().orElseThrow();
            take(ask(Actor.SYSTEM, command));
            taken.add(Command.nameOf(command.getClass()));
            due = next();
        }
        return taken;
    }

    private Optional<Due> next() {
        return workflow.due(file(), occasion(Actor.SYSTEM)).stream()
                .filter(Due::moves)
                .findFirst();
    }

    List<String> refused(Role role, Command command) {
        return refused(who(role), command);
    }

    List<String> refused(Actor actor, Command command) {
        Decision<Application> decision = ask(actor, command);
        assertThat(decision.isAccepted()).as(command.getClass().getSimpleName()).isFalse();
        return decision.findings().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .distinct()
                .toList();
    }

    static List<String> codes(Decision<Application> decision) {
        return decision.findings().stream().map(Finding::code).toList();
    }

    // Ways that many tests begin with.

    Walk submitted(ApplicationForm form) {
        return does(ApplicationRole.APPLICANT, new FilingCommand.Draft(form))
                .does(ApplicationRole.APPLICANT, Sample.submit());
    }

    Walk complete(ApplicationForm form) {
        return submitted(form).does(ApplicationRole.FRONT_OFFICE, new CounterCommand.ConfirmComplete());
    }

    Walk judged() {
        List<Judgement> all = new CaseTraits(Region.POLICY)
                .requirements(new ApplicationTerms(Region.POLICY).type(data()), data()).stream()
                        .map(code -> Judgement.of(code, true))
                        .toList();
        return all.isEmpty() ? this : does(ApplicationRole.VERIFIER, new ReviewCommand.Judge(all));
    }

    Walk reviewed() {
        return judged().does(ApplicationRole.VERIFIER, new ReviewCommand.CompleteReview(Optional.empty()));
    }

    Walk recommended() {
        return reviewed().does(ApplicationRole.TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT));
    }

    Walk approved() {
        return recommended().does(ApplicationRole.APPROVER, new DecisionCommand.Approve(Optional.empty()));
    }

    Walk issued() {
        return approved().does(ApplicationRole.APPROVER, Sample.sign());
    }
}
