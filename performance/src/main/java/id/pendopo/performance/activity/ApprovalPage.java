package id.pendopo.performance.activity;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.workflow.Fact;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who approved whom in a month (<i>lembar persetujuan</i>), as one person sees it.
 *
 * @param approved whose entries this person approved
 * @param approvers who approved entries of this person
 */
public record ApprovalPage(Set<PersonRef> approved, Set<PersonRef> approvers) {
    /** Nobody approved anything yet. */
    public static final ApprovalPage EMPTY = new ApprovalPage(Set.of(), Set.of());

    /** What a page says, asked with {@link #subject}; the office answers it from its own book. */
    public static final Fact<ApprovalPage> FACT = Fact.of("APPROVALS", ApprovalPage.class);

    /** Copies what it is given, in order. */
    public ApprovalPage {
        approved = Collections.unmodifiableSet(new TreeSet<>(approved));
        approvers = Collections.unmodifiableSet(new TreeSet<>(approvers));
    }

    /** The page of a person and month: {@code person/2026-04}. */
    public static String subject(PersonRef person, String month) {
        return person.value() + "/" + month;
    }

    ApprovalPage withApproved(PersonRef other) {
        return new ApprovalPage(plus(approved, other), approvers);
    }

    ApprovalPage withApprover(PersonRef other) {
        return new ApprovalPage(approved, plus(approvers, other));
    }

    private static Set<PersonRef> plus(Set<PersonRef> some, PersonRef one) {
        Set<PersonRef> more = new TreeSet<>(some);
        more.add(one);
        return more;
    }
}
