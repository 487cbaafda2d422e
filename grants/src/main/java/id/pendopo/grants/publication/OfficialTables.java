package id.pendopo.grants.publication;

import static id.pendopo.core.publication.OpenTable.Column.of;

import id.pendopo.core.law.Text;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.Review;
import java.util.ArrayList;
import java.util.List;

/** The columns and rows of the budget team's lists (<i>kolom daftar resmi</i>), with full names and addresses. */
final class OfficialTables {
    private static final OpenTable.Column NO = of("no", "no", "no");
    private static final OpenTable.Column NAME = of("name", "nama penerima", "recipient");
    private static final OpenTable.Column ADDRESS = of("address", "alamat", "address");
    private static final OpenTable.Column KELURAHAN = of("kelurahan", "kode wilayah", "region code");
    private static final OpenTable.Column PURPOSE = of("purpose", "rencana penggunaan", "purpose");

    private OfficialTables() {}

    /** Three columns of amounts: requested, evaluated, considered. */
    static OpenTable nominees(List<CaseFile<Proposal>> cases, OutputWords words) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseFile<Proposal> one : cases) {
            Proposal proposal = one.data();
            Review.Consideration listed = proposal.review().consideration().orElseThrow();
            rows.add(List.of(
                    rows.size() + 1,
                    listed.list(),
                    listed.priority(),
                    Named.of(proposal),
                    Named.address(proposal),
                    proposal.application().activity().place(),
                    proposal.application().activity().title(),
                    proposal.amounts().find(LadderStep.REQUESTED),
                    proposal.amounts().find(LadderStep.RECOMMENDED),
                    proposal.amounts().find(LadderStep.CONSIDERED),
                    one.handling().unit().map(words::of)));
        }
        return made(
                List.of(
                        NO,
                        of("list", "nomor daftar", "list"),
                        of("priority", "prioritas", "priority"),
                        NAME,
                        ADDRESS,
                        KELURAHAN,
                        PURPOSE,
                        of("requested", "permohonan (Rp)", "requested (Rp)"),
                        of("evaluated", "hasil evaluasi (Rp)", "evaluated (Rp)"),
                        of("considered", "pertimbangan TAPD (Rp)", "considered (Rp)"),
                        of("unit", "perangkat daerah", "agency")),
                rows);
    }

    static OpenTable annex(List<CaseFile<Proposal>> cases) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseFile<Proposal> one : cases) {
            Proposal proposal = one.data();
            Budgeting budgeting = proposal.budgeting();
            rows.add(List.of(
                    rows.size() + 1,
                    budgeting.allocation().map(place -> place.account().value()),
                    Named.of(proposal),
                    Named.address(proposal),
                    budgeting.latest().orElseThrow().amount(),
                    budgeting.latest().orElseThrow().number()));
        }
        return made(
                List.of(
                        NO,
                        of("account", "kode rekening", "account"),
                        NAME,
                        ADDRESS,
                        of("amount", "jumlah (Rp)", "amount (Rp)"),
                        of("basis", "dasar hukum", "legal basis")),
                rows);
    }

    static OpenTable recap(List<CaseFile<Proposal>> cases, OutputWords words) {
        List<List<Object>> rows = new ArrayList<>();
        for (CaseFile<Proposal> one : cases) {
            Proposal proposal = one.data();
            rows.add(List.of(
                    rows.size() + 1,
                    Named.of(proposal),
                    Named.address(proposal),
                    proposal.application().activity().place(),
                    proposal.delivery().received(),
                    proposal.delivery().lastReceivedOn(),
                    one.handling().unit().map(words::of)));
        }
        return made(
                List.of(
                        NO,
                        NAME,
                        ADDRESS,
                        KELURAHAN,
                        of("amount", "besaran (Rp)", "amount (Rp)"),
                        of("receivedOn", "tanggal diterima", "received on"),
                        of("unit", "perangkat daerah", "agency")),
                rows);
    }

    private static OpenTable made(List<OpenTable.Column> columns, List<List<Object>> rows) {
        return new OpenTable("list", Text.of("daftar", "list"), columns, rows);
    }
}
