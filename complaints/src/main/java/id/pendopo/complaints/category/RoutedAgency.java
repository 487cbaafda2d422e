package id.pendopo.complaints.category;

import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.util.Optional;

/**
 * To whom a report goes, and what said so (<i>hasil penyaluran</i>).
 *
 * @param agency to whom
 * @param subject the leaf, category or group that was named
 * @param area the ward or district that was named; empty where the place did not matter
 */
public record RoutedAgency(Code agency, Code subject, Optional<RegionCode> area) {}
