package id.pendopo.grants.letter;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.LegalBasis;
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
import java.time.LocalDate;
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
public final class Letters {
    /** The most recipients on one decree. */
    public static final int LIST_LIMIT = 5_000;

    private static final LegalSource MOMENT =
            LegalSource.ownDecision("Setiap naskah dibuat dari keadaan berkas setelah perbuatan yang diberitahukannya");

    private final RegionPack pack;
    private final LetterOffice office;
    private final LetterTexts texts;
    private final Procedure<Proposal> procedure;

    private Letters(RegionPack pack, Procedure<Proposal> procedure, LetterOffice office) {
        this.pack = pack;
        this.office = office;
        this.texts = LetterTexts.in(pack);
        this.procedure = procedure;
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
        return LetterTexts.known();
    }

    /** Every letter that the case has called for so far, in the order of its entries, or what each lacks. */
    public List<Written> all(CaseEvidence evidence) {
        List<Written> all = new ArrayList<>();
        for (LetterCase moment : LetterCase.each(evidence, procedure)) {
            for (LetterKind kind : called(moment)) {
                all.add(write(kind, moment));
            }
            if (moment.isAfter("payInCash")) {
                paidOtherwise(all);
            }
        }
        return all;
    }

    /** There are never two receipts for the same money: that of a transfer which did not come about is void. */
    private static void paidOtherwise(List<Written> all) {
        List<Written> receipts =
                all.stream().filter(one -> one.kind() == LetterKind.KUITANSI).toList();
        if (receipts.size() > 1) {
            all.remove(receipts.get(receipts.size() - 2));
        }
    }

    /** The last letter of this kind that the case has called for; what may be prepared before its act, such as an agreement, is of now. */
    public Written last(LetterKind kind, CaseEvidence evidence) {
        List<LetterCase> moments = LetterCase.each(evidence, procedure);
        for (int i = moments.size() - 1; i >= 0; i--) {
            if (called(moments.get(i)).contains(kind)) {
                return write(kind, moments.get(i));
            }
        }
        return write(kind, moments.get(moments.size() - 1));
    }

    /** One letter of a case as it stands at a moment. */
    public Written write(LetterKind kind, LetterCase at) {
        return write(kind, List.of(at));
    }

    /**
     * The list of one decree.
     *
     * @throws IllegalArgumentException if there is no case or there are more than {@value #LIST_LIMIT}, one has no decree, or they are
     *     of several
     */
    public Written decreeList(List<LetterCase> cases) {
        Set<Optional<Budgeting.Decree>> decrees = new LinkedHashSet<>();
        cases.forEach(one -> decrees.add(one.proposal().budgeting().decree()));
        if (cases.isEmpty() || cases.size() > LIST_LIMIT || decrees.size() != 1 || decrees.contains(Optional.empty())) {
            throw new IllegalArgumentException("decree list: %d cases of %d decrees; give 1 to %d of one decree"
                    .formatted(cases.size(), decrees.size(), LIST_LIMIT));
        }
        return write(LetterKind.DECREE_LIST, cases);
    }

    private Written write(LetterKind kind, List<LetterCase> cases) {
        LetterCase at = cases.get(0);
        if (!isTime(kind, at)) {
            return new Written(
                    kind,
                    at.entry().seq(),
                    Optional.empty(),
                    Finding.block("grants.LETTER_NOT_NOW")
                            .at(kind.name())
                            .found(at.file().stage())
                            .only(MOMENT));
        }
        PolicyBook<LetterPolicy> book = pack.book(LetterPolicy.schema());
        PolicyVersion version = version(
                book, at.entry().at().atOffset(pack.region().time().offset()).toLocalDate());
        Map<String, Value<?>> values = new TreeMap<>(book.values(version));
        LetterScene scene = new LetterScene(pack, office, kind, cases, copies(kind, at, book.policy(version)));
        LetterDraft draft = new LetterDraft(scene, texts);
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
    private static Confidentiality readersOfList(List<LetterCase> cases) {
        return cases.stream().anyMatch(one -> new Recipient(one.proposal()).isPerson())
                ? Confidentiality.OFFICE
                : Confidentiality.OPEN;
    }

    /** The letters that an entry calls for. */
    private List<LetterKind> called(LetterCase at) {
        List<LetterKind> kinds = new ArrayList<>();
        boolean moved = !at.entry().from().map(at.entry().to()::equals).orElse(false);
        boolean signed = at.isAfter("signAgreement")
                && at.proposal().delivery().prepared().isEmpty();
        boolean money = (at.isAfter("issueSp2d") || at.isAfter("payInCash")) && moneyHandover(at);
        add(kinds, LetterKind.RECEIPT, at.isAfter("submit"));
        add(kinds, LetterKind.RETURN, at.isAfter("return"));
        add(kinds, LetterKind.REFUSAL, moved && at.file().isAt(ProposalStage.REJECTED));
        add(kinds, LetterKind.DECREE_LIST, at.isAfter("decree"));
        add(kinds, LetterKind.NPHD, signed);
        add(kinds, LetterKind.INTEGRITY_PACT, signed || at.isAfter("signPact"));
        add(kinds, LetterKind.KUITANSI, at.isAfter("requestDisbursement") || at.isAfter("payInCash"));
        add(kinds, LetterKind.HANDOVER, at.isAfter("handOver") || money);
        add(kinds, LetterKind.REMINDER, at.isAfter("markOverdue"));
        return kinds;
    }

    private static void add(List<LetterKind> kinds, LetterKind kind, boolean called) {
        if (called) {
            kinds.add(kind);
        }
    }

    /** Whether there is anything to write about yet, and still. */
    private boolean isTime(LetterKind kind, LetterCase at) {
        Proposal proposal = at.proposal();
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

    private boolean moneyHandover(LetterCase at) {
        PolicyBook<LetterPolicy> book = pack.book(LetterPolicy.schema());
        LocalDate day = at.entry().at().atOffset(pack.region().time().offset()).toLocalDate();
        return book.policy(version(book, day)).moneyHandover().value();
    }

    private static Copies copies(LetterKind kind, LetterCase at, LetterPolicy policy) {
        boolean bansos = at.proposal().application().aid().type() == AidType.BANSOS;
        return switch (kind) {
            case RECEIPT, RETURN, REFUSAL, DECREE_LIST, REMINDER -> Copies.ONE;
            case NPHD ->
                at.proposal()
                        .delivery()
                        .prepared()
                        .or(() -> at.proposal().delivery().agreement())
                        .map(one -> new Copies(one.sheet().copies(), one.sheet().stamped()))
                        .orElse(Copies.ONE);
            case INTEGRITY_PACT -> policy.pactCopies().value();
            case KUITANSI -> (bansos ? policy.kuitansiBansos() : policy.kuitansiHibah()).value();
            case HANDOVER -> policy.handoverCopies().value();
        };
    }

    /** The version of that day; of a day before the first, or after a regime's end, the nearest. */
    private static PolicyVersion version(PolicyBook<LetterPolicy> book, LocalDate day) {
        PolicyVersion found = book.versions().get(0);
        for (PolicyVersion version : book.versions()) {
            if (!version.from().isAfter(day)) {
                found = version;
            }
        }
        return found;
    }

    /**
     * The region's regulation and the articles of the values that shaped the letter; what Pendopo decided is no law. Beside invented
     * values nobody has checked that what was read still holds.
     */
    private List<LegalSource> bases(LetterKind kind, LetterCase at, Map<String, Value<?>> values, boolean invented) {
        boolean bansos = at.proposal().application().aid().type() == AidType.BANSOS;
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
        Set<LegalSource> bases = new LinkedHashSet<>(List.of(regulation()));
        for (String key : keys) {
            Value<?> value = values.get(key);
            if (value != null && value.source().standing() != Standing.OWN_DECISION) {
                bases.add(value.source());
            }
        }
        return bases.stream()
                .map(basis -> invented ? basis.as(Standing.UNSURE) : basis)
                .toList();
    }

    /** The region's regulation as letters cite it. */
    private LegalSource regulation() {
        LegalBasis basis = pack.legalBasis();
        return LegalSource.of(
                        "%s Nomor %s Tahun %d".formatted(basis.title(), basis.number(), basis.year()),
                        basis.toSource().standing())
                .from(basis.date());
    }

    private boolean isInvented(LetterCase at, PolicyVersion version) {
        return at.file().policy().isIllustration()
                || at.proposal().review().filing().illustration()
                || version.illustration()
                || pack.legalBasis().isIllustration();
    }
}
