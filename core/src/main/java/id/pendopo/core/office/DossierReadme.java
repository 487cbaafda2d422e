package id.pendopo.core.office;

import id.pendopo.core.journal.JournalEntry;

/** What lies beside the files of a dossier for whoever opens its folder without knowing where it comes from. */
final class DossierReadme {
    private static final String EXAMPLE = """
            CONTOH: perkara ini diputus menurut nilai rekaan; bukan ketentuan yang berlaku.
            ILLUSTRATION: this case was decided under invented values; they are no law.

            """;

    private static final String TEXT = """
            Berkas bukti perkara %1$s (%2$s), %3$d catatan.
            Periksa       : sha256sum -c SHA256SUMS
            journal.jsonl : jurnal; setiap baris memuat hash-nya sendiri
            entries, facts, documents, postings : isi jurnal sebagai tabel
            personal.jsonl: data pribadi yang boleh dilihat menurut tujuannya, dengan kuncinya. JAGA KERAHASIAANNYA.
            personal      : semua data pribadi yang dirujuk; yang tidak diberikan hanya komitmennya
            laws/, calendars/ : ketentuan dan kalender; SHA-256 tiap berkas sama dengan hash di dalam catatan
            packs/        : paket daerah
            books.jsonl   : baris buku anggaran yang disebabkan perkara ini

            Evidence of case %1$s (%2$s), %3$d entries.
            To check      : sha256sum -c SHA256SUMS
            journal.jsonl : the journal; each line holds its own hash
            entries, facts, documents, postings : the content of the journal as tables
            personal.jsonl: personal values that may be seen for their purpose, with their keys. KEEP THEM CONFIDENTIAL.
            personal      : every personal value referred to; of those not given only the commitment
            laws/, calendars/ : law and calendar; the SHA-256 of each file is the hash in the entries
            packs/        : the region pack
            books.jsonl   : lines of the budget's ledger that this case caused
            """;

    private DossierReadme() {}

    static String of(CaseEvidence evidence, boolean illustration) {
        JournalEntry first = evidence.entries().get(0);
        return (illustration ? EXAMPLE : "")
                + TEXT.formatted(
                        first.caseId(), first.procedure(), evidence.entries().size());
    }
}
