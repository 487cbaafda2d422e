package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.HEAD;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.event.CloudEvent;
import id.pendopo.core.event.DataClass;
import id.pendopo.core.event.EventDraft;
import id.pendopo.core.event.EventFeed;
import id.pendopo.core.event.EventOutbox;
import id.pendopo.core.event.EventProvider;
import id.pendopo.core.event.EventScene;
import id.pendopo.core.event.EventSight;
import id.pendopo.core.event.EventSource;
import id.pendopo.core.event.ExtensionValue;
import id.pendopo.core.event.OpaqueIds;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.Append;
import id.pendopo.core.office.Commit;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.ForwardingStore;
import id.pendopo.testkit.InMemoryStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What others are told is written with the act or not at all, is the same whenever it is sent, and can be taken back. */
class OutboxTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";
    private static final OpaqueIds IDS =
            OpaqueIds.under("a key of the region".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private static final EventSource SOURCE = EventSource.of("id.go.contoh", "https://contoh.go.id/pendopo", IDS)
            .withSchemas("https://contoh.go.id/schema");
    private static final Actor AUDITOR = Actor.of("a1", Letter.As.AUDITOR);

    private final InMemoryStore store = new InMemoryStore();
    private final Office office = office(store);
    private int attempts;

    /** Letters are open while nothing lies over them; a held one is told of to those alone who handle it. */
    private static final class Letters implements EventProvider {
        record State(String stage, Optional<Code> unit) {}

        @Override
        public String procedure() {
            return Letter.PROCEDURE;
        }

        @Override
        public String aggregate() {
            return "letter";
        }

        @Override
        public EventSight sight(CaseFile<?> file) {
            if (file.isAt(Letter.At.WITHDRAWN)) {
                return EventSight.NONE;
            }
            return file.has(Letter.Held.HELD)
                    ? EventSight.hidden(DataClass.CONFIDENTIAL)
                    : EventSight.open(file.handling().receiptNumber().orElseThrow(), DataClass.INTERNAL);
        }

        @Override
        public List<EventDraft> events(EventScene scene) {
            State state = new State(
                    scene.after().stage().value(), scene.after().handling().unit());
            return scene.isMove()
                    ? List.of(EventDraft.of("letter.moved", state).category("service"))
                    : List.of(EventDraft.of("letter.noted"));
        }
    }

    private static Office office(Store store) {
        return Office.in(LetterOffice.pack())
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Letter.Provider())
                .outbox(EventOutbox.of(SOURCE, List.of(new Letters())))
                .open();
    }

    private OutboxTest does(String id, Command command, Actor actor, String when) {
        assertThat(office.handle(
                                Letter.PROCEDURE,
                                CaseId.of(id),
                                command,
                                actor,
                                at(when),
                                CommandId.of("attempt-" + attempts++))
                        .accepted())
                .isTrue();
        return this;
    }

    private OutboxTest sent(String id) {
        return does(id, new Letter.Send("izin", Optional.empty(), Optional.empty()), CITIZEN, MONDAY);
    }

    private List<CloudEvent> events() {
        return office.outbox(0, 100).stream()
                .map(line -> CloudEvent.parse(line.text()))
                .toList();
    }

    @Test
    void an_act_and_its_event_are_written_in_one_commit() {
        sent("one");
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("id.go.contoh.contoh.letter.moved.v1");
            assertThat(event.source()).isEqualTo("https://contoh.go.id/pendopo/contoh");
            assertThat(event.subject())
                    .hasValueSatisfying(
                            subject -> assertThat(subject).startsWith("letter/").doesNotContain("one"));
            assertThat(event.time()).hasValue(at(MONDAY));
            assertThat(event.dataSchema()).hasValue("https://contoh.go.id/schema/" + event.type() + ".json");
            assertThat(event.extension("sequence"))
                    .hasValue(ExtensionValue.of("0" + at(MONDAY).toEpochMilli() + "0".repeat(16)));
            assertThat(event.extension("regioncode")).hasValue(ExtensionValue.of("32.73"));
            assertThat(event.extension("policyversion")).hasValue(ExtensionValue.of("contoh/2025"));
            assertThat(event.extension("datacategory")).hasValue(ExtensionValue.of("service"));
            assertThat(event.toJson()).contains("\"data\":{\"stage\":\"RECEIVED\"");
        });
    }

    /** A store that fails between the case and the event would leave one without the other, if they were two commits. */
    @Test
    void a_commit_that_fails_leaves_neither_the_act_nor_its_event() {
        Store failing = new ForwardingStore(new InMemoryStore()) {
            @Override
            public CommitResult commit(Commit commit) {
                assertThat(commit.appends())
                        .extracting(append -> append.stream().kind())
                        .contains(StreamId.Kind.CASE, StreamId.Kind.OUTBOX);
                throw new IllegalStateException("disk");
            }
        };
        Office broken = office(failing);
        assertThatThrownBy(() -> broken.handle(
                        Letter.PROCEDURE,
                        CaseId.of("one"),
                        new Letter.Send("izin", Optional.empty(), Optional.empty()),
                        CITIZEN,
                        at(MONDAY),
                        CommandId.of("c")))
                .hasMessage("disk");
        assertThat(broken.outbox(0, 10)).isEmpty();
        assertThat(broken.journal(CaseId.of("one"))).isEmpty();
    }

    @Test
    void what_is_refused_or_only_asked_tells_nobody_and_an_attempt_again_tells_once() {
        sent("one");
        office.whatIf(Letter.PROCEDURE, CaseId.of("one"), new Letter.Check(), CLERK, at(TUESDAY));
        office.handle(
                Letter.PROCEDURE, CaseId.of("one"), new Letter.Sign(), HEAD, at(TUESDAY), CommandId.of("too-early"));
        CommandId attempt = CommandId.of("once");
        office.handle(Letter.PROCEDURE, CaseId.of("one"), new Letter.Check(), CLERK, at(TUESDAY), attempt);
        office.handle(Letter.PROCEDURE, CaseId.of("one"), new Letter.Check(), CLERK, at(TUESDAY), attempt);
        assertThat(events()).hasSize(2);
    }

    /** Made anew from the journal, an event has the id it was sent with; so has none of another act. */
    @Test
    void the_same_act_gives_the_same_event_whenever_it_is_asked() {
        sent("one").sent("two").does("one", new Letter.Check(), CLERK, TUESDAY);
        EventOutbox outbox = EventOutbox.of(SOURCE, List.of(new Letters()));
        JournalEntry last = office.journal(CaseId.of("one")).get(1);
        CaseFile<?> file = office.file(Letter.PROCEDURE, CaseId.of("one")).orElseThrow();
        assertThat(outbox.events(Optional.of(file), file, last)).containsExactly(events().get(2));
        assertThat(events()).extracting(CloudEvent::id).doesNotHaveDuplicates();
        assertThat(events().get(0).extension("partitionkey"))
                .isEqualTo(events().get(2).extension("partitionkey"))
                .isNotEqualTo(events().get(1).extension("partitionkey"));
    }

    @Test
    void what_may_be_told_no_more_is_taken_back_from_who_was_told() {
        sent("one").does("one", new Letter.Hold(), AUDITOR, TUESDAY);
        List<CloudEvent> events = events();
        assertThat(events).hasSize(3);
        CloudEvent retraction = events.get(1);
        assertThat(retraction.type()).isEqualTo("id.go.contoh.contoh.letter.visibilitytightened.v1");
        assertThat(retraction.subject()).isEqualTo(events.get(0).subject());
        assertThat(retraction.classification()).isEqualTo(DataClass.INTERNAL);
        assertThat(retraction.data()).isEmpty();
        CloudEvent hidden = events.get(2);
        assertThat(hidden.classification()).isEqualTo(DataClass.CONFIDENTIAL);
        String receipt = events.get(0).subject().orElseThrow().substring("letter/".length());
        assertThat(hidden.toJson()).doesNotContain(receipt, "one\"", "correlationid");
        assertThat(EventFeed.of(office, IDS).read("", 10).events()).containsExactly(events.get(0), retraction);
        assertThat(EventFeed.ofPublic(office, IDS).read("", 10).events()).isEmpty();
    }

    /** Two who are told of hidden cases find nothing in common when they lay what they have side by side. */
    @Test
    void each_who_is_told_of_the_hidden_has_ids_of_his_own() {
        sent("one").does("one", new Letter.Hold(), AUDITOR, TUESDAY);
        EventFeed first = EventFeed.of(office, DataClass.CONFIDENTIAL, OpaqueIds.under(new byte[16]));
        byte[] other = new byte[16];
        other[3] = 1;
        EventFeed second = EventFeed.of(office, DataClass.CONFIDENTIAL, OpaqueIds.under(other));
        CloudEvent toFirst = first.read("", 10).events().get(2);
        CloudEvent toSecond = second.read("", 10).events().get(2);
        assertThat(toFirst.id()).isNotEqualTo(toSecond.id());
        assertThat(toFirst.subject()).isNotEqualTo(toSecond.subject());
        assertThat(toFirst.subject().orElseThrow()).startsWith("letter/");
        assertThat(toFirst.extension("partitionkey"))
                .hasValue(ExtensionValue.of(toFirst.subject().orElseThrow()));
        assertThat(first.read("", 10).events().get(2)).isEqualTo(toFirst);
        assertThat(first.read("", 10).events().get(0))
                .isEqualTo(second.read("", 10).events().get(0));
        assertThat(IDS.toString()).isEqualTo("OpaqueIds");
        assertThatThrownBy(() -> OpaqueIds.under(new byte[15])).hasMessageContaining("15 bytes");
    }

    @Test
    void of_what_ends_untold_only_the_taking_back_is_told() {
        sent("one").does("one", new Letter.Withdraw(), CITIZEN, TUESDAY);
        assertThat(events()).hasSize(2);
        assertThat(events().get(1).type()).contains("visibilitytightened");
    }

    @Test
    void a_feed_goes_on_from_where_it_was() {
        sent("one").sent("two").sent("three");
        EventFeed feed = EventFeed.of(office, IDS);
        EventFeed.Page first = feed.read("", 2);
        assertThat(first.events()).hasSize(2);
        EventFeed.Page second = feed.read(first.next(), 2);
        assertThat(second.events()).hasSize(1);
        assertThat(feed.read(second.next(), 2)).isEqualTo(new EventFeed.Page(List.of(), second.next()));
        sent("four");
        assertThat(feed.read(second.next(), 2).events()).hasSize(1);
        assertThat(feed.last(1).events()).isEqualTo(feed.read(second.next(), 2).events());
        assertThat(feed.last(400).events()).hasSize(4);
        assertThatThrownBy(() -> feed.read("", 0)).hasMessageContaining("limit 0");
        assertThatThrownBy(() -> feed.read("", 501)).hasMessageContaining("limit 501");
    }

    /** What is not told leaves no gap: neither in a page, nor at its end, nor in the order of a case. */
    @Test
    void nobody_counts_what_he_is_not_told() {
        sent("one").sent("two").does("two", new Letter.Hold(), AUDITOR, MONDAY);
        EventFeed feed = EventFeed.of(office, IDS);
        EventFeed.Page before = feed.read("", 10);
        does("two", new Letter.Withdraw(), CITIZEN, TUESDAY);
        assertThat(office.outboxEnd()).isEqualTo(5);
        assertThat(feed.read("", 10)).isEqualTo(before);
        assertThat(feed.read(before.next(), 10)).isEqualTo(new EventFeed.Page(List.of(), before.next()));
        does("one", new Letter.Check(), CLERK, TUESDAY);
        EventFeed.Page after = feed.read(before.next(), 1);
        assertThat(after.events())
                .singleElement()
                .satisfies(event -> assertThat(event.type()).contains("letter.moved"));
        assertThat(feed.last(1)).isEqualTo(after);
        assertThat(feed.last(2).events().get(0)).isEqualTo(before.events().get(2));
        assertThat(after.next()).matches("[0-9a-f]{32}").isNotEqualTo(before.next());
    }

    /** A place is of the feed that gave it: who makes one up finds nothing out. */
    @Test
    void a_place_that_no_page_gave_is_no_place() {
        sent("one");
        EventFeed feed = EventFeed.of(office, IDS);
        String place = feed.read("", 1).next();
        char last = place.charAt(31) == '0' ? '1' : '0';
        for (String other : List.of("1", "0".repeat(32), place.substring(0, 31) + last, place + "0")) {
            assertThatThrownBy(() -> feed.read(other, 1)).hasMessageContaining("no page of this feed");
        }
        EventFeed another = EventFeed.of(office, OpaqueIds.under(new byte[16]));
        assertThatThrownBy(() -> another.read(place, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Two acts of one millisecond are told in their order, and how many came before them is not. */
    @Test
    void acts_of_one_moment_are_told_in_order() {
        sent("one").does("one", new Letter.Check(), CLERK, MONDAY).does("one", new Letter.Sign(), HEAD, MONDAY);
        List<String> order = events().stream()
                .map(event -> event.extension("sequence").orElseThrow().plain().toString())
                .toList();
        assertThat(order).hasSize(3).isSorted().doesNotHaveDuplicates();
        assertThat(order.get(1)).doesNotEndWith("0000000000000200");
        sent("two").does("two", new Letter.Check(), CLERK, MONDAY);
        String other =
                events().get(4).extension("sequence").orElseThrow().plain().toString();
        assertThat(other.substring(0, 14)).isEqualTo(order.get(1).substring(0, 14));
        assertThat(other).isNotEqualTo(order.get(1));
    }

    @Test
    void an_office_that_tells_nobody_has_an_empty_outbox() {
        Office silent = new LetterOffice(store).sent("one", MONDAY).office();
        assertThat(silent.outbox(0, 10)).isEmpty();
        assertThat(silent.outboxEnd()).isZero();
    }

    /** What others put into the stream keeps its place. */
    @Test
    void lines_are_numbered_through() {
        sent("one");
        store.commit(Commit.of(new Append(StreamId.of(StreamId.Kind.OUTBOX, "32.73"), Append.ANY, List.of("{}"))));
        sent("two");
        assertThat(office.outbox(0, 10)).extracting(StreamLine::version).containsExactly(1L, 2L, 3L);
        assertThat(office.outboxEnd()).isEqualTo(3);
    }

    /** What an act leads to in another case is told in the same commit too, after the act. */
    @Test
    void what_follows_in_another_case_is_told_with_it() {
        EventProvider cards = new EventProvider() {
            @Override
            public String procedure() {
                return Card.PROCEDURE;
            }

            @Override
            public String aggregate() {
                return "card";
            }

            @Override
            public EventSight sight(CaseFile<?> file) {
                return EventSight.hidden(DataClass.INTERNAL);
            }

            @Override
            public List<EventDraft> events(EventScene scene) {
                return List.of(EventDraft.of("card.issued"));
            }
        };
        WishOffice wishes = new WishOffice(EventOutbox.of(SOURCE, List.of(cards)), store);
        wishes.asked("w1", Wish.SMALL, 2);
        assertThat(wishes.office().outboxEnd()).isZero();
        wishes.office().whatIf(Wish.PROCEDURE, CaseId.of("w1"), new Wish.Grant(), WishOffice.HEAD, at(TUESDAY));
        assertThat(wishes.office().outboxEnd()).isZero();
        wishes.granted("w1");
        assertThat(EventFeed.of(wishes.office(), IDS).read("", 10).events())
                .extracting(CloudEvent::type)
                .containsExactly(
                        "id.go.contoh.%s.card.issued.v1".formatted(module()),
                        "id.go.contoh.%s.card.issued.v1".formatted(module()));
    }

    private static String module() {
        return Card.PROCEDURE.substring(0, Card.PROCEDURE.indexOf('/'));
    }

    @Test
    void a_source_is_checked_before_anything_is_told() {
        assertThatThrownBy(() -> EventSource.of("Id.Go", "https://x", IDS)).hasMessageContaining("reversed domain");
        assertThatThrownBy(() -> EventSource.of("id.go", "https://x/", IDS)).hasMessageContaining("stroke");
        assertThatThrownBy(() -> EventOutbox.of(SOURCE, List.of(new Letters(), new Letters())))
                .hasMessageContaining("two providers");
    }
}
