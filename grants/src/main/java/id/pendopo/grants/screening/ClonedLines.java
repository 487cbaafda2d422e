package id.pendopo.grants.screening;

import java.util.List;

/** How much of two cost plans is the same (<i>baris rencana biaya yang sama</i>), line by line; a line that stands twice counts twice. */
final class ClonedLines {
    /** From this share of the longer plan on they are one plan. */
    static final int LEAST_PERCENT = 80;
    /** A shorter plan proves nothing: many buy the same thing once. */
    static final int LEAST_LINES = 3;

    private ClonedLines() {}

    /** In whole per cent of the longer plan, rounded down; nothing where one is too short. Both are in order. */
    static int percent(List<OpaqueKey> a, List<OpaqueKey> b) {
        int longer = Math.max(a.size(), b.size());
        return Math.min(a.size(), b.size()) < LEAST_LINES ? 0 : common(a, b) * 100 / longer;
    }

    private static int common(List<OpaqueKey> a, List<OpaqueKey> b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = a.get(i).compareTo(b.get(j));
            if (order == 0) {
                common++;
            }
            if (order <= 0) {
                i++;
            }
            if (order >= 0) {
                j++;
            }
        }
        return common;
    }

    /** How many lines of a plan of this length two clones may not share. */
    static int mayDiffer(int lines) {
        return lines - (lines * LEAST_PERCENT + 99) / 100;
    }
}
