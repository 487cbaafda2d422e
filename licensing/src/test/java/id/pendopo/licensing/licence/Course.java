package id.pendopo.licensing.licence;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;

/** One licence on its way, act by act. */
final class Course {
    static final CaseId ID = CaseId.of("licence-1");

    private final Journey<Licence> journey =
            Journey.of(Region.WORKFLOW, ID.value(), Region.CALENDAR).ledBy(Sample.APPLICATION);

    private Course() {}

    /** Registered on the day it was issued. */
    static Course of(LicenceGrant grant) {
        return of(LicenceCommand.Register.of(grant), "2026-01-02T09:00");
    }

    static Course of(LicenceCommand register, String at) {
        Course course = new Course();
        course.accept(course.open(register, at));
        return course;
    }

    static List<String> refusedAtOpening(LicenceCommand register, String at) {
        return Journey.reasons(new Course().open(register, at));
    }

    private Decision<Licence> open(LicenceCommand register, String at) {
        return Region.WORKFLOW.open(ID, RegionCode.parse("32.73"), register, journey.led(at));
    }

    /** What somebody does. */
    Course does(String at, LicenceRole role, LicenceCommand command) {
        journey.take(at, who(role), command);
        return this;
    }

    /** What another case leads to. */
    Course led(String at, LicenceCommand command) {
        journey.follow(at, command);
        return this;
    }

    void accept(Decision<Licence> decision) {
        journey.done(decision);
    }

    List<String> refusals(String at, LicenceRole role, LicenceCommand command) {
        return journey.tried(at, who(role), command);
    }

    List<Finding> findings(String at, LicenceRole role, LicenceCommand command) {
        return journey.decide(at, who(role), command).findings();
    }

    List<String> refusalsOfLed(String at, LicenceCommand command) {
        return Journey.reasons(Region.WORKFLOW.decide(file(), command, journey.led(at)));
    }

    private static Actor who(LicenceRole role) {
        return Actor.of(role.name().toLowerCase(java.util.Locale.ROOT) + "-1", role);
    }

    /** When somebody does something; what another case leads to, the system does. */
    Occasion occasion(String at, Actor actor, boolean led) {
        return led ? journey.led(at) : journey.occasion(at, actor);
    }

    /** Takes what time demands, and says which acts it took. */
    List<String> settle(String at) {
        return journey.settle(at);
    }

    CaseFile<Licence> file() {
        return journey.file();
    }

    Entry<Licence> entry() {
        return journey.last();
    }

    Supervision supervision() {
        return file().data().supervision();
    }

    LicenceStage stage() {
        return LicenceStage.valueOf(file().stage().value());
    }

    LocalDate lastDay(LicenceClock clock) {
        return file().clocks().find(clock).orElseThrow().lastDay();
    }

    static Code code(String text) {
        return Code.of(text);
    }
}
