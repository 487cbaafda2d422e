package id.pendopo.core.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A region pack that is not opened (<i>paket daerah ditolak</i>), with every fault at once. */
public final class PackRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient List<PackFault> faults;

    PackRefused(List<PackFault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /** Every fault, warnings included, in the order of the files. */
    public List<PackFault> faults() {
        return faults;
    }

    private static String message(List<PackFault> faults) {
        long blocking = faults.stream().filter(fault -> !fault.warning()).count();
        String lines = faults.stream()
                .filter(fault -> !fault.warning())
                .limit(SHOWN)
                .map(fault -> "\n  " + fault)
                .collect(Collectors.joining());
        return "region pack: %d faults; mend them all, nothing was opened%s%s"
                .formatted(blocking, lines, blocking > SHOWN ? "\n  and %d more".formatted(blocking - SHOWN) : "");
    }
}
