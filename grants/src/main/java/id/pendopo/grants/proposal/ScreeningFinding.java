package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One thing that screening found, with what shows it (<i>temuan penapisan</i>). It names cases and which kinds of keys are equal,
 * never a number, a name or an account.
 *
 * @param code what was looked for
 * @param severity whether it stops the approval, or needs a written answer
 * @param evidence what shows it, in order, at most {@value #LIMIT}
 * @param count how many there are, at least as many as are listed
 * @param content a SHA-256 over all of it, listed or not, and over what is not shown and yet made it: a day, an amount, an opaque key;
 *     empty where the list says everything
 */
public record ScreeningFinding(
        ScreeningCode code,
        Severity severity,
        List<Evidence> evidence,
        int count,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> content) {
    /** The most pieces of evidence that are listed. */
    public static final int LIMIT = 20;

    private static final int ID_LENGTH = 16;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * One piece of it (<i>bukti</i>).
     *
     * @param other the other case; empty where the case shows it alone
     * @param year the fiscal year of the other case, else of this one
     * @param marks what is equal, such as {@code ACCOUNT}, {@code CHAIR}; or what was seen, such as a stage
     * @param figure how much: a likeness in per cent, minutes, months, how many persons
     * @param amount what the other case was about, where the sum matters
     */
    public record Evidence(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> other,
            int year,
            Set<Code> marks,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> figure,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> amount) {
        /** Copies what it is given. */
        public Evidence {
            marks = Sorted.set(marks);
        }

        private String line() {
            return String.join(
                    "|",
                    other.map(CaseId::value).orElse("-"),
                    String.valueOf(year),
                    String.join(",", marks.stream().map(Code::value).toList()),
                    figure.map(String::valueOf).orElse("-"),
                    amount.map(one -> String.valueOf(one.value())).orElse("-"));
        }
    }

    /** @throws IllegalArgumentException if it has no evidence or too much, is graver than its code, or the content is no SHA-256 */
    public ScreeningFinding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || evidence.size() > LIMIT || count < evidence.size()) {
            throw new IllegalArgumentException("screening finding %s: %d pieces of evidence of %d; list 1 to %d"
                    .formatted(code, evidence.size(), count, LIMIT));
        }
        if (severity == Severity.BLOCK && code.severity() == Severity.WARN) {
            throw new IllegalArgumentException("screening finding %s: only warns".formatted(code));
        }
        if (content.filter(one -> !DIGEST.matcher(one).matches()).isPresent()) {
            throw new IllegalArgumentException(
                    "screening finding %s: content is not the 64 hexadecimal digits of a SHA-256; build it with of"
                            .formatted(code));
        }
    }

    /** What was found, of which so many pieces of evidence are listed as there is room for. */
    public static ScreeningFinding of(ScreeningCode code, Severity severity, List<Evidence> evidence) {
        return of(code, severity, evidence, List.of());
    }

    /**
     * The same, where more made it than is shown.
     *
     * @param unshown what else made it, in an order that is the same each time; nothing personal that is no opaque key
     */
    public static ScreeningFinding of(
            ScreeningCode code, Severity severity, List<Evidence> evidence, List<String> unshown) {
        boolean listsAll = evidence.size() <= LIMIT && unshown.isEmpty();
        return new ScreeningFinding(
                code,
                severity,
                evidence.subList(0, Math.min(LIMIT, evidence.size())),
                evidence.size(),
                listsAll
                        ? Optional.empty()
                        : Optional.of(digest(lines(evidence) + "\n\n" + String.join("\n", unshown))));
    }

    /**
     * What names this finding with just this evidence: the beginning of a SHA-256 over both. Leave and answers name it, so that
     * they hold for no other evidence.
     */
    @JsonIgnore
    public String id() {
        String named = code.name()
                + '|'
                + severity
                + '|'
                + count
                + lines(evidence)
                + content.map(one -> "\n\n" + one).orElse("");
        return digest(named).substring(0, ID_LENGTH);
    }

    private static String lines(List<Evidence> evidence) {
        return evidence.stream().map(one -> '\n' + one.line()).collect(Collectors.joining());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The other cases, as far as they are listed; {@code -} where the case shows it alone. */
    private String others() {
        List<String> ids = evidence.stream()
                .flatMap(one -> one.other().stream())
                .map(CaseId::value)
                .distinct()
                .toList();
        return ids.isEmpty() ? "-" : String.join(", ", ids);
    }

    /** The values of its mending sentence: what is owed is named by its year, all else by case and mark. */
    Object[] mend() {
        return code == ScreeningCode.OVERDUE_PRIOR
                ? new Object[] {
                    evidence.stream().map(Evidence::year).distinct().sorted().toList()
                }
                : new Object[] {others(), marks()};
    }

    private String marks() {
        return String.join(
                ", ",
                evidence.stream()
                        .flatMap(one -> one.marks().stream())
                        .map(Code::value)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
