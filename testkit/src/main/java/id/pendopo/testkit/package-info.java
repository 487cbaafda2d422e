/**
 * What an adopter tests with (<i>perangkat uji</i>): contract suites for the adapters a region writes, and in-memory
 * adapters that pass them. Start with {@link id.pendopo.testkit.StoreContract} for a database of your own, and with
 * {@link id.pendopo.testkit.InMemoryStore} for an office that lives as long as a test. A procedure of your own is tested by
 * {@link id.pendopo.testkit.workflow}, {@link id.pendopo.testkit.json} and {@link id.pendopo.testkit.form}, a region pack by
 * {@link id.pendopo.testkit.scenario}. Not here: the rules themselves.
 */
@NullMarked
package id.pendopo.testkit;

import org.jspecify.annotations.NullMarked;
