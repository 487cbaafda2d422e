package id.pendopo.grants.screening;

import static id.pendopo.grants.proposal.ScreeningCode.CLONED_PROPOSAL;
import static id.pendopo.grants.proposal.ScreeningCode.DUP_OTHER_GOV;
import static id.pendopo.grants.proposal.ScreeningCode.OVERDUE_PRIOR;
import static id.pendopo.grants.proposal.ScreeningCode.SPLIT;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.ScreeningFinding.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is asked for, and what was given before (<i>pemecahan, tunggakan, salinan, pendanaan ganda</i>). */
final class MoneyChecks {
    private static final Code RECIPIENT = Code.of("RECIPIENT");
    private static final Code CHAIR = Code.of("CHAIR");
    private static final Code PLACE = Code.of("PLACE");
    private static final Code ACTIVITY = KeyKind.ACTIVITY.code();

    private MoneyChecks() {}

    /**
     * Proposals that belong together and pass the cap as a sum, each of them within it. One recipient, one leader or one account
     * joins them, and bodies one address with one activity. One activity in one place alone is to be explained: many neighbours
     * celebrate the same day [D].
     */
    static List<ScreeningFinding> splitBelowTheCap(Look look) {
        ScreeningSubject.Wish wish = look.subject().wish();
        if (wish.cap().isEmpty() || wish.amount().isMoreThan(wish.cap().get())) {
            return List.of();
        }
        Rupiah cap = wish.cap().get();
        List<Evidence> firm = new ArrayList<>();
        List<Evidence> loose = new ArrayList<>();
        Rupiah firmSum = wish.amount();
        Rupiah allSum = wish.amount();
        for (ScreeningSubject other : look.sameYear()) {
            Set<Code> marks = joins(look, other);
            Rupiah amount = other.wish().amount();
            if (marks.isEmpty()
                    || other.wish().cap().isEmpty()
                    || amount.isMoreThan(other.wish().cap().get())) {
                continue;
            }
            boolean isLoose = marks.equals(Set.of(ACTIVITY, PLACE));
            (isLoose ? loose : firm).add(Look.of(other, marks, amount));
            firmSum = isLoose ? firmSum : firmSum.plus(amount);
            allSum = allSum.plus(amount);
        }
        // The amounts of the others are shown; with another of its own, or another cap, it is another split.
        List<String> unshown = List.of(String.valueOf(wish.amount().value()), String.valueOf(cap.value()));
        if (firmSum.isMoreThan(cap)) {
            return Look.found(SPLIT, SPLIT.severity(), firm, unshown);
        }
        firm.addAll(loose);
        return allSum.isMoreThan(cap) ? Look.found(SPLIT, Severity.WARN, firm, unshown) : List.of();
    }

    private static Set<Code> joins(Look look, ScreeningSubject other) {
        ScreeningSubject.Recipient mine = look.subject().recipient();
        ScreeningSubject.Recipient its = other.recipient();
        Set<Code> joins = new TreeSet<>();
        if (mine.isGovernment() || its.isGovernment()) {
            return joins;
        }
        if (look.sameRecipient(other).isPresent()) {
            joins.add(RECIPIENT);
        }
        if (RecipientChecks.chairsBoth(look.subject(), other)) {
            joins.add(CHAIR);
        }
        if (mine.account().isPresent() && mine.account().equals(its.account())) {
            joins.add(KeyKind.ACCOUNT.code());
        }
        // The cap of social aid is that of one person: what his neighbours ask for in the same words adds nothing to
        // his.
        boolean persons = mine.isPerson() || its.isPerson();
        if (!persons && look.subject().wish().activity().equals(other.wish().activity())) {
            if (mine.address().isPresent() && mine.address().equals(its.address())) {
                joins.add(ACTIVITY);
                joins.add(KeyKind.ADDRESS.code());
            }
            if (look.subject().wish().place().equals(other.wish().place())) {
                joins.add(ACTIVITY);
                joins.add(PLACE);
            }
        }
        return joins;
    }

    /** A grant that is not accounted for, of the same recipient or of another under the same chair. */
    static List<ScreeningFinding> owesForAnEarlierGrant(Look look) {
        List<Evidence> evidence = new ArrayList<>();
        for (ScreeningSubject other : look.others()) {
            if (look.isOurs(other)
                    && other.course().received().filter(ReceivedBefore::isOwed).isPresent()) {
                Set<Code> marks = new TreeSet<>();
                look.sameRecipient(other).ifPresent(by -> marks.addAll(by.marks()));
                if (RecipientChecks.chairsBoth(look.subject(), other)) {
                    marks.add(CHAIR);
                }
                if (!marks.isEmpty()) {
                    evidence.add(Look.of(other, marks));
                }
            }
        }
        return Look.found(OVERDUE_PRIOR, evidence);
    }

    /** The cost plan of another applicant, or a text that is too long to be like by chance. People fill in what they are given. */
    static List<ScreeningFinding> cloned(Look look) {
        ScreeningSubject.Wish mine = look.subject().wish();
        List<Evidence> evidence = new ArrayList<>();
        for (ScreeningSubject other : look.sameYear()) {
            if (look.sameRecipient(other).isPresent()
                    || look.subject().recipient().isPerson()
                    || other.recipient().isPerson()) {
                continue;
            }
            int percent = ClonedLines.percent(mine.lines(), other.wish().lines());
            Set<Code> marks = new TreeSet<>();
            if (percent >= ClonedLines.LEAST_PERCENT) {
                marks.add(KeyKind.LINE.code());
            }
            if (mine.text().isPresent() && mine.text().equals(other.wish().text())) {
                marks.add(KeyKind.TEXT.code());
            }
            if (!marks.isEmpty()) {
                evidence.add(Look.of(
                        other, marks, Optional.of(percent).filter(share -> share >= ClonedLines.LEAST_PERCENT)));
            }
        }
        return Look.found(CLONED_PROPOSAL, evidence);
    }

    /** Another government gives the same recipient for the same activity in the year. */
    static List<ScreeningFinding> fundedByAnotherGovernment(Look look) {
        List<Evidence> evidence = new ArrayList<>();
        for (ScreeningSubject other : look.others()) {
            boolean sameActivity = look.subject()
                    .wish()
                    .activity()
                    .isNear(other.wish().activity(), look.limits().similarityThreshold());
            if (!look.isOurs(other) && other.year() == look.subject().year() && sameActivity) {
                look.sameRecipient(other).ifPresent(by -> {
                    Set<Code> marks = new TreeSet<>(by.marks());
                    marks.add(ACTIVITY);
                    evidence.add(Look.of(other, marks, other.wish().amount()));
                });
            }
        }
        return Look.found(DUP_OTHER_GOV, evidence);
    }
}
