package id.pendopo.core.monitoring;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.util.Optional;

/**
 * What is counted on a day.
 *
 * @param kind of what
 * @param of which stage, measure, clock or rate; for cases as a whole, the kind itself
 * @param value working seconds of a time, otherwise 0
 * @param unit the responsible unit; empty for a closed case too
 * @param kecamatan where it is about; empty for a closed case too
 * @param policy under which version of the law
 */
record Count(Kind kind, Code of, long value, Optional<Code> unit, Optional<RegionCode> kecamatan, String policy) {
    /** Of what. */
    enum Kind {
        /** A case was handed in. */
        OPENED,
        /** A case came to rest or to its end. */
        CLOSED,
        /** A visit at a stage ended, after so long. */
        STAGE_TIME,
        /** A measure ended, after so long. */
        TIME,
        /** A term fell due on this day and was kept by then. */
        KEPT,
        /** A term fell due on this day and was not kept by then. */
        LATE,
        /** A term falls due on this day and still runs. */
        RUNNING,
        /** What a rate counts happened. */
        RATE_OF,
        /** What a rate counts it among happened. */
        RATE_AMONG
    }

    static final Code CASES = Code.of("CASES");

    /** The same in no unit and no kecamatan. */
    Count inTheWholeAlone() {
        return new Count(kind, of, value, Optional.empty(), Optional.empty(), policy);
    }
}
