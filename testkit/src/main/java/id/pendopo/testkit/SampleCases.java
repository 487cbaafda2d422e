package id.pendopo.testkit;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fictitious cases that differ in everything an office may look for, and the searches with what each must find. */
final class SampleCases {
    static final Instant BEGIN = Instant.parse("2026-01-05T01:00:00Z");

    private static final List<String> PLACES = List.of("3273", "327301", "3273011001", "327302", "3204", "3204051001");

    private static final List<CaseStatus> STATUSES = List.of(CaseStatus.OPEN, CaseStatus.RESTING, CaseStatus.ENDED);

    private SampleCases() {}

    /** A search, and which rows it wants. */
    record Search(String name, UnaryOperator<CaseQuery> narrowing, Predicate<CaseRow> wants) {
        Search and(Search other) {
            return new Search(
                    name + " and " + other.name,
                    query -> other.narrowing.apply(narrowing.apply(query)),
                    row -> wants.test(row) && other.wants.test(row));
        }
    }

    static List<CaseRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row("case-%04d".formatted(i), i))
                .toList();
    }

    /** The steps are prime to each other, so that every mixture of values comes up. */
    static CaseRow row(String id, int i) {
        return new CaseRow(
                CaseId.of(id),
                RegionCode.of(i % 11 == 0 ? "3204" : "3273"),
                i % 2 == 0 ? "grants/proposal" : "complaints/complaint",
                1 + i % 9,
                Code.of("STAGE_" + i % 5),
                STATUSES.get(i % 3),
                i % 4 == 0 ? Optional.empty() : Optional.of(Code.of("UNIT_" + i % 4)),
                i % 5 == 0 ? Optional.empty() : Optional.of(PersonRef.of("officer-" + i % 5)),
                IntStream.range(0, i % 3)
                        .mapToObj(party -> PersonRef.of("party-" + (i + party) % 4))
                        .collect(Collectors.toSet()),
                i % 7 == 0 ? Optional.empty() : Optional.of(RegionCode.of(PLACES.get(i % PLACES.size()))),
                i % 13 == 0 ? Optional.empty() : Optional.of("R-2026-%05d".formatted(i)),
                i % 3 == 0 ? Map.of() : Map.of("oss", "I-" + i % 20, "sp4n", "N-" + i % 17),
                i % 6 == 0 ? Optional.empty() : Optional.of(due(i % 23)),
                BEGIN.plus(Duration.ofHours(i * 7 % 5)),
                BEGIN.plus(Duration.ofHours(i)));
    }

    /** The last nanosecond of a day: a store that rounds it makes it the next day. */
    static Instant due(int days) {
        return BEGIN.plus(Duration.ofDays(days)).minusNanos(1);
    }

    static List<Search> searches() {
        return List.of(
                new Search(
                        "region",
                        query -> query.ofRegion(RegionCode.of("3273")),
                        row -> row.region().equals(RegionCode.of("3273"))),
                new Search(
                        "procedure",
                        query -> query.ofProcedure("grants/proposal"),
                        row -> row.procedure().equals("grants/proposal")),
                new Search(
                        "stages",
                        query -> query.at(Set.of(Code.of("STAGE_1"), Code.of("STAGE_3"), Code.of("NOWHERE"))),
                        row -> Set.of("STAGE_1", "STAGE_3").contains(row.stage().value())),
                new Search("status", query -> query.being(CaseStatus.OPEN), row -> row.status() == CaseStatus.OPEN),
                new Search(
                        "unit",
                        query -> query.with(Code.of("UNIT_2")),
                        row -> row.unit().equals(Optional.of(Code.of("UNIT_2")))),
                new Search(
                        "assignee",
                        query -> query.assignedTo(PersonRef.of("officer-3")),
                        row -> row.assignee().equals(Optional.of(PersonRef.of("officer-3")))),
                new Search(
                        "hands of a unit",
                        query -> query.inHandsOf(new CaseQuery.Hands(
                                Set.of(PersonRef.of("officer-1"), PersonRef.of("officer-4")),
                                Set.of(Code.of("UNIT_1"), Code.of("UNIT_3")))),
                        row -> row.assignee()
                                        .map(one ->
                                                Set.of("officer-1", "officer-4").contains(one.value()))
                                        .orElse(true)
                                && row.unit()
                                        .map(one -> Set.of("UNIT_1", "UNIT_3").contains(one.value()))
                                        .orElse(true)),
                new Search(
                        "parties",
                        query -> query.ofParties(Set.of(PersonRef.of("party-1"), PersonRef.of("party-2"))),
                        row -> row.parties().contains(PersonRef.of("party-1"))
                                || row.parties().contains(PersonRef.of("party-2"))),
                new Search("earliest first", CaseQuery::earliestFirst, row -> true),
                new Search(
                        "place in a city",
                        query -> query.within(RegionCode.of("3273")),
                        row -> isIn(row, "3273", "327301", "3273011001", "327302")),
                new Search(
                        "place in a district",
                        query -> query.within(RegionCode.of("327301")),
                        row -> isIn(row, "327301", "3273011001")),
                new Search(
                        "due",
                        query -> query.dueBy(due(11)),
                        row -> row.nextDue().isPresent() && !row.nextDue().get().isAfter(due(11))),
                new Search(
                        "receipt number",
                        query -> query.receipt("R-2026-00003"),
                        row -> row.receiptNumber().equals(Optional.of("R-2026-00003"))),
                new Search(
                        "external number",
                        query -> query.external("oss", "I-3"),
                        row -> "I-3".equals(row.external().get("oss"))));
    }

    /** Each search alone, each two together, and growing combinations. */
    static List<Search> combinations() {
        List<Search> single = searches();
        List<Search> all = new ArrayList<>(single);
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                all.add(single.get(i).and(single.get(j)));
            }
        }
        Search growing = single.get(0);
        for (Search next : single.subList(1, single.size())) {
            growing = growing.and(next);
            all.add(growing);
        }
        return all;
    }

    static PersonalRecord person(String ref, CaseId forCase, String text) {
        return new PersonalRecord(
                ref,
                forCase,
                Purpose.IDENTITY,
                "CASE_PLUS_10_YEARS",
                PersonalText.of(text),
                Optional.of("0123456789abcdef".repeat(4)),
                Optional.empty());
    }

    private static boolean isIn(CaseRow row, String... places) {
        return row.place()
                .filter(place -> List.of(places).contains(place.plain()))
                .isPresent();
    }
}
