package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerPosting.Kind;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Several cases want money of one account, through a real office and its store: whatever they ask, what is set aside stays within the
 * ceiling, what is decreed within what is set aside, and a change of the budget asks again (I4 and I10 of the grants reference).
 */
class SharedCeilingTest {
    private static final BudgetPage PAGE = new BudgetPage(Bandung.CODE, 2026, Walk.ACCOUNT);
    private static final Actor TREASURY = Actor.of("ppkd", ProposalRole.PPKD);

    private final Walk commands = Walk.inBandung().on("2025-06-02");
    private InMemoryStore store = new InMemoryStore();
    private Office office = office(0);
    private int attempts;

    @Property(tries = 6)
    void i4_i10_hold_for_random_cases_that_share_one_ceiling(@ForAll long seed) {
        Random random = new Random(seed);
        store = new InMemoryStore();
        office = office(seed);
        assertThat(ceiling(30_000_000 + random.nextInt(60_000_000))).isEmpty();
        for (int number = 1; number <= 3; number++) {
            CaseId id = CaseId.of("case-" + number);
            long amount = 5_000_000 + random.nextInt((int) Math.min(45_000_000, height() - 5_000_000));
            reviewed(id, amount);
            long left = available();
            Answer budgeted = handle(id, "budget", ProposalRole.BUDGET_OFFICER, commands.budget(amount));
            assertThat(budgeted.accepted()).as("%d of %d left", amount, left).isEqualTo(amount <= left);
            if (budgeted.accepted() && random.nextBoolean()) {
                accepted(id, "head", ProposalRole.REGION_HEAD, decree(amount));
            }
            changeOfTheBudget(random);
        }
        assertThat(broken(movements())).isEmpty();
    }

    /** The check is of the movements that stand in the store, so a store that holds too much is caught. */
    @Test
    void i4_i10_can_fail() {
        CaseId id = CaseId.of("case-1");
        LedgerPosting ceiling = LedgerPosting.ceiling(PAGE, Rupiah.of(100));
        LedgerPosting reserve = LedgerPosting.of(PAGE, id, Kind.RESERVE, Rupiah.of(100));
        assertThat(broken(List.of(ceiling, reserve))).isEmpty();
        assertThat(broken(List.of(ceiling, reserve, LedgerPosting.ceiling(PAGE, Rupiah.of(99)))))
                .hasSize(1);
        assertThat(broken(List.of(ceiling, reserve, LedgerPosting.of(PAGE, id, Kind.COMMIT, Rupiah.of(101)))))
                .hasSize(1);
    }

    /** The ceiling may fall to what is set aside, and not by one rupiah more. */
    private void changeOfTheBudget(Random random) {
        long used = used(movements());
        if (used > 0) {
            assertThat(ceiling(used - 1)).extracting(Finding::code).containsExactly("core.CEILING_TOO_LOW");
        }
        assertThat(ceiling(used + 6_000_000 + random.nextInt(40_000_000))).isEmpty();
    }

    private void reviewed(CaseId id, long amount) {
        String applicant = "applicant-" + id.value();
        accepted(id, applicant, ProposalRole.APPLICANT, new ReviewCommand.Draft(Sample.application(amount)));
        accepted(id, applicant, ProposalRole.APPLICANT, new ReviewCommand.Submit(Papers.NONE));
        accepted(id, "tu", ProposalRole.TU_OPERATOR, new ReviewCommand.Accept(Sample.complete(), true, "A-1"));
        accepted(id, "head", ProposalRole.REGION_HEAD, new ReviewCommand.Dispose(PersonalText.of("Teruskan")));
        accepted(
                id,
                "team",
                ProposalRole.CONSIDERATION_TEAM,
                new ReviewCommand.Classify(AidType.HIBAH, Code.of("SOCIAL"), Code.of("DINSOS"), Programme.NONE));
        accepted(id, "evaluator", ProposalRole.SKPD_EVALUATOR, commands.evaluation(amount));
        accepted(id, "skpd", ProposalRole.SKPD_HEAD, new ReviewCommand.Recommend(Rupiah.of(amount)));
        accepted(
                id, "team", ProposalRole.CONSIDERATION_TEAM, new ReviewCommand.RecordMeeting(LocalDate.of(2025, 6, 2)));
        for (String member : List.of("team", "vice", "secretary-1", "secretary-2", "secretary-3")) {
            accepted(id, member, ProposalRole.CONSIDERATION_TEAM, new ReviewCommand.SignSheet());
        }
        accepted(id, "skpd", ProposalRole.SKPD_HEAD, new ReviewCommand.SignSheet());
        accepted(id, "camat", ProposalRole.FIELD_WITNESS, new ReviewCommand.SignSheet());
        accepted(id, "lurah", ProposalRole.FIELD_WITNESS, new ReviewCommand.SignSheet());
        accepted(id, "team", ProposalRole.CONSIDERATION_TEAM, new ReviewCommand.MayConsider(Rupiah.of(amount)));
        accepted(id, "tapd", ProposalRole.TAPD, new ReviewCommand.Consider(Rupiah.of(amount), "DNC-1", 1));
        accepted(id, "head", ProposalRole.REGION_HEAD, new ReviewCommand.Approve(Rupiah.of(amount), "LP-1"));
        accepted(id, "tapd", ProposalRole.TAPD, new BudgetCommand.IncludeInKuaPpas("KUA-1"));
    }

    private BudgetCommand.Decree decree(long amount) {
        return new BudgetCommand.Decree("978/Kep.1/2026", LocalDate.of(2025, 6, 2), Sample.NAME, Rupiah.of(amount));
    }

    private void accepted(CaseId id, String person, Role role, ProposalCommand command) {
        Answer answer = handle(id, person, role, command);
        assertThat(answer.accepted())
                .as("%s: %s", command.getClass().getSimpleName(), answer.findings())
                .isTrue();
    }

    private Answer handle(CaseId id, String person, Role role, ProposalCommand command) {
        CommandId commandId = CommandId.of("c-" + attempts);
        return office.handle(ProposalPolicy.PROCEDURE, id, command, Actor.of(person, role), now(), commandId);
    }

    private List<Finding> ceiling(long amount) {
        LedgerPosting posting = LedgerPosting.ceiling(PAGE, Rupiah.of(amount));
        return office.post(List.of(posting), "Perda APBD", TREASURY, now(), CommandId.of("p-" + attempts))
                .findings();
    }

    /** Each attempt a second later than the one before. */
    private Instant now() {
        return LocalDate.of(2025, 6, 2)
                .atTime(9, 0)
                .toInstant(ZoneOffset.ofHours(7))
                .plusSeconds(++attempts);
    }

    private List<LedgerPosting> movements() {
        return lines().stream().map(line -> line.posting()).toList();
    }

    /** The ceiling as it stands; the budget team considers no more than this. */
    private long height() {
        List<BudgetLedger.Line> lines = lines();
        return lines.get(lines.size() - 1).position().ceiling().value();
    }

    private long available() {
        List<BudgetLedger.Line> lines = lines();
        return lines.get(lines.size() - 1).position().available().value();
    }

    private List<BudgetLedger.Line> lines() {
        return store.read(StreamId.of(StreamId.Kind.BOOK, BudgetLedger.NAME + "/" + PAGE.text()), 0).stream()
                .map(StreamLine::text)
                .map(BudgetLedger::parse)
                .toList();
    }

    private static long used(List<LedgerPosting> movements) {
        return sum(movements, Kind.RESERVE) - sum(movements, Kind.RELEASE);
    }

    private static long sum(List<LedgerPosting> movements, Kind kind) {
        return movements.stream()
                .filter(one -> one.kind() == kind)
                .mapToLong(one -> one.amount().value())
                .sum();
    }

    /** What is wrong after each movement, worked out from the movements alone. */
    private static List<String> broken(List<LedgerPosting> movements) {
        List<String> broken = new ArrayList<>();
        for (int until = 1; until <= movements.size(); until++) {
            List<LedgerPosting> stood = movements.subList(0, until);
            long ceiling = stood.stream()
                    .filter(one -> one.kind() == Kind.CEILING)
                    .reduce((first, second) -> second)
                    .map(one -> one.amount().value())
                    .orElse(0L);
            long decreed = sum(stood, Kind.COMMIT) - sum(stood, Kind.UNCOMMIT);
            if (used(stood) > ceiling || decreed > used(stood)) {
                broken.add("after %d: ceiling %d, budgeted %d, decreed %d"
                        .formatted(until, ceiling, used(stood), decreed));
            }
        }
        return broken;
    }

    private Office office(long seed) {
        return Office.in(Bandung.PACK)
                .with(store)
                .keys(new Random(seed)::nextBytes)
                .withoutValidation("amounts are looked at by rules alone here")
                .procedures(new ProposalProcedure())
                .open();
    }
}
