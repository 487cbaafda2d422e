package id.pendopo.core.form;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.internal.json.FieldName;
import id.pendopo.core.internal.text.HiddenCharacters;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.Command;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a command that would stand in its record as they are (<i>teks isian</i>). None of them may hold characters that
 * nobody sees or that turn the direction of writing, because what was decided would read otherwise; a personal text refuses them
 * by itself.
 */
public final class OpenTexts {
    /** What no text may hold, as it stands between the brackets of a regular expression; halves of characters beside these. */
    public static final String HIDDEN = HiddenCharacters.CLASS;

    private static final LegalSource OWN = LegalSource.ownDecision("teks yang terbaca / text that reads as it is");

    /** The components of a record that may hold a text, looked up once. */
    private static final ClassValue<Part[]> PARTS = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> mayHoldText(component.getType()))
                    .map(Part::of)
                    .toArray(Part[]::new);
        }
    };

    private OpenTexts() {}

    private record Part(String name, Method accessor) {
        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            // Where this fails the record is public and read all the same, or its place in the journal refuses it.
            accessor.trySetAccessible();
            return new Part(component.getName(), accessor);
        }

        @Nullable
        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (IllegalAccessException | InvocationTargetException closed) {
                throw new IllegalArgumentException(
                        "command: %s cannot be read; make its record public in an exported package, or open its package"
                                .formatted(name),
                        closed);
            }
        }
    }

    /** A finding for each text with such a character: its place and the number of the character, and nothing of the text. */
    public static List<Finding> check(Command command) {
        List<Finding> findings = new ArrayList<>(0);
        look(command, "", findings);
        return findings;
    }

    /** The same of a plain tree, before it is a command. */
    static List<Finding> checkTree(@Nullable Object tree) {
        List<Finding> findings = new ArrayList<>(0);
        look(tree, "", findings);
        return findings;
    }

    private static void look(@Nullable Object value, String at, List<Finding> findings) {
        if (value instanceof String text) {
            int hidden = HiddenCharacters.firstIn(text);
            if (hidden >= 0) {
                findings.add(finding(at, text.charAt(hidden), hidden));
            }
        } else if (value instanceof Record) {
            for (Part part : PARTS.get(value.getClass())) {
                look(part.of(value), at.isEmpty() ? part.name() : at + '.' + part.name(), findings);
            }
        } else if (value instanceof Optional<?> perhaps) {
            perhaps.ifPresent(content -> look(content, at, findings));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) ->
                    look(one, (at.isEmpty() ? "" : at + '.') + FieldName.shown(key.toString()), findings));
        } else if (value instanceof Set<?> set) {
            set.forEach(one -> look(one, at, findings));
        } else if (value instanceof Collection<?> list) {
            int i = 0;
            for (Object one : list) {
                look(one, at + '[' + i++ + ']', findings);
            }
        }
    }

    private static Finding finding(String at, char hidden, int index) {
        String number = "U+%04X".formatted((int) hidden);
        return Finding.block("core.HIDDEN_CHARACTER")
                .at(at)
                .found(number)
                .mend(at, number, index + 1)
                .source(OWN);
    }

    private static boolean mayHoldText(Class<?> type) {
        return !type.isPrimitive() && !type.isEnum() && type != PersonalText.class;
    }
}
