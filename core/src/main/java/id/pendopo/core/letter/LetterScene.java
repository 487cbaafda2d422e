package id.pendopo.core.letter;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One letter being written (<i>bahan naskah</i>): the case at its moment, the region, the office, and every fact that a text may ask
 * for. A module adds what only it knows. Not thread-safe.
 *
 * @param <D> the data of its cases
 * @param <K> the letters of its procedure
 */
public abstract class LetterScene<D, K extends LetterKind> {
    /** The language of letters. */
    public static final Locale ID = Locale.forLanguageTag("id");

    private static final Map<String, Function<LetterScene<?, ?>, LetterFact>> COMMON = Map.ofEntries(
            Map.entry("region", LetterScene::region),
            Map.entry("government", LetterScene::government),
            Map.entry("head", LetterScene::head),
            Map.entry("headOffice", LetterScene::headOffice),
            Map.entry("place", LetterScene::place),
            Map.entry("date", LetterScene::date),
            Map.entry("dateWords", LetterScene::dateWords),
            Map.entry("copies", scene -> LetterFact.of(scene.copies.copies())),
            Map.entry("copiesWords", scene -> LetterFact.words(scene.copies.copies())),
            Map.entry("stamped", scene -> LetterFact.of(scene.copies.stamped())),
            Map.entry("stampedWords", scene -> LetterFact.words(scene.copies.stamped())));

    private final RegionPack pack;
    private final LetterOffice office;
    private final K kind;
    private final List<LetterCase<D>> all;
    private final Copies copies;

    /** A letter of this kind about these cases, the first of them first. */
    protected LetterScene(RegionPack pack, LetterOffice office, K kind, List<LetterCase<D>> all, Copies copies) {
        this.pack = pack;
        this.office = office;
        this.kind = kind;
        this.all = List.copyOf(all);
        this.copies = copies;
    }

    /** The values that may stand in every letter of any procedure. */
    static Set<String> commonPlaces() {
        return COMMON.keySet();
    }

    /** The day of the letter; empty while the case has none. */
    public abstract Optional<LocalDate> day();

    /** A value that only this procedure knows, by the name that texts give it. */
    protected abstract LetterFact fact(String place);

    /** An amount by the name that texts give it; empty where it is none, or not known. */
    public Optional<Rupiah> amount(String name) {
        return Optional.empty();
    }

    /** What stands at this place of a text. */
    final LetterFact at(String place) {
        Function<LetterScene<?, ?>, LetterFact> common = COMMON.get(place);
        return common == null ? fact(place) : common.apply(this);
    }

    // What it is made of.

    /** The region's pack. */
    public final RegionPack pack() {
        return pack;
    }

    /** What only the office knows. */
    public final LetterOffice office() {
        return office;
    }

    /** Which letter. */
    public final K kind() {
        return kind;
    }

    /** The case that it is about, of a list the first. */
    public final LetterCase<D> at() {
        return all.get(0);
    }

    /** Every case that it is about. */
    public final List<LetterCase<D>> all() {
        return all;
    }

    /** In how many copies it is made out. */
    public final Copies copies() {
        return copies;
    }

    // The region and the office.

    /** The region: {@code Kota Bandung}. */
    public final LetterFact region() {
        return LetterFact.known(pack.region().name());
    }

    /** Its government: {@code Pemerintah Kota Bandung}. */
    public final LetterFact government() {
        String name = pack.region().name();
        boolean bare = pack.region().level() == RegionLevel.PROVINCE && !name.startsWith("Provinsi ");
        return LetterFact.known("Pemerintah " + (bare ? "Provinsi " : "") + name);
    }

    /** The title of its head: {@code Wali Kota}. */
    public final LetterFact head() {
        return LetterFact.known(pack.headTitle().id());
    }

    /** The office of its head: {@code Wali Kota Bandung}. */
    public final LetterFact headOffice() {
        return LetterFact.known(pack.headTitle().id() + " "
                + pack.region().name().replaceFirst("^(Kota|Kabupaten|Provinsi) (?:Administrasi )?", ""));
    }

    /** Where the office writes. */
    public final LetterFact place() {
        return LetterFact.of(Optional.of(office.place()).filter(text -> !text.isBlank()), "office.place");
    }

    /** What the region calls it, or the office. */
    public final LetterFact name(Code code) {
        return LetterFact.of(
                Optional.ofNullable(pack.labels(ID).get(code.value()))
                        .or(() -> Optional.ofNullable(office.names().get(code.value()))),
                "office.names." + code);
    }

    // The day.

    /** The day on which an entry took effect, where the region is. */
    public final LocalDate on(JournalEntry entry) {
        return entry.legalAt().atOffset(pack.region().time().offset()).toLocalDate();
    }

    /** The day of the letter: {@code 2 Maret 2026}. */
    public final LetterFact date() {
        return LetterFact.ofDay(day(), "case.date");
    }

    /** The day of the letter as a record opens with it. */
    public final LetterFact dateWords() {
        return LetterFact.of(day().map(InWords::date), "case.date");
    }

    // Amounts.

    /** An amount in figures. */
    public final LetterFact figures(String name) {
        return LetterFact.of(amount(name).map(LetterAmount::figures), "case.amounts." + name);
    }

    /** An amount in words. */
    public final LetterFact words(String name) {
        return LetterFact.of(amount(name).map(InWords::rupiah), "case.amounts." + name);
    }
}
