package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Clocks;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.JointAct;
import id.pendopo.core.workflow.Waiver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One entry of a case's journal as it is stored (<i>catatan jurnal</i>): everything of
 * {@link id.pendopo.core.workflow.Entry}, with commands and events as {@link Payload}, chained by hash. It holds no personal
 * text. Its stored and exported form is one line, {@code {"entry":{..},"hash":".."}}, in canonical JSON: the hash is the
 * SHA-256 of the bytes between, so that it can be checked with any SHA-256 tool. Immutable and thread-safe.
 *
 * @param format number of this form, now {@value #FORMAT}
 * @param seq number in the case, from 1
 * @param caseId the case
 * @param region whose case it is
 * @param procedure for example {@code grants/proposal}
 * @param policy the law it was decided under, with the hash of its values
 * @param calendar the calendar it was decided over, with the hash of its days
 * @param at when it was decided
 * @param legalAt when it takes effect by law
 * @param actor who, in which role, for whom
 * @param manner in what manner he took part
 * @param act the command's name
 * @param from stage before, empty at the opening
 * @param to stage after
 * @param cameFrom set while the case waits aside
 * @param status open, resting or ended
 * @param commandId which attempt it was
 * @param command what was asked
 * @param events what happened to the data
 * @param clocks whole state of every clock after it
 * @param flags what lies over the case after it
 * @param newParties persons who became parties
 * @param waivers given and not yet used
 * @param joint signatures of a joint act that waits for more
 * @param handling for inbox, tracking and search
 * @param facts what the outside had answered
 * @param warnings findings that went along
 * @param numbers numbers given, by series
 * @param postings what other books wrote in the same commit
 * @param amounts the amounts its events set
 * @param reason the reason as a code
 * @param documents handed in with it, by hash
 * @param previousHash hash of the entry before, {@link #ORIGIN} at the first
 * @param hash SHA-256 of all else
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record JournalEntry(
        int format,
        long seq,
        CaseId caseId,
        RegionCode region,
        String procedure,
        PolicyStamp policy,
        Entry.CalendarStamp calendar,
        Instant at,
        Instant legalAt,
        Actor actor,
        Manner manner,
        String act,
        Optional<Code> from,
        Code to,
        Optional<Code> cameFrom,
        CaseStatus status,
        CommandId commandId,
        Payload command,
        List<Payload> events,
        Clocks clocks,
        Set<Code> flags,
        Set<PersonRef> newParties,
        List<Waiver> waivers,
        Optional<JointAct> joint,
        Handling handling,
        List<FactAnswer> facts,
        List<Finding> warnings,
        Map<Code, String> numbers,
        List<BookPosting> postings,
        Map<String, Rupiah> amounts,
        Optional<Code> reason,
        List<DocumentRef> documents,
        String previousHash,
        String hash) {
    /** The form that this version writes. */
    public static final int FORMAT = 1;

    /** The previous hash of a first entry: sixty-four zeros. */
    public static final String ORIGIN = Hashes.ORIGIN;

    private static final RecordEncoder BODY =
            RecordEncoder.of(JournalEntry.class).without("hash");

    /** What a service had answered (<i>hasil pembacaan</i>). */
    public enum Outcome {
        /** Found, with its value. */
        FOUND,
        /** Asked and not there. */
        NOT_FOUND,
        /** Asked, and fields were not as claimed. */
        MISMATCH,
        /** No answer. */
        UNAVAILABLE,
        /** We might not ask. */
        NOT_ENTITLED
    }

    /**
     * What the outside had answered when it was decided.
     *
     * @param fact name of the fact
     * @param outcome how the service answered
     * @param value where one was found
     * @param fields names of the fields that were not as claimed
     * @param asOf as of when the answer held
     * @param source which service or book
     * @param version of its data, or empty text
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FactAnswer(
            String fact,
            Outcome outcome,
            Optional<Payload> value,
            Set<String> fields,
            Instant asOf,
            String source,
            String version) {
        /** Copies what it is given, in order. */
        public FactAnswer {
            fields = sorted(fields);
        }
    }

    /**
     * What another book wrote in the same commit.
     *
     * @param book kind of book
     * @param page of it
     * @param posting what was written
     */
    public record BookPosting(String book, String page, Payload posting) {}

    /** @throws IllegalArgumentException if a hash is no hash, the number is below 1, or the form is another */
    public JournalEntry {
        if (format != FORMAT) {
            throw new IllegalArgumentException(
                    "journal entry: form %d is not %d; read it with the version that wrote it or a later one"
                            .formatted(format, FORMAT));
        }
        if (seq < 1) {
            throw new IllegalArgumentException("journal entry: number %d is below 1".formatted(seq));
        }
        if (!Hashes.isHash(previousHash) || !Hashes.isHash(hash)) {
            throw new IllegalArgumentException(
                    "journal entry: a hash must be 64 lower-case hexadecimal digits; seal the entry");
        }
        events = List.copyOf(events);
        flags = sorted(flags);
        newParties = sorted(newParties);
        waivers = List.copyOf(waivers);
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        numbers = sorted(numbers);
        postings = List.copyOf(postings);
        amounts = sorted(amounts);
        documents = List.copyOf(documents);
    }

    /**
     * The entry of a line. It checks the form, not the hash: that is what {@link Verification} is for.
     *
     * @throws IllegalArgumentException if the line is no journal entry; the message repeats nothing of it
     */
    public static JournalEntry parse(String line) {
        return parse(line, JsonBinding.available());
    }

    static JournalEntry parse(String line, JsonBinding json) {
        try {
            return JournalLine.of(json.parse(line)).toEntry(json);
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException("journal line: " + refused.getMessage(), refused);
        }
    }

    /** The line in which it is stored and exported: canonical JSON, without a line end. */
    public String toLine() {
        JsonBytes out = new JsonBytes();
        JournalLine.open(out);
        BODY.write(this, out);
        JournalLine.close(out, hash);
        return out.textFrom(0);
    }

    /** The act of another case that led to it (<i>asal tindak lanjut</i>); empty for every other entry. */
    public Optional<Cause> cause() {
        return actor.isSystem() ? Cause.of(commandId) : Optional.empty();
    }

    /**
     * What it says of the personal values it speaks of (<i>komitmen</i>): reference to commitment, in order of the references as
     * text. The values themselves stand in the {@link PersonalVault}.
     */
    public Map<String, String> commitments() {
        Map<String, String> found = new TreeMap<>();
        List<Payload> payloads = new ArrayList<>(events);
        payloads.add(command);
        facts.forEach(fact -> fact.value().ifPresent(payloads::add));
        postings.forEach(posting -> payloads.add(posting.posting()));
        for (Payload payload : payloads) {
            if (Placeholder.mayBeIn(payload.json())) {
                Placeholder.collect(payload.value(), found);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** A tree with the hash beside the rest, as the constructor wants it. */
    static JournalEntry from(Map<?, ?> body, String hash, JsonBinding json) {
        Map<Object, Object> whole = new LinkedHashMap<>(body);
        whole.put("hash", hash);
        return json.convert(whole, JournalEntry.class);
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> set) {
        return set.size() < 2 ? Set.copyOf(set) : Collections.unmodifiableSet(new TreeSet<>(set));
    }

    /** JSON may hold a null where a value belongs, which could not be written again. */
    private static <K extends Comparable<K>, V> Map<K, V> sorted(Map<K, V> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        if (map.values().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("journal entry: a number or an amount is null; leave its name out");
        }
        return map.size() < 2 ? Map.copyOf(map) : Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
