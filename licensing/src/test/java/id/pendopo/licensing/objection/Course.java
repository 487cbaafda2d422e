package id.pendopo.licensing.objection;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.testkit.workflow.CommandMatrix;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One objection on its way, against a decision that is told. */
final class Course {
    static final CaseId ID = CaseId.of("objection-1");
    static final CaseId CONTESTED = CaseId.of("contested-1");
    static final PersonRef APPLICANT = PersonRef.of("applicant-1");

    private final Journey<Objection> journey;

    Course(Workflow<Objection> workflow, ContestedDecision decision) {
        journey = Journey.of(workflow, ID.value(), Region.CALENDAR)
                .answering(ContestedDecision.FACT, at -> new Reading.Found<>(decision, at, "store", "7"));
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
        return journey.unopened(at, Actor.of(person, role), command);
    }

    Course filed(String at) {
        return opened(at, ObjectionRole.APPLICANT, APPLICANT.value(), objecting());
    }

    Course opened(String at, ObjectionRole role, String person, ObjectionCommand command) {
        journey.open(at, Actor.of(person, role), command);
        return this;
    }

    Course does(String at, ObjectionRole role, ObjectionCommand command) {
        return does(at, role, person(role), command);
    }

    Course does(String at, ObjectionRole role, String person, ObjectionCommand command) {
        journey.take(at, Actor.of(person, role), command);
        return this;
    }

    List<String> refusals(String at, ObjectionRole role, ObjectionCommand command) {
        return refusals(at, role, person(role), command);
    }

    List<String> refusals(String at, ObjectionRole role, String person, ObjectionCommand command) {
        return journey.tried(at, Actor.of(person, role), command);
    }

    static String person(ObjectionRole role) {
        return role == ObjectionRole.APPLICANT
                ? APPLICANT.value()
                : role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Course done(Decision<Objection> decided) {
        journey.done(decided);
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
        return journey.settle(at);
    }

    /** Asks these commands of him; what is possible. */
    List<Decision.Accepted<Objection>> ask(
            CommandMatrix<Objection> matrix, String at, Actor actor, List<ObjectionCommand> commands) {
        return journey.ask(matrix, at, List.of(actor), commands);
    }

    CaseFile<Objection> file() {
        return journey.file();
    }

    Entry<Objection> entry() {
        return journey.last();
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
        return journey.occasion(at, actor);
    }
}
