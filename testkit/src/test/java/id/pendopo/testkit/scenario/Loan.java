package id.pendopo.testkit.scenario;

import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.PublicViewProvider;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An invented procedure, the loan of a hall (<i>pinjam pendopo</i>), small and with everything a scenario can look at. */
public record Loan(String purpose, Rupiah deposit, LocalDate wantedOn) {
    static final LegalSource ARTICLE = LegalSource.of("Perda Contoh 1/2026 Pasal 2", Standing.UNSURE);
    static final Fact<Integer> HALLS_FREE = Fact.of("HALLS_FREE", Integer.class);
    static final BudgetPage PAGE = new BudgetPage(RegionCode.parse("32.73"), 2026, AccountCode.of("5.1.05.05.02.0001"));

    enum At implements Stage {
        DESK,
        MENDING,
        HEAD,
        LENT,
        LAPSED
    }

    enum Who implements Role {
        CITIZEN,
        CLERK,
        HEAD
    }

    enum Clock implements Countdown {
        DECISION,
        MENDING
    }

    enum Mark implements Flag {
        ON_HOLD
    }

    enum Series implements NumberSeries {
        RECEIPT
    }

    /** Commands. */
    public sealed interface Asked extends Command {}

    /** Asks for the hall. */
    public record Ask(@NotBlank @Size(max = 100) String purpose, Rupiah deposit, LocalDate wantedOn) implements Asked {}

    /** The desk accepts. */
    public record Accept() implements Asked {}

    /** Sends it back. */
    public record SendBack(String why) implements Asked {}

    /** Mends it. */
    public record Mend(String purpose) implements Asked {}

    /** Lends the hall. */
    public record Lend() implements Asked {}

    /** It lapses. */
    public record Lapse() implements Asked {}

    /** Raises a flag. */
    public record Hold() implements Asked {}

    /** Events. */
    public sealed interface Happened extends Event<Loan> {}

    /** It was asked for. */
    public record WasAsked(String purpose, Rupiah deposit, LocalDate wantedOn) implements Happened, Birth<Loan> {
        @Override
        public Loan born() {
            return new Loan(purpose, deposit, wantedOn);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("deposit", deposit);
        }
    }

    /** It was mended. */
    public record WasMended(String purpose) implements Happened {
        @Override
        public Loan applyTo(Loan before) {
            return new Loan(purpose, before.deposit(), before.wantedOn());
        }
    }

    /** Nothing but the stage changed. */
    public record Moved() implements Happened {
        @Override
        public Loan applyTo(Loan before) {
            return before;
        }
    }

    /** What a stranger sees. */
    public record View(String stage, LocalDate wantedOn, Optional<String> number) {}

    /** Gives the view. */
    public static final class PublicView implements PublicViewProvider {
        @Override
        public String procedure() {
            return "sample/loan";
        }

        @Override
        public Optional<? extends Record> view(CaseFile<?> file, List<JournalEntry> journal) {
            return file.data() instanceof Loan loan
                    ? Optional.of(new View(file.stage().value(), loan.wantedOn(), Optional.empty()))
                    : Optional.empty();
        }
    }

    /** A computation of a module's own. */
    public static final class Fee implements ComputeProvider {
        @Override
        public String name() {
            return "fee";
        }

        @Override
        public Map<String, Object> compute(Given given) {
            long days = given.list("days").size();
            return Map.of("fee", given.number("perDay") * days, "weekend", given.isTrue("weekend"));
        }
    }

    /** Offers the procedure. */
    public static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return "sample/loan";
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            TreeMap<LocalDate, Workflow<Loan>> byStart = new TreeMap<>();
            byStart.put(LocalDate.of(2024, 1, 1), workflow());
            return Procedure.of(name(), Loan.class, byStart);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.load("sample", Loan.class::getResourceAsStream);
        }
    }

    private static StepDraft<Loan> step(String title) {
        return Step.<Loan>of(title).under(ARTICLE);
    }

    private static List<Finding> notTooDear(Ask ask, Occasion o) {
        return ask.deposit().isMoreThan(Rupiah.of(5_000_000))
                ? Finding.block("sample.TOO_DEAR")
                        .at("deposit")
                        .found(ask.deposit().value())
                        .expected(Relation.AT_MOST, 5_000_000)
                        .only(ARTICLE)
                : List.of();
    }

    private static List<Finding> soon(Ask ask, Occasion o) {
        return ask.wantedOn().isBefore(o.today().plusDays(7))
                ? Finding.warn("sample.SHORT_NOTICE").at("wantedOn").only(ARTICLE)
                : List.of();
    }

    private static List<Finding> hallFree(CaseFile<Loan> file, Accept accept, Occasion o) {
        return o.reading(HALLS_FREE).found().map(free -> free > 0).orElse(false)
                ? List.of()
                : Finding.block("sample.NO_HALL").only(ARTICLE);
    }

    static Workflow<Loan> workflow() {
        return Workflow.<Loan>of("sample/loan", new PolicyStamp("32.73/sample/loan/2024-01-01", "0".repeat(64)))
                .commands(Asked.class)
                .events(Happened.class)
                .steps(List.of(
                        step("Warga mengajukan peminjaman")
                                .by(Who.CITIZEN)
                                .opening(Ask.class)
                                .to(At.DESK)
                                .provided("sample.TOO_DEAR", Loan::notTooDear)
                                .provided("sample.SHORT_NOTICE", Loan::soon)
                                .numbered(Series.RECEIPT)
                                .handling((file, ask, o) -> file.handling().withReceiptNumber(o.number(Series.RECEIPT)))
                                .creating((ask, o) -> new WasAsked(ask.purpose(), ask.deposit(), ask.wantedOn())),
                        step("Petugas menerima")
                                .by(Who.CLERK)
                                .on(Accept.class)
                                .from(At.DESK)
                                .to(At.HEAD)
                                .needingAnyAnswer(
                                        HALLS_FREE,
                                        (file, c) -> file.data().wantedOn().toString())
                                .provided("sample.NO_HALL", Loan::hallFree)
                                .posting((file, c, o) -> List.of(LedgerPosting.of(
                                        PAGE,
                                        file.id(),
                                        LedgerPosting.Kind.RESERVE,
                                        file.data().deposit())))
                                .recording((file, c, o) -> new Moved()),
                        step("Petugas mengembalikan")
                                .by(Who.CLERK, Who.HEAD)
                                .on(SendBack.class)
                                .from(At.DESK, At.HEAD)
                                .aside(At.MENDING)
                                .recording((file, c, o) -> new Moved()),
                        step("Warga memperbaiki")
                                .by(Who.CITIZEN)
                                .on(Mend.class)
                                .from(At.MENDING)
                                .back()
                                .recording((file, c, o) -> new WasMended(c.purpose())),
                        step("Kepala menetapkan peminjaman")
                                .by(Who.HEAD)
                                .on(Lend.class)
                                .from(At.HEAD)
                                .to(At.LENT)
                                .notWhile(Mark.ON_HOLD)
                                .recording((file, c, o) -> new Moved()),
                        step("Ditahan")
                                .by(Who.HEAD)
                                .on(Hold.class)
                                .from(At.HEAD)
                                .staying()
                                .raising(Mark.ON_HOLD)
                                .handling((file, c, o) ->
                                        file.handling().withConfidentiality(Handling.Confidentiality.RESTRICTED))
                                .recording((file, c, o) -> new Moved()),
                        step("Gugur karena tidak diperbaiki")
                                .by(Role.SYSTEM)
                                .on(Lapse.class)
                                .from(At.MENDING)
                                .to(At.LAPSED)
                                .whenPassed(Clock.MENDING, file -> new Lapse())
                                .recording((file, c, o) -> new Moved())))
                .rooms(
                        Room.waiting(At.DESK).withoutTerm("tidak ada ketentuan"),
                        Room.waiting(At.HEAD).within(Clock.DECISION, Term.workingDays(5)),
                        Room.waiting(At.MENDING)
                                .within(Clock.MENDING, Term.workingDays(3))
                                .standingStill(Clock.DECISION))
                .watching(Clock.DECISION)
                .separating(Who.CLERK, Who.HEAD)
                .parties(Who.CITIZEN)
                .requiring(Lend.class)
                .onlyAfter(Accept.class)
                .endingWellAt(At.LENT)
                .endingAt(At.LAPSED)
                .build();
    }
}
