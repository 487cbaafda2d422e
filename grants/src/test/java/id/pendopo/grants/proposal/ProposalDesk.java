package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** A real office in Bandung with a store of its own, and cases that are brought as far as a test needs them. Not thread-safe. */
public final class ProposalDesk {
    /** What the one person is called who asks for social aid. */
    public static final String PERSON = Social.NAME;

    /** The account on which cases stand unless a test says another. */
    public static final AccountCode ACCOUNT = Walk.ACCOUNT;
    /** The day of everything that happens here. */
    public static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private final Walk commands = Walk.inBandung().on(DAY.toString());
    private final InMemoryStore store = new InMemoryStore();
    private final Office office;
    private int attempts;

    /** An office that opens anew, with keys drawn from this seed. */
    public ProposalDesk(long seed) {
        office = Office.in(Bandung.PACK)
                .with(store)
                .keys(new Random(seed)::nextBytes)
                .withoutValidation("amounts are looked at by rules alone here")
                .procedures(new ProposalProcedure(), new id.pendopo.grants.legacy.LegacyProcedure())
                .open();
    }

    /** The office. */
    public Office office() {
        return office;
    }

    /** Its store. */
    public InMemoryStore store() {
        return store;
    }

    /** Each time a second later than the time before. */
    public Instant now() {
        return DAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(7)).plusSeconds(++attempts);
    }

    /** An officer of the budget. */
    public Actor budgetOfficer() {
        return Actor.of("budget", ProposalRole.BUDGET_OFFICER);
    }

    /** The page of an account in 2026. */
    public static BudgetPage page(AccountCode account) {
        return new BudgetPage(Bandung.CODE, 2026, account);
    }

    /** What the ledger says of the account. */
    public LedgerReading ledger(AccountCode account) {
        return store.last(StreamId.of(
                        StreamId.Kind.BOOK,
                        BudgetLedger.NAME + "/" + page(account).text()))
                .map(line -> BudgetLedger.parse(line.text()).position())
                .orElse(LedgerReading.EMPTY);
    }

    /** Sets a ceiling by hand; why not, if it may not stand. */
    public List<Finding> ceiling(AccountCode account, long amount) {
        LedgerPosting posting = LedgerPosting.ceiling(page(account), Rupiah.of(amount));
        Actor treasury = Actor.of("ppkd", ProposalRole.PPKD);
        Instant at = now();
        return office.post(List.of(posting), "Perda APBD", treasury, at, CommandId.of("p-" + attempts))
                .findings();
    }

    /** Hands in a command. */
    public Answer handle(CaseId id, String person, Role role, ProposalCommand command) {
        Instant at = now();
        return office.handle(
                ProposalPolicy.PROCEDURE, id, command, Actor.of(person, role), at, CommandId.of("c-" + attempts));
    }

    /** Hands in a command that must be accepted. */
    public void accepted(CaseId id, String person, Role role, ProposalCommand command) {
        Answer answer = handle(id, person, role, command);
        assertThat(answer.accepted())
                .as("%s: %s", command.getClass().getSimpleName(), answer.findings())
                .isTrue();
    }

    /** A foundation of this name, with board and account. */
    public static Applicant applicant(String name) {
        Applicant of = Sample.applicant();
        return new Applicant(
                of.kind(),
                name,
                of.seat(),
                of.registrations(),
                of.officers(),
                Sample.account("0012345678901", name),
                of.address(),
                of.unit());
    }

    /** An activity of a foundation. */
    public static Activity activity() {
        return Sample.ACTIVITY;
    }

    /** What a foundation brings. */
    public static java.util.Set<Code> papers() {
        return Sample.complete();
    }

    /** The proposal of a foundation of this name. */
    public static Application application(String name, long requested) {
        Application one = Sample.application(requested);
        return new Application(one.aid(), one.budget(), applicant(name), one.activity(), one.lines(), one.conditions());
    }

    /** Planned social aid for one person, which was asked for and is not filed yet; his name is {@link #PERSON}. */
    public CaseId drafted(String id, long amount) {
        CaseId one = CaseId.of(id);
        Application application = Social.application(
                AidForm.MONEY, Social.planned(), 2026, Social.applicant(RecipientKind.INDIVIDUAL), amount);
        accepted(one, "applicant", ProposalRole.APPLICANT, new ReviewCommand.Draft(application));
        return one;
    }

    /** A case of a foundation of this name that stands in KUA-PPAS with this amount. */
    public CaseId listed(String id, String name, long amount) {
        CaseId one = CaseId.of(id);
        String applicant = "applicant-" + id;
        accepted(one, applicant, ProposalRole.APPLICANT, new ReviewCommand.Draft(application(name, amount)));
        accepted(one, applicant, ProposalRole.APPLICANT, new ReviewCommand.Submit(Papers.NONE));
        reviewed(one, amount);
        accepted(one, "tapd", ProposalRole.TAPD, new BudgetCommand.IncludeInKuaPpas("KUA-1"));
        return one;
    }

    /** Takes a case that was filed through the whole review. */
    public void reviewed(CaseId id, long amount) {
        accepted(id, "tu", ProposalRole.TU_OPERATOR, new ReviewCommand.Accept(Sample.complete(), true, "A-1"));
        accepted(id, "head", ProposalRole.REGION_HEAD, new ReviewCommand.Dispose(PersonalText.of("Teruskan")));
        accepted(
                id,
                "team",
                ProposalRole.CONSIDERATION_TEAM,
                new ReviewCommand.Classify(AidType.HIBAH, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE));
        accepted(id, "evaluator", ProposalRole.SKPD_EVALUATOR, commands.evaluation(amount));
        accepted(id, "skpd", ProposalRole.SKPD_HEAD, new ReviewCommand.Recommend(Rupiah.of(amount)));
        accepted(id, "team", ProposalRole.CONSIDERATION_TEAM, new ReviewCommand.RecordMeeting(DAY));
        for (String member : List.of("team", "vice", "secretary-1", "secretary-2", "secretary-3")) {
            accepted(id, member, ProposalRole.CONSIDERATION_TEAM, new ReviewCommand.SignSheet());
        }
        accepted(id, "skpd", ProposalRole.SKPD_HEAD, new ReviewCommand.SignSheet());
        accepted(id, "camat", ProposalRole.FIELD_WITNESS, new ReviewCommand.SignSheet());
        accepted(id, "lurah", ProposalRole.FIELD_WITNESS, new ReviewCommand.SignSheet());
        accepted(id, "team", ProposalRole.CONSIDERATION_TEAM, new ReviewCommand.MayConsider(Rupiah.of(amount)));
        accepted(id, "tapd", ProposalRole.TAPD, new ReviewCommand.Consider(Rupiah.of(amount), "DNC-1", 1));
        accepted(id, "head", ProposalRole.REGION_HEAD, new ReviewCommand.Approve(Rupiah.of(amount), "LP-1"));
    }
}
