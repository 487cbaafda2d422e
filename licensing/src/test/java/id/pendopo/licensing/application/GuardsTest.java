package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static id.pendopo.licensing.application.ApplicationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.business.ActorKind;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.SignatureLevel;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.licence.ChangedAspect;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.Succession;
import id.pendopo.licensing.licence.TransferProof;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every condition by the last value that passes and the first that does not, and who may not. */
class GuardsTest {
    private static final CaseId OLD = CaseId.of("old");

    private static Walk drafted(ApplicationForm form) {
        return Walk.inRegion().does(APPLICANT, new FilingCommand.Draft(form));
    }

    private static List<String> against(ApplicationForm form) {
        return drafted(form).refused(APPLICANT, Sample.submit());
    }

    private static ApplicationForm reklame(Dossier dossier) {
        ApplicationForm form = Sample.reklame();
        return new ApplicationForm(form.kind(), form.type(), form.track(), form.subject(), dossier, form.earlier());
    }

    // Handing in.

    @Test
    void only_an_active_account_with_a_matched_number_hands_in() {
        for (AccountReading.State state : AccountReading.State.values()) {
            Walk walk = drafted(Sample.reklame()).with(new AccountReading(state, true));
            if (state == AccountReading.State.ACTIVE) {
                walk.does(APPLICANT, Sample.submit());
            } else {
                assertThat(walk.refused(APPLICANT, Sample.submit())).containsExactly("licensing.ACCOUNT_NOT_ACTIVE");
            }
        }
        assertThat(drafted(Sample.reklame())
                        .with(new AccountReading(AccountReading.State.ACTIVE, false))
                        .refused(APPLICANT, Sample.submit()))
                .containsExactly("licensing.ACCOUNT_NOT_ACTIVE");
        assertThat(drafted(Sample.reklame())
                        .with(new OpenFiles(List.of(CaseId.of("other"))))
                        .refused(APPLICANT, Sample.submit()))
                .containsExactly("licensing.SAME_FILE_OPEN");
    }

    @Test
    void a_type_that_is_unknown_or_only_imported_is_not_applied_for() {
        assertThat(against(Sample.form("SIUP"))).containsExactly("licensing.TYPE_NOT_OPEN");
        assertThat(against(Sample.form("LEGACY_SIUP"))).contains("licensing.TYPE_NOT_OPEN");
    }

    @Test
    void papers_are_there_in_their_form_and_hold() {
        assertThat(against(reklame(Dossier.EMPTY))).containsExactly("licensing.REQUIREMENT_MISSING");
        Paper design = Paper.of(Code.of("DESIGN"), Sample.document("DESIGN"));
        // Rented land asks for the owner's consent too.
        assertThat(against(reklame(
                        new Dossier(Set.of(Code.of("RENTED_LAND")), List.of(), List.of(design), Optional.empty()))))
                .containsExactly("licensing.REQUIREMENT_MISSING");
        DocumentRef most = new DocumentRef("x", Code.of("DESIGN"), "application/pdf", 2_048 * 1_024, "1".repeat(64));
        DocumentRef more =
                new DocumentRef("x", Code.of("DESIGN"), "application/pdf", 2_048 * 1_024 + 1, "1".repeat(64));
        drafted(reklame(Dossier.EMPTY.with(List.of(Paper.of(Code.of("DESIGN"), most)))))
                .does(APPLICANT, Sample.submit());
        assertThat(against(reklame(Dossier.EMPTY.with(List.of(Paper.of(Code.of("DESIGN"), more))))))
                .containsExactly("licensing.REQUIREMENT_FILE");
        for (int day : List.of(1, 2)) {
            Paper str = new Paper(
                    Code.of("STR"), Sample.document("STR"), Optional.empty(), Optional.of(LocalDate.of(2026, 3, day)));
            Walk walk = drafted(Sample.form("SIP", Dossier.EMPTY.with(List.of(str))));
            if (day == 2) {
                walk.does(APPLICANT, Sample.submit());
            } else {
                assertThat(walk.refused(APPLICANT, Sample.submit())).containsExactly("licensing.REQUIREMENT_EXPIRED");
            }
        }
    }

    @Test
    void a_day_that_must_be_asked_for_lies_ahead() {
        assertThat(against(Sample.form("PENELITIAN"))).containsExactly("licensing.UNTIL_MISSING");
        Dossier today = new Dossier(Set.of(), List.of(), List.of(), Optional.of(Region.DAY));
        assertThat(against(Sample.form("PENELITIAN", today))).containsExactly("licensing.UNTIL_MISSING");
        Dossier tomorrow = new Dossier(Set.of(), List.of(), List.of(), Optional.of(Region.DAY.plusDays(1)));
        drafted(Sample.form("PENELITIAN", tomorrow)).does(APPLICANT, Sample.submit());
    }

    /** L24 at the door: five hundred million to the simple track, one rupiah more to the full one. */
    @Test
    void an_application_is_handed_in_on_its_track_in_its_region_and_not_where_the_centre_licenses() {
        assertThat(against(Sample.reklame(500_000_000, Track.HAYU))).containsExactly("licensing.WRONG_TRACK");
        drafted(Sample.reklame(500_000_000, Track.SIMPLE)).does(APPLICANT, Sample.submit());
        assertThat(against(Sample.reklame(500_000_001, Track.SIMPLE))).containsExactly("licensing.WRONG_TRACK");
        drafted(Sample.reklame(500_000_001, Track.HAYU)).does(APPLICANT, Sample.submit());
        ApplicationForm form = Sample.reklame();
        BusinessActor foreign = Sample.holder().withForeignInvestment(true);
        assertThat(against(new ApplicationForm(
                        form.kind(),
                        form.type(),
                        form.track(),
                        ApplicationSubject.of(foreign, Sample.activity(600_000_000)),
                        form.dossier(),
                        form.earlier())))
                .containsExactly("licensing.WRONG_TRACK");
        var elsewhere = id.pendopo.licensing.business.BusinessLocation.of(
                RegionCode.parse("32.04.01.2001"),
                new id.pendopo.licensing.business.PersonalSite(
                        id.pendopo.core.identity.PersonalText.of(Sample.STREET), Optional.empty()));
        assertThat(against(new ApplicationForm(
                        ApplicationKind.NEW,
                        Code.of("RUMIJA"),
                        Track.HAYU,
                        ApplicationSubject.of(Sample.holder(), elsewhere),
                        Dossier.EMPTY,
                        Optional.empty())))
                .containsExactly("licensing.WRONG_TRACK");
    }

    @Test
    void who_applies_is_whole_and_an_agent_brings_his_letter() {
        ApplicationForm form = Sample.form("RUMIJA");
        BusinessActor nobody =
                new BusinessActor(ActorKind.PT, Optional.empty(), Optional.empty(), false, Optional.empty());
        assertThat(against(new ApplicationForm(
                        form.kind(),
                        form.type(),
                        form.track(),
                        ApplicationSubject.of(nobody, Sample.place()),
                        form.dossier(),
                        form.earlier())))
                .contains("licensing.ACTOR_OF_ANOTHER_KIND");
        Walk agent = Walk.inRegion().does(AGENT, new FilingCommand.Draft(form));
        assertThat(agent.refused(AGENT, Sample.submit())).containsExactly("licensing.AGENT_WITHOUT_LETTER");
    }

    @Test
    void the_number_for_tracking_comes_when_the_region_gives_it() {
        FilingCommand.Submit plain = new FilingCommand.Submit(true, Optional.empty(), Optional.empty());
        assertThat(drafted(Sample.reklame()).refused(APPLICANT, plain))
                .containsExactly("licensing.TRACKING_SUFFIX_MISSING");
        Walk later = new Walk(Region.workflow(Map.of("trackingAt", "\"TECHNICAL_CHECK\"")))
                .does(APPLICANT, new FilingCommand.Draft(Sample.reklame()))
                .does(APPLICANT, plain)
                .does(FRONT_OFFICE, new CounterCommand.ConfirmComplete())
                .judged();
        assertThat(later.data().received().tracking()).isEmpty();
        assertThat(later.refused(VERIFIER, new ReviewCommand.CompleteReview(Optional.empty())))
                .containsExactly("licensing.TRACKING_SUFFIX_MISSING");
        later.does(VERIFIER, new ReviewCommand.CompleteReview(Optional.of("WXYZ6789")));
        assertThat(later.data().received().tracking()).contains("REGISTRATION-1-WXYZ6789");
        assertThat(later.file().handling().external()).containsEntry("resi", "REGISTRATION-1-WXYZ6789");
    }

    // What is asked for of a licence that there is.

    private static Walk about(ApplicationKind kind, EarlierLicence earlier, String stage) {
        return drafted(Sample.about(kind, earlier)).with(ApplicationChecksTest.licence(stage));
    }

    @Test
    void the_kind_and_the_licence_go_together() {
        assertThat(against(new ApplicationForm(
                        ApplicationKind.CLOSURE,
                        Code.of("REKLAME"),
                        Track.HAYU,
                        Sample.reklame().subject(),
                        Sample.reklame().dossier(),
                        Optional.empty())))
                .containsExactly("licensing.KIND_UNFIT");
        assertThat(against(Sample.about(ApplicationKind.NEW, EarlierLicence.of(OLD))))
                .contains("licensing.KIND_UNFIT");
        assertThat(against(Sample.about(ApplicationKind.CHANGE, EarlierLicence.of(OLD))))
                .contains("licensing.KIND_UNFIT");
        assertThat(against(Sample.about(ApplicationKind.TRANSFER, EarlierLicence.of(OLD))))
                .contains("licensing.KIND_UNFIT");
    }

    /** L39: a suspended licence is not passed on. */
    @Test
    void a_licence_that_is_suspended_unknown_or_anothers_is_not_asked_about() {
        TransferProof proof = new TransferProof(
                TransferProof.Basis.DEED, Sample.document("DEED"), Sample.document("GIVEN"), Sample.document("TAKEN"));
        EarlierLicence passed = new EarlierLicence(OLD, Set.of(), Optional.of(proof));
        assertThat(about(ApplicationKind.TRANSFER, passed, "SUSPENDED").refused(APPLICANT, Sample.submit()))
                .containsExactly("licensing.LICENCE_NOT_ACTIVE");
        about(ApplicationKind.TRANSFER, passed, "ACTIVE").does(APPLICANT, Sample.submit());
        assertThat(drafted(Sample.about(ApplicationKind.CLOSURE, EarlierLicence.of(OLD)))
                        .refused(APPLICANT, Sample.submit()))
                .containsExactly("licensing.LICENCE_UNKNOWN");
        Walk stranger = Walk.inRegion()
                .with(ApplicationChecksTest.licence("ACTIVE"))
                .does(
                        Actor.of("stranger", APPLICANT),
                        new FilingCommand.Draft(new ApplicationForm(
                                ApplicationKind.CLOSURE,
                                Code.of("REKLAME"),
                                Track.HAYU,
                                ApplicationSubject.of(strange(), Sample.activity(600_000_000)),
                                Sample.reklame().dossier(),
                                Optional.of(EarlierLicence.of(OLD)))));
        assertThat(stranger.refused(Actor.of("stranger", APPLICANT), Sample.submit()))
                .containsExactly("licensing.NOT_THE_HOLDER");
    }

    private static BusinessActor strange() {
        BusinessActor holder = Sample.holder();
        var person = holder.individual().orElseThrow();
        return BusinessActor.of(new id.pendopo.licensing.business.IndividualActor(
                person.name(), person.nik(), person.address(), Optional.empty(), Optional.empty()));
    }

    private static Walk minor(ApplicationKind kind, EarlierLicence earlier) {
        return about(kind, earlier, "ACTIVE")
                .does(APPLICANT, Sample.submit())
                .does(FRONT_OFFICE, new CounterCommand.ConfirmMinor());
    }

    @Test
    void a_closure_and_a_minor_change_need_completeness_and_approval_alone() {
        Walk closed = minor(ApplicationKind.CLOSURE, EarlierLicence.of(OLD));
        assertThat(closed.isAt(AWAITING_APPROVAL)).isTrue();
        closed.does(APPROVER, new DecisionCommand.Approve(Optional.empty()));
        assertThat(closed.refused(APPROVER, Sample.sign())).containsExactly("licensing.LICENCE_CASE_UNFIT");
        closed.does(APPROVER, new DecisionCommand.Sign(Sample.document("LETTER"), OLD));
        assertThat(closed.data().ruling().paper().orElseThrow().number()).isEqualTo("DECISION_LETTER-1");
        assertThat(closed.followUps()).singleElement().satisfies(next -> {
            assertThat(next.to()).isEqualTo(OLD);
            assertThat(next.command()).isInstanceOf(LicenceCommand.Close.class);
        });
        Walk spelt = minor(
                ApplicationKind.CHANGE, new EarlierLicence(OLD, Set.of(ChangedAspect.SPELLING), Optional.empty()));
        spelt.does(APPROVER, new DecisionCommand.Approve(Optional.empty()))
                .does(APPROVER, new DecisionCommand.Sign(Sample.document("LETTER"), OLD));
        assertThat(spelt.followUps().get(0).command()).isInstanceOf(LicenceCommand.Amend.class);
        Walk major = about(
                        ApplicationKind.CHANGE,
                        new EarlierLicence(OLD, Set.of(ChangedAspect.CAPACITY), Optional.empty()),
                        "ACTIVE")
                .does(APPLICANT, Sample.submit());
        assertThat(major.refused(FRONT_OFFICE, new CounterCommand.ConfirmMinor()))
                .containsExactly("licensing.OTHER_PATH");
        major.does(FRONT_OFFICE, new CounterCommand.ConfirmComplete()).issued();
        assertThat(major.followUps().get(0).command())
                .isInstanceOfSatisfying(
                        LicenceCommand.Register.class,
                        register -> assertThat(
                                        register.predecessor().orElseThrow().cause())
                                .isEqualTo(Succession.CHANGE));
    }

    /** A renewal filed early loses none of the old period. */
    @Test
    void a_renewal_is_told_to_the_old_licence_and_joins_its_end() {
        Paper receipt = new Paper(
                Code.of("OLD_TAX_RECEIPT"),
                Sample.document("RECEIPT"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 12, 31)));
        ApplicationForm form =
                Sample.about(ApplicationKind.RENEWAL, EarlierLicence.of(OLD)).with(List.of(receipt));
        Walk walk = drafted(form).with(ApplicationChecksTest.licence("ACTIVE")).does(APPLICANT, Sample.submit());
        walk.does(FRONT_OFFICE, new CounterCommand.ConfirmComplete());
        assertThat(walk.followUps().get(0).command()).isInstanceOf(LicenceCommand.FileRenewal.class);
        walk.issued();
        // The old licence was never told here, so it is told now: a licence that is renewed knows by which application.
        assertThat(walk.followUps().get(0).command()).isInstanceOf(LicenceCommand.FileRenewal.class);
        assertThat(walk.followUps().get(1).command())
                .isInstanceOfSatisfying(
                        LicenceCommand.Register.class,
                        register ->
                                assertThat(register.grant().period().until()).contains(LocalDate.of(2027, 3, 30)));
        Walk refused =
                drafted(form).with(ApplicationChecksTest.licence("ACTIVE")).does(APPLICANT, Sample.submit());
        refused.does(FRONT_OFFICE, new CounterCommand.ConfirmComplete())
                .does(APPLICANT, new FilingCommand.Withdraw(Sample.WHY));
        assertThat(refused.followUps().get(0).command()).isInstanceOf(LicenceCommand.EndRenewal.class);
    }

    // Technical check and visit.

    private static Walk parking() {
        return Walk.inRegion()
                .at("2026-04-06T09:00")
                .complete(Sample.form("PARKIR"))
                .judged();
    }

    private static ReviewCommand.ScheduleInspection visit(String day, String... inspectors) {
        Set<PersonRef> who = new java.util.TreeSet<>();
        for (String one : inspectors) {
            who.add(PersonRef.of(one));
        }
        return new ReviewCommand.ScheduleInspection(LocalDate.parse(day), who, Sample.document("ST"));
    }

    @Test
    void a_visit_is_of_two_strangers_within_its_term() {
        Walk walk = parking();
        assertThat(walk.refused(VERIFIER, new ReviewCommand.CompleteReview(Optional.empty())))
                .containsExactly("licensing.INSPECTION_DUE");
        assertThat(walk.refused(VERIFIER, visit("2026-04-09", "inspector")))
                .containsExactly("licensing.INSPECTORS_NUMBER");
        assertThat(walk.refused(VERIFIER, visit("2026-04-09", "inspector", "owner")))
                .containsExactly("licensing.INSPECTOR_IS_PARTY");
        assertThat(walk.refused(VERIFIER, visit("2026-04-10", "inspector", "inspector-2")))
                .containsExactly("licensing.INSPECTION_DAY");
        assertThat(walk.refused(VERIFIER, visit("2026-04-05", "inspector", "inspector-2")))
                .containsExactly("licensing.INSPECTION_DAY");
        walk.does(VERIFIER, visit("2026-04-09", "inspector", "inspector-2"));
        ReviewCommand.RecordInspection early =
                new ReviewCommand.RecordInspection(Sample.report(LocalDate.of(2026, 4, 7)));
        assertThat(walk.refused(INSPECTOR, early)).containsExactly("licensing.INSPECTION_DAY");
        walk.at("2026-04-07T10:00");
        assertThat(walk.refused(Actor.of("inspector-3", INSPECTOR), early)).containsExactly("core.NOT_PERMITTED");
        walk.does(INSPECTOR, early);
        assertThat(walk.isAt(FIELD_INSPECTION)).isTrue();
        assertThat(walk.refused(INSPECTOR, early)).containsExactly("core.ALREADY_SIGNED");
        walk.does(Actor.of("inspector-2", INSPECTOR), early);
        assertThat(walk.isAt(RECOMMENDATION)).isTrue();
        Walk without = Walk.inRegion().complete(Sample.form("PEMAKAMAN")).judged();
        assertThat(without.refused(VERIFIER, visit("2026-03-02", "inspector", "inspector-2")))
                .containsExactly("licensing.NO_INSPECTION");
    }

    @Test
    void a_visit_is_postponed_once_for_fourteen_days_and_the_terms_stand_still() {
        Walk walk = parking().does(VERIFIER, visit("2026-04-09", "inspector", "inspector-2"));
        assertThat(walk.refused(APPLICANT, new ReviewCommand.Postpone(LocalDate.of(2026, 4, 6), Sample.WHY)))
                .containsExactly("licensing.POSTPONEMENT_DAY");
        assertThat(walk.refused(APPLICANT, new ReviewCommand.Postpone(LocalDate.of(2026, 4, 21), Sample.WHY)))
                .containsExactly("licensing.POSTPONEMENT_DAY");
        walk.does(APPLICANT, new ReviewCommand.Postpone(LocalDate.of(2026, 4, 20), Sample.WHY));
        assertThat(walk.runs(ApplicationClock.DECISION)).isFalse();
        assertThat(walk.refused(APPLICANT, new ReviewCommand.Postpone(LocalDate.of(2026, 4, 10), Sample.WHY)))
                .containsExactly("licensing.POSTPONED_ONCE");
        // The office cannot leave the clock standing: when the day has passed, it goes on by itself.
        assertThat(walk.settle("2026-04-21T00:00")).containsExactly("endPostponement");
        assertThat(walk.runs(ApplicationClock.DECISION)).isTrue();
        Walk again = parking().does(VERIFIER, visit("2026-04-09", "inspector", "inspector-2"));
        again.does(APPLICANT, new ReviewCommand.Postpone(LocalDate.of(2026, 4, 20), Sample.WHY))
                .does(VERIFIER, new ReviewCommand.Reschedule(LocalDate.of(2026, 4, 8)));
        assertThat(again.runs(ApplicationClock.DECISION)).isTrue();
        assertThat(again.runs(ApplicationClock.POSTPONEMENT)).isFalse();
        again.does(INSPECTOR, new ReviewCommand.ReportAbsence(Sample.document("NOTE")));
        assertThat(again.isAt(RETURNED)).isTrue();
    }

    @Test
    void everything_is_judged_and_a_refusal_names_its_article() {
        Walk walk = Walk.inRegion().complete(Sample.reklame());
        assertThat(walk.refused(VERIFIER, new ReviewCommand.CompleteReview(Optional.empty())))
                .containsExactly("licensing.CHECKLIST_OPEN");
        assertThat(walk.refused(VERIFIER, new ReviewCommand.Judge(List.of(Judgement.of(Code.of("PASSPORT"), true)))))
                .containsExactly("licensing.ITEM_UNKNOWN");
        walk.reviewed();
        Recommendation refusal = Sample.recommendation(Recommendation.Outcome.REFUSE);
        assertThat(walk.refused(
                        TECH_HEAD,
                        new ReviewCommand.Recommend(new Recommendation(
                                refusal.outcome(),
                                refusal.cause(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                refusal.document()))))
                .containsExactly("licensing.LEGAL_BASIS_MISSING");
        assertThat(walk.refused(
                        TECH_HEAD,
                        new ReviewCommand.Recommend(new Recommendation(
                                Recommendation.Outcome.GRANT_WITH_CONDITIONS,
                                Sample.WHY,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                refusal.document()))))
                .containsExactly("licensing.CONDITIONS_UNFIT");
        walk.does(TECH_HEAD, new ReviewCommand.Recommend(refusal));
        assertThat(walk.refused(APPROVER, new DecisionCommand.Approve(Optional.empty())))
                .containsExactly("licensing.DEVIATION_UNFOUNDED");
    }

    // Decision and signing.

    @Test
    void a_licence_is_signed_by_a_signature_that_holds_and_only_where_the_region_issues_it() {
        Walk walk = Walk.inRegion().complete(Sample.reklame()).approved();
        for (SignatureReading bad : List.of(
                new SignatureReading(false, SignatureLevel.CERTIFIED),
                new SignatureReading(true, SignatureLevel.BY_HAND),
                SignatureReading.sealed())) {
            assertThat(walk.with(bad).refused(APPROVER, Sample.sign())).containsExactly("licensing.SIGNATURE_INVALID");
        }
        walk.does(APPROVER, new DecisionCommand.ReportSignatureFailure(Sample.WHY))
                .with(SignatureReading.certified())
                .does(APPROVER, Sample.sign());
        assertThat(walk.isAt(ISSUED)).isTrue();
        Walk clinic = Walk.inRegion()
                .complete(Sample.clinic())
                .recommended()
                .does(APPROVER, new DecisionCommand.Approve(Optional.empty()));
        assertThat(clinic.isAt(AWAITING_EXTERNAL)).isTrue();
        assertThat(clinic.refused(APPROVER, Sample.sign())).containsExactly("licensing.NOT_ISSUABLE_HERE");
        assertThat(clinic.refused(
                        GATEWAY,
                        new DecisionCommand.RecordExternalIssuance(
                                "OSS-1", Region.DAY.plusDays(1), CaseId.of("licence-1"))))
                .containsExactly("licensing.ISSUED_IN_FUTURE");
        clinic.does(GATEWAY, new DecisionCommand.RecordExternalIssuance("OSS-1", Region.DAY, CaseId.of("licence-1")));
        assertThat(clinic.isAt(ISSUED)).isTrue();
    }

    /** What the national system refuses to issue does not wait here for ever. */
    @Test
    void what_another_system_refuses_is_refused_here_by_who_answers_for_it() {
        Walk clinic = Walk.inRegion()
                .complete(Sample.clinic())
                .recommended()
                .does(APPROVER, new DecisionCommand.Approve(Optional.empty()));
        assertThat(clinic.refused(APPROVER, new DecisionCommand.Reject(Sample.refusal(), Optional.empty())))
                .containsExactly("licensing.DEVIATION_UNFOUNDED");
        clinic.does(
                APPROVER,
                new DecisionCommand.Reject(
                        Sample.refusal(),
                        Optional.of(new DecisionCommand.Deviation(Sample.WHY, PersonalText.of("Ditolak sistem")))));
        assertThat(clinic.isAt(ApplicationStage.REJECTED)).isTrue();
    }

    @Test
    void above_the_amount_of_the_region_a_second_official_agrees() {
        ApplicationForm form = Sample.reklame(1_000_000_001, Track.HAYU);
        Walk walk = new Walk(Region.workflow(Map.of("cosignAbove", "1000000000")))
                .complete(form)
                .approved();
        assertThat(walk.refused(APPROVER, Sample.sign())).containsExactly("licensing.COSIGNATURE_MISSING");
        assertThat(walk.refused(APPROVER, new DecisionCommand.Cosign())).containsExactly("core.SEPARATION");
        walk.does(Actor.of("second", APPROVER), new DecisionCommand.Cosign()).does(APPROVER, Sample.sign());
        assertThat(walk.isAt(ISSUED)).isTrue();
        assertThat(Walk.inRegion()
                        .complete(Sample.reklame())
                        .approved()
                        .refused(Actor.of("second", APPROVER), new DecisionCommand.Cosign()))
                .containsExactly("licensing.COSIGNATURE_NOT_NEEDED");
    }

    // Who may not.

    private static List<String> asApprover(Walk walk, String person) {
        return walk.refused(Actor.of(person, APPROVER), new DecisionCommand.Approve(Optional.empty()));
    }

    @Test
    void whoever_took_an_earlier_step_does_not_approve_nor_does_who_stands_in_for_him() {
        Walk walk = Walk.inRegion().complete(Sample.reklame()).recommended();
        for (String person : List.of("front_office", "verifier", "tech_head", "owner")) {
            assertThat(asApprover(walk, person)).as(person).containsExactly("core.SEPARATION");
            Actor substitute = Actor.of("substitute", APPROVER)
                    .onBehalfOf(
                            PersonRef.of(person),
                            new Deed("PLH-1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
            assertThat(walk.refused(substitute, new DecisionCommand.Approve(Optional.empty())))
                    .as("for " + person)
                    .containsExactly("core.SEPARATION");
        }
        assertThat(SeparationCode.of(
                        walk.ask(Actor.of("verifier", APPROVER), new DecisionCommand.Approve(Optional.empty()))
                                .findings()
                                .get(0)))
                .contains(SeparationCode.SOD_VERIFIER_APPROVER);
        assertThat(SeparationCode.of(
                        walk.ask(Actor.of("owner", APPROVER), new DecisionCommand.Approve(Optional.empty()))
                                .findings()
                                .get(0)))
                .contains(SeparationCode.SOD_SELF_CASE);
    }

    @Test
    void every_forbidden_pair_is_kept_in_one_case() {
        Walk inspected = parking().does(VERIFIER, visit("2026-04-06", "inspector", "inspector-2"));
        ReviewCommand.RecordInspection report =
                new ReviewCommand.RecordInspection(Sample.report(LocalDate.of(2026, 4, 6)));
        // Under strict separation the verifier does not inspect.
        Walk verifier = parking().does(VERIFIER, visit("2026-04-06", "verifier", "inspector-2"));
        assertThat(verifier.refused(Actor.of("verifier", INSPECTOR), report)).containsExactly("core.SEPARATION");
        inspected
                .does(INSPECTOR, report)
                .does(Actor.of("inspector-2", INSPECTOR), report)
                .does(TECH_HEAD, Sample.recommend(Recommendation.Outcome.GRANT));
        assertThat(asApprover(inspected, "inspector-2")).containsExactly("core.SEPARATION");
        Walk complete = Walk.inRegion()
                .submitted(Sample.reklame())
                .does(Actor.of("counter", FRONT_OFFICE), new CounterCommand.ConfirmComplete());
        assertThat(complete.refused(
                        Actor.of("counter", VERIFIER),
                        new ReviewCommand.Judge(List.of(Judgement.of(Code.of("DESIGN"), true)))))
                .containsExactly("core.SEPARATION");
        Walk loose = new Walk(Region.workflow(Map.of("strictSeparation", "false")))
                .submitted(Sample.reklame())
                .does(Actor.of("counter", FRONT_OFFICE), new CounterCommand.ConfirmComplete())
                .does(
                        Actor.of("counter", VERIFIER),
                        new ReviewCommand.Judge(List.of(Judgement.of(Code.of("DESIGN"), true))));
        assertThat(loose.isAt(TECHNICAL_REVIEW)).isTrue();
    }

    @Test
    void whoever_declared_an_interest_takes_no_further_step_and_may_do_so_before_any() {
        Walk walk = Walk.inRegion()
                .complete(Sample.reklame())
                .does(VERIFIER, new OversightCommand.DeclareConflict(Sample.WHY));
        var decision =
                walk.ask(Walk.who(VERIFIER), new ReviewCommand.Judge(List.of(Judgement.of(Code.of("DESIGN"), true))));
        assertThat(Walk.codes(decision)).containsExactly("core.SEPARATION");
        assertThat(SeparationCode.of(decision.findings().get(0))).contains(SeparationCode.CONFLICT_OF_INTEREST);
        walk.does(
                Actor.of("verifier-2", VERIFIER),
                new ReviewCommand.Judge(List.of(Judgement.of(Code.of("DESIGN"), true))));
    }

    @Test
    void the_supervisor_decides_nothing_and_an_officer_never_acts_on_his_own_file() {
        Walk walk = Walk.inRegion()
                .submitted(Sample.reklame())
                .does(SUPERVISOR, new OversightCommand.OpenInquiry(Sample.WHY));
        assertThat(walk.refused(Actor.of("supervisor", FRONT_OFFICE), new CounterCommand.ConfirmComplete()))
                .containsExactly("core.SEPARATION");
        for (Role role : List.of(FRONT_OFFICE)) {
            assertThat(walk.refused(Actor.of("owner", role), new CounterCommand.ConfirmComplete()))
                    .containsExactly("core.SEPARATION");
        }
        assertThat(walk.refused(Actor.of("stranger", APPLICANT), new FilingCommand.Withdraw(Sample.WHY)))
                .containsExactly("core.NOT_PERMITTED");
    }
}
