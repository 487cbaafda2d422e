package id.pendopo.performance.sanction;

import static id.pendopo.performance.sanction.Cases.alleged;
import static id.pendopo.performance.sanction.Cases.examined;
import static id.pendopo.performance.sanction.Cases.imposed;
import static id.pendopo.performance.sanction.Cases.imposing;
import static id.pendopo.performance.sanction.Cases.paper;
import static id.pendopo.performance.sanction.Cases.summoned;
import static id.pendopo.performance.sanction.Cases.who;
import static id.pendopo.performance.sanction.SanctionRole.AUTHORITY;
import static id.pendopo.performance.sanction.SanctionRole.HR_OFFICE;
import static id.pendopo.performance.sanction.SanctionRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Handling;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.period.PeriodCommand;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody is sanctioned without having been summoned in writing, and nothing touches pay before a decree. */
class SanctionTest {
    private static final LocalDate HEARING = LocalDate.of(2026, 3, 11);

    private static SanctionCommand.Summon summons(LocalDate hearing) {
        return new SanctionCommand.Summon(hearing, paper("letter-1"));
    }

    private static SanctionCommand.SummonAgain again(LocalDate hearing) {
        return new SanctionCommand.SummonAgain(hearing, paper("letter-2"));
    }

    /** Seven working days from Monday 2 March end on Wednesday 11 March. */
    @Test
    void a_summons_goes_out_seven_working_days_ahead() {
        assertThat(alleged().tried("2026-03-02T10:00", who(SUPERIOR), summons(HEARING.minusDays(1))))
                .containsExactly("performance.SUMMONS_SHORT");
        alleged().take("2026-03-02T10:00", who(SUPERIOR), summons(HEARING));
    }

    @Test
    void nobody_is_examined_before_the_day_of_his_summons() {
        SanctionCommand.Examine examine = new SanctionCommand.Examine(paper("minutes-1"));
        assertThat(summoned().tried("2026-03-10T16:00", who(SUPERIOR), examine))
                .containsExactly("performance.NO_HEARING");
        assertThat(summoned().tried("2026-03-11T09:00", who(SUPERIOR), examine)).isEmpty();
    }

    /** Absent once is not enough; the day of the hearing must be over before he is absent. */
    @Test
    void who_misses_two_summonses_is_judged_unheard_and_who_misses_one_is_not() {
        Journey<Sanction> one = summoned();
        assertThat(one.tried("2026-03-11T17:00", who(SUPERIOR), new SanctionCommand.NoteAbsence()))
                .containsExactly("performance.NO_HEARING");
        assertThat(one.tried("2026-03-11T17:00", who(SUPERIOR), again(LocalDate.of(2026, 3, 27))))
                .containsExactly("performance.SUMMONS_NOT_NOW");
        one.take("2026-03-12T09:00", who(SUPERIOR), new SanctionCommand.NoteAbsence());
        assertThat(one.tried("2026-03-12T09:00", who(SUPERIOR), new SanctionCommand.NoteAbsence()))
                .containsExactly("performance.NO_HEARING");
        assertThat(one.tried("2026-03-12T10:00", who(SUPERIOR), new SanctionCommand.ProceedUnheard()))
                .containsExactly("performance.NOT_TWICE_ABSENT");
        assertThat(one.tried("2026-03-12T10:00", who(SUPERIOR), again(LocalDate.of(2026, 3, 12))))
                .containsExactly("performance.SUMMONS_SHORT");
        one.take("2026-03-12T10:00", who(SUPERIOR), again(LocalDate.of(2026, 3, 16)));
        assertThat(one.tried("2026-03-16T09:00", who(SUPERIOR), again(LocalDate.of(2026, 3, 27))))
                .containsExactly("performance.SUMMONS_NOT_NOW");
        one.take("2026-03-17T09:00", who(SUPERIOR), new SanctionCommand.NoteAbsence())
                .take("2026-03-17T10:00", who(SUPERIOR), new SanctionCommand.ProceedUnheard());
        assertThat(one.isAt(SanctionStage.EXAMINED)).isTrue();
        assertThat(one.data().minutes()).isEmpty();
    }

    /** The office's own lateness frees nobody, but it is told. */
    @Test
    void a_second_summons_that_goes_out_late_is_warned_of() {
        LocalDate last = Cases.PACK.calendar().plusWorkingDays(HEARING, 7);
        Journey<Sanction> one = summoned().take("2026-03-12T09:00", who(SUPERIOR), new SanctionCommand.NoteAbsence());
        assertThat(one.warned(last + "T09:00", who(SUPERIOR), again(last.plusDays(20))))
                .isEmpty();
        assertThat(one.warned(last.plusDays(1) + "T09:00", who(SUPERIOR), again(last.plusDays(20))))
                .containsExactly("performance.SECOND_SUMMONS_LATE");
    }

    @Test
    void nobody_examines_or_judges_himself() {
        assertThat(alleged().tried("2026-03-02T10:00", Actor.of("ani", HR_OFFICE), summons(HEARING)))
                .isNotEmpty();
        assertThat(examined()
                        .tried(
                                "2026-03-16T09:00",
                                Actor.of("ani", AUTHORITY),
                                imposing("2026-03-16", "2026-03-31", Optional.of(2))))
                .isNotEmpty();
    }

    @Test
    void a_decree_is_dated_today_at_the_latest_and_reaches_back_to_nothing() {
        assertThat(examined()
                        .tried(
                                "2026-03-16T09:00",
                                who(AUTHORITY),
                                imposing("2026-03-17", "2026-03-31", Optional.of(2))))
                .containsExactly("performance.DAY_TO_COME");
        assertThat(examined()
                        .tried(
                                "2026-03-16T09:00",
                                who(AUTHORITY),
                                imposing("2026-03-16", "2026-03-15", Optional.of(2))))
                .containsExactly("performance.SANCTION_BACKDATED");
        assertThat(examined()
                        .tried(
                                "2026-03-16T09:00",
                                who(AUTHORITY),
                                imposing("2026-03-16", "2026-03-16", Optional.of(2))))
                .isEmpty();
    }

    @Test
    void the_cut_of_pay_that_waits_for_its_law_is_warned_of() {
        for (SanctionKind kind : SanctionKind.values()) {
            SanctionCommand.Impose impose = new SanctionCommand.Impose(
                    kind,
                    "SK 1/2026",
                    LocalDate.of(2026, 3, 16),
                    LocalDate.of(2026, 3, 31),
                    Optional.empty(),
                    paper("decree-1"));
            assertThat(examined().warned("2026-03-16T09:00", who(AUTHORITY), impose))
                    .isEqualTo(
                            kind.name().startsWith("PAY_CUT")
                                    ? List.of("performance.SANCTION_WAITS_FOR_LAW")
                                    : List.of());
        }
    }

    /** Effective on 31 March for two months: the months of April and May, and not one day of March. */
    @Test
    void a_sanction_is_in_effect_from_the_first_month_opened_after_its_day() {
        Journey<Sanction> one = imposed(Optional.of(2));
        assertThat(one.settle("2026-03-31T23:59")).isEmpty();
        assertThat(one.settle("2026-04-01T00:00")).containsExactly("activate");
        assertThat(one.settle("2026-05-31T23:59")).isEmpty();
        assertThat(one.settle("2026-06-01T00:00")).containsExactly("expire");
        assertThat(one.isAt(SanctionStage.ENDED)).isTrue();
        assertThat(one.file().status()).isEqualTo(CaseStatus.RESTING);
        SanctionInForce read = SanctionReading.of(one.file()).orElseThrow();
        assertThat(read.firstMonth()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(read.numberOf(YearMonth.of(2026, 5))).isEqualTo(2);
        assertThat(read.decree()).isEqualTo("sanction-1");
    }

    @Test
    void a_sanction_without_months_is_ended_by_the_office() {
        Journey<Sanction> one = imposed(Optional.empty());
        assertThat(one.settle("2026-04-01T00:00")).containsExactly("activate");
        assertThat(one.settle("2030-01-01T00:00")).isEmpty();
        one.take("2030-01-01T09:00", who(HR_OFFICE), new SanctionCommand.Finish());
        assertThat(one.isAt(SanctionStage.ENDED)).isTrue();
        Journey<Sanction> timed = imposed(Optional.of(1));
        timed.settle("2026-04-01T00:00");
        assertThat(timed.tried("2026-04-02T09:00", who(HR_OFFICE), new SanctionCommand.Finish()))
                .containsExactly("performance.SANCTION_HAS_MONTHS");
    }

    /** An allegation, a summons, an examination change no pay; only a decree that was not annulled does. */
    @Test
    void pay_reads_nothing_before_the_decree_and_nothing_after_its_annulment() {
        for (Journey<Sanction> before : List.of(alleged(), summoned(), examined())) {
            assertThat(SanctionReading.of(before.file())).isEmpty();
        }
        Journey<Sanction> one = imposed(Optional.of(2));
        assertThat(SanctionReading.of(one.file())).isPresent();
        one.take(
                "2026-03-17T09:00",
                who(AUTHORITY),
                new SanctionCommand.Annul(Code.of("COURT"), "SK 2/2026", paper("decree-2"), List.of()));
        assertThat(SanctionReading.of(one.file())).isEmpty();
        assertThat(one.last().followUps()).isEmpty();
        Journey<Sanction> free =
                examined().take("2026-03-16T09:00", who(AUTHORITY), new SanctionCommand.Acquit(Code.of("NOT_PROVEN")));
        assertThat(SanctionReading.of(free.file())).isEmpty();
        assertThat(free.file().status()).isEqualTo(CaseStatus.ENDED);
    }

    @Test
    void an_annulment_leads_to_a_correction_of_every_month_it_touched() {
        Journey<Sanction> one = imposed(Optional.of(2));
        one.settle("2026-06-02T00:00");
        one.take(
                "2026-06-02T09:00",
                who(AUTHORITY),
                new SanctionCommand.Annul(
                        Code.of("COURT"),
                        "SK 2/2026",
                        paper("decree-2"),
                        List.of(CaseId.of("april-1"), CaseId.of("may-1"))));
        assertThat(one.last().followUps())
                .extracting(FollowUp::to)
                .containsExactly(CaseId.of("april-1"), CaseId.of("may-1"));
        assertThat(one.last().followUps().get(0).command())
                .isEqualTo(new PeriodCommand.CorrectAfter(
                        Code.of("SANCTION_ANNULLED"), List.of(Cases.ANI), CaseId.of("sanction-1")));
    }

    @Test
    void a_case_is_closed_to_all_but_those_who_handle_it() {
        assertThat(alleged().file().handling().confidentiality()).isEqualTo(Handling.Confidentiality.RESTRICTED);
        assertThat(alleged().file().participation().parties()).containsExactly(Cases.ANI.toPerson());
    }

    /** Recorded on 4 May, in force since 31 March: April has begun without it, and somebody must be told. */
    @Test
    void a_decree_that_is_recorded_late_says_that_months_have_begun() {
        assertThat(examined()
                        .warned(
                                "2026-03-31T09:00",
                                who(AUTHORITY),
                                imposing("2026-03-16", "2026-03-31", Optional.of(2))))
                .isEmpty();
        assertThat(examined()
                        .warned(
                                "2026-04-01T09:00",
                                who(AUTHORITY),
                                imposing("2026-03-16", "2026-03-31", Optional.of(2))))
                .containsExactly("performance.SANCTION_MONTHS_BEGUN");
        Journey<Sanction> late = examined()
                .take("2026-07-06T09:00", who(AUTHORITY), imposing("2026-03-16", "2026-03-31", Optional.of(2)));
        assertThat(late.settle("2026-07-06T10:00")).containsExactly("activate", "expire");
    }

    @Test
    void an_annulment_that_names_no_month_is_warned_of_once_months_have_begun() {
        SanctionCommand.Annul annul =
                new SanctionCommand.Annul(Code.of("COURT"), "SK 2/2026", paper("decree-2"), List.of());
        Journey<Sanction> one = imposed(Optional.of(1));
        assertThat(one.warned("2026-03-31T09:00", who(AUTHORITY), annul)).isEmpty();
        one.settle("2026-04-01T00:00");
        assertThat(one.warned("2026-04-01T09:00", who(AUTHORITY), annul))
                .containsExactly("performance.ANNULLED_WITHOUT_MONTHS");
    }
}
