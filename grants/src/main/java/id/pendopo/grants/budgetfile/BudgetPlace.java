package id.pendopo.grants.budgetfile;

import java.util.Optional;

/**
 * Where in the budget a line stands (<i>organisasi, program, kegiatan, sub kegiatan</i>), as the file writes it.
 *
 * @param unit code of the agency (<i>SKPD</i>)
 * @param programme code of the programme
 * @param activity code of the activity
 * @param subActivity code of the sub-activity
 */
public record BudgetPlace(
        Optional<String> unit, Optional<String> programme, Optional<String> activity, Optional<String> subActivity) {
    /** Whether each code begins with the one above it, where both are named. */
    boolean isNested() {
        return isUnder(activity, programme) && isUnder(subActivity, activity) && isUnder(subActivity, programme);
    }

    private static boolean isUnder(Optional<String> below, Optional<String> above) {
        return below.isEmpty() || above.isEmpty() || below.get().startsWith(above.get() + ".");
    }
}
