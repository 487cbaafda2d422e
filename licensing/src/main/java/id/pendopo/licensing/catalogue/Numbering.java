package id.pendopo.licensing.catalogue;

import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.region.RegionCode;
import java.util.Map;

/**
 * How licences are numbered (<i>penomoran izin</i>): one series a type, anew each year where the pattern has the year.
 *
 * @param archiveClass the archive class, for example {@code 503} for licensing in the older archive code; free text, 1 to
 *     {@value #PART} characters, since newer codes look otherwise [?]
 * @param unit the issuing unit as it stands in numbers, for example {@code DPMPTSP}, 1 to {@value #PART} characters
 * @param pattern as for {@link NumberTemplate}, with {@code {class}}, {@code {type}}, {@code {unit}} and {@code {region}} beside
 */
public record Numbering(String archiveClass, String unit, String pattern) {
    /** The pattern that Pendopo suggests [D]. */
    public static final String USUAL = "{class}/{seq:4}/{type}/{unit}/{romanMonth}/{year}";

    /** The longest class or unit in characters. */
    public static final int PART = 40;

    /** Which region it is does not matter to whether a pattern is one. */
    static final RegionCode ANYWHERE = RegionCode.parse("31.71");

    /** @throws IllegalArgumentException if a part is blank, too long or holds a brace, or the pattern is none */
    public Numbering {
        check("class", archiveClass);
        check("unit", unit);
        template(pattern, archiveClass, "TYPE", unit, ANYWHERE.plain());
    }

    /** The template of the numbers of this type in that region. */
    public NumberTemplate templateOf(LicenceType type, RegionCode region) {
        return template(
                type.product().number().orElse(pattern),
                archiveClass,
                type.code().value(),
                unit,
                region.plain());
    }

    private static NumberTemplate template(
            String pattern, String archiveClass, String type, String unit, String region) {
        return NumberTemplate.filled(
                pattern, Map.of("class", archiveClass, "type", type, "unit", unit, "region", region));
    }

    private static void check(String what, String text) {
        if (text.isBlank() || text.length() > PART || text.contains("{") || text.contains("}")) {
            throw new IllegalArgumentException(
                    "numbering: the %s must have 1 to %d characters and no brace".formatted(what, PART));
        }
    }
}
