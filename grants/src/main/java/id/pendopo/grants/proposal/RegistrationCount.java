package id.pendopo.grants.proposal;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * From which registration the years of a society count (<i>awal hitungan lama terdaftar</i>): officials disagree since 2020 [?],
 * so a region chooses.
 */
public enum RegistrationCount {
    /** Ratification by the law ministry. */
    LAW_MINISTRY {
        @Override
        Optional<Registration> paperOf(Applicant applicant) {
            return applicant.registration(Registration.Kind.AHU);
        }
    },
    /** The region's own office for unity and politics: the first SKT or notice of existence, since both are renewed. */
    KESBANGPOL {
        @Override
        Optional<Registration> paperOf(Applicant applicant) {
            return applicant.registrations().stream()
                    .filter(paper -> Set.of(Registration.Kind.SKT, Registration.Kind.EXISTENCE_NOTICE)
                            .contains(paper.kind()))
                    .min(Comparator.comparing(Registration::date));
        }
    };

    /** The paper from whose date the years count. */
    abstract Optional<Registration> paperOf(Applicant applicant);
}
