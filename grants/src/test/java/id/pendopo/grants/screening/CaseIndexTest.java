package id.pendopo.grants.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.RecipientKind;
import id.pendopo.grants.proposal.ScreeningRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The index finds by key whatever comparing all with all finds. */
class CaseIndexTest {
    /** A crowd of few names, chairs, accounts and lines, so that much is alike, nearly alike and not. */
    static List<ScreeningSubject> crowd(long seed, int size) {
        Random random = new Random(seed);
        String[] words = {
            "CINTA", "ANAK", "BANGSA", "HARAPAN", "MULIA", "SEJAHTERA", "SEJAHTRA", "ANAKK", "RW", "05", "6", "II"
        };
        List<ScreeningSubject> crowd = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = "case-" + i;
            StringBuilder name = new StringBuilder();
            for (int w = 0; w < 1 + random.nextInt(4); w++) {
                name.append(words[random.nextInt(words.length)]).append(' ');
            }
            Drawn drawn = random.nextInt(5) == 0
                    ? Drawn.person(id, "nik-" + random.nextInt(size)).card("card-" + random.nextInt(5))
                    : Drawn.of(id).named(name.toString());
            if (random.nextBoolean()) {
                drawn.without(KeyKind.AHU);
            } else if (random.nextInt(4) == 0) {
                drawn.is(KeyKind.AHU, "ahu-" + random.nextInt(3));
            }
            drawn.at("32.73.01.100" + (1 + random.nextInt(2)))
                    .account("account-" + random.nextInt(size))
                    .activity("Kegiatan " + random.nextInt(4))
                    .amount(10_000_000L * (1 + random.nextInt(4)))
                    .cap(50_000_000)
                    .year(2025 + random.nextInt(2))
                    .lines(lines(random));
            if (random.nextInt(3) == 0) {
                drawn.address("Jalan Melati " + random.nextInt(4));
            }
            if (random.nextInt(3) == 0) {
                drawn.seat(Officer.Position.TREASURER, "orang-" + random.nextInt(6));
            }
            if (random.nextInt(8) == 0) {
                drawn.received(2024, ReceivedBefore.State.REPORT_OVERDUE);
            }
            if (random.nextInt(10) == 0) {
                drawn.kind(RecipientKind.OTHER_REGION);
            }
            if (random.nextInt(6) == 0) {
                drawn.givenBy("32");
            }
            crowd.add(drawn.drawn());
        }
        return crowd;
    }

    private static String[] lines(Random random) {
        String[] lines = new String[random.nextInt(8)];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "line-" + random.nextInt(7);
        }
        return lines;
    }

    /** Whoever asks everybody about everybody finds nothing more. */
    static SimilarCases allWithAll(List<ScreeningSubject> crowd) {
        return (subject, leastLikeness) -> new Reading.Found<>(
                new SimilarCases.Alike(
                        crowd.stream()
                                .filter(other -> !other.id().equals(subject.id()))
                                .sorted(java.util.Comparator.comparing(
                                        (ScreeningSubject one) -> one.id().value()))
                                .toList(),
                        false),
                Looking.AS_OF,
                "all",
                "");
    }

    @Property(tries = 60)
    void by_key_is_found_what_all_with_all_finds(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 60) int size,
            @ForAll @IntRange(min = 80, max = 100) int likeness) {
        List<ScreeningSubject> crowd = crowd(seed, size);
        ScreeningLimits limits = new ScreeningLimits(likeness, 10, 6, java.util.Optional.empty());
        CaseIndex index = CaseIndex.of(crowd, likeness, Looking.AS_OF, "index");
        Screening byKey = Screening.over(index, Relations.unconnected(Looking.AS_OF));
        Screening all = Screening.over(allWithAll(crowd), Relations.unconnected(Looking.AS_OF));
        for (ScreeningSubject subject : crowd) {
            assertThat(byKey.run(subject, limits, Looking.DAY).findings())
                    .isEqualTo(all.run(subject, limits, Looking.DAY).findings());
        }
    }

    @Property(tries = 30)
    void the_same_run_again_gives_the_same_in_whatever_order_the_cases_came(@ForAll long seed) {
        List<ScreeningSubject> crowd = crowd(seed, 30);
        List<ScreeningSubject> shuffled = new ArrayList<>(crowd);
        Collections.shuffle(shuffled, new Random(seed));
        for (ScreeningSubject subject : crowd) {
            ScreeningRun first = over(crowd).run(subject, Looking.LIMITS, Looking.DAY);
            assertThat(over(shuffled).run(subject, Looking.LIMITS, Looking.DAY)).isEqualTo(first);
            first.findings().forEach(found -> assertThat(found.id()).matches("[0-9a-f]{16}"));
        }
    }

    private static Screening over(List<ScreeningSubject> crowd) {
        return Screening.over(CaseIndex.of(crowd, 90, Looking.AS_OF, "index"), Relations.unconnected(Looking.AS_OF));
    }

    /** What others have in common is seen from both sides. */
    @Property(tries = 30)
    void who_is_found_finds_whoever_found_him(@ForAll long seed) {
        List<ScreeningSubject> crowd = crowd(seed, 25);
        for (ScreeningSubject one : crowd) {
            for (ScreeningSubject other : crowd) {
                assertThat(SameRecipient.of(one.recipient(), other.recipient(), 90))
                        .isEqualTo(SameRecipient.of(other.recipient(), one.recipient(), 90));
            }
        }
    }

    @Test
    void a_case_is_never_like_itself_and_an_answer_of_nothing_says_so() {
        ScreeningSubject one = Drawn.of("a").drawn();
        CaseIndex index = CaseIndex.of(List.of(one), 90, Looking.AS_OF, "index");
        assertThat(index.like(one, 90)).isEqualTo(new Reading.NotFound<>(Looking.AS_OF, "index", ""));
        assertThat(index.size()).isEqualTo(1);
        assertThat(SimilarCases.none(Looking.AS_OF).like(one, 90))
                .isEqualTo(new Reading.NotFound<>(Looking.AS_OF, "none", ""));
    }

    /** A long name and a long cost plan stand under more than an index makes room for at first. */
    @Test
    void few_cases_that_stand_under_much_are_found_by_all_of_it() {
        String name = "Yayasan " + "abcdefghijklmnopqrstuvwxyz".repeat(6);
        ScreeningSubject one = Drawn.of("a").named(name).drawn();
        ScreeningSubject likeOne = Drawn.of("b").named(name).drawn();
        ScreeningSubject other = Drawn.of("c").account("one").drawn();
        ScreeningSubject likeOther = Drawn.of("d").account("one").drawn();
        CaseIndex index = CaseIndex.of(List.of(one, likeOne, other, likeOther), 80, Looking.AS_OF, "index");
        assertThat(index.like(one, 80).found().orElseThrow().cases()).containsExactly(likeOne);
        assertThat(index.like(likeOther, 80).found().orElseThrow().cases()).containsExactly(other);
    }

    @Test
    void beyond_a_thousand_others_the_answer_says_that_there_are_more() {
        List<ScreeningSubject> crowd = new ArrayList<>();
        for (int i = 0; i < 1_002; i++) {
            crowd.add(Drawn.of("case-" + i).account("one").drawn());
        }
        CaseIndex index = CaseIndex.of(crowd, 90, Looking.AS_OF, "index");
        SimilarCases.Alike alike = index.like(crowd.get(0), 90).found().orElseThrow();
        assertThat(alike.more()).isTrue();
        assertThat(alike.cases()).hasSize(SimilarCases.Alike.LIMIT);
        assertThat(CaseIndex.of(crowd.subList(0, 1_001), 90, Looking.AS_OF, "index")
                        .like(crowd.get(0), 90)
                        .found()
                        .orElseThrow()
                        .more())
                .isFalse();
        assertThatThrownBy(() -> new SimilarCases.Alike(crowd, true))
                .hasMessageContaining("1002 of them, at most 1000");
    }

    @Test
    void what_makes_no_index_is_said() {
        ScreeningSubject one = Drawn.of("a").drawn();
        assertThatThrownBy(() -> CaseIndex.of(List.of(one, one), 90, Looking.AS_OF, "index"))
                .hasMessageContaining("a stands twice");
        assertThatThrownBy(() -> CaseIndex.of(List.of(one), 79, Looking.AS_OF, "index"))
                .hasMessageContaining("threshold 79 is outside 80 to 100");
        assertThatThrownBy(() -> CaseIndex.of(List.of(one), 101, Looking.AS_OF, "index"))
                .hasMessageContaining("threshold 101");
        assertThatThrownBy(() ->
                        CaseIndex.of(List.of(one), 90, Looking.AS_OF, "index").like(one, 89))
                .hasMessageContaining("built for names 90 per cent alike, asked for 89");
    }

    @Test
    void a_service_without_an_answer_leaves_the_run_incomplete() {
        Screening screening = Screening.over(
                (subject, likeness) -> new Reading.Unavailable<>(Looking.AS_OF, "down", ""),
                Relations.unconnected(Looking.AS_OF));
        ScreeningRun run = screening.run(Drawn.of("a").drawn(), Looking.LIMITS, Looking.DAY);
        assertThat(run.isComplete()).isFalse();
        assertThat(run.answers().get(0).answered()).isFalse();
        assertThat(Looking.run(Drawn.of("a")).isComplete()).isTrue();
    }
}
