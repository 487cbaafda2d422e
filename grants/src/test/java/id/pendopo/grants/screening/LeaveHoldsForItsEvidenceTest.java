package id.pendopo.grants.screening;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Severity;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Leave and written answers name a finding by its id: with other grounds it is another, and the same again keeps its own. */
class LeaveHoldsForItsEvidenceTest {
    private static ScreeningFinding found(ScreeningCode code, Severity severity, Drawn mine, Drawn... others) {
        return Looking.one(Looking.run(mine, others), code, severity);
    }

    private static void areTwo(ScreeningFinding one, ScreeningFinding another) {
        assertThat(one.evidence()).isEqualTo(another.evidence());
        assertThat(one.id()).isNotEqualTo(another.id());
    }

    @Test
    void another_last_day_of_what_is_over_is_another_finding() {
        ScreeningFinding tenth = ended("2025-08-10", Looking.DAY);
        areTwo(tenth, ended("2025-08-09", Looking.DAY));
        assertThat(ended("2025-08-10", Looking.DAY).id()).isEqualTo(tenth.id());
    }

    /** The head gives leave on one day and approves on the next. */
    @Test
    void what_is_over_is_the_same_finding_on_the_next_day() {
        assertThat(ended("2025-08-10", Looking.DAY.plusDays(1)).id())
                .isEqualTo(ended("2025-08-10", Looking.DAY).id());
    }

    private static ScreeningFinding ended(String last, LocalDate day) {
        CaseIndex none = CaseIndex.of(List.of(), Looking.LIMITS.similarityThreshold(), Looking.AS_OF, "test");
        return Looking.one(
                Screening.over(none, Relations.unconnected(Looking.AS_OF))
                        .run(Drawn.of("a").ends(last).drawn(), Looking.LIMITS, day),
                ScreeningCode.ALREADY_DONE,
                Severity.BLOCK);
    }

    @Test
    void another_amount_on_either_side_is_another_split() {
        ScreeningFinding split = split(30_000_000, 30_000_000, 50_000_000);
        areTwo(split, split(30_000_001, 30_000_000, 50_000_000));
        areTwo(split, split(30_000_000, 30_000_000, 50_000_001));
        assertThat(split(30_000_000, 30_000_001, 50_000_000).id()).isNotEqualTo(split.id());
        assertThat(split(30_000_000, 30_000_000, 50_000_000).id()).isEqualTo(split.id());
    }

    private static ScreeningFinding split(long mine, long its, long cap) {
        return found(
                ScreeningCode.SPLIT,
                Severity.BLOCK,
                Drawn.of("a").cap(cap).amount(mine).chair("9"),
                Drawn.of("b").cap(cap).amount(its).chair("9"));
    }

    @Test
    void a_split_that_only_warns_is_named_by_its_amounts_too() {
        areTwo(festival(40_000_000), festival(41_000_000));
        assertThat(festival(40_000_000).id()).isEqualTo(festival(40_000_000).id());
    }

    private static ScreeningFinding festival(long mine) {
        String activity = "Peringatan hari kemerdekaan";
        return found(
                ScreeningCode.SPLIT,
                Severity.WARN,
                Drawn.of("a").cap(50_000_000).amount(mine).activity(activity),
                Drawn.of("b").cap(50_000_000).amount(40_000_000).activity(activity));
    }

    @Test
    void another_shared_account_is_another_finding() {
        for (Severity severity : Severity.values()) {
            ScreeningFinding one = account("1", severity);
            areTwo(one, account("2", severity));
            assertThat(account("1", severity).id()).isEqualTo(one.id());
        }
    }

    /** In one year it stops, in another it warns. */
    private static ScreeningFinding account(String number, Severity severity) {
        Drawn other = Drawn.of("b").account(number);
        return found(
                ScreeningCode.DUP_ACCOUNT,
                severity,
                Drawn.of("a").account(number),
                severity == Severity.BLOCK ? other : other.year(2025));
    }

    @Test
    void another_shared_address_is_another_finding() {
        areTwo(address("Jalan Sewa 1"), address("Jalan Sewa 2"));
        assertThat(address("Jalan Sewa 1").id())
                .isEqualTo(address("Jalan Sewa 1").id());
    }

    private static ScreeningFinding address(String text) {
        return found(
                ScreeningCode.DUP_ADDRESS,
                Severity.WARN,
                Drawn.of("a").address(text),
                Drawn.of("b").address(text));
    }

    @Test
    void another_person_who_leads_both_is_another_finding() {
        areTwo(chair("8"), chair("9"));
        assertThat(chair("9").id()).isEqualTo(chair("9").id());
        areTwo(secretary("8"), secretary("9"));
        assertThat(secretary("9").id()).isEqualTo(secretary("9").id());
    }

    private static ScreeningFinding chair(String nik) {
        return found(
                ScreeningCode.DUP_LEADER,
                Severity.BLOCK,
                Drawn.of("a").chair(nik),
                Drawn.of("b").chair(nik));
    }

    private static ScreeningFinding secretary(String nik) {
        return found(
                ScreeningCode.DUP_LEADER,
                Severity.WARN,
                Drawn.of("a").seat(Officer.Position.SECRETARY, nik),
                Drawn.of("b").seat(Officer.Position.TREASURER, nik));
    }

    /** Whom else the warning is about says nothing of what stops. */
    @Test
    void leave_for_what_stops_outlives_a_change_of_what_only_warns() {
        Drawn mine = Drawn.of("a").chair("9").seat(Officer.Position.SECRETARY, "7");
        Drawn other = Drawn.of("b").chair("9");
        Drawn third = Drawn.of("c").seat(Officer.Position.TREASURER, "7");
        assertThat(found(ScreeningCode.DUP_LEADER, Severity.BLOCK, mine, other, third)
                        .id())
                .isEqualTo(found(ScreeningCode.DUP_LEADER, Severity.BLOCK, mine, other)
                        .id());
    }

    @Test
    void the_last_of_many_that_is_not_listed_counts_with_its_amount() {
        areTwo(many(1_000_000), many(1_000_001));
        assertThat(many(1_000_000).id()).isEqualTo(many(1_000_000).id());
        assertThat(many(1_000_000).count()).isEqualTo(25);
    }

    private static ScreeningFinding many(long last) {
        Drawn[] others = IntStream.range(0, 25)
                .mapToObj(i -> Drawn.of("b" + (10 + i))
                        .cap(20_000_000)
                        .amount(i == 24 ? last : 1_000_000)
                        .chair("9"))
                .toArray(Drawn[]::new);
        return found(
                ScreeningCode.SPLIT,
                Severity.BLOCK,
                Drawn.of("a").cap(20_000_000).amount(1_000_000).chair("9"),
                others);
    }
}
