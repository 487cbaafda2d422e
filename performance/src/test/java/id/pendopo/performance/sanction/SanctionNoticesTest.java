package id.pendopo.performance.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever is summoned or sanctioned is told by a day, and nobody hears what was alleged. */
class SanctionNoticesTest {
    private static final CaseId ID = CaseId.of("sanction-1");

    private final Office office = Office.in(Cases.PACK)
            .with(new InMemoryStore())
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .procedures(new SanctionProcedure())
            .open();
    private int attempts;

    private static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    private List<Notice> does(String when, SanctionRole role, SanctionCommand command) {
        Answer answer = office.handle(
                SanctionPolicy.PROCEDURE, ID, command, Cases.who(role), at(when), CommandId.of("c-" + ++attempts));
        assertThat(answer.findings()).filteredOn(Finding::isBlock).isEmpty();
        return office.notices(answer);
    }

    private static List<String> keys(List<Notice> notices) {
        assertThat(notices).allSatisfy(one -> assertThat(one.toString()).doesNotContain("ABSENCE"));
        return notices.stream()
                .map(one ->
                        one.key().replace("performance.", "") + " " + one.to().key())
                .toList();
    }

    private void examined() {
        assertThat(keys(does("2026-03-02T09:00", SanctionRole.SUPERIOR, Cases.alleging())))
                .containsExactlyInAnyOrder("sanctionTurn SUPERIOR/DINAS", "sanctionTurn HR_OFFICE/DINAS");
        List<Notice> summoned = does(
                "2026-03-02T10:00",
                SanctionRole.SUPERIOR,
                new SanctionCommand.Summon(LocalDate.of(2026, 3, 11), Cases.paper("letter-1")));
        assertThat(keys(summoned)).contains("summoned ani");
        assertThat(summoned.get(0).body().id()).contains("11 Maret 2026");
        assertThat(keys(does(
                        "2026-03-11T09:00",
                        SanctionRole.SUPERIOR,
                        new SanctionCommand.Examine(Cases.paper("minutes-1")))))
                .containsExactly("sanctionTurn AUTHORITY/DINAS");
    }

    @Test
    void a_sanction_is_told_with_its_first_day_and_its_end() {
        examined();
        List<Notice> imposed = does(
                "2026-03-16T09:00", SanctionRole.AUTHORITY, Cases.imposing("2026-03-16", "2026-03-31", Optional.of(1)));
        assertThat(keys(imposed)).contains("sanctionImposed ani");
        assertThat(imposed.get(0).body().en()).contains("31 March 2026");
        assertThat(keys(office.notices(office.settle(SanctionPolicy.PROCEDURE, ID, at("2026-06-01T00:00")))))
                .contains("sanctionEnded ani");
    }

    @Test
    void an_annulment_is_told_to_him() {
        examined();
        does("2026-03-16T09:00", SanctionRole.AUTHORITY, Cases.imposing("2026-03-16", "2026-03-31", Optional.of(1)));
        assertThat(keys(does(
                        "2026-03-17T09:00",
                        SanctionRole.AUTHORITY,
                        new SanctionCommand.Annul(Code.of("COURT"), "SK 2/2026", Cases.paper("decree-2"), List.of()))))
                .contains("sanctionAnnulled ani");
    }

    @Test
    void what_was_not_proven_is_told_to_him() {
        examined();
        assertThat(keys(does(
                        "2026-03-16T09:00", SanctionRole.AUTHORITY, new SanctionCommand.Acquit(Code.of("NOT_PROVEN")))))
                .contains("notProven ani");
    }
}
