package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.PayloadTypes;
import id.pendopo.core.workflow.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case file again out of its journal (<i>pemutaran ulang</i>), with the personal values put back. It needs no rule
 * and no policy: the entries say every effect. A destroyed value reads as erased with its deed. It does not check hashes:
 * {@link Verification} does. Immutable and thread-safe.
 *
 * @param <D> the data of the procedure
 */
public final class Replay<D> {
    private final PayloadTypes types;
    private final Class<D> dataType;
    private final JsonBinding json;

    private Replay(PayloadTypes types, Class<D> dataType, JsonBinding json) {
        this.types = types;
        this.dataType = dataType;
        this.json = json;
    }

    /** Replays cases whose payloads have these names. */
    public static <D> Replay<D> of(PayloadTypes types, Class<D> dataType) {
        return over(types, dataType, JsonBinding.available());
    }

    static <D> Replay<D> over(PayloadTypes types, Class<D> dataType, JsonBinding json) {
        return new Replay<>(types, dataType, json);
    }

    /**
     * The case file after all these entries.
     *
     * @throws IllegalArgumentException if there is none, they are not one case's from 1 on, or a payload does not fit its type
     * @throws IllegalStateException if a personal record is missing from the vault
     */
    public CaseFile<D> file(Iterable<JournalEntry> entries, PersonalVault vault) {
        Optional<CaseFile<D>> file = Optional.empty();
        for (JournalEntry entry : entries) {
            file = Optional.of(after(file, entry, vault));
        }
        return file.orElseThrow(
                () -> new IllegalArgumentException("replay: there is no entry; a case begins with its first"));
    }

    /**
     * The case file after one entry more; empty before the first.
     *
     * @throws IllegalArgumentException if the entry does not follow, or a payload does not fit its type
     * @throws IllegalStateException if a personal record is missing from the vault
     */
    public CaseFile<D> after(Optional<CaseFile<D>> before, JournalEntry entry, PersonalVault vault) {
        Entry<D> next = entry(entry, vault);
        CaseFile<D> file = before.isPresent() ? before.get().after(next) : CaseFile.opened(next);
        if (!dataType.isInstance(file.data())) {
            throw new IllegalArgumentException("%s: its data is no %s; replay it with its own procedure"
                    .formatted(place(entry), dataType.getSimpleName()));
        }
        return file;
    }

    /**
     * The command that the entry answered, for comparing a repeated attempt with the first.
     *
     * @throws IllegalArgumentException if the payload does not fit its type
     * @throws IllegalStateException if a personal record is missing from the vault
     */
    public Command command(JournalEntry entry, PersonalVault vault) {
        Object command = value(entry, entry.command(), vault);
        if (command instanceof Command asked) {
            return asked;
        }
        throw new IllegalArgumentException("%s: payload %s is no command"
                .formatted(place(entry), entry.command().type()));
    }

    /**
     * The readings that were frozen in the entry, each as the answer to the request it was given to; what nobody asks for now is
     * left out.
     *
     * @throws IllegalArgumentException if a value does not fit the type of its fact
     */
    Facts facts(JournalEntry entry, List<FactRequest> asked, PersonalVault vault) {
        Facts facts = Facts.NONE;
        List<JournalEntry.FactAnswer> left = new ArrayList<>(entry.facts());
        for (FactRequest request : asked) {
            Optional<JournalEntry.FactAnswer> answer = left.stream()
                    .filter(one -> one.fact().equals(request.fact().name()))
                    .findFirst();
            if (answer.isPresent()) {
                left.remove(answer.get());
                facts = facts.with(
                        request, reading(entry, answer.get(), request.fact().type(), vault));
            }
        }
        return facts;
    }

    private Reading<?> reading(JournalEntry entry, JournalEntry.FactAnswer answer, Class<?> type, PersonalVault vault) {
        return switch (answer.outcome()) {
            case FOUND ->
                new Reading.Found<>(
                        value(entry, answer.value().orElseThrow(), type, vault),
                        answer.asOf(),
                        answer.source(),
                        answer.version());
            case NOT_FOUND -> new Reading.NotFound<>(answer.asOf(), answer.source(), answer.version());
            case MISMATCH -> new Reading.Mismatch<>(answer.fields(), answer.asOf(), answer.source(), answer.version());
            case UNAVAILABLE -> new Reading.Unavailable<>(answer.asOf(), answer.source(), answer.version());
            case NOT_ENTITLED -> new Reading.NotEntitled<>(answer.asOf(), answer.source(), answer.version());
        };
    }

    /** The entry as it was decided, but without facts, postings and follow-ups: those belong to other books and cases. */
    private Entry<D> entry(JournalEntry entry, PersonalVault vault) {
        List<Event<D>> events = new ArrayList<>(entry.events().size());
        for (Payload payload : entry.events()) {
            events.add(event(entry, payload, vault));
        }
        return new Entry<>(
                entry.seq(),
                entry.caseId(),
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
                command(entry, vault),
                events,
                entry.clocks(),
                entry.flags(),
                entry.newParties(),
                entry.waivers(),
                entry.joint(),
                entry.handling(),
                List.of(),
                entry.warnings(),
                entry.numbers(),
                List.of(),
                List.of());
    }

    @SuppressWarnings("unchecked") // the workflow's types hold no other events than those of its data
    private Event<D> event(JournalEntry entry, Payload payload, PersonalVault vault) {
        if (value(entry, payload, vault) instanceof Event<?> event) {
            return (Event<D>) event;
        }
        throw new IllegalArgumentException("%s: payload %s is no event".formatted(place(entry), payload.type()));
    }

    private Object value(JournalEntry entry, Payload payload, PersonalVault vault) {
        return value(entry, payload, types.typeOf(payload.type()), vault);
    }

    private Object value(JournalEntry entry, Payload payload, Class<?> type, PersonalVault vault) {
        int schema = PayloadTypes.schemaOf(type);
        if (payload.schema() != schema) {
            throw new IllegalArgumentException("%s: payload %s has shape %d, this version reads %d"
                    .formatted(place(entry), payload.type(), payload.schema(), schema));
        }
        try {
            return json.convert(restored(entry, json.parse(payload.json()), vault), type);
        } catch (JsonRefused misfit) {
            throw new IllegalArgumentException(
                    "%s: payload %s does not fit its type: %s"
                            .formatted(place(entry), payload.type(), misfit.getMessage()),
                    misfit);
        }
    }

    private @Nullable Object restored(JournalEntry entry, @Nullable Object tree, PersonalVault vault) {
        if (tree instanceof Map<?, ?> map) {
            Optional<Placeholder> personal = Placeholder.find(map);
            if (personal.isPresent()) {
                return restored(entry, personal.get(), vault);
            }
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, value) -> copy.put(name, restored(entry, value, vault)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(value -> copy.add(restored(entry, value, vault)));
            return copy;
        }
        return tree;
    }

    private static String restored(JournalEntry entry, Placeholder personal, PersonalVault vault) {
        return vault.find(personal.ref())
                .map(record -> record.value().reveal())
                .orElseThrow(() -> new IllegalStateException(
                        "%s: personal record %s is not in the vault; restore it, or store the deed by which it was erased"
                                .formatted(place(entry), personal.ref())));
    }

    private static String place(JournalEntry entry) {
        return "case %s, entry %d".formatted(entry.caseId(), entry.seq());
    }
}
