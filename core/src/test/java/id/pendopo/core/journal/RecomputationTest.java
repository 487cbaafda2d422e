package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.OwnRule;
import id.pendopo.core.workflow.Procedure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A hash shows that nothing was changed since; only deciding once more shows that what was sealed was right. */
class RecomputationTest {
    private static final Map<String, String> FILES = Map.of("region.json", """
        {"code": "32.73", "name": "Kota Bandung", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
         "legalBasis": {"number": "1", "year": 2020, "date": "2020-01-01", "title": "Contoh"}}
        """);
    private static final RegionPack PACK = RegionPack.fromFiles(FILES, Opening.strict());
    private static final Procedure<Petition> PROCEDURE = Procedure.of(
            "contoh/petition", Petition.class, new TreeMap<>(Map.of(LocalDate.of(2020, 1, 1), History.WORKFLOW)));
    private static final Recomputation AGAIN = Recomputation.under(PACK, List.of(PROCEDURE));

    /** What deciding makes, as against what it is given. */
    private static final List<String> MADE = List.of(
            "events",
            "amounts",
            "clocks",
            "flags",
            "handling",
            "to",
            "status",
            "legalAt",
            "warnings",
            "postings",
            "manner");

    private static Recomputed only(List<Recomputed> all) {
        List<Recomputed> others = all.stream().filter(one -> !one.isSame()).toList();
        assertThat(others).hasSize(1);
        return others.get(0);
    }

    @Property(tries = 150)
    void every_decision_comes_out_the_same_to_the_last_byte(@ForAll long seed) {
        History history = History.of("c-1", seed, 40);
        assertThat(AGAIN.recompute(history.entries(), history.vault())).allSatisfy(one -> {
            assertThat(one.kind()).as("%s", one).isEqualTo(RecomputeKind.SAME);
            assertThat(one.notAtHand()).isEmpty();
        });
    }

    /** Whoever holds the database can seal a forged entry and all after it anew: the chain is then as good as before. */
    @Property(tries = 300)
    void a_made_value_that_was_forged_and_sealed_anew_is_found_at_its_entry(@ForAll long seed) {
        Random random = new Random(seed);
        History history = History.of("c-1", seed, 25);
        int index = random.nextInt(history.entries().size());
        List<String> place = new ArrayList<>();
        List<JournalEntry> forged;
        try {
            forged = Forgery.of(history.entries(), index, body -> change(body, random, place));
        } catch (IllegalArgumentException noEntryAnyMore) {
            return;
        }
        assertThat(Verification.verify(forged.stream().map(JournalEntry::toLine), Optional.empty())
                        .isIntact())
                .isTrue();
        Recomputed found = AGAIN.recompute(forged, history.vault()).get(index);
        assertThat(found.isSame()).as("%s in entry %d", place, index + 1).isFalse();
        if (found.kind() == RecomputeKind.DIFFERS) {
            assertThat(found.deviations())
                    .anySatisfy(one -> assertThat(one.pointer()).startsWith("/" + place.get(0)));
        }
    }

    /** One number or text within what deciding makes. */
    private static void change(Map<String, Object> body, Random random, List<String> place) {
        List<String> names = MADE.stream().filter(body::containsKey).toList();
        String name = names.get(random.nextInt(names.size()));
        place.add(name);
        body.put(name, changed(Objects.requireNonNull(body.get(name)), random));
    }

    @SuppressWarnings("unchecked") // trees of JSON have text keys
    private static Object changed(Object value, Random random) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<String, Object> copy = new TreeMap<>((Map<String, Object>) map);
            String key = List.copyOf(copy.keySet()).get(random.nextInt(copy.size()));
            copy.put(key, changed(Objects.requireNonNull(copy.get(key)), random));
            return copy;
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            List<Object> copy = new ArrayList<>((List<Object>) list);
            int at = random.nextInt(copy.size());
            copy.set(at, changed(copy.get(at), random));
            return copy;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Boolean truth) {
            return !truth;
        }
        if (value instanceof String text) {
            return text.matches("\\d{4}-.*Z")
                    ? Instant.parse(text).plusSeconds(1).toString()
                    : text + "X";
        }
        return value instanceof Map ? Map.of("PUT_IN", 1L) : List.of("PUT_IN");
    }

    @Test
    void a_forged_amount_is_named_with_case_entry_act_and_place() {
        History history = History.granted("c-1");
        Recomputed found = only(AGAIN.recompute(
                Forgery.of(history.entries(), 1, body -> {
                    body.put("amounts", Map.of("granted", 900L));
                }),
                history.vault()));
        assertThat(found.kind()).isEqualTo(RecomputeKind.DIFFERS);
        assertThat(found.caseId().value()).isEqualTo("c-1");
        assertThat(found.seq()).isEqualTo(2);
        assertThat(found.act()).isEqualTo("grant");
        assertThat(found.deviations())
                .containsExactly(new Deviation("/amounts/granted", Optional.of("900"), Optional.of("500")));
    }

    /** A reading that was forged so that the decision would never have been made. */
    @Test
    @SuppressWarnings("unchecked")
    void a_forged_reading_is_found_by_the_refusal_that_follows_from_it() {
        History history = History.granted("c-1");
        Recomputed found = only(AGAIN.recompute(
                Forgery.of(history.entries(), 1, body -> {
                    Map<String, Object> fact =
                            (Map<String, Object>) ((List<Object>) Objects.requireNonNull(body.get("facts"))).get(0);
                    fact.put("outcome", "UNAVAILABLE");
                    fact.remove("value");
                }),
                history.vault()));
        assertThat(found.kind()).isEqualTo(RecomputeKind.REFUSED);
        assertThat(found.findings()).extracting(Finding::code).containsExactly("core.FACT_UNAVAILABLE");
    }

    @Test
    void a_wrong_hash_alone_is_a_difference_too() {
        History history = History.granted("c-1");
        List<JournalEntry> entries = new ArrayList<>(history.entries());
        entries.set(
                1,
                JournalEntry.parse(
                        entries.get(1).toLine().replace(entries.get(1).hash(), "a".repeat(64))));
        assertThat(only(AGAIN.recompute(entries, history.vault())).deviations())
                .extracting(Deviation::pointer)
                .containsExactly("/hash");
    }

    @Test
    void what_time_took_before_it_was_due_is_found() {
        for (long seed = 0; ; seed++) {
            History history = History.of("c-1", seed, 40);
            int last = history.entries().size() - 1;
            if (last > 0 && history.entries().get(last).act().equals("expire")) {
                String before = history.entries().get(last - 1).at().toString();
                List<JournalEntry> early = Forgery.of(history.entries(), last, body -> {
                    body.put("at", before);
                    body.put("legalAt", before);
                });
                assertThat(only(AGAIN.recompute(early, history.vault())).kind()).isEqualTo(RecomputeKind.NOT_DEMANDED);
                return;
            }
        }
    }

    /** Destroying what is personal must not make the rest uncheckable. */
    @Property(tries = 60)
    void an_erased_or_withheld_value_leaves_the_decision_comparable(@ForAll long seed) {
        History history = History.of("c-1", seed, 25);
        Map<String, PersonalRecord> erased = new HashMap<>(history.personal);
        erased.replaceAll((ref, record) -> record.erased("BA 1/2031", Instant.parse("2031-01-02T00:00:00Z")));
        for (PersonalVault vault : List.<PersonalVault>of(
                PersonalVault.of(erased.values()),
                ref -> Optional.empty(),
                PersonalVault.of(List.of()).orWithheld())) {
            List<Recomputed> again = AGAIN.recompute(history.entries(), vault);
            assertThat(again).allSatisfy(one -> assertThat(one.kind()).isEqualTo(RecomputeKind.SAME));
            assertThat(again.get(0).notAtHand()).contains("c-1.1.1");
        }
    }

    /** With a value gone nobody can tell a forgery from what the value would have made of it, so it is said apart. */
    @Test
    void a_difference_where_values_are_gone_is_said_apart() {
        History history = History.granted("c-1");
        List<JournalEntry> forged =
                Forgery.of(history.entries(), 1, body -> body.put("amounts", Map.of("granted", 900L)));
        Recomputed found = only(AGAIN.recompute(forged, ref -> Optional.empty()));
        assertThat(found.kind()).isEqualTo(RecomputeKind.PERSONAL_MISSING);
        assertThat(found.deviations()).extracting(Deviation::pointer).containsExactly("/amounts/granted");
    }

    @Test
    void law_and_calendar_that_no_pack_holds_are_named() {
        History history = History.granted("c-1");
        assertThat(kind(
                        history,
                        body -> body.put("policy", Map.of("id", "32.73/contoh/1", "contentHash", "d".repeat(64)))))
                .isEqualTo(RecomputeKind.LAW_CHANGED);
        assertThat(kind(
                        history,
                        body -> body.put("policy", Map.of("id", "32.73/contoh/0", "contentHash", "c".repeat(64)))))
                .isEqualTo(RecomputeKind.LAW_MISSING);
        assertThat(kind(history, body -> body.put("calendar", Map.of("version", "x", "contentHash", "d".repeat(64)))))
                .isEqualTo(RecomputeKind.CALENDAR_MISSING);
    }

    private static RecomputeKind kind(History history, java.util.function.Consumer<Map<String, Object>> change) {
        return AGAIN.recompute(Forgery.of(history.entries(), 1, change), history.vault())
                .get(1)
                .kind();
    }

    /** A region amends its calendar while cases run, so the pack of then is needed beside that of today. */
    @Test
    void a_former_pack_takes_what_the_pack_of_today_cannot() {
        History history = History.granted("c-1");
        Map<String, String> amended = new HashMap<>(FILES);
        amended.put("calendar.json", """
            {"days": [{"date": "2025-03-04", "type": "REGIONAL", "name": {"id": "Contoh", "en": "Example"},
             "source": "Contoh", "standing": "DECISION"}]}
            """.replace("REGIONAL", id.pendopo.core.calendar.DayType.values()[0].name()));
        RegionPack today = RegionPack.fromFiles(amended, Opening.strict());
        Recomputation without = Recomputation.under(today, List.of(PROCEDURE));
        assertThat(without.recompute(history.entries(), history.vault()))
                .extracting(Recomputed::kind)
                .containsOnly(RecomputeKind.CALENDAR_MISSING);
        assertThat(without.orUnder(PACK, List.of(PROCEDURE)).recompute(history.entries(), history.vault()))
                .allMatch(Recomputed::isSame);
    }

    @Test
    void a_gap_an_unknown_procedure_and_strange_lines_are_named_and_never_thrown() {
        History history = History.granted("c-1");
        assertThat(AGAIN.recompute(history.entries().subList(1, 2), history.vault()))
                .extracting(Recomputed::kind)
                .containsExactly(RecomputeKind.HISTORY_MISSING);
        assertThat(Recomputation.under(PACK, List.of()).recompute(history.entries(), history.vault()))
                .extracting(Recomputed::kind)
                .containsOnly(RecomputeKind.PROCEDURE_UNKNOWN);
        List<JournalEntry> strange = Forgery.of(
                history.entries(),
                0,
                body -> body.put("command", Map.of("type", "other", "schema", 1L, "value", Map.of())));
        assertThat(AGAIN.recompute(strange, history.vault()))
                .extracting(Recomputed::kind)
                .containsExactly(RecomputeKind.UNREADABLE, RecomputeKind.HISTORY_MISSING);
        RecomputationReport report = AGAIN.recompute(
                Stream.concat(Stream.of("{}", "nothing"), history.lines().stream())
                        .iterator(),
                history.vault());
        assertThat(report.unreadable()).containsExactly(1L, 2L);
        assertThat(report.same()).isEqualTo(2);
        assertThat(report.others())
                .as("what is the same is counted and not listed")
                .isEmpty();
        assertThat(AGAIN.recompute(history.lines().subList(1, 2).iterator(), history.vault())
                        .others())
                .extracting(Recomputed::kind)
                .containsExactly(RecomputeKind.HISTORY_MISSING);
        assertThat(report.isSame()).isFalse();
        assertThat(AGAIN.recompute(history.lines().iterator(), history.vault()).isSame())
                .isTrue();
        assertThat(AGAIN.recompute(List.<String>of().iterator(), history.vault())
                        .isSame())
                .isFalse();
    }

    /** A region's own Java stands in no pack: an auditor must be told that it is lacking, and not that the office was wrong. */
    @Test
    void rules_of_the_regions_own_are_asked_again_or_said_to_be_lacking() {
        OwnRule own = new OwnRule(
                "region.LATE_HOUR",
                Petition.CONTOH,
                Text.of("terlalu malam", "too late"),
                Text.of("besok", "tomorrow"),
                "grant",
                (file, command, o) -> Finding.warn("region.LATE_HOUR").at("at").only(Petition.CONTOH));
        History history = History.granted("c-1");
        List<JournalEntry> warned = Forgery.of(
                history.entries(),
                1,
                body -> body.put(
                        "warnings",
                        List.of(Objects.requireNonNull(JsonBinding.available()
                                .toTree(Finding.warn("region.LATE_HOUR")
                                        .only(Petition.CONTOH)
                                        .get(0))))));
        assertThat(warned.get(1).warnings()).extracting(Finding::code).containsExactly("region.LATE_HOUR");
        Recomputed lacking = AGAIN.recompute(warned, history.vault()).get(1);
        assertThat(lacking.kind()).isEqualTo(RecomputeKind.OWN_RULE_MISSING);
        assertThat(lacking.detail()).isEqualTo("region.LATE_HOUR");
        Recomputed asked = Recomputation.under(PACK, List.of(PROCEDURE.also(List.of(own))))
                .recompute(history.entries(), history.vault())
                .get(1);
        assertThat(asked.deviations()).extracting(Deviation::pointer).anyMatch(place -> place.startsWith("/warnings/"));
    }

    /** Whatever deciding again throws is told; of the failure's own words, which may be personal, nothing is. */
    @Test
    @SuppressWarnings("unchecked") // a fact stands in an entry as an object with text keys
    void what_throws_while_it_is_decided_again_is_told_by_the_kind_of_failure_alone() {
        History history = History.granted("c-1");
        List<JournalEntry> forged = Forgery.of(history.entries(), 1, body -> {
            Map<String, Object> fact =
                    (Map<String, Object>) ((List<Object>) Objects.requireNonNull(body.get("facts"))).get(0);
            Map<String, Object> payload = (Map<String, Object>) Objects.requireNonNull(fact.get("value"));
            payload.put("value", Map.of("left", History.NAME));
        });
        Recomputed failed = only(AGAIN.recompute(forged, history.vault()));
        assertThat(failed.kind()).isEqualTo(RecomputeKind.FAILED);
        assertThat(failed.seq()).isEqualTo(2);
        assertThat(failed.detail()).isEqualTo("IllegalArgumentException");
        assertThat(failed.toString()).doesNotContain(History.NAME);
        assertThat(only(AGAIN.recompute(forged, ref -> Optional.empty())).kind())
                .as("it may have failed for want of the values")
                .isEqualTo(RecomputeKind.PERSONAL_MISSING);
    }

    /** Which law decides hangs on the case and not on what an entry says of itself. */
    @Test
    void an_entry_of_a_law_at_hand_on_a_case_of_one_that_is_not_lacks_the_law_of_the_case() {
        History history = History.granted("c-1");
        List<JournalEntry> forged = Forgery.of(
                history.entries(),
                0,
                body -> body.put("policy", Map.of("id", "32.73/contoh/0", "contentHash", "c".repeat(64))));
        assertThat(AGAIN.recompute(forged, history.vault()))
                .extracting(Recomputed::kind, Recomputed::detail)
                .containsOnly(tuple(RecomputeKind.LAW_MISSING, "32.73/contoh/0"))
                .hasSize(2);
    }

    @Test
    void nothing_personal_is_said() {
        History history = History.granted("c-1");
        List<JournalEntry> forged = Forgery.of(history.entries(), 0, body -> body.put("events", List.of()));
        assertThat(AGAIN.recompute(forged, history.vault()).toString())
                .doesNotContain(History.NAME)
                .doesNotContain(History.NIK);
    }

    private static Procedure<Petition> from(LocalDate day, PolicyStamp policy) {
        return Procedure.of("contoh/petition", Petition.class, new TreeMap<>(Map.of(day, Petition.workflow(policy))));
    }

    /** Of several packs that do not fit the one speaks that comes nearest, in whatever order they were named. */
    @Test
    void of_packs_that_all_fail_the_nearest_tells_why() {
        History history = History.granted("c-1");
        LocalDate day = LocalDate.of(2020, 1, 1);
        Procedure<Petition> missing = from(day, new PolicyStamp("32.73/contoh/0", "c".repeat(64)));
        Procedure<Petition> changed = from(day, new PolicyStamp("32.73/contoh/1", "d".repeat(64)));
        for (List<Procedure<Petition>> order : List.of(List.of(missing, changed), List.of(changed, missing))) {
            assertThat(Recomputation.under(PACK, List.of(order.get(0)))
                            .orUnder(PACK, List.of(order.get(1)))
                            .recompute(history.entries(), history.vault()))
                    .extracting(Recomputed::kind)
                    .containsOnly(RecomputeKind.LAW_CHANGED);
        }
    }

    /** An entry dated before any law was in force rests on none. */
    @Test
    void a_case_that_was_opened_before_its_law_was_in_force_is_told() {
        History history = History.granted("c-1");
        Recomputed first = Recomputation.under(PACK, List.of(from(LocalDate.of(2026, 1, 1), Petition.POLICY)))
                .recompute(history.entries(), history.vault())
                .get(0);
        assertThat(first.kind()).isEqualTo(RecomputeKind.LAW_MISSING);
        assertThat(first.detail()).isEqualTo("2025-03-03");
    }

    @Test
    void each_outcome_has_words_of_its_own() {
        assertThat(RecomputeKind.values())
                .extracting(kind -> kind.label().en())
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }
}
