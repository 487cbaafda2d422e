package id.pendopo.core.policy;

import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Text;
import id.pendopo.core.region.Region;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A region as data (<i>paket daerah</i>): who it is, by which regulation it acts, its calendar, and every value that it sets. A pack
 * is opened whole or refused whole, with every fault named.
 *
 * <p>Files: {@code region.json} (needed), {@code calendar.json}, {@code labels.id.json}, {@code labels.en.json}, {@code notices.id.json},
 * {@code notices.en.json}, {@code letters.id.json}, and one file for each
 * family of procedures, such as {@code grants.json}. At most 1 MB each, 500 keys in an object, 2,000 characters in a text, 32 levels.
 *
 * <p>Immutable and thread-safe. The folder is read once, when it is opened.
 */
public final class RegionPack {
    private final RegionFile file;
    private final Pack pack;
    private final Opening opening;
    private final JsonBinding json;
    private final String contentHash;
    private final Map<Class<?>, PolicyBook<?>> books = new ConcurrentHashMap<>();

    private RegionPack(RegionFile file, Pack pack, Opening opening, JsonBinding json) {
        this.file = file;
        this.pack = pack;
        this.opening = opening;
        this.json = json;
        this.contentHash = pack.contentHash();
    }

    /**
     * Opens the pack in a folder strictly: no invented value, no regime that has ended.
     *
     * @throws PackRefused with every fault, if there is any
     * @throws IllegalStateException if no Jackson is there to read it
     */
    public static RegionPack open(Path folder) {
        return open(folder, Opening.strict());
    }

    /**
     * Opens the pack in a folder.
     *
     * @throws PackRefused with every fault, if there is any
     * @throws IllegalStateException if no Jackson is there to read it
     */
    public static RegionPack open(Path folder, Opening opening) {
        Faults faults = new Faults();
        return open(PackFiles.in(folder, faults), opening, JsonBinding.available(), faults);
    }

    /**
     * Opens a pack out of texts by file name, as tests do.
     *
     * @throws PackRefused with every fault, if there is any
     */
    public static RegionPack fromFiles(Map<String, String> texts, Opening opening) {
        return open(texts, opening, JsonBinding.available(), new Faults());
    }

    /**
     * Opens a pack out of resources: a resource folder cannot be listed, so the families are named.
     *
     * @param resources finds a file of the pack by its name
     * @param families the families whose files may be there: {@code grants}
     * @throws PackRefused with every fault, if there is any
     */
    public static RegionPack fromResources(
            Function<String, ? extends @Nullable InputStream> resources, Collection<String> families, Opening opening) {
        Faults faults = new Faults();
        List<String> names = Stream.concat(
                        Stream.of(
                                RegionFile.NAME,
                                CalendarFile.NAME,
                                "labels.id.json",
                                "labels.en.json",
                                "notices.id.json",
                                "notices.en.json",
                                "letters.id.json"),
                        families.stream().map(family -> family + ".json"))
                .toList();
        return open(PackFiles.from(resources, names, faults), opening, JsonBinding.available(), faults);
    }

    static RegionPack open(Map<String, String> texts, Opening opening, JsonBinding json, Faults faults) {
        Pack pack = Pack.read(texts, json, faults);
        pack.judgeIllustrations(opening, faults);
        faults.refuse();
        // A pack without a usable region has at least one fault, so it was refused above.
        return new RegionPack(pack.region().orElseThrow(), pack, opening, json);
    }

    /**
     * Every fault of the pack in a folder, warnings included, without opening it; empty when it is good.
     *
     * @param schemas every policy that is known; see {@link PackLinter} for more
     */
    public static List<PackFault> inspect(Path folder, Collection<PolicySchema<?>> schemas) {
        return PackLinter.of(schemas).lint(folder);
    }

    /** Whose pack it is. */
    public Region region() {
        return file.region();
    }

    /** What the head of the region is called (<i>sebutan kepala daerah</i>): Gubernur, Bupati, Wali Kota. */
    public Text headTitle() {
        return file.head();
    }

    /** The region's own regulation. */
    public LegalBasis legalBasis() {
        return file.legalBasis();
    }

    /** The region's own regulation for a family of procedures: its own where it has one, else that of the region. */
    public LegalBasis legalBasis(String family) {
        return file.legalBasis(family);
    }

    /**
     * Whether the pack speaks of a family of procedures at all: by a file, a regime or a regulation of its own. A region need not do
     * everything, and who goes through packs leaves out what a pack does not speak of.
     */
    public boolean carries(String family) {
        return pack.carries(family);
    }

    /** The name of the regime that the region follows in a family of procedures; empty where it follows national law alone. */
    public Optional<String> regime(String family) {
        return Optional.ofNullable(file.regimes().get(family));
    }

    /** The national calendar with the region's own days. */
    public WorkingCalendar calendar() {
        return pack.calendar().calendar();
    }

    /** Until when what arrives is of the same day. */
    public OfficeHours officeHours() {
        return pack.calendar().hours();
    }

    /** What the region calls stages, roles and papers: code to label, English for any English locale, else Indonesian. */
    public Map<String, String> labels(Locale locale) {
        return pack.labels(locale.getLanguage().equals("en") ? "en" : "id");
    }

    /**
     * The same for one procedure, or one family of them: where two mean different things by one code, such as {@code DRAFT}, the label under
     * {@code licensing.DRAFT} is that of licensing alone, and the one under {@code licensing/objection.DRAFT} that of its objections.
     *
     * @param of for example {@code licensing/objection} or {@code licensing}
     */
    public Map<String, String> labels(Locale locale, String of) {
        Map<String, String> all = labels(locale);
        Map<String, String> labels = new HashMap<>();
        all.forEach((code, label) -> {
            if (code.indexOf('.') < 0) {
                labels.put(code, label);
            }
        });
        labels.putAll(under(all, of.replaceFirst("/.*", "") + "."));
        labels.putAll(under(all, of + "."));
        return Map.copyOf(labels);
    }

    private static Map<String, String> under(Map<String, String> all, String prefix) {
        Map<String, String> own = new HashMap<>();
        all.forEach((code, label) -> {
            if (code.startsWith(prefix)) {
                own.put(code.substring(prefix.length()), label);
            }
        });
        return own;
    }

    /**
     * The region's own words for notices, by key.
     *
     * @param family which family of procedures asks; keys begin with it
     * @param known every text that it has, and the values that may stand in it
     * @throws PackRefused if a text of the family is not known, names another value, or is there in one language only
     */
    public Map<String, Text> notices(String family, Map<String, Set<String>> known) {
        Faults faults = new Faults();
        pack.notices().judge(known, family + ".", faults);
        faults.refuse();
        return pack.notices().texts(known.keySet());
    }

    /**
     * The region's own words for letters (<i>naskah surat</i>), by key; letters are in Indonesian alone.
     *
     * @param family which family of procedures asks; keys begin with it
     * @param known every text that it has, and the values that may stand in it
     * @throws PackRefused if a text of the family is not known, or names another value
     */
    public Map<String, String> letters(String family, Map<String, Set<String>> known) {
        Faults faults = new Faults();
        pack.letters().judge(known, family + ".", faults);
        faults.refuse();
        return pack.letters().indonesian(known.keySet());
    }

    /** Every invented value in the pack; empty unless it was opened with leave to have them. */
    public List<Illustration> illustrations() {
        return pack.illustrations();
    }

    /** How it was opened. */
    public Opening opening() {
        return opening;
    }

    /** SHA-256 of everything written in the pack, whatever the order of keys and white space: 64 lower-case hexadecimal digits. */
    public String contentHash() {
        return contentHash;
    }

    /**
     * The files of the pack as they were understood, by name, each as canonical JSON: a pack opened from them is the same pack, with
     * the same content hash.
     */
    public Map<String, String> files() {
        return pack.files();
    }

    /**
     * Every value in force in this version of a policy, as {@link PolicyBook#listing} gives it; empty where the pack does not hold
     * the version with these values. Of policies that were never asked for in this pack nothing is known.
     */
    public Optional<String> listing(PolicyStamp stamp) {
        for (PolicyBook<?> book : books.values()) {
            Optional<PolicyVersion> version =
                    book.find(stamp.id()).filter(one -> one.toStamp().equals(stamp));
            if (version.isPresent()) {
                return version.map(book::listing);
            }
        }
        return Optional.empty();
    }

    /**
     * The dated values of one policy in this region. The first time that a policy record is asked for, they are checked against the
     * law; after that the same book is given, whatever schema of that record asks.
     *
     * @throws PackRefused with every fault of this policy, if there is any
     */
    @SuppressWarnings("unchecked") // A schema makes books of its own record only.
    public <P extends Record> PolicyBook<P> book(PolicySchema<P> schema) {
        return (PolicyBook<P>) books.computeIfAbsent(schema.type(), type -> check(schema));
    }

    /**
     * The decisions of Pendopo that the region has replaced in this version of a policy; of policies that were never asked for in
     * this pack nothing is known, and the list is empty.
     */
    public List<Difference> replacements(PolicyStamp stamp) {
        List<Difference> replacements = new ArrayList<>();
        for (PolicyBook<?> book : books.values()) {
            book.find(stamp.id())
                    .filter(version -> version.toStamp().equals(stamp))
                    .ifPresent(version -> book.differences(version).stream()
                            .filter(one -> one.replacement().isPresent())
                            .forEach(replacements::add));
        }
        return List.copyOf(replacements);
    }

    private PolicyBook<?> check(PolicySchema<?> schema) {
        Faults faults = new Faults();
        Optional<? extends PolicyBook<?>> book = pack.book(schema, file, opening, json, faults);
        faults.refuse();
        return book.orElseThrow();
    }

    /** Code and name. */
    @Override
    public String toString() {
        return region().code().dotted() + " " + region().name();
    }
}
