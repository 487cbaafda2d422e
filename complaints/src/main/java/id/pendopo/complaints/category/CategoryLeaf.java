package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a report is about, as narrowly as it is told apart (<i>subkategori laporan</i>); what it is called outside is its code. Immutable.
 * What does not go together is found by {@link CategoryPolicy#flaws}.
 *
 * @param code for example {@code JALAN_BERLUBANG}; never used twice in a tree
 * @param name what people call it
 * @param description what belongs to it
 * @param kind what its reports are taken for until an official looks
 * @param listed whether strangers see it among what may be reported; never where the kind is supervisory
 * @param keywords words by which it is found, at most {@value #KEYWORD_LIMIT} of up to {@value #WORD_LIMIT} characters without a comma
 * @param form what its reports are asked for
 * @param service how they are served
 */
public record CategoryLeaf(
        Code code,
        Text name,
        Text description,
        ReportKind kind,
        boolean listed,
        List<String> keywords,
        LeafForm form,
        LeafService service) {
    /** The most keywords. */
    public static final int KEYWORD_LIMIT = 30;

    /** The longest keyword in characters. */
    public static final int WORD_LIMIT = 40;

    /** @throws IllegalArgumentException if a keyword is blank, too long, doubled or holds a comma, or there are too many */
    public CategoryLeaf {
        keywords = List.copyOf(keywords);
        Set<String> seen = new HashSet<>();
        for (String word : keywords) {
            // Outside they stand in one text, parted by commas.
            if (word.isBlank() || word.length() > WORD_LIMIT || word.indexOf(',') >= 0 || !seen.add(word)) {
                throw new IllegalArgumentException(
                        "category: a keyword of %s is blank, doubled, over %d characters or holds a comma; mend it"
                                .formatted(code, WORD_LIMIT));
            }
        }
        if (keywords.size() > KEYWORD_LIMIT) {
            throw new IllegalArgumentException(
                    "category: %s has %d keywords; give at most %d".formatted(code, keywords.size(), KEYWORD_LIMIT));
        }
    }

    /** A leaf that strangers see, without keywords, that asks for nothing beside the text. */
    public static CategoryLeaf of(Code code, Text name, Text description, ReportKind kind, LeafService service) {
        boolean listed = kind != ReportKind.COMPLAINT_SUPERVISORY;
        return new CategoryLeaf(code, name, description, kind, listed, List.of(), LeafForm.TEXT_ONLY, service);
    }

    /** Found by these words. */
    public CategoryLeaf with(List<String> words) {
        return new CategoryLeaf(code, name, description, kind, listed, words, form, service);
    }

    /** Asking for this. */
    public CategoryLeaf asking(LeafForm asked) {
        return new CategoryLeaf(code, name, description, kind, listed, keywords, asked, service);
    }

    /** Not among what strangers see. */
    public CategoryLeaf unlisted() {
        return new CategoryLeaf(code, name, description, kind, false, keywords, form, service);
    }

    /** Whether its reports go to the internal supervisors, and never to an agency by routing. */
    @JsonIgnore
    public boolean isSupervisory() {
        return kind == ReportKind.COMPLAINT_SUPERVISORY;
    }
}
