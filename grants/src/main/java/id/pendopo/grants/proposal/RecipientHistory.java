package id.pendopo.grants.proposal;

import id.pendopo.core.workflow.Fact;
import java.util.List;

/**
 * What the region's register of recipients knows of an applicant (<i>riwayat penerima hibah</i>). A service of the region answers
 * with it; the procedure never looks into other cases by itself.
 *
 * @param received what it received, at most 200
 */
public record RecipientHistory(List<ReceivedBefore> received) {
    /** What the step of the recommendation asks, about {@link #subjectOf}; asked only where the region has a register. */
    public static final Fact<RecipientHistory> FACT = Fact.of("RECIPIENT_HISTORY", RecipientHistory.class);

    /** Nothing received. */
    public static final RecipientHistory NONE = new RecipientHistory(List.of());

    /** @throws IllegalArgumentException if there are more than 200 entries */
    public RecipientHistory {
        received = List.copyOf(received);
        if (received.size() > 200) {
            throw new IllegalArgumentException(
                    "recipient history: %d entries, at most 200; leave out the oldest".formatted(received.size()));
        }
    }

    /**
     * By what the register knows an applicant: a person by the identity number; else its kind with the number of the paper that
     * proves it, and without such a paper its name and where it has its seat, because the same name is borne by many. The subject of
     * a question may be personal: it is asked with, and never kept.
     */
    public static String subjectOf(Applicant applicant) {
        return applicant
                .person()
                .map(person -> person.nik().reveal())
                .orElseGet(() -> applicant.kind() + "/"
                        + applicant
                                .kind()
                                .proof()
                                .flatMap(applicant::registration)
                                .map(Registration::number)
                                .orElseGet(
                                        () -> BankAccount.plain(applicant.name().orElse("-")) + "@"
                                                + applicant.seat().dotted()));
    }
}
