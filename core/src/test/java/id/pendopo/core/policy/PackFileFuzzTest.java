package id.pendopo.core.policy;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.fuzz.Tampered;
import id.pendopo.core.internal.json.JsonBinding;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One file of a pack with faults in it, read by itself: the layer that all files go through, without the checks by the law. */
class PackFileFuzzTest {
    private static final JsonBinding JSON = JsonBinding.available();

    private record File(String name, Object tree) {
        static File of(String name, String text) {
            return new File(name, Objects.requireNonNull(JSON.parse(text)));
        }
    }

    private static final List<File> GOOD = List.of(
            File.of("region.json", Sample.REGION),
            File.of("region.json", """
                    {"code": "99.01", "name": "Kota Contoh", "time": "WIT", "head": {"id": "Wali Kota", "en": "Mayor"},
                     "legalBasis": {"number": "12", "year": 2014, "date": "2014-06-01", "title": "Contoh", "standing": "ILLUSTRATION"},
                     "regimes": {"grants": "CONTOH_2015"}, "note": "contoh"}"""),
            File.of("grants.json", Sample.GRANTS),
            File.of("labels.id.json", "{\"TU_CHECK\": \"Pemeriksaan\", \"SKPD\": \"Dinas\"}"),
            File.of("notices.en.json", "{\"grants.accepted\": \"Your proposal {number} was taken in.\"}"),
            File.of("calendar.json", """
                    {"workWeek": {"value": "SIX_DAYS", "source": "Contoh 1/2020", "standing": "SOURCE"},
                     "cutOff": {"value": "15:00", "source": "Contoh 1/2020", "standing": "SOURCE"},
                     "days": [{"date": "2026-09-25", "type": "REGIONAL", "name": {"id": "Hari jadi", "en": "Founding day"},
                               "source": "Contoh 1/2020", "standing": "SOURCE", "mark": "K"}]}"""));

    /** Each fault is told with file and place, in two languages, and nothing else comes out. */
    @FuzzTest(maxDuration = "12s")
    void a_file_is_read_or_its_faults_are_told(FuzzedDataProvider choice) {
        File good = GOOD.get(choice.consumeInt(0, GOOD.size() - 1));
        String text = JSON.write(Tampered.tree(good.tree(), choice));
        Faults faults = new Faults();
        Pack pack = Pack.read(Map.of(good.name(), text), JSON, faults);
        pack.judgeIllustrations(Opening.strict(), faults);
        if (!pack.contentHash().matches("[0-9a-f]{64}")) {
            throw new AssertionError("a pack without a hash");
        }
        for (PackFault fault : faults.list()) {
            if (fault.file().isBlank()
                    || fault.what().id().isBlank()
                    || fault.mend().en().isBlank()) {
                throw new AssertionError("a fault without words");
            }
        }
    }
}
