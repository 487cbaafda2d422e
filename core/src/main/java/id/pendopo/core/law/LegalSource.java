package id.pendopo.core.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The source of one rule (<i>dasar hukum</i>): a regulation, perhaps an article of it, and how sure we are. The period in
 * force is that of the rule; days are whole and in the region's own zone.
 *
 * @param regulation the regulation as it is cited, or for {@link Standing#OWN_DECISION} the reason; not blank, at most
 *     {@value #LIMIT} characters
 * @param article the article without the word <i>Pasal</i>, such as {@code 10} or {@code 10 ayat (2)}; what does not begin
 *     with a digit (<i>Lampiran II</i>) is cited as it stands
 * @param standing how sure this is
 * @param inForceFrom the first day in force, when known
 * @param inForceTo the last day in force, when it has ended
 */
public record LegalSource(
        String regulation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> article,
        Standing standing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> inForceFrom,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> inForceTo) {
    /** The longest regulation or article in characters. */
    public static final int LIMIT = 500;

    private static final Text ENDED = Text.of("berlaku sampai %s", "in force until %s");

    /** @throws IllegalArgumentException if a text is blank or too long, or the period ends before it starts */
    public LegalSource {
        Citations.check("regulation", regulation, LIMIT);
        article.ifPresent(text -> Citations.check("article", text, LIMIT));
        Citations.checkPeriod(inForceFrom, inForceTo);
    }

    /** A source by the text of its citation, for what has no {@link Regulation} of its own. */
    public static LegalSource of(String citationText, Standing standing) {
        return new LegalSource(citationText, Optional.empty(), standing, Optional.empty(), Optional.empty());
    }

    /** A decision of Pendopo [D]: no law says so, and the reason stands where a regulation would. */
    public static LegalSource ownDecision(String reason) {
        return of(reason, Standing.OWN_DECISION);
    }

    /** The same source, in force from that day on. */
    public LegalSource from(LocalDate firstDay) {
        return new LegalSource(regulation, article, standing, Optional.of(firstDay), inForceTo);
    }

    /** The same source, in force until the end of that day. */
    public LegalSource to(LocalDate lastDay) {
        return new LegalSource(regulation, article, standing, inForceFrom, Optional.of(lastDay));
    }

    /** The same source, as sure as this. */
    public LegalSource as(Standing another) {
        return new LegalSource(regulation, article, another, inForceFrom, inForceTo);
    }

    /** Whether the rule is in force on that day; an open end holds for ever. */
    public boolean isInForceOn(LocalDate day) {
        return Citations.isInForceOn(day, inForceFrom, inForceTo);
    }

    /** The citation as lawyers write it, without the standing: {@code Perwal Bandung 691/2014 Pasal 10}. */
    public String citation() {
        return article.map(text -> regulation + (Citations.isNumber(text) ? " Pasal " : " ") + text)
                .orElse(regulation);
    }

    /**
     * The citation with its standing in words, so that a reader cannot take it for more than it is. What was seen in the
     * source needs no words; what has ended says when.
     */
    public String in(Locale locale) {
        StringBuilder words = new StringBuilder(citation());
        if (standing != Standing.SEEN) {
            words.append(" (").append(standing.label().in(locale)).append(')');
        }
        inForceTo.ifPresent(last ->
                words.append(" (").append(ENDED.in(locale).formatted(last)).append(')'));
        return words.toString();
    }
}
