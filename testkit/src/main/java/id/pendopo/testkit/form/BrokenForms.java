package id.pendopo.testkit.form;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.form.Filled;
import id.pendopo.core.workflow.Command;
import id.pendopo.testkit.json.SealedFamily;
import id.pendopo.testkit.json.TwoJacksons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Forms as a broken or a hostile client sends them (<i>isian rusak</i>): good ones in which passages are exchanged, cut out and put
 * in. Bytes choose what happens, so that any fuzzer or random source may drive it, and the same bytes do the same again. A form must
 * be taken or refused with a finding, a finding must not repeat what a person had filled in, and what is taken must be written and
 * read again as it is. Immutable and thread-safe.
 */
public final class BrokenForms {
    private static final Pattern VALUE =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|-?\\d+|true|false|\\[\\]|\\{\\}");
    private static final List<String> HOSTILE = List.of(
            "null",
            "\"\"",
            "\"\\u0000\"",
            "\"\\u202E\"",
            "\"\\uD800\"",
            "0",
            "-1",
            "9007199254740992",
            "1e3",
            "0.5",
            "99999999999999999999",
            "\"2025-06-31\"",
            "\"+10000-01-01\"",
            "{}",
            "[]",
            "[null]",
            "[[[]]]",
            "true");
    private static final int MOST_FAULTS = 3;
    private static final int LONGEST_CUT = 20;
    private static final int LONGEST_TEXT = 12;

    private record Good(Class<? extends Command> type, String json) {}

    private final List<Good> good = new ArrayList<>();
    private final List<String> values = new ArrayList<>(HOSTILE);
    private final List<String> secrets = new ArrayList<>();

    private BrokenForms(Collection<? extends Command> sensible) {
        for (Command one : sensible) {
            Class<?> family = SealedFamily.above(one.getClass());
            good.add(new Good(one.getClass(), TwoJacksons.survivesThree(one, family)));
            PersonalTexts.in(one, secrets);
        }
        good.forEach(one -> VALUE.matcher(one.json()).results().forEach(found -> values.add(found.group())));
    }

    /**
     * Breaks these.
     *
     * @param sensible at least one command, as somebody sensible fills it in; the more kinds, the more passages to exchange
     * @throws IllegalArgumentException if there is none
     */
    public static BrokenForms of(Collection<? extends Command> sensible) {
        if (sensible.isEmpty()) {
            throw new IllegalArgumentException("broken forms: there is no good one; give one of each command");
        }
        return new BrokenForms(sensible);
    }

    /**
     * Sends one form, broken as these bytes say.
     *
     * @throws AssertionError if it is neither taken nor refused, if its refusal repeats something personal, or if what was taken is
     *     another command when it is written and read again
     */
    public void send(byte[] choice) {
        ByteChoice choices = new ByteChoice(choice);
        Good one = good.get(choices.below(good.size()));
        check(one.type(), Filled.read(one.type(), broken(one.json(), choices)));
    }

    void check(Class<? extends Command> type, Filled filled) {
        String name = Command.nameOf(type);
        if (filled.command().isPresent() != filled.findings().isEmpty()) {
            throw new AssertionError("%s: is neither a command nor a finding".formatted(name));
        }
        for (Finding finding : filled.findings()) {
            String said = finding.toString();
            if (secrets.stream().anyMatch(said::contains)) {
                throw new AssertionError("%s: finding %s repeats what was filled in".formatted(name, finding.code()));
            }
        }
        filled.command().ifPresent(command -> survives(command, SealedFamily.above(type)));
    }

    private static void survives(Command command, Class<?> family) {
        if (TwoJacksons.areBoth()) {
            TwoJacksons.survives(command, family);
        } else {
            TwoJacksons.survivesThree(command, family);
        }
    }

    private String broken(String json, ByteChoice choice) {
        StringBuilder text = new StringBuilder(json);
        for (int left = choice.below(MOST_FAULTS + 1); left > 0; left--) {
            switch (choice.below(4)) {
                case 0 -> text.insert(choice.below(text.length() + 1), choice.text(LONGEST_TEXT));
                case 1 -> cut(text, choice.below(text.length() + 1), choice.below(LONGEST_CUT + 1));
                default -> exchange(text, choice);
            }
        }
        return text.toString();
    }

    private static void cut(StringBuilder text, int from, int length) {
        text.delete(from, Math.min(text.length(), from + length));
    }

    /** Another value where one stands. */
    private void exchange(StringBuilder text, ByteChoice choice) {
        List<MatchResult> standing = VALUE.matcher(text).results().toList();
        if (!standing.isEmpty()) {
            MatchResult one = standing.get(choice.below(standing.size()));
            String by = choice.below(2) == 0
                    ? values.get(choice.below(values.size()))
                    : '"' + choice.text(LONGEST_TEXT).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            text.replace(one.start(), one.end(), by);
        }
    }
}
