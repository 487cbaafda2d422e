package id.pendopo.benchmarks;

import static id.pendopo.benchmarks.HandWrittenBytes.key;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.FactUse;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Reading;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sealing the entries of {@link Relief} by hand: every name of every record in its place, digest and MAC kept for the next
 * entry. What these entries never hold (waivers, signatures, warnings, postings) it refuses instead of writing it, and it
 * neither looks for personal values in the open nor builds an entry object.
 */
final class HandWrittenSealing {
    /** What is stored. */
    record Line(String line, String hash, List<Kept> kept) {}

    /** A personal value, kept beside the line. */
    record Kept(String ref, String value, String key) {}

    private static final byte[] HEX = key("0123456789abcdef");
    private static final byte[] OPENS = key("{\"entry\":");
    private static final byte[] ACT = key("{\"act\":");
    private static final byte[] ACTOR = key(",\"actor\":{\"person\":");
    private static final byte[] ROLE = key(",\"role\":");
    private static final byte[] AMOUNTS = key("},\"amounts\":{");
    private static final byte[] AT = key("},\"at\":");
    private static final byte[] CALENDAR = key(",\"calendar\":{\"contentHash\":");
    private static final byte[] CALENDAR_VERSION = key(",\"version\":");
    private static final byte[] CASE_ID = key("},\"caseId\":");
    private static final byte[] CLOCKS = key(",\"clocks\":{\"states\":{");
    private static final byte[] CLOCK_CALENDAR = key(":{\"calendarVersion\":");
    private static final byte[] CONSUMED = key(",\"consumed\":");
    private static final byte[] DAY_ZERO = key(",\"dayZero\":");
    private static final byte[] EXTENSIONS = key(",\"extensions\":");
    private static final byte[] LAST_DAY = key(",\"lastDay\":");
    private static final byte[] NAME = key(",\"name\":");
    private static final byte[] PHASE = key(",\"phase\":\"");
    private static final byte[] STARTED_AT = key("\",\"startedAt\":");
    private static final byte[] TERM = key(",\"term\":");
    private static final byte[] COMMAND = key("}},\"command\":");
    private static final byte[] COMMAND_ID = key(",\"commandId\":");
    private static final byte[] DOCUMENTS = key(",\"documents\":");
    private static final byte[] EVENTS = key(",\"events\":[");
    private static final byte[] FACTS = key("],\"facts\":[");
    private static final byte[] AS_OF = key("{\"asOf\":");
    private static final byte[] FACT = key(",\"fact\":");
    private static final byte[] FIELDS = key(",\"fields\":[],\"outcome\":\"FOUND\",\"source\":");
    private static final byte[] CEILING = key(",\"value\":{\"schema\":1,\"type\":\"ceiling\",\"value\":{\"account\":");
    private static final byte[] LEFT = key(",\"left\":");
    private static final byte[] FACT_VERSION = key("}},\"version\":");
    private static final byte[] FLAGS = key("],\"flags\":[],\"format\":1");
    private static final byte[] FROM = key(",\"from\":");
    private static final byte[] HANDLING = key(",\"handling\":{\"confidentiality\":\"");
    private static final byte[] NEXT_DUE = key("\",\"external\":{},\"links\":[],\"nextDue\":");
    private static final byte[] OPENED_AT = key(",\"openedAt\":");
    private static final byte[] PRIORITY = key(",\"priority\":");
    private static final byte[] STAGE_SINCE = key(",\"stageSince\":");
    private static final byte[] LEGAL_AT = key("},\"legalAt\":");
    private static final byte[] MANNER = key(",\"manner\":\"");
    private static final byte[] NEW_PARTIES = key("\",\"newParties\":[");
    private static final byte[] POLICY = key("],\"numbers\":{},\"policy\":{\"contentHash\":");
    private static final byte[] ID = key(",\"id\":");
    private static final byte[] PREVIOUS = key("},\"postings\":[],\"previousHash\":");
    private static final byte[] PROCEDURE = key(",\"procedure\":");
    private static final byte[] REGION = key(",\"region\":");
    private static final byte[] SEQ = key(",\"seq\":");
    private static final byte[] STATUS = key(",\"status\":\"");
    private static final byte[] TO = key("\",\"to\":");
    private static final byte[] CLOSES = key(",\"waivers\":[],\"warnings\":[]}");
    private static final byte[] HASH = key(",\"hash\":\"");
    private static final byte[] END = key("\"}");

    private static final byte[] FILE = key("{\"schema\":1,\"type\":\"file\",\"value\":{\"asked\":");
    private static final byte[] FILED = key("{\"schema\":1,\"type\":\"filed\",\"value\":{\"asked\":");
    private static final byte[] HOUSEHOLD = key(",\"household\":{\"account\":");
    private static final byte[] HEAD = key(",\"head\":");
    private static final byte[] MEMBERS = key(",\"members\":");
    private static final byte[] NIK = key(",\"nik\":");
    private static final byte[] VILLAGE = key(",\"village\":");
    private static final byte[] PAPERS = key("},\"papers\":");
    private static final byte[] COMMITMENT = key("{\"commitment\":\"");
    private static final byte[] REF = key("\",\"ref\":\"");
    private static final byte[] RECOMMEND = key("{\"schema\":1,\"type\":\"recommend\",\"value\":{\"amount\":");
    private static final byte[] RECOMMENDED = key("{\"schema\":1,\"type\":\"recommended\",\"value\":{\"amount\":");
    private static final byte[] LINES = key(",\"lines\":[");
    private static final byte[] PHOTOS = key("],\"photos\":");
    private static final byte[] VISITED_ON = key(",\"visitedOn\":");
    private static final byte[] COUNT = key("{\"count\":");
    private static final byte[] EACH = key(",\"each\":");
    private static final byte[] KIND = key(",\"kind\":");
    private static final byte[] WORDS = key(",\"words\":");
    private static final byte[] DOCUMENT_ID = key("{\"id\":");
    private static final byte[] MEDIA_TYPE = key(",\"mediaType\":");
    private static final byte[] SHA256 = key(",\"sha256\":");
    private static final byte[] SIZE = key(",\"size\":");

    private final MessageDigest digest;
    private final Mac mac;
    private final boolean looksForLeaks;
    private final List<String> numbers = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    HandWrittenSealing(boolean looksForLeaks) {
        this.looksForLeaks = looksForLeaks;
        try {
            digest = MessageDigest.getInstance("SHA-256");
            mac = Mac.getInstance("HmacSHA256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("by hand: every Java has them", impossible);
        }
    }

    /** The line of an entry and its hash. */
    Line seal(Entry<Relief> entry, String previousHash) {
        numbers.clear();
        kept.clear();
        HandWrittenBytes out = new HandWrittenBytes();
        out.raw(OPENS);
        int from = out.length();
        body(entry, previousHash, out);
        digest.update(out.array(), from, out.length() - from);
        String hash = hex(digest.digest());
        out.raw(HASH).raw(hash.getBytes(StandardCharsets.US_ASCII)).raw(END);
        return new Line(out.text(), hash, List.copyOf(kept));
    }

    private void body(Entry<Relief> entry, String previousHash, HandWrittenBytes out) {
        out.raw(ACT).text(entry.act());
        out.raw(ACTOR).text(entry.actor().person().value());
        out.raw(ROLE).text(entry.actor().role().value());
        out.raw(AMOUNTS);
        boolean first = true;
        for (Event<Relief> event : entry.events()) {
            for (Map.Entry<String, Rupiah> amount : event.amounts().entrySet()) {
                first = comma(first, out);
                out.text(amount.getKey()).symbol(':').number(amount.getValue().value());
            }
        }
        out.raw(AT).instant(entry.at());
        out.raw(CALENDAR).text(entry.calendar().contentHash());
        out.raw(CALENDAR_VERSION).text(entry.calendar().version());
        out.raw(CASE_ID).text(entry.id().value());
        clocks(entry.clocks().states(), out.raw(CLOCKS));
        out.raw(COMMAND);
        int start = out.length();
        payload(entry.command(), entry, out);
        refuseNumbers(out, start);
        out.raw(COMMAND_ID).text(entry.commandId().value());
        documents(entry.command().documents(), out.raw(DOCUMENTS));
        out.raw(EVENTS);
        first = true;
        for (Event<Relief> event : entry.events()) {
            first = comma(first, out);
            start = out.length();
            payload(event, entry, out);
            refuseNumbers(out, start);
        }
        facts(entry.facts(), out.raw(FACTS));
        out.raw(FLAGS);
        if (entry.from().isPresent()) {
            out.raw(FROM).text(entry.from().get().value());
        }
        handling(entry.handling(), out);
        out.raw(LEGAL_AT).instant(entry.legalAt());
        out.raw(MANNER).raw(key(entry.manner().name())).raw(NEW_PARTIES);
        first = true;
        for (var party : entry.newParties()) {
            first = comma(first, out);
            out.text(party.value());
        }
        out.raw(POLICY).text(entry.policy().contentHash());
        out.raw(ID).text(entry.policy().id());
        out.raw(PREVIOUS).text(previousHash);
        out.raw(PROCEDURE).text(entry.procedure());
        out.raw(REGION).text(entry.region().dotted());
        out.raw(SEQ).number(entry.seq());
        out.raw(STATUS).raw(key(entry.status().name()));
        out.raw(TO).text(entry.to().value()).raw(CLOSES);
        refuseUnforeseen(entry);
    }

    private static void refuseUnforeseen(Entry<Relief> entry) {
        if (!entry.waivers().isEmpty()
                || !entry.warnings().isEmpty()
                || !entry.postings().isEmpty()
                || !entry.numbers().isEmpty()
                || !entry.flags().isEmpty()
                || entry.joint().isPresent()
                || entry.cameFrom().isPresent()
                || entry.command().reason().isPresent()
                || entry.actor().deed().isPresent()
                || entry.actor().onBehalfOf().isPresent()
                || entry.actor().unit().isPresent()) {
            throw new UnsupportedOperationException("by hand: an entry of relief has no such part");
        }
    }

    private static boolean comma(boolean first, HandWrittenBytes out) {
        if (!first) {
            out.symbol(',');
        }
        return false;
    }

    private static void clocks(Map<Code, ClockState> clocks, HandWrittenBytes out) {
        boolean first = true;
        for (Map.Entry<Code, ClockState> named : clocks.entrySet()) {
            first = comma(first, out);
            ClockState clock = named.getValue();
            out.text(named.getKey().value());
            out.raw(CLOCK_CALENDAR).text(clock.calendarVersion());
            out.raw(CONSUMED).number(clock.consumed());
            out.raw(DAY_ZERO).date(clock.dayZero());
            out.raw(EXTENSIONS).number(clock.extensions());
            out.raw(LAST_DAY).date(clock.lastDay());
            out.raw(NAME).text(clock.name());
            out.raw(PHASE).raw(key(clock.phase().name()));
            out.raw(STARTED_AT).instant(clock.startedAt());
            if (clock.term().isPresent()) {
                out.raw(TERM).text(clock.term().get().toText());
            }
            out.symbol('}');
        }
    }

    private static void facts(List<FactUse> facts, HandWrittenBytes out) {
        boolean first = true;
        for (FactUse use : facts) {
            first = comma(first, out);
            Reading<?> reading = use.reading();
            if (!(reading instanceof Reading.Found<?> found) || !(found.value() instanceof Relief.Ceiling ceiling)) {
                throw new UnsupportedOperationException("by hand: a ceiling that was found");
            }
            out.raw(AS_OF).instant(reading.asOf());
            out.raw(FACT).text(use.fact().name());
            out.raw(FIELDS).text(reading.source());
            out.raw(CEILING).text(ceiling.account());
            out.raw(LEFT).number(ceiling.left().value());
            out.raw(FACT_VERSION).text(reading.version()).symbol('}');
        }
    }

    private static void handling(Handling handling, HandWrittenBytes out) {
        out.raw(HANDLING).raw(key(handling.confidentiality().name()));
        out.raw(NEXT_DUE).instant(handling.nextDue().orElseThrow());
        out.raw(OPENED_AT).instant(handling.openedAt());
        out.raw(PRIORITY).number(handling.priority());
        out.raw(STAGE_SINCE).instant(handling.stageSince());
    }

    private void payload(Object value, Entry<?> entry, HandWrittenBytes out) {
        if (value instanceof Relief.File file) {
            out.raw(FILE).number(file.asked().value());
            household(file.household(), entry, out);
            documents(file.papers(), out.raw(PAPERS));
        } else if (value instanceof Relief.Filed filed) {
            out.raw(FILED).number(filed.asked().value());
            household(filed.household(), entry, out);
            documents(filed.papers(), out.raw(PAPERS));
        } else if (value instanceof Relief.Recommend recommend) {
            out.raw(RECOMMEND).number(recommend.amount().value());
            lines(recommend.lines(), out);
            documents(recommend.photos(), out.raw(PHOTOS));
            out.raw(VISITED_ON).date(recommend.visitedOn());
        } else if (value instanceof Relief.Recommended recommended) {
            out.raw(RECOMMENDED).number(recommended.amount().value());
            lines(recommended.lines(), out);
            out.symbol(']').raw(VISITED_ON).date(recommended.visitedOn());
        } else {
            throw new UnsupportedOperationException("by hand: no such payload");
        }
        out.symbol('}').symbol('}');
    }

    private void household(Relief.Household household, Entry<?> entry, HandWrittenBytes out) {
        personal(household.account(), entry, out.raw(HOUSEHOLD));
        personal(household.head(), entry, out.raw(HEAD));
        out.raw(MEMBERS).number(household.members());
        personal(household.nik(), entry, out.raw(NIK));
        out.raw(VILLAGE).text(household.village().dotted());
    }

    private void personal(PersonalText text, Entry<?> entry, HandWrittenBytes out) {
        String value = text.reveal();
        byte[] key = new byte[32];
        Relief.KEYS.next(key);
        String ref = entry.id().value() + "." + entry.seq() + "." + (kept.size() + 1);
        kept.add(new Kept(ref, value, hex(key)));
        if (value.length() >= 10 && Character.isDigit(value.charAt(0)) && !numbers.contains(value)) {
            numbers.add(value);
        }
        out.raw(COMMITMENT)
                .raw(key(commitment(key, value)))
                .raw(REF)
                .raw(key(ref))
                .raw(END);
    }

    /** What an entry says of a personal value without saying it. */
    String commitment(byte[] key, String value) {
        try {
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return hex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("by hand: the key fits", impossible);
        }
    }

    /** The same search for numbers of persons in the open as ours does, over the bytes of one payload. */
    private void refuseNumbers(HandWrittenBytes out, int start) {
        if (!looksForLeaks || numbers.isEmpty()) {
            return;
        }
        String payload = new String(out.array(), start, out.length() - start, StandardCharsets.UTF_8);
        for (String number : numbers) {
            if (payload.contains(number)) {
                throw new IllegalStateException("by hand: a number of a person stands in the open");
            }
        }
    }

    private static void documents(List<DocumentRef> documents, HandWrittenBytes out) {
        out.symbol('[');
        boolean first = true;
        for (DocumentRef document : documents) {
            first = comma(first, out);
            out.raw(DOCUMENT_ID).text(document.id());
            out.raw(KIND).text(document.kind().value());
            out.raw(MEDIA_TYPE).text(document.mediaType());
            out.raw(SHA256).text(document.sha256());
            out.raw(SIZE).number(document.size()).symbol('}');
        }
        out.symbol(']');
    }

    private static void lines(List<Relief.Line> lines, HandWrittenBytes out) {
        out.raw(LINES);
        boolean first = true;
        for (Relief.Line line : lines) {
            first = comma(first, out);
            out.raw(COUNT).number(line.count());
            out.raw(EACH).number(line.each().value());
            out.raw(KIND).text(line.kind().value());
            out.raw(WORDS).text(line.words()).symbol('}');
        }
    }

    private static String hex(byte[] bytes) {
        byte[] digits = new byte[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = HEX[bytes[i] >> 4 & 0xF];
            digits[2 * i + 1] = HEX[bytes[i] & 0xF];
        }
        return new String(digits, StandardCharsets.ISO_8859_1);
    }
}
