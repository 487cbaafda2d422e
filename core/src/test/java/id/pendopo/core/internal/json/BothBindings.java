package id.pendopo.core.internal.json;

import java.util.List;

/** Both lines of Jackson, for tests of other rooms that must not depend on which one is there. */
public final class BothBindings {
    private static final List<JsonBinding> ALL = List.of(new Jackson3Binding(), new Jackson2Binding());

    private BothBindings() {}

    public static List<JsonBinding> all() {
        return ALL;
    }
}
