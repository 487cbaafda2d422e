package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.publication.PublicText;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a stranger sees of a proposal (<i>pelacakan publik</i>): stages with their dates, amounts by step, the responsible unit,
 * number and date of what was signed, dates and sums of the report, a reason as a code. Built field by field: it has no place for
 * an account, an identity number, a telephone number or a note, and what somebody typed into a public text is masked where it is
 * personal ({@link PublicText}). A case that its office closed to strangers is for whoever publishes to leave out.
 * UU 14/2008 and UU 27/2022 [K]; which fields are shown when is Pendopo's decision [D].
 *
 * @param receiptNumber what the applicant holds
 * @param subject who asks for what, once the file was found complete
 * @param progress where it stands
 * @param money amounts and payments, once the file was found complete
 * @param papers decree, agreement and handover, each once it is in force
 * @param report what the recipient accounted for
 * @param notice that it was decided under invented values; empty under the law of a region
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PublicProposalView(
        Optional<String> receiptNumber,
        Optional<Subject> subject,
        Progress progress,
        Money money,
        Papers papers,
        Report report,
        Optional<Text> notice) {
    private static final Text ILLUSTRATION = Text.of(
            "CONTOH: diputus menurut ketentuan rekaan, bukan hukum yang berlaku",
            "ILLUSTRATION: decided under invented values, not law in force");

    /**
     * Who asks for what.
     *
     * @param organisation the organisation's name; empty where a person asks
     * @param kelurahan where the activity is
     * @param title the title of the activity; empty where a person asks, for a title of his may name him
     * @param fiscalYear from which year's budget
     * @param type hibah or bansos, as it was classified; empty until then
     * @param own the region's own fields that its pack opens to strangers
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Subject(
            Optional<String> organisation,
            RegionCode kelurahan,
            Optional<String> title,
            int fiscalYear,
            Optional<AidType> type,
            Map<Code, OwnValue> own) {
        /** Copies what it is given, in the order of the keys. */
        public Subject {
            own = Collections.unmodifiableMap(new TreeMap<>(own));
        }
    }

    /**
     * Where it stands.
     *
     * @param stage its stage
     * @param passed the stages it entered, in order
     * @param unit the agency responsible
     * @param reason why it ended, as a code; empty while it is open and after a withdrawal
     * @param marks that it is under audit, whatever the auditor does, or under a sanction
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Progress(
            Code stage, List<Passed> passed, Optional<Code> unit, Optional<Code> reason, List<Code> marks) {
        /** Copies what it is given. */
        public Progress {
            passed = List.copyOf(passed);
            marks = List.copyOf(marks);
        }
    }

    /** A stage and when it was entered. */
    public record Passed(Code stage, Instant at) {}

    /**
     * Amounts and payments.
     *
     * @param amounts by step of the ladder
     * @param payments what was paid, and when
     * @param refunded what came back
     */
    public record Money(Map<LadderStep, Rupiah> amounts, List<Payment> payments, Rupiah refunded) {
        private static final Money NONE = new Money(Map.of(), List.of(), Rupiah.ZERO);

        /** Copies what it is given, in the order of the ladder. */
        public Money {
            Map<LadderStep, Rupiah> ordered = new EnumMap<>(LadderStep.class);
            ordered.putAll(amounts);
            amounts = Collections.unmodifiableMap(ordered);
            payments = List.copyOf(payments);
        }
    }

    /** One payment. */
    public record Payment(int tranche, LocalDate on, Rupiah amount) {}

    /**
     * What was decreed, agreed and handed over; the amounts stand in {@link Money}.
     *
     * @param decree the head's decree on recipients (<i>SK kepala daerah</i>); empty while a changed budget has made it void
     * @param agreement the agreement in force (<i>NPHD</i>), once both sides have signed
     * @param handovers the days on which goods or services were handed over, in order
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Papers(Optional<Paper> decree, Optional<Paper> agreement, List<LocalDate> handovers) {
        private static final Papers NONE = new Papers(Optional.empty(), Optional.empty(), List.of());

        /** Copies what it is given. */
        public Papers {
            handovers = List.copyOf(handovers);
        }
    }

    /** An official paper: its number and its date, never who signed it. */
    public record Paper(String number, LocalDate date) {}

    /**
     * The report of use (<i>LPJ</i>).
     *
     * @param submittedOn when it came in, the last time
     * @param used how much it accounts for, in rupiah; empty until it is accepted
     * @param overdue whether it ever was overdue; a report that comes late does not undo it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Report(Optional<LocalDate> submittedOn, Optional<Rupiah> used, boolean overdue) {
        private static final Report NONE = new Report(Optional.empty(), Optional.empty(), false);
    }

    /** The facts of an entry's envelope that the view looks at. */
    private record Move(
            Optional<Code> from, Code to, Instant at, CaseStatus status, Optional<Code> reason, String act) {
        boolean isAfterCompleteness() {
            return from.map(stage -> !stage.equals(ProposalStage.DRAFT.code())
                                    && !stage.equals(ProposalStage.RETURNED.code())
                                    && !stage.equals(to))
                            .orElse(false)
                    && !to.equals(ProposalStage.RETURNED.code())
                    && !act.equals("withdraw");
        }
    }

    /** The view from a stored journal; empty while nothing is public. */
    public static Optional<PublicProposalView> of(CaseFile<Proposal> file, List<JournalEntry> journal) {
        return view(
                file,
                journal.stream()
                        .map(entry -> new Move(
                                entry.from(), entry.to(), entry.at(), entry.status(), entry.reason(), entry.act()))
                        .toList());
    }

    /** The view from entries as deciding gave them; empty while nothing is public. */
    public static Optional<PublicProposalView> from(CaseFile<Proposal> file, List<Entry<Proposal>> entries) {
        return view(
                file,
                entries.stream()
                        .map(entry -> new Move(
                                entry.from(),
                                entry.to(),
                                entry.at(),
                                entry.status(),
                                entry.command().reason(),
                                entry.act()))
                        .toList());
    }

    private static Optional<PublicProposalView> view(CaseFile<Proposal> file, List<Move> moves) {
        boolean complete = moves.stream().anyMatch(Move::isAfterCompleteness);
        boolean wasReturned = moves.stream().anyMatch(move -> move.to().equals(ProposalStage.RETURNED.code()));
        // Of aid that could not be planned a stranger sees counts and totals only, never a case.
        if (file.data().application().isUnplanned() || !complete && !wasReturned) {
            return Optional.empty();
        }
        PublicText text = PublicText.knowing(
                file.data(),
                file.data().application().applicant().name().map(List::of).orElse(List.of()));
        return Optional.of(new PublicProposalView(
                file.handling().receiptNumber(),
                complete ? Optional.of(subject(file.data(), text)) : Optional.empty(),
                progress(file, moves, text),
                complete ? money(file) : Money.NONE,
                complete ? papers(file.data(), text) : Papers.NONE,
                complete ? report(file.data().accountability(), moves) : Report.NONE,
                file.policy().isIllustration() || file.data().review().filing().illustration()
                        ? Optional.of(ILLUSTRATION)
                        : Optional.empty()));
    }

    private static Subject subject(Proposal proposal, PublicText text) {
        Application application = proposal.application();
        Map<Code, OwnValue> own = new TreeMap<>(proposal.own().open());
        own.keySet()
                .retainAll(proposal.review().own().map(Review.OwnAnswers::shown).orElse(Set.of()));
        own.replaceAll((key, value) -> value.value() instanceof String typed ? OwnValue.of(text.of(typed)) : value);
        RegionCode place = application.activity().place();
        return new Subject(
                application.applicant().name().map(text::ofName),
                place.at(RegionLevel.VILLAGE).orElse(place),
                application.applicant().kind().isPerson()
                        ? Optional.empty()
                        : Optional.of(text.of(application.activity().title())),
                application.budget().year(),
                proposal.review().classification().map(Review.Classification::type),
                own);
    }

    private static Progress progress(CaseFile<Proposal> file, List<Move> moves, PublicText text) {
        List<Passed> passed = new ArrayList<>();
        Optional<Code> reason = Optional.empty();
        for (Move move : moves) {
            boolean entered = !move.from().map(move.to()::equals).orElse(false);
            if (entered && !move.to().equals(ProposalStage.DRAFT.code())) {
                passed.add(new Passed(move.to(), move.at()));
            }
            // Why an applicant withdraws is his own affair.
            if (move.status() == CaseStatus.ENDED && !move.to().equals(ProposalStage.WITHDRAWN.code())) {
                reason = move.reason();
            }
        }
        return new Progress(
                file.stage(), passed, file.handling().unit().map(text::of), reason.map(text::of), marks(file));
    }

    /** Of an audit or a hold a stranger sees only that the case is under audit. */
    private static List<Code> marks(CaseFile<Proposal> file) {
        List<Code> marks = new ArrayList<>();
        if (file.has(ProposalFlag.UNDER_AUDIT) || file.has(ProposalFlag.ON_HOLD)) {
            marks.add(ProposalFlag.UNDER_AUDIT.code());
        }
        if (file.has(ProposalFlag.SANCTIONED)) {
            marks.add(ProposalFlag.SANCTIONED.code());
        }
        return marks;
    }

    private static Money money(CaseFile<Proposal> file) {
        Proposal proposal = file.data();
        Map<LadderStep, Rupiah> amounts = new EnumMap<>(LadderStep.class);
        proposal.amounts().steps().forEach((step, amount) -> {
            // A negative recommendation is told once the team or the head has decided on it.
            if (amount.isPositive() || file.status() == CaseStatus.ENDED) {
                amounts.put(step, amount);
            }
        });
        List<Payment> payments = new ArrayList<>();
        for (Tranche tranche : proposal.delivery().tranches()) {
            tranche.payment()
                    .ifPresent(paid -> payments.add(new Payment(tranche.number(), paid.paidOn(), tranche.amount())));
        }
        return new Money(amounts, payments, proposal.accountability().refunded());
    }

    private static Papers papers(Proposal proposal, PublicText text) {
        Delivery delivery = proposal.delivery();
        return new Papers(
                proposal.budgeting().decree().map(decree -> new Paper(text.ofNumber(decree.number()), decree.date())),
                delivery.agreement().map(signed -> new Paper(text.ofNumber(signed.number()), signed.date())),
                delivery.goods().handed().stream().map(Goods.Handover::date).toList());
    }

    private static Report report(Accountability accountability, List<Move> moves) {
        return new Report(
                accountability.report().map(Accountability.UseReport::submittedOn),
                accountability
                        .report()
                        .filter(report -> accountability.accepted())
                        .map(Accountability.UseReport::used),
                moves.stream().anyMatch(move -> move.to().equals(ProposalStage.REPORT_OVERDUE.code())));
    }
}
