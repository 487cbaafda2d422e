package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationRole.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.assignment.OfficerPool;
import id.pendopo.licensing.assignment.PoolMember;
import id.pendopo.licensing.catalogue.BaseRequirement;
import id.pendopo.licensing.licence.LicenceProcedure;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever is kept waiting is told by what and until when, and the superior is told what only he can mend. */
class ApplicationNoticesTest {
    private static final CaseId ID = CaseId.of("application-1");

    private List<PoolMember> members = List.of();
    private final Office office = Office.in(Region.PACK)
            .with(new InMemoryStore())
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(world())
            .procedures(new ApplicationProcedure(), new LicenceProcedure())
            .open();
    private int attempts;

    private FactSource world() {
        return new FactSource() {
            @Override
            public Set<Fact<?>> facts() {
                return Set.of(AccountReading.FACT, OpenFiles.FACT, PoolReading.FACT, DrawBasis.FACT);
            }

            @Override
            public Reading<?> read(FactRequest request, Instant at) {
                return switch (request.fact().name()) {
                    case "ACCOUNT" -> found(new AccountReading(AccountReading.State.ACTIVE, true), at);
                    case "OFFICER_POOL" ->
                        found(
                                new PoolReading(
                                        new OfficerPool(Code.of("REVIEW"), "2026-04-06.1", members), Optional.empty()),
                                at);
                    case "DRAW_BASIS" -> found(new DrawBasis("0".repeat(64), Set.of()), at);
                    default -> found(OpenFiles.NONE, at);
                };
            }
        };
    }

    private static <T> Reading<T> found(T value, Instant at) {
        return new Reading.Found<>(value, at, "test", "1");
    }

    private static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    private List<Notice> does(String when, Role role, Command command) {
        Answer answer = office.handle(
                ApplicationPolicy.PROCEDURE, ID, command, Walk.who(role), at(when), CommandId.of("c-" + ++attempts));
        assertThat(answer.accepted()).as("%s %s", command, answer.findings()).isTrue();
        return office.notices(answer);
    }

    private List<String> told(String when) {
        return keys(office.notices(office.settle(ApplicationPolicy.PROCEDURE, ID, at(when))));
    }

    private static List<String> keys(List<Notice> notices) {
        return notices.stream()
                .map(one -> one.key().replace("licensing.", "") + " " + one.to().key())
                .toList();
    }

    private void complete() {
        does("2026-04-06T09:00", APPLICANT, new FilingCommand.Draft(Sample.form("PENELITIAN", Sample.until())));
        does("2026-04-06T09:10", APPLICANT, Sample.submit());
        does("2026-04-06T09:20", FRONT_OFFICE, new CounterCommand.ConfirmComplete());
    }

    @Test
    void the_applicant_is_told_until_when_a_mark_lies_over_his_file_and_that_it_fell() {
        complete();
        List<Notice> inquiry = does("2026-04-06T10:00", SUPERVISOR, new OversightCommand.OpenInquiry(Sample.WHY));
        assertThat(keys(inquiry)).containsExactly("marked owner");
        assertThat(inquiry.get(0).body().id()).contains("20 April 2026").doesNotContain("pemalsuan");
        List<Notice> base =
                does("2026-04-07T10:00", VERIFIER, new OversightCommand.MarkBaseMissing(BaseRequirement.KKPR));
        assertThat(keys(base)).containsExactly("baseMarked owner");
        assertThat(base.get(0).body().en()).contains("21 April 2026");
        assertThat(told("2026-04-14T00:00")).contains("overdueTold APPROVER", "overdueTold SUPERIOR");
        assertThat(told("2026-04-21T00:00"))
                .contains("markFallen owner", "markFallenTold SUPERIOR", "markFallenTold SUPERVISOR");
        assertThat(keys(does("2026-04-21T09:00", VERIFIER, new OversightCommand.ClearBaseMissing())))
                .contains("unmarked owner");
        assertThat(told("2026-04-21T10:00")).contains("deemed owner", "deemedTold APPROVER");
        List<Notice> contested =
                does("2026-04-21T11:00", APPROVER, new SilenceCommand.Contest(Sample.WHY, Optional.empty()));
        assertThat(keys(contested)).containsExactlyInAnyOrder("contested owner", "contestedTold SUPERIOR");
        assertThat(contested.get(0).body().id()).contains("28 April 2026");
        assertThat(told("2026-04-29T00:00")).contains("contestFallen owner", "contestFallenTold APPROVER");
    }

    /** The warning is read by whoever had the lots drawn; the superior, who must appoint a substitute, is told by a notice. */
    @Test
    void that_nobody_is_left_to_be_drawn_is_told_to_the_superior_and_only_then() {
        complete();
        AssignmentCommand.Assign assign = new AssignmentCommand.Assign(VERIFIER.code());
        members = List.of(PoolMember.of(PersonRef.of("front_office"), 10, 0));
        assertThat(keys(does("2026-04-06T10:00", FRONT_OFFICE, assign)))
                .containsExactlyInAnyOrder("nobodyLeftTold SUPERIOR", "nobodyLeftTold SUPERVISOR");
        members = List.of(PoolMember.of(PersonRef.of("o-1"), 10, 0));
        assertThat(does(
                        "2026-04-06T11:00",
                        SUPERVISOR,
                        new AssignmentCommand.Redraw(
                                VERIFIER.code(), id.pendopo.licensing.assignment.RedrawReason.POOL_CHANGED)))
                .isEmpty();
    }
}
