/**
 * Regions (<i>wilayah administrasi pemerintahan</i>): codes of the Ministry of Home Affairs, levels, time zones, the official
 * list of provinces, regencies and cities, and points on the map.
 *
 * <p>Law: the codes as in Kepmendagri 300.2.2-2138/2025 [S]; three time zones by Keppres 41/1987 [K]. These are not the codes
 * of the statistics office.
 *
 * <p>Start with {@link id.pendopo.core.region.RegionCode} and {@link id.pendopo.core.region.OfficialRegions}. Not here:
 * districts and villages, which belong to the region that uses them.
 */
@NullMarked
package id.pendopo.core.region;

import org.jspecify.annotations.NullMarked;
