package id.pendopo.core.workflow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From which act of which other case a follow-up comes (<i>asal tindak lanjut</i>). It is the command id of the follow-up's entry, so
 * that the entry itself says what led to it, and the same act never leads to it twice.
 *
 * @param from the case whose act led to it
 * @param seq number of the entry of that act
 * @param place which of that act's follow-ups it is, from 1
 */
public record Cause(CaseId from, long seq, int place) {
    private static final String PREFIX = "after:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "([A-Za-z0-9_-]{1,64}):(\\d{1,18}):(\\d{1,9})");

    /** @throws IllegalArgumentException if a number is below 1 */
    public Cause {
        if (seq < 1 || place < 1) {
            throw new IllegalArgumentException("cause: entry %d and place %d must be 1 or more".formatted(seq, place));
        }
    }

    /** The cause that this command id tells; empty for every other id. */
    public static Optional<Cause> of(CommandId id) {
        if (!id.value().startsWith(PREFIX)) {
            return Optional.empty();
        }
        Matcher told = FORM.matcher(id.value());
        if (!told.matches()) {
            return Optional.empty();
        }
        long seq = Long.parseLong(told.group(2));
        int place = Integer.parseInt(told.group(3));
        return seq < 1 || place < 1 ? Optional.empty() : Optional.of(new Cause(CaseId.of(told.group(1)), seq, place));
    }

    /** The command id of the follow-up. */
    public CommandId commandId() {
        return CommandId.of(PREFIX + from + ":" + seq + ":" + place);
    }
}
