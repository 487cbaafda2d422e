package id.pendopo.grants.screening;

import static id.pendopo.grants.proposal.ScreeningCode.DUP_ACCOUNT;
import static id.pendopo.grants.proposal.ScreeningCode.DUP_ADDRESS;
import static id.pendopo.grants.proposal.ScreeningCode.DUP_LEADER;
import static id.pendopo.grants.proposal.ScreeningCode.DUP_YEAR;
import static id.pendopo.grants.proposal.ScreeningCode.SIMILAR_NAME;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.ScreeningFinding.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who asks twice, or under two names (<i>penerima ganda</i>). */
final class RecipientChecks {
    private RecipientChecks() {}

    /** The same recipient in one fiscal year, grants and social aid together. */
    static List<ScreeningFinding> sameRecipientInTheYear(Look look) {
        List<Evidence> evidence = new ArrayList<>();
        for (ScreeningSubject other : look.sameYear()) {
            look.sameRecipient(other).ifPresent(by -> evidence.add(Look.of(other, by.marks(), by.likeness())));
        }
        return Look.found(DUP_YEAR, evidence);
    }

    /** Bodies under one address. A shared or rented office is explained; people live together, and are not asked. */
    static List<ScreeningFinding> sameAddress(Look look) {
        Optional<OpaqueKey> address = look.subject().recipient().address();
        if (address.isEmpty() || look.subject().recipient().isPerson()) {
            return List.of();
        }
        List<Evidence> evidence = look.sameYear().stream()
                .filter(other -> !other.recipient().isPerson())
                .filter(other -> other.recipient().address().equals(address))
                .filter(look::isAnother)
                .map(other -> Look.of(other, Set.of(KeyKind.ADDRESS.code())))
                .toList();
        return Look.found(DUP_ADDRESS, DUP_ADDRESS.severity(), evidence, key(address));
    }

    /**
     * One account for two recipients: in one year it stops; in another year, or within a family, whose head has the account, it is to
     * be explained [D].
     */
    static List<ScreeningFinding> sameAccount(Look look) {
        Optional<OpaqueKey> account = look.subject().recipient().account();
        List<Evidence> blocking = new ArrayList<>();
        List<Evidence> warning = new ArrayList<>();
        for (ScreeningSubject other : look.others()) {
            boolean same =
                    account.isPresent() && account.equals(other.recipient().account());
            if (!same || !look.isOurs(other) || !look.isAnother(other)) {
                continue;
            }
            boolean family = sameFamily(look.subject().recipient(), other.recipient());
            boolean softer = family || other.year() != look.subject().year();
            Set<Code> marks = family
                    ? Set.of(KeyKind.ACCOUNT.code(), KeyKind.FAMILY_CARD.code())
                    : Set.of(KeyKind.ACCOUNT.code());
            (softer ? warning : blocking).add(Look.of(other, marks));
        }
        List<ScreeningFinding> both = new ArrayList<>(Look.found(DUP_ACCOUNT, Severity.BLOCK, blocking, key(account)));
        both.addAll(Look.found(DUP_ACCOUNT, Severity.WARN, warning, key(account)));
        return both;
    }

    private static List<String> key(Optional<OpaqueKey> shared) {
        return shared.map(OpaqueKey::toString).map(List::of).orElse(List.of());
    }

    private static boolean sameFamily(ScreeningSubject.Recipient a, ScreeningSubject.Recipient b) {
        return a.familyCard().isPresent() && a.familyCard().equals(b.familyCard());
    }

    /** One person leads two bodies in one year: as chair of both it stops, else it is to be explained. */
    static List<ScreeningFinding> sameLeader(Look look) {
        List<Evidence> blocking = new ArrayList<>();
        List<Evidence> warning = new ArrayList<>();
        List<String> whoChairs = new ArrayList<>();
        List<String> whoLeads = new ArrayList<>();
        for (ScreeningSubject other : look.sameYear()) {
            if (!look.isAnother(other)) {
                continue;
            }
            Shared shared = Shared.of(look.subject(), other);
            if (chairsBoth(look.subject(), other)) {
                blocking.add(Look.of(other, shared.offices()));
                whoChairs.addAll(shared.seats());
            } else if (!shared.offices().isEmpty()) {
                warning.add(Look.of(other, shared.offices()));
                whoLeads.addAll(shared.seats());
            }
        }
        List<ScreeningFinding> both = new ArrayList<>(Look.found(DUP_LEADER, Severity.BLOCK, blocking, whoChairs));
        both.addAll(Look.found(DUP_LEADER, Severity.WARN, warning, whoLeads));
        return both;
    }

    /**
     * Those who hold an office in both bodies (<i>pengurus rangkap</i>); a mere member leads nothing.
     *
     * @param offices the offices, in either body
     * @param seats who holds which in which, by opaque key, in order
     */
    private record Shared(Set<Code> offices, Set<String> seats) {
        static Shared of(ScreeningSubject a, ScreeningSubject b) {
            Shared shared = new Shared(new TreeSet<>(), new TreeSet<>());
            for (ScreeningSubject.Seat one : a.recipient().board()) {
                for (ScreeningSubject.Seat other : b.recipient().board()) {
                    if (one.person().equals(other.person()) && leads(one) && leads(other)) {
                        shared.offices.add(Code.of(one.position().name()));
                        shared.offices.add(Code.of(other.position().name()));
                        shared.seats.add(String.join(
                                "|",
                                b.id().value(),
                                one.person().toString(),
                                one.position().name(),
                                other.position().name()));
                    }
                }
            }
            return shared;
        }
    }

    private static boolean leads(ScreeningSubject.Seat seat) {
        return seat.position() != Officer.Position.MEMBER;
    }

    static boolean chairsBoth(ScreeningSubject a, ScreeningSubject b) {
        return a.recipient().board().stream()
                .filter(one -> one.position() == Officer.Position.CHAIR)
                .anyMatch(one -> b.recipient().board().contains(one));
    }

    /** Names that are nearly equal, of bodies of one kelurahan that their papers tell apart. */
    static List<ScreeningFinding> similarName(Look look) {
        List<Evidence> evidence = new ArrayList<>();
        for (ScreeningSubject other : look.sameYear()) {
            if (look.isAnother(other)) {
                SameRecipient.nearName(
                                look.subject().recipient(),
                                other.recipient(),
                                look.limits().similarityThreshold())
                        .ifPresent(likeness -> evidence.add(Look.of(
                                other, Set.of(SameRecipient.NAME, SameRecipient.KELURAHAN), Optional.of(likeness))));
            }
        }
        return Look.found(SIMILAR_NAME, evidence);
    }
}
