package id.pendopo.core.policy;

import static id.pendopo.core.policy.Sample.entry;
import static id.pendopo.core.policy.Sample.files;
import static id.pendopo.core.policy.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.pendopo.core.internal.json.JsonBinding;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault says where it is, what is wrong and how to mend it, in both languages; one fault is told once. */
class FaultsOfPacksTest {
    private static final PackLinter LINTER = PackLinter.of(List.of(Sample.SCHEMA));
    private static final String BEYOND_LIMIT = "a".repeat(2_001);

    private static Map<String, String> plus(String file, String text) {
        Map<String, String> files = files();
        files.put(file, text);
        return files;
    }

    private static Map<String, String> minus(String file) {
        Map<String, String> files = files();
        files.remove(file);
        return files;
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                // The files.
                arguments(minus("region.json"), "region.json: the file is missing; add it"),
                arguments(
                        plus("grnts.json", "{}"),
                        "grnts.json: this file is no part of a pack; did you mean 'grants'; remove or rename it"),
                arguments(
                        plus("Regio.json", "{}"),
                        "Regio.json: this file is no part of a pack; did you mean 'region.json'; remove or rename it"),
                arguments(
                        plus("calendar.json", "{\n\"days\": [,]}"),
                        "calendar.json /days: not JSON in line 2; check quotes, commas and brackets"),
                arguments(
                        plus("calendar.json", ""),
                        "calendar.json: not JSON in line 1; check quotes, commas and brackets"),
                arguments(
                        plus("calendar.json", "[]"),
                        "calendar.json: an object is needed, a list is there; write it in that form"),
                arguments(
                        plus("calendar.json", "null"),
                        "calendar.json: null; leave the key out where there is no value"),
                arguments(
                        plus("calendar.json", "{\"days\": [], \"days\": []}"),
                        "calendar.json /days: the key 'days' stands twice; keep one"),
                arguments(
                        plus("calendar.json", "{\"note\": null}"),
                        "calendar.json /note: null; leave the key out where there is no value"),
                arguments(
                        plus("labels.id.json", "{\"A\": \"" + BEYOND_LIMIT + "\"}"),
                        "labels.id.json /A: over the limit of 2000 characters; shorten or split it"),
                // The region.
                arguments(
                        files("region.json", "99.01", "99.1"),
                        "region.json /code: the value 99.1 does not fit RegionCode (no code of a region); write it"
                                + " like \"32.73\""),
                arguments(
                        files("region.json", "99.01", "32.73.01"),
                        "region.json /code: a pack is for a province, regency or city only; use a code of 2 or 4"
                                + " digits"),
                arguments(
                        files("region.json", "WIB", "WIBB"),
                        "region.json /time: the value WIBB does not fit IndonesianTime (not one of its codes); write"
                                + " it like WIB, WITA, WIT"),
                arguments(
                        files("region.json", "\"legalBasis\"", "\"legalBasi\""),
                        "region.json /legalBasi: the key 'legalBasi' is unknown; did you mean 'legalBasis'; correct or"
                                + " remove it"),
                arguments(
                        files("region.json", "\"number\": \"12\", ", ""),
                        "region.json /legalBasis: the key 'number' is missing; add it"),
                arguments(
                        files("region.json", "\"12\"", "12"),
                        "region.json /legalBasis/number: a text is needed, a number is there; write it in that form"),
                arguments(
                        files("region.json", "2014,", "\"2014\","),
                        "region.json /legalBasis/year: a whole number is needed, a text is there; write it in that"
                                + " form"),
                arguments(
                        files("region.json", "2014,", "2012,"),
                        "region.json /legalBasis: the entry is refused: legal basis: year 2012 does not go with"
                                + " 2014-06-01; give the year of the regulation; correct the entry"),
                arguments(
                        files("region.json", "2014-06-01", "2014-06-31"),
                        "region.json /legalBasis/date: '2014-06-31' is no date that exists; write year-month-day, for"
                                + " example 2026-01-31"),
                arguments(
                        files("region.json", "\"en\": \"Mayor\"", "\"en\": \" \""),
                        "region.json /head/en: over the limit of 1 to 2000 characters; shorten or split it"),
                arguments(
                        files("region.json", "\"head\"", "\"regimes\": {\"grants\": \"CONTOH_2051\"}, \"head\""),
                        "region.json /regimes/grants: the regime 'CONTOH_2051' is unknown to grants/proposal; check"
                                + " its name under 'regimes'"),
                arguments(
                        files("region.json", "\"head\"", "\"regimes\": {\"grants\": \"../x\"}, \"head\""),
                        "region.json /regimes/grants: the value ../x does not fit Regime (an upper-case name is"
                                + " needed); write it like \"NATIONAL_2020\""),
                arguments(
                        files("region.json", "\"head\"", "\"regimes\": {\"grant\": \"CONTOH_2015\"}, \"head\""),
                        "region.json /regimes/grant: the key 'grant' is unknown; did you mean 'grants'; correct or"
                                + " remove it"),
                // The calendar.
                arguments(
                        plus(
                                "calendar.json",
                                "{\"days\": [{\"date\": \"2026-02-29\", \"type\": \"REGIONAL_HOLIDAY\", \"name\":"
                                        + " {\"id\": \"a\", \"en\": \"b\"}, \"source\": \"x\", \"standing\":"
                                        + " \"SOURCE\"}]}"),
                        "calendar.json /days/0/date: '2026-02-29' is no date that exists; write year-month-day, for"
                                + " example 2026-01-31"),
                arguments(
                        plus(
                                "calendar.json",
                                "{\"days\": [{\"date\": \"2020-02-28\", \"type\": \"REGIONAL_HOLIDAY\", \"name\":"
                                        + " {\"id\": \"a\", \"en\": \"b\"}, \"source\": \"x\", \"standing\":"
                                        + " \"SOURCE\"}]}"),
                        "calendar.json /days: the entry is refused: calendar: year 2020 is not loaded"),
                arguments(
                        plus(
                                "calendar.json",
                                "{\"cutOff\": {\"value\": \"25:00\", \"source\": \"x\", \"standing\": \"SOURCE\"}}"),
                        "calendar.json /cutOff/value: the value 25:00 does not fit LocalTime (no such time of day);"
                                + " write it like \"16:00\""),
                arguments(
                        plus(
                                "calendar.json",
                                "{\"cutOff\": {\"value\": \"15:00\", \"source\": \"x\", \"standing\":"
                                        + " \"ILLUSTRATION\"}}"),
                        "calendar.json /cutOff: an invented value (ILLUSTRATION) under a region's name; put the real"
                                + " rule in its place, or open with illustrations allowed, for demonstration only"),
                // The shape of values.
                arguments(
                        files("grants.json", "\"proposal\"", "\"proposals\""),
                        "grants.json /proposals: the key 'proposals' is unknown; did you mean 'proposal'; correct or"
                                + " remove it"),
                arguments(
                        files("grants.json", "\"evaluationTerm\"", "\"evaluationTem\""),
                        "grants.json /proposal/evaluationTem: the key 'evaluationTem' is unknown; did you mean"
                                + " 'evaluationTerm'; correct or remove it"),
                arguments(
                        with("\"headTerm\": 3"),
                        "grants.json /proposal/headTerm: an object is needed, a number is there; write it in that"
                                + " form"),
                arguments(
                        with("\"headTerm\": {\"2016-01-01\": \"3wd\"}"),
                        "grants.json /proposal/headTerm/2016-01-01: an object is needed, a text is there; write it in"
                                + " that form"),
                arguments(
                        with(entry("headTerm", "\"3wd\"", "2016-02-30")),
                        "grants.json /proposal/headTerm/2016-02-30: '2016-02-30' is no date that exists; write"
                                + " year-month-day, for example 2026-01-31"),
                arguments(
                        with(entry("headTerm", "\"3wd\"", "1-1-2016")),
                        "grants.json /proposal/headTerm/1-1-2016: '1-1-2016' is no date that exists; write"
                                + " year-month-day, for example 2026-01-31"),
                arguments(
                        files("grants.json", "\"source\": \"Perwal Contoh 5/2016 Pasal 2\", ", ""),
                        "grants.json /proposal/evaluationTerm/2016-01-01: a value without a source; cite the"
                                + " regulation or decision under 'source'"),
                arguments(
                        files("grants.json", "\"Perwal Contoh 5/2016 Pasal 2\"", "\"\""),
                        "grants.json /proposal/evaluationTerm/2016-01-01: a value without a source; cite the"
                                + " regulation or decision under 'source'"),
                arguments(
                        files("grants.json", "\"DECISION\"", "\"LAW\""),
                        "grants.json /proposal/resubmitTerm/2019-01-01/standing: the standing 'LAW' is unknown; use"
                                + " one of SOURCE, DECISION, ILLUSTRATION"),
                arguments(
                        files("grants.json", "\"mark\": \"K\"", "\"mark\": \"X\""),
                        "grants.json /proposal/intakeEnds/2018-01-01/mark: the standing 'X' is unknown; use one of S,"
                                + " K, ?, D"),
                arguments(
                        files("grants.json", "\"deed\"", "\"ded\""),
                        "grants.json /proposal/resubmitTerm/2019-01-01/ded: the key 'ded' is unknown; did you mean"
                                + " 'deed'; correct or remove it"),
                arguments(
                        files("grants.json", "\"value\": \"30d\", ", ""),
                        "grants.json /proposal/resubmitTerm/2019-01-01: the key 'value' is missing; add it"),
                // The types of values.
                arguments(
                        with(entry("headTerm", "\"3 hari\"")),
                        "grants.json /proposal/headTerm/2016-01-01/value: the value 3 hari does not fit Term (Term"
                                + " refuses the value: term: the text is no term; write 14wd, 30d or 1m); write it like"
                                + " \"14wd\""),
                arguments(
                        with(entry("cap", "\"100\"")),
                        "grants.json /proposal/cap/2016-01-01/value: the value 100 does not fit Rupiah (the value does"
                                + " not fit Number); write it like 250000000"),
                arguments(
                        with(entry("cap", "100.5")),
                        "grants.json /proposal/cap/2016-01-01/value: a fraction is not exact on every computer; write"
                                + " it as text, for example \"7.5\""),
                arguments(
                        with(entry("cap", "9007199254740992")),
                        "grants.json /proposal/cap/2016-01-01/value: over the limit of 2^53 - 1; shorten or split it"),
                arguments(
                        with(entry("mode", "\"LATER\"")),
                        "grants.json /proposal/mode/2016-01-01/value: the value LATER does not fit Mode (not one of"
                                + " the codes of Mode); write it like FIXED_DAY / EARLIER"),
                arguments(
                        with(entry("modes", "[\"EARLIER\", \"EARLIER\"]")),
                        "grants.json /proposal/modes/2016-01-01/value/1: the key 'EARLIER' stands twice; keep one"),
                arguments(
                        with(entry(
                                "stages",
                                "[{\"code\": \"A\", \"term\": \"3wd\", \"checklst\": [], \"checklist\": []}]")),
                        "grants.json /proposal/stages/2016-01-01/value/0/checklst: the key 'checklst' is unknown; did"
                                + " you mean 'checklist'; correct or remove it"),
                arguments(
                        with(entry("stages", "[{\"code\": \"A\", \"term\": \"3x\", \"checklist\": []}]")),
                        "grants.json /proposal/stages/2016-01-01/value/0/term: the value 3x does not fit Term (Term"
                                + " refuses the value: term: the text is no term; write 14wd, 30d or 1m); write it like"
                                + " \"14wd\""),
                arguments(
                        with(entry("accounts", "{\"a\": -9007199254740992}")),
                        "grants.json /proposal/accounts/2016-01-01/value/a: over the limit of 2^53 - 1; shorten or"
                                + " split it"),
                arguments(
                        files("grants.json", "\"06-30\"", "\"06-31\""),
                        "grants.json /proposal/intakeEnds/2018-01-01/value: the value 06-31 does not fit MonthDay (the"
                                + " value does not fit MonthDay); write it like \"06-30\""),
                // The leeway.
                arguments(
                        with(entry("journalKept", "true")),
                        "grants.json /proposal/journalKept/2016-01-01: the value true is not the region's to set;"
                                + " remove it; true holds by Contoh 1/2011 Pasal 4"),
                arguments(
                        with(entry("cap", "250000001")),
                        "grants.json /proposal/cap/2016-01-01: the value 250000001 is looser than 250000000, which"
                                + " holds from 2011-01-01 by Contoh 1/2011 Pasal 6(8); set at most 250000000"),
                arguments(
                        with(entry("copies", "3")),
                        "grants.json /proposal/copies/2016-01-01: the value 3 is looser than 4, which holds from"
                                + " 2011-01-01 by Contoh 1/2011 Pasal 17"),
                arguments(
                        files("grants.json", "\"10wd\"", "\"11wd\""),
                        "grants.json /proposal/evaluationTerm/2016-01-01: the value 11wd is looser than 10wd, which"
                                + " holds from 2020-01-01 by Contoh 2/2020"),
                arguments(
                        files("grants.json", "\"10wd\"", "\"10d\""),
                        "grants.json /proposal/evaluationTerm/2016-01-01: the value 10d cannot be compared with 14wd:"
                                + " their units differ; use the same unit"),
                arguments(
                        with(entry("counterCloses", "\"16:01\"")),
                        "grants.json /proposal/counterCloses/2016-01-01: the value 16:01 is outside 08:00..16:00;"
                                + " choose a value inside these bounds"),
                arguments(
                        with(entry("share", "\"100.1\"")),
                        "grants.json /proposal/share/2016-01-01: the value 100.1 is outside 0..100; choose a value"
                                + " inside these bounds"),
                arguments(
                        files("grants.json", "\"deed\": \"Kep. 7/2019\", ", ""),
                        "grants.json /proposal/resubmitTerm/2019-01-01: the value 30d replaces a decision of Pendopo"
                                + " without 'deed'; name the act under 'deed' and say why under 'reason'"),
                arguments(
                        files("grants.json", ", \"reason\": \"Pemohon tinggal di pulau.\"", ""),
                        "grants.json /proposal/resubmitTerm/2019-01-01: the value 30d replaces a decision of Pendopo"
                                + " without 'reason'; name the act under 'deed' and say why under 'reason'"),
                arguments(
                        minus("grants.json"),
                        "grants.json /proposal/intakeEnds: 'intakeEnds' (Intake ends) must be set by the region and is"
                                + " not, from 2014-06-01 on; add a value that starts on that day at the latest"),
                arguments(
                        files("grants.json", "\"2014-06-01\"", "\"2014-06-02\""),
                        "grants.json /proposal/intakeEnds: 'intakeEnds' (Intake ends) must be set by the region and is"
                                + " not, from 2014-06-01 on; add a value that starts on that day at the latest"),
                arguments(
                        with(entry("copies", "10") + "," + entry("cap", "0")),
                        "grants.json /proposal: the values in force from 2016-01-01 do not go together: many copies of"
                                + " nothing; raise the cap; change one of them"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_pack_is_refused_with_its_fault(Map<String, String> files, String expected) {
        List<PackFault> faults = LINTER.lint(files);
        assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).startsWith(expected));
        PackFault fault = faults.stream()
                .filter(each -> each.toString().startsWith(expected))
                .findFirst()
                .orElseThrow();
        assertThat(fault.in(Locale.forLanguageTag("id"))).doesNotContain("%").isNotEqualTo(fault.toString());
        assertThat(fault.warning()).isFalse();
        // A missing key beside its misspelling is the one fault that shows twice.
        assertThat(faults)
                .hasSizeLessThanOrEqualTo(expected.contains("did you mean") || expected.contains("proposals") ? 3 : 1);
    }

    /** Whichever Jackson an application brings, its officials read the same words. */
    @ParameterizedTest
    @MethodSource("bad")
    void both_lines_of_jackson_find_the_same_faults(Map<String, String> files, String expected) {
        List<PackFault> three = LINTER.lint(files, binding("Jackson3Binding"), new Faults());
        List<PackFault> two = LINTER.lint(files, binding("Jackson2Binding"), new Faults());
        assertThat(two).isEqualTo(three).isNotEmpty();
    }

    private static final Map<String, JsonBinding> BINDINGS = new HashMap<>();

    private static JsonBinding binding(String name) {
        return BINDINGS.computeIfAbsent(name, each -> {
            try {
                var constructor = Class.forName(JsonBinding.class.getPackageName() + "." + each)
                        .getDeclaredConstructor();
                constructor.setAccessible(true);
                return (JsonBinding) constructor.newInstance();
            } catch (ReflectiveOperationException absent) {
                throw new IllegalStateException(absent);
            }
        });
    }

    @Test
    void a_good_pack_has_no_faults_with_either_jackson() {
        assertThat(LINTER.lint(files(), binding("Jackson3Binding"), new Faults()))
                .isEmpty();
        assertThat(LINTER.lint(files(), binding("Jackson2Binding"), new Faults()))
                .isEmpty();
    }

    /** An official mends a pack in one go, not one fault a day. */
    @Test
    void all_faults_of_all_files_come_at_once_and_nothing_is_opened() {
        Map<String, String> files =
                with(entry("cap", "300000000") + "," + entry("mode", "1") + "," + entry("headTerm", "\"x\""));
        files.put("region.json", Sample.REGION.replace("WIB", "GMT"));
        files.put("calendar.json", "{\"days\": {}}");
        assertThat(LINTER.lint(files))
                .extracting(PackFault::file, PackFault::problem)
                .containsExactlyInAnyOrder(
                        tuple("region.json", PackProblem.WRONG_VALUE), tuple("calendar.json", PackProblem.WRONG_SHAPE));
        files.put("region.json", Sample.REGION);
        assertThat(LINTER.lint(files)).hasSize(4);
        files.remove("calendar.json");
        RegionPack pack = RegionPack.fromFiles(files, Opening.strict());
        assertThatThrownBy(() -> pack.book(Sample.SCHEMA))
                .isInstanceOfSatisfying(
                        PackRefused.class,
                        refused -> assertThat(refused.faults()).hasSize(3))
                .hasMessageStartingWith("region pack: 3 faults; mend them all, nothing was opened\n  grants.json");
    }

    @Test
    void warnings_do_not_keep_a_pack_shut() {
        Map<String, String> files = files(
                "region.json",
                "\"99.01\", \"name\": \"Kota Contoh\", \"time\": \"WIB\"",
                "\"32.73\", \"name\": \"Kota Contoh\", \"time\": \"WIT\"");
        files.put("labels.id.json", "{\"TU_CHEK\": \"Pemeriksaan\"}");
        files.put("grants.json", Sample.GRANTS.replace("\"DECISION\"", "\"ILLUSTRATION\""));
        Opening demonstration = Opening.strict().allowingIllustration();
        List<PackFault> faults =
                LINTER.withCodes(List.of("TU_CHECK")).with(demonstration).lint(files);
        assertThat(faults)
                .allMatch(PackFault::warning)
                .extracting(PackFault::toString)
                .containsExactlyInAnyOrder(
                        "region.json /name: the official name of this code is Kota Bandung; check the code or the name",
                        "region.json /time: the official time is WIB; check the time zone",
                        "grants.json /proposal/resubmitTerm/2019-01-01: an invented value stands under the name of a"
                                + " real region; use it for demonstration only",
                        "labels.id.json /TU_CHEK: nothing is called 'TU_CHEK'; did you mean 'TU_CHECK'; correct or"
                                + " remove the label");
        assertThat(RegionPack.fromFiles(files, demonstration).region().name()).isEqualTo("Kota Contoh");
    }

    @Test
    void a_regime_that_ended_before_the_region_could_act_is_refused() {
        Map<String, String> files = files("region.json", "2014-06-01", "2023-01-01");
        files.computeIfPresent(
                "region.json",
                (name, text) -> text.replace("2014,", "2023,")
                        .replace("\"head\"", "\"regimes\": {\"grants\": \"CONTOH_2015\"}, \"head\""));
        assertThat(LINTER.lint(files))
                .extracting(PackFault::toString)
                .containsExactly(
                        "region.json /regimes/grants: never in force: the region's legal basis starts on 2023-01-01,"
                                + " the regime CONTOH_2015 ended on 2022-12-31; follow the regime in force under"
                                + " 'regimes'");
    }

    /** The library's own files are held to the same rules, so a slip of ours shows in our own build. */
    @Test
    void a_fault_in_the_librarys_own_values_is_found_too() {
        String national = Sample.NATIONAL
                .replace("\"standing\": \"K\"", "\"standing\": \"SURE\"")
                .replace("\"motto\"", "\"moto\"");
        PolicySchema<Sample.Policy> schema = Sample.schema(Map.of("policy/proposal.json", national));
        assertThat(PackLinter.of(List.of(schema)).lint(files()))
                .extracting(PackFault::toString)
                .containsExactly(
                        "policy/proposal.json /moto: the key 'moto' is unknown; did you mean 'motto'; correct or"
                                + " remove it",
                        "policy/proposal.json /copies/values/2011-01-01/standing: the standing 'SURE' is unknown; use"
                                + " one of S, K, ?, D",
                        "policy/proposal.json: the key 'motto' is missing; add it",
                        "grants.json /proposal/copies: 'copies' (Copies) must be set by the region and is not, from"
                                + " 2014-06-01 on; add a value that starts on that day at the latest");
        assertThat(PackLinter.of(List.of(Sample.schema(Map.of()))).lint(files()))
                .extracting(PackFault::toString)
                .containsExactly("policy/proposal.json: the file is missing; add it");
    }

    @Test
    void each_problem_has_words_in_both_languages() {
        Object[] places = {"1", "2", "3", "4", "5", "6"};
        assertThat(PackProblem.values()).allSatisfy(problem -> {
            assertThat(problem.what(places).id())
                    .isNotEqualTo(problem.what(places).en());
            assertThat(problem.mend(places).id()).isNotBlank();
        });
    }

    /** An official reads what kind of thing stands there in words, not in the terms of a file format. */
    @Test
    void the_kind_of_what_stands_in_the_wrong_place_is_told_in_indonesian() {
        Map<String, String> kinds = Map.of("\"x\"", "teks", "[1]", "daftar", "true", "ya/tidak", "5", "angka");
        kinds.forEach((wrong, kind) -> assertThat(LINTER.lint(with("\"mode\": " + wrong)))
                .extracting(fault -> fault.in(Locale.forLanguageTag("id")))
                .containsExactly(
                        "grants.json /proposal/mode: seharusnya objek, yang ada %s; ganti bentuknya".formatted(kind)));
    }

    /** A holiday written under a key that nobody reads would be no holiday, and nobody would know. */
    @Test
    void a_key_that_a_calendar_does_not_have_is_told() {
        for (String calendar : List.of(
                "{\"day\": []}",
                "{\"workWeek\": {\"value\": \"SIX_DAYS\", \"source\": \"x\", \"standing\": \"SOURCE\", \"from\":"
                        + " 1}}")) {
            Map<String, String> files = files();
            files.put("calendar.json", calendar);
            assertThat(LINTER.lint(files)).extracting(PackFault::problem).containsExactly(PackProblem.UNKNOWN_KEY);
        }
    }

    record Counters(@Leeway(LeewayKind.REGION_SETS) Value<Map<LocalTime, Integer>> staff) {}

    /** JSON takes two texts for two keys where a reader takes them for one: which of both values holds nobody could tell. */
    @Test
    void two_texts_that_are_one_key_are_told_and_not_taken_for_two() {
        PolicySchema<Counters> counters = PolicySchema.of(
                Counters.class,
                "grants/counter",
                name -> Sample.stream("{\"staff\": {\"label\": {\"id\": \"a\", \"en\": \"b\"}, \"values\": {}}}"));
        Map<String, String> files = files();
        files.put(
                "grants.json",
                "{\"counter\": {" + entry("staff", "{\"08:00\": 2, \"08:00:00\": 3}", "2014-06-01") + "}}");
        assertThat(PackLinter.of(List.of(counters)).lint(files))
                .extracting(PackFault::toString)
                .containsExactly(
                        "grants.json /counter/staff/2014-06-01/value/08:00:00: the key '08:00:00' stands twice; keep"
                                + " one");
        files.put(
                "grants.json", "{\"counter\": {" + entry("staff", "{\"08:00\": 2, \"09:00\": 3}", "2014-06-01") + "}}");
        assertThat(PackLinter.of(List.of(counters)).lint(files)).isEmpty();
    }

    @Test
    void a_text_longer_than_a_file_may_be_is_told_and_not_read() {
        Map<String, String> files = files();
        files.put("labels.id.json", " ".repeat(PackFiles.MAX_BYTES + 1));
        assertThat(LINTER.lint(files)).extracting(PackFault::problem).containsExactly(PackProblem.LIMIT);
    }
}
