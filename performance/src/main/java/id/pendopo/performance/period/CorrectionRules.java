package id.pendopo.performance.period;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.batch.RunSummary;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

/** The conditions of what is looked at again beside a paid month (<i>syarat koreksi</i>). */
final class CorrectionRules {
    /** A paid month stays. */
    static final LegalSource BESIDE = LegalSource.ownDecision(
            "Bulan yang sudah dibayar tidak diubah; koreksi menghasilkan selisih yang diperhitungkan dalam bulan kemudian");
    /** Two persons. */
    static final LegalSource TWO = LegalSource.ownDecision("Yang memverifikasi koreksi bukan yang memerintahkannya");
    /** The most corrections of a month. */
    static final int CORRECTIONS_LIMIT = 200;

    private CorrectionRules() {}

    /** There is room for one more. */
    static List<Finding> mayBeMore(CaseFile<Period> file, Occasion o) {
        return file.data().corrections().size() < CORRECTIONS_LIMIT
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
}
