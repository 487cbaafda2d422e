package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintStage.*;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.SUPERVISOR;
import static id.pendopo.complaints.complaint.Sample.accusing;
import static id.pendopo.complaints.complaint.Sample.pavement;
import static id.pendopo.complaints.complaint.Sample.plain;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Handling.Confidentiality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports that are merged, added to and supported: every condition on both sides. */
class FamilyTest {
    private static final String DAY = "2025-06-04T09:00";
    private static final CaseId PARENT = CaseId.of("p");

    private final FamilyWorld world = new FamilyWorld();

    private static Report secret(Secrecy secrecy) {
        return pavement().hiding(secrecy).done();
    }

    private List<String> merge(String child) {
        return world.tried(DAY, child, ADMIN, new FamilyCommand.Merge(PARENT));
    }

    private static Actor reporter(String account) {
        return Actor.of(account, ComplaintRole.REPORTER);
    }

    private static Actor supporter(String account) {
        return Actor.of(account, ComplaintRole.SUPPORTER);
    }

    // Merging.

    @Test
    void a_report_is_merged_into_an_earlier_one_and_its_followers_follow_that() {
        world.disposed("p", "w1", plain());
        world.disposed("c", "w2", pavement().title("Trotoar bolong sekali").done());
        world.does(DAY, "c", supporter("w3"), new FamilyCommand.Support(VerificationLevel.CONTACT));
        assertThat(merge("c")).isEmpty();
        assertThat(world.isAt("c", MERGED)).isTrue();
        assertThat(world.data("c").family().mergedInto()).contains(PARENT);
        Family family = world.data("p").family();
        assertThat(family.children()).containsExactly(CaseId.of("c"));
        assertThat(family.supports())
                .extracting(Family.Support::account)
                .containsExactlyInAnyOrder(PersonRef.of("w2"), PersonRef.of("w3"));
        assertThat(world.isAt("p", DISPOSED)).isTrue();
        assertThat(world.data("p").report().title().orElseThrow().reveal()).isEqualTo("Trotoar pecah di depan pasar");
    }

    /** The public's report is not enriched by a hidden one, nor does it vanish for it; who brought the hidden one is nowhere told. */
    @Test
    void a_confidential_report_merged_into_a_plain_one_stays_hidden_and_hides_nothing_else() {
        world.disposed("p", "w1", plain());
        world.received("c", "w2", secret(Secrecy.CONFIDENTIAL));
        assertThat(merge("c")).isEmpty();
        assertThat(world.data("c").shielding().secrecy()).isEqualTo(Secrecy.CONFIDENTIAL);
        assertThat(world.file("c").handling().confidentiality()).isEqualTo(Confidentiality.RESTRICTED);
        assertThat(world.data("p").shielding().secrecy()).isEqualTo(Secrecy.PLAIN);
        assertThat(world.data("p").family().supports()).isEmpty();
        assertThat(world.journal("p")).doesNotContain("w2");
    }

    @Test
    void a_plain_report_merged_into_a_confidential_family_hides_what_the_family_hides() {
        world.received("p", "w1", secret(new Secrecy(true, true, false, false)));
        world.disposed("c", "w2", plain());
        assertThat(merge("c")).isEmpty();
        assertThat(world.data("c").shielding().secrecy()).isEqualTo(new Secrecy(true, true, false, false));
        assertThat(world.file("c").handling().confidentiality()).isEqualTo(Confidentiality.RESTRICTED);
        assertThat(world.data("p").family().supports()).isEmpty();
    }

    @Test
    void what_the_parent_hides_later_its_children_hide_too() {
        world.received("p", "w1", plain());
        world.received("c", "w2", plain());
        merge("c");
        world.does(DAY, "p", reporter("w1"), new ShieldingCommand.TightenSecrecy(Secrecy.CONFIDENTIAL));
        assertThat(world.data("c").shielding().secrecy().confidential()).isTrue();
        assertThat(world.file("c").handling().confidentiality()).isEqualTo(Confidentiality.RESTRICTED);
    }

    @Test
    void only_reports_of_one_kind_and_weight_are_merged() {
        world.verified("p", "w1", plain());
        world.received("same", "w2", plain());
        world.received("wish", "w3", pavement().done());
        world.does("2025-06-03T09:00", "wish", ADMIN, FamilyWorld.as(ReportKind.ASPIRATION));
        world.received("grave", "w4", accusing());
        assertThat(merge("wish")).containsExactly("complaints.MERGE_KIND");
        assertThat(merge("grave")).containsExactly("complaints.MERGE_WEIGHT");
        assertThat(merge("same")).isEmpty();
    }

    @Test
    void nothing_with_the_weight_of_supervision_is_merged_by_an_admin_once_the_supervisors_have_it() {
        world.received("p", "w1", accusing());
        world.received("c", "w2", accusing());
        assertThat(merge("c")).isEmpty();
        world.received("d", "w3", accusing());
        world.does(DAY, "d", ADMIN, new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Code.of("PUNGLI")));
        world.does(DAY, "d", ADMIN, new CaseworkCommand.Dispose(Code.of("INSPEKTORAT"), Optional.empty()));
        assertThat(merge("d")).isNotEmpty();
        assertThat(world.isAt("d", DISPOSED)).isTrue();
        assertThat(world.tried(DAY, "d", SUPERVISOR, new FamilyCommand.Merge(PARENT)))
                .isEmpty();
    }

    @Test
    void a_report_is_not_merged_into_itself_nor_into_one_that_nobody_knows() {
        world.received("p", "w1", plain());
        assertThat(merge("p")).containsExactly("complaints.MERGE_SELF");
        world.received("c", "w2", plain());
        assertThat(world.tried(DAY, "c", ADMIN, new FamilyCommand.Merge(CaseId.of("none"))))
                .containsExactly("core.FACT_NOT_FOUND");
    }

    @Test
    void a_closed_one_takes_in_another_until_the_twenty_ninth_day_after() {
        world.closed("p", "w1", "2025-06-10T09:00");
        world.received("c", "w2", plain());
        world.received("d", "w3", plain());
        assertThat(world.tried("2025-07-09T20:00", "c", ADMIN, new FamilyCommand.Merge(PARENT)))
                .isEmpty();
        assertThat(world.tried("2025-07-10T08:00", "d", ADMIN, new FamilyCommand.Merge(PARENT)))
                .containsExactly("complaints.MERGE_TARGET_OVER");
    }

    @Test
    void what_has_ended_takes_in_nothing() {
        world.received("p", "w1", plain());
        world.does(DAY, "p", reporter("w1"), new FilingCommand.Withdraw(true));
        world.received("c", "w2", plain());
        assertThat(merge("c")).containsExactly("complaints.MERGE_TARGET_OVER");
        world.received("q", "w3", plain());
        world.does(DAY, "c", ADMIN, new FamilyCommand.Merge(CaseId.of("q")));
        world.received("d", "w4", plain());
        assertThat(world.tried(DAY, "d", ADMIN, new FamilyCommand.Merge(CaseId.of("c"))))
                .containsExactly("complaints.MERGE_TARGET_OVER");
    }

    @Test
    void one_with_others_merged_into_it_stays_where_it_is() {
        world.received("p", "w1", plain());
        world.received("q", "w2", plain());
        world.received("c", "w3", plain());
        world.does(DAY, "c", ADMIN, new FamilyCommand.Merge(CaseId.of("q")));
        assertThat(merge("q")).containsExactly("complaints.MERGE_FAMILY");
    }

    @Test
    void nothing_is_merged_from_or_into_what_is_before_the_ombudsman() {
        world.received("p", "w1", plain());
        world.received("c", "w2", plain());
        ProceedingCommand.RecordOmbudsman record =
                new ProceedingCommand.RecordOmbudsman(Optional.empty(), LocalDate.of(2025, 6, 3), true);
        world.does(DAY, "c", ADMIN, record);
        assertThat(merge("c")).containsExactly("complaints.FROZEN");
        world.does(DAY, "c", ADMIN, new ProceedingCommand.EndOmbudsman());
        world.does(DAY, "p", ADMIN, record);
        assertThat(merge("c")).containsExactly("complaints.MERGE_FROZEN");
        world.does(DAY, "p", ADMIN, new ProceedingCommand.EndOmbudsman());
        assertThat(merge("c")).isEmpty();
    }

    @Test
    void what_was_answered_is_not_merged_any_more() {
        world.received("p", "w1", plain());
        world.disposed("c", "w2", plain());
        world.answers(DAY, "c", FamilyWorld.DPU_ADMIN, FamilyWorld.DPU_LIAISON);
        assertThat(merge("c")).containsExactly("core.NOT_NOW");
    }

    /** The fiftieth is taken in and the next is not; what is full says so before anything is written. */
    @Test
    void one_takes_in_fifty_at_most() {
        world.received("p", "w0", plain());
        for (int i = 1; i <= Family.LIMIT; i++) {
            world.received("c" + i, "w" + i, plain());
            assertThat(merge("c" + i)).isEmpty();
        }
        world.received("last", "w99", plain());
        assertThat(merge("last")).containsExactly("complaints.MERGE_FULL");
    }

    // Adding.

    @Test
    void the_reporter_adds_to_his_report_and_a_stranger_does_not() {
        world.received("p", "w1", plain());
        FamilyCommand.Append more = new FamilyCommand.Append(Narrative.of("Masih pecah."));
        world.does(DAY, "p", reporter("w1"), more);
        assertThat(world.data("p").family().additions())
                .containsExactly(new Family.Addition(Narrative.of("Masih pecah."), LocalDate.of(2025, 6, 4)));
        assertThat(world.tried(DAY, "p", reporter("w2"), more)).isNotEmpty();
    }

    @Test
    void what_it_may_repeat_is_noted_and_merges_nothing() {
        world.received("p", "w1", plain());
        List<Family.Possible> found = List.of(new Family.Possible(CaseId.of("q"), 81_000_000));
        world.does(DAY, "p", ADMIN, new FamilyCommand.NotePossible(found));
        assertThat(world.data("p").family().possible()).isEqualTo(found);
        assertThat(world.isAt("p", RECEIVED)).isTrue();
    }

    // Supporting.

    private List<String> supports(String account) {
        return world.tried(DAY, "p", supporter(account), new FamilyCommand.Support(VerificationLevel.CONTACT));
    }

    @Test
    void one_support_for_each_account_and_none_for_ones_own() {
        world.disposed("p", "w1", plain());
        assertThat(supports("w2")).isEmpty();
        assertThat(supports("w2")).containsExactly("complaints.SUPPORT_TWICE");
        assertThat(supports("w1")).containsExactly("core.SEPARATION");
        assertThat(world.tried(DAY, "p", supporter("w3"), new FamilyCommand.Support(VerificationLevel.NONE)))
                .containsExactly("complaints.SUPPORT_UNVERIFIED");
        assertThat(world.data("p").family().supporters()).isEqualTo(1);
        world.does(DAY, "p", supporter("w2"), new FamilyCommand.WithdrawSupport());
        assertThat(world.tried(DAY, "p", supporter("w2"), new FamilyCommand.WithdrawSupport()))
                .containsExactly("complaints.SUPPORT_NONE");
        assertThat(world.data("p").family().supporters()).isZero();
    }

    @Test
    void only_what_was_sent_on_and_may_be_seen_is_supported() {
        world.received("p", "w1", plain());
        assertThat(supports("w2")).containsExactly("core.CASE_UNKNOWN");
        world.disposed("q", "w3", secret(Secrecy.CONFIDENTIAL));
        List<String> hidden =
                world.tried(DAY, "q", supporter("w2"), new FamilyCommand.Support(VerificationLevel.CONTACT));
        List<String> unknown =
                world.tried(DAY, "none", supporter("w2"), new FamilyCommand.Support(VerificationLevel.CONTACT));
        assertThat(hidden).isEqualTo(unknown);
    }

    /** A burst in one day weighs no more than ten; many over days bring it one step forward, and no term changes. */
    @Test
    void supports_bring_a_report_forward_but_a_burst_does_not() {
        world.disposed("p", "w1", plain());
        LocalDate settled = settlement();
        int before = world.file("p").handling().priority();
        assertThat(before).isEqualTo(Priority.NORMAL.rank());
        for (int i = 0; i < 40; i++) {
            support(i, "2025-06-04T09:00");
        }
        assertThat(world.file("p").handling().priority()).isEqualTo(before);
        for (int i = 40; i < 50; i++) {
            support(i, "2025-06-05T09:00");
        }
        for (int i = 50; i < 54; i++) {
            support(i, "2025-06-06T09:00");
        }
        assertThat(world.file("p").handling().priority()).isEqualTo(before);
        support(54, "2025-06-06T10:00");
        assertThat(world.file("p").handling().priority()).isEqualTo(Priority.HIGH.rank());
        assertThat(settlement()).isEqualTo(settled);
    }

    private void support(int i, String at) {
        world.does(at, "p", supporter("s" + i), new FamilyCommand.Support(VerificationLevel.CONTACT));
    }

    private LocalDate settlement() {
        return world.file("p")
                .clocks()
                .find(ComplaintClock.SETTLEMENT)
                .orElseThrow()
                .lastDay();
    }

    @Test
    void what_an_official_set_no_support_changes() {
        world.disposed("p", "w1", plain());
        world.does(DAY, "p", ADMIN, new CaseworkCommand.SetPriority(Priority.LOW, FamilyWorld.TEXT));
        List<String> days = new ArrayList<>(List.of("2025-06-04T10:00", "2025-06-05T10:00", "2025-06-06T10:00"));
        for (int i = 0; i < 30; i++) {
            support(i, days.get(i / 10));
        }
        assertThat(world.file("p").handling().priority()).isEqualTo(Priority.LOW.rank());
    }
}
