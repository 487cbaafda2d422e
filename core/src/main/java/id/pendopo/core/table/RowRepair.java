package id.pendopo.core.table;

/**
 * One cell that was mended to be read (<i>perbaikan baris</i>): who takes a file over sees each, and never the cell itself.
 *
 * @param table which file or table, as the reader named it
 * @param row its number as a spreadsheet shows it
 * @param column the key of the column
 * @param repair what was done
 */
public record RowRepair(String table, long row, String column, Repair repair) {}
