package id.pendopo.licensing.verification;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.licensing.law.LicensingLaw;

/** What may be wrong with the text of a code. None repeats the text: it may be anybody's. */
final class QrFaults {
    private QrFaults() {}

    static Finding of(FindingDraft draft) {
        return draft.source(LicensingLaw.QR_PAYLOAD);
    }

    static Finding tooLong(int found, int most) {
        return of(Finding.block("licensing.QR_LENGTH").at("text").found(found).expected(Relation.AT_MOST, most));
    }

    static Finding form(String part) {
        return of(Finding.block("licensing.QR_FORM").at(part));
    }

    static Finding claim(String claim) {
        return of(Finding.block("licensing.QR_CLAIM").at(claim).mend(claim));
    }
}
