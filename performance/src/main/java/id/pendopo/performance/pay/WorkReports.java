package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * The daily reports of a month (<i>laporan kinerja harian</i>), where the region pays by their number.
 *
 * @param made how many were made
 * @param notAccepted how many of them did not meet the expectation, at most {@code made}
 */
@JsonPropertyOrder({"made", "notAccepted"})
public record WorkReports(int made, int notAccepted) {}
