package id.pendopo.performance.pay.oracle;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.employee.PtkpStatus;
import id.pendopo.performance.pay.TerTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Monthly effective rates up to where public copies agree, in thousands and percent; for tests alone. */
final class TerTables {
    private static final String A =
            "5400 0 5650 .25 5950 .5 6300 .75 6750 1 7500 1.25 8550 1.5 9650 1.75 10050 2 10350 2.25 10700 2.5 "
                    + "11050 3 11600 3.5 12500 4 13750 5 15100 6 16950 7 19750 8 24150 9 26450 10 28000 11 30050 12 32400 13 35400 14 "
                    + "39100 15 43850 16 47800 17 51400 18 56300 19 62200 20 68600 21 - 22";
    private static final String B =
            "6200 0 6500 .25 6850 .5 7300 .75 9200 1 10750 1.5 11250 2 11600 2.5 12600 3 13600 4 14950 5 16400 6 "
                    + "18450 7 21850 8 26000 9 27700 10 29350 11 31450 12 33950 13 37100 14 41100 15 45800 16 49500 17 53800 18 58500 19 "
                    + "64000 20 71000 21 - 22";
    private static final String C =
            "6600 0 6950 .25 7350 .5 7800 .75 8850 1 9800 1.25 10950 1.5 11200 1.75 12050 2 12950 3 14150 4 "
                    + "15550 5 17050 6 19500 7 22700 8 26600 9 28100 10 30100 11 32600 12 35400 13 38900 14 43000 15 47400 16 51200 17 "
                    + "55800 18 60400 19 66700 20 - 21";

    static final List<TerTable> ALL = List.of(
            table("A", A, PtkpStatus.TK_0, PtkpStatus.TK_1, PtkpStatus.K_0),
            table("B", B, PtkpStatus.TK_2, PtkpStatus.TK_3, PtkpStatus.K_1, PtkpStatus.K_2),
            table("C", C, PtkpStatus.K_3));

    private TerTables() {}

    private static TerTable table(String category, String rows, PtkpStatus... statuses) {
        String[] cells = rows.split(" ");
        List<TerTable.Step> steps = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            Optional<Rupiah> upTo =
                    cells[i].equals("-") ? Optional.empty() : Optional.of(Rupiah.of(Long.parseLong(cells[i]) * 1_000));
            String rate = cells[i + 1].startsWith(".") ? "0" + cells[i + 1] : cells[i + 1];
            steps.add(new TerTable.Step(upTo, Percentage.parse(rate)));
        }
        return new TerTable(Code.of(category), Set.of(statuses), steps);
    }
}
