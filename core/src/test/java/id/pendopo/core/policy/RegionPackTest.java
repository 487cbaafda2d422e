package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkWeek;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.IndonesianTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A good pack says what it says, and says when and why. */
class RegionPackTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static RegionPack open(Map<String, String> files) {
        return RegionPack.fromFiles(files, Opening.strict());
    }

    @Test
    void a_pack_says_who_the_region_is_and_by_which_regulation_it_acts() {
        RegionPack pack = open(Sample.files());
        assertThat(pack.region().code().dotted()).isEqualTo("99.01");
        assertThat(pack.region().time()).isEqualTo(IndonesianTime.WIB);
        assertThat(pack.headTitle()).isEqualTo(Text.of("Wali Kota", "Mayor"));
        assertThat(pack.legalBasis().date()).isEqualTo(day("2014-06-01"));
        assertThat(pack.officeHours()).isEqualTo(OfficeHours.DEFAULT);
        assertThat(pack.regime("grants")).isEmpty();
        assertThat(pack.illustrations()).isEmpty();
        assertThat(pack).hasToString("99.01 Kota Contoh");
    }

    /** A case keeps the law of its day: each change is a version of its own, and the days between belong to the one before. */
    @Test
    void each_day_on_which_a_value_changes_begins_a_version() {
        PolicyBook<Sample.Policy> book = open(Sample.files()).book(Sample.SCHEMA);
        assertThat(book.versions())
                .extracting(PolicyVersion::id)
                .containsExactly(
                        "99.01/grants/proposal/2014-06-01",
                        "99.01/grants/proposal/2016-01-01",
                        "99.01/grants/proposal/2018-01-01",
                        "99.01/grants/proposal/2019-01-01");
        assertThat(book.at(day("2015-12-31")).from()).isEqualTo(day("2014-06-01"));
        assertThat(book.at(day("2015-12-31")).until()).contains(day("2016-01-01"));
        assertThat(book.at(day("2016-01-01")).from()).isEqualTo(day("2016-01-01"));
        assertThat(book.at(day("2035-01-01")).until()).isEmpty();
        assertThat(book.find("99.01/grants/proposal/2018-01-01"))
                .contains(book.versions().get(2));
        assertThat(book.find("99.01/grants/proposal/2018-01-02")).isEmpty();
    }

    /** The national term falls to 10 working days in 2020; the region has had 10 since 2016, so nothing changes for it. */
    @Test
    void a_change_of_the_law_below_the_regions_own_value_is_no_new_version() {
        PolicyBook<Sample.Policy> book = open(Sample.files()).book(Sample.SCHEMA);
        assertThat(book.at(day("2020-01-01")).from()).isEqualTo(day("2019-01-01"));
    }

    @Test
    void before_the_legal_basis_a_region_has_no_policy() {
        PolicyBook<Sample.Policy> book = open(Sample.files()).book(Sample.SCHEMA);
        assertThat(book.at(day("2014-06-01")).from()).isEqualTo(day("2014-06-01"));
        assertThatThrownBy(() -> book.at(day("2014-05-31")))
                .isInstanceOf(PolicyNotInForce.class)
                .hasMessage("policy: 99.01 grants/proposal has no version on 2014-05-31; it holds from 2014-06-01");
    }

    @Test
    void a_value_carries_its_source_its_start_and_who_stands_behind_it() {
        PolicyBook<Sample.Policy> book = open(Sample.files()).book(Sample.SCHEMA);
        Sample.Policy early = book.policy(day("2014-06-01"));
        Sample.Policy late = book.policy(day("2019-01-01"));

        assertThat(early.cap().value()).isEqualTo(Rupiah.of(250_000_000));
        assertThat(early.cap().standing()).isEqualTo(ValueStanding.LAW);
        assertThat(early.cap().source().article()).contains("6(8)");
        assertThat(early.cap().origin(INDONESIAN)).isEqualTo("Contoh 1/2011 Pasal 6(8)");
        assertThat(early.evaluationTerm().value()).isEqualTo(Term.workingDays(14));
        assertThat(early.intakeEnds().value()).isEqualTo(MonthDay.of(3, 31));
        assertThat(early.headTerm()).isEmpty();

        assertThat(late.evaluationTerm().value()).isEqualTo(Term.workingDays(10));
        assertThat(late.evaluationTerm().standing()).isEqualTo(ValueStanding.SOURCE);
        assertThat(late.evaluationTerm().start()).isEqualTo(day("2016-01-01"));
        assertThat(late.intakeEnds().source().standing()).isEqualTo(Standing.KNOWN);
        assertThat(late.evaluationTerm().origin(INDONESIAN))
                .isEqualTo("Perwal Contoh 5/2016 Pasal 2 (peraturan daerah)");
    }

    @Test
    void a_replaced_decision_of_pendopo_says_so_ever_after() {
        PolicyBook<Sample.Policy> book = open(Sample.files()).book(Sample.SCHEMA);
        Value<Term> before = book.policy(day("2018-12-31")).resubmitTerm();
        Value<Term> after = book.policy(day("2019-01-01")).resubmitTerm();
        assertThat(before.isReplacement()).isFalse();
        assertThat(before.source().standing()).isEqualTo(Standing.OWN_DECISION);
        assertThat(after.value()).isEqualTo(Term.calendarDays(30));
        assertThat(after.replacement()).contains(new Replacement("Kep. 7/2019", "Pemohon tinggal di pulau."));
        assertThat(after.origin(INDONESIAN))
                .isEqualTo("Keputusan Wali Kota, mengganti ketentuan bawaan Pendopo dengan Kep. 7/2019 (keputusan"
                        + " daerah)");
    }

    @Test
    void every_type_of_value_is_read() {
        Sample.Policy policy = open(Sample.with(String.join(
                        ",",
                        Sample.entry("share", "\"7.5\""),
                        Sample.entry("mode", "\"EARLIER\""),
                        Sample.entry("motto", "{\"id\": \"Melayani\", \"en\": \"To serve\"}"),
                        Sample.entry("counterCloses", "\"14:30\""),
                        Sample.entry("copies", "5"),
                        Sample.entry("headTerm", "\"1m\""),
                        Sample.entry("stages", "[{\"code\": \"TU\", \"term\": \"3wd\", \"checklist\": [\"a\"]}]"),
                        Sample.entry("modes", "[\"EARLIER\", \"FIXED_DAY\"]"),
                        Sample.entry("accounts", "{\"5.1.05\": 100, \"5.1.06\": 200}"))))
                .book(Sample.SCHEMA)
                .policy(day("2016-01-01"));
        assertThat(policy.share().orElseThrow().value()).isEqualTo(Percentage.of(75, 1));
        assertThat(policy.mode().orElseThrow().value()).isEqualTo(Sample.Mode.EARLIER);
        assertThat(policy.motto().orElseThrow().value()).isEqualTo(Text.of("Melayani", "To serve"));
        assertThat(policy.counterCloses().value()).isEqualTo(LocalTime.of(14, 30));
        assertThat(policy.copies().value()).isEqualTo(5);
        assertThat(policy.headTerm().orElseThrow().value()).isEqualTo(Term.months(1));
        assertThat(policy.stages().orElseThrow().value())
                .containsExactly(new Sample.Stage("TU", Term.workingDays(3), List.of("a")));
        assertThat(policy.modes().orElseThrow().value()).isEqualTo(Set.of(Sample.Mode.EARLIER, Sample.Mode.FIXED_DAY));
        assertThat(policy.accounts().orElseThrow().value())
                .isEqualTo(Map.of("5.1.05", Rupiah.of(100), "5.1.06", Rupiah.of(200)));
    }

    @Test
    void what_a_list_a_set_or_a_map_holds_cannot_be_changed_by_its_reader() {
        Sample.Policy policy = open(Sample.with(String.join(
                        ",", Sample.entry("modes", "[\"EARLIER\"]"), Sample.entry("accounts", "{\"a\": 1}"))))
                .book(Sample.SCHEMA)
                .policy(day("2016-01-01"));
        assertThatThrownBy(() -> policy.modes().orElseThrow().value().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> policy.accounts().orElseThrow().value().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** Modules make a schema anew whenever they are asked for it; that must not make a book each time. */
    @Test
    void a_book_is_made_once_for_a_policy_record() {
        RegionPack pack = open(Sample.files());
        Map<String, String> resources = Map.of("policy/proposal.json", Sample.NATIONAL);
        assertThat(pack.book(Sample.schema(resources)))
                .isSameAs(pack.book(Sample.schema(resources)))
                .hasToString("99.01/grants/proposal");
    }

    @Test
    void differences_list_what_the_region_set_and_what_would_hold_without_it() {
        List<Difference> differences = open(Sample.files()).book(Sample.SCHEMA).differences();
        assertThat(differences)
                .extracting(Difference::key, difference -> difference.below().orElse("-"), Difference::regional)
                .containsExactly(
                        tuple("evaluationTerm", "14wd", "10wd"),
                        tuple("intakeEnds", "-", "03-31"),
                        tuple("intakeEnds", "-", "06-30"),
                        tuple("resubmitTerm", "14wd", "30d"));
        assertThat(differences.get(3).replacement()).isPresent();
        assertThat(differences.get(0).label().en()).isEqualTo("Evaluation term");
    }

    @Test
    void keys_describe_themselves_for_people_and_schema_writers() {
        PolicyKey cap = open(Sample.files()).book(Sample.SCHEMA).keys().get(1);
        assertThat(cap.name()).isEqualTo("cap");
        assertThat(cap.unit()).contains("IDR");
        assertThat(cap.article()).contains("Pasal 6(8)");
        assertThat(cap.leeway()).isEqualTo(LeewayKind.MAY_LOWER);
        assertThat(cap.required()).isTrue();
    }

    private static Map<String, String> underRegime() {
        return Sample.files("region.json", "\"head\"", "\"regimes\": {\"grants\": \"CONTOH_2015\"}, \"head\"");
    }

    @Test
    void a_regime_lies_between_the_nation_and_the_region_and_begins_with_its_validity() {
        PolicyBook<Sample.Policy> book = open(underRegime()).book(Sample.SCHEMA);
        assertThat(book.versions().get(0).from()).isEqualTo(day("2015-01-01"));
        assertThat(book.policy(day("2015-01-01")).cap().value()).isEqualTo(Rupiah.of(200_000_000));
        assertThat(book.policy(day("2015-01-01")).copies().value()).isEqualTo(4);
        assertThat(book.regime().map(Regime::name)).contains("CONTOH_2015");
    }

    /** Nobody decides today's case by a regime that has ended, unless he says that he only looks back. */
    @Test
    void after_its_last_day_a_regime_holds_only_as_history_and_illustration() {
        PolicyBook<Sample.Policy> strict = open(underRegime()).book(Sample.SCHEMA);
        assertThat(strict.policy(day("2022-12-31")).cap().standing()).isEqualTo(ValueStanding.LAW);
        assertThatThrownBy(() -> strict.at(day("2023-01-01")))
                .isInstanceOf(PolicyNotInForce.class)
                .hasMessageContaining("no longer from 2023-01-01");

        PolicyBook<Sample.Policy> history = RegionPack.fromFiles(
                        underRegime(), Opening.strict().asHistory())
                .book(Sample.SCHEMA);
        PolicyVersion after = history.at(day("2023-01-01"));
        assertThat(history.at(day("2022-12-31")).illustration()).isFalse();
        assertThat(after.illustration()).isTrue();
        assertThat(history.policy(after).cap().isIllustration()).isTrue();
        assertThat(history.policy(after).copies().isIllustration()).isFalse();
    }

    /** A list of versions shows no day on which nobody may decide: neither after the regime, nor before the region could act. */
    @Test
    void the_versions_under_a_regime_that_ended_lie_within_its_days() {
        Map<String, String> files = underRegime();
        String later = Sample.entry("headTerm", "\"3wd\"", "2024-01-01");
        files.computeIfPresent(
                "grants.json", (name, text) -> text.replace("\"proposal\": {", "\"proposal\": {" + later + ","));
        List<PolicyVersion> strict = open(files).book(Sample.SCHEMA).versions();
        assertThat(strict)
                .extracting(PolicyVersion::from)
                .containsExactly(day("2015-01-01"), day("2016-01-01"), day("2018-01-01"), day("2019-01-01"));
        assertThat(strict.get(3).until()).contains(day("2023-01-01"));
        List<PolicyVersion> history = RegionPack.fromFiles(
                        files, Opening.strict().asHistory())
                .book(Sample.SCHEMA)
                .versions();
        assertThat(history.subList(3, history.size()))
                .extracting(PolicyVersion::from)
                .containsExactly(day("2019-01-01"), day("2023-01-01"), day("2024-01-01"));
        assertThat(history.get(5).until()).isEmpty();
        files.computeIfPresent(
                "region.json",
                (name, text) -> text.replace("2014-06-01", "2023-06-01").replace("2014,", "2023,"));
        assertThat(RegionPack.fromFiles(files, Opening.strict().asHistory())
                        .book(Sample.SCHEMA)
                        .versions())
                .extracting(PolicyVersion::from)
                .containsExactly(day("2023-06-01"), day("2024-01-01"));
    }

    @Test
    void an_illustration_opens_only_with_leave_and_marks_every_version_it_is_in() {
        Map<String, String> files = Sample.files("grants.json", "\"DECISION\"", "\"ILLUSTRATION\"");
        assertThatThrownBy(() -> open(files))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining(
                        "grants.json /proposal/resubmitTerm/2019-01-01: an invented value (ILLUSTRATION)");
        RegionPack pack = RegionPack.fromFiles(files, Opening.strict().allowingIllustration());
        assertThat(pack.illustrations()).extracting(Illustration::from).containsExactly(day("2019-01-01"));
        PolicyBook<Sample.Policy> book = pack.book(Sample.SCHEMA);
        assertThat(book.at(day("2018-12-31")).illustration()).isFalse();
        assertThat(book.at(day("2019-01-01")).illustration()).isTrue();
        assertThat(book.policy(day("2019-01-01")).resubmitTerm().source().standing())
                .isEqualTo(Standing.UNSURE);
    }

    @Test
    void the_calendar_joins_national_and_regional_days_week_hours_and_further_years() {
        Map<String, String> files = Sample.files();
        files.put("calendar.json", """
            {"workWeek": {"value": "SIX_DAYS", "source": "Perwal 1/2026", "standing": "SOURCE"},
             "cutOff": {"value": "15:00", "source": "Perwal 1/2026", "standing": "SOURCE"},
             "days": [{"date": "2026-09-25", "type": "REGIONAL_HOLIDAY", "name": {"id": "Hari jadi", "en": "Founding day"},
                       "source": "Kep. 3/2026", "standing": "DECISION"}],
             "years": {"2027": [{"date": "2027-01-01", "type": "NATIONAL_HOLIDAY", "name": {"id": "Tahun Baru", "en": "New Year"},
                       "source": "SKB 2026", "standing": "SOURCE", "mark": "?"}]}}
            """);
        RegionPack pack = open(files);
        assertThat(pack.calendar().isWorkingDay(day("2026-09-24"))).isTrue();
        assertThat(pack.calendar().isWorkingDay(day("2026-09-25"))).isFalse();
        assertThat(pack.calendar().isWorkingDay(day("2027-01-01"))).isFalse();
        assertThat(pack.calendar().isWorkingDay(day("2027-01-04"))).isTrue();
        assertThat(pack.calendar().week()).isEqualTo(WorkWeek.SIX_DAYS);
        assertThat(pack.officeHours().cutOff()).isEqualTo(LocalTime.of(15, 0));
        assertThat(pack.calendar().version()).contains("99.01");
    }

    @Test
    void labels_are_asked_for_by_language() {
        Map<String, String> files = Sample.files();
        files.put("labels.id.json", "{\"TU_CHECK\": \"Pemeriksaan TU\"}");
        files.put("labels.en.json", "{\"TU_CHECK\": \"Front desk\"}");
        RegionPack pack = open(files);
        assertThat(pack.labels(INDONESIAN)).containsEntry("TU_CHECK", "Pemeriksaan TU");
        assertThat(pack.labels(Locale.UK)).containsEntry("TU_CHECK", "Front desk");
    }

    /** A superior is another person in a plan than in an entry. */
    @Test
    void a_label_of_a_procedure_goes_before_that_of_its_family_and_that_before_one_of_all() {
        Map<String, String> files = Sample.files();
        files.put(
                "labels.id.json",
                "{\"HEAD\": \"Kepala\", \"CLERK\": \"Petugas\", \"licensing.HEAD\": \"Kepala dinas\","
                        + " \"licensing/objection.HEAD\": \"Atasan kepala dinas\"}");
        RegionPack pack = open(files);
        assertThat(pack.labels(INDONESIAN, "grants/proposal")).isEqualTo(Map.of("HEAD", "Kepala", "CLERK", "Petugas"));
        assertThat(pack.labels(INDONESIAN, "licensing")).isEqualTo(Map.of("HEAD", "Kepala dinas", "CLERK", "Petugas"));
        assertThat(pack.labels(INDONESIAN, "licensing/licence")).isEqualTo(pack.labels(INDONESIAN, "licensing"));
        assertThat(pack.labels(INDONESIAN, "licensing/objection"))
                .isEqualTo(Map.of("HEAD", "Atasan kepala dinas", "CLERK", "Petugas"));
    }

    @Test
    void a_folder_and_resources_give_the_same_pack_as_texts(@TempDir Path folder) throws IOException {
        Map<String, String> files = Sample.files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("README.md"), "Beside the pack.");
        RegionPack fromFolder = RegionPack.open(folder);
        RegionPack fromResources = RegionPack.fromResources(
                name -> Sample.stream(files.get(name)), List.of("grants", "licensing"), Opening.strict());
        assertThat(fromFolder.contentHash())
                .isEqualTo(open(files).contentHash())
                .isEqualTo(fromResources.contentHash())
                .matches("[0-9a-f]{64}");
        assertThat(RegionPack.inspect(folder, List.of(Sample.SCHEMA))).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_and_bytes_that_are_no_text_are_faults(@TempDir Path folder) throws IOException {
        assertThat(RegionPack.inspect(folder.resolve("nowhere"), List.of()))
                .extracting(PackFault::problem)
                .containsExactly(PackProblem.FILE_UNREADABLE, PackProblem.FILE_MISSING);
        Files.write(folder.resolve("region.json"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Files.write(folder.resolve("grants.json"), ("\uFEFF" + Sample.GRANTS).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("calendar.json"), new byte[PackFiles.MAX_BYTES + 1]);
        assertThat(RegionPack.inspect(folder, List.of()))
                .extracting(PackFault::file, PackFault::problem)
                .contains(
                        tuple("region.json", PackProblem.FILE_UNREADABLE),
                        tuple("grants.json", PackProblem.FILE_UNREADABLE),
                        tuple("calendar.json", PackProblem.LIMIT));
    }

    /** History needs years before the decrees that ship: written in any order, they join one by one. */
    @Test
    void years_of_the_past_join_the_calendar() {
        Map<String, String> files = Sample.files();
        files.put("calendar.json", "{\"years\": {\"2022\": [], \"2023\": [], \"2027\": []}}");
        WorkingCalendar calendar = RegionPack.fromFiles(files, Opening.strict()).calendar();
        assertThat(calendar.covers(2022)).isTrue();
        assertThat(calendar.covers(2027)).isTrue();
        assertThat(calendar.covers(2021)).isFalse();
    }

    /** Whoever publishes what a region decided must say which decisions of ours it replaced, in the version that it used. */
    @Test
    void a_version_tells_what_was_replaced_in_it_once_its_policy_was_asked_for() {
        RegionPack pack = open(Sample.files());
        PolicyBook<Sample.Policy> book = open(Sample.files()).book(Sample.SCHEMA);
        PolicyStamp before = book.at(day("2018-12-31")).toStamp();
        PolicyStamp after = book.at(day("2019-01-01")).toStamp();
        assertThat(pack.replacements(after)).as("nobody asked yet").isEmpty();
        pack.book(Sample.SCHEMA);
        assertThat(pack.replacements(before)).isEmpty();
        assertThat(pack.replacements(after)).extracting(Difference::key).containsExactly("resubmitTerm");
        assertThat(pack.replacements(new PolicyStamp(after.id(), "0".repeat(64))))
                .as("other values under the same name")
                .isEmpty();
    }

    @Test
    void a_stamp_tells_whether_its_version_holds_invented_values() {
        assertThat(new PolicyStamp("99.01/grants/2020-01-01+CONTOH", "0".repeat(64)).isIllustration())
                .isTrue();
        assertThat(new PolicyStamp("99.01/grants/2020-01-01", "0".repeat(64)).isIllustration())
                .isFalse();
    }

    @Test
    void a_pack_tells_how_it_was_opened() {
        assertThat(open(Sample.files()).opening()).isEqualTo(Opening.strict());
        Opening lenient = Opening.strict().allowingIllustration();
        assertThat(RegionPack.fromFiles(Sample.files(), lenient).opening()).isEqualTo(lenient);
    }

    /** The region's own words for a notice may name the values of that notice, and no text that nobody sends. */
    @Test
    void words_for_notices_are_those_that_somebody_sends() {
        Map<String, Set<String>> known = Map.of("grants.RECEIVED", Set.of("number"));
        Map<String, String> good = Sample.files();
        good.put("notices.id.json", "{\"grants.RECEIVED\": \"Diterima {number}\"}");
        good.put("notices.en.json", "{\"grants.RECEIVED\": \"Received {number}\"}");
        assertThat(open(good).notices("grants", known))
                .isEqualTo(Map.of("grants.RECEIVED", Text.of("Diterima {number}", "Received {number}")));
        Map<String, String> strange = Sample.files();
        strange.put("notices.id.json", "{\"grants.RECEIVED\": \"Diterima {name}\"}");
        strange.put("notices.en.json", "{\"grants.RECEIVED\": \"Received {name}\"}");
        RegionPack pack = open(strange);
        assertThatThrownBy(() -> pack.notices("grants", known)).isInstanceOf(PackRefused.class);
    }

    /** Whoever writes a pack is shown in what form each value is written, with contents that nobody takes for law. */
    @Test
    void each_value_shows_how_it_is_written() {
        Map<String, String> examples = new java.util.TreeMap<>();
        Sample.SCHEMA.described().forEach(key -> examples.put(key.name(), key.example()));
        assertThat(examples)
                .isEqualTo(Map.ofEntries(
                        Map.entry("journalKept", "true"),
                        Map.entry("cap", "250000000"),
                        Map.entry("evaluationTerm", "\"14wd\""),
                        Map.entry("copies", "3"),
                        Map.entry("counterCloses", "\"16:00\""),
                        Map.entry("intakeEnds", "\"06-30\""),
                        Map.entry("headTerm", "\"14wd\""),
                        Map.entry("resubmitTerm", "\"14wd\""),
                        Map.entry("share", "\"7.5\""),
                        Map.entry("mode", "\"FIXED_DAY\""),
                        Map.entry("motto", "{\"id\": .., \"en\": ..}"),
                        Map.entry("stages", "[{\"code\":\"contoh\",\"term\":\"14wd\",\"checklist\":[\"contoh\"]}]"),
                        Map.entry("modes", "[\"FIXED_DAY\"]"),
                        Map.entry("accounts", "{}")));
        assertThat(Sample.SCHEMA).hasToString("grants/proposal");
    }

    @Test
    void a_book_tells_its_schema_its_region_and_each_value_of_a_version() {
        PolicyBook<Sample.Policy> book = open(Sample.files()).book(Sample.SCHEMA);
        assertThat(book.schema()).isSameAs(Sample.SCHEMA);
        assertThat(book.region().dotted()).isEqualTo("99.01");
        PolicyVersion version = book.at(day("2019-01-01"));
        assertThat(book.values(version))
                .containsOnlyKeys(
                        "journalKept",
                        "cap",
                        "evaluationTerm",
                        "copies",
                        "counterCloses",
                        "intakeEnds",
                        "resubmitTerm");
        assertThat(book.values(version).get("cap"))
                .isEqualTo(book.policy(version).cap());
    }

    /** The hash of a version is that of a text which anybody may be given. */
    @Test
    void a_listing_is_the_text_behind_the_hash_of_a_version_and_the_pack_finds_it() {
        RegionPack pack = open(Sample.files());
        PolicyStamp stamp =
                open(Sample.files()).book(Sample.SCHEMA).at(day("2019-01-01")).toStamp();
        assertThat(pack.listing(stamp)).as("nobody asked for the policy yet").isEmpty();
        PolicyBook<Sample.Policy> book = pack.book(Sample.SCHEMA);
        String listing = book.listing(book.at(day("2019-01-01")));
        assertThat(listing).contains("\"deed\":\"Kep. 7/2019\"");
        assertThat(Sha256.of(listing)).isEqualTo(stamp.contentHash());
        assertThat(pack.listing(stamp)).contains(listing);
        assertThat(pack.listing(new PolicyStamp(stamp.id(), "0".repeat(64)))).isEmpty();
    }

    @Test
    void a_pack_opened_from_its_own_files_is_the_same_pack() {
        RegionPack pack = open(Sample.files());
        assertThat(pack.files()).containsOnlyKeys("region.json", "grants.json");
        RegionPack again = open(pack.files());
        assertThat(again.contentHash()).isEqualTo(pack.contentHash());
        assertThat(again.files()).isEqualTo(pack.files());
    }

    @Test
    void words_for_letters_are_those_that_somebody_writes() {
        Map<String, Set<String>> known = Map.of("grants.REPLY", Set.of("number"));
        Map<String, String> good = Sample.files();
        good.put("letters.id.json", "{\"grants.REPLY\": \"Nomor {number}\"}");
        assertThat(open(good).letters("grants", known)).isEqualTo(Map.of("grants.REPLY", "Nomor {number}"));
        Map<String, String> strange = Sample.files();
        strange.put("letters.id.json", "{\"grants.REPLY\": \"Yth. {name}\"}");
        RegionPack pack = open(strange);
        assertThatThrownBy(() -> pack.letters("grants", known)).isInstanceOf(PackRefused.class);
        PackLinter linter = PackLinter.of(List.of(Sample.SCHEMA));
        assertThat(linter.withLetters(known).lint(good)).isEmpty();
        assertThat(linter.withLetters(known).lint(strange)).hasSize(1);
    }

    /** What a regime says was read; whether it still holds beside values that are invented nobody has looked at. */
    @Test
    void beside_invented_values_what_a_regime_says_is_no_longer_sure() {
        Map<String, String> files = underRegime();
        files.computeIfPresent("grants.json", (name, text) -> text.replace("\"DECISION\"", "\"ILLUSTRATION\""));
        PolicyBook<Sample.Policy> book = RegionPack.fromFiles(
                        files, Opening.strict().allowingIllustration())
                .book(Sample.SCHEMA);
        Sample.Policy before = book.policy(day("2018-12-31"));
        Sample.Policy after = book.policy(day("2019-01-01"));
        assertThat(before.cap().source().standing()).isEqualTo(Standing.SEEN);
        assertThat(after.cap().source().standing()).isEqualTo(Standing.UNSURE);
        assertThat(after.cap().value()).isEqualTo(before.cap().value());
        assertThat(after.copies().source().standing())
                .as("the law of the nation is no regime")
                .isEqualTo(Standing.KNOWN);
        assertThat(after.journalKept().source().standing()).isEqualTo(Standing.SEEN);
    }

    record Tabled(@Leeway(LeewayKind.REGION_SETS) Value<Term> headTerm) implements PolicyWithTables {
        @Override
        public Map<String, DecisionTable> decisionTables() {
            return Map.of("headTerm", new DecisionTable("/rows", List.of(), List.of()));
        }
    }

    /** A table that leaves a case undecided is told at the value that holds it, before a case falls into the gap. */
    @Test
    void a_table_with_a_gap_is_told_at_its_value() {
        PolicySchema<Tabled> schema = PolicySchema.of(
                Tabled.class,
                "grants/proposal",
                name -> name.equals("policy/proposal.json")
                        ? Sample.stream("{\"headTerm\": {\"label\": {\"id\": \"a\", \"en\": \"b\"}, \"values\": {}}}")
                        : null);
        Map<String, String> files = Map.of(
                "region.json",
                Sample.REGION,
                "grants.json",
                "{\"proposal\": {" + Sample.entry("headTerm", "\"5wd\"", "2014-06-01") + "}}");
        assertThat(PackLinter.of(List.of(schema)).lint(files)).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).isEqualTo(PackProblem.TABLE_GAP);
            assertThat(fault.pointer()).isEqualTo("/proposal/headTerm/2014-06-01/value/rows");
        });
    }

    /** A region that repeats what the law says anyhow differs in nothing. */
    @Test
    void what_a_region_sets_as_the_law_has_it_is_no_difference() {
        assertThat(open(Sample.with(Sample.entry("copies", "4")))
                        .book(Sample.SCHEMA)
                        .differences())
                .extracting(Difference::key)
                .doesNotContain("copies");
        assertThat(open(Sample.with(Sample.entry("copies", "5")))
                        .book(Sample.SCHEMA)
                        .differences())
                .extracting(Difference::key)
                .contains("copies");
    }
}
