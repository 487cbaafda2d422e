package id.pendopo.performance.period;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.EmployeeId;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conditions of what is looked at again beside a paid month (<i>syarat koreksi</i>). */
final class CorrectionRules {
    /** A paid month stays. */
    static final LegalSource BESIDE = LegalSource.ownDecision(
            "Bulan yang sudah dibayar tidak diubah; koreksi menghasilkan selisih yang diperhitungkan dalam bulan kemudian");
    /** Two persons. */
    static final LegalSource TWO = LegalSource.ownDecision("Yang memverifikasi koreksi bukan yang memerintahkannya");
    /** Nobody's own. */
    static final LegalSource NOT_OWN =
            LegalSource.ownDecision("Tidak seorang pun memutus atas menit atau koreksi TPP miliknya sendiri");
    /** What another case decided. */
    static final LegalSource OWED = LegalSource.ownDecision(
            "Koreksi karena putusan berkas lain hanya dihentikan bila sudah dihitung dan tidak ada selisihnya");
    /** The most corrections of a month that the office orders. */
    static final int CORRECTIONS_LIMIT = 200;

    private CorrectionRules() {}

    /** There is room for one more that the office orders itself; what another case decided is never turned away here. */
    static List<Finding> mayBeMore(CaseFile<Period> file, Occasion o) {
        long ordered = file.data().corrections().stream()
                .filter(one -> one.basis().isEmpty())
                .count();
        return ordered < CORRECTIONS_LIMIT
                ? List.of()
                : Finding.block("performance.CORRECTIONS_LIMIT")
                        .at("corrections")
                        .expected(Relation.AT_MOST, CORRECTIONS_LIMIT)
                        .only(BESIDE);
    }

    /** There is this correction, and it is that far. */
    static List<Finding> isAt(CaseFile<Period> file, int number, Correction.State... states) {
        return file.data()
                        .correction(number)
                        .filter(one -> Arrays.asList(states).contains(one.state()))
                        .isPresent()
                ? List.of()
                : Finding.block("performance.CORRECTION_NOT_NOW")
                        .at("number")
                        .found(number)
                        .expected(Relation.EQUAL, states[0])
                        .only(BESIDE);
    }

    /** Who verifies looked at the run that stands, and every record gave its difference. */
    static List<Finding> isTheRun(CaseFile<Period> file, int number, String seen) {
        return file.data()
                        .correction(number)
                        .flatMap(Correction::summary)
                        .filter(run -> run.isWhole() && run.resultHash().equals(seen))
                        .isPresent()
                ? List.of()
                : Finding.block("performance.ANOTHER_RUN")
                        .at("resultHash")
                        .expected(
                                Relation.EQUAL,
                                file.data()
                                        .correction(number)
                                        .flatMap(Correction::summary)
                                        .map(RunSummary::resultHash)
                                        .orElse("-"))
                        .only(PeriodRules.FIXED);
    }

    /** Nobody verifies what he ordered himself. */
    static List<Finding> isAnotherPerson(CaseFile<Period> file, int number, Actor actor) {
        return file.data()
                        .correction(number)
                        .flatMap(Correction::orderedBy)
                        .filter(actor::actsFor)
                        .isPresent()
                ? Finding.block("performance.CORRECTION_SAME_PERSON")
                        .at("actor")
                        .only(TWO)
                : List.of();
    }

    /** Nobody orders, verifies or drops what his own pay depends on. */
    static List<Finding> isNotOwn(List<EmployeeId> employees, Actor actor) {
        return employees.stream().map(EmployeeId::toPerson).anyMatch(actor::actsFor)
                ? Finding.block("performance.OWN_PAY").at("actor").only(NOT_OWN)
                : List.of();
    }

    /** The same of those whom this correction is about. */
    static List<Finding> isNotOwn(CaseFile<Period> file, int number, Actor actor) {
        return file.data()
                .correction(number)
                .map(one -> isNotOwn(one.employees(), actor))
                .orElse(List.of());
    }

    /** What another case decided is computed; an officer alone does not undo it. */
    static List<Finding> mayBeDropped(CaseFile<Period> file, int number) {
        return file.data()
                .correction(number)
                .filter(one -> one.basis().isPresent())
                .filter(one -> one.summary().filter(CorrectionRules::isNothing).isEmpty())
                .map(one -> Finding.block("performance.CORRECTION_OWED")
                        .at("number")
                        .found(number)
                        .only(OWED))
                .orElse(List.of());
    }

    private static boolean isNothing(RunSummary differences) {
        return differences.isWhole()
                && differences.totals().stream()
                        .allMatch(total -> total.amount().isZero());
    }

    /**
     * A difference that was verified is not paid a second time: who was corrected before is measured by what that correction came to. Where
     * the two are not about the same people, their hashes cannot be compared, and who verifies is told to look himself.
     */
    static List<Finding> isNotTwice(CaseFile<Period> file, int number, Optional<RunSummary> told) {
        Optional<Correction> now = file.data().correction(number);
        Optional<RunSummary> differences = told.or(() -> now.flatMap(Correction::summary));
        if (now.isEmpty() || differences.isEmpty()) {
            return List.of();
        }
        List<Correction> ends = endsBefore(file, now.get());
        String from = differences.get().inputHash();
        if (ends.isEmpty() || ends.stream().anyMatch(end -> resultOf(end).equals(from))) {
            return List.of();
        }
        Set<EmployeeId> people = Set.copyOf(now.get().employees());
        boolean same = ends.stream().allMatch(end -> people.equals(Set.copyOf(end.employees())));
        return (same ? Finding.block("performance.CORRECTION_TWICE") : Finding.warn("performance.CORRECTION_OVERLAPS"))
                .at("number")
                .found(ends.get(0).number())
                .only(BESIDE);
    }

    /** Those verified of any of the same people upon which no other goes on. */
    private static List<Correction> endsBefore(CaseFile<Period> file, Correction now) {
        List<Correction> verified = file.data().corrections().stream()
                .filter(one -> one.number() != now.number())
                .filter(one -> one.state() == Correction.State.VERIFIED || one.state() == Correction.State.CARRIED)
                .filter(one -> one.summary().filter(run -> !isNothing(run)).isPresent())
                .filter(one -> !Collections.disjoint(one.employees(), now.employees()))
                .toList();
        List<Correction> ends = verified.stream()
                .filter(one -> verified.stream().noneMatch(next -> inputOf(next).equals(resultOf(one))))
                .toList();
        // One that takes another back leads to where that one began, so that neither is an end.
        return ends.isEmpty() ? verified : ends;
    }

    private static String inputOf(Correction one) {
        return one.summary().map(RunSummary::inputHash).orElse("");
    }

    private static String resultOf(Correction one) {
        return one.summary().map(RunSummary::resultHash).orElse("");
    }

    /** Carried into a later month, of whatever year. */
    static List<Finding> isLater(CaseFile<Period> file, YearMonth into) {
        return into.isAfter(file.data().month())
                ? List.of()
                : Finding.block("performance.CORRECTION_BACKWARDS")
                        .at("into")
                        .found(into)
                        .expected(Relation.AT_LEAST, file.data().month().plusMonths(1))
                        .only(BESIDE);
    }

    /** What is signed stays, so that a line that stands there is paid. */
    static List<Finding> isSigned(CarriedLines held) {
        return held.unsigned().stream()
                .findFirst()
                .map(unit -> Finding.block("performance.CARRIED_NOT_SIGNED")
                        .at("units")
                        .found(unit)
                        .expected(Relation.EQUAL, PeriodStage.SIGNED)
                        .only(BESIDE))
                .orElse(List.of());
    }

    /** The signed lists hold what the correction came to, to the rupiah. */
    static List<Finding> isCarried(CaseFile<Period> file, int number, CarriedLines held) {
        Rupiah owed = file.data().correction(number).map(Correction::owed).orElse(Rupiah.ZERO);
        return !held.unsigned().isEmpty() || held.amount().equals(owed)
                ? List.of()
                : Finding.block("performance.CARRIED_OTHERWISE")
                        .at("into")
                        .found(held.amount())
                        .expected(Relation.EQUAL, owed)
                        .mend(Correction.idOf(file.id(), number))
                        .only(BESIDE);
    }
}
