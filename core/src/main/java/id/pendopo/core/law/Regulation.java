package id.pendopo.core.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A regulation (<i>peraturan perundang-undangan</i>): a law, a government regulation, a minister's or a region's own.
 * Constants of this type stand at the head of a module; rules take their sources from them with {@link #article}.
 *
 * @param citation the short citation, such as {@code Perwal Bandung 691/2014}; not blank, at most
 *     {@value LegalSource#LIMIT} characters
 * @param title what it is about
 * @param standing how sure we are of the regulation as a whole; an article may have another
 * @param inForceFrom the first day in force, when known
 * @param inForceTo the last day in force, when it has ended
 */
public record Regulation(
        String citation,
        Text title,
        Standing standing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> inForceFrom,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> inForceTo) {
    /** @throws IllegalArgumentException if the citation is blank or too long, or the period ends before it starts */
    public Regulation {
        Citations.check("citation", citation, LegalSource.LIMIT);
        Citations.checkPeriod(inForceFrom, inForceTo);
    }

    /** A regulation whose period in force is not stated. */
    public static Regulation of(String citation, String titleId, String titleEn, Standing standing) {
        return new Regulation(citation, Text.of(titleId, titleEn), standing, Optional.empty(), Optional.empty());
    }

    /** The same regulation, in force from that day on. */
    public Regulation from(LocalDate firstDay) {
        return new Regulation(citation, title, standing, Optional.of(firstDay), inForceTo);
    }

    /** The same regulation, in force until the end of that day. */
    public Regulation to(LocalDate lastDay) {
        return new Regulation(citation, title, standing, inForceFrom, Optional.of(lastDay));
    }

    /** An article (<i>pasal</i>) of this regulation, as sure as the regulation itself. */
    public LegalSource article(String number) {
        return article(number, standing);
    }

    /** An article (<i>pasal</i>) of this regulation with a standing of its own. */
    public LegalSource article(String number, Standing standing) {
        return new LegalSource(citation, Optional.of(number), standing, inForceFrom, inForceTo);
    }

    /** The regulation as a whole, where no single article carries the rule. */
    public LegalSource whole() {
        return new LegalSource(citation, Optional.empty(), standing, inForceFrom, inForceTo);
    }

    /** Whether the regulation is in force on that day; an open end holds for ever. */
    public boolean isInForceOn(LocalDate day) {
        return Citations.isInForceOn(day, inForceFrom, inForceTo);
    }
}
