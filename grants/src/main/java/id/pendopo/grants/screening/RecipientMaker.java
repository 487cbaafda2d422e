package id.pendopo.grants.screening;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.BankAccount;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.RecipientHistory;
import id.pendopo.grants.proposal.Registration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes keys of whatever tells an applicant from others (<i>penyusun kunci penerima</i>). */
final class RecipientMaker {
    /**
     * The papers whose number is one body's own. That of a founding law, a recognition or a grant of the centre names many bodies at
     * once.
     */
    private static final Map<Registration.Kind, KeyKind> OWN_NUMBERS = Map.of(
            Registration.Kind.AHU, KeyKind.AHU,
            Registration.Kind.SKT, KeyKind.SKT,
            Registration.Kind.COOPERATIVE_DEED, KeyKind.COOPERATIVE_DEED);

    private final OpaqueKeys keys;

    RecipientMaker(OpaqueKeys keys) {
        this.keys = keys;
    }

    ScreeningSubject.Recipient of(Applicant applicant) {
        return new ScreeningSubject.Recipient(
                applicant.kind(),
                identity(applicant),
                register(applicant),
                applicant.name().map(ComparedName::of),
                applicant.seat(),
                address(applicant),
                account(applicant.account()),
                applicant.person().flatMap(PersonApplicant::familyCard).flatMap(this::card),
                board(applicant),
                applicant.persons(),
                founded(applicant));
    }

    private Map<KeyKind, Set<OpaqueKey>> identity(Applicant applicant) {
        Map<KeyKind, Set<OpaqueKey>> identity = new EnumMap<>(KeyKind.class);
        for (Registration paper : applicant.registrations()) {
            KeyKind kind = OWN_NUMBERS.get(paper.kind());
            if (kind != null) {
                // Each office that issues an SKT counts for itself.
                String issuer = kind == KeyKind.SKT ? plain(paper.issuer()) : "";
                identity.computeIfAbsent(kind, first -> new HashSet<>())
                        .add(keys.key(kind, plain(paper.number()) + '\n' + issuer));
            }
        }
        applicant
                .person()
                .flatMap(person -> nik(person.nik()))
                .ifPresent(key -> identity.put(KeyKind.NIK, Set.of(key)));
        applicant
                .person()
                .flatMap(PersonApplicant::familyCard)
                .flatMap(this::card)
                .ifPresent(key -> identity.put(KeyKind.FAMILY_CARD, Set.of(key)));
        return identity;
    }

    private Optional<OpaqueKey> register(Applicant applicant) {
        boolean erased =
                applicant.person().filter(person -> person.nik().isErased()).isPresent();
        return erased
                ? Optional.empty()
                : Optional.of(keys.key(KeyKind.REGISTER, RecipientHistory.subjectOf(applicant)));
    }

    private List<ScreeningSubject.Seat> board(Applicant applicant) {
        return applicant.officers().stream()
                .flatMap(officer ->
                        nik(officer.nik()).map(key -> new ScreeningSubject.Seat(officer.position(), key)).stream())
                .toList();
    }

    private Optional<OpaqueKey> nik(PersonalText nik) {
        return known(nik).map(number -> keys.key(KeyKind.NIK, plain(number)));
    }

    private Optional<OpaqueKey> card(PersonalText card) {
        return known(card).map(number -> keys.key(KeyKind.FAMILY_CARD, plain(number)));
    }

    private Optional<OpaqueKey> address(Applicant applicant) {
        return applicant
                .address()
                .or(() -> applicant.person().map(PersonApplicant::address))
                .flatMap(RecipientMaker::known)
                .map(AddressText::of)
                .filter(AddressText::isOneHouse)
                .map(text -> keys.key(KeyKind.ADDRESS, applicant.seat().dotted() + '\n' + text));
    }

    private Optional<OpaqueKey> account(BankAccount account) {
        return known(account.number()).map(number -> keys.key(KeyKind.ACCOUNT, account.bank() + '\n' + plain(number)));
    }

    /** What was destroyed reads the same for everybody, and is nobody's. */
    private static Optional<String> known(PersonalText text) {
        return text.isErased() ? Optional.empty() : Optional.of(text.reveal());
    }

    /** A later paper may only amend: the oldest says since when the body is there. */
    private static Optional<LocalDate> founded(Applicant applicant) {
        return applicant.registrations().stream()
                .filter(paper -> OWN_NUMBERS.containsKey(paper.kind()))
                .map(Registration::date)
                .min(LocalDate::compareTo);
    }

    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
