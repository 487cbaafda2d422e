package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.organisation.UnitCode;

/**
 * What one unit bears of a slip (<i>bagian yang dibebankan pada satu perangkat daerah</i>). The parts of a slip add up to it.
 *
 * @param unit the unit
 * @param entitled what could be earned there
 * @param earned what was earned there, before sanctions and other cuts
 * @param gross gross
 * @param healthEmployee the employee's share of health insurance, taken
 * @param healthEmployer the employer's share, borne beside
 * @param tax income tax taken, with what a missing tax number adds
 * @param taxBorne income tax borne beside
 * @param corrections differences of earlier months, with what is carried on; below zero where they take
 * @param net what is paid from here
 */
@JsonPropertyOrder({
    "unit",
    "entitled",
    "earned",
    "gross",
    "healthEmployee",
    "healthEmployer",
    "tax",
    "taxBorne",
    "corrections",
    "net"
})
public record PayPart(
        UnitCode unit,
        Rupiah entitled,
        Rupiah earned,
        Rupiah gross,
        Rupiah healthEmployee,
        Rupiah healthEmployer,
        Rupiah tax,
        Rupiah taxBorne,
        Rupiah corrections,
        Rupiah net) {}
