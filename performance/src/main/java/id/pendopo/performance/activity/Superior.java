package id.pendopo.performance.activity;

import id.pendopo.core.actor.PersonRef;

/**
 * One who may be asked to verify (<i>atasan dalam rantai persetujuan</i>): the holder of the position, or whoever lawfully acts in it.
 *
 * @param person by an opaque reference
 * @param reachable whether he is there; false where he is absent and nobody acts for him
 */
public record Superior(PersonRef person, boolean reachable) {}
