package id.pendopo.core.policy;

import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonPointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a pack as far as they can be understood without knowing any policy, with what is wrong in them. */
final class Pack {
    private static final Pattern FAMILY = Pattern.compile("[a-z]{2,30}\\.json");
    private static final Pattern NOTICES = Pattern.compile("notices\\.(id|en)\\.json");
    private static final String LETTERS = "letters.id.json";

    /** Families of which a module exists, though it need not be at hand where a pack is looked at. */
    private static final Set<String> MODULES = Set.of("grants", "licensing", "performance", "complaints");

    private static final Pattern LABELS = Pattern.compile("labels\\.(id|en)\\.json");

    private final Map<String, Map<String, Map<String, NavigableMap<LocalDate, DatedValue>>>> families = new TreeMap<>();
    private final Map<String, Map<String, String>> labels = new TreeMap<>();
    private final Map<String, Map<String, String>> notices = new TreeMap<>();
    private final Map<String, String> letters = new TreeMap<>();
    private final List<Illustration> illustrations = new ArrayList<>();
    private final Map<String, Object> trees = new TreeMap<>();
    private Optional<RegionFile> region = Optional.empty();
    private CalendarFile calendar = CalendarFile.national();

    static Pack read(Map<String, String> texts, JsonBinding json, Faults faults) {
        Pack pack = new Pack();
        // The region comes first because the calendar's name is made of its code.
        if (!texts.containsKey(RegionFile.NAME)) {
            faults.add(PackProblem.FILE_MISSING, RegionFile.NAME, "");
        }
        Map<String, Section> sections = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (FAMILY.matcher(name).matches()
                    || LABELS.matcher(name).matches()
                    || NOTICES.matcher(name).matches()
                    || name.equals(LETTERS)) {
                PackFiles.parse(name, text, json, faults).ifPresent(section -> sections.put(name, section));
            } else {
                List<String> known = List.of(
                        RegionFile.NAME,
                        CalendarFile.NAME,
                        "labels.id.json",
                        "labels.en.json",
                        "notices.id.json",
                        "notices.en.json",
                        LETTERS);
                faults.add(
                        PackProblem.FILE_UNKNOWN,
                        name,
                        "",
                        NearestName.hintId(name, known),
                        NearestName.hintEn(name, known));
            }
        });
        sections.forEach((name, section) -> pack.trees.put(name, section.parts()));
        pack.region = Optional.ofNullable(sections.remove(RegionFile.NAME)).flatMap(RegionFile::read);
        pack.region
                .map(RegionFile::legalBasis)
                .filter(LegalBasis::isIllustration)
                .ifPresent(basis -> pack.illustrations.add(
                        new Illustration(RegionFile.NAME, "/legalBasis", basis.date(), basis.title())));
        pack.region.ifPresent(file -> file.legalBases().forEach((family, basis) -> {
            if (basis.isIllustration()) {
                pack.illustrations.add(new Illustration(
                        RegionFile.NAME, JsonPointer.of("/legalBases", family), basis.date(), basis.title()));
            }
        }));
        String layer = pack.region.map(file -> file.region().code().dotted()).orElse("region");
        sections.forEach((name, section) -> pack.read(name, section, layer));
        return pack;
    }

    private void read(String name, Section section, String layer) {
        if (name.equals(CalendarFile.NAME)) {
            calendar = CalendarFile.read(section, layer);
            illustrations.addAll(calendar.illustrations());
        } else if (LABELS.matcher(name).matches()) {
            labels.put(name.substring(7, 9), texts(section));
        } else if (NOTICES.matcher(name).matches()) {
            notices.put(name.substring(8, 10), texts(section));
        } else if (name.equals(LETTERS)) {
            letters.putAll(texts(section));
        } else {
            readFamily(name, section);
        }
    }

    private static Map<String, String> texts(Section section) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String code : section.keys()) {
            section.text(code, PackFiles.MAX_TEXT).ifPresent(text -> read.put(code, text));
        }
        return read;
    }

    private void readFamily(String name, Section section) {
        Map<String, Map<String, NavigableMap<LocalDate, DatedValue>>> policies = new TreeMap<>();
        for (String policy : section.keys()) {
            section.section(policy).map(DatedValue::ofPack).ifPresent(values -> policies.put(policy, values));
        }
        policies.values()
                .forEach(keys -> keys.values()
                        .forEach(dated -> dated.values().stream()
                                .filter(value -> value.standing() == ValueStanding.ILLUSTRATION)
                                .forEach(value -> illustrations.add(new Illustration(
                                        value.file(),
                                        value.pointer(),
                                        value.start(),
                                        value.source().citation())))));
        families.put(name.substring(0, name.length() - 5), policies);
    }

    /** Invented values are refused, or at least told when they stand under the name of a real region. */
    void judgeIllustrations(Opening opening, Faults faults) {
        boolean real = region.map(RegionFile::isReal).orElse(false);
        for (Illustration illustration : illustrations) {
            if (!opening.allowsIllustration()) {
                faults.add(PackProblem.ILLUSTRATION, illustration.file(), illustration.pointer());
            } else if (real) {
                faults.add(PackProblem.ILLUSTRATION_UNDER_REAL_NAME, illustration.file(), illustration.pointer());
            }
        }
    }

    <P extends Record> Optional<PolicyBook<P>> book(
            PolicySchema<P> schema, RegionFile file, Opening opening, JsonBinding json, Faults faults) {
        return new BookBuilder<>(
                        schema,
                        file.region().code(),
                        file.legalBasis(schema.family()),
                        Optional.ofNullable(file.regimes().get(schema.family())),
                        opening,
                        json,
                        faults)
                .build(values(schema));
    }

    private Map<String, NavigableMap<LocalDate, DatedValue>> values(PolicySchema<?> schema) {
        return families.getOrDefault(schema.family(), Map.of()).getOrDefault(schema.name(), Map.of());
    }

    /** Files, sections and regimes of families that nobody knows. */
    void judgeNames(Collection<PolicySchema<?>> schemas, Faults faults) {
        List<String> known =
                schemas.stream().map(PolicySchema::family).distinct().toList();
        families.forEach((family, policies) -> {
            if (!known.contains(family) && MODULES.contains(family)) {
                faults.add(PackProblem.FAMILY_ABSENT, family + ".json", "", family);
                return;
            }
            if (!known.contains(family)) {
                faults.add(
                        PackProblem.FILE_UNKNOWN,
                        family + ".json",
                        "",
                        NearestName.hintId(family, known),
                        NearestName.hintEn(family, known));
                return;
            }
            List<String> names = schemas.stream()
                    .filter(schema -> schema.family().equals(family))
                    .map(PolicySchema::name)
                    .toList();
            policies.keySet().stream()
                    .filter(policy -> !names.contains(policy))
                    .forEach(policy -> unknown(family + ".json", "", policy, names, faults));
        });
        region.ifPresent(file -> {
            strange(file.regimes().keySet(), "/regimes", known, faults);
            strange(file.legalBases().keySet(), "/legalBases", known, faults);
        });
    }

    private static void strange(Collection<String> families, String parent, List<String> known, Faults faults) {
        families.stream()
                .filter(family -> !known.contains(family) && !MODULES.contains(family))
                .forEach(family -> unknown(RegionFile.NAME, parent, family, known, faults));
    }

    /** Whether anything in it is about this family. */
    boolean carries(String family) {
        return families.containsKey(family)
                || region.map(file -> file.names(family)).orElse(false);
    }

    void judgeLabels(Collection<String> codes, Faults faults) {
        labels.forEach((language, texts) -> texts.keySet().stream()
                .filter(code -> !codes.contains(code.substring(code.indexOf('.') + 1)))
                .forEach(code -> faults.add(
                        PackProblem.LABEL_UNKNOWN,
                        "labels." + language + ".json",
                        JsonPointer.of("", code),
                        code,
                        NearestName.hintId(code, codes),
                        NearestName.hintEn(code, codes))));
    }

    private static void unknown(String file, String parent, String name, List<String> known, Faults faults) {
        faults.add(
                PackProblem.UNKNOWN_KEY,
                file,
                JsonPointer.of(parent, name),
                name,
                NearestName.hintId(name, known),
                NearestName.hintEn(name, known));
    }

    Optional<RegionFile> region() {
        return region;
    }

    CalendarFile calendar() {
        return calendar;
    }

    PackTexts notices() {
        return PackTexts.ofNotices(notices);
    }

    PackTexts letters() {
        return PackTexts.ofLetters(letters);
    }

    Map<String, String> labels(String language) {
        return Map.copyOf(labels.getOrDefault(language, Map.of()));
    }

    List<Illustration> illustrations() {
        return List.copyOf(illustrations);
    }

    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        trees.forEach((name, tree) -> files.put(name, CanonicalJson.of(tree)));
        return Collections.unmodifiableMap(files);
    }

    /** Over what is written, whatever the order of keys, the white space and the folder. */
    String contentHash() {
        return Sha256.of(CanonicalJson.of(trees));
    }
}
