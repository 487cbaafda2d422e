package id.pendopo.complaints.report;

import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody tells in his own words (<i>uraian</i>), in which persons may be named: all of it is personal. It prints masked;
 * {@link #reveal} is the one deliberate way to its content.
 *
 * @param lines its paragraphs in order, 1 to {@value #LINES}
 */
public record Narrative(
        @NotEmpty @Size(max = Narrative.LINES) @Personal(purpose = Purpose.NARRATIVE)
        List<@NotNull PersonalText> lines) {
    /** The most paragraphs. */
    public static final int LINES = 200;

    /** The longest narrative that is ever kept, in characters; what may be brought is less, see the policy. */
    public static final int LIMIT = 20_000;

    /** @throws IllegalArgumentException if there is nothing, or more than {@value #LINES} paragraphs or {@value #LIMIT} characters */
    public Narrative {
        lines = List.copyOf(lines);
        int length = lines.stream().mapToInt(line -> line.reveal().length()).sum();
        if (lines.isEmpty() || lines.size() > LINES || length > LIMIT) {
            throw new IllegalArgumentException(
                    "narrative: %d paragraphs of %d characters are outside 1 to %d of at most %d"
                            .formatted(lines.size(), length, LINES, LIMIT));
        }
    }

    /**
     * The narrative of a text that somebody typed: each line a paragraph, blank ones left out, and one that is longer than a personal
     * text may be is broken at a blank. Tabs become blanks.
     *
     * @throws IllegalArgumentException if it is blank, too long, or has characters that no text may have
     */
    public static Narrative of(String text) {
        List<PersonalText> lines = new ArrayList<>();
        text.replace('\t', ' ')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    String rest = line;
                    while (rest.length() > PersonalText.LIMIT) {
                        int blank = rest.lastIndexOf(' ', PersonalText.LIMIT);
                        int end = blank > 0 ? blank : endOfCharacter(rest);
                        lines.add(PersonalText.of(rest.substring(0, end).strip()));
                        rest = rest.substring(end).strip();
                    }
                    if (!rest.isEmpty()) {
                        lines.add(PersonalText.of(rest));
                    }
                });
        return new Narrative(lines);
    }

    /** Its content, a line for each paragraph. Whoever calls this answers for where it goes. */
    public String reveal() {
        return lines.stream().map(PersonalText::reveal).collect(Collectors.joining("\n"));
    }

    /** How many characters it has, its ends of lines included. */
    public int length() {
        return lines.stream().mapToInt(line -> line.reveal().length()).sum() + lines.size() - 1;
    }

    /** The same with what was told later. */
    public Narrative plus(Narrative later) {
        List<PersonalText> all = new ArrayList<>(lines);
        all.addAll(later.lines);
        return new Narrative(all);
    }

    /** Never between the two halves of one character. */
    private static int endOfCharacter(String text) {
        return Character.isHighSurrogate(text.charAt(PersonalText.LIMIT - 1))
                ? PersonalText.LIMIT - 1
                : PersonalText.LIMIT;
    }
}
