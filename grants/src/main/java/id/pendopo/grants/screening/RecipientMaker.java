package id.pendopo.grants.screening;

import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.BankAccount;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.RecipientHistory;
import id.pendopo.grants.proposal.Registration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
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
                keys.key(KeyKind.REGISTER, RecipientHistory.subjectOf(applicant)),
                applicant.name().map(ComparedName::of),
                applicant.seat(),
                address(applicant),
                account(applicant.account()),
                applicant
                        .person()
                        .flatMap(PersonApplicant::familyCard)
                        .map(card -> keys.key(KeyKind.FAMILY_CARD, plain(card.reveal()))),
                applicant.officers().stream()
                        .map(one -> new ScreeningSubject.Seat(
                                one.position(),
                                keys.key(KeyKind.NIK, plain(one.nik().reveal()))))
                        .toList(),
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
        applicant.person().ifPresent(person -> {
            identity.put(
                    KeyKind.NIK, Set.of(keys.key(KeyKind.NIK, plain(person.nik().reveal()))));
            person.familyCard()
                    .ifPresent(card -> identity.put(
                            KeyKind.FAMILY_CARD, Set.of(keys.key(KeyKind.FAMILY_CARD, plain(card.reveal())))));
        });
        return identity;
    }

    private Optional<OpaqueKey> address(Applicant applicant) {
        return applicant
                .address()
                .or(() -> applicant.person().map(PersonApplicant::address))
                .map(text -> AddressText.of(text.reveal()))
                .filter(AddressText::isOneHouse)
                .map(text -> keys.key(KeyKind.ADDRESS, applicant.seat().dotted() + '\n' + text));
    }

    private OpaqueKey account(BankAccount account) {
        return keys.key(
                KeyKind.ACCOUNT, account.bank() + '\n' + plain(account.number().reveal()));
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
