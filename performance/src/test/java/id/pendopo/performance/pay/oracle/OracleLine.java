package id.pendopo.performance.pay.oracle;

import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayLine;
import id.pendopo.performance.pay.PayLineCode;
import java.util.Optional;

/** A line as the second reading has it: no words, only what must be equal. */
record OracleLine(PayLineCode code, Optional<UnitCode> unit, Frac exact, long amount) {
    boolean agrees(PayLine line) {
        return line.code() == code
                && line.unit().equals(unit)
                && line.amount().value() == amount
                && Frac.parse(line.exact()).same(exact);
    }

    @Override
    public String toString() {
        return code + unit.map(one -> "@" + one).orElse("") + " " + exact + " -> " + amount;
    }
}
