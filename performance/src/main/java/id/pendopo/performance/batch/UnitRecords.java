package id.pendopo.performance.batch;

import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.MonthInput;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * The records of a unit, opened only when its turn comes (<i>bahan perhitungan satu perangkat daerah</i>).
 *
 * @param unit the unit
 * @param records opens its records, in an order that is the same each time
 */
public record UnitRecords(UnitCode unit, Supplier<? extends Iterator<MonthInput>> records) {}
