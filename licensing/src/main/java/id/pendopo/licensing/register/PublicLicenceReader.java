package id.pendopo.licensing.register;

import id.pendopo.core.identity.Nib;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.publication.Initials;
import id.pendopo.core.publication.PublicText;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Handling;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceGrant;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicencePlace;
import id.pendopo.licensing.licence.LicenceProvenance;
import id.pendopo.licensing.verification.VerificationAnswer;
import id.pendopo.licensing.verification.VerifiedLicence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes of a licence's case file what everybody may read of it (<i>penyusun data publik izin</i>), field by field. Texts that somebody typed
 * are masked where they hold something personal of the case. Immutable and thread-safe.
 */
final class PublicLicenceReader {
    private static final int MILLIONTHS = 6;

    private final RegisterTerms terms;
    private final Region region;
    private final Instant at;
    private final Function<CaseId, Optional<String>> links;

    PublicLicenceReader(RegisterTerms terms, Region region, Instant at, Function<CaseId, Optional<String>> links) {
        this.terms = terms;
        this.region = region;
        this.at = at;
        this.links = links;
    }

    /** Empty where the office closed the case to strangers. */
    Optional<PublicLicence> read(CaseFile<Licence> file) {
        if (file.handling().confidentiality() != Handling.Confidentiality.ORDINARY) {
            return Optional.empty();
        }
        LicenceGrant grant = file.data().grant();
        PublicText text = PublicText.knowing(
                file.data(), grant.holder().name().map(List::of).orElse(List.of()));
        LicenceProvenance provenance = grant.provenance();
        return Optional.of(new PublicLicence(
                text.ofNumber(grant.number()),
                new PublicLicence.Kind(
                        grant.kind().type(),
                        text.of(grant.kind().name()),
                        shown(RegisterField.LEGAL_BASIS, provenance.legalBases()).stream()
                                .map(PublicLicenceReader::cited)
                                .toList()),
                holder(grant.holder(), text),
                activity(grant, text),
                place(grant, text),
                dates(provenance.dates()),
                new PublicLicence.Period(grant.period().from(), grant.period().until()),
                status(file),
                Optional.of(Code.of(provenance.origin().name())).filter(code -> terms.shows(RegisterField.ORIGIN)),
                shown(RegisterField.CONDITIONS, grant.conditions()).stream()
                        .map(text::of)
                        .toList(),
                Optional.of(text.of(provenance.office())).filter(office -> terms.shows(RegisterField.OFFICE)),
                terms.shows(RegisterField.LINK) ? links.apply(file.id()) : Optional.empty()));
    }

    private <T> List<T> shown(RegisterField field, List<T> values) {
        return terms.shows(field) ? values : List.of();
    }

    private static String cited(LegalSource source) {
        return source.in(Locale.ROOT);
    }

    private PublicLicence.Holder holder(LicenceHolder holder, PublicText text) {
        Optional<String> name = holder.name()
                .map(text::ofName)
                .or(() -> holder.person().filter(person -> terms.initials()).map(Initials::of))
                .filter(told -> !told.isEmpty() && terms.shows(RegisterField.HOLDER));
        return new PublicLicence.Holder(
                holder.person().isPresent(),
                name,
                holder.nib().map(Nib::digits).filter(nib -> terms.shows(RegisterField.NIB)));
    }

    private Optional<PublicLicence.Activity> activity(LicenceGrant grant, PublicText text) {
        return grant.activity()
                .filter(one -> terms.shows(RegisterField.ACTIVITY))
                .map(one -> new PublicLicence.Activity(
                        one.kbli().digits(),
                        Integer.toString(one.kbli().edition().year()),
                        text.of(one.title()),
                        one.risk().filter(risk -> terms.shows(RegisterField.RISK))));
    }

    /** A person's place may be his home: of that no address and no point is told. */
    private PublicLicence.Place place(LicenceGrant grant, PublicText text) {
        LicencePlace place = grant.place();
        boolean ofBody = grant.holder().person().isEmpty();
        RegionLevel level = terms.shows(RegisterField.KELURAHAN) ? RegionLevel.VILLAGE : RegionLevel.REGENCY;
        RegionCode told = place.region().at(level).orElse(place.region());
        return new PublicLicence.Place(
                told,
                place.address()
                        .filter(one -> ofBody && terms.shows(RegisterField.ADDRESS))
                        .map(text::of),
                place.point()
                        .filter(one -> ofBody && terms.shows(RegisterField.POINT))
                        .map(this::point));
    }

    private PublicLicence.Point point(GeoPoint point) {
        return new PublicLicence.Point(degrees(point.latitude()), degrees(point.longitude()));
    }

    private String degrees(int millionths) {
        return BigDecimal.valueOf(millionths, MILLIONTHS)
                .setScale(terms.decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private PublicLicence.Dates dates(LicenceProvenance.Dates dates) {
        boolean shown = terms.shows(RegisterField.DATES);
        return new PublicLicence.Dates(
                dates.applied().filter(day -> shown),
                dates.complete().filter(day -> shown),
                Optional.of(dates.decided()).filter(day -> shown),
                Optional.of(dates.issued()).filter(day -> shown),
                dates.inTime().filter(met -> terms.shows(RegisterField.TERM)));
    }

    private PublicLicence.Status status(CaseFile<Licence> file) {
        VerificationAnswer answer = VerifiedLicence.of(file).at(at, region.time());
        LocalDate since =
                file.handling().stageSince().atOffset(region.time().offset()).toLocalDate();
        if (answer instanceof VerificationAnswer.Expired expired) {
            // The calendar ends a licence, whenever that is written down.
            since = expired.until().plusDays(1);
        }
        return new PublicLicence.Status(Code.of(answer.name()), since);
    }
}
