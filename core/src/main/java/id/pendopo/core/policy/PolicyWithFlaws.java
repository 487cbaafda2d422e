package id.pendopo.core.policy;

import java.util.List;
import java.util.Map;

/**
 * A policy record of which some values are looked at as a whole (<i>kebijakan yang diperiksa keseluruhannya</i>): a catalogue, say, of which
 * one entry names another. A constructor can only refuse, and says one thing; this says everything at once, each at its place. It is
 * asked whenever a pack is linted or opened: a flaw that is no warning refuses the pack.
 */
public interface PolicyWithFlaws {
    /** What is wrong, by the name of the component that holds it; nothing where all is well. */
    Map<String, List<ValueFlaw>> flaws();
}
