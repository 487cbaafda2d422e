package id.pendopo.grants.screening;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.Officer;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Relations in memory (<i>buku hubungan</i>): who the officers and council members are, who stands on which family card, what was
 * declared, and which council member proposed which case. It keeps keys, never numbers. Fill it while one thread holds it; then it
 * may be read by many.
 */
public final class RelationBook implements Relations {
    private static final String SOURCE = "relation-book";

    private final OpaqueKeys keys;
    private final Instant asOf;
    private final Map<PersonRef, OpaqueKey> known = new HashMap<>();
    private final Map<OpaqueKey, OpaqueKey> cards = new HashMap<>();
    private final Map<PersonRef, Set<OpaqueKey>> declared = new HashMap<>();
    private final Map<CaseId, Set<PersonRef>> proposers = new HashMap<>();

    /** An empty book as of this instant, under the same keys as the cases. */
    public RelationBook(OpaqueKeys keys, Instant asOf) {
        this.keys = keys;
        this.asOf = asOf;
    }

    /** Who this officer or council member is. */
    public RelationBook person(PersonRef person, Nik nik) {
        known.put(person, key(nik));
        return this;
    }

    /** Whoever bears this number stands on this family card. */
    public RelationBook card(Nik nik, FamilyCardNumber card) {
        cards.put(key(nik), keys.key(KeyKind.FAMILY_CARD, card.digits()));
        return this;
    }

    /** This officer or council member is related to whoever bears this number, as was declared. */
    public RelationBook declared(PersonRef person, Nik related) {
        declared.computeIfAbsent(person, first -> new HashSet<>()).add(key(related));
        return this;
    }

    /** This council member proposed this case (<i>pokok pikiran DPRD</i>). */
    public RelationBook proposed(CaseId id, PersonRef member) {
        proposers.computeIfAbsent(id, first -> new HashSet<>()).add(member);
        return this;
    }

    private OpaqueKey key(Nik nik) {
        return keys.key(KeyKind.NIK, nik.digits());
    }

    @Override
    public Reading<Links> of(ScreeningSubject subject) {
        Set<OpaqueKey> board = new HashSet<>(subject.recipient().identity().getOrDefault(KeyKind.NIK, Set.of()));
        subject.recipient().board().forEach(seat -> board.add(seat.person()));
        Map<Link, Integer> links = new EnumMap<>(Link.class);
        for (PersonRef reviewer : subject.course().reviewers()) {
            if (known.containsKey(reviewer) && board.contains(known.get(reviewer))) {
                links.merge(Link.REVIEWER_IS_OFFICER, 1, Integer::sum);
            } else if (sharesCard(reviewer, board)) {
                links.merge(Link.REVIEWER_SAME_FAMILY_CARD, 1, Integer::sum);
            }
            if (isDeclared(reviewer, board)) {
                links.merge(Link.REVIEWER_DECLARED, 1, Integer::sum);
            }
        }
        for (PersonRef proposer : proposers.getOrDefault(subject.id(), Set.of())) {
            if (known.containsKey(proposer) && board.contains(known.get(proposer))) {
                links.merge(Link.PROPOSER_IS_OFFICER, 1, Integer::sum);
            } else if (sharesCard(proposer, board)) {
                links.merge(Link.PROPOSER_SAME_FAMILY_CARD, 1, Integer::sum);
            }
            if (isDeclared(proposer, board)) {
                links.merge(Link.PROPOSER_DECLARED, 1, Integer::sum);
            }
        }
        if (isOfOneFamily(subject.recipient().board())) {
            links.merge(Link.BOARD_OF_ONE_FAMILY, 1, Integer::sum);
        }
        return links.isEmpty()
                ? new Reading.NotFound<>(asOf, SOURCE, "")
                : new Reading.Found<>(new Links(links), asOf, SOURCE, "");
    }

    private boolean sharesCard(PersonRef person, Set<OpaqueKey> board) {
        OpaqueKey card = card(known.get(person));
        return card != null && board.stream().anyMatch(one -> card.equals(card(one)));
    }

    private @Nullable OpaqueKey card(@Nullable OpaqueKey person) {
        return person == null ? null : cards.get(person);
    }

    private boolean isDeclared(PersonRef person, Set<OpaqueKey> board) {
        return !Collections.disjoint(declared.getOrDefault(person, Set.of()), board);
    }

    /** More than one person leads it, and all who do stand on one card. */
    private boolean isOfOneFamily(List<ScreeningSubject.Seat> board) {
        Set<OpaqueKey> leaders = new HashSet<>();
        board.stream()
                .filter(seat -> seat.position() != Officer.Position.MEMBER)
                .forEach(seat -> leaders.add(seat.person()));
        return leaders.size() > 1
                && leaders.stream().allMatch(cards::containsKey)
                && leaders.stream().map(cards::get).distinct().count() == 1;
    }
}
