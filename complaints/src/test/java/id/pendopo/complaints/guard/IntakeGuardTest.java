package id.pendopo.complaints.guard;

import static id.pendopo.complaints.guard.Brought.POLICY;
import static id.pendopo.complaints.guard.Brought.STORY;
import static id.pendopo.complaints.guard.Brought.by;
import static id.pendopo.complaints.guard.Brought.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.report.Attachment;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ScanState;
import id.pendopo.complaints.report.Secrecy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is held as it comes in, on both sides of every figure; nothing is ever refused. */
class IntakeGuardTest {
    private static final IntakeGuard GUARD = IntakeGuard.of(POLICY);
    private static final Secrecy WHISTLEBLOWER = new Secrecy(true, true, false, true);

    private static Set<HoldReason> held(Report report, SubmissionCounts counts) {
        return GUARD.reasons(report, Optional.of(counts));
    }

    private static SubmissionCounts counts(int account, int address, int deviceSeconds, int number) {
        return new SubmissionCounts(
                Optional.of(account), Optional.of(address), Optional.of(deviceSeconds), Optional.of(number), false);
    }

    private static Set<HoldReason> text(String story) {
        return held(report(story), SubmissionCounts.NONE);
    }

    // How many.

    @Test
    void the_fifth_of_an_account_goes_its_way_and_the_sixth_is_held_for_a_challenge() {
        assertThat(held(report(STORY), counts(4, 0, 60, 0))).isEmpty();
        assertThat(held(report(STORY), counts(5, 0, 60, 0))).containsExactly(HoldReason.ACCOUNT_RATE);
        assertThat(HoldReason.ACCOUNT_RATE.isChallenged()).isTrue();
    }

    @Test
    void the_twentieth_of_a_network_goes_its_way_and_the_next_is_held() {
        assertThat(held(report(STORY), counts(0, 19, 60, 0))).isEmpty();
        assertThat(held(report(STORY), counts(0, 20, 60, 0))).containsExactly(HoldReason.ADDRESS_RATE);
    }

    @Test
    void a_device_waits_a_minute() {
        assertThat(held(report(STORY), counts(0, 0, 60, 0))).isEmpty();
        assertThat(held(report(STORY), counts(0, 0, 59, 0))).containsExactly(HoldReason.DEVICE_RATE);
    }

    @Test
    void the_tenth_message_of_a_number_goes_its_way_and_the_next_is_held() {
        Report message = by(Channel.SMS_1708, STORY).done();
        assertThat(held(message, counts(0, 0, 60, 9))).isEmpty();
        assertThat(held(message, counts(0, 0, 60, 10))).containsExactly(HoldReason.NUMBER_RATE);
        assertThat(held(report(STORY), counts(0, 0, 60, 10))).isEmpty();
    }

    @Test
    void a_count_that_nobody_gave_holds_and_drops_nothing() {
        assertThat(GUARD.reasons(report(STORY), Optional.empty())).containsExactly(HoldReason.COUNTS_UNKNOWN);
        assertThat(GUARD.reasons(report(STORY), Optional.of(SubmissionCounts.NONE)))
                .isEmpty();
    }

    /** Counting who dares to tell would be knowing who he is. */
    @Test
    void a_whistleblower_is_never_held_for_how_many_came_from_him() {
        Report told = by(Channel.WEB, STORY)
                .hiding(WHISTLEBLOWER)
                .by(Reporter.UNIDENTIFIED)
                .done();
        assertThat(GUARD.reasons(told, Optional.empty())).isEmpty();
        assertThat(held(told, counts(99, 99, 0, 99))).isEmpty();
        assertThat(GUARD.reasons(by(Channel.WEB, "a a").hiding(WHISTLEBLOWER).done(), Optional.empty()))
                .containsExactly(HoldReason.NO_MEANING);
    }

    @Test
    void what_an_officer_enters_or_another_system_forwards_is_not_counted_as_his() {
        for (Channel channel : List.of(Channel.WALK_IN, Channel.LETTER, Channel.PHONE, Channel.PARTNER_API)) {
            assertThat(held(by(channel, STORY).done(), counts(99, 99, 0, 99))).isEmpty();
        }
        assertThat(held(by(Channel.OPEN311, STORY).done(), counts(99, 0, 60, 0)))
                .isNotEmpty();
    }

    @Test
    void a_count_is_never_negative() {
        assertThatThrownBy(() -> counts(-1, 0, 0, 0)).hasMessageContaining("-1");
        assertThatThrownBy(() -> counts(0, 0, -1, 0)).hasMessageContaining("-1");
    }

    // Signs.

    @Test
    void two_links_go_their_way_and_three_are_held_for_a_person() {
        assertThat(text(STORY + " https://www.contoh.id/a dan www.contoh.id")).isEmpty();
        assertThat(text(STORY + " http://a.id https://b.id bit.ly/c")).containsExactly(HoldReason.LINKS);
        assertThat(HoldReason.LINKS.isChallenged()).isFalse();
    }

    @Test
    void a_letter_or_word_ten_times_goes_its_way_and_eleven_times_is_held() {
        assertThat(text(STORY + " tol" + "o".repeat(10) + "ng")).isEmpty();
        assertThat(text(STORY + " tol" + "o".repeat(11) + "ng")).containsExactly(HoldReason.REPEATED);
        assertThat(text(STORY + " rusak".repeat(10))).isEmpty();
        assertThat(text(STORY + " rusak".repeat(11))).containsExactly(HoldReason.REPEATED);
        assertThat(text(STORY + " ....................... 000000000000000")).isEmpty();
    }

    @Test
    void three_different_words_go_their_way_and_two_are_held() {
        assertThat(text("lampu jalan mati")).isEmpty();
        assertThat(text("lampu mati mati 123 !!!")).containsExactly(HoldReason.NO_MEANING);
    }

    @Test
    void words_that_were_spam_before_are_known_however_they_are_spaced() {
        assertThat(KnownText.of("Promo PULSA, murah!")).isEqualTo(KnownText.of("promo pulsa\nmurah"));
        assertThat(KnownText.of("promo")).isNotEqualTo(KnownText.of("promo 1")).matches("[0-9a-f]{64}");
        SubmissionCounts known =
                new SubmissionCounts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
        assertThat(held(report(STORY), known)).containsExactly(HoldReason.KNOWN_TEXT);
    }

    @Test
    void a_harmful_file_holds_the_report_and_one_that_nobody_looked_at_does_not() {
        Attachment pending = Brought.file("image/jpeg", 10);
        Attachment harmful = new Attachment(pending.original(), Optional.empty(), ScanState.INFECTED, Optional.empty());
        assertThat(held(by(Channel.WEB, STORY).attachments(List.of(pending)).done(), SubmissionCounts.NONE))
                .isEmpty();
        assertThat(held(
                        by(Channel.WEB, STORY)
                                .attachments(List.of(pending, harmful))
                                .done(),
                        SubmissionCounts.NONE))
                .containsExactly(HoldReason.HARMFUL_FILE);
    }

    /** Whatever somebody writes, it is looked at and never thrown away; the guard has no other answer than reasons to wait. */
    @Property
    void no_text_breaks_the_guard(@ForAll String story) {
        if (story.codePoints().anyMatch(Character::isLetterOrDigit)
                && story.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            Report report;
            try {
                report = report(story);
            } catch (IllegalArgumentException notAText) {
                return;
            }
            assertThat(GUARD.reasons(report, Optional.empty())).contains(HoldReason.COUNTS_UNKNOWN);
        }
    }

    @Test
    void every_reason_has_words_in_both_languages() {
        for (HoldReason reason : HoldReason.values()) {
            assertThat(reason.words().id())
                    .isNotBlank()
                    .isNotEqualTo(reason.words().en());
            assertThat(reason.code().value()).isEqualTo(reason.name());
        }
    }

    // Messages.

    private static MessagePart part(String sender, int seconds, String text) {
        return new MessagePart(sender, Instant.parse("2025-06-10T05:00:00Z").plusSeconds(seconds), text);
    }

    @Test
    void messages_of_one_number_within_ten_minutes_are_one_report() {
        List<MessagePart> parts = new ArrayList<>(List.of(
                part("a", 0, "lampu jalan"), part("b", 10, "sampah"), part("a", 600, "mati"), part("a", 601, "lagi")));
        List<MessagePart> joined =
                List.of(part("a", 0, "lampu jalan mati"), part("b", 10, "sampah"), part("a", 601, "lagi"));
        assertThat(MessageJoining.of(POLICY).join(parts)).isEqualTo(joined);
        Collections.reverse(parts);
        assertThat(MessageJoining.of(POLICY).join(parts)).isEqualTo(joined);
        assertThat(parts.get(0)).hasToString("MessagePart[2025-06-10T05:10:01Z]");
    }
}
