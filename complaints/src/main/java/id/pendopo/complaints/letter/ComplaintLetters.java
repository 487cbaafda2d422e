package id.pendopo.complaints.letter;

import static id.pendopo.complaints.letter.ComplaintLetter.COMPLAINT_RECEIPT;
import static id.pendopo.complaints.letter.ComplaintLetter.COMPLETENESS_ANSWER;
import static id.pendopo.complaints.letter.ComplaintLetter.DECISION_NOTICE;

import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintClock;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.Intake;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what a reporter is given and told (<i>penyusun naskah pengaduan</i>): the same case, pack, office and language give the same letter.
 * Show them with {@link id.pendopo.core.letter.LetterHtml#of(Letter, Locale)} in the same language. Immutable and thread-safe.
 */
public final class ComplaintLetters extends LetterWriter<Complaint, ComplaintLetter> {
    /** What an English letter bears that is made under invented values. */
    public static final String ILLUSTRATION =
            "SAMPLE: this letter is made under invented rules; it is not the law in force and no official paper.";

    private static final Set<String> ANSWERING = Set.of("approveAnswer", "approvePromise");
    private static final Set<String> REFUSING = Set.of("reject", "rejectAsHoax");

    private final PolicyBook<CategoryPolicy> categories;
    private final PolicyBook<ComplaintPolicy> complaints;
    private final LetterTexts texts;
    private final Locale locale;

    private ComplaintLetters(
            RegionPack pack, Procedure<Complaint> procedure, LetterOffice office, LetterTexts texts, Locale locale) {
        super(pack, procedure, office);
        this.categories = pack.book(CategoryPolicy.schema());
        this.complaints = pack.book(ComplaintPolicy.schema());
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * The writer of a region and an office, over a procedure that is open already.
     *
     * @param locale English for any English locale, Indonesian for every other
     * @throws id.pendopo.core.policy.PackRefused if the region's own words for letters belong to none, or name what that letter may
     *     not show
     */
    public static ComplaintLetters in(
            RegionPack pack, Procedure<Complaint> procedure, LetterOffice office, Locale locale) {
        LetterTexts texts =
                ComplaintTexts.isEnglish(locale) ? ComplaintTexts.ENGLISH : ComplaintTexts.INDONESIAN.in(pack);
        return new ComplaintLetters(pack, procedure, office, texts, locale);
    }

    @Override
    public List<ComplaintLetter> kinds() {
        return List.of(ComplaintLetter.values());
    }

    @Override
    protected List<ComplaintLetter> called(LetterCase<Complaint> at) {
        String act = at.entry().act();
        if (act.equals("submit")) {
            return List.of(COMPLAINT_RECEIPT);
        }
        // Whoever is no longer told anything of it is told nothing by letter either.
        if (at.data().shielding().linkCut()) {
            return List.of();
        }
        boolean held = act.equals("hold")
                && at.data()
                        .intake()
                        .openHold()
                        .filter(Intake.Hold::asksForContent)
                        .isPresent();
        if (held || act.equals("verify")) {
            return at.data().report().kind().isComplaint() ? List.of(COMPLETENESS_ANSWER) : List.of();
        }
        return ANSWERING.contains(act) || REFUSING.contains(act) ? List.of(DECISION_NOTICE) : List.of();
    }

    @Override
    protected boolean isTime(ComplaintLetter kind, LetterCase<Complaint> at) {
        return called(at).contains(kind);
    }

    @Override
    protected Written compose(ComplaintLetter kind, List<LetterCase<Complaint>> cases) {
        LocalDate day = today(cases.get(0));
        CategoryPolicy policy = categories.policy(version(categories, day));
        Term decision = complaints.policy(version(complaints, day)).legalLimit().value();
        ComplaintScene scene = new ComplaintScene(pack(), office(), kind, cases, policy, decision, texts, locale);
        LetterDraft<ComplaintScene> draft = new LetterDraft<>(scene, texts);
        List<LegalSource> sources = switch (kind) {
            case COMPLAINT_RECEIPT -> receipt(draft);
            case COMPLETENESS_ANSWER -> completeness(draft);
            case DECISION_NOTICE -> decision(draft);
        };
        boolean invented =
                cases.get(0).file().policy().isIllustration() || legalBasis().isIllustration();
        Written written = draft.written(bases(sources, invented), invented);
        return scene.isEnglish() ? english(written, scene) : written;
    }

    private static List<LegalSource> receipt(LetterDraft<ComplaintScene> draft) {
        ComplaintScene scene = draft.scene();
        draft.onPaper()
                .numberedAs(Optional.of(scene.intake().tracking().shown()), "case.tracking")
                .paragraph("opening")
                .add(new LetterBlock.Entries(List.of(
                        draft.entry("tracking", scene.intake().tracking().shown()),
                        draft.entry("reporter", scene.reporter()),
                        draft.entry("address", scene.address()),
                        draft.entry("category", scene.category()),
                        draft.entry("where", scene.where()),
                        draft.entry("receivedAt", draft.text("receivedAt") + ", " + scene.time()),
                        draft.entry(
                                "attachments",
                                Integer.toString(scene.report().attachments().size())))));
        told(draft, "story", Optional.of(scene.report().story()));
        told(draft, "loss", scene.report().loss());
        told(draft, "wish", scene.report().wish());
        if (scene.isRunning(ComplaintClock.COMPLETENESS_ANSWER)) {
            draft.paragraph("answerBy");
        }
        draft.paragraphs("closing");
        Actor actor = scene.at().entry().actor();
        boolean entered = actor.role().equals(ComplaintRole.INTAKE_OFFICER.code());
        Optional<String> receiver = Optional.of(draft.common("receiver"));
        if (entered) {
            draft.signedAs(receiver, actor, false);
        } else {
            // Nobody at a counter took it; who answers for receiving signs.
            draft.signedBy(receiver, ComplaintRole.INTAKE_OFFICER.code(), false);
        }
        return List.of(ComplaintsLaw.RECEIPT);
    }

    private static List<LegalSource> completeness(LetterDraft<ComplaintScene> draft) {
        ComplaintScene scene = draft.scene();
        draft.asLetterTo(scene.party()).numberedByOffice().paragraph("opening");
        List<LegalSource> sources = new ArrayList<>(List.of(ComplaintsLaw.COMPLETENESS_ANSWER));
        if (scene.at().isAfter("verify")) {
            draft.paragraph("complete.1");
            // Only a complaint has that limit, and what was brought as one may be found to be something else.
            if (scene.intake().kind().filter(ReportKind::isComplaint).isPresent()) {
                draft.paragraph("complete.2");
                sources.add(ComplaintsLaw.DECISION_LIMIT);
            }
        } else {
            boolean supervised = scene.at().data().isSupervisory();
            draft.add(new LetterBlock.Points(
                            Optional.of(draft.text("missing")),
                            scene.items().stream().map(draft::take).toList()))
                    .paragraphs(supervised ? "supervised" : "incomplete");
            sources.add(ComplaintsLaw.COMPLETION);
            if (!supervised) {
                sources.add(ComplaintsLaw.DEEMED_WITHDRAWN);
            }
        }
        draft.signedAs(Optional.empty(), scene.at().entry().actor(), false);
        return sources;
    }

    private static List<LegalSource> decision(LetterDraft<ComplaintScene> draft) {
        ComplaintScene scene = draft.scene();
        draft.asLetterTo(scene.party()).numberedByOffice().paragraph("opening");
        if (REFUSING.contains(scene.at().entry().act())) {
            draft.paragraph("refused");
            told(draft, "words", scene.intake().ended().flatMap(Intake.Ended::words));
            scene.intake()
                    .ended()
                    .flatMap(Intake.Ended::handedTo)
                    .ifPresent(whom -> draft.add(new LetterBlock.Entries(List.of(draft.entry("handedTo", whom)))));
            draft.paragraph("object");
        } else {
            draft.paragraph("answered");
            told(draft, "words", scene.response().map(answer -> answer.text()));
            if (scene.at().entry().act().equals("approvePromise")) {
                draft.paragraph("promised");
            }
            if (scene.isRunning(ComplaintClock.FEEDBACK)) {
                draft.paragraph("reply");
            }
            draft.paragraph("ombudsman");
        }
        draft.signedAs(Optional.empty(), scene.at().entry().actor(), false);
        return List.of(ComplaintsLaw.DECISION_NOTICE, ComplaintsLaw.DECISION_COPY);
    }

    /** What somebody told in his own words, under its name; a paragraph that was destroyed or withheld is missing. */
    private static void told(LetterDraft<ComplaintScene> draft, String name, Optional<Narrative> words) {
        words.ifPresent(story -> {
            draft.add(new LetterBlock.Paragraph(draft.common(name)));
            for (PersonalText line : story.lines()) {
                draft.add(new LetterBlock.Paragraph(draft.take(LetterFact.of(line, "case." + name))));
            }
        });
    }

    /** The room of letters writes dates and notices in Indonesian. */
    private static Written english(Written written, ComplaintScene scene) {
        return new Written(
                written.kind(),
                written.seq(),
                written.letter().map(letter -> english(letter, scene)),
                written.findings());
    }

    private static Letter english(Letter letter, ComplaintScene scene) {
        Letter.Head head = letter.head();
        String day = scene.day(Optional.of(head.date()), "case.date").text().orElse(head.dateInWords());
        return new Letter(
                letter.kind(),
                letter.form(),
                letter.cases(),
                new Letter.Head(
                        head.letterhead(),
                        head.title(),
                        head.number(),
                        head.date(),
                        day,
                        head.place(),
                        head.subject(),
                        head.to()),
                letter.body(),
                letter.amounts(),
                letter.closing(),
                letter.bases(),
                letter.confidentiality(),
                letter.notice().map(indonesian -> ILLUSTRATION));
    }
}
