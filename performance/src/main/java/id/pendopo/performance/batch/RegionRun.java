package id.pendopo.performance.batch;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.organisation.UnitCode;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * What a run over many units came to (<i>ringkasan perhitungan daerah</i>). Resumed or in one go, it is the same. Immutable.
 *
 * @param units the summary of each unit that is done, in the order of the run
 * @param complete whether that is all of them; not so when it was cancelled
 */
public record RegionRun(List<RunSummary> units, boolean complete) {
    /** @throws IllegalArgumentException if a unit is there twice, or months or policies differ */
    public RegionRun {
        units = List.copyOf(units);
        Set<UnitCode> seen = new HashSet<>();
        for (RunSummary one : units) {
            if (!seen.add(one.unit())
                    || !one.month().equals(units.get(0).month())
                    || !one.policy().equals(units.get(0).policy())) {
                throw new IllegalArgumentException(
                        "region run: unit %s is there twice or of another month or policy; keep runs apart"
                                .formatted(one.unit()));
            }
        }
    }

    /** SHA-256 over the result hashes of the units in order, as {@link RunSummary#resultHash} is over slips. */
    public String toHash() {
        HashChain chain = new HashChain();
        units.forEach(unit -> chain.add(HexFormat.of().parseHex(unit.resultHash())));
        return chain.toHex();
    }

    /** How many slips there are. */
    public long slips() {
        return units.stream().mapToLong(RunSummary::slips).sum();
    }

    /** How many records were refused. */
    public long failed() {
        return units.stream().mapToLong(RunSummary::failed).sum();
    }

    /** The sum of this line over all units. */
    public Rupiah total(Code line) {
        return Rupiah.sum(units.stream().map(unit -> unit.total(line)));
    }
}
