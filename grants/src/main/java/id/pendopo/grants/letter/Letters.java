package id.pendopo.grants.letter;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.policy.Value;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.proposal.ProposalStage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the letters of a region's proposals (<i>penyusun naskah dinas hibah dan bantuan sosial</i>): the same case, pack and office
 * give the same letter. Immutable and thread-safe.
 */
public final class Letters extends LetterWriter<Proposal, ProposalLetter> {
    /** The most recipients on one decree. */
    public static final int LIST_LIMIT = 5_000;

    private static final LetterTexts OWN = LetterTexts.load(
            "grants", List.of(ProposalLetter.values()), LetterValue::places, Letters.class::getResourceAsStream);

    private final LetterTexts texts;

    private Letters(RegionPack pack, Procedure<Proposal> procedure, LetterOffice office) {
        super(pack, procedure, office);
        this.texts = OWN.in(pack);
    }

    /**
     * The writer of a region and an office. It opens the procedure to read journals, which takes its time: make one and keep it.
     *
     * @throws id.pendopo.core.policy.PackRefused if the region's own words for letters belong to none, or name what that letter may
     *     not show
     */
    public static Letters in(RegionPack pack, LetterOffice office) {
        return in(pack, ProposalProcedure.in(pack), office);
    }

    /**
     * The same over a procedure that is open already, as an office has it.
     *
     * @throws id.pendopo.core.policy.PackRefused as {@link #in(RegionPack, LetterOffice)} says
     */
    public static Letters in(RegionPack pack, Procedure<Proposal> procedure, LetterOffice office) {
        return new Letters(pack, procedure, office);
    }

    /** Every text that a region may put into its own words, and the values that may stand in it; for a linter of packs. */
    public static Map<String, Set<String>> texts() {
        return OWN.known();
    }

    /** The words of letters before any region changes them. */
    static LetterTexts own() {
        return OWN;
    }

    @Override
    public List<ProposalLetter> kinds() {
        return List.of(ProposalLetter.values());
    }

    /** Every letter that the case has called for so far; of a payment that was made otherwise only the receipt that holds. */
    @Override
    public List<Written> all(CaseEvidence evidence) {
        List<Written> all = new ArrayList<>(super.all(evidence));
        evidence.entries().stream()
                .filter(entry -> entry.act().equals("payInCash"))
                .forEach(entry -> paidOtherwise(all, entry.seq()));
        return all;
    }

    /** There are never two receipts for the same money: that of a transfer which did not come about is void. */
    private static void paidOtherwise(List<Written> all, long cash) {
        List<Written> receipts = all.stream()
                .filter(one -> one.is(ProposalLetter.KUITANSI) && one.seq() <= cash)
                .toList();
        if (receipts.size() > 1) {
            all.remove(receipts.get(receipts.size() - 2));
        }
    }

    /**
     * The list of one decree.
     *
     * @throws IllegalArgumentException if there is no case or there are more than {@value #LIST_LIMIT}, one has no decree, or they are
     *     of several
     */
    public Written decreeList(List<LetterCase<Proposal>> cases) {
        Set<Optional<Budgeting.Decree>> decrees = new LinkedHashSet<>();
        cases.forEach(one -> decrees.add(one.data().budgeting().decree()));
        if (cases.isEmpty() || cases.size() > LIST_LIMIT || decrees.size() != 1 || decrees.contains(Optional.empty())) {
            throw new IllegalArgumentException("decree list: %d cases of %d decrees; give 1 to %d of one decree"
                    .formatted(cases.size(), decrees.size(), LIST_LIMIT));
        }
        return write(ProposalLetter.DECREE_LIST, cases);
    }

    @Override
    protected Written compose(ProposalLetter kind, List<LetterCase<Proposal>> cases) {
        LetterCase<Proposal> at = cases.get(0);
        PolicyBook<LetterPolicy> book = pack().book(LetterPolicy.schema());
        PolicyVersion version = version(book, today(at));
        Map<String, Value<?>> values = new TreeMap<>(book.values(version));
        ProposalScene scene = new ProposalScene(pack(), office(), kind, cases, copies(kind, at, book.policy(version)));
        LetterDraft<ProposalScene> draft = new LetterDraft<>(scene, texts);
        switch (kind) {
            case RECEIPT -> ReviewLetters.receipt(draft);
            case RETURN -> ReviewLetters.returned(draft);
            case REFUSAL -> ReviewLetters.refused(draft);
            case DECREE_LIST -> ReviewLetters.decreeList(draft.readBy(readersOfList(cases)));
            case NPHD -> NphdLetter.write(draft);
            case INTEGRITY_PACT -> PaymentLetters.pact(draft);
            case KUITANSI -> PaymentLetters.kuitansi(draft);
            case HANDOVER -> PaymentLetters.handover(draft);
            case REMINDER -> ReviewLetters.reminder(draft);
        }
        values.putAll(scene.rules.values());
        boolean invented = isInvented(at, version);
        return draft.written(bases(kind, at, values, invented), invented);
    }

    /** Names of organisations are public; a list of persons goes to strangers as the publication shows it, never as it stands here. */
    private static Confidentiality readersOfList(List<LetterCase<Proposal>> cases) {
        return cases.stream().anyMatch(one -> new Recipient(one.data()).isPerson())
                ? Confidentiality.OFFICE
                : Confidentiality.OPEN;
    }

    @Override
    protected List<ProposalLetter> called(LetterCase<Proposal> at) {
        List<ProposalLetter> kinds = new ArrayList<>();
        boolean moved = !at.entry().from().map(at.entry().to()::equals).orElse(false);
        boolean signed =
                at.isAfter("signAgreement") && at.data().delivery().prepared().isEmpty();
        boolean money = (at.isAfter("issueSp2d") || at.isAfter("payInCash")) && moneyHandover(at);
        add(kinds, ProposalLetter.RECEIPT, at.isAfter("submit"));
        add(kinds, ProposalLetter.RETURN, at.isAfter("return"));
        add(kinds, ProposalLetter.REFUSAL, moved && at.file().isAt(ProposalStage.REJECTED));
        add(kinds, ProposalLetter.DECREE_LIST, at.isAfter("decree"));
        add(kinds, ProposalLetter.NPHD, signed);
        add(kinds, ProposalLetter.INTEGRITY_PACT, signed || at.isAfter("signPact"));
        add(kinds, ProposalLetter.KUITANSI, at.isAfter("requestDisbursement") || at.isAfter("payInCash"));
        add(kinds, ProposalLetter.HANDOVER, at.isAfter("handOver") || money);
        add(kinds, ProposalLetter.REMINDER, at.isAfter("markOverdue"));
        return kinds;
    }

    private static void add(List<ProposalLetter> kinds, ProposalLetter kind, boolean called) {
        if (called) {
            kinds.add(kind);
        }
    }

    @Override
    protected boolean isTime(ProposalLetter kind, LetterCase<Proposal> at) {
        Proposal proposal = at.data();
        return switch (kind) {
            case RECEIPT -> at.file().handling().receiptNumber().isPresent();
            case RETURN -> at.file().isAt(ProposalStage.RETURNED);
            case REFUSAL -> at.file().isAt(ProposalStage.REJECTED);
            case DECREE_LIST -> proposal.budgeting().decree().isPresent();
            case NPHD ->
                proposal.delivery().prepared().isPresent()
                        || proposal.delivery().agreement().isPresent();
            case INTEGRITY_PACT ->
                proposal.delivery().prepared().isPresent()
                        || proposal.delivery().agreement().isPresent()
                        || proposal.delivery().pact().isPresent();
            case KUITANSI -> at.last("requestDisbursement").isPresent();
            case HANDOVER ->
                !proposal.delivery().goods().handed().isEmpty()
                        || moneyHandover(at) && proposal.delivery().paid().isPositive();
            case REMINDER -> at.file().isAt(ProposalStage.IN_USE) || at.file().isAt(ProposalStage.REPORT_OVERDUE);
        };
    }

    private boolean moneyHandover(LetterCase<Proposal> at) {
        PolicyBook<LetterPolicy> book = pack().book(LetterPolicy.schema());
        return book.policy(version(book, today(at))).moneyHandover().value();
    }

    private static Copies copies(ProposalLetter kind, LetterCase<Proposal> at, LetterPolicy policy) {
        boolean bansos = at.data().application().aid().type() == AidType.BANSOS;
        return switch (kind) {
            case RECEIPT, RETURN, REFUSAL, DECREE_LIST, REMINDER -> Copies.ONE;
            case NPHD ->
                at.data()
                        .delivery()
                        .prepared()
                        .or(() -> at.data().delivery().agreement())
                        .map(one -> new Copies(one.sheet().copies(), one.sheet().stamped()))
                        .orElse(Copies.ONE);
            case INTEGRITY_PACT -> policy.pactCopies().value();
            case KUITANSI -> (bansos ? policy.kuitansiBansos() : policy.kuitansiHibah()).value();
            case HANDOVER -> policy.handoverCopies().value();
        };
    }

    /** The region's regulation and the articles of the values that shaped the letter. */
    private List<LegalSource> bases(
            ProposalLetter kind, LetterCase<Proposal> at, Map<String, Value<?>> values, boolean invented) {
        boolean bansos = at.data().application().aid().type() == AidType.BANSOS;
        List<String> keys = switch (kind) {
            case RECEIPT, RETURN -> List.of(bansos ? "socialDocuments" : "documents");
            case REFUSAL, DECREE_LIST -> List.of();
            case NPHD ->
                List.of(
                        "agreementClauses",
                        "agreementExtraClauses",
                        "nphdSigners",
                        "nphdCopies",
                        "nphdStamped",
                        "reportDueDay");
            case INTEGRITY_PACT -> List.of(bansos ? "socialDocuments" : "documents", "pactCopies");
            case KUITANSI -> bansos ? List.of("kuitansiBansos", "cashLimit") : List.of("kuitansiHibah");
            case HANDOVER -> List.of("handoverCopies");
            case REMINDER -> List.of("reportDueDay", "reportAfterActivity");
        };
        return bases(
                keys.stream()
                        .flatMap(key -> Optional.ofNullable(values.get(key)).stream())
                        .map(Value::source)
                        .toList(),
                invented);
    }

    private boolean isInvented(LetterCase<Proposal> at, PolicyVersion version) {
        return at.file().policy().isIllustration()
                || at.data().review().filing().illustration()
                || version.illustration()
                || legalBasis().isIllustration();
    }
}
