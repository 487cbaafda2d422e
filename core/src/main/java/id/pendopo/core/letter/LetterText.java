package id.pendopo.core.letter;

import id.pendopo.core.law.LegalSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A letter as plain text (<i>naskah polos</i>), {@value #WIDTH} characters wide, for a terminal or a mail. Thread-safe. */
public final class LetterText {
    /** How wide it is. */
    public static final int WIDTH = 78;

    private static final int NAME = 24;

    private final Letter letter;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder(4_096);

    private LetterText(Letter letter, Locale locale) {
        this.letter = letter;
        this.locale = locale;
    }

    /** The text in Indonesian. It holds what the letter holds, personal data of the recipient among it. */
    public static String of(Letter letter) {
        return of(letter, PaperWords.ID);
    }

    /** The text with the fixed words of its frame in that language; what the letter itself says stays as it is. */
    public static String of(Letter letter, Locale locale) {
        return new LetterText(letter, locale).all();
    }

    private String all() {
        Letter.Head head = letter.head();
        letter.notice().ifPresent(this::paragraph);
        head.letterhead().ifPresent(paper -> {
            paper.lines().forEach(this::line);
            paper.contact().forEach(this::line);
            line("=".repeat(WIDTH));
        });
        line(head.title());
        head.number().ifPresent(number -> named(PaperWords.NUMBER.in(locale), number));
        named(PaperWords.DATE.in(locale), head.place() + ", " + PaperWords.date(head.date(), locale));
        named(PaperWords.SUBJECT.in(locale), head.subject());
        head.to().ifPresent(to -> {
            named(
                    PaperWords.TO.in(locale),
                    to.name().map(name -> name.reveal()).or(to::office).orElse(""));
            named(PaperWords.AT.in(locale), to.address().reveal());
        });
        line("");
        letter.body().forEach(this::block);
        letter.closing().signatures().forEach(one -> signature("", one));
        letter.closing().witnesses().forEach(one -> signature(PaperWords.WITNESSES.in(locale) + ": ", one));
        Copies copies = letter.closing().copies();
        named(
                PaperWords.MADE_IN.in(locale),
                PaperWords.MADE_IN_SO_MANY.in(locale).formatted(copies.copies(), copies.stamped()));
        line(PaperWords.BASES.in(locale) + ":");
        for (LegalSource basis : letter.bases()) {
            wrapped("- ", "  ", basis.in(locale));
        }
        return text.toString();
    }

    private void block(LetterBlock block) {
        if (block instanceof LetterBlock.Paragraph one) {
            paragraph(one.text());
        } else if (block instanceof LetterBlock.Points list) {
            list.lead().ifPresent(lead -> line(lead + ":"));
            for (int i = 0; i < list.items().size(); i++) {
                String mark = i < 26 ? (char) ('a' + i) + ". " : (i + 1) + ". ";
                wrapped("  " + mark, "     ", list.items().get(i));
            }
            line("");
        } else if (block instanceof LetterBlock.Entries entries) {
            entries.entries().forEach(one -> named(one.name(), one.text()));
            line("");
        } else if (block instanceof LetterBlock.Table table) {
            line(table.caption() + ":");
            line("  " + String.join(" | ", table.columns()));
            table.rows().forEach(this::row);
            table.total().ifPresent(this::row);
            line("");
        } else if (block instanceof LetterBlock.Clause clause) {
            clause.number()
                    .ifPresent(number -> line(PaperWords.CLAUSE.in(locale) + " " + number + " " + clause.heading()));
            clause.blocks().forEach(this::block);
        } else {
            throw new IllegalStateException(
                    "letter: there is no text for " + block.getClass().getName());
        }
    }

    private void row(List<String> cells) {
        wrapped("  ", "    ", String.join(" | ", cells));
    }

    private void signature(String lead, Signature one) {
        String caption = one.caption().map(shown -> shown + ", ").orElse("");
        wrapped("", "  ", lead + caption + one.inOffice());
        one.mandate().ifPresent(mandate -> line("  " + mandate.byDeed()));
        String below = one.rank().map(rank -> ", " + rank).orElse("")
                + one.nip().map(nip -> ", NIP " + nip.reveal()).orElse("");
        wrapped(
                "  ",
                "  ",
                (one.stamped() ? "(" + PaperWords.STAMP.in(locale) + ") " : "")
                        + one.name().reveal()
                        + below);
        line("");
    }

    private void named(String name, String what) {
        String padded = name + " ".repeat(Math.max(1, NAME - name.length())) + ": ";
        wrapped(padded, " ".repeat(NAME + 2), what);
    }

    private void paragraph(String words) {
        wrapped("", "", words);
        line("");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    /** Words that do not fit go on below; a word longer than a line stands alone. */
    private void wrapped(String first, String next, String words) {
        StringBuilder line = new StringBuilder(first);
        Optional<String> before = Optional.empty();
        for (String word : words.split("\\s+", -1)) {
            if (before.isPresent() && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(next).append(word);
            } else {
                line.append(before.isPresent() ? " " : "").append(word);
            }
            before = Optional.of(word);
        }
        line(line.toString());
    }
}
