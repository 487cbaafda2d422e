package id.pendopo.cli;

import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.budget.YearAccount;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.MoneyTrail;
import java.util.Map;
import java.util.Optional;

/** Lays out where money went. */
final class TraceTable {
    private static final String EMPTY = "";
    private static final String LINE = "%4s  %-10s  %-20s  %-29s  %20s %s";
    private static final String SHARE = "%-24s%19s%19s%19s%19s";

    private final Console console;

    TraceTable(Console console) {
        this.console = console;
    }

    void print(MoneyTrail trail) {
        console.say(Text.of("Perkara " + trail.caseId(), "Case " + trail.caseId()));
        trail.page().ifPresent(page -> console.say(Text.of("Rekening " + page.text(), "Account " + page.text())));
        console.say(LINE.formatted(
                        in("no", "no"),
                        in("hari (UTC)", "day (UTC)"),
                        in("peran", "role"),
                        in("langkah", "step"),
                        in("jumlah", "amount"),
                        EMPTY)
                .stripTrailing());
        console.say("-".repeat(Columns.WIDTH));
        for (MoneyTrail.Line line : trail.lines()) {
            String step = line.step().label().in(console.locale()) + (line.part() > 0 ? " " + line.part() : EMPTY);
            console.say(LINE.formatted(
                            line.entry(),
                            line.at().toString().substring(0, 10),
                            line.role(),
                            step,
                            line.amount(),
                            line.isSuperseded() ? in("(batal)", "(void)") : EMPTY)
                    .stripTrailing());
            line.why()
                    .filter(why -> !line.isSuperseded())
                    .ifPresent(why ->
                            Columns.paragraph(why.in(console.locale()), 40).forEach(console::say));
        }
        console.say(EMPTY);
        print(trail.balance());
        tell(trail);
        if (trail.isAgreed()) {
            console.say(Text.of("Jumlah perkara dan mutasi anggarannya cocok", "The case and its postings agree"));
        }
    }

    private void print(MoneyTrail.Balance balance) {
        sum("diminta", "requested", balance.requested());
        sum("disetujui", "approved", balance.approved());
        sum("ditetapkan", "decreed", balance.decreed());
        sum("diperjanjikan", "agreed", balance.agreed());
        sum("dibayar", "paid", balance.spent());
        sum("gugur", "lapsed", balance.lapsed());
        sum("belum dibayar", "not yet paid", balance.open());
        sum("diterima penerima", "received", balance.received());
        sum("dipertanggungjawabkan", "accounted for", balance.used());
        sum("harus dikembalikan", "to be returned", balance.refundable());
        sum("dikembalikan", "returned", balance.returned());
        sum("belum dikembalikan", "still to be returned", balance.outstanding());
    }

    private void tell(MoneyTrail trail) {
        for (MoneyTrail.Difference one : trail.differences()) {
            String sum = one.what().label().in(console.locale());
            console.say(Text.of(
                    "Selisih: perkara %s, catatan %d, %s: %s menurut perkara %s, menurut mutasi %s"
                            .formatted(trail.caseId(), one.entry(), one.act(), sum, one.ofCase(), one.ofLedger()),
                    "Difference: case %s, entry %d, %s: %s by the case %s, by its postings %s"
                            .formatted(trail.caseId(), one.entry(), one.act(), sum, one.ofCase(), one.ofLedger())));
        }
    }

    void print(YearAccount account, Map<String, MoneyTrail> trails) {
        console.say(Text.of(
                "Rekening " + account.page().text(), "Account " + account.page().text()));
        LedgerReading position = account.position();
        sum("pagu", "ceiling", position.ceiling());
        sum("dicadangkan", "reserved", position.reserved());
        sum("terikat", "committed", position.committed());
        sum("dibayar", "paid", position.paid());
        sum("dikembalikan", "returned", position.returned());
        sum("sisa pagu", "left of the ceiling", position.available());
        console.say(EMPTY);
        console.say(SHARE.formatted(
                in("perkara", "case"),
                in("dicadangkan", "reserved"),
                in("terikat", "committed"),
                in("dibayar", "paid"),
                in("dikembalikan", "returned")));
        console.say("-".repeat(Columns.WIDTH));
        for (YearAccount.Share share : account.shares()) {
            console.say(SHARE.formatted(
                    share.forCase(), share.reserved(), share.committed(), share.paid(), share.returned()));
        }
        console.say(EMPTY);
        for (YearAccount.Deed deed : account.deeds()) {
            String what = "%s %s%s"
                    .formatted(
                            deed.posting().kind(),
                            deed.posting().amount(),
                            deed.posting()
                                    .forCase()
                                    .map(one -> " (" + one + ")")
                                    .orElse(EMPTY));
            console.say(Text.of(
                    "Baris %d, bukan dari perkara: %s, %s".formatted(deed.line(), what, deed.cause()),
                    "Line %d, not of a case: %s, %s".formatted(deed.line(), what, deed.cause())));
        }
        account.differences().forEach(this::tell);
        trails.values().forEach(this::tell);
        long differences = account.differences().size()
                + trails.values().stream()
                        .mapToLong(trail -> trail.differences().size())
                        .sum();
        console.say(
                differences == 0
                        ? Text.of(
                                "Buku dan jurnal cocok: %d perkara".formatted(trails.size()),
                                "Ledger and journals agree: " + Counted.of(trails.size(), "case"))
                        : Text.of("Selisih: " + differences, "Differences: " + differences));
    }

    private void tell(YearAccount.Difference one) {
        String what = one.fault().label().in(console.locale());
        String place = in("perkara", "case") + " "
                + one.forCase().map(Object::toString).orElse("-")
                + one.entry()
                        .map(entry -> ", " + in("catatan", "entry") + " " + entry)
                        .orElse(EMPTY)
                + one.line()
                        .map(line -> ", " + in("baris buku", "line") + " " + line)
                        .orElse(EMPTY);
        console.say(in("Selisih: ", "Difference: ") + place + ": " + what);
        part("buku  ", "ledger ", one.ledger());
        part("jurnal", "journal", one.journal());
    }

    private void part(String id, String en, Optional<String> says) {
        says.ifPresent(text -> console.say("  " + in(id, en) + ": " + text));
    }

    private void sum(String id, String en, Rupiah amount) {
        console.say("  %-24s%20s".formatted(in(id, en), amount));
    }

    private String in(String id, String en) {
        return id.equals(en) ? id : Text.of(id, en).in(console.locale());
    }
}
