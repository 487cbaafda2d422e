package id.pendopo.core.policy;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An invented policy with every leeway and every type, and an invented region that keeps to it. */
final class Sample {
    private Sample() {}

    enum Mode {
        FIXED_DAY,
        EARLIER
    }

    record Stage(String code, Term term, List<String> checklist) {
        Stage {
            if (code.isBlank()) {
                throw new IllegalArgumentException("stage: a blank code; name it");
            }
            checklist = List.copyOf(checklist);
        }
    }

    record Policy(
            @Leeway(LeewayKind.FIXED) Value<Boolean> journalKept,
            @Leeway(LeewayKind.MAY_LOWER) Value<Rupiah> cap,

            @Leeway(value = LeewayKind.MAY_LOWER, min = "1wd")
            Value<Term> evaluationTerm,

            @Leeway(LeewayKind.MAY_RAISE) Value<Integer> copies,

            @Leeway(value = LeewayKind.WITHIN, min = "08:00", max = "16:00")
            Value<LocalTime> counterCloses,

            @Leeway(LeewayKind.REGION_SETS) Value<MonthDay> intakeEnds,
            @Leeway(LeewayKind.REGION_SETS) Optional<Value<Term>> headTerm,
            @Leeway(LeewayKind.REGION_MAY_REPLACE) Value<Term> resubmitTerm,

            @Leeway(value = LeewayKind.REGION_SETS, min = "0", max = "100")
            Optional<Value<Percentage>> share,

            @Leeway(LeewayKind.REGION_SETS) Optional<Value<Mode>> mode,
            @Leeway(LeewayKind.REGION_SETS) Optional<Value<Text>> motto,
            @Leeway(LeewayKind.REGION_SETS) Optional<Value<List<Stage>>> stages,
            @Leeway(LeewayKind.REGION_SETS) Optional<Value<Set<Mode>>> modes,
            @Leeway(LeewayKind.REGION_SETS) Optional<Value<Map<String, Rupiah>>> accounts) {
        Policy {
            if (copies.value() > 9 && cap.value().isZero()) {
                throw new IllegalArgumentException("many copies of nothing; raise the cap");
            }
        }
    }

    static final String NATIONAL = """
            {
              "journalKept": {"label": {"id": "Jurnal disimpan", "en": "Journal kept"}, "values": {
                "2011-01-01": {"value": true, "source": "Contoh 1/2011 Pasal 4", "standing": "S"}}},
              "cap": {"label": {"id": "Batas atas", "en": "Cap"}, "unit": "IDR", "article": "Pasal 6(8)", "values": {
                "2011-01-01": {"value": 250000000, "source": "Contoh 1/2011 Pasal 6(8)", "standing": "S"}}},
              "evaluationTerm": {"label": {"id": "Waktu evaluasi", "en": "Evaluation term"}, "unit": "wd", "values": {
                "2011-01-01": {"value": "14wd", "source": "Contoh 1/2011 Pasal 13(1)", "standing": "S"},
                "2020-01-01": {"value": "10wd", "source": "Contoh 2/2020", "standing": "?"}}},
              "copies": {"label": {"id": "Rangkap", "en": "Copies"}, "values": {
                "2011-01-01": {"value": 4, "source": "Contoh 1/2011 Pasal 17", "standing": "K"}}},
              "counterCloses": {"label": {"id": "Loket tutup", "en": "Counter closes"}, "values": {
                "2011-01-01": {"value": "15:00", "source": "Contoh 1/2011", "standing": "S"}}},
              "intakeEnds": {"label": {"id": "Batas masuk", "en": "Intake ends"}, "values": {}},
              "headTerm": {"label": {"id": "Waktu disposisi", "en": "Disposition term"}, "values": {}},
              "resubmitTerm": {"label": {"id": "Waktu perbaikan", "en": "Correction term"}, "values": {
                "2011-01-01": {"value": "14wd", "source": "Peraturan tidak menyebut", "standing": "D"}}},
              "share": {"label": {"id": "Bagian", "en": "Share"}, "values": {}},
              "mode": {"label": {"id": "Cara", "en": "Mode"}, "values": {}},
              "motto": {"label": {"id": "Semboyan", "en": "Motto"}, "values": {}},
              "stages": {"label": {"id": "Tahapan", "en": "Stages"}, "values": {}},
              "modes": {"label": {"id": "Cara-cara", "en": "Modes"}, "values": {}},
              "accounts": {"label": {"id": "Rekening", "en": "Accounts"}, "values": {}}
            }
            """;

    static final String REGIME = """
            {
              "regime": {"validFrom": "2015-01-01", "validTo": "2022-12-31", "source": "Contoh 3/2015", "standing": "S"},
              "cap": {"2015-01-01": {"value": 200000000, "source": "Contoh 3/2015 Pasal 6", "standing": "S"}}
            }
            """;

    static final String REGION = """
            {
              "code": "99.01", "name": "Kota Contoh", "time": "WIB",
              "head": {"id": "Wali Kota", "en": "Mayor"},
              "legalBasis": {"number": "12", "year": 2014, "date": "2014-06-01", "title": "Peraturan Wali Kota Contoh tentang hibah"}
            }
            """;

    static final String GRANTS = """
            {
              "proposal": {
                "evaluationTerm": {"2016-01-01": {"value": "10wd", "source": "Perwal Contoh 5/2016 Pasal 2", "standing": "SOURCE"}},
                "intakeEnds": {
                  "2014-06-01": {"value": "03-31", "source": "Perwal Contoh 12/2014 Pasal 10", "standing": "SOURCE"},
                  "2018-01-01": {"value": "06-30", "source": "Perwal Contoh 9/2017", "standing": "SOURCE", "mark": "K"}},
                "resubmitTerm": {"2019-01-01": {"value": "30d", "source": "Keputusan Wali Kota", "standing": "DECISION",
                  "deed": "Kep. 7/2019", "reason": "Pemohon tinggal di pulau."}}
              }
            }
            """;

    static final PolicySchema<Policy> SCHEMA =
            schema(Map.of("policy/proposal.json", NATIONAL, "policy/proposal.CONTOH_2015.json", REGIME));

    static PolicySchema<Policy> schema(Map<String, String> resources) {
        return PolicySchema.of(Policy.class, "grants/proposal", name -> stream(resources.get(name)));
    }

    static @Nullable InputStream stream(@Nullable String text) {
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("region.json", REGION);
        files.put("grants.json", GRANTS);
        return files;
    }

    /** The files with one passage replaced, which must be there. */
    static Map<String, String> files(String file, String passage, String by) {
        Map<String, String> files = files();
        String text = String.valueOf(files.get(file));
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("sample: " + file + " has no " + passage);
        }
        files.put(file, text.replace(passage, by));
        return files;
    }

    /** The files with further entries under {@code proposal}. */
    static Map<String, String> with(String entries) {
        return files("grants.json", "\"proposal\": {", "\"proposal\": {" + entries + ",");
    }

    static String entry(String key, String value) {
        return entry(key, value, "2016-01-01");
    }

    static String entry(String key, String value, String date) {
        return "\"%s\": {\"%s\": {\"value\": %s, \"source\": \"Perwal Contoh 5/2016\", \"standing\": \"SOURCE\"}}"
                .formatted(key, date, value);
    }
}
