package id.pendopo.grants.publication;

import static id.pendopo.core.publication.OpenTable.Column.of;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.PublicProposalView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists of grants for everybody, each made of public grants and of nothing else. */
final class PublicTables {
    private static final OpenTable.Column YEAR = of("year", "tahun", "year");
    private static final OpenTable.Column NUMBER = of("number", "nomor", "number");
    private static final OpenTable.Column NAME = of("name", "penerima", "recipient");
    private static final OpenTable.Column KELURAHAN = of("kelurahan", "kode wilayah", "region code");
    private static final OpenTable.Column UNIT = of("unit", "perangkat daerah", "agency");
    private static final OpenTable.Column PURPOSE = of("purpose", "peruntukan", "purpose");
    private static final OpenTable.Column NOTICE = of("notice", "keterangan", "remark");

    private PublicTables() {}

    static OpenTable recipients(PublicGrants all, OutputWords words) {
        List<List<Object>> rows = new ArrayList<>();
        for (PublicGrant grant : all.grants()) {
            PublicProposalView.Money money = grant.view().money();
            rows.add(List.of(
                    grant.budget().year(),
                    words.of(grant.kind().type()),
                    words.of(grant.kind().form()),
                    grant.number(),
                    grant.recipient().name(),
                    words.of(grant.recipient().kind()),
                    place(grant),
                    unit(grant, words),
                    purpose(grant, words),
                    amount(money, LadderStep.REQUESTED),
                    amount(money, LadderStep.BUDGETED),
                    amount(money, LadderStep.DECREED),
                    grant.realised(),
                    words.of(grant.view().progress().stage()),
                    notice(grant, words)));
        }
        return new OpenTable(
                "recipients",
                Text.of("Daftar penerima hibah dan bantuan sosial", "Recipients of grants and social aid"),
                List.of(
                        YEAR,
                        of("type", "jenis", "type"),
                        of("form", "bentuk", "form"),
                        NUMBER,
                        NAME,
                        of("kind", "jenis penerima", "kind of recipient"),
                        KELURAHAN,
                        UNIT,
                        PURPOSE,
                        of("requested", "permohonan (Rp)", "requested (Rp)"),
                        of("budgeted", "anggaran (Rp)", "budgeted (Rp)"),
                        of("decreed", "ditetapkan (Rp)", "decreed (Rp)"),
                        of("realised", "realisasi (Rp)", "realised (Rp)"),
                        of("stage", "tahap", "stage"),
                        NOTICE),
                rows);
    }

    static OpenTable agreements(PublicGrants all, OutputWords words) {
        List<List<Object>> rows = new ArrayList<>();
        for (PublicGrant grant : all.grants()) {
            Optional<PublicProposalView.Paper> agreement = grant.view().papers().agreement();
            if (grant.kind().type() == AidType.HIBAH && agreement.isPresent()) {
                Optional<PublicProposalView.Paper> decree =
                        grant.view().papers().decree();
                rows.add(List.of(
                        grant.budget().year(),
                        agreement.get().number(),
                        agreement.get().date(),
                        grant.number(),
                        grant.recipient().name(),
                        place(grant),
                        unit(grant, words),
                        purpose(grant, words),
                        amount(grant.view().money(), LadderStep.AGREED),
                        decree.map(PublicProposalView.Paper::number),
                        decree.map(PublicProposalView.Paper::date),
                        notice(grant, words)));
            }
        }
        return new OpenTable(
                "agreements",
                Text.of("Register naskah perjanjian hibah daerah", "Register of grant agreements"),
                List.of(
                        YEAR,
                        of("agreement", "nomor NPHD", "agreement number"),
                        of("agreedOn", "tanggal NPHD", "agreement date"),
                        NUMBER,
                        NAME,
                        KELURAHAN,
                        UNIT,
                        PURPOSE,
                        of("agreed", "jumlah (Rp)", "amount (Rp)"),
                        of("decree", "nomor keputusan", "decree number"),
                        of("decreedOn", "tanggal keputusan", "decree date"),
                        NOTICE),
                rows);
    }

    static OpenTable reports(PublicGrants all, OutputWords words) {
        List<List<Object>> rows = new ArrayList<>();
        for (PublicGrant grant : all.grants()) {
            if (grant.report().isPresent() && grant.realised().isPositive()) {
                PublicProposalView.Report report = grant.view().report();
                rows.add(List.of(
                        grant.budget().year(),
                        grant.number(),
                        grant.recipient().name(),
                        place(grant),
                        unit(grant, words),
                        purpose(grant, words),
                        grant.realised(),
                        words.of(grant.report().get().label()),
                        report.overdue() ? words.of(Text.of("ya", "yes")) : words.of(Text.of("tidak", "no")),
                        report.submittedOn(),
                        report.used(),
                        grant.view().money().refunded(),
                        notice(grant, words)));
            }
        }
        return new OpenTable(
                "reports",
                Text.of("Status laporan pertanggungjawaban", "Reports of use"),
                List.of(
                        YEAR,
                        NUMBER,
                        NAME,
                        KELURAHAN,
                        UNIT,
                        PURPOSE,
                        of("realised", "diterima (Rp)", "received (Rp)"),
                        of("status", "status LPJ", "report"),
                        of("wasOverdue", "pernah terlambat", "was overdue"),
                        of("submittedOn", "tanggal LPJ", "handed in on"),
                        of("used", "dipertanggungjawabkan (Rp)", "accounted for (Rp)"),
                        of("refunded", "dikembalikan (Rp)", "refunded (Rp)"),
                        NOTICE),
                rows);
    }

    static OpenTable unplanned(PublicGrants all, OutputWords words) {
        List<List<Object>> rows = new ArrayList<>();
        for (UnplannedTotal total : all.unplanned()) {
            rows.add(List.of(
                    total.year(),
                    total.unit().map(words::of),
                    total.approved(),
                    total.approvedAmount(),
                    total.paid(),
                    total.paidAmount(),
                    total.reported(),
                    total.reportedAmount()));
        }
        return new OpenTable(
                "unplanned",
                Text.of(
                        "Bantuan sosial yang tidak dapat direncanakan: jumlah dan total",
                        "Social aid that could not be planned: counts and totals"),
                List.of(
                        YEAR,
                        UNIT,
                        of("approved", "disetujui (penerima)", "approved (recipients)"),
                        of("approvedAmount", "disetujui (Rp)", "approved (Rp)"),
                        of("paid", "menerima (penerima)", "paid (recipients)"),
                        of("paidAmount", "realisasi (Rp)", "realised (Rp)"),
                        of("reported", "melapor (penerima)", "reported (recipients)"),
                        of("reportedAmount", "nilai laporan (Rp)", "reported (Rp)")),
                rows);
    }

    private static Object place(PublicGrant grant) {
        return grant.view().subject().map(PublicProposalView.Subject::kelurahan);
    }

    private static Object unit(PublicGrant grant, OutputWords words) {
        return grant.view().progress().unit().map(words::of);
    }

    private static Object notice(PublicGrant grant, OutputWords words) {
        return grant.view().notice().map(words::of);
    }

    /** The title of an organisation's activity, of aid to persons what the law calls its purposes. */
    static Optional<String> purpose(PublicGrant grant, OutputWords words) {
        return grant.recipient().isPerson()
                ? Optional.of(words.of(grant.kind().purposes())).filter(purposes -> !purposes.isEmpty())
                : grant.view().subject().flatMap(PublicProposalView.Subject::title);
    }

    private static Optional<Rupiah> amount(PublicProposalView.Money money, LadderStep step) {
        return Optional.ofNullable(money.amounts().get(step));
    }
}
