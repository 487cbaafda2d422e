package id.pendopo.performance.batch;

import id.pendopo.performance.organisation.UnitCode;

/**
 * Hears how a run goes on (<i>pemantau perhitungan</i>). It is called on the thread that runs it, in the order of the records, and may take
 * its time: the run waits for it.
 */
public interface RunListener {
    /** Hears nothing. */
    RunListener SILENT = new RunListener() {};

    /** One record is done, with a slip or without. */
    default void done(RunResult result) {}

    /**
     * So far in this unit; after every {@value Lanes#CHUNK} records, and at its end.
     *
     * @param slips how many slips there are
     * @param failed how many records were refused
     */
    default void progress(UnitCode unit, int slips, int failed) {}

    /** A unit is done: keep this, and the run can be resumed after it. */
    default void finished(RunSummary unit) {}
}
