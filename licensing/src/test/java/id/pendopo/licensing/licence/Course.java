package id.pendopo.licensing.licence;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One licence on its way, act by act. */
final class Course {
    static final CaseId ID = CaseId.of("licence-1");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final CaseId OTHER = Sample.APPLICATION;

    private @Nullable CaseFile<Licence> file;
    private @Nullable Entry<Licence> last;
    private int attempts;

    private Course() {}

    /** Registered on the day it was issued. */
    static Course of(LicenceGrant grant) {
        return of(LicenceCommand.Register.of(grant), "2026-01-02T09:00");
    }

    static Course of(LicenceCommand register, String at) {
        Course course = new Course();
        Decision<Licence> decision = course.open(register, at);
        assertThat(decision.findings()).filteredOn(Finding::isBlock).isEmpty();
        course.accept(decision);
        return course;
    }

    static List<String> refusedAtOpening(LicenceCommand register, String at) {
        return codes(new Course().open(register, at));
    }

    private Decision<Licence> open(LicenceCommand register, String at) {
        return Region.WORKFLOW.open(ID, RegionCode.parse("32.73"), register, following(at));
    }

    /** What somebody does. */
    Course does(String at, LicenceRole role, LicenceCommand command) {
        return done(decide(at, role, command));
    }

    /** What another case leads to. */
    Course led(String at, LicenceCommand command) {
        return done(Region.WORKFLOW.decide(file(), command, following(at)));
    }

    private Course done(Decision<Licence> decision) {
        assertThat(codes(decision)).isEmpty();
        accept(decision);
        return this;
    }

    void accept(Decision<Licence> decision) {
        if (decision instanceof Decision.Accepted<Licence> accepted) {
            file = accepted.file();
            last = accepted.entry();
        }
    }

    List<String> refusals(String at, LicenceRole role, LicenceCommand command) {
        return codes(decide(at, role, command));
    }

    List<Finding> findings(String at, LicenceRole role, LicenceCommand command) {
        return decide(at, role, command).findings();
    }

    List<String> refusalsOfLed(String at, LicenceCommand command) {
        return codes(Region.WORKFLOW.decide(file(), command, following(at)));
    }

    private Decision<Licence> decide(String at, LicenceRole role, LicenceCommand command) {
        String person = role.name().toLowerCase(java.util.Locale.ROOT) + "-1";
        return Region.WORKFLOW.decide(file(), command, occasion(at, Actor.of(person, role), next()));
    }

    /** When somebody does something; what another case leads to, the system does. */
    Occasion occasion(String at, Actor actor, boolean led) {
        return led ? following(at) : occasion(at, actor, next());
    }

    /** Takes what time demands, and says which acts it took. */
    List<String> settle(String at) {
        List<String> acts = new ArrayList<>();
        for (; ; ) {
            Occasion o = occasion(at, Actor.SYSTEM, next());
            Optional<Due> due =
                    Region.WORKFLOW.due(file(), o).stream().filter(Due::moves).findFirst();
            if (due.isEmpty()) {
                return acts;
            }
            done(Region.WORKFLOW.decide(file(), due.get().command().orElseThrow(), o));
            acts.add(entry().act());
        }
    }

    CaseFile<Licence> file() {
        return java.util.Objects.requireNonNull(file, "nothing was registered");
    }

    Entry<Licence> entry() {
        return java.util.Objects.requireNonNull(last, "nothing was registered");
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

    private CommandId next() {
        attempts++;
        return CommandId.of("course-" + attempts);
    }

    private Occasion following(String at) {
        attempts++;
        return occasion(at, Actor.SYSTEM, new Cause(OTHER, attempts, 1).commandId());
    }

    private static Occasion occasion(String at, Actor actor, CommandId id) {
        return Occasion.of(
                LocalDateTime.parse(at).toInstant(WIB), WIB, OfficeHours.DEFAULT, Region.CALENDAR, actor, id);
    }

    static List<String> codes(Decision<Licence> decision) {
        return decision.isAccepted()
                ? List.of()
                : decision.findings().stream()
                        .filter(Finding::isBlock)
                        .map(Finding::code)
                        .distinct()
                        .toList();
    }

    static Code code(String text) {
        return Code.of(text);
    }
}
