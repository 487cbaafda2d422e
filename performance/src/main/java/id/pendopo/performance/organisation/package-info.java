/**
 * Offices, positions and who holds them on which day (<i>organisasi dan tata kerja</i>), and from that who is whose superior and who
 * decides on whose work. Start with {@link id.pendopo.performance.organisation.Organisation}.
 */
@NullMarked
package id.pendopo.performance.organisation;

import org.jspecify.annotations.NullMarked;
