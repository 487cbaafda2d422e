package id.pendopo.licensing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterCase;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Signature;
import id.pendopo.core.letter.Written;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.application.CounterCommand;
import id.pendopo.licensing.application.FlaggedItem;
import id.pendopo.licensing.application.Refusal;
import id.pendopo.licensing.business.IndividualActor;
import id.pendopo.licensing.licence.Licence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Each personal value of every case is made unlike any other; then it is looked for in every letter, as every officer is. */
class LicensingLetterPrivacyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a letter may show of the one it is for, looked up where it stands in the case. */
    private static Set<String> allowed(Letter letter, AllLetters.Told told, int seq) {
        Stream<Optional<PersonalText>> own =
                told.evidence().entries().get(0).procedure().equals(ApplicationPolicy.PROCEDURE)
                        ? ofApplication(
                                letter,
                                LetterCase.each(told.evidence(), ApplicationWalks.PROCEDURE)
                                        .get(seq - 1))
                        : ofLicence(LetterCase.each(told.evidence(), LicenceWalks.PROCEDURE)
                                .get(seq - 1));
        return own.flatMap(Optional::stream).map(PersonalText::reveal).collect(Collectors.toSet());
    }

    private static Stream<Optional<PersonalText>> ofLicence(LetterCase<Licence> at) {
        return Stream.of(at.data().grant().holder().person());
    }

    private static Stream<Optional<PersonalText>> ofApplication(Letter letter, LetterCase<Application> at) {
        Optional<IndividualActor> person = at.data().form().subject().holder().individual();
        Set<Optional<PersonalText>> own = new HashSet<>();
        own.add(person.map(IndividualActor::name));
        own.add(at.data()
                .form()
                .subject()
                .location()
                .flatMap(place -> place.personal())
                .map(place -> place.address()));
        if (letter.head().to().isPresent()) {
            own.add(person.map(IndividualActor::address));
        }
        if (letter.is(ApplicationLetter.RETURN)) {
            at.data().corrections().open().stream()
                    .flatMap(round -> round.items().stream())
                    .map(FlaggedItem::note)
                    .forEach(own::add);
        }
        if (letter.is(ApplicationLetter.REFUSAL)) {
            own.add(refusal(at).map(Refusal::explanation));
        }
        return own.stream();
    }

    private static Optional<Refusal> refusal(LetterCase<Application> at) {
        return at.command() instanceof CounterCommand.RejectInadmissible one
                ? Optional.of(one.refusal())
                : at.command() instanceof id.pendopo.licensing.application.DecisionCommand.Reject one
                        ? Optional.of(one.refusal())
                        : Optional.empty();
    }

    private static String shown(Letter letter) {
        return JSON.writeValueAsString(letter) + LetterHtml.of(letter) + LetterText.of(letter);
    }

    @Test
    void no_letter_shows_a_personal_value_that_is_not_its_own_to_show() {
        int seen = 0;
        for (AllLetters.Told told : AllLetters.told()) {
            Set<String> secrets = told.evidence().personal().stream()
                    .map(one -> one.value().reveal())
                    .collect(Collectors.toSet());
            for (Written written : told.letters()) {
                assertThat(written.findings()).as("%s", written.findings()).isEmpty();
                Letter letter = written.letter().orElseThrow();
                String text = shown(letter);
                Set<String> shown = secrets.stream().filter(text::contains).collect(Collectors.toSet());
                assertThat(allowed(letter, told, (int) written.seq()))
                        .as("%s", letter.kind())
                        .containsAll(shown);
                seen += shown.size();
                // What is logged by mistake tells nothing.
                assertThat(written.toString()).doesNotContain("rahasia");
            }
        }
        assertThat(seen).as("values that letters do show").isGreaterThan(10);
    }

    /** An applicant meets roles: whoever handled his file stands nowhere, by name or by account, unless he signs or inspects. */
    @Test
    void no_letter_shows_an_officer_who_neither_signs_nor_inspects() {
        List<String> names = Offices.office().officials().values().stream()
                .map(one -> one.name().reveal())
                .toList();
        for (AllLetters.Told told : AllLetters.told()) {
            for (Written written : told.letters()) {
                Letter letter = written.letter().orElseThrow();
                String text = shown(letter);
                Set<String> signing = letter.closing().signatures().stream()
                        .map(Signature::name)
                        .map(PersonalText::reveal)
                        .collect(Collectors.toSet());
                for (String name : names) {
                    boolean inspects = letter.is(ApplicationLetter.ASSIGNMENT) && name.startsWith("Pemeriksa");
                    if (!signing.contains(name) && !inspects) {
                        assertThat(text).as("%s", letter.kind()).doesNotContain(name);
                    }
                }
                assertThat(text)
                        .as("accounts in %s", letter.kind())
                        .doesNotContain("p-counter", "p-verifier", "p-head", "p-assessor", "p-treasurer", "p-filer")
                        .doesNotContain("inspector-1", "guard");
            }
        }
    }

    @Test
    void every_kind_of_letter_of_an_application_was_looked_through() {
        Set<String> kinds = AllLetters.told().stream()
                .flatMap(told -> told.letters().stream())
                .map(written -> written.kind().value())
                .collect(Collectors.toSet());
        assertThat(kinds)
                .contains(Stream.of(ApplicationLetter.values()).map(Enum::name).toArray(String[]::new));
    }
}
