package id.pendopo.core.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.finding.Finding;

/**
 * One fault or remark about a row of a file (<i>temuan baris</i>): where in the file, what, and how to mend it. It never repeats a
 * cell that may be about a person; the finding's place is the column.
 *
 * @param table which file or table, as the reader named it
 * @param row its number as a spreadsheet shows it; 0 when it is about the whole file
 * @param finding what is wrong
 */
public record RowFinding(String table, long row, Finding finding) {
    /** Whether what it is about was left out. */
    @JsonIgnore
    public boolean isBlock() {
        return finding.isBlock();
    }
}
