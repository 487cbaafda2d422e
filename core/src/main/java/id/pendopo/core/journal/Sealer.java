package id.pendopo.core.journal;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.journal.JournalEntry.BookPosting;
import id.pendopo.core.journal.JournalEntry.FactAnswer;
import id.pendopo.core.journal.JournalEntry.Outcome;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.FactUse;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Seals what was decided (<i>penyegelan</i>): the entry of a decision becomes a journal entry, chained to the one before,
 * and its personal texts are taken out of it. A pure function but for the keys, which come in. Thread-safe.
 */
public final class Sealer {
    /** Line, entry, list, fact and payload stand around the value of a payload. */
    private static final int LEVELS_AROUND = 5;

    /** Bytes of an ordinary line together with its payloads. */
    private static final int ORDINARY = 4096;

    private Sealer() {}

    /**
     * Looks at every command and event before the first case: what could not be sealed should be known when a procedure is
     * opened, not when a citizen waits. What only a value can tell is not seen here.
     *
     * @return one sentence for each type that cannot be sealed; empty when all can
     */
    public static List<String> faults(PayloadTypes types) {
        List<String> faults = new ArrayList<>();
        types.all().forEach((name, type) -> {
            try {
                Encoders.prepare(type, new HashSet<>());
            } catch (IllegalArgumentException fault) {
                faults.add("payload %s: %s".formatted(name, fault.getMessage()));
            }
        });
        return List.copyOf(faults);
    }

    /**
     * Seals an entry.
     *
     * @param entry what was decided
     * @param types the names of the workflow's commands and events
     * @param previousHash hash of the case's entry before, or {@link JournalEntry#ORIGIN}
     * @param keys fresh random keys, 32 bytes a personal value
     * @throws IllegalArgumentException if a part has no canonical form (a fraction, a whole number beyond 2^53-1, a personal text
     *     without its mark), or the entry is longer than can be read
     * @throws PersonalInOpen if a text in the open repeats a personal value
     */
    public static Sealed seal(Entry<?> entry, PayloadTypes types, String previousHash, KeySource keys) {
        PersonalCollector personal = new PersonalCollector(entry.id(), entry.seq(), keys);
        JsonBytes out = new JsonBytes(ORDINARY);
        out.standAt(LEVELS_AROUND);
        out.divert(personal);
        Payload command = payload(types.nameOf(entry.command().getClass()), entry.command(), out);
        List<Payload> events = each(entry.events(), event -> payload(types.nameOf(event.getClass()), event, out));
        List<FactAnswer> facts = each(entry.facts(), use -> fact(use, out));
        List<BookPosting> postings = each(
                entry.postings(),
                posting -> new BookPosting(
                        posting.book(), posting.page(), payload(Kind.of(posting).simpleName(), posting, out)));
        personal.refuseLeaks(entry);
        personal.refuseNumbers(command);
        events.forEach(personal::refuseNumbers);
        facts.forEach(fact -> fact.value().ifPresent(personal::refuseNumbers));
        postings.forEach(posting -> personal.refuseNumbers(posting.posting()));
        out.standAt(0);
        out.divert(null);
        int from = out.length();
        JournalEntry sealed = write(entry, command, events, facts, postings, previousHash, out);
        if (out.length() - from > JsonBinding.MAX_CHARS) {
            throw new IllegalArgumentException("case %s, entry %d: %d bytes is over %d; keep long texts as documents"
                    .formatted(entry.id(), entry.seq(), out.length() - from, JsonBinding.MAX_CHARS));
        }
        return new Sealed(sealed, out.textFrom(from), personal.records());
    }

    /** Writes the line; the hash is over what stands in it, so the entry is made when that is written. */
    private static JournalEntry write(
            Entry<?> entry,
            Payload command,
            List<Payload> events,
            List<FactAnswer> facts,
            List<BookPosting> postings,
            String previousHash,
            JsonBytes out) {
        Map<String, Rupiah> amounts = entry.amounts();
        Optional<Code> reason = entry.command().reason();
        List<DocumentRef> documents = entry.command().documents();
        JournalLine.open(out);
        int from = out.length();
        new BodyWriter(command, events, facts, postings, amounts, reason, documents, previousHash).write(entry, out);
        String hash = out.hashFrom(from);
        JournalLine.close(out, hash);
        return new JournalEntry(
                JournalEntry.FORMAT,
                entry.seq(),
                entry.id(),
                entry.region(),
                entry.procedure(),
                entry.policy(),
                entry.calendar(),
                entry.at(),
                entry.legalAt(),
                entry.actor(),
                entry.manner(),
                entry.act(),
                entry.from(),
                entry.to(),
                entry.cameFrom(),
                entry.status(),
                entry.commandId(),
                command,
                events,
                entry.clocks(),
                entry.flags(),
                entry.newParties(),
                entry.waivers(),
                entry.joint(),
                entry.handling(),
                facts,
                entry.warnings(),
                entry.numbers(),
                postings,
                amounts,
                reason,
                documents,
                previousHash,
                hash);
    }

    private static <A, B> List<B> each(List<A> all, Function<A, B> made) {
        return switch (all.size()) {
            case 0 -> List.of();
            case 1 -> List.of(made.apply(all.get(0)));
            default -> all.stream().map(made).toList();
        };
    }

    private static Payload payload(String type, Object value, JsonBytes out) {
        int from = out.length();
        Encoders.ofClass(value.getClass()).write(value, out);
        return new Payload(type, Kind.of(value).schema(), out.textFrom(from));
    }

    private static FactAnswer fact(FactUse use, JsonBytes out) {
        Reading<?> reading = use.reading();
        Optional<Payload> value = Optional.empty();
        if (reading instanceof Reading.Found<?> found) {
            value = Optional.of(payload(Kind.of(found.value()).simpleName(), found.value(), out));
        }
        Set<String> fields = reading instanceof Reading.Mismatch<?> mismatch ? mismatch.fields() : Set.of();
        return new FactAnswer(
                use.fact().name(),
                outcome(reading),
                value,
                fields,
                reading.asOf(),
                reading.source(),
                reading.version());
    }

    private static Outcome outcome(Reading<?> reading) {
        if (reading instanceof Reading.Found<?>) {
            return Outcome.FOUND;
        }
        if (reading instanceof Reading.NotFound<?>) {
            return Outcome.NOT_FOUND;
        }
        if (reading instanceof Reading.Mismatch<?>) {
            return Outcome.MISMATCH;
        }
        if (reading instanceof Reading.Unavailable<?>) {
            return Outcome.UNAVAILABLE;
        }
        if (reading instanceof Reading.NotEntitled<?>) {
            return Outcome.NOT_ENTITLED;
        }
        throw new IllegalStateException("reading: %s has no outcome; give it one"
                .formatted(reading.getClass().getSimpleName()));
    }

    /** What is asked of a class each time and is always the same. */
    private record Kind(String simpleName, int schema) {
        private static final ClassValue<Kind> OF_CLASS = new ClassValue<>() {
            @Override
            protected Kind computeValue(Class<?> type) {
                String simple = type.getSimpleName();
                String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
                return new Kind(name, PayloadTypes.schemaOf(type));
            }
        };

        static Kind of(Object value) {
            return OF_CLASS.get(value.getClass());
        }
    }
}
