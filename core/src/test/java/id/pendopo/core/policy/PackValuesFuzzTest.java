package id.pendopo.core.policy;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.fuzz.Tampered;
import id.pendopo.core.internal.json.JsonBinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values of a pack with faults in them, of every type and leeway, held against the law. */
class PackValuesFuzzTest {
    private static final JsonBinding JSON = JsonBinding.available();
    private static final Object GOOD = Objects.requireNonNull(JSON.parse("""
            {"proposal": {
               "evaluationTerm": {"2016-01-01": {"value": "10wd", "source": "Contoh 5/2016", "standing": "SOURCE"}},
               "intakeEnds": {"2014-06-01": {"value": "03-31", "source": "Contoh 12/2014", "standing": "SOURCE", "mark": "K"}},
               "cap": {"2016-01-01": {"value": 200000000, "source": "Contoh 5/2016", "standing": "SOURCE"}},
               "copies": {"2016-01-01": {"value": 5, "source": "Contoh 5/2016", "standing": "SOURCE"}},
               "counterCloses": {"2016-01-01": {"value": "14:30", "source": "Contoh 5/2016", "standing": "SOURCE"}},
               "share": {"2016-01-01": {"value": "7.5", "source": "Contoh 5/2016", "standing": "SOURCE"}},
               "mode": {"2016-01-01": {"value": "EARLIER", "source": "Contoh 5/2016", "standing": "SOURCE"}},
               "motto": {"2016-01-01": {"value": {"id": "Maju", "en": "On"}, "source": "Contoh", "standing": "SOURCE"}},
               "stages": {"2016-01-01": {"value": [{"code": "A", "term": "3wd", "checklist": ["x"]}], "source": "Contoh",
                          "standing": "SOURCE"}},
               "modes": {"2016-01-01": {"value": ["EARLIER"], "source": "Contoh", "standing": "SOURCE"}},
               "accounts": {"2016-01-01": {"value": {"a": 1}, "source": "Contoh", "standing": "SOURCE"}},
               "resubmitTerm": {"2019-01-01": {"value": "30d", "source": "Contoh", "standing": "DECISION",
                          "deed": "Kep. 7/2019", "reason": "Pemohon tinggal di pulau."}}}}"""));

    /** A pack opens and gives its values, or is refused with every fault in words. */
    @FuzzTest(maxDuration = "12s")
    void values_are_taken_or_refused_with_their_faults(FuzzedDataProvider choice) {
        Map<String, String> files = new HashMap<>(Sample.files());
        files.put("grants.json", JSON.write(Tampered.tree(GOOD, choice)));
        try {
            RegionPack.open(files, Opening.strict(), JSON, new Faults()).book(Sample.SCHEMA);
        } catch (PackRefused refused) {
            List<PackFault> faults = refused.faults();
            if (faults.isEmpty()
                    || faults.stream().anyMatch(fault -> fault.what().id().isBlank())) {
                throw new AssertionError("refused without a fault in words", refused);
            }
        }
    }
}
