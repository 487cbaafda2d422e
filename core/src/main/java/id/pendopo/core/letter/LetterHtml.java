package id.pendopo.core.letter;

import id.pendopo.core.law.LegalSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A letter as one page of HTML (<i>naskah dalam HTML</i>), to be read on a screen and printed on A4: no script, nothing from
 * elsewhere, every text escaped. It is a plain template for regions that have none of their own. Thread-safe.
 */
public final class LetterHtml {
    private static final String CSS = css();

    private final Letter letter;
    private final Locale locale;
    private final StringBuilder html = new StringBuilder(8_192);

    private LetterHtml(Letter letter, Locale locale) {
        this.letter = letter;
        this.locale = locale;
    }

    /** The page in Indonesian. It holds what the letter holds, personal data of the recipient among it. */
    public static String of(Letter letter) {
        return of(letter, PaperWords.ID);
    }

    /**
     * The page with the fixed words of its frame in that language: for papers that are made in another language than Indonesian, such as
     * a pay slip. What the letter itself says stays as it is.
     */
    public static String of(Letter letter, Locale locale) {
        return new LetterHtml(letter, locale).page();
    }

    private String page() {
        Letter.Head head = letter.head();
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(PaperWords.language(locale))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(
                        head.title() + head.number().map(number -> " " + number).orElse("")))
                .append("</title>\n<style>\n")
                .append(CSS)
                .append("</style>\n</head>\n<body>\n<main>\n");
        letter.notice().ifPresent(text -> paragraph("notice", text));
        head.letterhead().ifPresent(this::letterhead);
        if (letter.form() == LetterForm.CORRESPONDENCE) {
            correspondence(head);
        } else {
            title(head);
        }
        letter.body().forEach(this::block);
        signatures();
        foot();
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void letterhead(Letterhead paper) {
        html.append("<header class=\"letterhead\">\n");
        paper.lines().forEach(line -> paragraph("name", line));
        paper.contact().forEach(line -> paragraph("contact", line));
        html.append("</header>\n");
    }

    private void correspondence(Letter.Head head) {
        paragraph("dated", head.place() + ", " + PaperWords.date(head.date(), locale));
        html.append("<table class=\"entries\">\n");
        head.number().ifPresent(number -> entry(PaperWords.NUMBER.in(locale), escaped(number)));
        entry(PaperWords.SUBJECT.in(locale), "<h1>" + escaped(head.subject()) + "</h1>");
        html.append("</table>\n");
        head.to().ifPresent(this::addressee);
    }

    private void addressee(Addressee to) {
        html.append("<div class=\"to\">\n");
        paragraph(
                "",
                PaperWords.TO.in(locale) + " "
                        + to.name().map(name -> name.reveal()).or(to::office).orElse(""));
        to.name().flatMap(name -> to.office()).ifPresent(office -> paragraph("", office));
        paragraph("", PaperWords.AT.in(locale) + " " + to.address().reveal());
        html.append("</div>\n");
    }

    private void title(Letter.Head head) {
        html.append("<div class=\"title\">\n<h1>").append(escaped(head.title())).append("</h1>\n");
        head.number().ifPresent(number -> paragraph("", PaperWords.NUMBER.in(locale) + ": " + number));
        html.append("</div>\n");
    }

    private void block(LetterBlock block) {
        if (block instanceof LetterBlock.Paragraph one) {
            paragraph("", one.text());
        } else if (block instanceof LetterBlock.Points list) {
            list.lead().ifPresent(lead -> paragraph("lead", lead + ":"));
            html.append("<ol type=\"a\">\n");
            list.items()
                    .forEach(item -> html.append("<li>").append(escaped(item)).append("</li>\n"));
            html.append("</ol>\n");
        } else if (block instanceof LetterBlock.Entries entries) {
            html.append("<table class=\"entries\">\n");
            entries.entries().forEach(one -> entry(one.name(), escaped(one.text())));
            html.append("</table>\n");
        } else if (block instanceof LetterBlock.Table table) {
            table(table);
        } else if (block instanceof LetterBlock.Clause clause) {
            clause.number()
                    .ifPresent(number -> html.append("<h2>")
                            .append(PaperWords.CLAUSE.in(locale))
                            .append(' ')
                            .append(number.intValue())
                            .append("<br>")
                            .append(escaped(clause.heading()))
                            .append("</h2>\n"));
            clause.blocks().forEach(this::block);
        } else {
            throw new IllegalStateException(
                    "letter: there is no HTML for " + block.getClass().getName());
        }
    }

    private void entry(String name, String cell) {
        html.append("<tr><th scope=\"row\">")
                .append(escaped(name))
                .append("</th><td>")
                .append(cell)
                .append("</td></tr>\n");
    }

    private void table(LetterBlock.Table table) {
        html.append("<table class=\"list\">\n<caption>")
                .append(escaped(table.caption()))
                .append("</caption>\n<thead><tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            html.append("<th scope=\"col\"")
                    .append(amount(table, i))
                    .append('>')
                    .append(escaped(table.columns().get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row));
        html.append("</tbody>\n");
        table.total().ifPresent(total -> {
            html.append("<tfoot>\n");
            row(table, total);
            html.append("</tfoot>\n");
        });
        html.append("</table>\n");
    }

    private void row(LetterBlock.Table table, List<String> cells) {
        html.append("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            html.append("<td")
                    .append(amount(table, i))
                    .append('>')
                    .append(escaped(cells.get(i)))
                    .append("</td>");
        }
        html.append("</tr>\n");
    }

    private static String amount(LetterBlock.Table table, int column) {
        return table.amounts().contains(column) ? " class=\"amount\"" : "";
    }

    private void signatures() {
        Letter.Closing closing = letter.closing();
        html.append("<section class=\"closing\">\n");
        if (letter.form() == LetterForm.PAPER) {
            paragraph(
                    "dated",
                    letter.head().place() + ", " + PaperWords.date(letter.head().date(), locale));
        }
        html.append(
                closing.signatures().size() == 1 ? "<div class=\"signatures one\">\n" : "<div class=\"signatures\">\n");
        closing.signatures().forEach(this::signature);
        html.append("</div>\n");
        if (!closing.witnesses().isEmpty()) {
            paragraph("lead", PaperWords.WITNESSES.in(locale) + ":");
            html.append("<div class=\"signatures\">\n");
            closing.witnesses().forEach(this::signature);
            html.append("</div>\n");
        }
        html.append("</section>\n");
    }

    private void signature(Signature one) {
        html.append("<div class=\"signature\">\n");
        one.caption().ifPresent(caption -> paragraph("", caption));
        Optional<Mandate> mandate = one.mandate();
        mandate.ifPresent(by -> paragraph("", by.manner().mark() + " " + by.office()));
        if (mandate.map(by -> by.manner() == Mandate.Manner.ON_BEHALF).orElse(true)) {
            paragraph("", one.office() + (mandate.isPresent() ? "" : ","));
        }
        mandate.ifPresent(by -> paragraph("deed", by.byDeed()));
        html.append("<div class=\"space\">")
                .append(
                        one.stamped() && letter.closing().copies().stamped() > 0
                                ? "<span class=\"stamp\">" + PaperWords.STAMP.in(locale) + "</span>"
                                : "")
                .append("</div>\n");
        paragraph("name", one.name().reveal());
        html.append("<div class=\"below\">\n");
        one.rank().ifPresent(rank -> paragraph("", rank));
        one.nip().ifPresent(nip -> paragraph("", "NIP " + nip.reveal()));
        html.append("</div>\n</div>\n");
    }

    private void foot() {
        html.append("<footer class=\"foot\">\n<p>")
                .append(PaperWords.BASES.in(locale))
                .append(":</p>\n<ul>\n");
        for (LegalSource basis : letter.bases()) {
            html.append("<li>").append(escaped(basis.in(locale))).append("</li>\n");
        }
        html.append("</ul>\n");
        Copies copies = letter.closing().copies();
        if (copies.copies() > 1 || copies.stamped() > 0) {
            paragraph("", PaperWords.COPIES.in(locale).formatted(copies.copies(), copies.stamped()));
        }
        letter.notice().ifPresent(text -> paragraph("", text));
        html.append("</footer>\n");
    }

    private void paragraph(String style, String text) {
        html.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">")
                .append(escaped(text))
                .append("</p>\n");
    }

    /** The text as HTML shows it, whatever stands in it. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    private static String css() {
        try (InputStream in = LetterHtml.class.getResourceAsStream("letter.css")) {
            if (in == null) {
                throw new IllegalStateException("letters: letter.css is missing; use the jar as published");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
