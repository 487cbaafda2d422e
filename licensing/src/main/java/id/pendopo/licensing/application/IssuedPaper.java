package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.licence.LicenceOrigin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was issued (<i>keputusan yang terbit</i>).
 *
 * @param number as printed
 * @param on the day of signing, in the region's zone
 * @param origin how it came to be
 * @param licence the case of the licence that was registered, superseded or changed by it
 * @param document the signed paper; empty where another system keeps it
 */
public record IssuedPaper(
        String number,
        LocalDate on,
        LicenceOrigin origin,
        CaseId licence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<DocumentRef> document) {}
