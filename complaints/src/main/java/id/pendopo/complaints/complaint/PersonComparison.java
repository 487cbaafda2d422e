package id.pendopo.complaints.complaint;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.Arrays;
import java.util.List;

/**
 * Whether whoever acts is a person of the case by the hashes of his numbers (<i>pembandingan hash NIK dan NIP</i>), as the vault of the host
 * compares them: somebody may report without the account under which he works, and be accused by a number alone. It says nothing of who he is.
 * {@link PersonHashes} compares.
 *
 * @param reporter whether he brought it, or it was brought for him
 * @param respondent whether he is complained about
 */
public record PersonComparison(boolean reporter, boolean respondent) {
    /** The fact, asked about {@link #subject}. That nothing was found is no answer: then nothing was compared. */
    public static final Fact<PersonComparison> FACT = Fact.of("PERSON_COMPARISON", PersonComparison.class);

    /** He is nobody in it. */
    public static final PersonComparison NOBODY = new PersonComparison(false, false);

    private static final String BETWEEN = " ";

    /** About what the vault is asked: the case, whoever acts, and whom he stands in for. */
    public static String subject(CaseId file, Actor actor) {
        String self = file.value() + BETWEEN + actor.person().value();
        return actor.onBehalfOf().map(other -> self + BETWEEN + other.value()).orElse(self);
    }

    /** The case of a subject. */
    public static CaseId file(String subject) {
        return CaseId.of(subject.split(BETWEEN, 2)[0]);
    }

    /** The persons of a subject: if one of them is in the case, so is whoever acts. */
    public static List<PersonRef> persons(String subject) {
        return Arrays.stream(subject.split(BETWEEN, -1))
                .skip(1)
                .map(PersonRef::of)
                .toList();
    }

    /** Whether he is in it. */
    boolean isInIt() {
        return reporter || respondent;
    }
}
