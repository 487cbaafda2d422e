package id.pendopo.examples.quickstart;

import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.period.BankResult;
import id.pendopo.performance.period.PeriodFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office of pay: its own program computes the month of a unit, and people verify, sign and pay it. */
final class PayService implements Service {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PayMonth month;
    private final PayCorrection correction;
    private final RegionPack pack;
    private final LetterOffice paper;

    PayService(RegionPack pack, PayRecords records, LetterOffice paper) {
        this.pack = pack;
        this.paper = paper;
        this.month = PayMonth.of(pack, records);
        this.correction = PayCorrection.of(pack, month);
    }

    /** What the program computed, and what the bank said. */
    @Override
    public JsonNode input() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("roster", month.records().toHash());
        parts.put("summary", month.summary());
        parts.put("result", month.summary().resultHash());
        parts.put("bank", bank());
        parts.put("differences", correction.summary());
        parts.put("differencesResult", correction.summary().resultHash());
        return JSON.valueToTree(parts);
    }

    private List<BankResult> bank() {
        return month.slips().stream()
                .map(slip -> new BankResult(slip.input().employee(), BankResult.Outcome.PAID))
                .toList();
    }

    @Override
    public FactSource[] facts(Store store) {
        return new FactSource[] {new PayBooks(), new PeriodFacts().over(pack, store, new byte[0])};
    }

    @Override
    public Outcome outcome(Office office, Store store, Script script, Story story) {
        return new PayrollOutcome(office, script.tale(), month, correction, paper, story);
    }
}
