package id.pendopo.examples.quickstart;

import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.chart.Chart;
import id.pendopo.core.journal.DayRoll;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.IssuedRoll;
import id.pendopo.core.office.Lines;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.PublicViews;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.grants.proposal.Accountability;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What one can do with a case that has gone its way: sums, budget, proof, what the public sees, and files to take home. */
final class Ending {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COPY =
            "jdbc:h2:mem:;INIT=CREATE TABLE salinan (nomor INT PRIMARY KEY, baris VARCHAR(1000000))";

    private final Office office;
    private final Proposal proposal;
    private final List<JournalEntry> journal;
    private final Optional<String> publicView;
    private final CaseId caseId;
    private final Story story;

    Ending(Office office, CaseId caseId, Story story) {
        this.office = office;
        this.caseId = caseId;
        this.story = story;
        this.proposal = (Proposal)
                office.file(Quickstart.PROCEDURE, caseId).orElseThrow().data();
        this.journal = office.journal(caseId);
        this.publicView = PublicViews.of(office)
                .view(Quickstart.PROCEDURE, caseId)
                .map(view -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(view));
    }

    void amounts() {
        story.chapter(story.in("Tangga jumlah", "The ladder of amounts"));
        proposal.amounts().steps().forEach((step, amount) -> amount(story.label(step.name()), amount));
        Rupiah used = proposal.accountability()
                .report()
                .map(Accountability.UseReport::used)
                .orElse(Rupiah.ZERO);
        amount(story.in("dicairkan", "paid"), proposal.delivery().paid());
        amount(story.in("dipertanggungjawabkan", "accounted for"), used);
        amount(
                story.in("dikembalikan, sisa dan bunga", "refunded, rest and interest"),
                proposal.accountability().refunded());
        story.paragraph(
                "  ",
                story.in("Terbilang yang dipertanggungjawabkan: ", "Accounted for, in Indonesian words: ")
                        + InWords.rupiah(used) + ".");
    }

    private void amount(String name, Rupiah amount) {
        story.line("  %S%-39s%18s".formatted(name.charAt(0), name.substring(1), amount));
    }

    void budget(Store store, Script.Ceiling ceiling) {
        String page = Quickstart.page(office, ceiling).text();
        StreamId stream = StreamId.of(StreamId.Kind.BOOK, BudgetLedger.NAME + "/" + page);
        LedgerReading reading =
                BudgetLedger.parse(store.last(stream).orElseThrow().text()).position();
        story.chapter(story.in("Halaman anggaran ", "Page of the budget ") + page);
        amount(story.in("pagu", "ceiling"), reading.ceiling());
        amount(story.in("dianggarkan untuk penerima lain", "set aside for other recipients"), reading.reserved());
        amount(story.in("ditetapkan, belum dibayar", "decreed, not yet paid"), reading.committed());
        amount(story.in("dibayar", "paid"), reading.paid());
        amount(story.in("sisa pagu", "left of the ceiling"), reading.available());
        amount(story.in("sisa yang dikembalikan, tanpa bunga", "rest refunded, without interest"), reading.returned());
    }

    /** The journal verifies; a copy of it, changed by SQL, does not. */
    void proof() {
        VerificationReport report = Verification.verify(lines().iterator(), Optional.of(head()));
        VerificationReport tampered = Verification.verify(tampered().iterator(), Optional.of(head()));
        if (!report.isIntact() || tampered.isIntact()) {
            throw new StoryStopped(story.in(
                    "Pemeriksaan jurnal tidak seperti seharusnya.", "The journal does not verify as it should."));
        }
        story.chapter(story.in("Jurnal", "The journal"));
        story.line("  " + story.in("Jumlah catatan : ", "Entries        : ") + report.lines());
        story.line("  " + story.in("Hash terakhir  : ", "Last hash      : ") + head());
        story.line("  " + story.in("Pemeriksaan    : utuh", "Verification   : intact"));
        story.paragraph(
                "  ",
                story.in(
                        "Dicoba: pada salinan jurnal, jumlah yang disetujui diubah langsung dengan perintah SQL. Pemeriksaan menemukannya:",
                        "Tried: in a copy of the journal, SQL changes the approved amount. Verification names it:"));
        tampered.breaks()
                .forEach(one -> story.paragraph(
                        "    - ", story.in(one.text().id(), one.text().en())));
    }

    private List<String> tampered() {
        Rupiah approved = proposal.amounts().at(LadderStep.APPROVED);
        return copyAfter("UPDATE salinan SET baris = REPLACE(baris, '%d', '%d') WHERE nomor = %d"
                .formatted(
                        approved.value(),
                        approved.value() + 70_000_000,
                        approval().seq()));
    }

    /** The lines of a copy of the journal in a database of its own, after somebody has been at it. */
    private List<String> copyAfter(String touch) {
        List<String> lines = new ArrayList<>();
        try (Connection copy = DriverManager.getConnection(COPY);
                Statement sql = copy.createStatement();
                PreparedStatement insert = copy.prepareStatement("INSERT INTO salinan VALUES (?, ?)")) {
            for (JournalEntry entry : journal) {
                insert.setLong(1, entry.seq());
                insert.setString(2, entry.toLine());
                insert.execute();
            }
            sql.execute(touch);
            ResultSet rows = sql.executeQuery("SELECT baris FROM salinan ORDER BY nomor");
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        } catch (SQLException bad) {
            throw StoryStopped.because("SQL", bad);
        }
        return lines;
    }

    /** The day is closed and its roll goes to a second party; what is then taken from the end of the journal is missed there. */
    void roll() {
        IssuedRoll roll = office.closeDay(journal.get(journal.size() - 1).at().plus(1, ChronoUnit.HOURS))
                .roll()
                .orElseThrow();
        VerificationReport whole = Verification.against(rolls().iterator()).verify(lines().iterator());
        List<String> cut =
                copyAfter("DELETE FROM salinan WHERE nomor > " + approval().seq());
        VerificationReport alone = Verification.verify(cut.iterator(), Optional.empty());
        VerificationReport compared = Verification.against(rolls().iterator()).verify(cut.iterator());
        if (!whole.isIntact() || !alone.isIntact() || compared.isIntact()) {
            throw new StoryStopped(story.in(
                    "Pemeriksaan terhadap daftar kepala tidak seperti seharusnya.",
                    "The journal does not compare with the roll as it should."));
        }
        story.chapter(story.in("Daftar kepala harian", "The roll of the day"));
        story.line("  " + story.in("Hari ditutup   : ", "Day closed     : ") + roll.day());
        story.line("  " + story.in("Nomor, perkara : ", "Number, cases  : ") + roll.number() + ", " + roll.cases());
        story.line("  " + story.in("Hash daftar    : ", "Hash of roll   : ") + roll.hash());
        story.paragraph(
                "  ",
                story.in(
                        "Daftar ini diserahkan kepada pihak kedua, misalnya inspektorat. Dicoba: pada salinan jurnal, semua catatan sesudah persetujuan dihapus dengan SQL. Jurnal itu sendiri tampak utuh; daftar kepala menemukannya:",
                        "This roll goes to a second party, such as the inspectorate. Tried: in a copy of the journal, SQL deletes every entry after the approval. That journal alone looks intact; the roll names it:"));
        compared.breaks()
                .forEach(one -> story.paragraph(
                        "    - ", story.in(one.text().id(), one.text().en())));
    }

    private List<String> rolls() {
        return office.rollSheets(0, Lines.LIMIT).lines().stream()
                .map(DayRoll::toLine)
                .toList();
    }

    /** Side by side: what an officer reads in the case, and whether the public view holds it. */
    void views() {
        Applicant applicant = proposal.application().applicant();
        story.chapter(story.in("Satu berkas, dua tampilan", "One case, two views"));
        row("", story.in("Masyarakat melihat", "The public sees"), story.in("Petugas melihat", "An officer sees"));
        applicant.name().ifPresent(name -> row(story.in("Penerima", "Recipient"), name));
        applicant.person().ifPresent(this::person);
        row(story.in("Kegiatan", "Activity"), proposal.application().activity().title());
        proposal.amounts().find(LadderStep.REQUESTED).ifPresent(asked -> row(story.in("Diminta", "Requested"), asked));
        proposal.amounts()
                .find(LadderStep.DECREED)
                .ifPresent(decreed -> row(story.in("Ditetapkan", "Decreed"), decreed));
        applicant.officer(Officer.Position.CHAIR).ifPresent(this::chair);
        row(
                story.in("Nomor rekening", "Bank account"),
                applicant.account().number().reveal());
        row(
                story.in("Yang menyetujui", "Who approved"),
                approval().actor().person().value());
        if (publicView.isEmpty()) {
            story.paragraph(
                    "  ",
                    story.in(
                            "Bantuan yang tidak dapat direncanakan tidak ditampilkan satu per satu; masyarakat melihat banyaknya dan jumlahnya.",
                            "Unplanned aid is not shown case by case; the public sees how many there were, and their sum."));
        }
    }

    private void person(PersonApplicant person) {
        row(story.in("Penerima", "Recipient"), person.name().reveal());
        row(story.in("NIK penerima", "NIK of recipient"), person.nik().reveal());
    }

    private void chair(Officer chair) {
        row(story.in("Ketua", "Chair"), chair.name().reveal());
        row(story.in("NIK ketua", "NIK of the chair"), chair.nik().reveal());
    }

    private void row(String name, Rupiah amount) {
        boolean isPublic = isPublic(Long.toString(amount.value()));
        row(name, isPublic ? amount.toString() : hidden(), amount.toString());
    }

    private void row(String name, String value) {
        row(name, isPublic(value) ? value : hidden(), value);
    }

    private boolean isPublic(String value) {
        return publicView.filter(view -> view.contains(value)).isPresent();
    }

    private void row(String name, String strangers, String officers) {
        story.line("  %-20s%-38s%s".formatted(name, strangers, officers));
    }

    private String hidden() {
        return story.in("(tidak ditampilkan)", "(not shown)");
    }

    /** Writes what a reader may take home. */
    void files(Folders folders, String name, Store store, Script.Ceiling ceiling, RegionPack pack) {
        String of = pack.region().code().dotted();
        Path folder = folders.output(name);
        String chart = Chart.of(workflow())
                .in(story.locale())
                .labelled(story.labels())
                .asIllustration()
                .mermaid();
        Path shown = Folders.shown(folder);
        story.chapter(story.in("Berkas yang ditulis", "Files written"));
        story.line("  " + shown + ":");
        story.line("  journal.jsonl, rolls.jsonl, personal.jsonl, books.jsonl, "
                + (publicView.isPresent() ? "public-view.json, " : "") + "chart.mmd, story.txt");
        story.line(story.in(
                "  letters/: surat-suratnya, dari tanda terima sampai kuitansi (HTML dan JSON)",
                "  letters/: its letters, from the receipt on (in Indonesian; HTML and JSON)"));
        story.line("");
        story.line(story.in("  Memeriksa jurnal sendiri:", "  To verify the journal yourself:"));
        story.line("    sh docs/verify-journal.sh " + shown.resolve("journal.jsonl"));
        story.line(story.in("  dan terhadap daftar kepala:", "  and against the roll:"));
        story.line("    sh docs/verify-roll.sh " + shown.resolve("rolls.jsonl") + " " + shown.resolve("journal.jsonl"));
        story.line(story.in("  atau dengan baris perintah Pendopo:", "  or with the command line of Pendopo:"));
        story.line("    mvn -B -q -ntp -pl cli -am package -Dmaven.test.skip=true");
        String cli = "    java -jar cli/target/pendopo.jar ";
        String from = " --from " + shown;
        String region = " --region " + Folders.shown(folders.pack(of));
        story.line(cli + "journal verify " + shown.resolve("journal.jsonl"));
        story.line(story.in(
                "  Membuat setiap keputusan sekali lagi, dan membandingkannya:",
                "  To make every decision once more, and compare:"));
        story.line(cli + "audit recompute" + from + region);
        story.line(story.in(
                "  Mengeluarkan berkas bukti perkara ini bagi pemeriksa:",
                "  To take out the evidence of this case for an auditor:"));
        Path out = shown.resolveSibling(name + "-audit");
        story.line(cli + "audit export " + caseId + from + region + " --out " + out);
        story.line(story.in(
                "  Menelusuri uangnya, dari diminta sampai dikembalikan, dan rekeningnya setahun:",
                "  To follow its money from requested to returned, and its account over the year:"));
        story.line(cli + "trace " + caseId + from);
        story.line(cli + "trace --year " + ceiling.year() + " --account "
                + ceiling.account().text() + from);
        try {
            Files.createDirectories(folder);
            CaseEvidence evidence = CaseEvidence.in(store, caseId).orElseThrow();
            Files.write(folder.resolve("journal.jsonl"), evidence.journalLines());
            // Names, identity numbers and accounts with their keys: a real office keeps them away from the journal.
            Files.write(folder.resolve("personal.jsonl"), evidence.personalLines());
            String page = Quickstart.page(office, ceiling).text();
            Files.write(
                    folder.resolve("books.jsonl"),
                    BookLine.read(store, BudgetLedger.NAME, page).stream()
                            .map(BookLine::toLine)
                            .toList());
            Files.write(folder.resolve("rolls.jsonl"), rolls());
            Files.deleteIfExists(folder.resolve("public-view.json"));
            if (publicView.isPresent()) {
                Files.writeString(folder.resolve("public-view.json"), publicView.get());
            }
            Files.writeString(folder.resolve("chart.mmd"), chart);
            LetterPages.write(folder, pack, office.procedure(Quickstart.PROCEDURE), folders.office(of), evidence)
                    .forEach(fact -> story.line("  - " + fact));
            Files.writeString(folder.resolve("story.txt"), story.told());
        } catch (IOException bad) {
            throw StoryStopped.because(story.in("Berkas tidak dapat ditulis di ", "Cannot write to ") + folder, bad);
        }
    }

    /** The workflow of the policy that the case was decided under; a pack holds one for each. */
    private Workflow<?> workflow() {
        String policy =
                office.file(Quickstart.PROCEDURE, caseId).orElseThrow().policy().id();
        return office.procedure(Quickstart.PROCEDURE).workflows().values().stream()
                .filter(workflow -> workflow.policy().id().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    private JournalEntry approval() {
        return journal.stream()
                .filter(entry -> entry.act().startsWith("approve"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines() {
        return journal.stream().map(JournalEntry::toLine).toList();
    }

    private String head() {
        return journal.get(journal.size() - 1).hash();
    }
}
