package id.pendopo.performance.catalogue;

import id.pendopo.core.law.Code;

/**
 * A norm time that differs between two versions of a catalogue (<i>selisih norma waktu</i>).
 *
 * @param item which activity
 * @param before minutes in the older version
 * @param after minutes in the newer
 * @param approved whether the newer version tells this very change, approved by a second person
 */
public record NormChange(Code item, int before, int after, boolean approved) {}
