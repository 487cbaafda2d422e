package id.pendopo.performance.sanction;

import static id.pendopo.performance.sanction.SanctionClock.FIRST_MONTH;
import static id.pendopo.performance.sanction.SanctionClock.MONTHS;
import static id.pendopo.performance.sanction.SanctionRole.AUTHORITY;
import static id.pendopo.performance.sanction.SanctionRole.HR_OFFICE;
import static id.pendopo.performance.sanction.SanctionRole.SUPERIOR;
import static id.pendopo.performance.sanction.SanctionStage.ACTIVE;
import static id.pendopo.performance.sanction.SanctionStage.ALLEGED;
import static id.pendopo.performance.sanction.SanctionStage.ANNULLED;
import static id.pendopo.performance.sanction.SanctionStage.ENDED;
import static id.pendopo.performance.sanction.SanctionStage.EXAMINED;
import static id.pendopo.performance.sanction.SanctionStage.IMPOSED;
import static id.pendopo.performance.sanction.SanctionStage.NOT_PROVEN;
import static id.pendopo.performance.sanction.SanctionStage.SUMMONED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.performance.law.PerformanceLaw;
import id.pendopo.performance.period.PeriodCommand;
import id.pendopo.performance.period.PeriodPolicy;
import java.util.List;

/** The pages of a sanction: until it is decided, and what becomes of the decree (<i>pemeriksaan, dan masa hukuman</i>). */
final class SanctionSteps {
    private static final Code SANCTION_ANNULLED = Code.of("SANCTION_ANNULLED");

    private final SanctionRules rules;

    SanctionSteps(SanctionRules rules) {
        this.rules = rules;
    }

    private static StepDraft<Sanction> step(String title, LegalSource... sources) {
        return Step.<Sanction>of(title).under(sources);
    }

    List<Step<Sanction>> examining() {
        return List.of(
                step("Dugaan pelanggaran dicatat", PerformanceLaw.SUPERIORS_DUTY)
                        .by(SUPERIOR, HR_OFFICE)
                        .opening(SanctionCommand.Allege.class)
                        .to(ALLEGED)
                        .ownedBy((alleged, o) -> List.of(alleged.employee().toPerson()))
                        .handling((file, alleged, o) -> file.handling()
                                .withUnit(alleged.unit().toCode())
                                .withConfidentiality(Handling.Confidentiality.RESTRICTED)
                                .withExternal(
                                        StoredSanctions.EMPLOYEE,
                                        alleged.employee().value()))
                        .creating((alleged, o) -> new SanctionEvent.Alleged(
                                alleged.employee(), alleged.unit(), alleged.grounds(), alleged.report())),
                step("Dipanggil secara tertulis", PerformanceLaw.SUPERIORS_DUTY)
                        .by(SUPERIOR, HR_OFFICE)
                        .on(SanctionCommand.Summon.class)
                        .from(ALLEGED)
                        .to(SUMMONED)
                        .provided(
                                "performance.SUMMONS_SHORT", (file, summons, o) -> rules.isAhead(summons.hearing(), o))
                        .recording((file, summons, o) -> new SanctionEvent.Summoned(
                                new Sanction.Summons(summons.hearing(), summons.letter(), false))),
                step("Tidak hadir dicatat", PerformanceLaw.SUPERIORS_DUTY)
                        .by(SUPERIOR, HR_OFFICE)
                        .on(SanctionCommand.NoteAbsence.class)
                        .from(SUMMONED)
                        .staying()
                        .given("performance.NO_HEARING", rules::isOver)
                        .recording((file, c, o) -> new SanctionEvent.Missed()),
                step("Dipanggil untuk kedua kali", PerformanceLaw.SUPERIORS_DUTY)
                        .by(SUPERIOR, HR_OFFICE)
                        .on(SanctionCommand.SummonAgain.class)
                        .from(SUMMONED)
                        .staying()
                        .given("performance.SUMMONS_NOT_NOW", rules::mayBeSummonedAgain)
                        .given("performance.SECOND_SUMMONS_LATE", rules::secondIsPrompt)
                        .provided(
                                "performance.SUMMONS_SHORT",
                                (file, summons, o) -> rules.secondIsToCome(summons.hearing(), o))
                        .recording((file, summons, o) -> new SanctionEvent.Summoned(
                                new Sanction.Summons(summons.hearing(), summons.letter(), false))),
                step("Diperiksa, berita acara dibuat", PerformanceLaw.SUPERIORS_DUTY)
                        .by(SUPERIOR, HR_OFFICE)
                        .on(SanctionCommand.Examine.class)
                        .from(SUMMONED)
                        .to(EXAMINED)
                        .given("performance.NO_HEARING", rules::isHearing)
                        .recording((file, examined, o) -> new SanctionEvent.Examined(examined.minutes())),
                step("Dua kali tidak hadir, dilanjutkan tanpa pemeriksaan", PerformanceLaw.SUPERIORS_DUTY)
                        .by(SUPERIOR, HR_OFFICE)
                        .on(SanctionCommand.ProceedUnheard.class)
                        .from(SUMMONED)
                        .to(EXAMINED)
                        .given("performance.NOT_TWICE_ABSENT", rules::isTwiceAbsent)
                        .recording((file, c, o) -> new SanctionEvent.Moved()));
    }

    List<Step<Sanction>> deciding() {
        return List.of(
                step(
                                "Hukuman dijatuhkan dengan keputusan",
                                PerformanceLaw.PP_94_2021.whole(),
                                SanctionRules.DECREE_ONLY)
                        .by(AUTHORITY)
                        .on(SanctionCommand.Impose.class)
                        .from(EXAMINED)
                        .to(IMPOSED)
                        .provided("performance.SANCTION_BACKDATED", (file, imposed, o) -> rules.daysFollow(imposed, o))
                        .provided("performance.SANCTION_WAITS_FOR_LAW", (file, imposed, o) -> rules.isInForce(imposed))
                        .provided(
                                "performance.SANCTION_MONTHS_BEGUN",
                                (file, imposed, o) -> rules.reachesNoOpenMonth(imposed, o))
                        .until(FIRST_MONTH, (file, imposed, o) -> SanctionReading.dayBefore(imposed.effective()))
                        .recording((file, imposed, o) -> new SanctionEvent.Imposed(new Sanction.Decree(
                                imposed.kind(),
                                imposed.number(),
                                imposed.date(),
                                imposed.effective(),
                                imposed.months()))),
                step("Dugaan tidak terbukti", PerformanceLaw.PP_94_2021.whole())
                        .by(AUTHORITY)
                        .on(SanctionCommand.Acquit.class)
                        .from(EXAMINED)
                        .to(NOT_PROVEN)
                        .recording((file, c, o) -> new SanctionEvent.Moved()),
                step("Bulan TPP pertama dimulai", SanctionRules.DECREE_ONLY)
                        .by(Role.SYSTEM)
                        .on(SanctionCommand.Activate.class)
                        .from(IMPOSED)
                        .to(ACTIVE)
                        .whenPassed(FIRST_MONTH, file -> new SanctionCommand.Activate())
                        .untilIfAny(MONTHS, (file, c, o) -> file.data().decree().flatMap(SanctionReading::lastDay))
                        .recording((file, c, o) -> new SanctionEvent.Moved()),
                step("Bulan TPP terakhir selesai", SanctionRules.DECREE_ONLY)
                        .by(Role.SYSTEM)
                        .on(SanctionCommand.Expire.class)
                        .from(ACTIVE)
                        .to(ENDED)
                        .whenPassed(MONTHS, file -> new SanctionCommand.Expire())
                        .recording((file, c, o) -> new SanctionEvent.Moved()),
                step("Hukuman tanpa masa selesai dijalani", SanctionRules.WAY)
                        .by(HR_OFFICE)
                        .as(Manner.ENTERED)
                        .on(SanctionCommand.Finish.class)
                        .from(ACTIVE)
                        .to(ENDED)
                        .given("performance.SANCTION_HAS_MONTHS", rules::hasNoMonths)
                        .recording((file, c, o) -> new SanctionEvent.Moved()),
                step("Hukuman dibatalkan", SanctionRules.WAY)
                        .by(AUTHORITY)
                        .on(SanctionCommand.Annul.class)
                        .from(IMPOSED, ACTIVE, ENDED)
                        .to(ANNULLED)
                        .provided(
                                "performance.ANNULLED_WITHOUT_MONTHS",
                                (file, annulled, o) -> rules.namesMonths(file, annulled, o))
                        .leadingTo((file, annulled, o) -> corrections(file, annulled))
                        .recording((file, annulled, o) -> new SanctionEvent.Annulled(
                                new Sanction.Annulment(annulled.cause(), annulled.number()))));
    }

    /** Each month that it touched is looked at again; the months themselves stay. */
    private static List<FollowUp> corrections(CaseFile<Sanction> file, SanctionCommand.Annul annulled) {
        return annulled.periods().stream()
                .map(period -> new FollowUp(
                        PeriodPolicy.PROCEDURE,
                        period,
                        new PeriodCommand.CorrectAfter(
                                SANCTION_ANNULLED, List.of(file.data().employee()), file.id())))
                .toList();
    }
}
