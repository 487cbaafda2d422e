package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A personal value that a journal entry speaks of (<i>data pribadi terpisah</i>), stored beside the journal in the same
 * commit. The entry holds only the commitment: an HMAC-SHA-256 of the value under the key that stands here. When value and
 * key are destroyed the commitment says nothing any more, and the journal still verifies and replays. Prints masked.
 *
 * @param ref by which the entry names it; unique over all cases
 * @param forCase the case it belongs to
 * @param purpose why it is kept
 * @param retention its retention class
 * @param value the text, or after destruction the deed that ordered it
 * @param key 64 lower-case hexadecimal digits; empty once erased
 * @param erasedAt when it was destroyed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PersonalRecord(
        String ref,
        CaseId forCase,
        Purpose purpose,
        String retention,
        PersonalText value,
        Optional<String> key,
        Optional<Instant> erasedAt) {
    /** @throws IllegalArgumentException if it is neither whole nor erased */
    public PersonalRecord {
        if (ref.isBlank()) {
            throw new IllegalArgumentException("personal record: the reference is blank; give the entry's own");
        }
        if (key.isPresent() == erasedAt.isPresent() || erasedAt.isPresent() && !value.isErased()) {
            throw new IllegalArgumentException(
                    "personal record %s: has either a key or an erased value with its instant; use erased(deed, at)"
                            .formatted(ref));
        }
        if (key.isPresent() && !Hashes.isHash(key.get())) {
            throw new IllegalArgumentException(
                    "personal record %s: the key must be 64 lower-case hexadecimal digits".formatted(ref));
        }
    }

    /**
     * The record of a line, as {@link #toLine} writes it.
     *
     * @throws IllegalArgumentException if the line is no personal record; the message repeats nothing of it
     */
    public static PersonalRecord parse(String line) {
        JsonBinding json = JsonBinding.available();
        try {
            return json.convert(json.parse(line), PersonalRecord.class);
        } catch (JsonRefused refused) {
            throw new IllegalArgumentException("personal record: " + refused.getMessage(), refused);
        }
    }

    /**
     * The line in which a file of personal records holds it: canonical JSON, without a line end. It is personal data and the key to
     * it: keep such a file apart from the journal, and give it only to whom the purpose allows.
     */
    public String toLine() {
        Map<String, Object> parts = new TreeMap<>();
        parts.put("ref", ref);
        parts.put("forCase", forCase.value());
        parts.put("purpose", purpose.name());
        parts.put("retention", retention);
        parts.put("value", value.reveal());
        key.ifPresent(digits -> parts.put("key", digits));
        erasedAt.ifPresent(at -> parts.put("erasedAt", at.toString()));
        return CanonicalWriter.treeToText(parts);
    }

    /**
     * What takes its place when it is destroyed: the same reference without value and key. Erasing twice keeps the first deed.
     *
     * @param deed number and date of the deed that ordered it; no personal data
     */
    public PersonalRecord erased(String deed, Instant at) {
        return isErased()
                ? this
                : new PersonalRecord(
                        ref, forCase, purpose, retention, PersonalText.erased(deed), Optional.empty(), Optional.of(at));
    }

    /** What takes the place of a record that is not at hand; a reference begins with the id of its case. */
    static PersonalRecord withheld(String ref) {
        return new PersonalRecord(
                ref,
                CaseId.of(ref.split("\\.", 2)[0]),
                Purpose.AUDIT,
                Personal.AS_CASE,
                PersonalText.erased("tidak tersedia / not at hand"),
                Optional.empty(),
                Optional.of(Instant.EPOCH));
    }

    /** Whether value and key have been destroyed. */
    @JsonIgnore
    public boolean isErased() {
        return erasedAt.isPresent();
    }

    /** Neither value nor key. */
    @Override
    public String toString() {
        return "PersonalRecord[ref=%s, purpose=%s, retention=%s, erased=%s]"
                .formatted(ref, purpose, retention, isErased());
    }
}
