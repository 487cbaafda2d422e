package id.pendopo.licensing.letter;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.licence.SanctionLadder;
import id.pendopo.licensing.verification.VerificationLink;
import id.pendopo.licensing.verification.VerificationLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes a region's licences and the letters of their supervision (<i>penyusun naskah izin</i>): the same case, pack and office give the
 * same letter. Immutable and thread-safe.
 */
public final class LicenceLetters extends LetterWriter<Licence, LicenceLetter> {
    /** Under this name the office says at which address licences are verified, where no links are given. */
    public static final String ADDRESS = "VERIFICATION_ADDRESS";

    private static final Set<String> REVOKING =
            Set.of("revoke", "withdrawDecision", "failVerification", "withdrawCertificate");

    private final LetterTexts texts;
    private final Procedure<Licence> procedure;
    private final Function<CaseId, List<JournalEntry>> beside;
    private final Optional<VerificationLinks> links;

    private LicenceLetters(
            RegionPack pack,
            Procedure<Licence> procedure,
            LetterOffice office,
            Function<CaseId, List<JournalEntry>> beside,
            Optional<VerificationLinks> links) {
        super(pack, procedure, office);
        this.texts = LicensingTexts.OWN.in(pack);
        this.procedure = procedure;
        this.beside = beside;
        this.links = links;
    }

    /**
     * The writer of a region and an office, over a procedure that is open already.
     *
     * @param beside the journal of an application: a licence is signed by who acted there; none of a case that is not there
     * @throws id.pendopo.core.policy.PackRefused if the region's own words for letters belong to none, or name what that letter may
     *     not show
     */
    public static LicenceLetters in(
            RegionPack pack,
            Procedure<Licence> procedure,
            LetterOffice office,
            Function<CaseId, List<JournalEntry>> beside) {
        return new LicenceLetters(pack, procedure, office, beside, Optional.empty());
    }

    /** The same, with what the QR code of each licence says; without it the place is left for whoever signs. */
    public LicenceLetters verifiedBy(VerificationLinks by) {
        return new LicenceLetters(pack(), procedure, office(), beside, Optional.of(by));
    }

    @Override
    public List<LicenceLetter> kinds() {
        return List.of(LicenceLetter.values());
    }

    @Override
    protected List<LicenceLetter> called(LetterCase<Licence> at) {
        String act = at.entry().act();
        if (isPrinted(at) && (act.equals("register") || act.equals("verify"))) {
            return List.of(LicenceLetter.LICENCE);
        }
        return switch (act) {
            case "warn" -> List.of(LicenceLetter.WARNING);
            case "impose" -> List.of(LicenceLetter.SANCTION);
            case "suspend", "postpone" -> List.of(LicenceLetter.SUSPENSION);
            case "annul" -> List.of(LicenceLetter.ANNULMENT);
            default -> REVOKING.contains(act) ? List.of(LicenceLetter.REVOCATION) : List.of();
        };
    }

    /** What another system issued, it prints; what was only declared, nobody signed. */
    private static boolean isPrinted(LetterCase<Licence> at) {
        LicenceOrigin origin = at.data().grant().provenance().origin();
        return at.data().grant().provenance().application().isPresent()
                && (origin == LicenceOrigin.DECIDED || origin == LicenceOrigin.DEEMED);
    }

    @Override
    protected boolean isTime(LicenceLetter kind, LetterCase<Licence> at) {
        return called(at).contains(kind);
    }

    @Override
    protected Written compose(LicenceLetter kind, List<LetterCase<Licence>> cases) {
        LicenceScene scene = new LicenceScene(pack(), office(), kind, cases, texts);
        LetterDraft<LicenceScene> draft = new LetterDraft<>(scene, texts);
        List<LegalSource> sources = new ArrayList<>();
        if (kind == LicenceLetter.LICENCE) {
            licence(draft);
            sources.addAll(scene.grant().provenance().legalBases());
        } else {
            decision(draft, kind);
            sources.addAll(sources(kind, scene));
        }
        boolean invented =
                cases.get(0).file().policy().isIllustration() || legalBasis().isIllustration();
        return draft.written(bases(sources, invented), invented);
    }

    private static List<LegalSource> sources(LicenceLetter kind, LicenceScene scene) {
        List<LegalSource> sources = new ArrayList<>();
        if (scene.isForDefect()) {
            sources.add(
                    switch (kind) {
                        case SUSPENSION -> LicensingLaw.POSTPONEMENT;
                        case ANNULMENT -> LicensingLaw.ANNULMENT;
                        default -> LicensingLaw.WITHDRAWAL_OF_DECISION;
                    });
        } else {
            scene.ladder().map(SanctionLadder::source).ifPresent(sources::add);
        }
        sources.add(LicensingLaw.OBJECTION);
        sources.add(LicensingLaw.APPEAL);
        return sources;
    }

    // The licence itself.

    private void licence(LetterDraft<LicenceScene> draft) {
        LicenceScene scene = draft.scene();
        Licence licence = scene.at().data();
        draft.onPaper()
                .numberedAs(Optional.of(scene.grant().number()), "case.number")
                .paragraph(scene.grant().provenance().origin() == LicenceOrigin.DEEMED ? "deemed" : "opening");
        List<LetterBlock.Entry> entries = new ArrayList<>(List.of(draft.entry("holder", scene.holder())));
        scene.nib().ifPresent(nib -> entries.add(draft.entry("nib", nib)));
        scene.activity().ifPresent(one -> entries.add(draft.entry("activity", one)));
        scene.risk().ifPresent(one -> entries.add(draft.entry("risk", one)));
        entries.add(draft.entry("location", scene.location()));
        entries.add(draft.entry("validity", scene.validity()));
        draft.add(new LetterBlock.Entries(entries));
        if (!licence.verified()) {
            draft.paragraph("unverified");
        }
        if (licence.predecessor().isPresent()) {
            draft.paragraph("predecessor");
        }
        if (!scene.grant().conditions().isEmpty()) {
            draft.add(new LetterBlock.Points(
                    Optional.of(draft.text("conditions")), scene.grant().conditions()));
        }
        draft.paragraph("closing").add(verification(draft));
        signer(scene.at().entry())
                .ifPresentOrElse(
                        actor -> draft.signedAs(Optional.empty(), actor, false),
                        () -> draft.take(LetterFact.missing("case.application")));
    }

    private LetterBlock verification(LetterDraft<LicenceScene> draft) {
        Optional<VerificationLink> link =
                links.map(some -> some.link(draft.scene().at().file().id()));
        LetterFact address = link.map(one -> LetterFact.known("https://" + one.host()))
                .orElseGet(() ->
                        LetterFact.of(Optional.ofNullable(office().names().get(ADDRESS)), "office.names." + ADDRESS));
        return new LetterBlock.Entries(List.of(
                draft.entry("qr", link.map(VerificationLink::text).orElseGet(() -> draft.common("qrLater"))),
                draft.entry("verifyAt", address)));
    }

    /** Who acted where the licence comes from, on his deed where he stood in for another; it registers itself. */
    private Optional<Actor> signer(JournalEntry registered) {
        return registered
                .cause()
                .flatMap(cause -> beside.apply(cause.from()).stream()
                        .filter(entry -> entry.seq() == cause.seq())
                        .map(JournalEntry::actor)
                        .findFirst());
    }

    // What was decided about it.

    private static void decision(LetterDraft<LicenceScene> draft, LicenceLetter kind) {
        LicenceScene scene = draft.scene();
        draft.asLetterTo(scene.party()).numberedAs(scene.decisionNumber(), "case.number");
        draft.paragraph("opening").paragraph(scene.isForDefect() ? "defect" : "reason");
        switch (kind) {
            case SANCTION -> {
                if (scene.amount(LicenceScene.FINE).isPresent()) {
                    draft.paragraph("fine");
                }
            }
            case SUSPENSION -> draft.paragraph(scene.conditionCode().isPresent() ? "untilCondition" : "untilDay");
            default -> {
                // The letter says all of it.
            }
        }
        if (kind != LicenceLetter.REVOCATION
                && kind != LicenceLetter.ANNULMENT
                && scene.followBy().isKnown()) {
            draft.paragraph("follow");
        }
        draft.paragraphs("closing")
                .paragraph("remedies")
                .signedAs(Optional.empty(), scene.at().entry().actor(), false);
    }
}
