package id.pendopo.grants.proposal;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Handling;
import id.pendopo.testkit.workflow.AlteredFile;
import id.pendopo.testkit.workflow.CaseJournal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cases at any stage for tests of what is published, with whatever a test puts into them. */
public final class PublishedCases {
    private static final Map<ProposalStage, Case> WALKED = new HashMap<>();

    private PublishedCases() {}

    /** A case with its sealed journal. */
    public record Case(CaseFile<Proposal> file, List<JournalEntry> journal) {
        /** With other data. */
        public Case with(Proposal data) {
            return new Case(AlteredFile.of(file).data(data).file(), journal);
        }

        /** Under another id and receipt number. */
        public Case as(String id, String receipt) {
            return new Case(
                    AlteredFile.of(file)
                            .id(CaseId.of(id))
                            .handling(file.handling().withReceiptNumber(receipt))
                            .file(),
                    journal);
        }

        /** At another stage, all else as it was. */
        public Case now(ProposalStage stage) {
            return new Case(AlteredFile.of(file).stage(stage.code()).file(), journal);
        }

        /** Closed to strangers. */
        public Case closed() {
            return new Case(
                    AlteredFile.of(file)
                            .handling(file.handling().withConfidentiality(Handling.Confidentiality.RESTRICTED))
                            .file(),
                    journal);
        }

        /** Of this application instead. */
        public Case of(Application application) {
            Proposal data = file.data();
            return with(new Proposal(
                    application,
                    data.review(),
                    data.amounts(),
                    data.budgeting(),
                    data.delivery(),
                    data.accountability()));
        }
    }

    /** A grant of fifty million to a fictitious foundation, at this stage. */
    public static synchronized Case at(ProposalStage stage) {
        return WALKED.computeIfAbsent(stage, PublishedCases::walked);
    }

    private static Case walked(ProposalStage stage) {
        Walk walk = stage == ProposalStage.REJECTED
                ? Walk.upTo(ProposalStage.TEAM_VERIFICATION)
                        .met()
                        .does(
                                ProposalRole.CONSIDERATION_TEAM,
                                "team",
                                new ReviewCommand.MayNotConsider(Code.of("NIK_3273014501900001")))
                : Walk.upTo(stage);
        return new Case(
                walk.file(), CaseJournal.of(Bandung.workflow(), walk.entries()).entries());
    }

    /** The foundation's application with these texts. */
    public static Application ofFoundation(
            String name, String title, String narrative, PersonalText chair, PersonalText nik, PersonalText account) {
        Application one = Sample.application();
        Applicant usual = one.applicant();
        return new Application(
                one.aid(),
                one.budget(),
                new Applicant(
                        usual.kind(),
                        name,
                        usual.seat(),
                        usual.registrations(),
                        List.of(
                                new Officer(Officer.Position.CHAIR, chair, nik, Optional.empty()),
                                usual.officers().get(1)),
                        new BankAccount("110", account, PersonalText.of(name)),
                        usual.address(),
                        usual.unit()),
                activity(title, narrative),
                List.of(new BudgetLine(narrative, Rupiah.of(50_000_000))),
                one.conditions());
    }

    /** A body that no ministry ratified. */
    public static Application unregistered() {
        return Sample.with(usual -> Sample.applicant(RecipientKind.COMMUNITY_GROUP));
    }

    /** A person's application for social aid. */
    public static Application ofPerson(
            Planning planning,
            RiskForm risk,
            String title,
            String narrative,
            PersonApplicant person,
            PersonalText account) {
        return new Application(
                        new Aid(AidType.BANSOS, AidForm.MONEY),
                        new BudgetRound(2026, BudgetRound.Version.INITIAL),
                        Applicant.of(
                                RecipientKind.INDIVIDUAL,
                                person,
                                RegionCode.parse("32.73.01.1001"),
                                new BankAccount("110", account, person.name())),
                        activity(title, narrative),
                        List.of(new BudgetLine(narrative, Rupiah.of(3_000_000))),
                        Set.of())
                .with(new SocialAid(
                        planning,
                        Set.of(SocialAidPurpose.PROTECT),
                        risk,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Activity activity(String title, String narrative) {
        Activity usual = Sample.ACTIVITY;
        return new Activity(
                title, narrative, usual.place(), usual.starts(), usual.ends(), usual.works(), usual.programme());
    }

    /** With a region's own fields answered: one that strangers see, one personal. */
    public static Case withOwn(Case one, String open, PersonalText personal) {
        Proposal data = one.file().data();
        Review review = data.review();
        return one.with(data.with(new Review(
                review.filing(),
                review.classification(),
                review.evaluation(),
                review.meeting(),
                review.consideration(),
                review.approvalSheet(),
                Optional.of(new Review.OwnAnswers(
                        new OwnValues(
                                Map.of(Code.of("REMARK"), OwnValue.of(open)), Map.of(Code.of("CONTACT"), personal)),
                        Set.of(Code.of("REMARK")))))));
    }

    /** At this rank of this list of nominees. */
    public static Case ranked(Case one, String list, int rank) {
        Review review = one.file().data().review();
        return one.with(one.file()
                .data()
                .with(new Review(
                        review.filing(),
                        review.classification(),
                        review.evaluation(),
                        review.meeting(),
                        Optional.of(new Review.Consideration(list, rank)),
                        review.approvalSheet(),
                        review.own())));
    }

    /** With another number and amount of the decree. */
    public static Case decreed(Case one, String number, LocalDate day, long amount) {
        Proposal data = one.file().data();
        return one.with(data.with(data.budgeting().with(new Budgeting.Decree(number, day)))
                .with(LadderStep.DECREED, Rupiah.of(amount)));
    }

    /** With this amount approved, as an unplanned case has it. */
    public static Case approved(Case one, long amount) {
        return one.with(one.file().data().with(LadderStep.APPROVED, Rupiah.of(amount)));
    }

    /** The grants file of the pack of the examples with one value more. */
    public static id.pendopo.core.policy.RegionPack packWith(String key, String value) {
        return Bandung.with(key, value);
    }

    /** The commands and events of a proposal, for replaying a journal. */
    public static id.pendopo.core.workflow.PayloadTypes types() {
        return Bandung.workflow().types();
    }

    /** The pack of the examples. */
    public static id.pendopo.core.policy.RegionPack pack() {
        return Bandung.PACK;
    }
}
