package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fields that a region adds to a procedure (<i>isian daerah</i>): a value of its pack, so they have a date, a source and a
 * standing, and a case keeps those of its own version. Immutable and thread-safe.
 *
 * @param fields every field once, at most {@value #LIMIT}
 */
public record OwnFields(@JsonValue List<OwnField> fields) {
    /** The most fields. */
    public static final int LIMIT = 60;

    /** The codes of all that {@link #check} may find, for the steps of a workflow that ask it. */
    public static final List<String> CODES = List.of(
            "core.OWN_FIELD_UNKNOWN",
            "core.OWN_FIELD_TYPE",
            "core.OWN_FIELD_TOO_LONG",
            "core.OWN_FIELD_CHOICE",
            "core.OWN_FIELD_PERSONAL",
            "core.OWN_FIELD_NOT_PERSONAL",
            "core.OWN_FIELD_MISSING");

    /** None at all. */
    public static final OwnFields NONE = new OwnFields(List.of());

    /** @throws IllegalArgumentException if a key stands twice, or there are too many */
    public OwnFields {
        fields = List.copyOf(fields);
        Set<Code> keys = new HashSet<>();
        for (OwnField field : fields) {
            if (!keys.add(field.key())) {
                throw new IllegalArgumentException("own fields: %s stands twice; keep one".formatted(field.key()));
            }
        }
        if (fields.size() > LIMIT) {
            throw new IllegalArgumentException("own fields: %d, at most %d".formatted(fields.size(), LIMIT));
        }
    }

    /** These fields. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OwnFields of(List<OwnField> fields) {
        return new OwnFields(fields);
    }

    /** The field of this key. */
    public Optional<OwnField> field(Code key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The stages from which some field is required. */
    public Set<Code> stages() {
        Set<Code> stages = new HashSet<>();
        fields.forEach(field -> field.requiredFrom().ifPresent(stages::add));
        return Set.copyOf(stages);
    }

    /**
     * What is wrong with these values; nothing personal is repeated.
     *
     * @param where in which part of the command or file they stand
     * @param source the source of these fields in the pack
     */
    public List<Finding> check(OwnValues values, String where, LegalSource source) {
        List<Finding> findings = new ArrayList<>();
        values.open().forEach((key, value) -> checkOpen(key, value, where + ".open." + key, source, findings));
        values.personal()
                .forEach((key, value) -> checkPersonal(key, value, where + ".personal." + key, source, findings));
        return findings;
    }

    /**
     * Which fields must be there and are not.
     *
     * @param reached the stage that is to be left, and those before it on the way of the case
     * @param where in which part of the command or file they should stand
     * @param source the source of these fields in the pack
     */
    public List<Finding> missing(OwnValues values, Collection<Code> reached, String where, LegalSource source) {
        Set<Code> given = values.keys();
        List<Finding> findings = new ArrayList<>();
        for (OwnField field : fields) {
            Optional<Code> from = field.requiredFrom().filter(reached::contains);
            if (from.isPresent() && !given.contains(field.key())) {
                findings.add(Finding.block("core.OWN_FIELD_MISSING")
                        .at(where + (field.personal() ? ".personal." : ".open.") + field.key())
                        .expected(Relation.PRESENT, field.key())
                        .mend(field.key(), field.label().id(), field.label().en(), from.get())
                        .source(source));
            }
        }
        return findings;
    }

    /** What strangers may see: the values of the fields that are marked open, and of no others. */
    public Map<Code, OwnValue> openValues(OwnValues values) {
        Map<Code, OwnValue> shown = new TreeMap<>();
        for (OwnField field : fields) {
            OwnValue value = values.open().get(field.key());
            if (field.open() && value != null) {
                shown.put(field.key(), value);
            }
        }
        return Collections.unmodifiableMap(shown);
    }

    private void checkOpen(Code key, OwnValue given, String at, LegalSource source, List<Finding> findings) {
        Optional<OwnField> known = field(key);
        if (known.isEmpty()) {
            findings.add(unknown(at, source));
            return;
        }
        OwnField field = known.get();
        if (field.personal()) {
            // Whatever stands there is personal by the pack's word, so not even its length is said.
            findings.add(Finding.block("core.OWN_FIELD_PERSONAL")
                    .at(at)
                    .mend("personal." + key)
                    .source(source));
            return;
        }
        Object value = given.value();
        if (!field.type().takes(value)) {
            findings.add(mistyped(field, at, source));
        } else if (field.type() == OwnFieldType.TEXT && Nik.isIn(String.valueOf(value))) {
            // What is written in the open stays in the journal for ever, where no deed can erase it.
            findings.add(Finding.block("core.OWN_FIELD_PERSONAL")
                    .at(at)
                    .mend("personal")
                    .source(source));
        } else {
            judge(field, given.texts(), at, source, findings);
        }
    }

    private void checkPersonal(Code key, PersonalText given, String at, LegalSource source, List<Finding> findings) {
        Optional<OwnField> known = field(key);
        if (known.isEmpty()) {
            findings.add(unknown(at, source));
            return;
        }
        OwnField field = known.get();
        if (!field.personal()) {
            findings.add(Finding.block("core.OWN_FIELD_NOT_PERSONAL")
                    .at(at)
                    .mend("open." + key)
                    .source(source));
            return;
        }
        // What a deed has erased was of its type once.
        if (given.isErased()) {
            return;
        }
        String text = given.reveal();
        if (!field.type().takesText(text)) {
            findings.add(mistyped(field, at, source));
        } else {
            List<String> written = field.type() == OwnFieldType.CHOICES ? List.of(text.split(",", -1)) : List.of(text);
            judge(field, written, at, source, findings);
        }
    }

    private static void judge(
            OwnField field, List<String> written, String at, LegalSource source, List<Finding> findings) {
        int size = written.stream().mapToInt(field.type()::size).max().orElse(0);
        if (size > field.limit()) {
            findings.add(Finding.block("core.OWN_FIELD_TOO_LONG")
                    .at(at)
                    .found(size)
                    .expected(Relation.AT_MOST, field.limit())
                    .mend(field.limit())
                    .source(source));
        }
        List<String> choices = field.choiceCodes().stream().map(Code::value).toList();
        if (field.type().isChosen() && !choices.containsAll(written)) {
            findings.add(Finding.block("core.OWN_FIELD_CHOICE")
                    .at(at)
                    .expected(Relation.ONE_OF, field.choiceCodes())
                    .mend(String.join(", ", choices))
                    .source(source));
        }
    }

    private Finding unknown(String at, LegalSource source) {
        FindingDraft draft = Finding.block("core.OWN_FIELD_UNKNOWN").at(at);
        return (fields.isEmpty()
                        ? draft
                        : draft.expected(
                                Relation.ONE_OF,
                                fields.stream().map(OwnField::key).toList()))
                .source(source);
    }

    private static Finding mistyped(OwnField field, String at, LegalSource source) {
        return Finding.block("core.OWN_FIELD_TYPE")
                .at(at)
                .expected(Relation.EQUAL, field.type())
                .mend(field.type().label().id(), field.type().label().en())
                .source(source);
    }
}
