package id.pendopo.complaints.category;

import id.pendopo.core.law.Text;
import java.util.Arrays;
import java.util.Optional;

/**
 * How soon a report is looked at (<i>prioritas</i>), within its terms: it shortens none of them. Where a life is in danger the citizen is
 * told to call 112; that is no priority [D].
 */
public enum Priority {
    /** What may wait for others. */
    LOW(0, Text.of("rendah", "low")),
    /** What most reports have. */
    NORMAL(3, Text.of("biasa", "normal")),
    /** What comes before others. */
    HIGH(6, Text.of("tinggi", "high")),
    /** What comes before all others. */
    URGENT(9, Text.of("mendesak", "urgent"));

    private final int rank;
    private final Text label;

    Priority(int rank, Text label) {
        this.rank = rank;
        this.label = label;
    }

    /** What {@link id.pendopo.core.workflow.Handling} keeps, 0 to 9. */
    public int rank() {
        return rank;
    }

    /** The priority that {@link id.pendopo.core.workflow.Handling} keeps as this number; empty where none does. */
    public static Optional<Priority> ranked(int rank) {
        return Arrays.stream(values()).filter(one -> one.rank == rank).findFirst();
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** One step more, and {@link #URGENT} where there is none above. */
    public Priority raised() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
