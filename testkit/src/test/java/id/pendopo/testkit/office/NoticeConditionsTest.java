package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.notice.NoticeRule;
import id.pendopo.core.notice.NoticeTexts;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.OwnRule;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.testkit.InMemoryStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On what it hangs that a notice is written, and who beside the parties is told: warnings, the case itself, units, followers. */
class NoticeConditionsTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final CaseId A = CaseId.of("a");
    private static final LegalSource OWN = LegalSource.ownDecision("contoh");
    private static final OwnRule BUSY = new OwnRule(
            "region.BUSY_DAY",
            OWN,
            Text.of("hari sibuk", "a busy day"),
            Text.of("datang besok", "come tomorrow"),
            "check",
            (file, command, o) -> Finding.warn("region.BUSY_DAY").only(OWN));

    private final InMemoryStore store = new InMemoryStore();
    private int attempts;

    /** Each notice says its number, its warnings and its reason. */
    private record Words(String procedure, List<NoticeRule<?>> rules) implements NoticeProvider {
        @Override
        public NoticeTexts texts() {
            String words = rules.stream()
                    .map(rule ->
                            "%1$s.subject=Kabar {number}\n%1$s.body=Kabar {warnings} {reason}\n".formatted(rule.key()))
                    .collect(Collectors.joining());
            return NoticeTexts.load(rules, name -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Office office(RegionPack pack, ProcedureProvider of, NoticeRule<?>... rules) {
        return Office.in(pack)
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(of)
                .notices(new Words(of.name(), List.of(rules)))
                .open();
    }

    private Office letters(NoticeRule<?>... rules) {
        return office(LetterOffice.pack(), new Letter.Provider(), rules);
    }

    private Answer does(Office office, String procedure, Command command, Actor actor) {
        return does(office, procedure, A, command, actor);
    }

    private Answer does(Office office, String procedure, CaseId id, Command command, Actor actor) {
        Answer answer = office.handle(procedure, id, command, actor, at(MONDAY), CommandId.of("attempt-" + attempts++));
        assertThat(answer.accepted()).as("%s", answer.codes()).isTrue();
        return answer;
    }

    private List<Notice> told(Office office, Command command, Actor actor) {
        return office.notices(does(office, Letter.PROCEDURE, command, actor));
    }

    private static Letter.Send letter(String subject) {
        return new Letter.Send(subject, Optional.of(Code.of("DINAS_A")), Optional.empty());
    }

    @Test
    void what_is_told_of_a_warning_is_told_only_where_the_act_went_along_with_it() {
        NoticeRule<Letter> rule = NoticeRule.<Letter>of("letter.busy")
                .after(Letter.Check.class)
                .warnedOf("region.BUSY_DAY", "region.OTHER")
                .toParties();
        NoticeRule<Letter> ofAnotherWarning = NoticeRule.<Letter>of("letter.other")
                .after(Letter.Check.class)
                .warnedOf("region.OTHER")
                .toParties();
        Office warning = Office.in(LetterOffice.pack())
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Letter.Provider())
                .also(Letter.PROCEDURE, BUSY)
                .notices(new Words(Letter.PROCEDURE, List.of(rule, ofAnotherWarning)))
                .open();
        told(warning, letter("izin"), CITIZEN);
        assertThat(told(warning, new Letter.Check(), CLERK))
                .singleElement()
                .satisfies(notice -> assertThat(notice.body().id()).isEqualTo("Kabar region.BUSY_DAY -"));
        CaseId other = CaseId.of("b");
        Office calm = letters(rule);
        does(calm, Letter.PROCEDURE, other, letter("izin"), CITIZEN);
        assertThat(calm.notices(does(calm, Letter.PROCEDURE, other, new Letter.Check(), CLERK)))
                .isEmpty();
    }

    @Test
    void where_the_case_says_so_nobody_is_told() {
        Office office = letters(NoticeRule.<Letter>of("letter.sent")
                .after(Letter.Send.class, Letter.Resend.class)
                .where(file -> !file.data().subject().equals("diam"))
                .where(file -> !file.data().subject().equals("hening"))
                .toParties());
        assertThat(told(office, letter("diam"), CITIZEN)).isEmpty();
        told(office, new Letter.Return(), CLERK);
        assertThat(told(office, new Letter.Resend("hening"), CITIZEN)).isEmpty();
        told(office, new Letter.Return(), CLERK);
        assertThat(told(office, new Letter.Resend("izin"), CITIZEN)).hasSize(1);
    }

    @Test
    void who_follows_a_case_is_told_once_and_a_party_of_it_as_a_party() {
        Office office = letters(NoticeRule.<Letter>of("letter.followed")
                .leadingTo(Letter.At.CHECKED)
                .toFollowers(
                        file -> List.of(PersonRef.of("f1"), CITIZEN.person(), PersonRef.of("f2"), PersonRef.of("f1"))));
        assertThat(told(office, letter("izin"), CITIZEN)).as("it led elsewhere").isEmpty();
        assertThat(told(office, new Letter.Check(), CLERK))
                .extracting(Notice::id, notice -> notice.to().key(), Notice::confidentiality)
                .containsExactly(
                        tuple("a.2.letter.followed.f1", "f1", Confidentiality.OPEN),
                        tuple("a.2.letter.followed.f2", "f2", Confidentiality.OPEN));
    }

    /** The head is one for the region; of clerks only those of the agency that has the letter are told. */
    @Test
    void a_role_that_is_held_for_the_region_is_told_whatever_unit_has_the_case() {
        Office office = letters(NoticeRule.<Letter>of("letter.filed")
                .after(Letter.Send.class)
                .regionWide(Letter.As.HEAD, Letter.As.AUDITOR)
                .toHoldersOf(Letter.As.CLERK, Letter.As.HEAD));
        assertThat(told(office, letter("izin"), CITIZEN))
                .extracting(notice -> notice.to().key())
                .containsExactly("CLERK/DINAS_A", "HEAD");
    }

    /** Sent back, a letter is not checked until it comes again: the clock of the check stands still, whatever its last day was. */
    @Test
    void of_a_clock_that_stands_still_nobody_is_reminded() {
        Office office = letters(NoticeRule.<Letter>of("letter.soon")
                .daysBefore(30, Letter.Clock.CHECK)
                .toParties());
        told(office, letter("izin"), CITIZEN);
        assertThat(office.reminders(at(MONDAY), Page.first(9)).rows()).hasSize(1);
        told(office, new Letter.Return(), CLERK);
        assertThat(office.reminders(at(MONDAY), Page.first(9)).rows()).isEmpty();
    }

    @Test
    void what_anybody_may_read_of_an_ordinary_case_is_for_the_parties_alone_where_it_is_closed() {
        NoticeRule<Tip> rule = NoticeRule.<Tip>of("tip.moved")
                .after(Tip.Tell.class, Tip.Take.class, Tip.CloseTo.class)
                .toPartiesOpenly();
        Office office = office(LetterOffice.pack(), new Tip.Provider(), rule);
        Code police = Code.of("SATPOL");
        Answer open = does(office, Tip.PROCEDURE, new Tip.Tell(police, "x"), Actor.of("w1", Tip.As.CITIZEN));
        Answer closed = does(office, Tip.PROCEDURE, new Tip.CloseTo(), Actor.of("d1", Tip.As.DESK));
        assertThat(office.notices(open)).extracting(Notice::confidentiality).containsExactly(Confidentiality.OPEN);
        assertThat(office.notices(closed)).extracting(Notice::confidentiality).containsExactly(Confidentiality.PARTIES);
    }

    @Test
    void the_reason_of_an_act_is_told_by_its_code() {
        NoticeRule<Bicycle> rule = NoticeRule.<Bicycle>of("bicycle.repair")
                .after(Bicycle.Repair.class)
                .toParties();
        Office lending = Office.in(LetterOffice.pack())
                .with(store)
                .withoutValidation("uji")
                .keys(bytes -> Arrays.fill(bytes, (byte) 7))
                .procedures(new Bicycle.Provider())
                .book(new Bicycle.Shed())
                .notices(new Words(Bicycle.PROCEDURE, List.of(rule)))
                .open();
        Actor keeper = Actor.of("k1", Bicycle.As.KEEPER);
        does(lending, Bicycle.PROCEDURE, new Bicycle.Ask("biru"), Actor.of("w1", Bicycle.As.CITIZEN));
        does(lending, Bicycle.PROCEDURE, new Bicycle.Lend(), keeper);
        Answer sent = does(lending, Bicycle.PROCEDURE, new Bicycle.Repair(Code.of("BROKEN_BRAKE")), keeper);
        assertThat(lending.notices(sent))
                .extracting(notice -> notice.body().id())
                .containsExactly("Kabar  broken brake");
    }

    /** Minutes are numbered nowhere, so what is told of them names the id under which the office finds them. */
    @Test
    void a_case_without_a_number_is_told_by_its_id() {
        NoticeRule<Minutes> rule = NoticeRule.<Minutes>of("minutes.opened")
                .after(Minutes.Open.class)
                .toParties();
        Office board = office(LetterOffice.pack(), new Minutes.Provider(), rule);
        Answer opened = does(board, Minutes.PROCEDURE, new Minutes.Open(), Actor.of("w1", Minutes.As.CITIZEN));
        assertThat(board.notices(opened)).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo(Text.of("Kabar a", "Kabar a"));
        });
    }

    /** Words for another family are its own affair; for a notice that this one has not they are a slip. */
    @Test
    void a_regions_words_for_a_notice_that_its_family_has_not_are_refused_when_the_office_opens() {
        NoticeRule<Letter> rule =
                NoticeRule.<Letter>of("letter.sent").after(Letter.Send.class).toParties();
        assertThat(office(packSaying("permit.sent.body"), new Letter.Provider(), rule))
                .isNotNull();
        assertThatThrownBy(() -> office(packSaying("letter.gone.body"), new Letter.Provider(), rule))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("letter.gone.body");
    }

    private static RegionPack packSaying(String key) {
        String words = "{\"%s\": \"Kata sendiri\"}".formatted(key);
        return RegionPack.fromFiles(
                Map.of("region.json", """
                    {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                     "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
                    """, "notices.id.json", words, "notices.en.json", words), Opening.strict());
    }
}
