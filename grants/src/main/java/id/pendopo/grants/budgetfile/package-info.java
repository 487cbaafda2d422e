/**
 * The budget by file (<i>anggaran menurut berkas</i>): ceilings and the recipients' lines of APBD, its change or a change of the detailed
 * budget (<i>Penjabaran APBD</i>), as CSV. A file is read row by row, laid beside what stands in the ledger and in the cases, and only
 * what differs is written, through the office: nothing that the rules of a case refuse. Law: the invariants of the ledger and of the
 * grants reference (I4, I6, I10); the columns are those seen in regional budget files [S], their names Pendopo's [D]. Start with
 * {@link id.pendopo.grants.budgetfile.BudgetFile} and {@link id.pendopo.grants.budgetfile.BudgetImport}.
 */
@NullMarked
package id.pendopo.grants.budgetfile;

import org.jspecify.annotations.NullMarked;
