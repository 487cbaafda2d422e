package id.pendopo.examples.quickstart;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Text;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Office;
import id.pendopo.performance.attendance.DayStatus;
import id.pendopo.performance.batch.AssembledMonth;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.letter.PayPapers;
import id.pendopo.performance.letter.PaymentOrder;
import id.pendopo.performance.letter.SlipHolder;
import id.pendopo.performance.letter.UnitList;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PaySlip;
import id.pendopo.performance.pay.Tenure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What came of a unit's pay month (<i>hasil bulan TPP</i>): its table, one slip in full, and what is corrected beside it. */
final class PayrollOutcome implements Outcome {
    private static final LocalDate PAY_DAY = LocalDate.of(2026, 10, 16);

    private final Office office;
    private final Script.Tale tale;
    private final PayMonth month;
    private final PayCorrection correction;
    private final LetterOffice paper;
    private final Story story;

    PayrollOutcome(
            Office office,
            Script.Tale tale,
            PayMonth month,
            PayCorrection correction,
            LetterOffice paper,
            Story story) {
        this.office = office;
        this.tale = tale;
        this.month = month;
        this.correction = correction;
        this.paper = paper;
        this.story = story;
    }

    @Override
    public void tell() {
        table();
        differences();
        story.chapter(story.in("Satu slip seutuhnya", "One slip in full"));
        LetterText.of(slip(month.slip(correction.difference().employee())), story.locale())
                .lines()
                .forEach(line -> story.line(line.isBlank() ? "" : "  " + line));
    }

    private void table() {
        story.chapter(story.in("Daftar satu unit, ", "The list of one unit, ")
                + month.summary().month());
        story.line(row(
                story.in("Pegawai", "Employee"),
                story.in("Kls", "Cls"),
                story.in("Menit", "Min"),
                story.in("Alpa", "Abs"),
                story.in("Hak", "Entitled"),
                story.in("Bruto", "Gross"),
                "BPJS",
                "PPh 21",
                story.in("Koreksi", "Corr"),
                story.in("Neto", "Net")));
        for (PaySlip slip : month.slips()) {
            EmployeeId employee = slip.input().employee();
            story.line(row(
                    month.records().name(employee),
                    String.valueOf(last(slip).positionClass()),
                    String.valueOf(slip.input().activities().stream()
                            .mapToInt(ApprovedActivity::minutes)
                            .sum()),
                    String.valueOf(days(employee, DayStatus.ABSENT_NO_REASON)),
                    sum(slip.total(PayLineCode.ENTITLED)),
                    sum(slip.gross()),
                    sum(slip.total(PayLineCode.HEALTH_EMPLOYEE)),
                    sum(slip.total(PayLineCode.TAX)),
                    sum(slip.total(PayLineCode.CORRECTION)),
                    sum(slip.net())));
        }
        story.line(row(
                story.in("Jumlah", "Sum"),
                "",
                "",
                "",
                total(PayLineCode.ENTITLED),
                total(PayLineCode.GROSS),
                total(PayLineCode.HEALTH_EMPLOYEE),
                total(PayLineCode.TAX),
                total(PayLineCode.CORRECTION),
                total(PayLineCode.NET)));
    }

    private static String row(String... cells) {
        return "  %-15s%4s%6s%5s%11s%11s%8s%10s%9s%11s".formatted((Object[]) cells);
    }

    private static String sum(Rupiah amount) {
        return "%,d".formatted(amount.value()).replace(',', '.');
    }

    private String total(PayLineCode line) {
        return sum(month.summary().total(line.toCode()));
    }

    private static Tenure last(PaySlip slip) {
        List<Tenure> tenures = slip.input().tenures();
        return tenures.get(tenures.size() - 1);
    }

    private int days(EmployeeId employee, DayStatus status) {
        AssembledMonth one = Objects.requireNonNull(month.months().get(employee));
        return one.attendance().count(status);
    }

    /** What the paper that came late changes; the paid month stays. */
    private void differences() {
        story.chapter(story.in("Koreksi di samping bulan yang sudah dibayar", "The correction beside the paid month"));
        story.paragraph(
                "  ",
                story.in(
                                "%s: surat tugas untuk 29 September datang sesudah gaji dibayar. Bulan yang sudah dibayar tidak disentuh; selisihnya "
                                        + "diperhitungkan dalam bulan berikutnya.",
                                "%s: the order of duty for 29 September came after pay. The paid month is not touched; the difference goes into "
                                        + "the next one.")
                        .formatted(month.records().name(correction.difference().employee())));
        correction
                .difference()
                .lines()
                .forEach(line -> story.line("  %-54s%14s -> %14s"
                        .formatted(line.code().label().in(story.locale()), sum(line.paid()), sum(line.again()))));
        story.line("  %-54s%32s"
                .formatted(
                        story.in("Selisih neto", "Difference of the net"),
                        sum(correction.difference().net())));
    }

    private Letter slip(PaySlip slip) {
        EmployeeId employee = slip.input().employee();
        return PayPapers.of(paper, story.locale())
                .slip(
                        slip,
                        new SlipHolder(
                                PersonalText.of(month.records().name(employee)), Optional.empty(), position(slip)),
                        PAY_DAY);
    }

    private String position(PaySlip slip) {
        Tenure last = last(slip);
        return month.records().people().positions().stream()
                .filter(one -> one.code().equals(last.position()))
                .map(Position::name)
                .findFirst()
                .orElseThrow()
                .in(story.locale());
    }

    /** The slips for those they are of, the list and the order for those who sign and pay. */
    @Override
    public Map<String, Letter> papers() {
        Map<String, Letter> papers = new LinkedHashMap<>();
        PayPapers papersOf = PayPapers.of(paper, story.locale());
        UnitList list = UnitList.of(month.summary().unit(), month.slips());
        papers.put("00-unit-pay-list", papersOf.unitList(list, PAY_DAY, this::named));
        papers.put("01-payment-order", papersOf.paymentOrder(PaymentOrder.of(list), PAY_DAY, this::named));
        for (PaySlip slip : month.slips()) {
            papers.put("slip-" + slip.input().employee(), slip(slip));
        }
        return papers;
    }

    private Optional<PersonalText> named(EmployeeId employee) {
        return Optional.of(PersonalText.of(month.records().name(employee)));
    }

    /** Somebody adds to the net of the whole unit after it was computed. */
    @Override
    public Proof.Forgery forgery() {
        long net = month.summary().total(PayLineCode.NET.toCode()).value();
        JournalEntry computed = office.journal(tale.caseId()).stream()
                .filter(entry -> entry.act().equals("compute"))
                .findFirst()
                .orElseThrow();
        return new Proof.Forgery(
                computed.seq(),
                computed.seq(),
                Long.toString(net),
                Long.toString(net + 1_000_000),
                Text.of("jumlah neto satu unit", "the net of the unit"));
    }

    @Override
    public List<JournalEntry> beside() {
        return List.of();
    }

    @Override
    public void views() {
        PaySlip slip = month.slip(correction.difference().employee());
        String name = month.records().name(slip.input().employee());
        boolean named = office.journal(tale.caseId()).stream()
                .anyMatch(entry -> entry.toLine().contains(name));
        story.chapter(story.in("Satu bulan, tiga tampilan", "One month, three views"));
        view("", story.in("Pegawai", "Employee"), story.in("Bendahara", "Treasurer"), story.in("Jurnal", "Journal"));
        view(story.in("Nama", "Name"), name, name, named ? name : story.in("(tidak ada)", "(not there)"));
        view(
                story.in("Neto", "Net"),
                sum(slip.net()),
                sum(slip.net()),
                story.in("hanya jumlah unit", "the unit's sum"));
        view(
                story.in("Rincian", "Lines"),
                String.valueOf(slip.lines().size()),
                story.in("(tidak ditampilkan)", "(not shown)"),
                story.in("hanya hash", "hashes only"));
    }

    private void view(String what, String employee, String treasurer, String journal) {
        story.line("  %-10s%-24s%-24s%s".formatted(what, employee, treasurer, journal));
    }

    @Override
    public List<Hint> hints(String cli, String from, String region) {
        return List.of(new Hint(
                Text.of("Menghitung sendiri satu slip dari bahannya:", "To compute a slip yourself from what went in:"),
                List.of(cli + "pay explain" + from.replace(" --from", "") + "/months.jsonl" + region
                        + " --illustration --employee p02")));
    }

    @Override
    public Map<String, List<String>> files() {
        return Map.of(
                "months.jsonl",
                month.slips().stream()
                        .map(slip -> CanonicalWriter.toText(slip.input()))
                        .toList());
    }
}
