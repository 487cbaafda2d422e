package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.FEE_ASSESSOR;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.INSPECTOR;
import static id.pendopo.licensing.application.ApplicationRole.TECH_HEAD;
import static id.pendopo.licensing.application.ApplicationRole.TECH_TEAM;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;

import id.pendopo.core.actor.Participation;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.assignment.Draw;
import id.pendopo.licensing.assignment.DrawMode;
import id.pendopo.licensing.assignment.DrawOrder;
import id.pendopo.licensing.assignment.Exclusion;
import id.pendopo.licensing.assignment.Exclusions;
import id.pendopo.licensing.assignment.RedrawReason;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold when officers are drawn, and whom the draw keeps out (<i>syarat undian petugas</i>). */
final class AssignmentRules {
    /** The roles that somebody can be drawn for; who decides is no matter of lots. */
    private static final Set<Code> DRAWN = Stream.of(
                    FRONT_OFFICE, VERIFIER, TECH_TEAM, TECH_HEAD, INSPECTOR, FEE_ASSESSOR)
            .map(ApplicationRole::code)
            .collect(Collectors.toCollection(TreeSet::new));

    /** The roles whose steps can wait for a draw. */
    private static final Set<Code> WAITING = Set.of(VERIFIER.code(), INSPECTOR.code());

    private static final String CONFLICT = Command.nameOf(OversightCommand.DeclareConflict.class);

    private final ApplicationPolicy policy;

    AssignmentRules(ApplicationPolicy policy) {
        this.policy = policy;
    }

    /** @throws IllegalArgumentException if a draw is asked for in a role that does not wait for one */
    static void checkDrawnRoles(Set<Code> roles) {
        if (!WAITING.containsAll(roles)) {
            throw new IllegalArgumentException(
                    "drawnRoles: %s are more than %s; others may be drawn for but do not wait"
                            .formatted(new TreeSet<>(roles), new TreeSet<>(WAITING)));
        }
    }

    List<Finding> isDrawnFor(AssignmentCommand command) {
        return DRAWN.contains(command.role())
                ? List.of()
                : Finding.block("licensing.ROLE_NOT_DRAWN")
                        .at("role")
                        .found(command.role())
                        .expected(Relation.ONE_OF, DRAWN)
                        .only(LicensingLaw.DRAW);
    }

    /** The day that goes into the draw is settled: before the file is complete it could still become another. */
    List<Finding> dayIsFixed(CaseFile<Application> file, Code role) {
        return role.equals(FRONT_OFFICE.code())
                        || file.data().received().days().complete().isPresent()
                ? List.of()
                : Finding.block("licensing.NOT_YET_COMPLETE")
                        .at("intake.days")
                        .found(role)
                        .only(LicensingLaw.DRAW);
    }

    /**
     * Nobody of the office chooses the day: for the counter that of the first submission, for everybody else that of the submission that
     * was found complete.
     */
    private static LocalDate day(CaseFile<Application> file, Code role) {
        Intake.Days days = file.data().received().days();
        return role.equals(FRONT_OFFICE.code()) ? days.first() : days.latest();
    }

    /** The first draw is the first: whoever does not like it says why, and draws again. */
    List<Finding> isFirst(CaseFile<Application> file, AssignmentCommand.Assign assign) {
        return file.data().assignments().of(assign.role()).isEmpty()
                ? List.of()
                : Finding.block("licensing.ALREADY_DRAWN")
                        .at("role")
                        .found(assign.role())
                        .only(LicensingLaw.DRAW);
    }

    List<Finding> isAgain(CaseFile<Application> file, AssignmentCommand.Redraw again) {
        return file.data().assignments().of(again.role()).isPresent() ? List.of() : notYet(again.role());
    }

    /** That nobody was left is a reason where nobody was, and no other is one there. */
    List<Finding> reasonFits(CaseFile<Application> file, Code role, RedrawReason because) {
        Optional<Assignments.Drawn> before = file.data().assignments().of(role);
        boolean nobody = before.filter(one -> one.officers().isEmpty()).isPresent();
        return before.isEmpty() || nobody == (because == RedrawReason.POOL_CHANGED)
                ? List.of()
                : Finding.block("licensing.REDRAW_REASON")
                        .at("because")
                        .found(because)
                        .expected(nobody ? Relation.EQUAL : Relation.OTHER_THAN, RedrawReason.POOL_CHANGED)
                        .only(LicensingLaw.DRAW);
    }

    List<Finding> isInLimit(CaseFile<Application> file, Code role) {
        return number(file, role) <= DrawOrder.NUMBER_LIMIT
                ? List.of()
                : Finding.block("licensing.DRAW_LIMIT")
                        .at("role")
                        .found(number(file, role))
                        .expected(Relation.AT_MOST, DrawOrder.NUMBER_LIMIT)
                        .only(LicensingLaw.DRAW);
    }

    /** Nobody is named unless the region says so. */
    List<Finding> mayBeNamed(CaseFile<Application> file, Occasion o) {
        return policy.drawMode().value() == DrawMode.MANUAL
                ? List.of()
                : Finding.block("licensing.NAMING_OFF")
                        .at("officers")
                        .found(policy.drawMode().value())
                        .expected(Relation.EQUAL, DrawMode.MANUAL)
                        .only(policy.drawMode().source());
    }

    /** Lots are drawn, unless the region names its officers. */
    List<Finding> mayBeDrawn(CaseFile<Application> file, Occasion o) {
        return policy.drawMode().value() == DrawMode.MANUAL
                ? Finding.block("licensing.DRAWING_OFF")
                        .at("role")
                        .found(DrawMode.MANUAL)
                        .only(policy.drawMode().source())
                : List.of();
    }

    /** As many as the role takes, each of the pool and kept out by nothing. */
    List<Finding> namedAreEligible(CaseFile<Application> file, AssignmentCommand.Name name, Occasion o) {
        PoolReading pool = o.fact(PoolReading.FACT);
        Set<PersonRef> eligible = new TreeSet<>();
        pool.pool().members().forEach(member -> eligible.add(member.officer()));
        excluded(file, name.role(), o).forEach(out -> eligible.remove(out.officer()));
        Set<PersonRef> named = new TreeSet<>(name.officers());
        return named.size() == name.officers().size()
                        && named.size() == seats(name.role())
                        && eligible.containsAll(named)
                ? List.of()
                : Finding.block("licensing.NAMED_NOT_ELIGIBLE")
                        .at("officers")
                        .found(named.size())
                        .expected(Relation.EQUAL, seats(name.role()))
                        .only(LicensingLaw.DRAW);
    }

    /** That nobody is left is told at once, and refuses nothing: the superior has to know. */
    List<Finding> somebodyIsLeft(CaseFile<Application> file, Code role, Occasion o) {
        int left = o.fact(PoolReading.FACT).pool().members().size()
                - excluded(file, role, o).size();
        return left >= seats(role)
                ? List.of()
                : Finding.warn("licensing.NOBODY_LEFT")
                        .at("role")
                        .found(left)
                        .expected(Relation.AT_LEAST, seats(role))
                        .mend(role)
                        .only(LicensingLaw.DRAW);
    }

    /** Where the region has officers drawn for this role, nobody picks his own file. */
    List<Finding> wasDrawn(CaseFile<Application> file, ApplicationRole role) {
        return policy.drawnRoles().value().contains(role.code())
                        && file.data().assignments().of(role.code()).isEmpty()
                ? notYet(role.code())
                : List.of();
    }

    /** Who goes is who was drawn; where the region has them drawn, nobody goes who was not. */
    List<Finding> inspectorsWereDrawn(CaseFile<Application> file, Set<PersonRef> going) {
        boolean free = !policy.drawnRoles().value().contains(INSPECTOR.code());
        return file.data()
                        .assignments()
                        .of(INSPECTOR.code())
                        .map(drawn -> new TreeSet<>(drawn.officers()).equals(new TreeSet<>(going)))
                        .orElse(free)
                ? List.of()
                : Finding.block("licensing.INSPECTORS_NOT_DRAWN")
                        .at("inspectors")
                        .only(LicensingLaw.DRAW);
    }

    Draw draw(CaseFile<Application> file, Code role, Optional<RedrawReason> because, Occasion o) {
        PoolReading reading = o.fact(PoolReading.FACT);
        DrawOrder order = order(file, role, because, o.fact(DrawBasis.FACT));
        if (policy.drawMode().value() == DrawMode.ROUND_ROBIN) {
            order = order.inTurnAfter(reading.last());
        }
        return Draw.of(order, reading.pool(), excluded(file, role, o));
    }

    Draw named(CaseFile<Application> file, AssignmentCommand.Name name, Occasion o) {
        Optional<RedrawReason> because =
                file.data().assignments().of(name.role()).map(before -> name.because());
        DrawOrder order = order(file, name.role(), because, o.fact(DrawBasis.FACT));
        return Draw.named(order, o.fact(PoolReading.FACT).pool(), excluded(file, name.role(), o), name.officers());
    }

    private DrawOrder order(CaseFile<Application> file, Code role, Optional<RedrawReason> because, DrawBasis basis) {
        return new DrawOrder(
                basis.submission(),
                role,
                DrawMode.RANDOM_IN_POOL,
                day(file, role),
                number(file, role),
                seats(role),
                because,
                Optional.empty());
    }

    private List<Exclusion> excluded(CaseFile<Application> file, Code role, Occasion o) {
        Participation acted = file.participation();
        Set<PersonRef> conflicted = acted.parts().stream()
                .filter(part -> part.act().equals(CONFLICT))
                .flatMap(part -> Stream.concat(Stream.of(part.person()), part.onBehalfOf().stream()))
                .collect(Collectors.toSet());
        Set<PersonRef> relieved =
                file.data().assignments().of(role).map(Assignments.Drawn::soFar).orElse(Set.of());
        boolean rotates = policy.rotation().value() && role.equals(INSPECTOR.code());
        Set<PersonRef> last = rotates ? o.fact(DrawBasis.FACT).lastInspectors() : Set.of();
        return new Exclusions(acted, apartFrom(role), conflicted, last, relieved)
                .of(o.fact(PoolReading.FACT).pool());
    }

    /** The roles that one person must not hold beside this one. */
    private Set<Code> apartFrom(Code role) {
        Set<Code> apart = new TreeSet<>();
        policy.forbiddenPairs().value().stream()
                .filter(pair -> pair.contains(role))
                .forEach(apart::addAll);
        if (policy.strictSeparation().value()) {
            if (role.equals(VERIFIER.code())) {
                apart.add(FRONT_OFFICE.code());
                apart.add(INSPECTOR.code());
            } else if (role.equals(FRONT_OFFICE.code()) || role.equals(INSPECTOR.code())) {
                apart.add(VERIFIER.code());
            }
        }
        apart.remove(role);
        return apart;
    }

    private int number(CaseFile<Application> file, Code role) {
        return 1
                + file.data()
                        .assignments()
                        .of(role)
                        .map(Assignments.Drawn::number)
                        .orElse(0);
    }

    private int seats(Code role) {
        return role.equals(INSPECTOR.code()) ? policy.inspectors().value() : 1;
    }

    private static List<Finding> notYet(Code role) {
        return Finding.block("licensing.NOT_YET_DRAWN")
                .at("role")
                .found(role)
                .mend(role)
                .only(LicensingLaw.DRAW);
    }
}
