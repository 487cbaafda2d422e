package id.pendopo.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One field that a region adds to a procedure (<i>isian daerah</i>), declared in its pack like any other value.
 *
 * @param key by which name its value is kept
 * @param type what it holds
 * @param label what people call it
 * @param requiredFrom the code of the stage that nobody leaves without it; empty where it is never required
 * @param personal whether it says something about a person: it is then sealed as a commitment, masked and erasable
 * @param open whether strangers see it; never together with {@code personal}
 * @param limit the most characters of a text, 1 to {@value #TEXT_LIMIT} (a personal one 1 to {@value PersonalText#LIMIT}); the most
 *     digits of a number, 1 to {@value #DIGIT_LIMIT}; 0 for the other types
 * @param choices for {@code CHOICE} and {@code CHOICES} what may be chosen, 1 to {@value #CHOICE_LIMIT}; empty for the other types
 */
public record OwnField(
        Code key,
        OwnFieldType type,
        Text label,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> requiredFrom,
        boolean personal,
        boolean open,
        int limit,
        List<Choice> choices) {
    /** The longest text in characters. */
    public static final int TEXT_LIMIT = 2_000;

    /** The longest number in digits. */
    public static final int DIGIT_LIMIT = 15;

    /** The most choices. */
    public static final int CHOICE_LIMIT = 100;

    /**
     * One thing that may be chosen.
     *
     * @param code what is kept
     * @param label what people read
     */
    public record Choice(Code code, Text label) {}

    /** @throws IllegalArgumentException if it is both personal and open, or limit or choices do not go with the type */
    public OwnField {
        choices = List.copyOf(choices);
        if (personal && open) {
            throw new IllegalArgumentException(
                    "own field %s: it is personal and open to strangers; choose one".formatted(key));
        }
        int most = !type.isLimited()
                ? 0
                : type != OwnFieldType.TEXT ? DIGIT_LIMIT : personal ? PersonalText.LIMIT : TEXT_LIMIT;
        if (limit > most || limit < Math.min(1, most)) {
            throw new IllegalArgumentException(
                    "own field %s: the limit %d is outside %d to %d; a text counts characters, a number digits, another type has 0"
                            .formatted(key, limit, Math.min(1, most), most));
        }
        Set<Code> codes = new HashSet<>();
        choices.forEach(choice -> codes.add(choice.code()));
        boolean chosen = type.isChosen();
        if (chosen == choices.isEmpty() || choices.size() > CHOICE_LIMIT || codes.size() < choices.size()) {
            throw new IllegalArgumentException(
                    "own field %s: CHOICE and CHOICES list 1 to %d choices, each once, another type none; it has %d"
                            .formatted(key, CHOICE_LIMIT, choices.size()));
        }
    }

    /** The codes that may be chosen, in the order of the pack. */
    public List<Code> choiceCodes() {
        return choices.stream().map(Choice::code).toList();
    }
}
