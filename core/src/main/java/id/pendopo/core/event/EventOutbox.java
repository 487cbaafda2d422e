package id.pendopo.core.event;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.office.Outbox;
import id.pendopo.core.workflow.CaseFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Makes the events of every act (<i>kotak keluar peristiwa</i>), to be given to {@code Office.in(pack).outbox(..)}. The same act gives the
 * same events with the same ids whenever it is asked, so that what is sent twice is known again. When a case may be spoken of less than
 * before, what was told is taken back first. Immutable and thread-safe, if its providers are.
 */
public final class EventOutbox implements Outbox {
    /** What every retraction says that happened. */
    public static final String TIGHTENED = "visibilitytightened";

    /** The law on personal data. */
    private static final String REGULATION = "UU-27-2022";

    private static final int ID_BYTES = 16;

    private final EventSource source;
    private final Map<String, EventProvider> providers = new HashMap<>();

    private EventOutbox(EventSource source, Collection<EventProvider> providers) {
        this.source = source;
        for (EventProvider provider : providers) {
            if (this.providers.put(provider.procedure(), provider) != null) {
                throw new IllegalArgumentException(
                        "event outbox: two providers tell events of %s; keep one".formatted(provider.procedure()));
            }
        }
    }

    /** In this name, with the providers that {@code ServiceLoader} finds. */
    public static EventOutbox of(EventSource source) {
        List<EventProvider> found = new ArrayList<>();
        ServiceLoader.load(EventProvider.class).forEach(found::add);
        return of(source, found);
    }

    /**
     * In this name, with these providers.
     *
     * @throws IllegalArgumentException if two are of one procedure
     */
    public static EventOutbox of(EventSource source, Collection<EventProvider> providers) {
        return new EventOutbox(source, providers);
    }

    @Override
    public List<String> lines(Optional<CaseFile<?>> before, CaseFile<?> after, JournalEntry entry) {
        return events(before, after, entry).stream().map(CloudEvent::toJson).toList();
    }

    /** The events of an act, in order. */
    public List<CloudEvent> events(Optional<CaseFile<?>> before, CaseFile<?> after, JournalEntry entry) {
        EventProvider provider = providers.get(entry.procedure());
        if (provider == null) {
            return List.of();
        }
        EventSight was = before.map(provider::sight).orElse(EventSight.NONE);
        EventSight now = provider.sight(after);
        String sequence = sequence(before, entry);
        List<CloudEvent> events = new ArrayList<>();
        if (now.isTighterThan(was)) {
            EventDraft retraction = EventDraft.of(provider.aggregate() + "." + TIGHTENED);
            events.add(event(provider, was, retraction, entry, sequence, 0));
        }
        if (now.isTold()) {
            for (EventDraft draft : provider.events(new EventScene(before, after, entry))) {
                events.add(event(provider, now, draft, entry, sequence, events.size()));
            }
        }
        return events;
    }

    /**
     * The place of an act among those of its case. The number of its entry would tell how many acts lie between two that are told, so that
     * it is the moment at which the act was written down, which the event tells anyhow; where the act before was written in the same
     * millisecond, entries are counted from a place that nobody knows.
     */
    private String sequence(Optional<CaseFile<?>> before, JournalEntry entry) {
        long at = Math.max(0, entry.at().toEpochMilli());
        boolean atOnce = before.filter(file -> file.version() < entry.seq())
                .filter(file -> file.at().toEpochMilli() == entry.at().toEpochMilli())
                .isPresent();
        long among = atOnce
                ? Long.parseLong(
                                source.ids()
                                        .of("sequence", entry.caseId().value() + "/" + at)
                                        .substring(0, 10),
                                16)
                        + entry.seq()
                : 0;
        return "%014d%014d".formatted(at, among);
    }

    private CloudEvent event(
            EventProvider provider,
            EventSight sight,
            EventDraft draft,
            JournalEntry entry,
            String sequence,
            int index) {
        String module = entry.procedure().substring(0, entry.procedure().indexOf('/'));
        String type = "%s.%s.%s.v%d".formatted(source.prefix(), module, draft.what(), draft.version());
        String known = sight.subject()
                .orElseGet(() -> source.ids().of("case", entry.caseId().value()));
        String subject = provider.aggregate() + "/" + known;
        Map<String, ExtensionValue> extensions = new TreeMap<>();
        extensions.put(EventNames.PARTITION_KEY, ExtensionValue.of(subject));
        extensions.put(EventNames.SEQUENCE, ExtensionValue.of("%s%02d".formatted(sequence, index)));
        extensions.put(
                EventNames.CLASSIFICATION,
                ExtensionValue.of(sight.classification().label()));
        extensions.put(EventNames.REGULATION, ExtensionValue.of(REGULATION));
        extensions.put(EventNames.REGION, ExtensionValue.of(entry.region().dotted()));
        extensions.put(EventNames.POLICY, ExtensionValue.of(entry.policy().id()));
        draft.category().ifPresent(one -> extensions.put(EventNames.CATEGORY, ExtensionValue.of(one)));
        draft.reference().ifPresent(one -> extensions.put(EventNames.DATA_REF, ExtensionValue.of(one)));
        if (sight.subject().isPresent()) {
            extensions.put(EventNames.CORRELATION, ExtensionValue.of(digest(entry, "correlation")));
        }
        Instant happened = entry.legalAt().truncatedTo(ChronoUnit.MILLIS);
        Instant written = entry.at().truncatedTo(ChronoUnit.MILLIS);
        if (!written.equals(happened)) {
            extensions.put(EventNames.RECORDED_TIME, ExtensionValue.of(EventJson.written(written)));
        }
        return new CloudEvent(
                digest(entry, index + "/" + type),
                source.address() + "/" + module,
                type,
                Optional.of(subject),
                Optional.of(happened),
                draft.data().map(text -> "application/json"),
                draft.data().flatMap(text -> source.schemas()).map(schemas -> schemas + "/" + type + ".json"),
                extensions,
                draft.data().map(EventData.Json::new));
    }

    /** From the entry's own hash, which is like no other's and known to nobody outside. */
    private static String digest(JournalEntry entry, String what) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256")
                    .digest((entry.hash() + "/" + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("event outbox: every JDK has SHA-256", impossible);
        }
    }
}
