package id.pendopo.performance.pay.oracle;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.MonthInputDraft;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Takes away from a case that differs whatever may go while it still differs, so that a person can follow the rest. */
final class Smallest {
    private final PolicySketch sketch;
    private MonthInput input;
    private String what;

    private Smallest(PolicySketch sketch, MonthInput input, String what) {
        this.sketch = sketch;
        this.input = input;
        this.what = what;
    }

    static String of(PolicySketch sketch, MonthInput input, String what) {
        Smallest smallest = new Smallest(sketch, input, what);
        try {
            for (int i = 0; i < 3; i++) {
                smallest.policy();
                smallest.input();
            }
            return smallest.told();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> difference(MonthInput changed) {
        try {
            return AgreementTest.difference(sketch.policy(), changed)
                    .filter(one -> kind(one).equals(kind(what)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A refusal stays the refusal it was; other differences may become any other. */
    private static String kind(String what) {
        return what.startsWith("refused") ? what.replaceAll("(?s), \\[Finding.*", "") : "";
    }

    /** Each value of the policy back to the default, where it may. */
    private void policy() throws ReflectiveOperationException {
        PolicySketch plain = new PolicySketch();
        for (Field field : PolicySketch.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            Object before = field.get(sketch);
            field.set(sketch, field.get(plain));
            Optional<String> still = sketch.policy().flaws().isEmpty() ? difference(input) : Optional.empty();
            if (still.isEmpty()) {
                field.set(sketch, before);
            } else {
                what = still.get();
            }
        }
    }

    private void input() {
        without(MonthInput::attendance, MonthInputDraft::attendance);
        without(MonthInput::activities, MonthInputDraft::activities);
        without(MonthInput::acting, MonthInputDraft::acting);
        without(MonthInput::leave, MonthInputDraft::leave);
        without(MonthInput::sanctions, MonthInputDraft::sanctions);
        without(MonthInput::otherCuts, MonthInputDraft::otherCuts);
        without(MonthInput::corrections, MonthInputDraft::corrections);
        without(MonthInput::tenures, MonthInputDraft::tenures);
    }

    private <T> void without(Function<MonthInput, List<T>> list, BiConsumer<MonthInputDraft, List<T>> set) {
        for (int i = list.apply(input).size() - 1; i >= 0; i--) {
            List<T> fewer = new ArrayList<>(list.apply(input));
            fewer.remove(i);
            MonthInput changed = input.with(draft -> set.accept(draft, fewer));
            Optional<String> still = difference(changed);
            if (still.isPresent()) {
                input = changed;
                what = still.get();
            }
        }
    }

    private String told() throws ReflectiveOperationException {
        StringBuilder told = new StringBuilder(what).append("\npolicy, where it is not the default:");
        PolicySketch plain = new PolicySketch();
        for (Field field : PolicySketch.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !String.valueOf(field.get(sketch)).equals(String.valueOf(field.get(plain)))) {
                told.append("\n  ").append(field.getName()).append(" = ").append(field.get(sketch));
            }
        }
        return told.append("\ninput ").append(CanonicalWriter.toText(input)).toString();
    }
}
