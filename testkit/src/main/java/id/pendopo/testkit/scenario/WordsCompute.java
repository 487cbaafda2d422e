package id.pendopo.testkit.scenario;

import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;
import java.util.LinkedHashMap;
import java.util.Map;

/** Amounts, numbers and dates in words: {@code given: {rupiah | number | date}}; results: {@code words}, {@code figures}. */
final class WordsCompute implements ComputeProvider {
    @Override
    public String name() {
        return "words";
    }

    @Override
    public Map<String, Object> compute(Given given) {
        Map<String, Object> results = new LinkedHashMap<>();
        given.numberIfAny("rupiah").map(Rupiah::of).ifPresent(amount -> {
            results.put("words", InWords.rupiah(amount));
            results.put("figures", amount.format());
        });
        given.numberIfAny("number").ifPresent(number -> results.put("words", InWords.number(number)));
        given.dateIfAny("date").ifPresent(date -> results.put("words", InWords.date(date)));
        if (results.isEmpty()) {
            throw new IllegalArgumentException("given: needs rupiah, number or date");
        }
        return results;
    }
}
