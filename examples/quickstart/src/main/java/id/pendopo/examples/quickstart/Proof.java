package id.pendopo.examples.quickstart;

import id.pendopo.core.journal.DayRoll;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.journal.VerificationReport;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.IssuedRoll;
import id.pendopo.core.office.Lines;
import id.pendopo.core.office.Office;
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

/** The proof that a case leaves behind: its journal verifies, a forged copy does not, and the roll of the day misses what was cut off. */
final class Proof {
    private static final String COPY =
            "jdbc:h2:mem:;INIT=CREATE TABLE salinan (nomor INT PRIMARY KEY, baris VARCHAR(1000000))";

    private final Office office;
    private final List<JournalEntry> journal;
    private final List<JournalEntry> beside;
    private final Story story;

    /**
     * @param journal of the case of the story
     * @param beside of the cases that it led to, which stand in the roll too
     */
    Proof(Office office, List<JournalEntry> journal, List<JournalEntry> beside, Story story) {
        this.office = office;
        this.journal = journal;
        this.beside = beside;
        this.story = story;
    }

    /**
     * A forgery that is tried.
     *
     * @param seq the entry that is touched
     * @param kept the last entry that is kept where the rest is cut off, for the roll to miss
     * @param from what stands there
     * @param to what is written instead
     * @param what it is, for people
     */
    record Forgery(long seq, long kept, String from, String to, Text what) {}

    /** The journal verifies; a copy of it, changed by SQL, does not. */
    void journal(Forgery forgery) {
        VerificationReport report = Verification.verify(lines().iterator(), Optional.of(head()));
        VerificationReport tampered = Verification.verify(copyAfter(forgery).iterator(), Optional.of(head()));
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
                                "Dicoba: pada salinan jurnal, %s diubah langsung dengan perintah SQL. Pemeriksaan menemukannya:",
                                "Tried: in a copy of the journal, SQL changes %s. Verification names it:")
                        .formatted(forgery.what().in(story.locale())));
        tampered.breaks()
                .forEach(one -> story.paragraph(
                        "    - ", story.in(one.text().id(), one.text().en())));
    }

    private List<String> copyAfter(Forgery forgery) {
        return copyAfter("UPDATE salinan SET baris = REPLACE(baris, '%s', '%s') WHERE nomor = %d"
                .formatted(forgery.from(), forgery.to(), forgery.seq()));
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
    void roll(Forgery forgery) {
        IssuedRoll roll = office.closeDay(journal.get(journal.size() - 1).at().plus(1, ChronoUnit.HOURS))
                .roll()
                .orElseThrow();
        VerificationReport whole =
                Verification.against(rolls().iterator()).verify(with(lines()).iterator());
        List<String> cut = copyAfter("DELETE FROM salinan WHERE nomor > " + forgery.kept());
        VerificationReport alone = Verification.verify(cut.iterator(), Optional.empty());
        VerificationReport compared =
                Verification.against(rolls().iterator()).verify(with(cut).iterator());
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
                        "Daftar ini diserahkan kepada pihak kedua, misalnya inspektorat. Dicoba: pada salinan jurnal, semua catatan sesudahnya dihapus dengan SQL. Jurnal itu sendiri tampak utuh; daftar kepala menemukannya:",
                        "This roll goes to a second party, such as the inspectorate. Tried: in a copy of the journal, SQL deletes every entry after that one. That journal alone looks intact; the roll names it:"));
        compared.breaks()
                .forEach(one -> story.paragraph(
                        "    - ", story.in(one.text().id(), one.text().en())));
    }

    /** The sheets that are handed over. */
    List<String> rolls() {
        return office.rollSheets(0, Lines.LIMIT).lines().stream()
                .map(DayRoll::toLine)
                .toList();
    }

    /** These lines and those of the cases beside, which nobody touched. */
    private List<String> with(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        beside.forEach(entry -> all.add(entry.toLine()));
        return all;
    }

    private List<String> lines() {
        return journal.stream().map(JournalEntry::toLine).toList();
    }

    private String head() {
        return journal.get(journal.size() - 1).hash();
    }
}
