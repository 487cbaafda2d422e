package id.pendopo.core.journal;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Clocks;
import id.pendopo.core.workflow.Handling;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the parts that every entry has, with a call for each component: {@link RecordEncoder} reads any record and takes longer
 * for it. Names stand in the order of the canonical form; a component that is seldom there goes through its encoder.
 */
final class BodyParts {
    private static final byte[] PERSON = key("person");
    private static final byte[] ROLE = key("role");
    private static final byte[] UNIT = key("unit");
    private static final byte[] ON_BEHALF_OF = key("onBehalfOf");
    private static final byte[] DEED = key("deed");
    private static final byte[] CONTENT_HASH = key("contentHash");
    private static final byte[] STATES = key("states");
    private static final byte[] CALENDAR_VERSION = key("calendarVersion");
    private static final byte[] CONSUMED = key("consumed");
    private static final byte[] DAY_ZERO = key("dayZero");
    private static final byte[] EXTENSIONS = key("extensions");
    private static final byte[] LAST_DAY = key("lastDay");
    private static final byte[] NAME = key("name");
    private static final byte[] PAUSED_ON = key("pausedOn");
    private static final byte[] PHASE = key("phase");
    private static final byte[] STARTED_AT = key("startedAt");
    private static final byte[] TERM = key("term");
    private static final byte[] ASSIGNEE = key("assignee");
    private static final byte[] CONFIDENTIALITY = key("confidentiality");
    private static final byte[] EXTERNAL = key("external");
    private static final byte[] LINKS = key("links");
    private static final byte[] NEXT_DUE = key("nextDue");
    private static final byte[] OPENED_AT = key("openedAt");
    private static final byte[] PLACE = key("place");
    private static final byte[] PRIORITY = key("priority");
    private static final byte[] RECEIPT_NUMBER = key("receiptNumber");
    private static final byte[] STAGE_SINCE = key("stageSince");
    private static final byte[] ID = key("id");
    private static final byte[] KIND = key("kind");
    private static final byte[] MEDIA_TYPE = key("mediaType");
    private static final byte[] SHA256 = key("sha256");
    private static final byte[] SIZE = key("size");

    private static final Encoder DEEDS = Encoders.of(Deed.class, "Actor.deed");
    private static final Encoder NUMBERS = Encoders.mapOf(Plain.TEXT);
    private static final Encoder TIES = Encoders.listOf(Encoders.of(Handling.Link.class, "Handling.links"));

    private BodyParts() {}

    /** A name as {@code ,"name":}; the first of an object is written without its comma. */
    static byte[] key(String name) {
        return (",\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    static void actor(Actor actor, JsonBytes out) {
        out.symbol('{');
        int without = 1;
        if (actor.deed().isPresent()) {
            out.raw(DEED, 1);
            DEEDS.write(actor.deed().get(), out);
            without = 0;
        }
        if (actor.onBehalfOf().isPresent()) {
            out.raw(ON_BEHALF_OF, without);
            out.text(actor.onBehalfOf().get().value());
            without = 0;
        }
        out.raw(PERSON, without);
        out.text(actor.person().value());
        code(ROLE, actor.role(), out);
        code(UNIT, actor.unit(), out);
        out.symbol('}');
    }

    /** Which version of law or calendar, and the hash of what it holds. */
    static void stamp(byte[] nameOfVersion, String version, String contentHash, JsonBytes out) {
        out.symbol('{');
        out.raw(CONTENT_HASH, 1);
        out.text(contentHash);
        out.raw(nameOfVersion, 0);
        out.text(version);
        out.symbol('}');
    }

    static void amounts(Map<String, Rupiah> inOrder, JsonBytes out) {
        out.symbol('{');
        boolean isFirst = true;
        for (Map.Entry<String, Rupiah> amount : inOrder.entrySet()) {
            isFirst = comma(isFirst, out);
            out.text(amount.getKey());
            out.symbol(':');
            out.number(amount.getValue().value());
        }
        out.symbol('}');
    }

    static void clocks(Clocks clocks, JsonBytes out) {
        out.symbol('{');
        out.raw(STATES, 1);
        out.symbol('{');
        boolean isFirst = true;
        for (Map.Entry<Code, ClockState> clock : clocks.states().entrySet()) {
            isFirst = comma(isFirst, out);
            out.text(clock.getKey().value());
            out.symbol(':');
            clock(clock.getValue(), out);
        }
        out.symbol('}');
        out.symbol('}');
    }

    private static void clock(ClockState clock, JsonBytes out) {
        out.symbol('{');
        out.raw(CALENDAR_VERSION, 1);
        out.text(clock.calendarVersion());
        out.raw(CONSUMED, 0);
        out.number(clock.consumed());
        out.raw(DAY_ZERO, 0);
        out.date(clock.dayZero());
        out.raw(EXTENSIONS, 0);
        out.number(clock.extensions());
        out.raw(LAST_DAY, 0);
        out.date(clock.lastDay());
        out.raw(NAME, 0);
        out.text(clock.name());
        if (clock.pausedOn().isPresent()) {
            out.raw(PAUSED_ON, 0);
            out.date(clock.pausedOn().get());
        }
        out.raw(PHASE, 0);
        out.quoted(clock.phase().name());
        out.raw(STARTED_AT, 0);
        out.instant(clock.startedAt());
        if (clock.term().isPresent()) {
            out.raw(TERM, 0);
            out.text(clock.term().get().toText());
        }
        out.symbol('}');
    }

    static void handling(Handling handling, JsonBytes out) {
        out.symbol('{');
        int without = 1;
        if (handling.assignee().isPresent()) {
            out.raw(ASSIGNEE, 1);
            out.text(handling.assignee().get().value());
            without = 0;
        }
        out.raw(CONFIDENTIALITY, without);
        out.quoted(handling.confidentiality().name());
        out.raw(EXTERNAL, 0);
        NUMBERS.write(handling.external(), out);
        out.raw(LINKS, 0);
        TIES.write(handling.links(), out);
        if (handling.nextDue().isPresent()) {
            out.raw(NEXT_DUE, 0);
            out.instant(handling.nextDue().get());
        }
        out.raw(OPENED_AT, 0);
        out.instant(handling.openedAt());
        if (handling.place().isPresent()) {
            out.raw(PLACE, 0);
            out.text(handling.place().get().dotted());
        }
        out.raw(PRIORITY, 0);
        out.number(handling.priority());
        if (handling.receiptNumber().isPresent()) {
            out.raw(RECEIPT_NUMBER, 0);
            out.text(handling.receiptNumber().get());
        }
        out.raw(STAGE_SINCE, 0);
        out.instant(handling.stageSince());
        code(UNIT, handling.unit(), out);
        out.symbol('}');
    }

    static void documents(List<DocumentRef> documents, JsonBytes out) {
        out.symbol('[');
        boolean isFirst = true;
        for (DocumentRef document : documents) {
            isFirst = comma(isFirst, out);
            out.symbol('{');
            out.raw(ID, 1);
            out.text(document.id());
            code(KIND, document.kind(), out);
            out.raw(MEDIA_TYPE, 0);
            out.text(document.mediaType());
            out.raw(SHA256, 0);
            out.text(document.sha256());
            out.raw(SIZE, 0);
            out.number(document.size());
            out.symbol('}');
        }
        out.symbol(']');
    }

    static void code(byte[] name, Code code, JsonBytes out) {
        out.raw(name, 0);
        out.text(code.value());
    }

    static void code(byte[] name, Optional<Code> code, JsonBytes out) {
        if (code.isPresent()) {
            code(name, code.get(), out);
        }
    }

    static boolean comma(boolean isFirst, JsonBytes out) {
        if (!isFirst) {
            out.symbol(',');
        }
        return false;
    }
}
