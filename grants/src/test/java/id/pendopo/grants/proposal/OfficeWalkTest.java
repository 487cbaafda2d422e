package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.journal.DayRoll;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.notice.NoticeRecipient;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office with proposals that wander: what is only asked comes true and writes nothing; what is told hides what is hidden. */
class OfficeWalkTest {
    private static final int TURNS = 25;

    /** An entry as text, but for the attempt and the hashes that follow from it. */
    private static String told(JournalEntry entry) {
        return entry.toLine()
                .replace("\"commandId\":\"" + entry.commandId() + "\"", "")
                .replace(entry.hash(), "")
                .replace(entry.previousHash(), "");
    }

    @Tag("walk")
    @Property(tries = 6)
    void what_if_gives_the_answer_that_doing_it_then_gives_and_writes_nothing(
            @ForAll Asking asking, @ForAll long seed) {
        OfficeWalk walk = new OfficeWalk(asking, seed, "Pelatihan usaha");
        for (int turn = 0; turn < TURNS; turn++) {
            OfficeWalk.Wish wish = walk.wish();
            int commits = walk.store.commits;
            Answer asked = walk.whatIf(wish);
            assertThat(walk.store.commits).isEqualTo(commits);
            Answer done = walk.does(wish);
            assertThat(asked.accepted()).as("%s", wish).isEqualTo(done.accepted());
            assertThat(asked.findings()).isEqualTo(done.findings());
            assertThat(asked.stage()).isEqualTo(done.stage());
            assertThat(asked.settled()).isEqualTo(done.settled());
            assertThat(asked.entry().map(OfficeWalkTest::told))
                    .isEqualTo(done.entry().map(OfficeWalkTest::told));
            assertThat(walk.office.notices(asked).size())
                    .isEqualTo(walk.office.notices(asked.settled()).size());
        }
    }

    /** Two programs that agree on every byte: ours, and the library that the standard's own authors wrote. */
    @Tag("walk")
    @Property(tries = 10)
    void every_entry_has_the_bytes_of_the_standard_and_agrees_with_the_roll_of_its_day(
            @ForAll Asking asking, @ForAll long seed, @ForAll("titles") String title) throws IOException {
        OfficeWalk walk = new OfficeWalk(asking, seed, title);
        List<String> lines = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            Answer answer = walk.does(walk.wish());
            answer.settled().forEach(entry -> lines.add(entry.toLine()));
            answer.entry().filter(entry -> !answer.repeated()).ifPresent(entry -> lines.add(entry.toLine()));
            answer.followed().forEach(entry -> lines.add(entry.toLine()));
        }
        for (String line : lines) {
            assertThat(new JsonCanonicalizer(line).getEncodedString()).isEqualTo(line);
        }
        assertThat(walk.office.closeDay(walk.at.plusSeconds(1)).roll()).isPresent();
        List<String> rolls = walk.office.rollSheets(0, 9).lines().stream()
                .map(DayRoll::toLine)
                .toList();
        for (String line : rolls) {
            assertThat(new JsonCanonicalizer(line).getEncodedString()).isEqualTo(line);
        }
        assertThat(Verification.against(rolls.iterator())
                        .verify(lines.iterator())
                        .breaks())
                .isEmpty();
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                "Pelatihan usaha",
                "Caf\u00e9 \u20ac \ud83c\udfdb \u0301",
                "\u202eterbalik\u202c \\ \"kutip\" / ",
                "\u5e74\u5ea6 \uff21 \u0130\u0131 \u00df");
    }

    /** What walks are worth: among them are some that come through payment and report to the end. */
    @Tag("walk")
    @ParameterizedTest
    @CsvSource({"GRANT, CLOSED", "PLANNED_AID, CLOSED", "UNPLANNED_AID, CLOSED"})
    void walks_come_far(Asking asking, ProposalStage far) {
        Set<String> stages = new TreeSet<>();
        for (int seed = 1; seed <= 30 && !stages.contains(far.name()); seed++) {
            OfficeWalk walk = new OfficeWalk(asking, seed, "Bantuan contoh");
            for (int turn = 0; turn < 120; turn++) {
                walk.does(walk.wish())
                        .entry()
                        .ifPresent(entry -> stages.add(entry.to().value()));
            }
        }
        assertThat(stages).contains(far.name());
    }

    /** Even where the applicant typed a name into the title: then the title is not told. */
    @Tag("walk")
    @Property(tries = 6)
    void no_notice_holds_a_personal_value_of_its_case(@ForAll Asking asking, @ForAll long seed) {
        String somebody = asking == Asking.GRANT ? "ketua contoh" : Social.NAME.toLowerCase(Locale.ROOT);
        String title = seed % 2 == 0 ? "Pelatihan usaha" : "Bantuan untuk " + somebody;
        OfficeWalk walk = new OfficeWalk(asking, seed, title);
        List<Notice> told = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            told.addAll(walk.office.notices(walk.does(walk.wish())));
            told.addAll(walk.office.reminders(walk.at, Page.first(9)).rows());
        }
        boolean filed = walk.office.journal(OfficeWalk.CASE).stream()
                .anyMatch(entry -> entry.act().equals("submit"));
        assertThat(told.isEmpty() && filed).isFalse();
        assertThat(walk.store.secrets).hasSizeGreaterThan(4);
        Set<String> ids = new HashSet<>();
        for (Notice notice : told) {
            ids.add(notice.id());
            String all = (notice + "" + notice.values()).toLowerCase(Locale.ROOT);
            walk.store.secrets.stream()
                    .filter(secret -> secret.length() >= 3)
                    // Whoever was born in the city tells nothing by its name.
                    .filter(secret -> !Bandung.PACK.region().name().contains(secret))
                    .forEach(secret -> assertThat(all).doesNotContain(secret.toLowerCase(Locale.ROOT)));
            assertThat(notice.body().id()
                            + notice.body().en()
                            + notice.subject().id())
                    .doesNotContain("{", "}");
        }
        assertThat(ids.isEmpty()).isEqualTo(told.isEmpty());
    }

    private static List<Notice> after(OfficeWalk walk, ProposalCommand command, ProposalRole role) {
        boolean party = role == ProposalRole.APPLICANT;
        Answer answer = walk.does(new OfficeWalk.Wish(
                command, id.pendopo.core.actor.Actor.of(party ? "applicant" : "person-" + role, role)));
        assertThat(answer.accepted()).as("%s", answer.codes()).isTrue();
        return walk.office.notices(answer);
    }

    @Test
    void a_returned_file_is_told_to_its_parties_with_what_is_missing_and_until_when() {
        OfficeWalk walk = new OfficeWalk(Asking.GRANT, 1, "Pelatihan usaha");
        walk.does(walk.wish());
        List<Notice> submitted = after(walk, new ReviewCommand.Submit(Papers.NONE), ProposalRole.APPLICANT);
        assertThat(submitted).extracting(Notice::key).contains("grants.submitted", "grants.yourTurn");
        assertThat(submitted)
                .filteredOn(notice -> notice.key().equals("grants.yourTurn"))
                .extracting(Notice::to)
                .containsExactly(
                        new NoticeRecipient.Holders(ProposalRole.TU_OPERATOR.code(), java.util.Optional.empty()));
        List<Notice> returned = after(
                walk,
                new ReviewCommand.Return(Sample.codes("DEED"), java.util.Optional.empty()),
                ProposalRole.TU_OPERATOR);
        assertThat(returned).isNotEmpty().allSatisfy(notice -> {
            assertThat(notice.key()).isEqualTo("grants.returned");
            assertThat(notice.to()).isInstanceOf(NoticeRecipient.Party.class);
            assertThat(notice.body().id()).contains("Pelatihan usaha", "paling lambat", "Juni 2025");
            assertThat(notice.body().en()).contains("June 2025");
        });
        assertThat(walk.office.reminders(walk.at, Page.first(5)).rows()).isEmpty();
        walk.at = walk.at.plus(java.time.Duration.ofDays(20));
        List<Notice> soon = walk.office.reminders(walk.at, Page.first(5)).rows();
        assertThat(soon).extracting(Notice::key).containsOnly("grants.mendSoon");
        assertThat(walk.office
                        .reminders(walk.at.plusSeconds(3_600), Page.first(5))
                        .rows())
                .extracting(Notice::id)
                .containsExactlyElementsOf(soon.stream().map(Notice::id).toList());
    }

    /** Each rule must be about an act that the workflow knows, or it would never be told. */
    @Test
    void every_rule_follows_an_act_of_the_workflow() {
        Set<String> acts = new TreeSet<>();
        Bandung.workflow().steps().forEach(step -> acts.add(step.act()));
        new ProposalNotices().rules().forEach(rule -> assertThat(acts).containsAll(rule.acts()));
    }
}
