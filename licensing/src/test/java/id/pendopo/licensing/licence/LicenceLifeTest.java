package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.Course.code;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Handling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A licence from its registration to whatever ends it. */
class LicenceLifeTest {
    private static final CaseId BEFORE = CaseId.of("licence-0");
    private static final CaseId NEW = CaseId.of("licence-2");

    private static LicenceCommand.FileRenewal renewal(String completeOn) {
        return new LicenceCommand.FileRenewal(Sample.APPLICATION, LocalDate.parse(completeOn));
    }

    private static LicenceCommand.Supersede superseded(Predecessor by) {
        return new LicenceCommand.Supersede(NEW, "503/0009/REKLAME/DPMPTSP/I/2027", by);
    }

    private static Predecessor old(Succession cause) {
        return Predecessor.of(Course.ID, "503/0123/REKLAME/DPMPTSP/I/2026", cause);
    }

    /** What its type does not say stands as the policy says, and is frozen with it. */
    @Test
    void a_licence_is_registered_with_everything_that_was_granted() {
        Course course = Course.of(Sample.yearly());
        LicenceGrant grant = course.file().data().grant();
        assertThat(grant.kind().traits().renewalWindow()).contains(Term.calendarDays(60));
        assertThat(grant.kind().traits().graceDays()).contains(0);
        assertThat(grant.kind().traits().ladder()).contains(code("STANDARD"));
        assertThat(course.stage()).isEqualTo(LicenceStage.ACTIVE);
        assertThat(course.lastDay(LicenceClock.VALIDITY)).isEqualTo(Sample.LAST_DAY);
        assertThat(course.file().participation().parties()).containsExactly(Sample.HOLDER);
        assertThat(course.file().handling().external()).containsEntry(LicenceReading.NUMBER, grant.number());
        assertThat(grant.place().point().orElseThrow().text()).isEqualTo("-6.917500,107.619100");
    }

    @Test
    void what_is_over_is_not_registered_and_a_ladder_must_be_known() {
        LicenceGrant over = Sample.grant(
                LicenceTraits.of(true, true), LicencePeriod.of(LocalDate.of(2025, 1, 2), LocalDate.of(2026, 1, 1)));
        assertThat(Course.refusedAtOpening(LicenceCommand.Register.of(over), "2026-01-02T09:00"))
                .containsExactly("licensing.LICENCE_OVER");
        assertThat(Course.refusedAtOpening(LicenceCommand.Register.of(over), "2026-01-01T09:00"))
                .isEmpty();
        assertThat(Course.refusedAtOpening(LicenceCommand.Register.of(Sample.under("UNKNOWN")), "2026-01-02T09:00"))
                .containsExactly("licensing.LADDER_UNKNOWN");
    }

    /** Unverified: preparation only, within a year; the approval makes it valid. */
    @Test
    void a_certificate_is_unverified_until_it_is_verified() {
        Course course = Course.of(new LicenceCommand.RegisterUnverified(Sample.unlimited()), "2026-01-02T09:00");
        assertThat(course.stage()).isEqualTo(LicenceStage.UNVERIFIED);
        assertThat(course.lastDay(LicenceClock.PREPARATION)).isEqualTo(LocalDate.of(2027, 1, 2));
        course.led("2026-02-02T09:00", new LicenceCommand.Verify(LocalDate.of(2026, 2, 2), LicenceOrigin.DECIDED));
        assertThat(course.stage()).isEqualTo(LicenceStage.ACTIVE);
        assertThat(course.file().data().verified()).isTrue();
    }

    @Test
    void a_certificate_that_was_never_verified_is_withdrawn() {
        LocalDate day = LocalDate.of(2027, 1, 4);
        Course refused = Course.of(new LicenceCommand.RegisterUnverified(Sample.unlimited()), "2026-01-02T09:00")
                .led("2026-02-02T09:00", new LicenceCommand.FailVerification(code("STANDARD"), "SK 2", day));
        assertThat(refused.stage()).isEqualTo(LicenceStage.REVOKED);
        Course idle = Course.of(new LicenceCommand.RegisterUnverified(Sample.unlimited()), "2026-01-02T09:00");
        LicenceCommand withdraw = new LicenceCommand.WithdrawCertificate(code("NOT_PREPARED"), "SK 3", day);
        assertThat(idle.refusals("2027-01-03T09:00", APPROVER, withdraw)).containsExactly("licensing.DAY_TO_COME");
        idle.does("2027-01-04T09:00", APPROVER, withdraw);
        assertThat(idle.stage()).isEqualTo(LicenceStage.REVOKED);
        // An objection that is granted gives back what there was: a certificate that is still to be verified.
        idle.led("2027-02-01T09:00", new LicenceCommand.Reinstate(2, CaseId.of("objection-1")));
        assertThat(idle.stage()).isEqualTo(LicenceStage.UNVERIFIED);
    }

    /** The last day counts whole; the day after it, time ends the licence. */
    @Test
    void a_licence_expires_after_its_last_day() {
        Course course = Course.of(Sample.yearly());
        assertThat(course.settle("2026-12-31T23:59")).isEmpty();
        assertThat(course.settle("2027-01-01T00:00")).containsExactly("expire");
        assertThat(course.stage()).isEqualTo(LicenceStage.EXPIRED);
        assertThat(Course.of(Sample.unlimited()).settle("2027-12-31T00:00")).isEmpty();
    }

    /** A suspension does not stop the time of a licence. */
    @Test
    void a_licence_expires_also_while_it_is_suspended() {
        Course course = Course.of(Sample.yearly())
                .does(
                        "2026-01-05T09:00",
                        APPROVER,
                        new DefectCommand.Postpone(
                                PostponementRisk.ENVIRONMENT,
                                "SK 4",
                                LocalDate.of(2026, 1, 5),
                                Optional.empty(),
                                Optional.of(code("MENDED"))));
        assertThat(course.stage()).isEqualTo(LicenceStage.SUSPENDED);
        assertThat(course.settle("2027-01-01T00:00")).containsExactly("expire");
    }

    /** Sixty calendar days before the last: 1 November for the 31st of December. */
    @Test
    void a_renewal_is_filed_within_its_window() {
        Course course = Course.of(Sample.yearly());
        assertThat(course.refusalsOfLed("2026-11-01T09:00", renewal("2026-10-31")))
                .containsExactly("licensing.RENEWAL_TOO_EARLY");
        course.led("2026-11-01T09:00", renewal("2026-11-01"));
        assertThat(course.refusalsOfLed("2026-11-02T09:00", renewal("2026-11-02")))
                .containsExactly("licensing.RENEWAL_PENDING");
        Course unlimited = Course.of(Sample.unlimited());
        assertThat(unlimited.refusalsOfLed("2026-11-01T09:00", renewal("2026-11-01")))
                .containsExactly("licensing.NOT_RENEWABLE");
    }

    /** Filed complete in time, the old licence stays usable until the renewal is decided, and ends when that fails. */
    @Test
    void a_licence_goes_on_while_its_renewal_is_decided() {
        Course course = Course.of(Sample.yearly()).led("2026-12-31T09:00", renewal("2026-12-31"));
        assertThat(course.settle("2027-01-20T09:00")).isEmpty();
        assertThat(course.file().has(LicenceFlag.CONTINUED)).isTrue();
        assertThat(course.refusalsOfLed(
                        "2027-01-20T09:00",
                        new LicenceCommand.EndRenewal(CaseId.of("application-9"), code("REJECTED"))))
                .containsExactly("licensing.NO_RENEWAL_PENDING");
        course.led("2027-01-20T09:00", new LicenceCommand.EndRenewal(Sample.APPLICATION, code("REJECTED")));
        assertThat(course.settle("2027-01-20T09:01")).containsExactly("expire");
    }

    /** Whoever loses his licence while its renewal is decided still gets the renewal refused, and does not wait for ever. */
    @Test
    void a_renewal_also_ends_when_the_licence_was_taken_away_meanwhile() {
        Course course = Course.of(Sample.yearly())
                .led("2026-12-01T09:00", renewal("2026-12-01"))
                .does(
                        "2026-12-02T09:00",
                        APPROVER,
                        SanctionCommand.Revoke.atOnce(
                                RevocationGround.DANGER_TO_LIFE,
                                code("UNSAFE"),
                                "SK 9",
                                LocalDate.of(2026, 12, 2),
                                new DocumentRef("d-9", code("PROOF"), "application/pdf", 1_000, "c".repeat(64))));
        assertThat(course.stage()).isEqualTo(LicenceStage.REVOKED);
        course.led("2026-12-03T09:00", new LicenceCommand.EndRenewal(Sample.APPLICATION, code("REJECTED")));
        assertThat(course.file().data().renewal()).isEmpty();
    }

    /** It was complete on the last day, though the counter said so only later. */
    @Test
    void a_renewal_that_was_filed_in_time_revives_what_expired_meanwhile() {
        Course course = Course.of(Sample.yearly());
        course.settle("2027-01-01T00:00");
        course.led("2027-01-04T09:00", renewal("2026-12-31"));
        assertThat(course.settle("2027-01-04T09:01")).containsExactly("continue");
        assertThat(course.stage()).isEqualTo(LicenceStage.ACTIVE);
        assertThat(course.settle("2027-02-01T09:00")).isEmpty();
        course.led("2027-02-01T10:00", superseded(old(Succession.RENEWAL)));
        assertThat(course.stage()).isEqualTo(LicenceStage.SUPERSEDED);
    }

    /** Without grace nothing is renewed after the last day; with it, the licence stays expired meanwhile. */
    @Test
    void a_late_renewal_needs_the_grace_of_its_type() {
        Course none = Course.of(Sample.yearly());
        none.settle("2027-01-01T00:00");
        assertThat(none.refusalsOfLed("2027-01-01T09:00", renewal("2027-01-01")))
                .containsExactly("licensing.RENEWAL_TOO_LATE");
        LicenceGrant graced = Sample.grant(
                LicenceTraits.of(true, true).withGrace(10), LicencePeriod.of(Sample.ISSUED, Sample.LAST_DAY));
        Course course = Course.of(graced);
        course.settle("2027-01-01T00:00");
        assertThat(course.refusalsOfLed("2027-01-11T09:00", renewal("2027-01-11")))
                .containsExactly("licensing.RENEWAL_TOO_LATE");
        course.led("2027-01-11T09:00", renewal("2027-01-10"));
        assertThat(course.settle("2027-01-12T00:00")).isEmpty();
        assertThat(course.stage()).isEqualTo(LicenceStage.EXPIRED);
        course.led("2027-02-01T09:00", superseded(old(Succession.RENEWAL)));
        assertThat(course.stage()).isEqualTo(LicenceStage.SUPERSEDED);
    }

    /** The new licence leads to the old one in the same commit, and both say so. */
    @Test
    void a_new_licence_and_the_old_one_name_each_other() {
        Course fresh = Course.of(
                LicenceCommand.Register.of(
                        Sample.unlimited(), Predecessor.of(BEFORE, "503/0001", Succession.REPLACEMENT)),
                "2026-03-02T09:00");
        assertThat(fresh.entry().followUps()).hasSize(1);
        FollowUp followUp = fresh.entry().followUps().get(0);
        assertThat(followUp.procedure()).isEqualTo(LicencePolicy.PROCEDURE);
        assertThat(followUp.to()).isEqualTo(BEFORE);
        assertThat(fresh.file().handling().links()).contains(new Handling.Link(Code.of("REPLACES"), BEFORE));
        Course before = Course.of(Sample.unlimited()).led("2026-03-02T09:00", (LicenceCommand) followUp.command());
        assertThat(before.stage()).isEqualTo(LicenceStage.SUPERSEDED);
        assertThat(before.file().data().successor().orElseThrow().cause()).isEqualTo(Succession.REPLACEMENT);
        assertThat(before.file().handling().links()).contains(new Handling.Link(Code.of("REPLACED_BY"), Course.ID));
    }

    @Test
    void a_renewal_is_granted_only_where_it_was_filed() {
        assertThat(Course.of(Sample.yearly()).refusalsOfLed("2026-03-02T09:00", superseded(old(Succession.RENEWAL))))
                .containsExactly("licensing.NO_RENEWAL_PENDING");
    }

    /** Major changes grant a licence anew; minor ones are written into the one there is. */
    @Test
    void a_change_is_major_or_minor() {
        Course course = Course.of(Sample.unlimited());
        assertThat(course.refusalsOfLed(
                        "2026-03-02T09:00",
                        superseded(Predecessor.changed(Course.ID, "503/0123", Set.of(ChangedAspect.PHONE)))))
                .containsExactly("licensing.CHANGE_IS_MINOR");
        assertThat(course.refusalsOfLed("2026-03-02T09:00", amended(ChangedAspect.PHONE, ChangedAspect.LOCATION)))
                .containsExactly("licensing.CHANGE_IS_MAJOR");
        assertThat(course.refusalsOfLed("2026-03-02T09:00", amended())).containsExactly("licensing.CHANGE_IS_MAJOR");
        course.led("2026-03-02T09:00", amended(ChangedAspect.PHONE));
        LicencePlace elsewhere = LicencePlace.in(RegionCode.parse("32.73.02.1001"));
        assertThat(course.refusalsOfLed(
                        "2026-03-03T09:00",
                        new LicenceCommand.Amend(
                                Sample.APPLICATION,
                                Set.of(ChangedAspect.SPELLING),
                                Optional.empty(),
                                Optional.of(elsewhere))))
                .containsExactly("licensing.CHANGE_IS_MAJOR");
        LicencePlace respelt = new LicencePlace(
                RegionCode.parse("32.73.01.1001"), Optional.empty(), Optional.of("Jalan Contoh Nomor 1"));
        LicenceHolder holder = course.file().data().grant().holder();
        course.led(
                "2026-03-03T09:00",
                new LicenceCommand.Amend(
                        Sample.APPLICATION,
                        Set.of(ChangedAspect.SPELLING),
                        Optional.of(LicenceHolder.body("CV Contoh Reklama", holder.nib(), holder.accounts())),
                        Optional.of(respelt)));
        assertThat(course.file().data().grant().place()).isEqualTo(respelt);
        assertThat(course.file().data().grant().holder().name()).contains("CV Contoh Reklama");
        assertThat(course.refusalsOfLed(
                        "2026-03-04T09:00",
                        new LicenceCommand.Amend(
                                Sample.APPLICATION,
                                Set.of(ChangedAspect.SPELLING),
                                Optional.of(LicenceHolder.body("PT Lain", Optional.empty(), List.of())),
                                Optional.empty())))
                .containsExactly("licensing.CHANGE_IS_MAJOR");
        course.led(
                "2026-03-05T09:00",
                superseded(Predecessor.changed(Course.ID, "503/0123", Set.of(ChangedAspect.LOCATION))));
        assertThat(course.stage()).isEqualTo(LicenceStage.SUPERSEDED);
    }

    private static LicenceCommand.Amend amended(ChangedAspect... aspects) {
        return new LicenceCommand.Amend(Sample.APPLICATION, Set.of(aspects), Optional.empty(), Optional.empty());
    }

    /** Deed, consent of both, no suspension, a transferable type; a personal permit never. */
    @Test
    void a_transfer_is_proven_and_its_type_transferable() {
        LicenceCommand transfer = superseded(Predecessor.transferred(Course.ID, "503/0123", Sample.transfer()));
        Course course = Course.of(Sample.unlimited());
        assertThat(course.refusalsOfLed("2026-03-02T09:00", superseded(old(Succession.TRANSFER))))
                .containsExactly("licensing.TRANSFER_PROOF");
        course.led("2026-03-02T09:00", transfer);
        assertThat(course.entry().command().documents()).hasSize(3);
        for (LicenceTraits traits : List.of(LicenceTraits.of(false, false), LicenceTraits.personal(false))) {
            Course fixed = Course.of(Sample.grant(traits, LicencePeriod.unlimitedFrom(Sample.ISSUED)));
            assertThat(fixed.refusalsOfLed("2026-03-02T09:00", transfer)).containsExactly("licensing.NOT_TRANSFERABLE");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LicenceTraits(false, true, true, Optional.empty(), Optional.empty(), Optional.empty()));
        Course suspended = postponed(Sample.unlimited());
        assertThat(suspended.refusalsOfLed("2026-03-02T09:00", transfer)).containsExactly("core.NOT_NOW");
    }

    private static Course postponed(LicenceGrant grant) {
        return Course.of(grant)
                .does(
                        "2026-01-05T09:00",
                        APPROVER,
                        new DefectCommand.Postpone(
                                PostponementRisk.STATE_LOSS,
                                "SK 4",
                                LocalDate.of(2026, 1, 5),
                                Optional.empty(),
                                Optional.of(code("AUDITED"))));
    }

    /** Closure clears what the holder owes first. */
    @Test
    void a_licence_is_closed_when_nothing_is_owed() {
        LicenceCommand owed = new LicenceCommand.RecordObligation(code("RESTORATION"), "S 1");
        Course course = Course.of(Sample.unlimited()).does("2026-01-05T09:00", INSPECTOR, owed);
        assertThat(course.refusals("2026-01-05T09:00", INSPECTOR, owed)).containsExactly("licensing.OBLIGATION_KNOWN");
        LicenceCommand close = new LicenceCommand.Close(Sample.APPLICATION, code("CEASED"));
        assertThat(course.refusalsOfLed("2026-01-06T09:00", close)).containsExactly("licensing.OBLIGATIONS_OPEN");
        assertThat(course.refusals(
                        "2026-01-06T09:00",
                        INSPECTOR,
                        new LicenceCommand.ClearObligation("S 2", Sample.paper("proof"))))
                .containsExactly("licensing.OBLIGATION_UNKNOWN");
        course.does("2026-01-06T09:00", INSPECTOR, new LicenceCommand.ClearObligation("S 1", Sample.paper("proof")))
                .led("2026-01-06T10:00", close);
        assertThat(course.stage()).isEqualTo(LicenceStage.CLOSED);
    }

    @Test
    void a_holder_has_a_suspended_licence_activated_again() {
        Course course =
                postponed(Sample.yearly()).led("2026-01-20T09:00", new LicenceCommand.Reactivate(Sample.APPLICATION));
        assertThat(course.stage()).isEqualTo(LicenceStage.ACTIVE);
        assertThat(course.lastDay(LicenceClock.VALIDITY)).isEqualTo(Sample.LAST_DAY);
    }

    /** Nobody but the other case takes what only follows from it. */
    @Test
    void what_follows_from_another_case_nobody_does_by_himself() {
        assertThat(Course.of(Sample.unlimited())
                        .refusals(
                                "2026-01-06T09:00",
                                APPROVER,
                                new LicenceCommand.Close(Sample.APPLICATION, code("CEASED"))))
                .containsExactly("core.NOT_PERMITTED");
    }
}
