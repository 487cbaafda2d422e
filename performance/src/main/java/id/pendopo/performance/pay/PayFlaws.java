package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rounding;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What in a policy of pay does not go together. */
final class PayFlaws {
    private final PayPolicy policy;
    private final Map<String, List<ValueFlaw>> flaws = new LinkedHashMap<>();

    private PayFlaws(PayPolicy policy) {
        this.policy = policy;
    }

    static Map<String, List<ValueFlaw>> of(PayPolicy policy) {
        PayFlaws check = new PayFlaws(policy);
        check.components();
        check.roundings();
        check.tables();
        check.classes();
        check.finalRates();
        check.terTables();
        return check.flaws;
    }

    private void components() {
        List<PayComponent> components = policy.components().value();
        Percentage together = components.stream().map(PayComponent::weight).reduce(Percentage.ZERO, Percentage::plus);
        if (!together.equals(Percentage.HUNDRED)) {
            add(
                    "components",
                    "WEIGHTS_NOT_HUNDRED",
                    Text.of(
                            "bobot komponen seluruhnya " + together.format(),
                            "the weights are together " + together.toText() + "%"),
                    Text.of("Jadikan jumlah bobot 100%", "Make the weights a hundred together"));
        }
        Set<Code> codes = new HashSet<>();
        for (int i = 0; i < components.size(); i++) {
            Code code = components.get(i).code();
            if (!codes.add(code)) {
                add(
                        "components",
                        "COMPONENT_TWICE",
                        "/" + i,
                        Text.of("komponen " + code + " tertulis dua kali", "component " + code + " stands twice"),
                        Text.of("Pakai kode lain", "Use another code"));
            }
        }
        long bearing = components.stream().filter(PayComponent::isDiscipline).count();
        boolean needed = policy.deductionLimit().value() == CutLimit.COMPONENT
                || policy.deductionBase().map(Value::value).equals(Optional.of(CutBase.COMPONENT));
        if (bearing > 1 || bearing == 0 && needed) {
            add(
                    "components",
                    "DISCIPLINE_COMPONENT",
                    Text.of(
                            bearing + " komponen menanggung pengurangan disiplin",
                            bearing + " components bear the deductions for attendance"),
                    Text.of(
                            "Tetapkan satu komponen DISCIPLINE, atau dasar TOTAL dengan batas WHOLE",
                            "Have one component DISCIPLINE, or the base TOTAL with the limit WHOLE"));
        }
        needs(Measure.RATING, policy.ratingTable(), "ratingTable");
        needs(Measure.REPORTS, policy.reportTable(), "reportTable");
    }

    private void needs(Measure measure, Optional<Value<Code>> table, String key) {
        boolean used = policy.components().value().stream()
                .anyMatch(component -> component.measures().contains(measure));
        if (used && table.isEmpty()) {
            add(
                    "components",
                    "TABLE_NOT_CHOSEN",
                    Text.of("ukuran " + measure + " tanpa tabel", "the measure " + measure + " has no table"),
                    Text.of("Pilih " + key, "Choose " + key));
        }
    }

    private void roundings() {
        Rounding ceiling = policy.ceilingRounding().value();
        if (ceiling != Rounding.HALF_UP && ceiling != Rounding.CEILING) {
            add(
                    "ceilingRounding",
                    "ROUNDING_UNKNOWN_HERE",
                    Text.of(
                            "pembulatan " + ceiling + " tidak dikenal di sini",
                            "the rounding " + ceiling + " is not known here"),
                    Text.of("Pakai HALF_UP atau CEILING", "Use HALF_UP or CEILING"));
        }
        halfEven("moneyRounding", policy.moneyRounding().value());
        halfEven("taxRounding", policy.taxRounding().value());
        if (policy.ramadanFactor().value().isNegative()) {
            add(
                    "ramadanFactor",
                    "FACTOR_BELOW_ZERO",
                    Text.of("faktor di bawah nol", "the factor is below zero"),
                    Text.of("Pakai nol atau lebih", "Use zero or more"));
        }
    }

    /** A line whose exact value has a whole part from elsewhere would round to another neighbour. */
    private void halfEven(String key, Rounding rounding) {
        if (rounding == Rounding.HALF_EVEN) {
            add(
                    key,
                    "ROUNDING_UNKNOWN_HERE",
                    Text.of("pembulatan HALF_EVEN tidak dikenal di sini", "the rounding HALF_EVEN is not known here"),
                    Text.of("Pakai HALF_UP, DOWN, atau FLOOR", "Use HALF_UP, DOWN or FLOOR"));
        }
    }

    private void tables() {
        PayChoice choice = new PayChoice(policy, PayTables.NONE);
        policy.tariff().ifPresent(name -> known("tariff", name.value(), choice::tariff));
        policy.ratingTable().ifPresent(name -> known("ratingTable", name.value(), choice::rating));
        policy.reportTable().ifPresent(name -> known("reportTable", name.value(), choice::report));
    }

    private void known(String key, Code name, Function<Code, Optional<?>> find) {
        if (find.apply(name).isEmpty()) {
            add(
                    key,
                    "TABLE_UNKNOWN",
                    Text.of("tidak ada tabel " + name, "there is no table " + name),
                    Text.of(
                            "Pilih tabel yang ada, atau tulis di ownTables",
                            "Choose one that is there, or write it into ownTables"));
        }
    }

    private void classes() {
        Set<Integer> printed = new HashSet<>();
        policy.classRates()
                .value()
                .forEach(rate -> printed.add(rate.positionClass().value()));
        policy.upperRates().ifPresent(rates -> {
            for (int i = 0; i < rates.value().size(); i++) {
                int number = rates.value().get(i).positionClass().value();
                if (!printed.add(number)) {
                    add(
                            "upperRates",
                            "CLASS_TWICE",
                            "/" + i,
                            Text.of("kelas " + number + " sudah bertarif", "class " + number + " has a rate already"),
                            Text.of("Hapus salah satu", "Remove one"));
                }
            }
        });
    }

    private void finalRates() {
        policy.contractFinalRates().ifPresent(rates -> overlapping("contractFinalRates", rates.value()));
        overlapping("finalRates", policy.finalRates().value());
    }

    private void overlapping(String key, List<FinalRate> rates) {
        Set<Integer> groups = new HashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            for (int group = rates.get(i).fromGroup(); group <= rates.get(i).toGroup(); group++) {
                if (!groups.add(group)) {
                    add(
                            key,
                            "RANK_TWICE",
                            "/" + i,
                            Text.of("golongan " + group + " bertarif dua kali", "rank " + group + " has two rates"),
                            Text.of("Hapus salah satu", "Remove one"));
                }
            }
        }
    }

    private void terTables() {
        Set<Object> statuses = new HashSet<>();
        policy.terTables().ifPresent(tables -> {
            for (int i = 0; i < tables.value().size(); i++) {
                for (Object status : tables.value().get(i).statuses()) {
                    if (!statuses.add(status)) {
                        add(
                                "terTables",
                                "STATUS_TWICE",
                                "/" + i,
                                Text.of(
                                        "status " + status + " ada di dua tabel",
                                        "status " + status + " is in two tables"),
                                Text.of("Hapus salah satu", "Remove one"));
                    }
                }
            }
        });
    }

    private void add(String key, String code, Text what, Text mend) {
        add(key, code, "", what, mend);
    }

    private void add(String key, String code, String at, Text what, Text mend) {
        flaws.computeIfAbsent(key, name -> new ArrayList<>()).add(new ValueFlaw(Code.of(code), at, false, what, mend));
    }
}
