package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One case walked through the workflow in plain Java, with a ledger that books what the entries post. Not thread-safe. */
final class Walk {
    static final AccountCode ACCOUNT = AccountCode.of("5.1.05.05.02.0001");
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Workflow<Proposal> workflow;
    private final List<Entry<Proposal>> entries = new ArrayList<>();
    private @Nullable CaseFile<Proposal> file;
    private LocalDate today = LocalDate.of(2025, 6, 2);
    private LedgerReading ledger = LedgerReading.EMPTY.after(LedgerPosting.ceiling(
            new id.pendopo.core.budget.BudgetPage(Bandung.CODE, 2026, ACCOUNT), Rupiah.of(1_000_000_000)));
    private int attempts;

    Walk(Workflow<Proposal> workflow) {
        this.workflow = workflow;
    }

    static Walk inBandung() {
        return new Walk(Bandung.workflow());
    }

    CaseFile<Proposal> file() {
        return java.util.Objects.requireNonNull(file);
    }

    Proposal proposal() {
        return file().data();
    }

    List<Entry<Proposal>> entries() {
        return List.copyOf(entries);
    }

    LedgerReading ledger() {
        return ledger;
    }

    Walk on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    static LedgerReading ledgerOf(AccountCode account, int year, long ceiling) {
        return LedgerReading.EMPTY.after(LedgerPosting.ceiling(
                new id.pendopo.core.budget.BudgetPage(Bandung.CODE, year, account), Rupiah.of(ceiling)));
    }

    Walk withLedger(LedgerReading other) {
        ledger = other;
        return this;
    }

    Occasion occasion(Actor actor) {
        Instant at = today.atTime(9, 0).toInstant(WIB).plusSeconds(attempts);
        return Occasion.of(at, WIB, OfficeHours.DEFAULT, Bandung.CALENDAR, actor, CommandId.of("attempt-" + attempts++))
                .with(Facts.NONE.with(BudgetLedger.CEILING, new Reading.Found<>(ledger, at, "ledger", "1")))
                .withNumbers(Map.of(ProposalNumber.RECEIPT.code(), "PH-2025-00001"));
    }

    Decision<Proposal> ask(Role role, String person, ProposalCommand command) {
        return ask(Actor.of(person, role), command);
    }

    Decision<Proposal> ask(Actor actor, Command command) {
        Occasion o = occasion(actor);
        Decision<Proposal> decision = file == null
                ? workflow.open(CaseId.of("case-1"), Bandung.CODE, command, o)
                : workflow.decide(file, command, o);
        assertThat(declared(command))
                .as(
                        "what the steps of %s declare, so that charts list it",
                        command.getClass().getSimpleName())
                .containsAll(codes(decision).stream()
                        .filter(code -> code.startsWith("grants."))
                        .toList());
        return decision;
    }

    /** The codes that the steps this command may take here declare; those of an opening while there is no case. */
    private Set<String> declared(Command command) {
        Set<String> codes = new TreeSet<>();
        for (Step<Proposal> step : workflow.steps()) {
            boolean here =
                    file == null ? step.isOpening() : workflow.origins(step).contains(file.stage());
            if (here && step.command().isInstance(command)) {
                codes.addAll(step.ruleCodes());
                step.limitCode().ifPresent(codes::add);
            }
        }
        return codes;
    }

    /** Does it and takes what time then demands at once. */
    Walk does(Role role, String person, ProposalCommand command) {
        return does(Actor.of(person, role), command);
    }

    Walk does(Actor actor, Command command) {
        Decision<Proposal> decision = ask(actor, command);
        assertThat(decision.isAccepted())
                .as("%s by %s: %s", command.getClass().getSimpleName(), actor.role(), codes(decision))
                .isTrue();
        take(decision);
        return settle();
    }

    Walk settle() {
        Optional<Due> due = nextDue();
        while (due.isPresent()) {
            take(ask(Actor.SYSTEM, (ProposalCommand) due.get().command().orElseThrow()));
            due = nextDue();
        }
        return this;
    }

    private Optional<Due> nextDue() {
        return workflow.due(file(), occasion(Actor.SYSTEM)).stream()
                .filter(Due::moves)
                .findFirst();
    }

    private void take(Decision<Proposal> decision) {
        assertThat(decision).as("%s", codes(decision)).isInstanceOf(Decision.Accepted.class);
        Decision.Accepted<Proposal> accepted = (Decision.Accepted<Proposal>) decision;
        for (Posting posting : accepted.entry().postings()) {
            LedgerPosting move = (LedgerPosting) posting;
            assertThat(ledger.against(move)).isEmpty();
            ledger = ledger.after(move);
        }
        Told.assertAll(
                file == null ? null : file.data(),
                accepted.file().data(),
                accepted.entry().amounts());
        entries.add(accepted.entry());
        file = accepted.file();
    }

    /** The codes of a refusal; fails when it was accepted. */
    List<String> refused(Role role, String person, ProposalCommand command) {
        Decision<Proposal> decision = ask(role, person, command);
        assertThat(decision.isAccepted())
                .as("%s should be refused", command.getClass().getSimpleName())
                .isFalse();
        return codes(decision);
    }

    static List<String> codes(Decision<Proposal> decision) {
        return decision.findings().stream().map(Finding::code).distinct().toList();
    }

    Walk isAt(ProposalStage stage) {
        assertThat(file().stage()).isEqualTo(stage.code());
        return this;
    }

    // The way to each stage, as a region walks it.

    Walk drafted(Application application) {
        return does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Draft(application));
    }

    Walk submitted(Application application) {
        return drafted(application)
                .does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Submit(Papers.NONE))
                .isAt(ProposalStage.TU_CHECK);
    }

    Walk accepted() {
        return does(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.Accept(Sample.complete(), true, "A-1"))
                .isAt(ProposalStage.HEAD_DISPOSITION);
    }

    Walk classified(Programme programme) {
        return does(
                        ProposalRole.REGION_HEAD,
                        "head",
                        new ReviewCommand.Dispose(id.pendopo.core.identity.PersonalText.of("Teruskan")))
                .does(
                        ProposalRole.CONSIDERATION_TEAM,
                        "team",
                        new ReviewCommand.Classify(AidType.HIBAH, Code.of("SOCIAL"), Code.of("DINSOS"), programme))
                .isAt(ProposalStage.SKPD_EVALUATION);
    }

    ReviewCommand.Evaluate evaluation(long amount) {
        return new ReviewCommand.Evaluate(
                Rupiah.of(amount), Sample.items(), today, Sample.codes("CAMAT"), Sample.lines(amount));
    }

    Walk recommended(long amount) {
        return does(ProposalRole.SKPD_EVALUATOR, "evaluator", evaluation(amount))
                .does(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.Recommend(Rupiah.of(amount)))
                .isAt(ProposalStage.TEAM_VERIFICATION);
    }

    /** The team met and all who must have signed the sheet. */
    Walk met() {
        does(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.RecordMeeting(today));
        for (String member : List.of("team", "vice", "secretary-1", "secretary-2", "secretary-3")) {
            does(ProposalRole.CONSIDERATION_TEAM, member, new ReviewCommand.SignSheet());
        }
        return does(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.SignSheet())
                .does(ProposalRole.FIELD_WITNESS, "camat", new ReviewCommand.SignSheet())
                .does(ProposalRole.FIELD_WITNESS, "lurah", new ReviewCommand.SignSheet());
    }

    Walk considered(long amount) {
        return met().does(ProposalRole.CONSIDERATION_TEAM, "team", new ReviewCommand.MayConsider(Rupiah.of(amount)))
                .does(ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(amount), "DNC-1", 1))
                .isAt(ProposalStage.HEAD_APPROVAL);
    }

    Walk approved(long amount) {
        return does(ProposalRole.REGION_HEAD, "head", new ReviewCommand.Approve(Rupiah.of(amount), "LP-1"))
                .isAt(ProposalStage.LISTED);
    }

    Walk inKuaPpas() {
        return does(ProposalRole.TAPD, "tapd", new BudgetCommand.IncludeInKuaPpas("KUA-1"))
                .isAt(ProposalStage.IN_KUA_PPAS);
    }

    BudgetCommand.PutInBudget budget(long amount) {
        return new BudgetCommand.PutInBudget(ACCOUNT, Rupiah.of(amount), "Perwal 1/2025", "DPA-1", Optional.empty());
    }

    Walk budgeted(long amount) {
        return does(ProposalRole.BUDGET_OFFICER, "budget", budget(amount)).isAt(ProposalStage.BUDGETED);
    }

    BudgetCommand.ChangeBudget change(BudgetVersion.Kind kind, String number, long amount) {
        return new BudgetCommand.ChangeBudget(kind, number, today, "DPPA-1", Rupiah.of(amount));
    }

    Walk decreed(long amount) {
        return on("2026-02-10")
                .does(
                        ProposalRole.REGION_HEAD,
                        "head",
                        new BudgetCommand.Decree("978/Kep.1/2026", today, Sample.NAME, Rupiah.of(amount)))
                .isAt(ProposalStage.DECREED);
    }

    DeliveryCommand.PrepareAgreement agreement(long... tranches) {
        return new DeliveryCommand.PrepareAgreement(
                "NPHD-1",
                today,
                Sample.clauses(),
                Optional.of(Sample.ACCOUNT),
                Arrays.stream(tranches).mapToObj(Rupiah::of).toList(),
                Sample.CHAIR,
                Sample.SHEET,
                Sample.papers("NPHD"));
    }

    Walk prepared(long... tranches) {
        return does(ProposalRole.PPKD, "ppkd", agreement(tranches));
    }

    Walk agreed(long... tranches) {
        return on("2026-03-02").prepared(tranches).signed().isAt(ProposalStage.AGREEMENT);
    }

    /** Both sides sign what was prepared. */
    Walk signed() {
        DeliveryCommand.SignAgreement sign = new DeliveryCommand.SignAgreement("NPHD-1");
        return does(ProposalRole.PPKD, "ppkd", sign).does(ProposalRole.RECIPIENT, "applicant", sign);
    }

    DeliveryCommand.RequestDisbursement request(int tranche) {
        return new DeliveryCommand.RequestDisbursement(
                tranche, Sample.ACCOUNT, Sample.CHAIR, Sample.disbursementPapers());
    }

    Walk ordered(int tranche, long amount) {
        return does(ProposalRole.RECIPIENT, "applicant", request(tranche))
                .does(
                        ProposalRole.TREASURER,
                        "treasurer",
                        new DeliveryCommand.VerifyRequest("SPP-" + tranche, ACCOUNT, Rupiah.of(amount)))
                .does(ProposalRole.PPKD, "ppkd", new DeliveryCommand.OrderPayment("SPM-" + tranche))
                .isAt(ProposalStage.PAYMENT_ORDERED);
    }

    Walk paid(int tranche, long amount) {
        return ordered(tranche, amount)
                .does(
                        ProposalRole.KUASA_BUD,
                        "bud",
                        new DeliveryCommand.IssueSp2d("SP2D-" + tranche, Sample.ACCOUNT, Rupiah.of(amount)));
    }

    AccountabilityCommand.SubmitReport report(long used, long unused, long interest) {
        return new AccountabilityCommand.SubmitReport(
                Rupiah.of(used), Rupiah.of(unused), Rupiah.of(interest), today, Sample.reportPapers());
    }

    /** A grant of fifty million, decided up to this stage. */
    static Walk upTo(ProposalStage stage) {
        Walk walk = inBandung();
        walk.drafted(Sample.application());
        List<Runnable> way = List.of(
                () -> walk.does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Submit(Papers.NONE)),
                walk::accepted,
                () -> walk.does(
                        ProposalRole.REGION_HEAD,
                        "head",
                        new ReviewCommand.Dispose(id.pendopo.core.identity.PersonalText.of("Teruskan"))),
                () -> walk.does(
                        ProposalRole.CONSIDERATION_TEAM,
                        "team",
                        new ReviewCommand.Classify(
                                AidType.HIBAH, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE)),
                () -> walk.recommended(50_000_000),
                () -> walk.met()
                        .does(
                                ProposalRole.CONSIDERATION_TEAM,
                                "team",
                                new ReviewCommand.MayConsider(Rupiah.of(50_000_000))),
                () -> walk.does(
                        ProposalRole.TAPD, "tapd", new ReviewCommand.Consider(Rupiah.of(50_000_000), "DNC-1", 1)),
                () -> walk.approved(50_000_000),
                walk::inKuaPpas,
                () -> walk.budgeted(50_000_000),
                () -> walk.decreed(50_000_000),
                () -> walk.agreed(50_000_000),
                () -> walk.does(ProposalRole.RECIPIENT, "applicant", walk.request(1)),
                () -> walk.does(
                        ProposalRole.TREASURER,
                        "treasurer",
                        new DeliveryCommand.VerifyRequest("SPP-1", ACCOUNT, Rupiah.of(50_000_000))),
                () -> walk.does(ProposalRole.PPKD, "ppkd", new DeliveryCommand.OrderPayment("SPM-1")),
                () -> walk.does(
                        ProposalRole.KUASA_BUD,
                        "bud",
                        new DeliveryCommand.IssueSp2d("SP2D-1", Sample.ACCOUNT, Rupiah.of(50_000_000))),
                () -> walk.on("2026-11-02")
                        .does(ProposalRole.RECIPIENT, "applicant", walk.report(43_500_000, 6_500_000, 120_000)),
                () -> walk.does(
                        ProposalRole.REPORT_VERIFIER, "verifier", new AccountabilityCommand.AcceptReport("V-1")));
        for (Runnable next : way) {
            if (walk.file().isAt(stage)) {
                return walk;
            }
            next.run();
        }
        return walk.isAt(stage);
    }
}
