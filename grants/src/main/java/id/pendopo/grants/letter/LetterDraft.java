package id.pendopo.grants.letter;

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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A letter being written: takes facts, and remembers every one that is missing. Not thread-safe. */
final class LetterDraft {
    private static final LegalSource WHOLE =
            LegalSource.ownDecision("Naskah yang kekurangan keterangan tidak dibuat setengah-setengah");

    final LetterScene scene;
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

    LetterDraft(LetterScene scene, LetterTexts texts) {
        this.scene = scene;
        this.texts = texts;
    }

    /** A fact; where it is missing nothing, and it is remembered. */
    String take(Fact fact) {
        if (fact.text().isEmpty()) {
            missing.add(fact.where());
        }
        return fact.text().orElse("");
    }

    /** A text of this letter, its values put in. */
    String text(String name) {
        String text = texts.of(scene.kind, name);
        Map<String, String> values = new LinkedHashMap<>();
        for (String place : LetterTexts.places(text)) {
            // A pack whose words name another value was refused when its letters were opened.
            LetterValue value = LetterValue.at(place).orElseThrow();
            values.put(place, take(value.in(scene)));
            shown(place.replaceFirst("Words$", ""));
        }
        return LetterTexts.filled(text, values);
    }

    private void shown(String amount) {
        scene.money.rupiah(amount).ifPresent(rupiah -> amounts.putIfAbsent(amount, LetterAmount.of(amount, rupiah)));
    }

    /** An amount in figures. */
    String amount(String name) {
        shown(name);
        return take(scene.money.amount(name));
    }

    /** An amount in words. */
    String words(String name) {
        shown(name);
        return take(scene.money.words(name));
    }

    String common(String name) {
        return texts.common(name);
    }

    /** The texts of this name with 1, 2, 3 behind it. */
    List<String> numbered(String name) {
        List<String> all = new ArrayList<>();
        for (int i = 1; texts.has(scene.kind, name + "." + i); i++) {
            all.add(text(name + "." + i));
        }
        return all;
    }

    LetterDraft add(LetterBlock block) {
        blocks.add(block);
        return this;
    }

    LetterDraft paragraph(String name) {
        return add(new LetterBlock.Paragraph(text(name)));
    }

    LetterDraft paragraphs(String name) {
        numbered(name).forEach(text -> add(new LetterBlock.Paragraph(text)));
        return this;
    }

    LetterBlock.Entry entry(String common, Fact fact) {
        return new LetterBlock.Entry(common(common), take(fact));
    }

    LetterBlock.Entry entry(String common, String text) {
        return new LetterBlock.Entry(common(common), text);
    }

    /** On the office's paper, for the recipient. */
    LetterDraft asLetterTo(Recipient recipient) {
        letterhead = Optional.of(scene.office.letterhead());
        to = recipient.addressee();
        if (to.isEmpty()) {
            take(recipient.name());
            take(recipient.address());
        }
        return this;
    }

    /** Under this number, which it must have. */
    LetterDraft numberedAs(Optional<String> given, String where) {
        number = given;
        if (given.isEmpty()) {
            missing.add(where);
        }
        return this;
    }

    /** Under the number that the office gives such letters. */
    LetterDraft numberedByOffice() {
        JournalEntry entry = scene.at.entry();
        Optional<String> pattern = Optional.ofNullable(scene.office.numbers().get(scene.kind));
        return numberedAs(
                pattern.map(text -> LetterTexts.filled(
                        text,
                        Map.of(
                                "case", entry.caseId().value(),
                                "entry", Long.toString(entry.seq()),
                                "year", Integer.toString(scene.on(entry).getYear())))),
                "office.numbers." + scene.kind);
    }

    LetterDraft readBy(Confidentiality readers) {
        confidentiality = readers;
        return this;
    }

    /** The official who holds this role, or this office as a witness. */
    private Optional<Official> official(String key) {
        Optional<Official> found = Optional.ofNullable(scene.office.officials().get(key));
        if (found.isEmpty()) {
            missing.add("office.officials." + key);
        }
        return found;
    }

    /** The holder of this role signs. */
    LetterDraft signedBy(Optional<String> caption, Code role, boolean stamped) {
        official(role.value()).ifPresent(one -> signatures.add(signature(caption, one, Optional.empty(), stamped)));
        return this;
    }

    /** Whoever acted signs; on a deed only he himself, for the office he acted for. */
    LetterDraft signedAs(Optional<String> caption, Actor actor, boolean stamped) {
        boolean own = scene.office.officials().containsKey(actor.person().value());
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

    /** For the recipient signs he who leads it, or the person himself. */
    LetterDraft signedByRecipient(Optional<String> caption, boolean stamped) {
        String name = take(scene.leaderName());
        if (!name.isEmpty()) {
            signatures.add(new Signature(
                    caption,
                    take(scene.leaderOffice()),
                    Optional.empty(),
                    PersonalText.of(name),
                    Optional.empty(),
                    Optional.empty(),
                    stamped));
        }
        return this;
    }

    LetterDraft witnessedBy(Set<Code> offices) {
        offices.forEach(office -> official(office.value())
                .ifPresent(one -> witnesses.add(signature(Optional.empty(), one, Optional.empty(), false))));
        return this;
    }

    /** The last place of signature, if there is one. */
    Optional<Signature> lastSignature() {
        return signatures.isEmpty() ? Optional.empty() : Optional.of(signatures.get(signatures.size() - 1));
    }

    private static Signature signature(
            Optional<String> caption, Official one, Optional<Mandate> mandate, boolean stamped) {
        return new Signature(caption, one.office(), mandate, one.name(), one.rank(), one.nip(), stamped);
    }

    /** The whole letter, or what it lacks. */
    Written written(List<LegalSource> bases, boolean invented) {
        LocalDate day = scene.day().orElse(LocalDate.EPOCH);
        take(scene.date());
        String title = text("title");
        String subject = text("subject");
        String place = take(scene.place());
        long seq = scene.at.entry().seq();
        if (!missing.isEmpty()) {
            return new Written(
                    scene.kind,
                    seq,
                    Optional.empty(),
                    missing.stream().map(LetterDraft::lacks).toList());
        }
        List<CaseId> cases = scene.all.stream().map(one -> one.file().id()).toList();
        Letter.Head head = new Letter.Head(letterhead, title, number, day, InWords.date(day), place, subject, to);
        Letter letter = new Letter(
                scene.kind,
                cases,
                head,
                blocks,
                List.copyOf(amounts.values()),
                new Letter.Closing(signatures, witnesses, scene.copies()),
                bases,
                confidentiality,
                invented ? Optional.of(Letter.ILLUSTRATION) : Optional.empty());
        return new Written(scene.kind, seq, Optional.of(letter), List.of());
    }

    private static Finding lacks(String where) {
        return Finding.block("grants.LETTER_FACT_MISSING").at(where).mend(where).source(WHOLE);
    }

    /** A table whose last row adds up its amounts, where it has one. */
    LetterBlock.Table table(String caption, List<String> columns, int amounts, List<List<String>> rows, String total) {
        List<String> last = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
        last.set(Math.min(1, amounts - 1), common("total"));
        last.set(amounts, total);
        return new LetterBlock.Table(
                text(caption), columns.stream().map(this::common).toList(), List.of(amounts), rows, Optional.of(last));
    }

    static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }
}
