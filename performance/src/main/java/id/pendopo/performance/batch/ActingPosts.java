package id.pendopo.performance.batch;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.pay.ActingLevel;
import id.pendopo.performance.pay.ActingPost;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The positions that somebody acts in beside his own. */
final class ActingPosts {
    private ActingPosts() {}

    /** Those that have a day in this month, with what they are on their first day in it. */
    static List<ActingPost> of(Organisation organisation, EmployeeId employee, YearMonth month) {
        List<ActingPost> posts = new ArrayList<>();
        Validity days = Validity.of(month.atDay(1), month.atEndOfMonth());
        for (Assignment one : organisation.assignmentsOf(employee)) {
            if (!one.kind().isActing() || !one.days().overlaps(days)) {
                continue;
            }
            LocalDate day = one.from().isBefore(days.from()) ? days.from() : one.from();
            Optional<Position> own = Held.on(organisation, employee, day);
            Optional<Position> acted = organisation.on(day).find(one.position());
            boolean isHisOwn = one.kind() == AssignmentKind.PJ
                    && own.map(held -> held.code().equals(one.position())).orElse(false);
            if (own.isPresent() && acted.isPresent() && !isHisOwn) {
                posts.add(post(one, begun(organisation, one), own.get(), acted.get()));
            }
        }
        return posts;
    }

    /** A letter that goes on from another in the same position begins no new month: or else each renewal would lose the days before it. */
    private static LocalDate begun(Organisation organisation, Assignment assignment) {
        LocalDate from = assignment.from();
        boolean further = true;
        while (further) {
            LocalDate before = from.minusDays(1);
            Optional<Assignment> earlier = organisation.assignmentsOf(assignment.employee()).stream()
                    .filter(one -> one.kind() == assignment.kind()
                            && one.position().equals(assignment.position())
                            && one.until().equals(Optional.of(before))
                            && !one.from().isAfter(before))
                    .findFirst();
            from = earlier.map(Assignment::from).orElse(from);
            further = earlier.isPresent();
        }
        return from;
    }

    private static ActingPost post(Assignment one, LocalDate from, Position own, Position acted) {
        return new ActingPost(
                one.kind() + ":" + one.position() + ":" + one.from(),
                one.kind(),
                acted.unit(),
                acted.code(),
                acted.level(),
                level(own, acted),
                from,
                one.until());
    }

    /** By rank of the position where both are in the line of leaders and staff, otherwise by class [D]. */
    private static ActingLevel level(Position own, Position acted) {
        PositionFamily mine = own.family();
        PositionFamily theirs = acted.family();
        if ((mine == PositionFamily.AHLI_UTAMA || mine == PositionFamily.AHLI_MADYA) && theirs.isStructural()) {
            return ActingLevel.FUNCTIONAL;
        }
        boolean inOneLine = !mine.isFunctional() && !theirs.isFunctional();
        boolean above =
                inOneLine ? theirs.ordinal() < mine.ordinal() : acted.level().compareTo(own.level()) > 0;
        return above ? ActingLevel.UPWARD : ActingLevel.SAME;
    }
}
