package id.pendopo.examples.quickstart;

import id.pendopo.core.law.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people call the parts of a command that a finding points at; the paths themselves are for programs. */
final class Places {
    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("account", Text.of("rekening belanja", "budget account")),
            Map.entry("actor.person", Text.of("orang yang bertindak", "the person who acts")),
            Map.entry("actor.role", Text.of("peran yang bertindak", "the role of who acts")),
            Map.entry("amount", Text.of("jumlah", "the amount")),
            Map.entry(
                    "application.applicant.registrations",
                    Text.of("bukti legalitas pemohon", "the applicant's proof of legal status")),
            Map.entry("application.applicant", Text.of("pemohon", "the applicant")),
            Map.entry(
                    "application.own.open.BENEFICIARIES",
                    Text.of("isian daerah: penerima manfaat", "the region's field: people who benefit")),
            Map.entry("application.social.ground", Text.of("dasar permintaan", "the ground of the request")),
            Map.entry("at", Text.of("waktu tindakan", "the time of the act")),
            Map.entry("checklist", Text.of("daftar periksa", "the checklist")),
            Map.entry("person", Text.of("nama penerima", "the recipient's name")),
            Map.entry("clauses", Text.of("isi NPHD", "clauses of the agreement")),
            Map.entry("meeting", Text.of("rapat koordinasi", "the coordination meeting")),
            Map.entry("papers", Text.of("berkas terlampir", "papers handed in")),
            Map.entry("payTo", Text.of("rekening tujuan", "the account to pay to")),
            Map.entry("payTo.bank", Text.of("bank tujuan", "the bank to pay to")),
            Map.entry("payTo.holder", Text.of("nama pemilik rekening tujuan", "the holder of the account to pay to")),
            Map.entry("payTo.number", Text.of("nomor rekening tujuan", "the number of the account to pay to")),
            Map.entry("receivedOn", Text.of("tanggal terima", "the day of receipt")),
            Map.entry("stage", Text.of("tahap berkas", "the stage of the case")),
            Map.entry("submittedOn", Text.of("tanggal pengajuan", "the day of filing")),
            Map.entry("ticked", Text.of("daftar periksa petugas", "the clerk's checklist")),
            Map.entry("tranche", Text.of("tahap pencairan", "part of the payment")),
            Map.entry("tranches", Text.of("pembagian pencairan", "the parts of the payment")),
            Map.entry("used", Text.of("jumlah terpakai", "the amount used")),
            Map.entry("ACCOUNT", Text.of("rekening bank", "bank account")),
            Map.entry("ACTIVITY", Text.of("kegiatan", "activity")),
            Map.entry("ADDRESS", Text.of("alamat", "address")),
            Map.entry("AHU", Text.of("pengesahan badan hukum", "ratification")),
            Map.entry("FAMILY_CARD", Text.of("kartu keluarga", "family card")),
            Map.entry("KELURAHAN", Text.of("kelurahan", "kelurahan")),
            Map.entry("LINE", Text.of("rincian biaya", "cost plan")),
            Map.entry("NAME", Text.of("nama", "name")),
            Map.entry("NIK", Text.of("NIK", "NIK")),
            Map.entry("TEXT", Text.of("naskah", "text")),
            Map.entry("PARTIES", Text.of("para pihak", "parties")),
            Map.entry("PURPOSE", Text.of("tujuan", "purpose")),
            Map.entry("AMOUNT_AND_USE", Text.of("jumlah dan penggunaan", "amount and use")),
            Map.entry("RIGHTS_AND_DUTIES", Text.of("hak dan kewajiban", "rights and duties")),
            Map.entry("SEPARATE_ACCOUNT", Text.of("rekening tersendiri", "a separate account")),
            Map.entry("INTEREST", Text.of("bunga", "interest")),
            Map.entry("WARNINGS", Text.of("peringatan tertulis", "written warnings")),
            Map.entry("REPORTING", Text.of("tata cara pelaporan", "reporting")));

    private Places() {}

    /** The names of these parts or clauses, which stand in a list; empty when one has none here. */
    static Optional<Text> name(String paths) {
        List<Text> names = Arrays.stream(paths.split(", "))
                .map(NAMES::get)
                .filter(Objects::nonNull)
                .toList();
        if (names.size() < paths.split(", ").length) {
            return Optional.empty();
        }
        return Optional.of(Text.of(joined(names, Text::id), joined(names, Text::en)));
    }

    private static String joined(List<Text> names, Function<Text, String> language) {
        return names.stream().map(language).collect(Collectors.joining(", "));
    }
}
