package id.pendopo.grants.publication;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.grants.proposal.IndividualNameMode;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.PublicField;
import id.pendopo.grants.proposal.PublicProposalView;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a region opens to strangers on a day (<i>ketentuan pengumuman</i>). The terms of the day of publication hold, not those of the
 * day on which a case began: who closes a field closes it for every case [D].
 *
 * @param open the fields that are shown
 * @param names how persons are named
 */
public record PublicTerms(Set<PublicField> open, IndividualNameMode names) {
    /** Every field of the whitelist, persons by their initials. */
    public static final PublicTerms STANDARD =
            new PublicTerms(EnumSet.allOf(PublicField.class), IndividualNameMode.MASKED);

    /** Copies what it is given. */
    public PublicTerms {
        Set<PublicField> ordered = EnumSet.noneOf(PublicField.class);
        ordered.addAll(open);
        open = Collections.unmodifiableSet(ordered);
    }

    /** What the policy says. */
    public static PublicTerms of(ProposalPolicy policy) {
        return new PublicTerms(
                policy.publicFields().value(), policy.individualNameMode().value());
    }

    /** What the region's pack says on this day. */
    public static PublicTerms in(RegionPack pack, LocalDate day) {
        return of(pack.book(ProposalPolicy.schema()).policy(day));
    }

    boolean shows(PublicField field) {
        return open.contains(field);
    }

    /** The place as far as it is told. */
    RegionCode place(RegionCode whole, boolean ofPerson) {
        if (!shows(PublicField.KELURAHAN)) {
            return whole.at(RegionLevel.REGENCY).orElse(whole);
        }
        RegionLevel level = ofPerson && names == IndividualNameMode.HIDDEN ? RegionLevel.DISTRICT : RegionLevel.VILLAGE;
        return whole.at(level).orElse(whole);
    }

    /** The view with what is closed left out. */
    PublicProposalView applied(PublicProposalView view, boolean ofPerson) {
        return new PublicProposalView(
                view.receiptNumber(),
                view.subject().map(subject -> applied(subject, ofPerson)),
                applied(view.progress()),
                applied(view.money()),
                shows(PublicField.PAPERS)
                        ? view.papers()
                        : new PublicProposalView.Papers(Optional.empty(), Optional.empty(), List.of()),
                shows(PublicField.REPORT)
                        ? view.report()
                        : new PublicProposalView.Report(Optional.empty(), Optional.empty(), false),
                view.notice());
    }

    private PublicProposalView.Subject applied(PublicProposalView.Subject subject, boolean ofPerson) {
        return new PublicProposalView.Subject(
                subject.organisation().filter(name -> shows(PublicField.RECIPIENT)),
                place(subject.kelurahan(), ofPerson),
                subject.title().filter(title -> shows(PublicField.TITLE)),
                subject.fiscalYear(),
                subject.type(),
                shows(PublicField.OWN_FIELDS) ? subject.own() : Map.of());
    }

    private PublicProposalView.Progress applied(PublicProposalView.Progress progress) {
        Optional<Code> reason = progress.reason().filter(code -> shows(PublicField.REASON));
        return new PublicProposalView.Progress(
                progress.stage(),
                progress.passed(),
                progress.unit(),
                reason,
                shows(PublicField.MARKS) ? progress.marks() : List.of());
    }

    private PublicProposalView.Money applied(PublicProposalView.Money money) {
        return new PublicProposalView.Money(
                shows(PublicField.AMOUNTS) ? money.amounts() : Map.of(),
                shows(PublicField.PAYMENTS) ? money.payments() : List.of(),
                shows(PublicField.REPORT) ? money.refunded() : id.pendopo.core.money.Rupiah.ZERO);
    }
}
