package id.pendopo.core.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the personal values of journal entries are found again (<i>simpanan data pribadi</i>); the host's store implements it. */
@FunctionalInterface
public interface PersonalVault {
    /** The record of this reference, erased or not; empty only if it was never stored or is lost. */
    Optional<PersonalRecord> find(String ref);

    /**
     * The same, but that a value which is not there reads as one that was destroyed: for reading a case without its personal values,
     * such as its stages and amounts.
     */
    default PersonalVault orWithheld() {
        return ref -> Optional.of(find(ref).orElseGet(() -> PersonalRecord.withheld(ref)));
    }

    /** These records and no others; of two of one reference the later, which is how a value is erased. */
    static PersonalVault of(Collection<PersonalRecord> records) {
        Map<String, PersonalRecord> byRef = new HashMap<>();
        records.forEach(one -> byRef.put(one.ref(), one));
        return ref -> Optional.ofNullable(byRef.get(ref));
    }
}
