package id.pendopo.core.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.law.LegalSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One reason against an act, or one warning beside it (<i>temuan</i>). It carries no sentence: the words in Indonesian and
 * English come from {@link FindingCatalogue}, so that a translated or mended text never changes an entry. It never carries
 * a personal value.
 *
 * @param code module and upper-case name, for example {@code grants.LATE}; never reused with another meaning
 * @param severity whether it refuses or warns
 * @param where the part of the command or file it is about, empty when it is about the act as a whole
 * @param found what stands there, in canonical form (ISO date, plain rupiah, code)
 * @param expected what the rule wants
 * @param mend values for the mending sentence of the catalogue, in the order of its places
 * @param source the article it rests on, with its standing
 * @param waivable whether a person named by the step may set it aside with a reason and a document
 */
@JsonPropertyOrder({"code", "severity", "where", "found", "expected", "mend", "source", "waivable"})
public record Finding(
        String code,
        Severity severity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> where,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> found,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Expected> expected,
        List<String> mend,
        LegalSource source,
        boolean waivable) {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,30}\\.[A-Z][A-Z0-9_]{1,59}");
    private static final int TEXT_LIMIT = 500;

    /** What the rule wants: a relation and the value it relates to. */
    public record Expected(Relation relation, String value) {}

    /** @throws IllegalArgumentException if the code has another form or a text is over its limit */
    public Finding {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("finding: %s is no code; write module.UPPER_CASE".formatted(code));
        }
        mend = List.copyOf(mend);
        if (where.orElse("").length() > TEXT_LIMIT || found.orElse("").length() > TEXT_LIMIT) {
            throw new IllegalArgumentException(
                    "finding %s: a text is over %d characters; name the value shorter".formatted(code, TEXT_LIMIT));
        }
    }

    /** Starts a finding that refuses. */
    public static FindingDraft block(String code) {
        return new FindingDraft(code, Severity.BLOCK);
    }

    /** Starts a finding that warns. */
    public static FindingDraft warn(String code) {
        return new FindingDraft(code, Severity.WARN);
    }

    /** Whether it refuses. */
    @JsonIgnore
    public boolean isBlock() {
        return severity == Severity.BLOCK;
    }

    /** Whether any of these refuses. */
    public static boolean anyBlock(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.isBlock()) {
                return true;
            }
        }
        return false;
    }

    /** The same finding as a warning: what a waiver makes of it. */
    public Finding asWarning() {
        return new Finding(code, Severity.WARN, where, found, expected, mend, source, waivable);
    }
}
