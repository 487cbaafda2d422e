/**
 * Office (<i>kantor pelayanan</i>): the front door. It loads a case, settles what is due, fetches facts, checks the
 * command, decides, reserves numbers and commits once. Start with {@link id.pendopo.core.office.Office}; a region brings
 * its database as a {@link id.pendopo.core.office.Store} and its services as
 * {@link id.pendopo.core.office.FactSource}s. Not here: the rules, see {@code id.pendopo.core.workflow}.
 */
@NullMarked
package id.pendopo.core.office;

import org.jspecify.annotations.NullMarked;
