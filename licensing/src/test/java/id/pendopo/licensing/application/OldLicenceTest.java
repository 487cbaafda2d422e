package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.APPLICANT;
import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.SUPERIOR;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.application.LicenceWorld.Fate;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.licence.CourtOrder;
import id.pendopo.licensing.licence.DefectCommand;
import id.pendopo.licensing.licence.LicenceRole;
import id.pendopo.licensing.licence.SanctionCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Between the submission and the decision the old licence may go its own way. Whatever became of it, nobody's act and none of time ends at
 * it: the application goes on, and where the licence must allow what is decided, that is told by its name to who can still do something.
 */
class OldLicenceTest {
    private static final DecisionCommand.Approve APPROVE = new DecisionCommand.Approve(Optional.empty());
    private static final DecisionCommand.Reject REJECT = new DecisionCommand.Reject(
            Sample.refusal(),
            Optional.of(new DecisionCommand.Deviation(Sample.WHY, PersonalText.of("Izin lama berakhir"))));
    private static final DecisionCommand.Sign SIGN =
            new DecisionCommand.Sign(Sample.document("LICENCE"), CaseId.of("licence-3"));

    private final LicenceWorld world = new LicenceWorld(Region.PACK);

    private static String against(Fate fate) {
        return fate == Fate.EXPIRED ? "licensing.RENEWAL_TOO_LATE" : "licensing.LICENCE_NOT_ACTIVE";
    }

    /** Filed in time, but for the last one: that came back complete only after the last day. */
    private CaseId filedBefore(Fate fate) {
        if (fate != Fate.EXPIRED) {
            CaseId id = world.submitted("application-2", ApplicationKind.RENEWAL, "2026-05-12");
            world.befalls(fate, "2026-05-12");
            return id;
        }
        CaseId id = world.submitted("application-2", ApplicationKind.RENEWAL, "2026-06-10");
        world.accepted(id, "2026-06-10T09:00", FRONT_OFFICE, Sample.returning("DESIGN"));
        world.befalls(fate, "2026-06-11");
        world.accepted(
                id,
                "2026-06-12T09:00",
                APPLICANT,
                new FilingCommand.Resubmit(
                        LicenceWorld.about(ApplicationKind.RENEWAL),
                        List.of(new ItemAnswer(Code.of("DESIGN"), Optional.of(PersonalText.of("Sudah jelas"))))));
        return id;
    }

    private static String day(Fate fate) {
        return fate == Fate.EXPIRED ? "2026-06-12T" : "2026-05-12T";
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void the_counter_may_find_it_complete_and_a_person_decides(Fate fate) {
        CaseId id = filedBefore(fate);
        Answer complete = world.accepted(id, day(fate) + "14:00", FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        boolean keeps = fate == Fate.SUSPENDED;
        assertThat(complete.entry().orElseThrow().warnings().stream().map(Finding::code))
                .containsExactlyElementsOf(keeps ? List.of() : List.of("licensing.RENEWAL_NOT_TAKEN"));
        assertThat(complete.followed())
                .extracting(JournalEntry::act)
                .containsExactlyElementsOf(keeps ? List.of("fileRenewal") : List.of());
        String next = fate == Fate.EXPIRED ? "2026-06-15T" : "2026-05-13T";
        world.recommended(id, next, "DESIGN", "OLD_TAX_RECEIPT");
        assertThat(world.handle(id, next + "12:00", APPROVER, APPROVE).codes()).containsExactly(against(fate));
        world.accepted(id, next + "13:00", APPROVER, REJECT);
        assertThat(world.file(id).stage()).isEqualTo(ApplicationStage.REJECTED.code());
    }

    /** Nobody looked at it within its day: time finds it complete, and nothing stops time. */
    @ParameterizedTest
    @EnumSource(Fate.class)
    void time_may_find_it_complete(Fate fate) {
        CaseId id = filedBefore(fate);
        assertThat(world.stopped("2026-06-22T00:00")).isEmpty();
        assertThat(world.file(id).stage()).isEqualTo(ApplicationStage.TECHNICAL_REVIEW.code());
        world.recommended(id, "2026-06-22T", "DESIGN", "OLD_TAX_RECEIPT");
    }

    /** Noted on the old licence before that went its way, the end of the application is told to it where it can be told. */
    @ParameterizedTest
    @EnumSource(value = Fate.class, names = "EXPIRED", mode = EnumSource.Mode.EXCLUDE)
    void an_application_ends_whatever_became_of_the_old_licence(Fate fate) {
        CaseId withdrawn = world.submitted("application-2", ApplicationKind.RENEWAL, "2026-05-12");
        world.confirmed(withdrawn, "2026-05-12T08:20");
        assertThat(world.old().data().renewal()).isPresent();
        world.befalls(fate, "2026-05-12");
        Answer ended = world.accepted(withdrawn, "2026-05-12T15:00", APPLICANT, new FilingCommand.Withdraw(Sample.WHY));
        boolean gone = fate == Fate.CLOSED || fate == Fate.SUPERSEDED;
        assertThat(ended.followed())
                .extracting(JournalEntry::act)
                .containsExactlyElementsOf(gone ? List.of() : List.of("endRenewal"));
        assertThat(world.old().data().renewal()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Fate.class, names = "EXPIRED", mode = EnumSource.Mode.EXCLUDE)
    void time_ends_it_too(Fate fate) {
        CaseId id = world.submitted("application-2", ApplicationKind.RENEWAL, "2026-05-12");
        world.confirmed(id, "2026-05-12T08:20");
        world.accepted(id, "2026-05-12T08:25", VERIFIER, Sample.returning("DESIGN"));
        world.befalls(fate, "2026-05-12");
        assertThat(world.stopped("2026-06-08T00:00")).isEmpty();
        assertThat(world.file(id).stage()).isEqualTo(ApplicationStage.LAPSED.code());
        assertThat(world.old().data().renewal()).isEmpty();
    }

    /** Approved and not signed: what the licence has against it is told, and the official may still refuse. */
    @ParameterizedTest
    @EnumSource(value = Fate.class, names = "EXPIRED", mode = EnumSource.Mode.EXCLUDE)
    void before_the_signature_there_is_a_way_back(Fate fate) {
        CaseId id = world.submitted("application-2", ApplicationKind.RENEWAL, "2026-05-11");
        world.confirmed(id, "2026-05-11T08:20");
        world.approved(id, "2026-05-11T", "DESIGN", "OLD_TAX_RECEIPT");
        world.befalls(fate, "2026-05-12");
        assertThat(world.handle(id, "2026-05-12T14:00", APPROVER, SIGN).codes())
                .containsExactly("licensing.LICENCE_NOT_ACTIVE");
        world.accepted(id, "2026-05-12T15:00", APPROVER, REJECT);
        assertThat(world.file(id).stage()).isEqualTo(ApplicationStage.REJECTED.code());
        assertThat(world.old().data().renewal()).isEmpty();
    }

    /** A suspension that is lifted in time lets the renewal be granted: its day was kept. */
    @Test
    void a_renewal_waits_for_the_end_of_a_suspension() {
        CaseId id = filedBefore(Fate.SUSPENDED);
        world.confirmed(id, "2026-05-12T14:00");
        world.recommended(id, "2026-05-13T", "DESIGN", "OLD_TAX_RECEIPT");
        assertThat(world.handle(id, "2026-05-13T12:00", APPROVER, APPROVE).codes())
                .containsExactly("licensing.LICENCE_NOT_ACTIVE");
        world.licence("2026-05-13T13:00", LicenceRole.APPROVER, new SanctionCommand.Lift("LHP 2"));
        world.accepted(id, "2026-05-13T14:00", APPROVER, APPROVE);
        Answer signed = world.accepted(id, "2026-05-13T15:00", APPROVER, SIGN);
        assertThat(signed.followed()).extracting(JournalEntry::act).containsExactly("register", "supersede");
    }

    /** Revoked when the file was complete, and given back by a court before the decision: the renewal is noted then. */
    @Test
    void a_licence_that_is_reinstated_is_renewed_by_the_same_application() {
        CaseId id = filedBefore(Fate.REVOKED);
        world.confirmed(id, "2026-05-12T14:00");
        long revocation = world.old().version();
        world.licence(
                "2026-05-13T08:00",
                LicenceRole.SUPERIOR,
                new DefectCommand.ReceiveCourtOrder(
                        CourtOrder.REINSTATE, LocalDate.of(2026, 5, 13), "12/G/2026", Sample.document("JUDGMENT")));
        world.licence(
                "2026-05-13T08:30",
                LicenceRole.SUPERIOR,
                new DefectCommand.Restore(revocation, "SK 9", LocalDate.of(2026, 5, 13)));
        world.approved(id, "2026-05-13T", "DESIGN", "OLD_TAX_RECEIPT");
        Answer signed = world.accepted(id, "2026-05-13T15:00", APPROVER, SIGN);
        assertThat(signed.followed())
                .extracting(JournalEntry::act)
                .containsExactly("fileRenewal", "register", "supersede");
    }

    /** What silence granted the official cannot refuse; the superior can, and only where the licence no longer allows it. */
    @Test
    void what_silence_granted_is_refused_by_the_superior_alone_and_only_for_the_licence() {
        LicenceWorld silent = new LicenceWorld(Region.with(Map.of("silenceOnRegulated", "true")));
        CaseId id = silent.submitted("application-2", ApplicationKind.RENEWAL, "2026-05-11");
        silent.confirmed(id, "2026-05-11T08:20");
        silent.settle("2026-05-23T00:00");
        assertThat(silent.file(id).stage()).isEqualTo(ApplicationStage.DEEMED_APPROVED.code());
        DecisionCommand.RefuseDeemed refuse = new DecisionCommand.RefuseDeemed(Sample.refusal());
        assertThat(silent.handle(id, "2026-05-25T08:00", SUPERIOR, refuse).codes())
                .containsExactly("licensing.LICENCE_ALLOWS_IT");
        silent.accepted(id, "2026-05-25T08:10", APPROVER, new SilenceCommand.ConfirmIssue());
        silent.befalls(Fate.REVOKED, "2026-05-25");
        assertThat(silent.handle(id, "2026-05-25T09:00", APPROVER, SIGN).codes())
                .containsExactly("licensing.LICENCE_NOT_ACTIVE");
        assertThat(silent.handle(id, "2026-05-25T09:10", APPROVER, REJECT).codes())
                .containsExactly("licensing.GRANTED_BY_SILENCE");
        silent.accepted(id, "2026-05-25T10:00", SUPERIOR, refuse);
        assertThat(silent.file(id).stage()).isEqualTo(ApplicationStage.REJECTED.code());
    }

    /** The superior does not take an official's own decision out of his hands. */
    @Test
    void what_an_official_approved_the_superior_does_not_refuse_here() {
        CaseId id = world.submitted("application-2", ApplicationKind.RENEWAL, "2026-05-11");
        world.confirmed(id, "2026-05-11T08:20");
        world.approved(id, "2026-05-11T", "DESIGN", "OLD_TAX_RECEIPT");
        world.befalls(Fate.REVOKED, "2026-05-12");
        assertThat(world.handle(id, "2026-05-12T10:00", SUPERIOR, new DecisionCommand.RefuseDeemed(Sample.refusal()))
                        .codes())
                .containsExactly("licensing.NOT_GRANTED_BY_SILENCE");
    }
}
