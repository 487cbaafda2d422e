package id.pendopo.core.policy;

import id.pendopo.core.law.Text;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.core.region.OfficialRegions;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What stands in {@code region.json}: who the region is, by which regulation it acts, and which regimes it follows. */
record RegionFile(
        Region region,
        Text head,
        LegalBasis legalBasis,
        Map<String, LegalBasis> legalBases,
        Map<String, String> regimes) {
    static final String NAME = "region.json";
    private static final Pattern REGIME = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    /** Empty when it cannot be used; the reasons are among the faults. */
    static Optional<RegionFile> read(Section top) {
        top.only("code", "name", "time", "head", "legalBasis", "legalBases", "regimes", "note");
        Optional<RegionCode> code = top.text("code", 20).flatMap(text -> code(text, top));
        Optional<String> name = top.text("name", Region.NAME_LIMIT);
        Optional<IndonesianTime> time = top.oneOf("time", IndonesianTime.class);
        Optional<Text> head = top.words("head");
        Optional<LegalBasis> basis = top.section("legalBasis").flatMap(RegionFile::basis);
        Map<String, LegalBasis> bases = new TreeMap<>();
        if (top.has("legalBases")) {
            top.section("legalBases")
                    .ifPresent(section -> section.keys()
                            .forEach(family -> section.section(family)
                                    .flatMap(RegionFile::basis)
                                    .ifPresent(own -> bases.put(family, own))));
        }
        Map<String, String> regimes = new TreeMap<>();
        if (top.has("regimes")) {
            top.section("regimes").ifPresent(section -> readRegimes(section, regimes));
        }
        if (code.isEmpty() || name.isEmpty() || time.isEmpty() || head.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        Region region = Region.of(code.get(), name.get(), time.get());
        compareWithOfficial(region, top);
        return Optional.of(new RegionFile(region, head.get(), basis.get(), bases, regimes));
    }

    private static Optional<RegionCode> code(String text, Section top) {
        Optional<RegionCode> code = RegionCode.find(text);
        if (code.isEmpty()) {
            top.faults()
                    .add(
                            PackProblem.WRONG_VALUE,
                            top.file(),
                            top.at("code"),
                            text,
                            "RegionCode",
                            "no code of a region",
                            "\"32.73\"");
            return Optional.empty();
        }
        if (code.get().level() != RegionLevel.PROVINCE && code.get().level() != RegionLevel.REGENCY) {
            top.faults().add(PackProblem.REGION_LEVEL, top.file(), top.at("code"));
            return Optional.empty();
        }
        return code;
    }

    private static Optional<LegalBasis> basis(Section section) {
        section.only("number", "year", "date", "title", "standing", "note");
        Optional<String> number = section.text("number", LegalBasis.NUMBER_LIMIT);
        Optional<Integer> year = section.number("year");
        Optional<LocalDate> date = section.date("date");
        Optional<String> title = section.text("title", LegalBasis.TITLE_LIMIT);
        Optional<ValueStanding> standing =
                section.has("standing") ? section.packStanding() : Optional.of(ValueStanding.SOURCE);
        if (number.isEmpty() || year.isEmpty() || date.isEmpty() || title.isEmpty() || standing.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LegalBasis(number.get(), year.get(), date.get(), title.get(), standing.get()));
        } catch (IllegalArgumentException refused) {
            section.faults()
                    .add(
                            PackProblem.BAD_ENTRY,
                            section.file(),
                            section.pointer(),
                            String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private static void readRegimes(Section section, Map<String, String> regimes) {
        for (String family : section.keys()) {
            section.text(family, 60).ifPresent(name -> {
                // The name becomes part of a resource name, so it is held to its form before it is looked for.
                if (REGIME.matcher(name).matches()) {
                    regimes.put(family, name);
                } else {
                    section.faults()
                            .add(
                                    PackProblem.WRONG_VALUE,
                                    section.file(),
                                    section.at(family),
                                    name,
                                    "Regime",
                                    "an upper-case name is needed",
                                    "\"NATIONAL_2020\"");
                }
            });
        }
    }

    private static void compareWithOfficial(Region region, Section top) {
        OfficialRegions.find(region.code()).ifPresent(official -> {
            if (!official.name().equalsIgnoreCase(region.name())) {
                top.faults().add(PackProblem.REGION_NAME, top.file(), top.at("name"), official.name());
            }
            if (official.time() != region.time()) {
                top.faults().add(PackProblem.REGION_TIME, top.file(), top.at("time"), official.time());
            }
        });
    }

    /** The regulation on which a family rests: its own where it has one. */
    LegalBasis legalBasis(String family) {
        return legalBases.getOrDefault(family, legalBasis);
    }

    /** Whether it names the family, by a regime or by a regulation. */
    boolean names(String family) {
        return regimes.containsKey(family) || legalBases.containsKey(family);
    }

    boolean isReal() {
        return OfficialRegions.find(region.code()).isPresent();
    }
}
