package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each condition of the law on the last value that passes and the first that does not. */
class ProposalRefusalsTest {
    private static final ReviewCommand.Submit SUBMIT = new ReviewCommand.Submit(Papers.NONE);

    private static List<String> filing(Application application, String day) {
        Walk walk = Walk.inBandung().on(day).drafted(application);
        return Walk.codes(walk.ask(ProposalRole.APPLICANT, "applicant", SUBMIT));
    }

    // Filing.

    /** The last day counts whole, in the region's own time zone. */
    @Test
    void a_proposal_is_taken_from_the_first_to_the_last_day_of_the_window() {
        assertThat(filing(Sample.application(), "2025-06-30")).isEmpty();
        assertThat(filing(Sample.application(), "2025-07-01")).containsExactly("grants.LATE");
        BudgetRound next = new BudgetRound(2027, BudgetRound.Version.INITIAL);
        assertThat(filing(Sample.withBudget(next), "2025-12-31")).containsExactly("grants.TOO_EARLY");
        assertThat(filing(Sample.withBudget(next), "2026-01-01")).isEmpty();
    }

    /** A paper file was in time when the counter stamped it, not when somebody typed it. */
    @Test
    void a_paper_file_counts_from_the_day_it_was_received() {
        ReviewCommand.EnterPaper paper = new ReviewCommand.EnterPaper(
                Sample.application(),
                Set.of(PersonRef.of("chair")),
                LocalDate.of(2025, 6, 30),
                "AG-7",
                new Papers(Sample.complete(), List.of()));
        Walk walk = Walk.inBandung().on("2025-07-02").does(ProposalRole.TU_OPERATOR, "tu", paper);
        walk.does(ProposalRole.TU_OPERATOR, "tu", SUBMIT).isAt(ProposalStage.TU_CHECK);
        assertThat(walk.proposal().review().filing().receivedOn()).contains(LocalDate.of(2025, 6, 30));
    }

    @Test
    void the_office_does_not_file_what_the_applicant_has_not_filed() {
        Walk walk = Walk.inBandung().drafted(Sample.application());
        assertThat(walk.refused(ProposalRole.TU_OPERATOR, "tu", SUBMIT)).containsExactly("grants.NOT_A_PAPER_FILE");
    }

    /** A change of the budget takes programmes of a government only. */
    @Test
    void a_change_of_the_budget_is_open_to_programmes_of_a_government() {
        BudgetRound revised = new BudgetRound(2026, BudgetRound.Version.REVISED);
        assertThat(filing(Sample.withBudget(revised), "2026-07-01")).containsExactly("grants.REVISED_BUDGET");
        Application one = Sample.withBudget(revised);
        Application programme = new Application(
                one.aid(),
                one.budget(),
                one.applicant(),
                Sample.activity(Activity.Works.NON_CONSTRUCTION, Programme.CITY),
                one.lines(),
                one.conditions());
        assertThat(filing(programme, "2026-07-01")).isEmpty();
    }

    /** Worked example 7: two years and three months are too short, three years to the day are enough. */
    @Test
    void a_society_must_be_registered_for_three_full_years() {
        assertThat(filing(registeredOn(LocalDate.of(2023, 3, 2)), "2025-06-10")).containsExactly("grants.LEGAL_STATUS");
        assertThat(filing(registeredOn(LocalDate.of(2022, 6, 10)), "2025-06-10"))
                .isEmpty();
        assertThat(filing(registeredOn(LocalDate.of(2022, 6, 11)), "2025-06-10"))
                .containsExactly("grants.LEGAL_STATUS");
    }

    private static Application registeredOn(LocalDate day) {
        return Sample.with(applicant -> Sample.applicant(
                RecipientKind.ORMAS_YAYASAN,
                Sample.registration(Registration.Kind.AHU, "AHU-0001234.AH.01.04.Tahun 2022", day)));
    }

    /** Worked example 8: the same paper is enough for a body and not for a society. */
    @Test
    void an_skt_is_enough_for_a_body_and_not_for_a_society() {
        Registration skt = new Registration(
                Registration.Kind.SKT,
                "SKT-1",
                "Wali Kota",
                LocalDate.of(2022, 2, 1),
                Optional.of(LocalDate.of(2027, 1, 31)));
        assertThat(filing(Sample.with(a -> Sample.applicant(RecipientKind.ORMAS_PERKUMPULAN, skt)), "2025-06-10"))
                .containsExactly("grants.LEGAL_STATUS");
        assertThat(filing(Sample.with(a -> Sample.applicant(RecipientKind.BODY_WITH_SKT, skt)), "2025-06-10"))
                .isEmpty();
        Registration ended = new Registration(
                Registration.Kind.SKT,
                "SKT-1",
                "Wali Kota",
                LocalDate.of(2020, 2, 1),
                Optional.of(LocalDate.of(2025, 6, 9)));
        assertThat(filing(Sample.with(a -> Sample.applicant(RecipientKind.BODY_WITH_SKT, ended)), "2025-06-10"))
                .containsExactly("grants.LEGAL_STATUS");
        assertThat(filing(Sample.with(a -> Sample.applicant(RecipientKind.BODY_WITH_SKT, ended)), "2025-06-09"))
                .isEmpty();
    }

    /** Worked example 25. */
    @Test
    void an_applicant_seated_elsewhere_is_refused() {
        Application elsewhere = Sample.with(applicant -> new Applicant(
                RecipientKind.BODY_BY_LAW,
                applicant.name().orElseThrow(),
                RegionCode.parse("32.17.01.2001"),
                List.of(Sample.registration(Registration.Kind.FOUNDING_LAW, "UU contoh", LocalDate.of(2000, 1, 1))),
                applicant.officers(),
                applicant.account(),
                applicant.address(),
                applicant.unit()));
        assertThat(filing(elsewhere, "2025-06-10")).containsExactly("grants.OUT_OF_REGION");
    }

    /** Everything that is wrong is told at once. */
    @Test
    void a_bad_file_hears_every_reason_at_once() {
        Application bad = new Application(
                new Aid(AidType.BANSOS, AidForm.SERVICES),
                new BudgetRound(2026, BudgetRound.Version.INITIAL),
                new Applicant(
                        RecipientKind.COOPERATIVE,
                        "Koperasi Contoh",
                        RegionCode.parse("32.17.01.2001"),
                        List.of(),
                        List.of(),
                        Sample.account("12-3", "Orang Lain"),
                        Optional.empty(),
                        Optional.empty()),
                new Activity(
                        "Contoh",
                        "Contoh",
                        RegionCode.parse("32.73.01.1001"),
                        LocalDate.of(2026, 5, 2),
                        LocalDate.of(2026, 5, 1),
                        Activity.Works.NON_CONSTRUCTION,
                        Programme.NONE),
                List.of(new BudgetLine("Contoh", Rupiah.ZERO)),
                Set.of());
        assertThat(filing(bad, "2025-07-01"))
                .containsExactlyInAnyOrder(
                        "grants.LATE",
                        "grants.AID_NOT_OPEN",
                        "grants.SOCIAL_AID_ASKED",
                        "grants.KIND_NOT_ADMITTED",
                        "grants.NO_AMOUNT",
                        "grants.ACTIVITY_DAYS",
                        "grants.OFFICER_MISSING",
                        "grants.ACCOUNT_NOT_OWN",
                        "grants.LEGAL_STATUS",
                        "grants.OUT_OF_REGION");
    }

    // Completeness.

    /** Worked example 3. */
    @Test
    void a_file_without_domicile_letter_goes_back_and_comes_again() {
        Walk walk = Walk.inBandung().on("2025-06-30").submitted(Sample.application());
        Set<Code> ticked = new java.util.TreeSet<>(Sample.complete());
        ticked.remove(Code.of("DOMICILE_LETTER"));
        assertThat(walk.refused(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.Accept(ticked, true, "A-1")))
                .containsExactly("grants.DOCUMENT_MISSING");
        walk.does(
                        ProposalRole.TU_OPERATOR,
                        "tu",
                        new ReviewCommand.Return(Sample.codes("DOMICILE_LETTER"), Optional.empty()))
                .isAt(ProposalStage.RETURNED)
                .on("2025-07-18")
                .does(
                        ProposalRole.APPLICANT,
                        "applicant",
                        new ReviewCommand.Resubmit(Sample.application(), Sample.papers("DOMICILE_LETTER")))
                .isAt(ProposalStage.TU_CHECK);
        assertThat(walk.proposal().review().filing().version()).isEqualTo(2);
    }

    /** Fourteen working days from 30 June end on 18 July; the file lapses with the next day. */
    @Test
    void a_returned_file_lapses_when_it_is_not_mended_in_time() {
        Walk walk = Walk.inBandung()
                .on("2025-06-30")
                .submitted(Sample.application())
                .does(
                        ProposalRole.TU_OPERATOR,
                        "tu",
                        new ReviewCommand.Return(Sample.codes("DOMICILE_LETTER"), Optional.empty()))
                .on("2025-07-19");
        ReviewCommand.Resubmit again = new ReviewCommand.Resubmit(Sample.application(), Papers.NONE);
        assertThat(walk.refused(ProposalRole.APPLICANT, "applicant", again)).containsExactly("core.DUE_FIRST");
        walk.settle().isAt(ProposalStage.LAPSED);
    }

    @Test
    void papers_depend_on_what_the_applicant_declares() {
        Walk walk =
                Walk.inBandung().submitted(Sample.withConditions(Code.of("RENTED_OFFICE"), Code.of("MATCHING_FUNDS")));
        ReviewCommand.Accept accept = new ReviewCommand.Accept(Sample.complete(), false, "A-1");
        assertThat(walk.ask(ProposalRole.TU_OPERATOR, "tu", accept).findings())
                .extracting(finding -> finding.code() + finding.mend())
                .containsExactly(
                        "grants.DOCUMENT_MISSING[surat pernyataan dana pendamping, statement of matching funds, 1, 0]",
                        "grants.DOCUMENT_MISSING[bukti kontrak gedung, lease contract, 1, 0]",
                        "grants.ORIGINALS_MISSING[]");
        assertThat(walk.refused(
                        ProposalRole.TU_OPERATOR,
                        "tu",
                        new ReviewCommand.Return(Sample.codes("BUILDING_DRAWINGS"), Optional.empty())))
                .containsExactly("grants.NOT_REQUIRED");
    }

    @Test
    void an_amended_file_is_of_the_same_applicant() {
        Walk walk = Walk.inBandung()
                .submitted(Sample.application())
                .does(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.Return(Sample.codes("DEED"), Optional.empty()));
        Application other = Sample.withBudget(new BudgetRound(2027, BudgetRound.Version.INITIAL));
        assertThat(walk.refused(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Resubmit(other, Papers.NONE)))
                .containsExactly("grants.OTHER_CASE");
    }

    // Review.

    @Test
    void the_team_gives_the_case_to_a_competent_agency() {
        Walk walk = Walk.upTo(ProposalStage.CLASSIFICATION);
        ReviewCommand.Classify wrong =
                new ReviewCommand.Classify(AidType.BANSOS, Code.of("SOCIAL"), Code.of("SKPD_HEALTH"), Programme.NONE);
        assertThat(walk.refused(ProposalRole.CONSIDERATION_TEAM, "team", wrong))
                .containsExactly("grants.TYPE_NOT_AS_ASKED", "grants.UNIT_NOT_COMPETENT");
    }

    /** Services are given as a grant and never as social aid, so there is nothing open to turn them into. */
    @Test
    void what_is_classified_as_aid_that_is_not_open_is_refused_for_that_too() {
        Application one = Sample.application();
        Application services = new Application(
                new Aid(AidType.HIBAH, AidForm.SERVICES),
                one.budget(),
                one.applicant(),
                one.activity(),
                one.lines(),
                one.conditions());
        Walk walk = Walk.inBandung()
                .submitted(services)
                .accepted()
                .does(ProposalRole.REGION_HEAD, "head", new ReviewCommand.Dispose(PersonalText.of("Teruskan")));
        ReviewCommand.Classify other =
                new ReviewCommand.Classify(AidType.BANSOS, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE);
        assertThat(walk.refused(ProposalRole.CONSIDERATION_TEAM, "team", other))
                .containsExactly("grants.AID_NOT_OPEN", "grants.TYPE_NOT_AS_ASKED");
    }

    @Test
    void the_agency_answers_its_checklist_surveys_and_corrects() {
        Walk walk = Walk.upTo(ProposalStage.SKPD_EVALUATION);
        ReviewCommand.Evaluate poor = new ReviewCommand.Evaluate(
                Rupiah.of(40_000_000),
                Sample.codes("PRICE"),
                LocalDate.of(2025, 6, 3),
                Set.of(),
                Sample.lines(39_999_999));
        assertThat(walk.refused(ProposalRole.SKPD_EVALUATOR, "skpd", poor))
                .containsExactly("grants.CHECKLIST_OPEN", "grants.NO_SURVEY", "grants.CORRECTION_SUM");
    }

    /** Worked example 5: no step above the one before it, to the rupiah. */
    @Test
    void no_step_goes_above_the_one_before_it() {
        Walk walk = Walk.inBandung()
                .submitted(Sample.application(600_000_000))
                .accepted()
                .classified(Programme.CITY)
                .recommended(150_000_000)
                .met();
        assertThat(walk.refused(
                        ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(Rupiah.of(150_000_001))))
                .containsExactly("grants.OVER_LADDER");
        walk.does(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(Rupiah.of(150_000_000)));
        assertThat(walk.refused(
                        ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(160_000_000), "DNC-1", 1)))
                .containsExactly("grants.OVER_LADDER");
        walk.does(ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(75_000_000), "DNC-1", 1));
        assertThat(walk.refused(
                        ProposalRole.REGION_HEAD, "head", new ReviewCommand.Approve(Rupiah.of(75_000_001), "LP-1")))
                .containsExactly("grants.OVER_LADDER");
        walk.approved(75_000_000);
    }

    @Test
    void a_region_that_only_warns_of_the_ladder_lets_it_go_with_a_warning() {
        Walk walk = new Walk(Bandung.workflow(Bandung.with("strictLadder", "false")))
                .submitted(Sample.application(60_000_000))
                .accepted()
                .classified(Programme.CITY);
        walk.does(ProposalRole.SKPD_EVALUATOR, "evaluator", walk.evaluation(60_000_001));
        assertThat(walk.entries().get(walk.entries().size() - 1).warnings())
                .extracting(finding -> finding.code())
                .containsExactly("grants.OVER_LADDER");
    }

    /** The caps of Bandung, on both sides, and their exemption. */
    @Test
    void money_stays_within_the_cap_unless_it_is_a_programme_of_a_government() {
        assertThat(recommending(Activity.Works.NON_CONSTRUCTION, Programme.NONE, 50_000_000))
                .isEmpty();
        assertThat(recommending(Activity.Works.NON_CONSTRUCTION, Programme.NONE, 50_000_001))
                .containsExactly("grants.OVER_CAP");
        assertThat(recommending(Activity.Works.CONSTRUCTION, Programme.NONE, 250_000_000))
                .isEmpty();
        assertThat(recommending(Activity.Works.CONSTRUCTION, Programme.NONE, 250_000_001))
                .containsExactly("grants.OVER_CAP");
        assertThat(recommending(Activity.Works.CONSTRUCTION, Programme.PROVINCE, 250_000_001))
                .isEmpty();
    }

    private static List<String> recommending(Activity.Works works, Programme programme, long amount) {
        Walk walk = Walk.inBandung().submitted(Sample.with(Sample.activity(works, programme), 600_000_000));
        Set<Code> papers = new java.util.TreeSet<>(Sample.complete());
        papers.addAll(Sample.codes("BUILDING_DRAWINGS", "LAND_PROOF"));
        walk.does(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.Accept(papers, true, "A-1"))
                .classified(programme);
        return Walk.codes(walk.ask(ProposalRole.SKPD_EVALUATOR, "evaluator", walk.evaluation(amount)));
    }

    @Test
    void nothing_is_no_amount() {
        Walk walk = Walk.upTo(ProposalStage.TAPD_CONSIDERATION);
        assertThat(walk.refused(ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.ZERO, "DNC-1", 1)))
                .containsExactly("grants.NO_AMOUNT");
    }

    /** The sheet takes effect with the last of eight signatures; nobody signs twice, and a witness has not decided. */
    @Test
    void the_team_meets_and_all_sign_before_it_decides() {
        Walk walk = Walk.upTo(ProposalStage.TEAM_VERIFICATION);
        ReviewCommand.MayConsider yes = new ReviewCommand.MayConsider(Rupiah.of(1_000_000));
        ReviewCommand.SignSheet sign = new ReviewCommand.SignSheet();
        assertThat(walk.refused(ProposalRole.CONSIDERATION_TEAM, "team", yes)).containsExactly("grants.NO_MEETING");
        assertThat(walk.refused(ProposalRole.CONSIDERATION_TEAM, "team", sign)).containsExactly("grants.NO_MEETING");
        assertThat(walk.refused(
                        ProposalRole.CONSIDERATION_TEAM,
                        "team",
                        new ReviewCommand.RecordMeeting(LocalDate.of(2025, 6, 3))))
                .containsExactly("grants.DAY_TO_COME");
        walk.does(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.RecordMeeting(LocalDate.of(2025, 6, 2)));
        for (String member : List.of("team", "vice", "secretary-1", "secretary-2", "secretary-3")) {
            walk.does(ProposalRole.CONSIDERATION_TEAM, member, sign);
        }
        assertThat(walk.refused(ProposalRole.CONSIDERATION_TEAM, "vice", sign)).containsExactly("core.ALREADY_SIGNED");
        assertThat(walk.refused(ProposalRole.CONSIDERATION_TEAM, "member-6", sign))
                .containsExactly("core.SEAT_FILLED");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", sign).does(ProposalRole.FIELD_WITNESS, "camat", sign);
        assertThat(walk.refused(ProposalRole.CONSIDERATION_TEAM, "team", yes)).containsExactly("grants.SHEET_UNSIGNED");
        walk.does(ProposalRole.FIELD_WITNESS, "lurah", sign);
        assertThat(walk.proposal().review().meeting().orElseThrow().signedOn()).contains(LocalDate.of(2025, 6, 2));
        assertThat(walk.refused(ProposalRole.FIELD_WITNESS, "lurah", sign)).containsExactly("grants.SHEET_SIGNED");
        walk.does(ProposalRole.CONSIDERATION_TEAM, "team", yes).isAt(ProposalStage.TAPD_CONSIDERATION);
    }

    /** Whoever signed the sheet of another meeting has not signed this one. */
    @Test
    void a_new_meeting_voids_the_signatures_of_the_one_before() {
        Walk walk = Walk.upTo(ProposalStage.TEAM_VERIFICATION).met();
        walk.does(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.RecordMeeting(LocalDate.of(2025, 6, 2)));
        assertThat(walk.refused(
                        ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(Rupiah.of(1_000_000))))
                .containsExactly("grants.SHEET_UNSIGNED");
        walk.does(ProposalRole.CONSIDERATION_TEAM, "vice", new ReviewCommand.SignSheet())
                .does(
                        ProposalRole.CONSIDERATION_TEAM,
                        "team",
                        new ReviewCommand.RecordMeeting(LocalDate.of(2025, 6, 1)));
        assertThat(walk.file().joint()).isEmpty();
    }

    /** The head signs what the evaluator prepared, and no evaluator signs for him. */
    @Test
    void the_head_of_the_agency_signs_what_the_evaluator_prepared() {
        Walk walk = Walk.upTo(ProposalStage.SKPD_EVALUATION);
        ReviewCommand.Recommend sign = new ReviewCommand.Recommend(Rupiah.of(40_000_000));
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", sign)).containsExactly("grants.NOT_AS_EVALUATED");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", walk.evaluation(40_000_000)))
                .containsExactly("core.NOT_PERMITTED");
        walk.does(ProposalRole.SKPD_EVALUATOR, "evaluator", walk.evaluation(40_000_000));
        assertThat(walk.proposal().amounts().find(LadderStep.RECOMMENDED)).isEmpty();
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "evaluator", sign)).containsExactly("core.SEPARATION");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.Recommend(Rupiah.of(39_999_999))))
                .containsExactly("grants.NOT_AS_EVALUATED");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", sign).isAt(ProposalStage.TEAM_VERIFICATION);
    }

    /** A negative recommendation is one of nothing, so the team cannot turn it into money. */
    @Test
    void what_the_agency_does_not_recommend_the_team_cannot_grant() {
        Walk walk = Walk.upTo(ProposalStage.SKPD_EVALUATION)
                .does(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.NotRecommend(Code.of("FICTITIOUS")))
                .isAt(ProposalStage.TEAM_VERIFICATION)
                .met();
        assertThat(walk.refused(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(Rupiah.of(1))))
                .containsExactly("grants.OVER_LADDER");
        walk.does(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayNotConsider(Code.of("NOT_CONSIDERED")))
                .isAt(ProposalStage.REJECTED);
        assertThat(walk.file().status()).isEqualTo(CaseStatus.ENDED);
    }

    /** A return supersedes what the later stages had set; the journal keeps it. */
    @Test
    void a_stage_sends_back_to_the_one_before_it() {
        Walk walk = Walk.upTo(ProposalStage.HEAD_APPROVAL);
        ReviewCommand.SendBack far =
                new ReviewCommand.SendBack(Code.of("CHECK_AGAIN"), Code.of("SKPD_EVALUATION"), Optional.empty());
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "head", far)).containsExactly("grants.RETURN_TARGET");
        walk.does(
                        ProposalRole.REGION_HEAD,
                        "head",
                        new ReviewCommand.SendBack(
                                Code.of("CHECK_AGAIN"), Code.of("TAPD_CONSIDERATION"), Optional.empty()))
                .isAt(ProposalStage.TAPD_CONSIDERATION);
        assertThat(walk.proposal().amounts().find(LadderStep.CONSIDERED)).isEmpty();
        assertThat(walk.proposal().amounts().find(LadderStep.VERIFIED)).isPresent();
        walk.does(ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(40_000_000), "DNC-2", 2))
                .approved(40_000_000);
    }

    @Test
    void a_region_may_name_an_earlier_stage_to_send_back_to() {
        Walk walk = new Walk(Bandung.workflow(Bandung.with(
                        "returnTargets",
                        "{\"rows\": [{\"stage\": \"TAPD_CONSIDERATION\", \"targets\": [\"SKPD_EVALUATION\"]}]}")))
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .met()
                .does(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(Rupiah.of(50_000_000)))
                .does(
                        ProposalRole.TAPD,
                        "tapd",
                        new ReviewCommand.SendBack(
                                Code.of("CHECK_AGAIN"),
                                Code.of("SKPD_EVALUATION"),
                                Optional.of(PersonalText.of("Periksa harga satuan"))))
                .isAt(ProposalStage.SKPD_EVALUATION);
        assertThat(walk.proposal().amounts().steps()).containsOnlyKeys(LadderStep.REQUESTED);
        assertThat(walk.proposal().review().meeting()).isEmpty();
    }

    // Budget.

    /** Worked example 12: the ceiling has forty million left. */
    @Test
    void the_ceiling_of_the_account_is_never_passed() {
        Walk walk = Walk.upTo(ProposalStage.IN_KUA_PPAS).withLedger(ledger(960_000_000));
        assertThat(walk.refused(ProposalRole.BUDGET_OFFICER, "budget", walk.budget(40_000_001)))
                .containsExactly("grants.OVER_CEILING");
        walk.budgeted(40_000_000);
        assertThat(walk.ledger().available()).isEqualTo(Rupiah.ZERO);
    }

    private static LedgerReading ledger(long reserved) {
        LedgerReading reading = LedgerReading.EMPTY.after(
                LedgerPosting.ceiling(new BudgetPage(Bandung.CODE, 2026, Walk.ACCOUNT), Rupiah.of(1_000_000_000)));
        return new LedgerReading(reading.ceiling(), Rupiah.of(reserved), Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
    }

    @Test
    void the_account_is_one_for_this_kind_of_recipient() {
        Walk walk = Walk.upTo(ProposalStage.IN_KUA_PPAS);
        BudgetCommand.PutInBudget wrong = new BudgetCommand.PutInBudget(
                AccountCode.of("5.1.05.01.01.0001"), Rupiah.of(50_000_000), "Perwal 1/2025", "DPA-1", Optional.empty());
        assertThat(walk.refused(ProposalRole.BUDGET_OFFICER, "budget", wrong))
                .containsExactly("grants.ACCOUNT_NOT_FITTING");
    }

    @Test
    void the_decree_names_the_recipient_and_no_more_than_the_budget() {
        Walk walk = Walk.upTo(ProposalStage.BUDGETED);
        BudgetCommand.Decree wrong =
                new BudgetCommand.Decree("978/1", LocalDate.of(2026, 2, 11), "Yayasan Lain", Rupiah.of(50_000_001));
        assertThat(walk.on("2026-02-10").refused(ProposalRole.REGION_HEAD, "head", wrong))
                .containsExactly("grants.OVER_LADDER", "grants.OVER_CAP", "grants.NOT_IN_BUDGET", "grants.DAY_TO_COME");
        assertThat(walk.ask(ProposalRole.REGION_HEAD, "head", wrong)
                        .findings()
                        .get(0)
                        .source())
                .as("that a decree stays within the budget is the law, not Pendopo's own decision")
                .isEqualTo(GrantLaw.PAYMENT);
        walk.decreed(50_000_000);
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.of(50_000_000));
        assertThat(walk.ledger().reserved()).isEqualTo(Rupiah.ZERO);
    }

    // Agreement and payment.

    @Test
    void the_agreement_has_the_six_clauses_and_the_amount_of_the_decree() {
        Walk walk = Walk.upTo(ProposalStage.DECREED).on("2026-03-02");
        DeliveryCommand.PrepareAgreement poor = new DeliveryCommand.PrepareAgreement(
                "NPHD-1",
                LocalDate.of(2026, 3, 2),
                Set.of(AgreementClause.PARTIES),
                Optional.of(Sample.account("0012345678901", "Orang Lain")),
                List.of(Rupiah.of(20_000_000), Rupiah.of(20_000_000), Rupiah.of(9_999_999)),
                Sample.CHAIR,
                new NphdSheet(3, 1, Set.of()),
                Papers.NONE);
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", poor))
                .containsExactly(
                        "grants.CLAUSE_MISSING",
                        "grants.NOT_AS_DECREED",
                        "grants.TOO_MANY_TRANCHES",
                        "grants.ACCOUNT_NOT_OWN",
                        "grants.NPHD_COPIES",
                        "grants.DOCUMENT_MISSING");
        walk.agreed(25_000_000, 25_000_000);
    }

    @Test
    void no_agreement_is_signed_before_the_fiscal_year() {
        Walk walk = Walk.upTo(ProposalStage.BUDGETED).on("2025-12-30");
        walk.does(
                ProposalRole.REGION_HEAD,
                "head",
                new BudgetCommand.Decree("978/1", LocalDate.of(2025, 12, 30), Sample.NAME, Rupiah.of(50_000_000)));
        assertThat(walk.on("2025-12-31").refused(ProposalRole.PPKD, "ppkd", walk.agreement(50_000_000)))
                .containsExactly("grants.YEAR_NOT_BEGUN");
        walk.on("2026-01-01").does(ProposalRole.PPKD, "ppkd", walk.agreement(50_000_000));
    }

    /** Worked example 14. */
    @Test
    void another_leader_at_payment_must_be_proven() {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT);
        PersonalText newChair = PersonalText.of("Ketua Baru");
        assertThat(walk.refused(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        request(
                                new Leader(newChair, LeaderChange.NONE, Optional.empty()),
                                Sample.disbursementPapers())))
                .containsExactly("grants.LEADER_CHANGED");
        assertThat(walk.refused(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        request(
                                new Leader(newChair, LeaderChange.LEADER_DIED, Optional.of(PersonRef.of("new-chair"))),
                                Sample.disbursementPapers())))
                .containsExactly("grants.LEADER_CHANGED", "grants.DOCUMENT_MISSING");
        Set<Code> proven = new java.util.TreeSet<>(Sample.disbursementPapers().kinds());
        proven.addAll(Sample.codes("DEATH_CERTIFICATE", "APPOINTMENT_DECREE"));
        walk.does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        request(
                                new Leader(newChair, LeaderChange.LEADER_DIED, Optional.of(PersonRef.of("new-chair"))),
                                new Papers(proven, List.of())))
                .isAt(ProposalStage.DISBURSEMENT_REQUESTED);
    }

    /** Whoever was proven to lead now acts for the recipient; the one before must prove himself again. */
    @Test
    void a_proven_leader_becomes_a_party_and_the_one_before_is_another() {
        PersonalText newChair = PersonalText.of("Ketua Baru");
        Walk walk = Walk.upTo(ProposalStage.DECREED).on("2026-03-02");
        walk.does(
                ProposalRole.PPKD,
                "ppkd",
                new DeliveryCommand.PrepareAgreement(
                        "NPHD-1",
                        LocalDate.of(2026, 3, 2),
                        Sample.clauses(),
                        Optional.of(Sample.ACCOUNT),
                        List.of(Rupiah.of(50_000_000)),
                        new Leader(newChair, LeaderChange.LEADER_REPLACED, Optional.of(PersonRef.of("new-chair"))),
                        Sample.SHEET,
                        Sample.papers("NPHD", "APPOINTMENT_DECREE")));
        DeliveryCommand.SignAgreement sign = new DeliveryCommand.SignAgreement("NPHD-1");
        walk.does(ProposalRole.PPKD, "ppkd", sign);
        assertThat(walk.refused(ProposalRole.RECIPIENT, "chair", sign)).containsExactly("grants.NOT_THE_LEADER");
        walk.does(ProposalRole.RECIPIENT, "new-chair", sign);
        assertThat(walk.refused(ProposalRole.RECIPIENT, "chair", walk.request(1)))
                .containsExactly("grants.LEADER_CHANGED");
        walk.does(
                        ProposalRole.RECIPIENT,
                        "new-chair",
                        request(new Leader(newChair, LeaderChange.NONE, Optional.empty()), Sample.disbursementPapers()))
                .isAt(ProposalStage.DISBURSEMENT_REQUESTED);
        assertThat(walk.refused(
                        ProposalRole.TREASURER,
                        "new-chair",
                        new DeliveryCommand.VerifyRequest("SPP-1", Walk.ACCOUNT, Rupiah.of(50_000_000))))
                .containsExactly("core.SEPARATION");
    }

    private static DeliveryCommand.RequestDisbursement request(Leader leader, Papers papers) {
        return new DeliveryCommand.RequestDisbursement(1, Sample.ACCOUNT, leader, papers);
    }

    /** Worked example 14, its other half. */
    @Test
    void a_dispute_before_payment_voids_the_allocation() {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT)
                .does(ProposalRole.PPKD, "ppkd", new BudgetCommand.VoidForDispute(Code.of("DISPUTE")))
                .isAt(ProposalStage.LAPSED);
        assertThat(walk.ledger().used()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_dispute_after_a_payment_is_for_the_auditor() {
        Walk walk =
                Walk.upTo(ProposalStage.DECREED).agreed(25_000_000, 25_000_000).paid(1, 25_000_000);
        assertThat(walk.refused(ProposalRole.PPKD, "ppkd", new BudgetCommand.VoidForDispute(Code.of("DISPUTE"))))
                .containsExactly("grants.ALREADY_PAID");
    }

    @Test
    void payment_goes_to_the_account_agreed_and_to_no_other() {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT);
        BankAccount other = Sample.account("0012345678902", Sample.NAME);
        assertThat(walk.refused(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new DeliveryCommand.RequestDisbursement(1, other, Sample.CHAIR, Sample.disbursementPapers())))
                .containsExactly("grants.NOT_IN_SK");
        walk.ordered(1, 50_000_000);
        assertThat(walk.ask(
                                ProposalRole.KUASA_BUD,
                                "bud",
                                new DeliveryCommand.IssueSp2d(
                                        "SP2D-1",
                                        Sample.account("0012345678902", "Yayasan Lain"),
                                        Rupiah.of(49_999_999)))
                        .findings())
                .as("each part that differs, by name and never by value")
                .extracting(finding -> finding.where().orElseThrow())
                .containsExactly("payTo.number, payTo.holder", "amount");
        assertThat(walk.refused(
                        ProposalRole.KUASA_BUD,
                        "bud",
                        new DeliveryCommand.IssueSp2d("SP2D-1", other, Rupiah.of(50_000_001))))
                .containsExactly("grants.NOT_IN_SK", "grants.OVER_DECREE");
        BankAccount sameWrittenOtherwise = Sample.account("001 2345 678901", "YAYASAN CONTOH LESTARI");
        walk.does(
                        ProposalRole.KUASA_BUD,
                        "bud",
                        new DeliveryCommand.IssueSp2d("SP2D-1", sameWrittenOtherwise, Rupiah.of(50_000_000)))
                .isAt(ProposalStage.IN_USE);
    }

    @Test
    void the_request_for_payment_is_of_the_budgeted_account_and_the_agreed_amount() {
        Walk walk = Walk.upTo(ProposalStage.DISBURSEMENT_REQUESTED);
        assertThat(walk.refused(
                        ProposalRole.TREASURER,
                        "treasurer",
                        new DeliveryCommand.VerifyRequest(
                                "SPP-1", AccountCode.of("5.1.05.05.01.0001"), Rupiah.of(49_999_999))))
                .containsExactly("grants.ACCOUNT_NOT_FITTING", "grants.NOT_IN_SK");
    }

    @Test
    void parts_are_asked_for_in_order() {
        Walk walk = Walk.upTo(ProposalStage.DECREED).agreed(25_000_000, 25_000_000);
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", walk.request(2)))
                .containsExactly("grants.TRANCHE_ORDER");
        walk.paid(1, 25_000_000);
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", walk.request(1)))
                .containsExactly("grants.TRANCHE_ORDER");
    }

    @Test
    void the_second_part_waits_for_the_account_of_the_first_where_the_region_says_so() {
        Walk walk = Walk.inBandung()
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .budgeted(50_000_000)
                .decreed(50_000_000)
                .agreed(25_000_000, 25_000_000)
                .paid(1, 25_000_000);
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", walk.request(2)))
                .containsExactly("grants.TRANCHE_UNACCOUNTED");
        assertThat(walk.refused(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new DeliveryCommand.ReportTranche(1, Rupiah.of(25_000_001), Sample.reportPapers())))
                .containsExactly("grants.TRANCHE_USE");
        walk.does(
                        ProposalRole.RECIPIENT,
                        "applicant",
                        new DeliveryCommand.ReportTranche(1, Rupiah.of(25_000_000), Sample.reportPapers()))
                .paid(2, 25_000_000)
                .isAt(ProposalStage.IN_USE);
    }

    @Test
    void payment_may_be_asked_for_until_the_cutoff() {
        assertThat(Walk.codes(requestOn("2026-12-15"))).isEmpty();
        assertThat(Walk.codes(requestOn("2026-12-16"))).containsExactly("grants.AFTER_CUTOFF");
    }

    private static id.pendopo.core.workflow.Decision<Proposal> requestOn(String day) {
        Walk walk = Walk.upTo(ProposalStage.AGREEMENT).on(day);
        return walk.ask(ProposalRole.RECIPIENT, "applicant", walk.request(1));
    }

    // Report and refund.

    @Test
    void used_and_unused_make_what_was_received() {
        Walk walk = Walk.upTo(ProposalStage.IN_USE).on("2026-11-02");
        assertThat(walk.refused(ProposalRole.RECIPIENT, "applicant", walk.report(43_500_000, 6_499_999, 0)))
                .containsExactly("grants.USE_SUM");
        walk.does(ProposalRole.RECIPIENT, "applicant", walk.report(50_000_000, 0, 0))
                .does(ProposalRole.REPORT_VERIFIER, "verifier", new AccountabilityCommand.AcceptReport("V-1"))
                .isAt(ProposalStage.CLOSED);
    }

    @Test
    void a_returned_report_is_handed_in_again() {
        Walk walk = Walk.upTo(ProposalStage.REPORT_SUBMITTED);
        walk.does(
                        ProposalRole.REPORT_VERIFIER,
                        "verifier",
                        new AccountabilityCommand.ReturnReport(Sample.codes("BANK_STATEMENT")))
                .isAt(ProposalStage.REPORT_RETURNED)
                .does(ProposalRole.RECIPIENT, "applicant", walk.report(50_000_000, 0, 0))
                .isAt(ProposalStage.REPORT_SUBMITTED);
    }

    @Test
    void no_more_is_refunded_than_is_owed() {
        Walk walk = Walk.upTo(ProposalStage.REFUND_DUE);
        AccountabilityCommand.RecordRefund tooMuch =
                new AccountabilityCommand.RecordRefund("STS-1", LocalDate.of(2026, 11, 2), Rupiah.of(6_620_001));
        assertThat(walk.refused(ProposalRole.TREASURER, "treasurer", tooMuch)).containsExactly("grants.REFUND_AMOUNT");
        walk.does(
                        ProposalRole.TREASURER,
                        "treasurer",
                        new AccountabilityCommand.RecordRefund(
                                "STS-1", LocalDate.of(2026, 11, 2), Rupiah.of(6_620_000)))
                .isAt(ProposalStage.CLOSED);
    }

    // Who.

    /** One person, two organs: refused, whichever role he signs in with. */
    @Test
    void nobody_decides_for_two_organs() {
        Walk walk = Walk.upTo(ProposalStage.HEAD_DISPOSITION);
        assertThat(walk.refused(ProposalRole.REGION_HEAD, "tu", new ReviewCommand.Dispose(PersonalText.of("Teruskan"))))
                .containsExactly("core.SEPARATION");
        Walk later = Walk.upTo(ProposalStage.TAPD_CONSIDERATION);
        for (String person : List.of("tu", "head", "team", "skpd")) {
            assertThat(later.refused(ProposalRole.TAPD, person, new ReviewCommand.Consider(Rupiah.of(1), "DNC-1", 1)))
                    .containsExactly("core.SEPARATION");
        }
    }

    @Test
    void evaluator_and_head_of_the_agency_are_one_organ() {
        Walk walk = Walk.upTo(ProposalStage.SKPD_EVALUATION);
        walk.recommended(50_000_000)
                .does(
                        ProposalRole.CONSIDERATION_TEAM,
                        "team",
                        new ReviewCommand.SendBack(
                                Code.of("CHECK_AGAIN"), Code.of("SKPD_EVALUATION"), Optional.empty()))
                .does(ProposalRole.SKPD_EVALUATOR, "skpd", walk.evaluation(40_000_000))
                .does(ProposalRole.SKPD_HEAD, "skpd-2", new ReviewCommand.Recommend(Rupiah.of(40_000_000)))
                .isAt(ProposalStage.TEAM_VERIFICATION);
    }

    @Test
    void the_three_papers_of_the_treasury_have_three_signers() {
        Walk walk = Walk.upTo(ProposalStage.PAYMENT_REQUESTED);
        assertThat(walk.refused(ProposalRole.PPKD, "treasurer", new DeliveryCommand.OrderPayment("SPM-1")))
                .containsExactly("core.SEPARATION");
        walk.does(ProposalRole.PPKD, "ppkd", new DeliveryCommand.OrderPayment("SPM-1"));
        DeliveryCommand.IssueSp2d pay = new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(50_000_000));
        assertThat(walk.refused(ProposalRole.KUASA_BUD, "treasurer", pay)).containsExactly("core.SEPARATION");
        assertThat(walk.refused(ProposalRole.KUASA_BUD, "ppkd", pay)).containsExactly("core.SEPARATION");
    }

    @Test
    void whoever_recommended_does_not_verify_the_report() {
        Walk walk = Walk.upTo(ProposalStage.REPORT_SUBMITTED);
        AccountabilityCommand.AcceptReport accept = new AccountabilityCommand.AcceptReport("V-1");
        assertThat(walk.refused(ProposalRole.REPORT_VERIFIER, "skpd", accept)).containsExactly("core.SEPARATION");
        walk.does(ProposalRole.REPORT_VERIFIER, "treasurer", accept);
    }

    /** The chair never acted in the case, and is its party all the same. */
    @Test
    void a_party_does_not_judge_his_own_case() {
        Walk walk = Walk.upTo(ProposalStage.HEAD_DISPOSITION);
        for (String person : List.of("applicant", "chair")) {
            assertThat(walk.refused(
                            ProposalRole.REGION_HEAD, person, new ReviewCommand.Dispose(PersonalText.of("Teruskan"))))
                    .containsExactly("core.SEPARATION");
        }
        assertThat(walk.refused(ProposalRole.APPLICANT, "stranger", new ReviewCommand.Withdraw(Code.of("NO_NEED"))))
                .containsExactly("core.NOT_PERMITTED");
    }

    // Order.

    @Test
    void no_stage_is_skipped() {
        Walk walk = Walk.upTo(ProposalStage.SKPD_EVALUATION);
        assertThat(walk.refused(ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(1), "DNC-1", 1)))
                .containsExactly("core.NOT_NOW");
        assertThat(Walk.upTo(ProposalStage.AGREEMENT)
                        .refused(
                                ProposalRole.KUASA_BUD,
                                "bud",
                                new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(50_000_000))))
                .containsExactly("core.NOT_NOW");
    }

    @Test
    void a_proposal_is_withdrawn_until_it_stands_in_the_budget() {
        ReviewCommand.Withdraw withdraw = new ReviewCommand.Withdraw(Code.of("NO_NEED"));
        Walk.upTo(ProposalStage.IN_KUA_PPAS)
                .does(ProposalRole.APPLICANT, "applicant", withdraw)
                .isAt(ProposalStage.WITHDRAWN);
        assertThat(Walk.upTo(ProposalStage.BUDGETED).refused(ProposalRole.APPLICANT, "applicant", withdraw))
                .containsExactly("core.NOT_NOW");
    }

    @Test
    void a_held_case_stands_still_until_the_auditor_releases_it() {
        Walk walk = Walk.upTo(ProposalStage.PAYMENT_ORDERED)
                .does(ProposalRole.APIP_AUDITOR, "auditor", new ReviewCommand.Hold(Code.of("AUDIT")));
        DeliveryCommand.IssueSp2d pay = new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(50_000_000));
        assertThat(walk.refused(ProposalRole.KUASA_BUD, "bud", pay)).containsExactly("core.FLAGGED");
        walk.does(ProposalRole.APIP_AUDITOR, "auditor", new ReviewCommand.Release(Code.of("CLEARED")));
        assertThat(walk.refused(ProposalRole.APIP_AUDITOR, "auditor", new ReviewCommand.Release(Code.of("CLEARED"))))
                .containsExactly("grants.NOT_HELD");
        walk.does(ProposalRole.KUASA_BUD, "bud", pay).isAt(ProposalStage.IN_USE);
        assertThat(walk.refused(ProposalRole.APIP_AUDITOR, "skpd", new ReviewCommand.Hold(Code.of("AUDIT"))))
                .containsExactly("core.SEPARATION");
    }

    @Test
    void a_delegate_counts_as_himself_and_as_the_one_he_stands_in_for() {
        Walk walk = Walk.upTo(ProposalStage.HEAD_DISPOSITION);
        Actor delegate = Actor.of("deputy", ProposalRole.REGION_HEAD)
                .onBehalfOf(
                        PersonRef.of("tu"),
                        new id.pendopo.core.actor.Deed("SK-1", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(Walk.codes(walk.ask(delegate, new ReviewCommand.Dispose(PersonalText.of("Teruskan")))))
                .containsExactly("core.SEPARATION");
    }
}
