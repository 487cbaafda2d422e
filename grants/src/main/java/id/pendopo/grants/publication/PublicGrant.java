package id.pendopo.grants.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.AhuDecree;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.publication.Initials;
import id.pendopo.core.publication.PublicText;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.grants.proposal.Accountability;
import id.pendopo.grants.proposal.AidForm;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.BudgetRound;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.IndividualNameMode;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.Programme;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalStage;
import id.pendopo.grants.proposal.PublicField;
import id.pendopo.grants.proposal.PublicProposalView;
import id.pendopo.grants.proposal.RecipientKind;
import id.pendopo.grants.proposal.Registration;
import id.pendopo.grants.proposal.Review;
import id.pendopo.grants.proposal.SocialAid;
import id.pendopo.grants.proposal.SocialAidPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A grant of the budget as everybody may read it (<i>data publik penerima</i>): from the day on which it stands in the budget. Every
 * public list is made of these and of nothing else. It has no place for an identity number, an account, an address, a birthday, a
 * risk, a note or the name of a person. Aid that could not be planned never becomes one: of that only counts and totals are told
 * ({@link UnplannedTotal}). UU 14/2008, UU 27/2022 [K]; which fields there are is Pendopo's decision [D].
 *
 * @param number under which it is known: the receipt number of an organisation, of a person the random one that the publisher gave
 * @param view what the tracking shows too
 * @param kind what is given to whom
 * @param recipient who receives
 * @param budget where it stands in the budget
 * @param schedule when the activity takes place
 * @param realised what of the budget was spent, in money or in kind
 * @param report how far it was accounted for, where the region shows it
 * @param changedAt when something of the case last changed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PublicGrant(
        Optional<String> number,
        PublicProposalView view,
        Kind kind,
        Recipient recipient,
        Budget budget,
        Optional<Schedule> schedule,
        Rupiah realised,
        Optional<ReportStatus> report,
        Instant changedAt) {

    /**
     * What is given.
     *
     * @param type hibah or bansos
     * @param form in which form
     * @param field the field (<i>bidang</i>) by which the agency was found
     * @param programme whose programme it carries out
     * @param purposes of social aid; empty for hibah
     * @param openCall whether it came in through the public window and not by a mandate or a change of the budget
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Kind(
            AidType type,
            AidForm form,
            Optional<Code> field,
            Programme programme,
            Set<SocialAidPurpose> purposes,
            boolean openCall) {
        /** Copies what it is given. */
        public Kind {
            purposes = Collections.unmodifiableSet(new TreeSet<>(purposes));
        }
    }

    /**
     * Who receives.
     *
     * @param kind which kind of recipient
     * @param name of an organisation its name, of a person his initials where the region shows them
     * @param identifier of an organisation: its ratification by the law ministry, or what the publisher gave
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Recipient(RecipientKind kind, Optional<String> name, Optional<String> identifier) {
        /** Whether it is a person or a family. */
        boolean isPerson() {
            return kind.isPerson();
        }
    }

    /** The fiscal year, and the account where the region shows it. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Budget(int year, Optional<AccountCode> account) {}

    /** The days of the activity: as planned, and the last one as reported. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Schedule(LocalDate starts, LocalDate ends, Optional<LocalDate> ended) {}

    /**
     * The public side of a case; empty while nothing of it stands in the budget, when it could not be planned, and when it is closed
     * to strangers.
     *
     * @throws IllegalArgumentException if the number given for a person holds something personal, or is no number for a file
     */
    public static Optional<PublicGrant> of(
            CaseFile<Proposal> file, List<JournalEntry> journal, PublicTerms terms, PublicIds ids) {
        Proposal proposal = file.data();
        if (proposal.planning() == Planning.UNPLANNED
                || proposal.budgeting().latest().isEmpty()
                || journal.isEmpty()) {
            return Optional.empty();
        }
        return PublicProposalView.of(file, journal)
                .filter(view -> view.subject().isPresent())
                .map(view -> of(file, view, journal.get(journal.size() - 1).at(), terms, ids));
    }

    private static PublicGrant of(
            CaseFile<Proposal> file, PublicProposalView view, Instant changedAt, PublicTerms terms, PublicIds ids) {
        Proposal proposal = file.data();
        Applicant applicant = proposal.application().applicant();
        boolean ofPerson = applicant.kind().isPerson();
        PublicText text =
                PublicText.knowing(proposal, applicant.name().map(List::of).orElse(List.of()));
        return new PublicGrant(
                ofPerson ? ids.ofPerson(file.id()).map(id -> checked(id, text)) : view.receiptNumber(),
                terms.applied(withoutNumber(view, ofPerson), ofPerson),
                kind(proposal, text),
                recipient(file, view, terms, text, ids),
                new Budget(
                        proposal.application().budget().year(),
                        proposal.budgeting()
                                .allocation()
                                .map(Budgeting.Allocation::account)
                                .filter(account -> terms.shows(PublicField.ACCOUNT))),
                schedule(proposal, terms),
                terms.shows(PublicField.PAYMENTS) ? proposal.delivery().spent() : Rupiah.ZERO,
                Optional.of(report(file)).filter(status -> terms.shows(PublicField.REPORT)),
                changedAt);
    }

    /** By his receipt number a person's case could be followed by whoever reads the list. */
    private static PublicProposalView withoutNumber(PublicProposalView view, boolean ofPerson) {
        return ofPerson
                ? new PublicProposalView(
                        Optional.empty(),
                        view.subject(),
                        view.progress(),
                        view.money(),
                        view.papers(),
                        view.report(),
                        view.notice())
                : view;
    }

    private static String checked(String id, PublicText text) {
        if (!id.matches("[A-Za-z0-9_-]{6,40}") || text.holds(id)) {
            throw new IllegalArgumentException(
                    "public id: the number given for a person is not 6 to 40 letters, digits or hyphens drawn at random; draw"
                            + " another, and make it from nothing");
        }
        return id;
    }

    private static Kind kind(Proposal proposal, PublicText text) {
        Application application = proposal.application();
        Optional<Review.Classification> classified = proposal.review().classification();
        boolean mandated = proposal.programme() != Programme.NONE;
        return new Kind(
                application.aid().type(),
                application.aid().form(),
                classified.map(Review.Classification::field).map(text::of),
                proposal.programme(),
                application.social().map(SocialAid::purposes).orElse(Set.of()),
                !mandated && application.budget().version() == BudgetRound.Version.INITIAL);
    }

    private static Recipient recipient(
            CaseFile<Proposal> file, PublicProposalView view, PublicTerms terms, PublicText text, PublicIds ids) {
        Applicant applicant = file.data().application().applicant();
        if (applicant.kind().isPerson()) {
            boolean masked = terms.names() == IndividualNameMode.MASKED;
            return new Recipient(
                    applicant.kind(),
                    applicant
                            .person()
                            .filter(person -> masked && terms.shows(PublicField.RECIPIENT))
                            .map(PersonApplicant::name)
                            .map(Initials::of)
                            .filter(initials -> !initials.isEmpty()),
                    Optional.empty());
        }
        return new Recipient(
                applicant.kind(),
                view.subject()
                        .flatMap(PublicProposalView.Subject::organisation)
                        .filter(name -> terms.shows(PublicField.RECIPIENT)),
                identifier(file, text, ids).filter(id -> terms.shows(PublicField.RECIPIENT)));
    }

    /** The number of a ratification has a shape of its own, so that no other number hides in it; what the publisher gave is looked through. */
    private static Optional<String> identifier(CaseFile<Proposal> file, PublicText text, PublicIds ids) {
        return ids.ofOrganisation(file.id())
                .filter(id -> id.equals(text.ofNumber(id)))
                .or(() -> file.data()
                        .application()
                        .applicant()
                        .registration(Registration.Kind.AHU)
                        .map(Registration::number)
                        .filter(number -> AhuDecree.find(number).isPresent())
                        .map(number -> "ID-KHH-" + number.strip().replaceAll("\\s+", "_")));
    }

    private static Optional<Schedule> schedule(Proposal proposal, PublicTerms terms) {
        Application application = proposal.application();
        // When a person suffered what he is helped against is his own affair.
        if (!terms.shows(PublicField.SCHEDULE) || application.applicant().kind().isPerson()) {
            return Optional.empty();
        }
        Accountability accountability = proposal.accountability();
        return Optional.of(new Schedule(
                application.activity().starts(),
                application.activity().ends(),
                accountability
                        .report()
                        .filter(report -> accountability.accepted())
                        .map(Accountability.UseReport::activityEnded)));
    }

    private static ReportStatus report(CaseFile<Proposal> file) {
        Accountability accountability = file.data().accountability();
        if (file.isAt(ProposalStage.REPORT_OVERDUE)) {
            return ReportStatus.OVERDUE;
        }
        if (file.isAt(ProposalStage.REFUND_DUE)) {
            return ReportStatus.REFUND_DUE;
        }
        if (file.isAt(ProposalStage.REPORT_RETURNED)) {
            return ReportStatus.RETURNED;
        }
        if (accountability.accepted()) {
            return ReportStatus.ACCEPTED;
        }
        return accountability.report().isPresent() ? ReportStatus.SUBMITTED : ReportStatus.NOT_YET;
    }
}
