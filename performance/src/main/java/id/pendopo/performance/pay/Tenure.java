package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;

/**
 * One part of a month that an employee spent in one position (<i>masa menduduki jabatan dalam bulan</i>), with the days that count
 * there. A change of position, class or unit within a month makes two of them, and each is charged to its own unit.
 *
 * @param unit the unit that bears this part
 * @param position the code of the position
 * @param positionClass the class of the position (<i>kelas jabatan</i>)
 * @param from the first day, within the month
 * @param to the last day, within the month
 * @param workdays how many days of this part the employee's schedule has as working days, leave or not
 * @param obligatedDays on how many of them minutes were owed: those without leave, sickness or permission
 * @param ramadanDays how many of the obligated days were in Ramadan
 */
@JsonPropertyOrder({"unit", "position", "positionClass", "from", "to", "workdays", "obligatedDays", "ramadanDays"})
public record Tenure(
        UnitCode unit,
        PositionCode position,
        PositionClass positionClass,
        LocalDate from,
        LocalDate to,
        int workdays,
        int obligatedDays,
        int ramadanDays) {}
