package id.pendopo.docs.compat;

import java.util.ArrayList;
import java.util.List;

/** Everything that a kept version asks of the code of today. Also run in a world of its own, where the other Jackson is bound. */
public final class CompatRun {
    private CompatRun() {}

    /**
     * The binding that this world has found, first: what is asked for a second time is no longer looked for. By name, because it is
     * internal to its module.
     */
    public static String binding() throws ReflectiveOperationException {
        Object found = Class.forName("id.pendopo.core.internal.json.JsonBinding")
                .getMethod("available")
                .invoke(null);
        return found.getClass().getSimpleName();
    }

    /** What fails, of every kept version; empty when all is as it was. */
    public static List<String> faults() {
        Today today = Today.read();
        List<String> faults = new ArrayList<>();
        for (Kept kept : Kept.versions()) {
            all(kept, today).forEach(one -> faults.add(kept.version() + "/" + one));
        }
        return faults;
    }

    static List<String> all(Kept kept, Today today) {
        List<String> faults = new ArrayList<>(CaseCheck.of(kept, today));
        faults.addAll(GoldenCheck.of(kept, today));
        faults.addAll(PackCheck.packs(kept));
        faults.addAll(PackCheck.scenarios(kept));
        faults.addAll(PackCheck.names(kept, today));
        faults.addAll(PackCheck.schemas(kept, PackCheck.schemas()));
        return faults;
    }
}
