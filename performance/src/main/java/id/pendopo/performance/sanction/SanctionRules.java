package id.pendopo.performance.sanction;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.law.PerformanceLaw;
import java.time.LocalDate;
import java.util.List;

/** The conditions of a sanction (<i>syarat hukuman disiplin</i>). */
final class SanctionRules {
    /** How a case goes on. */
    static final LegalSource WAY = LegalSource.ownDecision(
            "Hukuman disiplin: diduga, dipanggil, diperiksa, dijatuhi dengan keputusan, berlaku dalam bulan TPP, selesai atau dibatalkan");
    /** What pay reads. */
    static final LegalSource DECREE_ONLY = LegalSource.ownDecision(
            "Pengaruh pada TPP hanya dari keputusan hukuman, sejak bulan TPP pertama yang dibuka sesudah berlakunya");

    private final SanctionPolicy policy;

    SanctionRules(SanctionPolicy policy) {
        this.policy = policy;
    }

    /** The letter goes out so many working days ahead at the latest. */
    List<Finding> isAhead(LocalDate hearing, Occasion o) {
        LocalDate first =
                o.calendar().plusWorkingDays(o.today(), policy.summonsAhead().value());
        return hearing.isBefore(first)
                ? Finding.block("performance.SUMMONS_SHORT")
                        .at("hearing")
                        .found(hearing)
                        .expected(Relation.AT_LEAST, first)
                        .only(policy.summonsAhead().source())
                : List.of();
    }

    /** A second summons follows a missed first one, once. */
    List<Finding> mayBeSummonedAgain(CaseFile<Sanction> file, Occasion o) {
        Sanction sanction = file.data();
        return sanction.summonses().size() == 1
                        && sanction.summons().filter(Sanction.Summons::missed).isPresent()
                ? List.of()
                : Finding.block("performance.SUMMONS_NOT_NOW")
                        .at("summonses")
                        .only(policy.summonsAhead().source());
    }

    /** The second hearing is still to come. */
    List<Finding> secondIsToCome(LocalDate hearing, Occasion o) {
        return hearing.isAfter(o.today())
                ? List.of()
                : Finding.block("performance.SUMMONS_SHORT")
                        .at("hearing")
                        .found(hearing)
                        .expected(Relation.AT_LEAST, o.today().plusDays(1))
                        .only(policy.secondSummonsWithin().source());
    }

    /** A second letter that goes out late only warns, for lateness of the office frees nobody. */
    List<Finding> secondIsPrompt(CaseFile<Sanction> file, Occasion o) {
        return file.data()
                .summons()
                .map(first -> o.calendar()
                        .plusWorkingDays(
                                first.hearing(), policy.secondSummonsWithin().value()))
                .filter(o.today()::isAfter)
                .map(last -> Finding.warn("performance.SECOND_SUMMONS_LATE")
                        .at("hearing")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .only(policy.secondSummonsWithin().source()))
                .orElse(List.of());
    }

    /** The day of the summons has come, and nobody has noted yet that he did not. */
    List<Finding> isHearing(CaseFile<Sanction> file, Occasion o) {
        return file.data()
                        .summons()
                        .filter(one -> !one.missed() && !one.hearing().isAfter(o.today()))
                        .isPresent()
                ? List.of()
                : Finding.block("performance.NO_HEARING")
                        .at("summonses")
                        .found(o.today())
                        .only(policy.summonsAhead().source());
    }

    /** He is absent only when the day of the hearing is over. */
    List<Finding> isOver(CaseFile<Sanction> file, Occasion o) {
        return file.data()
                        .summons()
                        .filter(one -> !one.missed() && one.hearing().isBefore(o.today()))
                        .isPresent()
                ? List.of()
                : Finding.block("performance.NO_HEARING")
                        .at("summonses")
                        .found(o.today())
                        .only(policy.summonsAhead().source());
    }

    /** Only who missed both may be judged unheard. */
    List<Finding> isTwiceAbsent(CaseFile<Sanction> file, Occasion o) {
        long missed = file.data().summonses().stream()
                .filter(Sanction.Summons::missed)
                .count();
        return missed >= 2
                ? List.of()
                : Finding.block("performance.NOT_TWICE_ABSENT")
                        .at("summonses")
                        .found(missed)
                        .expected(Relation.EQUAL, 2)
                        .only(policy.secondSummonsWithin().source());
    }

    /** A decree is not dated ahead, and does not reach back. */
    List<Finding> daysFollow(SanctionCommand.Impose imposed, Occasion o) {
        if (imposed.date().isAfter(o.today())) {
            return Finding.block("performance.DAY_TO_COME")
                    .at("date")
                    .found(imposed.date())
                    .expected(Relation.AT_MOST, o.today())
                    .only(DECREE_ONLY);
        }
        return imposed.effective().isBefore(imposed.date())
                ? Finding.block("performance.SANCTION_BACKDATED")
                        .at("effective")
                        .found(imposed.effective())
                        .expected(Relation.AT_LEAST, imposed.date())
                        .only(DECREE_ONLY)
                : List.of();
    }

    /** The cut of pay waits for the regulation on pay; a region that has a rule of its own is told, and goes on. */
    List<Finding> isInForce(SanctionCommand.Impose imposed) {
        SanctionKind kind = imposed.kind();
        boolean waiting = kind == SanctionKind.PAY_CUT_SIX_MONTHS
                || kind == SanctionKind.PAY_CUT_NINE_MONTHS
                || kind == SanctionKind.PAY_CUT_TWELVE_MONTHS;
        return waiting
                ? Finding.warn("performance.SANCTION_WAITS_FOR_LAW")
                        .at("kind")
                        .found(kind)
                        .only(PerformanceLaw.MEDIUM_UNTIL_PAY_LAW)
                : List.of();
    }

    /** Months of pay that have begun when the decree is recorded were computed without it: somebody must order their correction. */
    List<Finding> reachesNoOpenMonth(SanctionCommand.Impose imposed, Occasion o) {
        LocalDate begins = SanctionReading.dayBefore(imposed.effective()).plusDays(1);
        return begins.isAfter(o.today())
                ? List.of()
                : Finding.warn("performance.SANCTION_MONTHS_BEGUN")
                        .at("effective")
                        .found(begins)
                        .expected(Relation.AT_LEAST, o.today().plusDays(1))
                        .only(DECREE_ONLY);
    }

    /** Whoever annuls what months of pay have begun to read names them, or they stay cut. */
    List<Finding> namesMonths(CaseFile<Sanction> file, SanctionCommand.Annul annulled, Occasion o) {
        boolean begun = file.data()
                .decree()
                .filter(decree -> SanctionReading.dayBefore(decree.effective()).isBefore(o.today()))
                .isPresent();
        return begun && annulled.periods().isEmpty()
                ? Finding.warn("performance.ANNULLED_WITHOUT_MONTHS")
                        .at("periods")
                        .only(DECREE_ONLY)
                : List.of();
    }

    /** What has months ends with them. */
    List<Finding> hasNoMonths(CaseFile<Sanction> file, Occasion o) {
        return file.data().decree().flatMap(Sanction.Decree::months).isEmpty()
                ? List.of()
                : Finding.block("performance.SANCTION_HAS_MONTHS").at("decree").only(DECREE_ONLY);
    }
}
