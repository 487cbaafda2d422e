package id.pendopo.testkit.office;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterForm;
import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterParty;
import id.pendopo.core.letter.LetterScene;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two letters of a lent bicycle: one that goes with it, and a record of its return that several sign. */
final class BicycleLetters extends LetterWriter<Bicycle, BicycleLetters.Kind> {
    private static final String TEXTS = """
        bicycle.common.name=Nama
        bicycle.common.bicycle=Sepeda
        bicycle.common.price=Harga
        bicycle.common.total=Jumlah
        bicycle.slip.title=Surat Jalan
        bicycle.slip.subject=Sepeda {bicycle}
        bicycle.slip.opening=Dengan jaminan {deposit} ({depositWords}).
        bicycle.slip.rule.1=Kembalikan ke {place}.
        bicycle.slip.rule.2=Jangan dipinjamkan.
        bicycle.slip.rule.4=Tidak tercapai.
        bicycle.handover-record.title=Berita Acara {government}
        bicycle.handover-record.subject=Di {region}, oleh {headOffice} ({head})
        bicycle.handover-record.opening=Pada {dateWords}, {date}, rangkap {copies} ({copiesWords}), meterai {stamped} ({stampedWords}).
        bicycle.handover-record.parts=Bagian
        bicycle.handover-record.list=Daftar
        """;

    enum Kind implements LetterKind {
        SLIP(LetterForm.CORRESPONDENCE),
        HANDOVER_RECORD(LetterForm.RECORD);

        private final LetterForm form;

        Kind(LetterForm form) {
            this.form = form;
        }

        @Override
        public Text label() {
            return Text.of(key(), key());
        }

        @Override
        public LetterForm form() {
            return form;
        }
    }

    private final LetterTexts texts;
    private final LetterFact borrower;
    private final boolean invented;

    BicycleLetters(RegionPack pack, Procedure<Bicycle> procedure, LetterOffice office, LetterFact borrower) {
        this(pack, procedure, office, borrower, false);
    }

    BicycleLetters(
            RegionPack pack, Procedure<Bicycle> procedure, LetterOffice office, LetterFact borrower, boolean invented) {
        super(pack, procedure, office);
        this.texts = LetterTexts.load(
                        "bicycle",
                        List.of(Kind.values()),
                        kind -> kind == Kind.SLIP ? Set.of("bicycle", "deposit", "depositWords") : Set.of(),
                        name -> new ByteArrayInputStream(TEXTS.getBytes(StandardCharsets.UTF_8)))
                .in(pack);
        this.borrower = borrower;
        this.invented = invented;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    @Override
    protected List<Kind> called(LetterCase<Bicycle> at) {
        if (at.isAfter("takeBack")) {
            return List.of(Kind.HANDOVER_RECORD);
        }
        return at.isAfter("lend") ? List.of(Kind.SLIP) : List.of();
    }

    @Override
    protected boolean isTime(Kind kind, LetterCase<Bicycle> at) {
        return called(at).contains(kind);
    }

    @Override
    protected Written compose(Kind kind, List<LetterCase<Bicycle>> cases) {
        Scene scene = new Scene(pack(), office(), kind, cases);
        LetterDraft<Scene> draft = new LetterDraft<>(scene, texts);
        JournalEntry entry = scene.at().entry();
        if (kind == Kind.SLIP) {
            draft.asLetterTo(LetterParty.person(borrower, scene.name(Code.of("HOME"))))
                    .numberedByOffice()
                    .paragraph("opening")
                    .paragraphs("rule")
                    .add(new LetterBlock.Entries(List.of(
                            draft.entry("name", borrower),
                            draft.entry("bicycle", scene.data().name()))))
                    .signedAs(Optional.of("Petugas"), entry.actor(), true);
        } else {
            draft.onPaper()
                    .readBy(Confidentiality.OFFICE)
                    .paragraph("opening")
                    .add(draft.table(
                            "parts",
                            List.of("name", "price"),
                            1,
                            List.of(LetterDraft.row("Rem", draft.amount("deposit"))),
                            draft.amount("deposit")))
                    .add(draft.table("list", List.of("name"), List.of(LetterDraft.row(draft.words("rent")))))
                    .signedBy(Optional.empty(), Bicycle.As.KEEPER.code(), false)
                    .signedByParty(Optional.of("Peminjam"), borrower, LetterFact.known("Warga"), true)
                    .signedUnnamed(Optional.empty(), "Montir", "nama pada surat tugas")
                    .witnessedBy(Set.of(Code.of("LURAH")));
        }
        return draft.written(
                bases(
                        List.of(
                                LegalSource.of("Undang-Undang Contoh", Standing.SEEN),
                                LegalSource.ownDecision("keputusan Pendopo")),
                        invented),
                invented);
    }

    private static final class Scene extends LetterScene<Bicycle, Kind> {
        Scene(RegionPack pack, LetterOffice office, Kind kind, List<LetterCase<Bicycle>> all) {
            super(pack, office, kind, all, kind == Kind.SLIP ? Copies.ONE : new Copies(3, 2));
        }

        private Bicycle data() {
            return at().data();
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on(at().entry())).filter(day -> !data().name().equals("tanpa hari"));
        }

        @Override
        public Optional<Rupiah> amount(String name) {
            if (name.equals("rent")) {
                return Optional.of(Rupiah.of(1_000));
            }
            return name.equals("deposit") && !data().name().equals("tanpa jaminan")
                    ? Optional.of(Rupiah.of(50_000))
                    : Optional.empty();
        }

        @Override
        protected LetterFact fact(String place) {
            return switch (place) {
                case "bicycle" -> LetterFact.known(data().name());
                case "deposit" -> figures("deposit");
                case "depositWords" -> words("deposit");
                default -> throw new IllegalArgumentException(place);
            };
        }
    }
}
