package id.pendopo.core.letter;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.InWords;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A letter being written (<i>konsep naskah</i>): takes facts, and remembers every one that is missing. Not thread-safe.
 *
 * @param <S> what it is made of
 */
public final class LetterDraft<S extends LetterScene<?, ?>> {
    private static final LegalSource WHOLE =
            LegalSource.ownDecision("Naskah yang kekurangan keterangan tidak dibuat setengah-setengah");

    private final S scene;
    private final LetterTexts texts;
    private final List<LetterBlock> blocks = new ArrayList<>();
    private final Map<String, LetterAmount> amounts = new LinkedHashMap<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Signature> witnesses = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private Optional<Letterhead> letterhead = Optional.empty();
    private Optional<Addressee> to = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Confidentiality confidentiality = Confidentiality.PARTIES;

    /** A letter of nothing yet. */
    public LetterDraft(S scene, LetterTexts texts) {
        this.scene = scene;
        this.texts = texts;
    }

    /** What it is made of. */
    public S scene() {
        return scene;
    }

    /** A fact; where it is missing nothing, and it is remembered. */
    public String take(LetterFact fact) {
        if (fact.text().isEmpty()) {
            missing.add(fact.where());
        }
        return fact.text().orElse("");
    }

    /** A text of this letter, its values put in. */
    public String text(String name) {
        String text = texts.of(scene.kind(), name);
        Map<String, String> values = new LinkedHashMap<>();
        for (String place : LetterTexts.places(text)) {
            // A pack whose words name another value was refused when its letters were opened.
            values.put(place, take(scene.at(place)));
            shown(place.replaceFirst("Words$", ""));
        }
        return LetterTexts.filled(text, values);
    }

    private void shown(String amount) {
        scene.amount(amount).ifPresent(rupiah -> amounts.putIfAbsent(amount, LetterAmount.of(amount, rupiah)));
    }

    /** An amount in figures. */
    public String amount(String name) {
        shown(name);
        return take(scene.figures(name));
    }

    /** An amount in words. */
    public String words(String name) {
        shown(name);
        return take(scene.words(name));
    }

    /** A word that all letters of the module share. */
    public String common(String name) {
        return texts.common(name);
    }

    /** The texts of this name with 1, 2, 3 behind it. */
    public List<String> numbered(String name) {
        List<String> all = new ArrayList<>();
        for (int i = 1; texts.has(scene.kind(), name + "." + i); i++) {
            all.add(text(name + "." + i));
        }
        return all;
    }

    /** With this part. */
    public LetterDraft<S> add(LetterBlock block) {
        blocks.add(block);
        return this;
    }

    /** With the text of this name. */
    public LetterDraft<S> paragraph(String name) {
        return add(new LetterBlock.Paragraph(text(name)));
    }

    /** With the texts of this name with 1, 2, 3 behind it. */
    public LetterDraft<S> paragraphs(String name) {
        numbered(name).forEach(text -> add(new LetterBlock.Paragraph(text)));
        return this;
    }

    /** A line of an entry, by a shared word and a fact. */
    public LetterBlock.Entry entry(String common, LetterFact fact) {
        return new LetterBlock.Entry(common(common), take(fact));
    }

    /** A line of an entry, by a shared word and a text. */
    public LetterBlock.Entry entry(String common, String text) {
        return new LetterBlock.Entry(common(common), text);
    }

    /** On the office's paper, for this party. */
    public LetterDraft<S> asLetterTo(LetterParty party) {
        letterhead = Optional.of(scene.office().letterhead());
        to = party.addressee();
        party.office().ifPresent(this::take);
        party.name().ifPresent(this::take);
        take(party.address());
        return this;
    }

    /** On the office's paper, for whoever it concerns. */
    public LetterDraft<S> onPaper() {
        letterhead = Optional.of(scene.office().letterhead());
        return this;
    }

    /** Under this number, which it must have. */
    public LetterDraft<S> numberedAs(Optional<String> given, String where) {
        number = given;
        if (given.isEmpty()) {
            missing.add(where);
        }
        return this;
    }

    /** Under the number that the office gives such letters. */
    public LetterDraft<S> numberedByOffice() {
        JournalEntry entry = scene.at().entry();
        Optional<String> pattern =
                Optional.ofNullable(scene.office().numbers().get(scene.kind().code()));
        return numberedAs(
                pattern.map(text -> LetterTexts.filled(
                        text,
                        Map.of(
                                "case", entry.caseId().value(),
                                "entry", Long.toString(entry.seq()),
                                "year", Integer.toString(scene.on(entry).getYear())))),
                "office.numbers." + scene.kind().code());
    }

    /** For these readers instead of the parties. */
    public LetterDraft<S> readBy(Confidentiality readers) {
        confidentiality = readers;
        return this;
    }

    /** Whom the office names under this reference, role or office; nobody, and it is remembered. */
    public Optional<Official> official(String key) {
        Optional<Official> found =
                Optional.ofNullable(scene.office().officials().get(key));
        if (found.isEmpty()) {
            missing.add("office.officials." + key);
        }
        return found;
    }

    /** The holder of this role signs. */
    public LetterDraft<S> signedBy(Optional<String> caption, Code role, boolean stamped) {
        official(role.value()).ifPresent(one -> signatures.add(signature(caption, one, Optional.empty(), stamped)));
        return this;
    }

    /** Whoever acted signs; on a deed only he himself, for the office he acted for. */
    public LetterDraft<S> signedAs(Optional<String> caption, Actor actor, boolean stamped) {
        boolean own = scene.office().officials().containsKey(actor.person().value());
        Optional<Deed> deed = actor.deed();
        Optional<Official> signer = own || deed.isPresent()
                ? official(actor.person().value())
                : official(actor.role().value());
        Optional<Official> holder = deed.isPresent() ? official(actor.role().value()) : signer;
        if (signer.isPresent() && holder.isPresent()) {
            String office = holder.get().office();
            Optional<Mandate> mandate = deed.map(by -> new Mandate(
                    actor.onBehalfOf().isPresent() ? Mandate.Manner.ON_BEHALF : Mandate.Manner.SUBSTITUTE, office, by));
            signatures.add(signature(caption, signer.get(), mandate, stamped));
        }
        return this;
    }

    /** Somebody who is no official signs: for an organisation he who leads it, or the person himself. */
    public LetterDraft<S> signedByParty(Optional<String> caption, LetterFact name, LetterFact office, boolean stamped) {
        String known = take(name);
        if (!known.isEmpty()) {
            signatures.add(new Signature(
                    caption,
                    take(office),
                    Optional.empty(),
                    PersonalText.of(known),
                    Optional.empty(),
                    Optional.empty(),
                    stamped));
        }
        return this;
    }

    /** Somebody signs whose name the letter does not show, but another paper does: {@code nama pada surat tugas}. */
    public LetterDraft<S> signedUnnamed(Optional<String> caption, String office, String instead) {
        signatures.add(new Signature(
                caption,
                office,
                Optional.empty(),
                PersonalText.of(instead),
                Optional.empty(),
                Optional.empty(),
                false));
        return this;
    }

    /** Who holds each of these offices witnesses it. */
    public LetterDraft<S> witnessedBy(Set<Code> offices) {
        offices.forEach(office -> official(office.value())
                .ifPresent(one -> witnesses.add(signature(Optional.empty(), one, Optional.empty(), false))));
        return this;
    }

    /** The last place of signature, if there is one. */
    public Optional<Signature> lastSignature() {
        return signatures.isEmpty() ? Optional.empty() : Optional.of(signatures.get(signatures.size() - 1));
    }

    private static Signature signature(
            Optional<String> caption, Official one, Optional<Mandate> mandate, boolean stamped) {
        return new Signature(caption, one.office(), mandate, one.name(), one.rank(), one.nip(), stamped);
    }

    /** The whole letter, or what it lacks. */
    public Written written(List<LegalSource> bases, boolean invented) {
        LocalDate day = scene.day().orElse(LocalDate.EPOCH);
        take(scene.date());
        String title = text("title");
        String subject = text("subject");
        String place = take(scene.place());
        LetterKind kind = scene.kind();
        long seq = scene.at().entry().seq();
        if (!missing.isEmpty()) {
            return new Written(
                    kind.code(),
                    seq,
                    Optional.empty(),
                    missing.stream().map(LetterDraft::lacks).toList());
        }
        List<CaseId> cases = scene.all().stream().map(one -> one.file().id()).toList();
        Letter.Head head = new Letter.Head(letterhead, title, number, day, InWords.date(day), place, subject, to);
        Letter letter = new Letter(
                kind.code(),
                kind.form(),
                cases,
                head,
                blocks,
                List.copyOf(amounts.values()),
                new Letter.Closing(signatures, witnesses, scene.copies()),
                bases,
                confidentiality,
                invented ? Optional.of(Letter.ILLUSTRATION) : Optional.empty());
        return new Written(kind.code(), seq, Optional.of(letter), List.of());
    }

    private static Finding lacks(String where) {
        return Finding.block("core.LETTER_FACT_MISSING").at(where).mend(where).source(WHOLE);
    }

    /** A table whose last row adds up its amounts, where it has one. */
    public LetterBlock.Table table(
            String caption, List<String> columns, int amounts, List<List<String>> rows, String total) {
        List<String> last = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        last.set(Math.min(1, amounts - 1), common("total"));
        last.set(amounts, total);
        return new LetterBlock.Table(
                text(caption), columns.stream().map(this::common).toList(), List.of(amounts), rows, Optional.of(last));
    }

    /** A table in which nothing is added up. */
    public LetterBlock.Table table(String caption, List<String> columns, List<List<String>> rows) {
        return new LetterBlock.Table(
                text(caption), columns.stream().map(this::common).toList(), List.of(), rows, Optional.empty());
    }

    /** One row of a table. */
    public static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }
}
