package id.pendopo.licensing.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.licence.LicencePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One objection on its way, against a decision that is told. */
final class Course {
    static final CaseId ID = CaseId.of("objection-1");
    static final CaseId CONTESTED = CaseId.of("contested-1");
    static final PersonRef APPLICANT = PersonRef.of("applicant-1");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Workflow<Objection> workflow;
    private final ContestedDecision decision;
    private @Nullable CaseFile<Objection> file;
    private @Nullable Entry<Objection> last;
    private int attempts;

    Course(Workflow<Objection> workflow, ContestedDecision decision) {
        this.workflow = workflow;
        this.decision = decision;
    }

    /** A refusal decided and received on these days. */
    static ContestedDecision refused(String decided, Optional<String> received) {
        return decision(ApplicationPolicy.PROCEDURE, "reject", decided, received, Remedy.REOPEN);
    }

    /** A sanction decided and received on these days. */
    static ContestedDecision sanctioned(String act, String day, Remedy remedy) {
        return decision(LicencePolicy.PROCEDURE, act, day, Optional.of(day), remedy);
    }

    private static ContestedDecision decision(
            String procedure, String act, String decided, Optional<String> received, Remedy remedy) {
        return new ContestedDecision(
                CONTESTED,
                procedure,
                7,
                act,
                LocalDate.parse(decided),
                received.map(LocalDate::parse),
                List.of(PersonRef.of("head-1")),
                List.of(PersonRef.of("verifier-1"), PersonRef.of("tech-1")),
                List.of(APPLICANT),
                remedy,
                List.of());
    }

    static DocumentRef paper(String id) {
        return new DocumentRef(id, Code.of("LETTER"), "application/pdf", 1_000, "b".repeat(64));
    }

    static ObjectionCommand.FileObjection objecting() {
        return new ObjectionCommand.FileObjection(
                CONTESTED, Optional.empty(), List.of(Code.of("FACTS")), paper("letter-1"));
    }

    List<String> refusedAtFiling(String at, ObjectionRole role, String person, ObjectionCommand command) {
        return codes(open(at, role, person, command));
    }

    Course filed(String at) {
        return opened(at, ObjectionRole.APPLICANT, APPLICANT.value(), objecting());
    }

    Course opened(String at, ObjectionRole role, String person, ObjectionCommand command) {
        return done(open(at, role, person, command));
    }

    private Decision<Objection> open(String at, ObjectionRole role, String person, ObjectionCommand command) {
        return workflow.open(ID, RegionCode.parse("32.73"), command, occasion(at, Actor.of(person, role)));
    }

    Course does(String at, ObjectionRole role, ObjectionCommand command) {
        return does(at, role, person(role), command);
    }

    Course does(String at, ObjectionRole role, String person, ObjectionCommand command) {
        return done(decide(at, role, person, command));
    }

    List<String> refusals(String at, ObjectionRole role, ObjectionCommand command) {
        return codes(decide(at, role, person(role), command));
    }

    List<String> refusals(String at, ObjectionRole role, String person, ObjectionCommand command) {
        return codes(decide(at, role, person, command));
    }

    private Decision<Objection> decide(String at, ObjectionRole role, String person, ObjectionCommand command) {
        return workflow.decide(file(), command, occasion(at, Actor.of(person, role)));
    }

    static String person(ObjectionRole role) {
        return role == ObjectionRole.APPLICANT
                ? APPLICANT.value()
                : role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Course done(Decision<Objection> decided) {
        assertThat(codes(decided)).isEmpty();
        if (decided instanceof Decision.Accepted<Objection> accepted) {
            file = accepted.file();
            last = accepted.entry();
        }
        return this;
    }

    /** Reviewed with this proposal, and ready to be decided. */
    Course reviewed(String at, Objection.Outcome outcome) {
        ObjectionRole role = stage() == ObjectionStage.OBJECTION_FILED
                ? ObjectionRole.OBJECTION_REVIEWER
                : ObjectionRole.APPEAL_REVIEWER;
        return does(at, role, new ObjectionCommand.TakeUp())
                .does(at, role, new ObjectionCommand.Advise(outcome, paper("opinion-1")));
    }

    List<String> settle(String at) {
        List<String> acts = new ArrayList<>();
        for (; ; ) {
            Occasion o = occasion(at, Actor.SYSTEM);
            Optional<Due> due =
                    workflow.due(file(), o).stream().filter(Due::moves).findFirst();
            if (due.isEmpty()) {
                return acts;
            }
            done(workflow.decide(file(), due.get().command().orElseThrow(), o));
            acts.add(entry().act());
        }
    }

    CaseFile<Objection> file() {
        return Objects.requireNonNull(file, "nothing was filed");
    }

    Entry<Objection> entry() {
        return Objects.requireNonNull(last, "nothing was filed");
    }

    List<FollowUp> followUps() {
        return entry().followUps();
    }

    ObjectionStage stage() {
        return ObjectionStage.valueOf(file().stage().value());
    }

    LocalDate lastDay(ObjectionClock clock) {
        return file().clocks().find(clock).orElseThrow().lastDay();
    }

    Occasion occasion(String at, Actor actor) {
        attempts++;
        Instant instant = LocalDateTime.parse(at).toInstant(WIB);
        return Occasion.of(
                        instant, WIB, OfficeHours.DEFAULT, Region.CALENDAR, actor, CommandId.of("course-" + attempts))
                .with(Facts.NONE.with(ContestedDecision.FACT, new Reading.Found<>(decision, instant, "store", "7")));
    }

    static List<String> codes(Decision<Objection> decided) {
        return decided.isAccepted()
                ? List.of()
                : decided.findings().stream()
                        .filter(Finding::isBlock)
                        .map(Finding::code)
                        .distinct()
                        .toList();
    }
}
