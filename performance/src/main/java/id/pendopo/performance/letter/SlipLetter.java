package id.pendopo.performance.letter;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.pay.PayLine;
import id.pendopo.performance.pay.PayOperand;
import id.pendopo.performance.pay.PayPart;
import id.pendopo.performance.pay.PaySlip;
import id.pendopo.performance.pay.PayTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a slip says: each line with its operands, its rounding, what it rests on and what it counted. Lives within one call. */
final class SlipLetter {
    private static final Pattern TERM = Pattern.compile("[A-Z][A-Z_]+");

    private static final int LETTERS = 26;

    private final PaySlip slip;
    private final Locale locale;
    private final PaperNumbers numbers;
    private final PaperNames names;
    private final List<PayLine> lines;
    private final Map<LegalSource, List<Integer>> bases = new LinkedHashMap<>();

    SlipLetter(PaySlip slip, Locale locale, PaperNames names) {
        this.slip = slip;
        this.locale = locale;
        this.numbers = PaperNumbers.in(locale);
        this.names = names;
        this.lines = slip.lines();
        for (PayLine line : lines) {
            bases.computeIfAbsent(line.legal(), source -> new ArrayList<>()).add(line.seq());
        }
    }

    List<LetterBlock> body(SlipHolder holder) {
        List<LetterBlock> body = new ArrayList<>();
        body.add(head(holder));
        body.add(summary());
        body.add(new LetterBlock.Paragraph(PayWord.HOW_TO_READ.in(locale)));
        body.add(computation());
        body.add(basesInWords());
        sources().ifPresent(body::add);
        body.add(new LetterBlock.Paragraph(PayWord.OBJECTION.in(locale)));
        return body;
    }

    /** Everything the slip rests on that is law; decisions are told in the body, line by line. */
    List<LegalSource> laws() {
        return bases.keySet().stream()
                .filter(source -> source.standing() != Standing.OWN_DECISION)
                .toList();
    }

    private LetterBlock head(SlipHolder holder) {
        List<LetterBlock.Entry> entries = new ArrayList<>();
        entries.add(new LetterBlock.Entry(PayWord.NAME.in(locale), holder.name().reveal()));
        holder.nip().ifPresent(nip -> entries.add(new LetterBlock.Entry(PayWord.NIP.in(locale), nip.reveal())));
        entries.add(new LetterBlock.Entry(
                PayWord.KEY.in(locale), slip.input().employee().value()));
        entries.add(new LetterBlock.Entry(PayWord.POSITION.in(locale), holder.position()));
        entries.add(new LetterBlock.Entry(
                PayWord.MONTH.in(locale), names.month(slip.input().month())));
        slip.parts().stream()
                .map(PayPart::unit)
                .distinct()
                .forEach(unit -> entries.add(new LetterBlock.Entry(PayWord.UNIT.in(locale), names.unit(unit))));
        entries.add(
                new LetterBlock.Entry(PayWord.POLICY.in(locale), slip.policy().id()));
        entries.add(new LetterBlock.Entry(
                PayWord.POLICY_HASH.in(locale), slip.policy().contentHash()));
        entries.add(new LetterBlock.Entry(PayWord.INPUT_HASH.in(locale), slip.inputHash()));
        entries.add(new LetterBlock.Entry(PayWord.SLIP_HASH.in(locale), slip.toHash()));
        return new LetterBlock.Entries(entries);
    }

    /** Only what counts, so that the column adds up to the net. */
    private LetterBlock summary() {
        List<List<String>> rows = new ArrayList<>();
        for (PayLine line : lines) {
            if (line.code().sign() != 0) {
                rows.add(List.of(Integer.toString(line.seq()), what(line), signed(line.effect())));
            }
        }
        return new LetterBlock.Table(
                PayWord.SUMMARY.in(locale),
                List.of(PayWord.NUMBER.in(locale), PayWord.WHAT.in(locale), PayWord.AMOUNT_RP.in(locale)),
                List.of(2),
                rows,
                Optional.of(List.of("", PayWord.RECEIVED.in(locale), numbers.amount(slip.net()))));
    }

    private LetterBlock computation() {
        List<List<String>> rows = new ArrayList<>();
        for (PayLine line : lines) {
            rows.add(List.of(
                    Integer.toString(line.seq()),
                    what(line),
                    how(line) + " " + PayWord.RESTS_ON.in(locale, mark(line.legal())),
                    line.code().sign() == 0 ? numbers.amount(line.amount()) : signed(line.effect())));
        }
        return new LetterBlock.Table(
                PayWord.LINES.in(locale),
                List.of(
                        PayWord.NUMBER.in(locale),
                        PayWord.WHAT.in(locale),
                        PayWord.HOW.in(locale),
                        PayWord.AMOUNT_RP.in(locale)),
                List.of(3),
                rows,
                Optional.empty());
    }

    private String what(PayLine line) {
        String label = line.label().in(locale);
        return line.unit().map(unit -> label + " (" + names.unit(unit) + ")").orElse(label);
    }

    /** The formula with its values in it; what went into a term, such as minutes into what was achieved, is told behind it. */
    private String how(PayLine line) {
        List<PayOperand> behind = new ArrayList<>(line.operands());
        Matcher matcher = TERM.matcher(line.formula());
        StringBuilder how = new StringBuilder();
        while (matcher.find()) {
            List<PayOperand> named = line.operands().stream()
                    .filter(operand -> operand.term().name().equals(matcher.group()))
                    .toList();
            String put = named.size() == 1 ? said(named.get(0)) : label(matcher.group());
            if (named.size() == 1) {
                behind.removeAll(named);
            }
            matcher.appendReplacement(how, Matcher.quoteReplacement(put));
        }
        matcher.appendTail(how);
        if (!behind.isEmpty()) {
            how.append(" (")
                    .append(String.join("; ", behind.stream().map(this::said).toList()))
                    .append(')');
        }
        String rounded = line.exact().equals(Long.toString(line.amount().value()))
                ? PayWord.NOT_ROUNDED.in(locale)
                : PaperNumbers.rounding(line.rounding(), locale);
        return how.append(' ')
                .append(PayWord.BECOMES.in(locale, numbers.exact(line.exact()), rounded))
                .toString();
    }

    private String label(String term) {
        for (PayTerm one : PayTerm.values()) {
            if (one.name().equals(term)) {
                return one.label().in(locale);
            }
        }
        return term;
    }

    private String said(PayOperand operand) {
        String which = operand.of().map(code -> " " + names.code(code)).orElse("");
        return operand.term().label().in(locale) + which + " " + numbers.operand(operand, locale);
    }

    private String signed(Rupiah effect) {
        return effect.isPositive() ? "+" + numbers.amount(effect) : numbers.amount(effect);
    }

    private String mark(LegalSource source) {
        return mark(List.copyOf(bases.keySet()).indexOf(source));
    }

    /** As lists are marked: a to z, then aa. */
    private static String mark(int index) {
        String last = Character.toString((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : mark(index / LETTERS - 1) + last;
    }

    private LetterBlock basesInWords() {
        List<String> items = new ArrayList<>();
        bases.forEach((source, of) -> items.add(PayWord.LINES_OF.in(locale, source.in(locale), numbered(of))));
        return new LetterBlock.Points(Optional.of(PayWord.BASES.in(locale)), items);
    }

    private Optional<LetterBlock> sources() {
        List<String> items = new ArrayList<>();
        for (PayLine line : lines) {
            if (!line.sources().isEmpty()) {
                items.add(
                        PayWord.SOURCES_OF.in(locale, Integer.toString(line.seq()), String.join(", ", line.sources())));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new LetterBlock.Points(Optional.of(PayWord.SOURCES.in(locale)), items));
    }

    private static String numbered(List<Integer> lines) {
        return String.join(", ", lines.stream().map(String::valueOf).toList());
    }
}
