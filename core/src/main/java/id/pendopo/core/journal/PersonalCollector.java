package id.pendopo.core.journal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** Takes the personal texts of one entry out, each under a key of its own. */
final class PersonalCollector implements PersonalSink {
    /** A shorter text, such as a given name, may well be part of a harmless one. */
    private static final int LEAST_TELLING = 8;

    /** Fewer digits, such as a year or an amount, may well stand elsewhere by chance. */
    private static final int LEAST_DIGITS = 10;

    private final CaseId forCase;
    private final long seq;
    private final KeySource keys;
    private final List<PersonalRecord> records = new ArrayList<>();
    private final List<String> longNumbers = new ArrayList<>();
    private @Nullable Mac mac;

    PersonalCollector(CaseId forCase, long seq, KeySource keys) {
        this.forCase = forCase;
        this.seq = seq;
        this.keys = keys;
    }

    @Override
    public void write(PersonalText value, Personal mark, JsonBytes out) {
        byte[] key = new byte[Hashes.KEY_BYTES];
        keys.next(key);
        // The reference says nothing of the value and is the same whenever the same entry is sealed again.
        String ref = ref(forCase, seq, records.size() + 1);
        records.add(new PersonalRecord(
                ref, forCase, mark.purpose(), mark.retention(), value, Optional.of(Hashes.hex(key)), Optional.empty()));
        String secret = value.reveal();
        if (hasManyDigits(secret) && !longNumbers.contains(secret)) {
            longNumbers.add(secret);
        }
        Mac own = mac;
        if (own == null) {
            own = Hashes.hmac();
            mac = own;
        }
        Placeholder.write(Hashes.commitment(own, key, secret), ref, out);
    }

    /** The name of the so-manieth personal value of an entry, from 1. */
    static String ref(CaseId forCase, long seq, long number) {
        return forCase.value() + "." + seq + "." + number;
    }

    List<PersonalRecord> records() {
        return records;
    }

    /**
     * Looks at the texts that stand in the open.
     *
     * @throws PersonalInOpen if one repeats a personal value
     */
    void refuseLeaks(Entry<?> entry) {
        if (records.isEmpty()) {
            return;
        }
        for (Finding warning : entry.warnings()) {
            warning.where().ifPresent(text -> check("warning " + warning.code(), text));
            warning.found().ifPresent(text -> check("warning " + warning.code(), text));
            warning.expected().ifPresent(expected -> check("warning " + warning.code(), expected.value()));
            warning.mend().forEach(text -> check("warning " + warning.code(), text));
        }
        entry.handling().receiptNumber().ifPresent(text -> check("the receipt number", text));
        entry.handling().external().values().forEach(text -> check("an external number", text));
        entry.joint().ifPresent(joint -> check("what is signed", joint.what()));
        entry.numbers().values().forEach(text -> check("a number", text));
        entry.facts().forEach(use -> {
            check("a fact's source", use.reading().source());
            check("a fact's version", use.reading().version());
        });
    }

    /**
     * Looks for numbers of persons in a component that nobody marked: a NIK, an account, a telephone. Words are not looked for
     * here, because a place or a subject may well stand in both.
     *
     * @throws PersonalInOpen if one is there
     */
    void refuseNumbers(Payload payload) {
        for (String number : longNumbers) {
            if (payload.json().contains(number)) {
                throw new PersonalInOpen(
                        "case %s, entry %d: payload %s repeats a personal number; mark the component with @Personal"
                                .formatted(forCase, seq, payload.type()),
                        payload.type());
            }
        }
    }

    private static boolean hasManyDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= LEAST_DIGITS;
    }

    private void check(String where, String open) {
        for (PersonalRecord record : records) {
            String secret = record.value().reveal();
            if (open.equals(secret) || secret.length() >= LEAST_TELLING && open.contains(secret)) {
                throw new PersonalInOpen(
                        "case %s, entry %d: %s repeats a personal value; name the component instead"
                                .formatted(forCase, seq, where),
                        where);
            }
        }
    }
}
