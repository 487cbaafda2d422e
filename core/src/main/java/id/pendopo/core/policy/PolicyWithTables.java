package id.pendopo.core.policy;

import java.util.Map;

/**
 * A policy record of which some values are decision tables (<i>kebijakan dengan tabel keputusan</i>). Each is looked at for gaps and
 * overlaps whenever a pack is linted or opened: a gap or a dead row refuses the pack, rows that cross are a warning.
 */
public interface PolicyWithTables {
    /** The tables by the name of the component that holds each, with all that a case may be under these values. */
    Map<String, DecisionTable> decisionTables();
}
