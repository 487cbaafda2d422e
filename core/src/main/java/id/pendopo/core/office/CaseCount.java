package id.pendopo.core.office;

import id.pendopo.core.law.Code;

/**
 * How many cases stand at a stage (<i>jumlah berkas</i>).
 *
 * @param procedure of which procedure
 * @param stage at which stage
 * @param cases how many, from 1
 */
public record CaseCount(String procedure, Code stage, long cases) {}
