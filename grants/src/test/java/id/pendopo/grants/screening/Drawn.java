package id.pendopo.grants.screening;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.RecipientKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A fictitious case drawn for a test, of a society that nothing links to any other. Not thread-safe. */
final class Drawn {
    static final OpaqueKeys KEYS =
            OpaqueKeys.under("rahasia contoh untuk uji".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    static final RegionCode REGION = RegionCode.parse("32.73");
    private static final PolicyStamp POLICY = new PolicyStamp("32.73/grants/proposal/2015-08-25", "a".repeat(64));

    private final String id;
    private RegionCode giver = REGION;
    private int year = 2026;
    private RecipientKind kind = RecipientKind.ORMAS_YAYASAN;
    private final Map<KeyKind, Set<OpaqueKey>> identity = new EnumMap<>(KeyKind.class);
    private String name;
    private String kelurahan = "32.73.01.1001";
    private Optional<String> address;
    private String account;
    private Optional<String> card = Optional.empty();
    private final List<ScreeningSubject.Seat> board = new ArrayList<>();
    private final Set<PersonRef> persons = new HashSet<>();
    private LocalDate founded = LocalDate.of(2019, 2, 11);
    private boolean planned = true;
    private String activity;
    private LocalDate ends = LocalDate.of(2026, 10, 31);
    private List<String> lines;
    private Optional<String> text = Optional.empty();
    private long amount = 30_000_000;
    private Optional<Long> cap = Optional.empty();
    private boolean counts = true;
    private LocalDate filed = LocalDate.of(2025, 6, 10);
    private final Map<Code, Set<LocalDate>> decrees = new TreeMap<>();
    private final List<ScreeningSubject.StageTime> stages = new ArrayList<>();
    private Optional<ReceivedBefore> received = Optional.empty();
    private final Set<PersonRef> reviewers = new HashSet<>();

    private Drawn(String id) {
        this.id = id;
        // Words of no likeness, so that a test says itself what is alike.
        this.name = "Yayasan "
                + Integer.toString(Math.abs(id.hashCode()) % 46_656, 36).replaceAll("\\d", "q") + " "
                + new StringBuilder(id).reverse();
        this.address = Optional.of("Jalan " + id + " Nomor 1");
        this.account = "110-" + id;
        this.activity = "Kegiatan " + id;
        this.lines = List.of(id + " a", id + " b", id + " c", id + " d", id + " e");
        identity.put(KeyKind.AHU, Set.of(KEYS.key(KeyKind.AHU, id)));
        seat(Officer.Position.CHAIR, "ketua " + id);
    }

    static Drawn of(String id) {
        return new Drawn(id);
    }

    static Drawn person(String id, String nik) {
        Drawn drawn = new Drawn(id)
                .kind(RecipientKind.INDIVIDUAL)
                .without(KeyKind.AHU)
                .is(KeyKind.NIK, nik);
        drawn.board.clear();
        return drawn;
    }

    Drawn kind(RecipientKind other) {
        kind = other;
        return this;
    }

    Drawn is(KeyKind key, String text) {
        identity.put(key, Set.of(KEYS.key(key, text)));
        return this;
    }

    Drawn without(KeyKind key) {
        identity.remove(key);
        return this;
    }

    Drawn named(String other) {
        name = other;
        return this;
    }

    Drawn at(String code) {
        kelurahan = code;
        return this;
    }

    Drawn address(String other) {
        address = Optional.of(other);
        return this;
    }

    Drawn withoutAddress() {
        address = Optional.empty();
        return this;
    }

    Drawn account(String other) {
        account = other;
        return this;
    }

    Drawn card(String number) {
        card = Optional.of(number);
        return is(KeyKind.FAMILY_CARD, number);
    }

    Drawn chair(String nik) {
        board.removeIf(seat -> seat.position() == Officer.Position.CHAIR);
        return seat(Officer.Position.CHAIR, nik);
    }

    Drawn seat(Officer.Position position, String nik) {
        board.add(new ScreeningSubject.Seat(position, KEYS.key(KeyKind.NIK, nik)));
        return this;
    }

    Drawn officer(String person) {
        persons.add(PersonRef.of(person));
        return this;
    }

    Drawn founded(String day) {
        founded = LocalDate.parse(day);
        return this;
    }

    Drawn filed(String day) {
        filed = LocalDate.parse(day);
        return this;
    }

    Drawn unplanned() {
        planned = false;
        return this;
    }

    Drawn activity(String title) {
        activity = title;
        return this;
    }

    Drawn ends(String day) {
        ends = LocalDate.parse(day);
        return this;
    }

    Drawn lines(String... all) {
        lines = List.of(all);
        return this;
    }

    Drawn text(String other) {
        text = Optional.of(other);
        return this;
    }

    Drawn amount(long rupiah) {
        amount = rupiah;
        return this;
    }

    Drawn cap(long rupiah) {
        cap = Optional.of(rupiah);
        return this;
    }

    Drawn year(int fiscal) {
        year = fiscal;
        return this;
    }

    Drawn givenBy(String region) {
        giver = RegionCode.parse(region);
        return this;
    }

    Drawn refused() {
        counts = false;
        return this;
    }

    Drawn on(String what, String day) {
        decrees.put(Code.of(what), Set.of(LocalDate.parse(day)));
        return this;
    }

    Drawn stage(String code, Duration took, String day) {
        stages.add(new ScreeningSubject.StageTime(Code.of(code), took.toSeconds(), LocalDate.parse(day)));
        return this;
    }

    Drawn received(int fiscal, ReceivedBefore.State state) {
        received = Optional.of(new ReceivedBefore(fiscal, Rupiah.of(amount), state));
        return year(fiscal);
    }

    Drawn reviewedBy(String person) {
        reviewers.add(PersonRef.of(person));
        return this;
    }

    ScreeningSubject drawn() {
        RegionCode seat = RegionCode.parse(kelurahan);
        boolean person = kind == RecipientKind.INDIVIDUAL || kind == RecipientKind.FAMILY;
        return new ScreeningSubject(
                CaseId.of(id),
                1,
                giver,
                year,
                POLICY,
                new ScreeningSubject.Recipient(
                        kind,
                        identity,
                        Optional.of(KEYS.key(KeyKind.REGISTER, kind + id)),
                        person ? Optional.empty() : Optional.of(ComparedName.of(name)),
                        seat,
                        address.map(text -> KEYS.key(KeyKind.ADDRESS, kelurahan + AddressText.of(text))),
                        Optional.of(KEYS.key(KeyKind.ACCOUNT, account)),
                        card.map(number -> KEYS.key(KeyKind.FAMILY_CARD, number)),
                        board,
                        persons,
                        Optional.of(founded)),
                new ScreeningSubject.Wish(
                        planned,
                        ComparedName.ofTitle(activity),
                        seat,
                        ends,
                        lines.stream().map(line -> KEYS.key(KeyKind.LINE, line)).toList(),
                        text.map(one -> KEYS.key(KeyKind.TEXT, one)),
                        Rupiah.of(amount),
                        cap.map(Rupiah::of)),
                new ScreeningSubject.Course(counts, filed, decrees, stages, received, reviewers, List.of()));
    }
}
