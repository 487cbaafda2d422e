package id.pendopo.testkit.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterAmount;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Letterhead;
import id.pendopo.core.letter.Official;
import id.pendopo.core.letter.Signature;
import id.pendopo.core.letter.Written;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What any module's letters are made of: the case at its moment, the region, the office, and everything that is missing at once. */
class LetterWriterTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final CaseId A = CaseId.of("a");
    private static final Actor CITIZEN = Actor.of("w1", Bicycle.As.CITIZEN);
    private static final Actor KEEPER = Actor.of("k1", Bicycle.As.KEEPER);
    private static final Deed DEED = new Deed("ST 1/2026", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final LetterFact BORROWER = LetterFact.known("Warga Contoh");
    private static final Letterhead PAPER = new Letterhead(List.of("PEMERINTAH KOTA CONTOH"), List.of());
    private static final LetterOffice WHOLE = new LetterOffice(
            PAPER,
            "Contoh",
            Map.of("KEEPER", official("Penjaga"), "LURAH", official("Lurah"), "k2", official("Wakil")),
            Map.of("HOME", "Jalan Contoh 1"),
            Map.of(Code.of("SLIP"), "{year}/{case}/{entry}/{other}"));

    private final InMemoryStore store = new InMemoryStore();

    private static Official official(String office) {
        return new Official(PersonalText.of("Nama " + office), office, Optional.empty(), Optional.empty());
    }

    private static RegionPack pack(String code, String name, Map<String, String> more) {
        Map<String, String> files = new HashMap<>(more);
        files.put("region.json", """
            {"code": "%s", "name": "%s", "time": "WIT", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """.formatted(code, name));
        return RegionPack.fromFiles(files, Opening.strict().allowingIllustration());
    }

    private static RegionPack pack() {
        return pack("99.71", "Kota Contoh", Map.of());
    }

    /** Asked for, lent by this keeper, and taken back at once. */
    private CaseEvidence lent(String bicycle, Actor keeper, Command... more) {
        Office office = Office.in(pack())
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Bicycle.Provider())
                .book(new Bicycle.Shed())
                .open();
        does(office, new Bicycle.Ask(bicycle), CITIZEN);
        does(office, new Bicycle.Lend(), keeper);
        for (Command one : more) {
            does(office, one, keeper);
        }
        return CaseEvidence.in(store, A).orElseThrow();
    }

    private static void does(Office office, Command command, Actor actor) {
        Answer answer = office.handle(
                Bicycle.PROCEDURE, A, command, actor, MONDAY, CommandId.of(Command.nameOf(command.getClass())));
        assertThat(answer.accepted()).as("%s", answer.codes()).isTrue();
    }

    @SuppressWarnings("unchecked") // the provider opens a procedure of bicycles
    private static Procedure<Bicycle> procedure(RegionPack pack) {
        return (Procedure<Bicycle>) new Bicycle.Provider().open(pack);
    }

    private static BicycleLetters letters(RegionPack pack, LetterOffice office) {
        return new BicycleLetters(pack, procedure(pack), office, BORROWER);
    }

    private static Letter slip(LetterOffice office, CaseEvidence evidence) {
        return letters(pack(), office)
                .last(BicycleLetters.Kind.SLIP, evidence)
                .letter()
                .orElseThrow();
    }

    private static Letter handover(RegionPack pack, CaseEvidence evidence) {
        return letters(pack, WHOLE)
                .last(BicycleLetters.Kind.HANDOVER_RECORD, evidence)
                .letter()
                .orElseThrow();
    }

    private static List<String> places(Written written) {
        return written.findings().stream().map(one -> one.where().orElseThrow()).toList();
    }

    @Test
    void each_letter_is_of_the_moment_that_called_for_it() {
        CaseEvidence evidence = lent("biru", KEEPER, new Bicycle.TakeBack());
        BicycleLetters letters = letters(pack(), WHOLE);
        assertThat(letters.all(evidence))
                .extracting(Written::key, Written::seq)
                .containsExactly(tuple("slip", 2L), tuple("handover-record", 3L));
        assertThat(letters.last(BicycleLetters.Kind.SLIP, evidence).seq()).isEqualTo(2);
    }

    /** A letter that goes out the moment a case is opened is of its first entry, whatever came later. */
    @Test
    void the_first_act_may_call_for_a_letter_too() {
        LetterWriter<Bicycle, BicycleLetters.Kind> first = new LetterWriter<>(pack(), procedure(pack()), WHOLE) {
            @Override
            public List<BicycleLetters.Kind> kinds() {
                return List.of(BicycleLetters.Kind.SLIP);
            }

            @Override
            protected List<BicycleLetters.Kind> called(LetterCase<Bicycle> at) {
                return at.isAfter("ask") ? kinds() : List.of();
            }

            @Override
            protected boolean isTime(BicycleLetters.Kind kind, LetterCase<Bicycle> at) {
                return false;
            }

            @Override
            protected Written compose(BicycleLetters.Kind kind, List<LetterCase<Bicycle>> cases) {
                throw new AssertionError("it is never time");
            }
        };
        CaseEvidence evidence = lent("biru", KEEPER, new Bicycle.TakeBack());
        assertThat(first.last(BicycleLetters.Kind.SLIP, evidence).seq()).isEqualTo(1);
    }

    @Test
    void a_case_at_a_moment_knows_what_was_done_so_far() {
        CaseEvidence evidence = lent("biru", KEEPER, new Bicycle.TakeBack());
        List<LetterCase<Bicycle>> moments = LetterCase.each(evidence, procedure(pack()));
        assertThat(moments.get(1).last("lend"))
                .hasValueSatisfying(entry -> assertThat(entry.seq()).isEqualTo(2));
        assertThat(moments.get(1).last("ask"))
                .hasValueSatisfying(entry -> assertThat(entry.seq()).isEqualTo(1));
        assertThat(moments.get(1).last("takeBack")).isEmpty();
        assertThat(moments.get(1).command()).isEqualTo(new Bicycle.Lend());
        LetterCase<Bicycle> now = LetterCase.of(evidence, procedure(pack()));
        assertThat(now.entry().seq()).isEqualTo(3);
        assertThat(now.lastOf(entry -> !entry.postings().isEmpty()))
                .hasValueSatisfying(entry -> assertThat(entry.act()).isEqualTo("takeBack"));
        assertThat(now).hasToString("LetterCase[a, 3]");
    }

    @Test
    void a_letter_whose_moment_never_came_says_where_the_case_stands() {
        Written early = letters(pack(), WHOLE).last(BicycleLetters.Kind.HANDOVER_RECORD, lent("biru", KEEPER));
        assertThat(early.letter()).isEmpty();
        assertThat(early.is(BicycleLetters.Kind.HANDOVER_RECORD)).isTrue();
        assertThat(early.is(BicycleLetters.Kind.SLIP)).isFalse();
        assertThat(early.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.LETTER_NOT_NOW");
            assertThat(finding.where()).contains("HANDOVER_RECORD");
            assertThat(finding.found()).contains("LENT");
        });
    }

    @Test
    void a_whole_letter_says_whom_it_is_for_its_number_and_its_amounts_once() {
        Letter slip = slip(WHOLE, lent("biru", KEEPER));
        assertThat(slip.is(BicycleLetters.Kind.SLIP)).isTrue();
        assertThat(slip.cases()).containsExactly(A);
        assertThat(slip.head().letterhead()).contains(PAPER);
        assertThat(slip.head().number())
                .as("a place that it does not know stays empty")
                .contains("2026/a/2/");
        assertThat(slip.head().subject()).isEqualTo("Sepeda biru");
        assertThat(slip.head().place()).isEqualTo("Contoh");
        // Nine in Jakarta is eleven in the east, on the same day.
        assertThat(slip.head().date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(slip.head().to()).hasValueSatisfying(to -> {
            assertThat(to.name().map(PersonalText::reveal)).contains("Warga Contoh");
            assertThat(to.office()).isEmpty();
            assertThat(to.address().reveal()).isEqualTo("Jalan Contoh 1");
        });
        assertThat(slip.amounts()).containsExactly(LetterAmount.of("deposit", Rupiah.of(50_000)));
        assertThat(slip.body())
                .containsExactly(
                        new LetterBlock.Paragraph("Dengan jaminan Rp50.000,00 (lima puluh ribu rupiah)."),
                        new LetterBlock.Paragraph("Kembalikan ke Contoh."),
                        new LetterBlock.Paragraph("Jangan dipinjamkan."),
                        new LetterBlock.Entries(List.of(
                                new LetterBlock.Entry("Nama", "Warga Contoh"),
                                new LetterBlock.Entry("Sepeda", "biru"))));
        assertThat(slip.confidentiality()).isEqualTo(Confidentiality.PARTIES);
        assertThat(slip.notice()).isEmpty();
    }

    @Test
    void a_record_names_region_day_and_copies_and_everybody_who_signs() {
        Letter record = handover(pack(), lent("biru", KEEPER, new Bicycle.TakeBack()));
        assertThat(record.head().title()).isEqualTo("Berita Acara Pemerintah Kota Contoh");
        assertThat(record.head().subject()).isEqualTo("Di Kota Contoh, oleh Wali Kota Contoh (Wali Kota)");
        assertThat(record.head().to()).isEmpty();
        assertThat(record.head().letterhead()).contains(PAPER);
        assertThat(record.confidentiality()).isEqualTo(Confidentiality.OFFICE);
        assertThat(record.body().get(0))
                .isEqualTo(new LetterBlock.Paragraph(
                        "Pada " + record.head().dateInWords() + ", 2 Maret 2026, rangkap 3 (tiga), meterai 2 (dua)."));
        assertThat(record.body().get(1))
                .isEqualTo(new LetterBlock.Table(
                        "Bagian",
                        List.of("Nama", "Harga"),
                        List.of(1),
                        List.of(List.of("Rem", "Rp50.000,00")),
                        Optional.of(List.of("Jumlah", "Rp50.000,00"))));
        assertThat(record.body().get(2))
                .isEqualTo(new LetterBlock.Table(
                        "Daftar", List.of("Nama"), List.of(), List.of(List.of("seribu rupiah")), Optional.empty()));
        assertThat(record.amounts()).extracting(LetterAmount::name).containsExactly("deposit", "rent");
        assertThat(record.closing().signatures())
                .extracting(Signature::office, one -> one.name().reveal(), Signature::stamped)
                .containsExactly(
                        tuple("Penjaga", "Nama Penjaga", false),
                        tuple("Warga", "Warga Contoh", true),
                        tuple("Montir", "nama pada surat tugas", false));
        assertThat(record.closing().signatures().get(1).caption()).contains("Peminjam");
        assertThat(record.closing().witnesses()).extracting(Signature::office).containsExactly("Lurah");
        assertThat(record.closing().copies().copies()).isEqualTo(3);
    }

    /** A province may leave the word out of its name; its government never does. */
    @Test
    void a_province_is_named_as_one_and_its_head_without_it() {
        CaseEvidence evidence = lent("biru", KEEPER, new Bicycle.TakeBack());
        assertThat(handover(pack("99", "Contoh Raya", Map.of()), evidence)
                        .head()
                        .title())
                .isEqualTo("Berita Acara Pemerintah Provinsi Contoh Raya");
        Letter.Head named =
                handover(pack("99", "Provinsi Contoh Raya", Map.of()), evidence).head();
        assertThat(named.title()).isEqualTo("Berita Acara Pemerintah Provinsi Contoh Raya");
        assertThat(named.subject()).contains("oleh Wali Kota Contoh Raya (");
        assertThat(handover(pack("99.01", "Kabupaten Administrasi Contoh", Map.of()), evidence)
                        .head()
                        .subject())
                .contains("oleh Wali Kota Contoh (");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        LetterOffice nothing = new LetterOffice(PAPER, " ", Map.of(), Map.of(), Map.of());
        CaseEvidence evidence = lent("tanpa jaminan", KEEPER, new Bicycle.TakeBack());
        RegionPack pack = pack();
        BicycleLetters unknown =
                new BicycleLetters(pack, procedure(pack), nothing, LetterFact.missing("case.borrower"));
        Written slip = unknown.last(BicycleLetters.Kind.SLIP, evidence);
        assertThat(slip.letter()).isEmpty();
        assertThat(slip.findings()).extracting(Finding::code).containsOnly("core.LETTER_FACT_MISSING");
        assertThat(places(slip))
                .containsExactly(
                        "case.borrower",
                        "office.names.HOME",
                        "office.numbers.SLIP",
                        "case.amounts.deposit",
                        "office.place",
                        "office.officials.KEEPER");
        assertThat(places(unknown.last(BicycleLetters.Kind.HANDOVER_RECORD, evidence)))
                .containsExactly(
                        "case.amounts.deposit",
                        "office.officials.KEEPER",
                        "case.borrower",
                        "office.officials.LURAH",
                        "office.place");
    }

    @Test
    void a_letter_without_a_day_lacks_it() {
        assertThat(places(letters(pack(), WHOLE).last(BicycleLetters.Kind.SLIP, lent("tanpa hari", KEEPER))))
                .containsExactly("case.date");
    }

    @Test
    void who_acted_signs_for_his_role_unless_the_office_knows_himself() {
        assertThat(slip(WHOLE, lent("biru", KEEPER)).closing().signatures())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.caption()).contains("Petugas");
                    assertThat(one.inOffice()).isEqualTo("Penjaga");
                    assertThat(one.stamped()).isTrue();
                });
    }

    @Test
    void who_is_known_by_his_own_reference_signs_as_himself() {
        assertThat(slip(WHOLE, lent("biru", Actor.of("k2", Bicycle.As.KEEPER)))
                        .closing()
                        .signatures())
                .extracting(Signature::inOffice)
                .containsExactly("Wakil");
    }

    @Test
    void who_acted_on_a_deed_signs_by_it_for_the_holder_or_in_the_office() {
        Actor standIn = Actor.of("k2", Bicycle.As.KEEPER).onBehalfOf(PersonRef.of("k1"), DEED);
        assertThat(slip(WHOLE, lent("biru", standIn)).closing().signatures())
                .extracting(Signature::inOffice)
                .containsExactly("a.n. Penjaga, Wakil");
    }

    @Test
    void who_was_appointed_for_a_while_signs_in_the_office() {
        Actor acting = Actor.of("k2", Bicycle.As.KEEPER).appointedBy(DEED);
        assertThat(slip(WHOLE, lent("biru", acting)).closing().signatures())
                .extracting(Signature::inOffice)
                .containsExactly("Plh. Penjaga");
    }

    /** The name of whoever holds the role would be a lie under what another did. */
    @Test
    void nobody_signs_for_a_stand_in_whom_the_office_does_not_know() {
        Actor stranger = Actor.of("k3", Bicycle.As.KEEPER).onBehalfOf(PersonRef.of("k1"), DEED);
        assertThat(places(letters(pack(), WHOLE).last(BicycleLetters.Kind.SLIP, lent("biru", stranger))))
                .containsExactly("office.officials.k3");
    }

    @Test
    void a_region_says_it_in_its_own_words_and_with_its_own_labels() {
        RegionPack own = pack(
                "99.71",
                "Kota Contoh",
                Map.of(
                        "letters.id.json", "{\"bicycle.slip.title\": \"Surat Jalan Daerah\"}",
                        "labels.id.json", "{\"HOME\": \"Rumah Dinas\"}",
                        "labels.en.json", "{\"HOME\": \"Official residence\"}"));
        Letter slip = letters(own, WHOLE)
                .last(BicycleLetters.Kind.SLIP, lent("biru", KEEPER))
                .letter()
                .orElseThrow();
        assertThat(slip.head().title()).isEqualTo("Surat Jalan Daerah");
        assertThat(slip.head().to().orElseThrow().address().reveal()).isEqualTo("Rumah Dinas");
    }

    /** Beside invented values nobody has checked that what was read still holds; what Pendopo decided is no law. */
    @Test
    void a_letter_rests_on_the_regions_regulation_and_the_law_and_says_when_it_is_only_an_example() {
        CaseEvidence evidence = lent("biru", KEEPER);
        assertThat(slip(WHOLE, evidence).bases())
                .extracting(LegalSource::citation, LegalSource::standing)
                .containsExactly(
                        tuple("Peraturan Contoh Nomor 1 Tahun 2014", Standing.SEEN),
                        tuple("Undang-Undang Contoh", Standing.SEEN));
        RegionPack pack = pack();
        Letter example = new BicycleLetters(pack, procedure(pack), WHOLE, BORROWER, true)
                .last(BicycleLetters.Kind.SLIP, evidence)
                .letter()
                .orElseThrow();
        assertThat(example.notice()).contains(Letter.ILLUSTRATION);
        assertThat(example.bases()).extracting(LegalSource::standing).containsOnly(Standing.UNSURE);
    }
}
