package id.pendopo.core.workflow;

/**
 * What another book, such as the budget ledger, must write in the same commit as an entry (<i>pembukuan</i>). The book's
 * own room gives it meaning; the workflow only carries it.
 */
public interface Posting {
    /** Which kind of book, for example {@code budget}. */
    String book();

    /** Which page of it, for example region, year and account. */
    String page();
}
