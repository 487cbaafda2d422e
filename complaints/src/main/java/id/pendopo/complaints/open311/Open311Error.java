package id.pendopo.complaints.open311;

import id.pendopo.complaints.law.ComplaintsFindings;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import java.util.Locale;

/**
 * Why something was not answered (<i>kesalahan</i>). All reasons come at once; the answer has the status of the gravest.
 *
 * @param status 403 for a key that is missing or unknown, 404 for what is not there, 400 for everything else
 * @param description for people; it repeats nothing that was sent
 */
public record Open311Error(int status, String description) {
    /** @throws IllegalArgumentException if the status is none of the three */
    public Open311Error {
        if (status != 400 && status != 403 && status != 404) {
            throw new IllegalArgumentException("open311: status %d is none of 400, 403 and 404".formatted(status));
        }
    }

    /** Something is missing or wrong. */
    public static Open311Error bad(String description) {
        return new Open311Error(400, description);
    }

    /** Something is not there, or is not for this client to know. */
    public static Open311Error absent(String what) {
        return new Open311Error(404, what + " was not found");
    }

    /** The key is missing or unknown. */
    public static Open311Error key() {
        return new Open311Error(403, "api_key is missing or invalid");
    }

    /** What spoke against a report when it was submitted, in words for people. */
    public static Open311Error from(Finding finding, Locale locale) {
        FindingCatalogue words = ComplaintsFindings.all();
        return bad("%s: %s. %s"
                .formatted(finding.code(), words.what(finding, locale), words.mend(finding, locale))
                .strip());
    }

    /** The gravest first: a key before anything else, what is not there before what is wrong. */
    int weight() {
        return switch (status) {
            case 403 -> 0;
            case 404 -> 1;
            default -> 2;
        };
    }
}
