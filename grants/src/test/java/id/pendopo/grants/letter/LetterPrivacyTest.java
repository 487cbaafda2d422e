package id.pendopo.grants.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.journal.PersonalRecord;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.BankAccount;
import id.pendopo.grants.proposal.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Each personal value of every case is made unlike any other; then it is looked for in every letter. */
class LetterPrivacyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<RegionPack, Letters> LETTERS = new HashMap<>();

    private static Letters letters(CaseEvidence evidence) {
        return LETTERS.computeIfAbsent(Journeys.pack(evidence), pack -> Journeys.letters(pack, Journeys.office()));
    }

    private static Procedure<Proposal> procedure(CaseEvidence evidence) {
        return Journeys.procedure(Journeys.pack(evidence));
    }

    private static CaseEvidence marked(CaseEvidence evidence, int number) {
        List<PersonalRecord> records = new ArrayList<>();
        for (PersonalRecord one : evidence.personal()) {
            records.add(new PersonalRecord(
                    one.ref(),
                    one.forCase(),
                    one.purpose(),
                    one.retention(),
                    PersonalText.of("rahasia" + number + "x" + records.size() + "x"),
                    one.key(),
                    one.erasedAt()));
        }
        return new CaseEvidence(evidence.entries(), records, List.of());
    }

    private static Set<String> secrets(CaseEvidence evidence) {
        return evidence.personal().stream().map(one -> one.value().reveal()).collect(Collectors.toSet());
    }

    /** What a letter of this kind may show of its own recipient, looked up where it stands in the case. */
    private static Set<String> allowed(ProposalLetter kind, LetterCase<Proposal> at) {
        Proposal proposal = at.data();
        Applicant applicant = proposal.application().applicant();
        Set<String> allowed = new HashSet<>();
        applicant.address().ifPresent(one -> allowed.add(one.reveal()));
        applicant
                .person()
                .ifPresent(one ->
                        allowed.addAll(Set.of(one.name().reveal(), one.address().reveal())));
        proposal.budgeting()
                .allocation()
                .ifPresent(place -> allowed.add(place.address().reveal()));
        if (kind == ProposalLetter.RETURN
                && at.command() instanceof id.pendopo.grants.proposal.ReviewCommand.Return back) {
            back.note().ifPresent(note -> allowed.add(note.reveal()));
        }
        boolean signed = kind == ProposalLetter.NPHD
                || kind == ProposalLetter.INTEGRITY_PACT
                || kind == ProposalLetter.KUITANSI
                || kind == ProposalLetter.HANDOVER;
        if (signed) {
            proposal.delivery()
                    .agreement()
                    .ifPresent(one -> allowed.add(one.leader().name().reveal()));
        }
        if (signed) {
            proposal.delivery()
                    .payee()
                    .ifPresent(one -> allowed.add(one.leader().name().reveal()));
        }
        if (kind == ProposalLetter.NPHD || kind == ProposalLetter.KUITANSI) {
            proposal.delivery().agreement().flatMap(one -> one.account()).ifPresent(one -> allowed.addAll(parts(one)));
            proposal.delivery().payee().flatMap(one -> one.account()).ifPresent(one -> allowed.addAll(parts(one)));
        }
        return allowed;
    }

    private static Set<String> parts(BankAccount account) {
        return Set.of(account.number().reveal(), account.holder().reveal());
    }

    /** Whoever reads a letter learns nothing of others, and of the recipient no more than this letter is for. */
    @Test
    void no_letter_shows_a_personal_value_that_is_not_its_own_to_show() {
        int number = 0;
        int seen = 0;
        for (CaseEvidence one : Journeys.cases()) {
            CaseEvidence evidence = marked(one, number++);
            Set<String> secrets = secrets(evidence);
            List<LetterCase<Proposal>> moments = LetterCase.each(evidence, procedure(evidence));
            for (Written written :
                    Journeys.letters(Journeys.pack(evidence), Journeys.office()).all(evidence)) {
                if (written.letter().isPresent()) {
                    Letter letter = written.letter().get();
                    Set<String> allowed = allowed(
                            ProposalLetter.valueOf(letter.kind().value()), moments.get((int) written.seq() - 1));
                    String shown = JSON.writeValueAsString(letter) + LetterHtml.of(letter) + LetterText.of(letter);
                    Set<String> told = secrets.stream().filter(shown::contains).collect(Collectors.toSet());
                    assertThat(allowed).as("%s", letter.kind()).containsAll(told);
                    seen += told.size();
                }
                // What is logged by mistake tells nothing.
                assertThat(written.toString()).doesNotContain("rahasia");
            }
        }
        assertThat(seen).as("values that letters do show").isGreaterThan(100);
    }

    /** Of each recipient on the list of a decree only the address, which the annex of the budget names too. */
    @Test
    void a_list_of_recipients_shows_addresses_and_nothing_else_of_them() {
        CaseEvidence decreed = Journeys.with(ProposalLetter.DECREE_LIST);
        CaseEvidence first = marked(decreed, 1);
        CaseEvidence second = marked(decreed, 2);
        List<LetterCase<Proposal>> cases = List.of(
                LetterCase.of(first, Journeys.procedure(Journeys.pack(decreed))),
                LetterCase.of(second, Journeys.procedure(Journeys.pack(decreed))));
        Letter list = Journeys.letters(Journeys.pack(decreed), Journeys.office())
                .decreeList(cases)
                .letter()
                .orElseThrow();
        String shown = JSON.writeValueAsString(list);
        Set<String> told = new HashSet<>(secrets(first));
        told.addAll(secrets(second));
        told.removeIf(secret -> !shown.contains(secret));
        Set<String> addresses = cases.stream()
                .map(one -> one.data()
                        .budgeting()
                        .allocation()
                        .orElseThrow()
                        .address()
                        .reveal())
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(addresses);
    }
}
