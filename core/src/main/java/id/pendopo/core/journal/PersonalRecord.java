package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.Optional;

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
