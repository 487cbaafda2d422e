package id.pendopo.performance.organisation;

import id.pendopo.core.law.Text;
import id.pendopo.performance.employee.Validity;

/**
 * A position in a unit (<i>jabatan</i>) on some days: a new class or another unit is a new entry of the same code. A leading position has
 * one holder; others, such as teacher, may have many.
 *
 * @param code its code
 * @param unit where it is
 * @param name what it is called
 * @param family of which kind it is
 * @param level its class
 * @param days when it is like that
 */
public record Position(
        PositionCode code, UnitCode unit, Text name, PositionFamily family, PositionClass level, Validity days) {}
