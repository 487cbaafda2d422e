package id.pendopo.performance.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.performance.activity.Activity;
import id.pendopo.performance.activity.ActivityStage;
import id.pendopo.performance.activity.Output;
import id.pendopo.performance.activity.TimeSpan;
import id.pendopo.performance.activity.Verification;
import id.pendopo.performance.activity.Work;
import id.pendopo.performance.activity.WorkLinks;
import id.pendopo.performance.activity.WorkPlace;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A daily entry as monitoring reads it: minutes count only where somebody, or silence, approved them. */
class EntryRowTest {
    private static final Activity ACTIVITY = new Activity(
            EmployeeId.of("b1"),
            UnitCode.of("BARAT"),
            new Work(
                    LocalDate.of(2026, 5, 4),
                    TimeSpan.of("08:00", "10:00"),
                    Output.of(Code.of("SURAT_KELUAR"), 2),
                    new WorkLinks(Optional.empty(), Optional.of(Code.of("RHK_1"))),
                    WorkPlace.OFFICE,
                    List.of()),
            120,
            new Verification(
                    List.of(),
                    0,
                    Optional.empty(),
                    Optional.of(new Verification.Verdict(90, Optional.empty(), Optional.empty())),
                    List.of()));

    @Test
    void approved_minutes_are_those_of_the_verdict() {
        EntryRow row = EntryRow.from(ACTIVITY, ActivityStage.AUTO_APPROVED, 60).orElseThrow();
        assertThat(row)
                .isEqualTo(new EntryRow(
                        EmployeeId.of("b1"),
                        UnitCode.of("BARAT"),
                        LocalDate.of(2026, 5, 4),
                        EntryState.AUTO_APPROVED,
                        new EntryRow.Minutes(120, 90, 60),
                        new EntryRow.Links(true, false)));
        assertThat(row.links().areWhole()).isFalse();
    }

    @Test
    void what_was_revoked_counts_no_more() {
        assertThat(EntryRow.from(ACTIVITY, ActivityStage.REVOKED, 60)
                        .orElseThrow()
                        .minutes())
                .isEqualTo(new EntryRow.Minutes(120, 0, 0));
    }

    @Test
    void every_stage_has_its_place_except_what_its_owner_took_back() {
        assertThat(Arrays.stream(ActivityStage.values())
                        .filter(stage -> EntryState.from(stage).isEmpty()))
                .containsExactly(ActivityStage.WITHDRAWN);
        assertThat(EntryState.from(ActivityStage.SUBMITTED)).contains(EntryState.PENDING);
        assertThat(EntryRow.from(ACTIVITY, ActivityStage.WITHDRAWN, 0)).isEmpty();
    }
}
