package id.pendopo.docs.compat;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.LawChange;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.core.workflow.WorkflowBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A permit, made so that its cases hold everything that an entry can hold: waivers, joint signatures, a law that changes, holds,
 * facts of every outcome, numbers, postings, documents, personal values. Its commands, events and data are as lasting as those of
 * a published procedure, because journals of it are kept.
 */
record Permit(
        @Personal(purpose = Purpose.IDENTITY) PersonalText applicant,
        RegionCode place,
        int score,
        List<Rupiah> fees,
        Map<String, String> notes,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> issuedOn) {
    static final String PROCEDURE = "contoh/permit";
    static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 7", Standing.OWN_DECISION);
    static final BudgetPage PAGE = new BudgetPage(RegionCode.parse("32.73"), 2026, AccountCode.of("5.1.05.05.02.0001"));
    static final PolicyStamp OLD = new PolicyStamp("contoh/2025-01-01", "0".repeat(64));
    static final PolicyStamp NEW = new PolicyStamp("contoh/2026-03-01", "1".repeat(64));
    static final Fact<Residence> RESIDENCE = Fact.of("RESIDENCE", Residence.class);
    static final Fact<Residence> REGISTER = Fact.of("REGISTER", Residence.class);

    /** Copies what it is given. */
    Permit {
        fees = List.copyOf(fees);
        notes = Map.copyOf(notes);
    }

    /** What a register knows of a place. */
    public record Residence(RegionCode place, LocalDate since) {}

    enum At implements Stage {
        CHECK,
        RETURNED,
        REVIEW,
        WEIGHING,
        SIGNED,
        ISSUED,
        LAPSED
    }

    enum As implements Role {
        APPLICANT,
        CHECKER,
        HEAD,
        WITNESS,
        AUDITOR
    }

    enum Clock implements Countdown {
        DECISION,
        MENDING
    }

    enum Held implements Flag {
        HELD
    }

    enum Series implements NumberSeries {
        RECEIPT,
        PERMIT
    }

    sealed interface PermitCommand extends Command {}

    record Ask(
            @Personal(purpose = Purpose.IDENTITY) PersonalText applicant,
            RegionCode place,
            int score,
            List<Rupiah> fees)
            implements PermitCommand {}

    record Check(String register) implements PermitCommand {}

    record SendBack(Code why) implements PermitCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(why);
        }
    }

    record Mend(int score) implements PermitCommand {}

    record Extend() implements PermitCommand {}

    record Hold(Code why) implements PermitCommand {}

    record Release() implements PermitCommand {}

    record Sign(Rupiah amount) implements PermitCommand {}

    record Issue(LocalDate day, DocumentRef paper) implements PermitCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(paper);
        }
    }

    record Lapse() implements PermitCommand {}

    sealed interface PermitEvent extends Event<Permit> {}

    record Asked(
            @Personal(purpose = Purpose.IDENTITY) PersonalText applicant,
            RegionCode place,
            int score,
            List<Rupiah> fees)
            implements PermitEvent, Birth<Permit> {
        @Override
        public Permit born() {
            return new Permit(applicant, place, score, fees, Map.of(), Optional.empty());
        }
    }

    record Mended(int score) implements PermitEvent {
        @Override
        public Permit applyTo(Permit before) {
            return new Permit(
                    before.applicant(), before.place(), score, before.fees(), before.notes(), before.issuedOn());
        }
    }

    record Noted(String key, String what) implements PermitEvent {
        @Override
        public Permit applyTo(Permit before) {
            Map<String, String> notes = new TreeMap<>(before.notes());
            notes.put(key, what);
            return new Permit(
                    before.applicant(), before.place(), before.score(), before.fees(), notes, before.issuedOn());
        }
    }

    record Priced(Rupiah amount) implements PermitEvent {
        @Override
        public Permit applyTo(Permit before) {
            List<Rupiah> fees = new ArrayList<>(before.fees());
            fees.add(amount);
            return new Permit(
                    before.applicant(), before.place(), before.score(), fees, before.notes(), before.issuedOn());
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("fee", amount);
        }
    }

    record Issued(LocalDate day) implements PermitEvent {
        @Override
        public Permit applyTo(Permit before) {
            return new Permit(
                    before.applicant(),
                    before.place(),
                    before.score(),
                    before.fees(),
                    before.notes(),
                    Optional.of(day));
        }
    }

    private static StepDraft<Permit> step(String title) {
        return Step.<Permit>of(title).under(ARTICLE);
    }

    private static List<Finding> score(CaseFile<Permit> file, Occasion o) {
        return file.data().score() >= 10
                ? List.of()
                : Finding.block("contoh.LOW_SCORE")
                        .waivable()
                        .at("score")
                        .found(file.data().score())
                        .only(ARTICLE);
    }

    private static List<Step<Permit>> filing(Stage review) {
        return List.of(
                step("Pemohon mengajukan")
                        .by(As.APPLICANT)
                        .as(Manner.REQUESTED)
                        .opening(Ask.class)
                        .to(At.CHECK)
                        .needing(RESIDENCE, ask -> ask.place().dotted())
                        .numbered(Series.RECEIPT)
                        .handling((file, ask, o) -> file.handling()
                                .withReceiptNumber(o.number(Series.RECEIPT))
                                .withUnit(Code.of("COUNTER")))
                        .creating((ask, o) -> new Asked(ask.applicant(), ask.place(), ask.score(), ask.fees())),
                step("Pemeriksa menyatakan lengkap")
                        .by(As.CHECKER)
                        .on(Check.class)
                        .from(At.CHECK)
                        .to(review)
                        .given("contoh.LOW_SCORE", Permit::score)
                        .needingAnyAnswer(REGISTER, (file, check) -> check.register())
                        .starting(Clock.DECISION, Term.workingDays(5))
                        .recording((file, check, o) -> new Noted("register", check.register())),
                step("Dikembalikan kepada pemohon")
                        .by(As.CHECKER)
                        .on(SendBack.class)
                        .from(At.CHECK)
                        .aside(At.RETURNED)
                        .recording((file, back, o) ->
                                new Noted("returned", back.why().value())),
                step("Pemohon memperbaiki")
                        .by(As.APPLICANT)
                        .as(Manner.REQUESTED)
                        .on(Mend.class)
                        .from(At.RETURNED)
                        .back()
                        .recording((file, mend, o) -> new Mended(mend.score())));
    }

    private static List<Step<Permit>> deciding(Stage review) {
        return List.of(
                step("Kepala memperpanjang")
                        .by(As.HEAD)
                        .on(Extend.class)
                        .from(review)
                        .staying()
                        .atMost(1, "contoh.EXTENDED")
                        .extending(Clock.DECISION, Term.workingDays(3))
                        .recording((file, extend, o) -> new Noted("extended", "3")),
                step("Auditor menahan")
                        .by(As.AUDITOR)
                        .on(Hold.class)
                        .from(At.CHECK, review)
                        .staying()
                        .raising(Held.HELD)
                        .recording(
                                (file, hold, o) -> new Noted("held", hold.why().value())),
                step("Auditor melepas")
                        .by(As.AUDITOR)
                        .on(Release.class)
                        .from(At.CHECK, review)
                        .staying()
                        .evenWhile(Held.HELD)
                        .lowering(Held.HELD)
                        .recording((file, release, o) -> new Noted("held", "no")),
                step("Kepala dan saksi menandatangani")
                        .by(As.HEAD, As.WITNESS)
                        .on(Sign.class)
                        .from(review)
                        .to(At.SIGNED)
                        .together(
                                Quorum.of(1, As.HEAD).and(1, Manner.WITNESSED, As.WITNESS),
                                (file, sign, o) -> "Rp " + sign.amount())
                        .numbered(Series.PERMIT)
                        .stopping(Clock.DECISION)
                        .posting((file, sign, o) ->
                                List.of(LedgerPosting.of(PAGE, file.id(), LedgerPosting.Kind.RESERVE, sign.amount())))
                        .recording((file, sign, o) -> new Priced(sign.amount())),
                step("Izin diterbitkan")
                        .by(As.HEAD)
                        .on(Issue.class)
                        .from(At.SIGNED)
                        .to(At.ISSUED)
                        .recording((file, issue, o) -> new Issued(issue.day())),
                step("Permohonan gugur")
                        .by(Role.SYSTEM)
                        .on(Lapse.class)
                        .from(review)
                        .to(At.LAPSED)
                        .whenPassed(Clock.DECISION, file -> new Lapse())
                        .recording((file, lapse, o) -> new Noted("lapsed", "yes")));
    }

    private static WorkflowBuilder<Permit> builder(PolicyStamp policy, Stage review) {
        return Workflow.<Permit>of(PROCEDURE, policy)
                .commands(PermitCommand.class)
                .events(PermitEvent.class)
                .steps(filing(review))
                .steps(deciding(review))
                .parties(As.APPLICANT)
                .separating(As.CHECKER, As.HEAD)
                .blockedBy(Held.HELD)
                .rooms(Room.waiting(At.RETURNED).within(Clock.MENDING, Term.calendarDays(14)))
                .watching(Clock.MENDING)
                .requiring(Issue.class)
                .onlyAfter(Sign.class)
                .waivable("contoh.LOW_SCORE")
                .by(As.HEAD)
                .endingWellAt(At.ISSUED)
                .endingAt(At.LAPSED);
    }

    /** Offers the procedure to an office: one law from 2025, another from March 2026, under which the review is a weighing. */
    static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return PROCEDURE;
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            TreeMap<LocalDate, Workflow<Permit>> from = new TreeMap<>();
            from.put(LocalDate.of(2025, 1, 1), builder(OLD, At.REVIEW).build());
            LawChange change = LawChange.under(ARTICLE).by(As.HEAD).moving(At.REVIEW, At.WEIGHING);
            from.put(
                    LocalDate.of(2026, 3, 1),
                    builder(NEW, At.WEIGHING).takingOver(change).build());
            return Procedure.of(PROCEDURE, Permit.class, from);
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }
}
