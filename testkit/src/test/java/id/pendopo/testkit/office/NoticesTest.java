package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.HEAD;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRecipient;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is told what, when: each act once, to those whom it concerns, in the words of the region, and never a second time. */
class NoticesTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final CaseId A = CaseId.of("a");
    private static final PersonRef OFFICER = PersonRef.of("c9");

    private final List<NoticeRule<Letter>> rules = List.of(
            NoticeRule.<Letter>of("letter.received")
                    .after(Letter.Send.class, Letter.Resend.class)
                    .words("subject", file -> file.data().subject())
                    .words("hidden", file -> "words that stand nowhere")
                    .toPartiesOpenly(),
            NoticeRule.<Letter>of("letter.waiting")
                    .leadingTo(Letter.At.RECEIVED, Letter.At.CHECKED)
                    .toNextOfficers(),
            NoticeRule.<Letter>of("letter.returned")
                    .after(Letter.Return.class)
                    .lastDay("until", Letter.Clock.MENDING)
                    .amount("fee", file -> Optional.of(Rupiah.of(6_000)))
                    .amountSet("set")
                    .count("letters", file -> (long) file.data().subject().length())
                    .codes("papers", file -> List.of(Code.of("KTP")))
                    .day("sent", file -> Optional.of(LocalDate.of(2026, 3, 1)))
                    .toParties(),
            NoticeRule.<Letter>of("letter.signed").leadingTo(Letter.At.SIGNED).toHoldersOf(Letter.As.AUDITOR),
            NoticeRule.<Letter>of("letter.taken").after(Letter.Check.class).toAssignee(),
            NoticeRule.<Letter>of("letter.soon")
                    .daysBefore(3, Letter.Clock.SIGNING)
                    .toNextOfficers());

    private static final String WORDS = """
        letter.received.subject=Surat {number}
        letter.received.body={subject}|{hidden}|{date}|{stage}|{reason}|{warnings}|{region}|{head}
        letter.waiting.subject=Menunggu
        letter.waiting.body=Di {stage}
        letter.returned.subject=Kembali
        letter.returned.body={until}|{fee}|{set}|{letters}|{papers}|{sent}
        letter.signed.subject=Selesai
        letter.signed.body=Pada {date}
        letter.taken.subject=Diperiksa
        letter.taken.body=Pada {date}
        letter.soon.subject=Segera
        letter.soon.body=Sampai {last}
        """;

    private final class Words implements NoticeProvider {
        @Override
        public String procedure() {
            return Letter.PROCEDURE;
        }

        @Override
        public List<? extends NoticeRule<?>> rules() {
            return rules;
        }

        @Override
        public NoticeTexts texts() {
            return NoticeTexts.load(
                    rules,
                    name -> new ByteArrayInputStream((name.contains("_id") ? WORDS : WORDS.replace("Sampai", "Until"))
                            .getBytes(StandardCharsets.UTF_8)));
        }
    }

    private final InMemoryStore store = new InMemoryStore();
    private final Office office = office(Map.of());
    private int attempts;

    private Office office(Map<String, String> more) {
        Map<String, String> files = new HashMap<>(more);
        files.put("region.json", """
            {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """);
        return Office.in(RegionPack.fromFiles(files, Opening.strict()))
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Letter.Provider())
                .notices(new Words())
                .open();
    }

    private Answer does(Command command, Actor actor, String when) {
        Answer answer =
                office.handle(Letter.PROCEDURE, A, command, actor, at(when), CommandId.of("attempt-" + attempts++));
        assertThat(answer.accepted()).as("%s", answer.codes()).isTrue();
        return answer;
    }

    private Answer sent(Optional<Code> unit, Optional<PersonRef> officer) {
        return does(new Letter.Send("izin", unit, officer), CITIZEN, MONDAY);
    }

    private static String id(Text text) {
        return text.id();
    }

    @Test
    void an_act_is_told_to_the_parties_and_to_those_for_whom_the_case_now_waits() {
        List<Notice> told = office.notices(sent(Optional.of(Code.of("DINAS_A")), Optional.empty()));
        assertThat(told)
                .extracting(Notice::key, notice -> notice.to().key(), Notice::confidentiality)
                .containsExactly(
                        tuple("letter.received", "w1", Confidentiality.OPEN),
                        tuple("letter.waiting", "CLERK/DINAS_A", Confidentiality.OFFICE));
        assertThat(told)
                .extracting(Notice::id)
                .containsExactly("a.1.letter.received.w1", "a.1.letter.waiting.CLERK/DINAS_A");
        Notice received = told.get(0);
        assertThat(received.to()).isEqualTo(new NoticeRecipient.Party(PersonRef.of("w1")));
        assertThat(received.forCase()).isEqualTo(A);
        assertThat(received.procedure()).isEqualTo(Letter.PROCEDURE);
        assertThat(received.lastDay()).isEmpty();
        assertThat(id(received.subject())).isEqualTo("Surat RECEIPT-2026-00001");
        assertThat(id(received.body())).isEqualTo("izin|-|2 Maret 2026|received|-||Kota Contoh|Wali Kota");
        assertThat(received.body().en()).isEqualTo("izin|-|2 March 2026|received|-||Kota Contoh|Mayor");
        assertThat(id(told.get(1).body())).isEqualTo("Di received");
    }

    /** Where the case names an officer he is told and not his whole office. */
    @Test
    void a_case_that_lies_with_an_officer_waits_for_him_alone() {
        assertThat(office.notices(sent(Optional.empty(), Optional.of(OFFICER))))
                .filteredOn(notice -> notice.key().equals("letter.waiting"))
                .extracting(Notice::to)
                .containsExactly(new NoticeRecipient.Officer(OFFICER));
        assertThat(office.notices(does(new Letter.Check(), CLERK, MONDAY)))
                .extracting(Notice::key, notice -> notice.to().key())
                .containsExactly(tuple("letter.waiting", "c9"), tuple("letter.taken", "c9"));
    }

    @Test
    void what_an_act_does_not_concern_is_not_told() {
        sent(Optional.empty(), Optional.empty());
        // It lies with nobody, so nobody is told that it was taken; nor does a flag move anything.
        assertThat(office.notices(does(new Letter.Check(), CLERK, MONDAY)))
                .extracting(Notice::key, notice -> notice.to().key())
                .containsExactly(tuple("letter.waiting", "HEAD"));
        assertThat(office.notices(does(new Letter.Hold(), Actor.of("u1", Letter.As.AUDITOR), MONDAY)))
                .isEmpty();
    }

    @Test
    void values_of_every_kind_are_told_in_the_words_of_the_reader() {
        sent(Optional.empty(), Optional.empty());
        Notice back = office.notices(does(new Letter.Return(), CLERK, MONDAY)).get(0);
        assertThat(id(back.body())).isEqualTo("13 Maret 2026|Rp6.000|-|4|ktp|1 Maret 2026");
        assertThat(back.body().en()).isEqualTo("13 March 2026|Rp6.000|-|4|ktp|1 March 2026");
        assertThat(back.confidentiality()).isEqualTo(Confidentiality.PARTIES);
        // Mended, it is received once more: the same rule follows either act, under another entry's number.
        assertThat(office.notices(does(new Letter.Resend("izin"), CITIZEN, MONDAY)))
                .extracting(Notice::id)
                .containsExactly("a.3.letter.received.w1", "a.3.letter.waiting.CLERK");
    }

    @Test
    void what_the_office_does_by_itself_is_told_too() {
        sent(Optional.empty(), Optional.empty());
        does(new Letter.Check(), CLERK, MONDAY);
        assertThat(office.notices(does(new Letter.Sign(), HEAD, MONDAY))).isEmpty();
        assertThat(office.notices(office.settle(Letter.PROCEDURE, A, at(MONDAY))))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.id()).isEqualTo("a.4.letter.signed.AUDITOR");
                    assertThat(notice.to())
                            .isEqualTo(new NoticeRecipient.Holders(Code.of("AUDITOR"), Optional.empty()));
                });
    }

    @Test
    void what_was_only_asked_is_told_to_nobody() {
        assertThat(office.notices(office.whatIf(
                        Letter.PROCEDURE,
                        A,
                        new Letter.Send("izin", Optional.empty(), Optional.empty()),
                        CITIZEN,
                        at(MONDAY))))
                .isEmpty();
        sent(Optional.empty(), Optional.empty());
        assertThat(office.notices(office.whatIf(Letter.PROCEDURE, A, new Letter.Check(), CLERK, at(MONDAY))))
                .isEmpty();
    }

    /** The clock ends on Monday the ninth: the third day before is Friday the sixth. */
    @Test
    void a_reminder_is_given_from_its_first_day_until_the_last() {
        sent(Optional.empty(), Optional.empty());
        does(new Letter.Check(), CLERK, MONDAY);
        assertThat(reminders("2026-03-05T23:59:59")).isEmpty();
        for (String when : List.of("2026-03-06T00:00:00", "2026-03-07T09:00:00", "2026-03-09T23:59:59")) {
            assertThat(reminders(when)).singleElement().satisfies(notice -> {
                assertThat(notice.id()).isEqualTo("a.letter.soon.2026-03-09.HEAD");
                assertThat(notice.lastDay()).contains(LocalDate.of(2026, 3, 9));
                assertThat(id(notice.body())).isEqualTo("Sampai 9 Maret 2026");
                assertThat(notice.body().en()).isEqualTo("Until 9 March 2026");
            });
        }
        assertThat(reminders("2026-03-10T00:00:00")).isEmpty();
        does(new Letter.Sign(), HEAD, "2026-03-09T10:00:00");
        assertThat(reminders("2026-03-09T11:00:00")).isEmpty();
    }

    private List<Notice> reminders(String when) {
        return office.reminders(at(when), Page.first(10)).rows();
    }

    @Test
    void a_region_says_it_in_its_own_words_and_labels() {
        Office own = office(Map.of(
                "notices.id.json", "{\"letter.waiting.body\": \"Berkas di {stage}\"}",
                "notices.en.json", "{\"letter.waiting.body\": \"A case at {stage}\"}",
                "labels.id.json", "{\"RECEIVED\": \"Loket\"}",
                "labels.en.json", "{\"RECEIVED\": \"Counter\"}"));
        sent(Optional.empty(), Optional.empty());
        assertThat(own.notices(own.journal(A)))
                .filteredOn(notice -> notice.key().equals("letter.waiting"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(id(notice.body())).isEqualTo("Berkas di Loket");
                    assertThat(notice.body().en()).isEqualTo("A case at Counter");
                    assertThat(id(notice.subject())).isEqualTo("Menunggu");
                });
    }

    @Test
    void two_who_write_notices_of_one_procedure_are_one_too_many() {
        assertThatThrownBy(() -> Office.in(LetterOffice.pack())
                        .with(store)
                        .withoutValidation("uji")
                        .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                        .procedures(new Letter.Provider())
                        .notices(new Words(), new Words())
                        .open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two providers write notices of contoh/letter");
    }

    @Test
    void a_rule_says_what_it_follows_and_what_it_may_tell() {
        assertThat(rules.get(0).key()).isEqualTo("letter.received");
        assertThat(rules.get(0).acts()).containsExactlyInAnyOrder("send", "resend");
        assertThat(rules.get(0).confidentiality()).isEqualTo(Confidentiality.OPEN);
        assertThat(rules.get(0).values()).contains("subject", "number").doesNotContain("last");
        assertThat(rules.get(0).daysBefore()).isEmpty();
        assertThat(rules.get(5).daysBefore()).hasValue(3);
        assertThat(rules.get(5).values()).contains("last");
        assertThatThrownBy(() -> NoticeRule.<Letter>of("letter.far").daysBefore(367, Letter.Clock.SIGNING))
                .hasMessageContaining("367");
        assertThat(NoticeRule.<Letter>of("letter.far")
                        .daysBefore(1, Letter.Clock.SIGNING)
                        .toAssignee()
                        .daysBefore())
                .hasValue(1);
    }
}
