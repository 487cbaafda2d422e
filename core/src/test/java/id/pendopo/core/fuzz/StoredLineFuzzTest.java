package id.pendopo.core.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.office.Attempt;
import id.pendopo.core.office.GivenNumber;
import id.pendopo.core.office.StoredAnswer;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.workflow.ReviewChains;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lines of ledgers, registers and logs, personal records, and the values of packs that are records of their own. */
class StoredLineFuzzTest {
    private static final JsonBinding THREE = BothBindings.all().get(0);
    private static final JsonBinding TWO = BothBindings.all().get(1);
    private static final String SECRET = "Nirwana Contohwati";

    private record Stored(Class<?> type, Object tree) {
        static Stored of(Class<?> type, String json) {
            return new Stored(type, Objects.requireNonNull(THREE.parse(json)));
        }
    }

    private static final List<Stored> GOOD = List.of(
            Stored.of(BudgetLedger.Line.class, """
                    {"seq":1,"at":"2026-01-02T02:00:00Z","cause":"DPA-1","posting":{"onPage":{"region":"3273","year":2026,
                     "account":"5.1.05.05.02.0001"},"forCase":"case-1","kind":"CEILING","amount":50000000},
                     "position":{"ceiling":50000000,"reserved":0,"committed":0,"paid":0,"returned":0}}"""),
            Stored.of(Attempt.class, """
                    {"forCase":"case-1","procedure":"grants/proposal","act":"approve","actor":{"person":"o1","role":"TAPD",
                     "onBehalfOf":"o2","deed":{"number":"SK-1","firstDay":"2026-01-02","lastDay":"2026-02-02"},"unit":"BAPPEDA"},
                     "at":"2026-01-02T02:00:00Z","finding":"core.SEPARATED","count":1}"""),
            Stored.of(GivenNumber.class, """
                    {"sequence":1,"number":"900/1/2026","forCase":"case-1","at":"2026-01-02T02:00:00Z",
                     "voided":{"reason":"WRONG","by":{"person":"o1","role":"TAPD"},"at":"2026-01-02T02:00:00Z"}}"""),
            Stored.of(PersonalRecord.class, """
                    {"ref":"case-1/1/0","forCase":"case-1","purpose":"IDENTITY","retention":"CASE","value":"%s","key":"%s"}""".formatted(SECRET, "a".repeat(64))),
            Stored.of(PersonalRecord.class, """
                    {"ref":"case-1/1/0","forCase":"case-1","purpose":"IDENTITY","retention":"CASE","value":"ERASED (SK-1)",
                     "erasedAt":"2026-01-02T02:00:00Z"}"""),
            Stored.of(StoredAnswer.class, """
                    {"forCase":"case-1","commandId":"c-1","version":3}"""),
            Stored.of(DocumentRef.class, """
                    {"id":"doc-1","kind":"LETTER","mediaType":"application/pdf","size":120,"sha256":"%s"}""".formatted("d".repeat(64))),
            Stored.of(OwnFields.class, """
                    [{"key":"RW","type":"NUMBER","label":{"id":"RW","en":"RW"},"requiredFrom":"TU_CHECK","personal":false,
                      "open":true,"limit":3,"choices":[]},
                     {"key":"WAY","type":"CHOICE","label":{"id":"Cara","en":"Way"},"personal":false,"open":false,"limit":0,
                      "choices":[{"code":"A","label":{"id":"A","en":"A"}}]}]"""),
            Stored.of(ReviewChains.class, """
                    {"stages":[{"kind":"VERIFICATION","code":"SKPD","label":{"id":"SKPD","en":"SKPD"},"roles":["SKPD"],
                      "term":"14wd","checklist":["DEED"]}],
                     "table":[{"when":["HIBAH"],"above":0,"upTo":50000000,"chain":["SKPD"]},{"when":[],"chain":["SKPD"]}]}"""));

    /** A tampered line is refused with its place, or read alike by both lines of Jackson and written as it was read. */
    @FuzzTest(maxDuration = "12s")
    void a_stored_line_is_read_or_refused_with_its_place(FuzzedDataProvider choice) {
        Stored good = GOOD.get(choice.consumeInt(0, GOOD.size() - 1));
        @Nullable Object tree = Tampered.tree(good.tree(), choice);
        Optional<Object> read = read(tree, good.type(), THREE);
        if (!read.equals(read(tree, good.type(), TWO))) {
            throw new AssertionError(
                    "the two lines of Jackson disagree on " + good.type().getSimpleName());
        }
    }

    private static Optional<Object> read(@Nullable Object tree, Class<?> type, JsonBinding json) {
        try {
            Object value = json.convert(tree, type);
            if (!json.convert(json.toTree(value), type).equals(value)) {
                throw new AssertionError("written and read again it is another " + type.getSimpleName());
            }
            return Optional.of(value);
        } catch (JsonRefused refused) {
            List<String> said = Arrays.asList(refused.getMessage(), refused.what(), refused.mend());
            if (said.stream().anyMatch(text -> text.isBlank() || text.contains(SECRET))) {
                throw new AssertionError("the refusal says nothing, or too much", refused);
            }
            return Optional.empty();
        }
    }
}
