package id.pendopo.complaints.duplicate;

import java.util.Collection;
import java.util.Set;

/**
 * Where open reports are looked up (<i>indeks laporan terbuka</i>): the region's own table, with one line for each key of each open report
 * as {@link CandidateKeys#stored} tells them, and an ordinary index on the key. Must be thread-safe.
 */
public interface OpenReports {
    /** Every open report that is kept under any of these keys; one that is kept under several may come more than once. */
    Collection<OpenReport> under(Set<Long> keys);
}
