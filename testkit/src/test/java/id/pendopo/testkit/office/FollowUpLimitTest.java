package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.WishOffice.MONDAY;
import static id.pendopo.testkit.office.WishOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.testkit.InMemoryStore;
import org.junit.jupiter.api.Test;

/** One act may lead to much, but not to anything without end. */
class FollowUpLimitTest {
    private static final Actor CLERK = Actor.of("c1", Chain.As.CLERK);

    private final InMemoryStore store = new InMemoryStore();
    private final WishOffice office = new WishOffice(store, new Chain.Provider());

    private Answer take(String id, Command command) {
        return office.office()
                .handle(Chain.PROCEDURE, CaseId.of(id), command, CLERK, at(MONDAY), CommandId.of("do-" + id));
    }

    private long cases() {
        return store.count(CaseQuery.all(1)).stream()
                .mapToLong(count -> count.cases())
                .sum();
    }

    @Test
    void a_chain_goes_so_deep_and_no_deeper() {
        Answer deep = take("a", new Chain.Start(1, FollowUp.DEPTH_LIMIT));
        assertThat(deep.accepted()).isTrue();
        assertThat(deep.followed())
                .extracting(entry -> entry.caseId().value())
                .containsExactly("a-1", "a-1-1", "a-1-1-1");
        assertThat(office.office().followed(deep.entry().orElseThrow())).isEqualTo(deep.followed());
        Answer deeper = take("b", new Chain.Start(1, FollowUp.DEPTH_LIMIT + 1));
        assertThat(deeper.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.FOLLOW_UP_LIMIT");
            assertThat(finding.found()).contains("4");
            assertThat(finding.expected())
                    .contains(new Finding.Expected(id.pendopo.core.finding.Relation.AT_MOST, "3"));
        });
        assertThat(cases()).isEqualTo(FollowUp.DEPTH_LIMIT + 1);
    }

    @Test
    void one_act_leads_to_a_hundred_others_and_not_to_one_more() {
        assertThat(take("a", new Chain.Start(FollowUp.LIMIT, 1)).followed()).hasSize(FollowUp.LIMIT);
        Answer refused = take("b", new Chain.Start(FollowUp.LIMIT + 1, 1));
        assertThat(refused.codes()).containsExactly("core.FOLLOW_UP_LIMIT");
        assertThat(refused.findings().get(0).found()).contains("101");
        assertThat(cases()).isEqualTo(FollowUp.LIMIT + 1);
    }

    @Test
    void an_act_that_leads_to_its_own_case_is_the_authors_error() {
        take("a", new Chain.Start(0, 0));
        assertThatThrownBy(() -> office.office()
                        .handle(
                                Chain.PROCEDURE,
                                CaseId.of("a"),
                                new Chain.Circle(),
                                CLERK,
                                at(MONDAY),
                                CommandId.of("circle")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("berputar");
    }
}
