package id.pendopo.complaints.category;

import id.pendopo.core.policy.ValueFlaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at the words of danger and at the vulnerable places, and says everything at once. */
final class UrgencyLint {
    private static final int LETTERS = 2;

    private UrgencyLint() {}

    /** By what is compared: two ways to write the same are one word twice. */
    static List<ValueFlaw> words(SafetyWords words) {
        List<ValueFlaw> flaws = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.words().size(); i++) {
            String word = words.words().get(i);
            String plain = SafetyWords.plain(word).strip();
            if (plain.isEmpty()) {
                flaws.add(CategoryProblem.WORD_EMPTY.at("/" + i));
            } else if (plain.codePointCount(0, plain.length()) < LETTERS) {
                flaws.add(CategoryProblem.WORD_SHORT.at("/" + i, word));
            } else if (!seen.add(plain)) {
                flaws.add(CategoryProblem.WORD_TWICE.at("/" + i, word));
            }
        }
        return List.copyOf(flaws);
    }

    static List<ValueFlaw> sites(VulnerableSites sites) {
        List<ValueFlaw> flaws = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sites.sites().size(); i++) {
            VulnerableSite site = sites.sites().get(i);
            if (!seen.add(SafetyWords.plain(site.name()))) {
                flaws.add(CategoryProblem.SITE_TWICE.at("/" + i + "/name", site.name()));
            }
            if (!site.isFit()) {
                flaws.add(CategoryProblem.SITE_RADIUS.at(
                        "/" + i + "/radiusMetres",
                        site.name(),
                        site.radiusMetres(),
                        VulnerableSite.LEAST,
                        VulnerableSite.MOST));
            }
        }
        return List.copyOf(flaws);
    }
}
