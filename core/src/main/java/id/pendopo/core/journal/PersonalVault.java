package id.pendopo.core.journal;

import java.util.Optional;

/** Where the personal values of journal entries are found again (<i>simpanan data pribadi</i>); the host's store implements it. */
@FunctionalInterface
public interface PersonalVault {
    /** The record of this reference, erased or not; empty only if it was never stored or is lost. */
    Optional<PersonalRecord> find(String ref);
}
