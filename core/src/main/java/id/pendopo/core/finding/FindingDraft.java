package id.pendopo.core.finding;

import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding being written; {@link #source} ends it. Not thread-safe: it lives within one rule. */
public final class FindingDraft {
    private final String code;
    private final Severity severity;
    private Optional<String> where = Optional.empty();
    private Optional<String> found = Optional.empty();
    private Optional<Finding.Expected> expected = Optional.empty();
    private final List<String> mend = new ArrayList<>();
    private boolean waivable;

    FindingDraft(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** Names the part of the command or file it is about. */
    public FindingDraft at(String part) {
        this.where = Optional.of(part);
        return this;
    }

    /** States what stands there; never a personal value. */
    public FindingDraft found(Object value) {
        this.found = Optional.of(plain(value));
        return this;
    }

    /** States what the rule wants. */
    public FindingDraft expected(Relation relation, Object value) {
        this.expected = Optional.of(new Finding.Expected(relation, plain(value)));
        return this;
    }

    /** Gives the values of the mending sentence, in the order of its places. */
    public FindingDraft mend(Object... values) {
        for (Object value : values) {
            mend.add(plain(value));
        }
        return this;
    }

    /** Lets a person named by the step set it aside with a reason and a document. */
    public FindingDraft waivable() {
        this.waivable = true;
        return this;
    }

    /** Names the article and ends the finding. */
    public Finding source(LegalSource source) {
        return new Finding(code, severity, where, found, expected, mend, source, waivable);
    }

    /** Names the article and gives the finding as the only one of its rule. */
    public List<Finding> only(LegalSource source) {
        return List.of(source(source));
    }

    private static String plain(Object value) {
        if (value instanceof Iterable<?> many) {
            List<String> parts = new ArrayList<>();
            many.forEach(one -> parts.add(String.valueOf(one)));
            return String.join(", ", parts);
        }
        return String.valueOf(value);
    }
}
