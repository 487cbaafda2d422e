package id.pendopo.testkit.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Outbox;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.ProcedureProvider;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An office of wishes and cards, and what its tests say often. */
final class WishOffice {
    static final Actor CITIZEN = Actor.of("w1", Wish.As.CITIZEN);
    static final Actor HEAD = Actor.of("h1", Wish.As.HEAD);
    static final PersonalText HOLDER = PersonalText.of("Warga Contoh Satu");
    static final String MONDAY = "2026-03-02T09:00:00";
    static final String TUESDAY = "2026-03-03T09:00:00";

    /** The answer is due within five working days, of which Nyepi is none. */
    static final String LATE = "2026-03-10T08:00:00";

    private final Office office;
    private int attempts;

    WishOffice(Store store) {
        this(store, new Wish.Provider(), new Card.Provider());
    }

    WishOffice(Store store, ProcedureProvider... procedures) {
        this((before, after, entry) -> List.of(), store, procedures);
    }

    WishOffice(Outbox outbox, Store store) {
        this(outbox, store, new Wish.Provider(), new Card.Provider());
    }

    private WishOffice(Outbox outbox, Store store, ProcedureProvider... procedures) {
        AtomicInteger keys = new AtomicInteger();
        this.office = Office.in(LetterOffice.pack())
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> bytes[0] = (byte) keys.incrementAndGet())
                .procedures(procedures)
                .outbox(outbox)
                .attempts(5)
                .open();
    }

    Office office() {
        return office;
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text + "+07:00").toInstant();
    }

    Answer ask(String id, Command command, Actor actor, String when) {
        return office.handle(
                Wish.PROCEDURE, CaseId.of(id), command, actor, at(when), CommandId.of("attempt-" + attempts++));
    }

    WishOffice does(String id, Command command, Actor actor, String when) {
        Answer answer = ask(id, command, actor, when);
        assertThat(answer.accepted()).as("%s: %s", id, answer.findings()).isTrue();
        return this;
    }

    WishOffice asked(String id, Code kind, int cards) {
        return does(id, new Wish.Ask(kind, cards, Optional.empty(), HOLDER), CITIZEN, MONDAY);
    }

    WishOffice askedLonger(String id, String card) {
        return does(id, new Wish.Ask(Wish.SMALL, 0, Optional.of(CaseId.of(card)), HOLDER), CITIZEN, MONDAY);
    }

    WishOffice granted(String id) {
        return does(id, new Wish.Grant(), HEAD, TUESDAY);
    }

    @SuppressWarnings("unchecked") // the data of a wish are a wish
    CaseFile<Wish> wish(String id) {
        return (CaseFile<Wish>) office.file(Wish.PROCEDURE, CaseId.of(id)).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the data of a card are a card
    CaseFile<Card> card(String id) {
        return (CaseFile<Card>) office.file(Card.PROCEDURE, CaseId.of(id)).orElseThrow();
    }

    boolean hasCard(String id) {
        return office.file(Card.PROCEDURE, CaseId.of(id)).isPresent();
    }
}
