package id.pendopo.performance.batch;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.CarriedCorrection;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayLine;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PayPart;
import id.pendopo.performance.pay.PaySlip;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds a unit up, record by record, in order. Not thread-safe; links may be made on any thread. */
final class UnitTally {
    /** A record's result with its hashes. */
    record Link(RunResult result, byte[] inputHash, byte[] resultHash) {}

    private static final HexFormat HEX = HexFormat.of();
    private static final List<PayLineCode> CUTS = List.of(
            PayLineCode.DISCIPLINE,
            PayLineCode.BELOW_FLOOR,
            PayLineCode.SANCTION,
            PayLineCode.OTHER_CUT,
            PayLineCode.ABOVE_CEILING);

    private final YearMonth month;
    private final UnitCode unit;
    private final PolicyStamp policy;
    private final HashChain inputs = new HashChain();
    private final HashChain results = new HashChain();
    private final Map<PayLineCode, Rupiah> totals = new EnumMap<>(PayLineCode.class);
    private final SortedMap<String, Rupiah> carried = new TreeMap<>();
    private int slips;
    private int failed;

    UnitTally(YearMonth month, UnitCode unit, PolicyStamp policy) {
        this.month = month;
        this.unit = unit;
        this.policy = policy;
    }

    static Link link(MonthInput input, RunResult result) {
        byte[] resultHash =
                result.slip().map(slip -> HEX.parseHex(slip.toHash())).orElseGet(() -> refusal(result));
        String inputHash = result.slip().map(PaySlip::inputHash).orElseGet(input::toHash);
        return new Link(result, HEX.parseHex(inputHash), resultHash);
    }

    void add(Link link) {
        inputs.add(link.inputHash());
        results.add(link.resultHash());
        Optional<PaySlip> slip = link.result().slip();
        if (slip.isEmpty()) {
            failed++;
            return;
        }
        slips++;
        List<PayPart> parts = slip.get().parts();
        for (PayPart part : parts) {
            if (part.unit().equals(unit)) {
                add(part);
            }
        }
        if (parts.get(parts.size() - 1).unit().equals(unit)) {
            for (CarriedCorrection one : slip.get().input().corrections()) {
                carried.merge(one.id(), one.amount(), Rupiah::plus);
            }
        }
        cuts(slip.get(), parts.stream().allMatch(part -> part.unit().equals(unit)));
    }

    int slips() {
        return slips;
    }

    int failed() {
        return failed;
    }

    int records() {
        return slips + failed;
    }

    RunSummary summary() {
        List<RunSummary.Total> lines = new ArrayList<>();
        totals.forEach((code, amount) -> lines.add(new RunSummary.Total(code.toCode(), amount)));
        List<RunSummary.Carried> corrections = new ArrayList<>();
        carried.forEach((id, amount) -> corrections.add(new RunSummary.Carried(id, amount)));
        return new RunSummary(month, unit, policy, inputs.toHex(), results.toHex(), slips, failed, lines, corrections);
    }

    private void add(PayPart part) {
        add(PayLineCode.ENTITLED, part.entitled());
        add(PayLineCode.EARNED, part.earned());
        add(PayLineCode.GROSS, part.gross());
        add(PayLineCode.HEALTH_EMPLOYEE, part.healthEmployee());
        add(PayLineCode.HEALTH_EMPLOYER, part.healthEmployer());
        add(PayLineCode.TAX, part.tax());
        add(PayLineCode.TAX_BORNE, part.taxBorne());
        add(PayLineCode.CORRECTION, part.corrections());
        add(PayLineCode.NET, part.net());
    }

    /** What was taken, by its kind; of a slip of several units only what this one's lines say. */
    private void cuts(PaySlip slip, boolean whole) {
        if (whole) {
            CUTS.forEach(code -> add(code, slip.total(code)));
            return;
        }
        for (PayLine line : slip.lines()) {
            if (CUTS.contains(line.code()) && line.unit().filter(unit::equals).isPresent()) {
                add(line.code(), line.amount());
            }
        }
    }

    private void add(PayLineCode code, Rupiah amount) {
        totals.merge(code, amount, Rupiah::plus);
    }

    private static byte[] refusal(RunResult result) {
        List<String> codes = result.findings().stream().map(Finding::code).toList();
        String canonical =
                CanonicalWriter.treeToText(Map.of("employee", result.employee().value(), "findings", codes));
        return HashChain.hash(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
