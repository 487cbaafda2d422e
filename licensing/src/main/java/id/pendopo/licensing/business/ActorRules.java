package id.pendopo.licensing.business;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.IdentityFindings;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What speaks against a business actor (<i>pemeriksaan pelaku usaha</i>). All reasons come at once, and none of them repeats a value of a
 * person. Whether a data service knows the person is not asked here.
 */
public final class ActorRules {
    private ActorRules() {}

    /**
     * Everything that speaks against the actor on that day.
     *
     * @param where the part of the command it stands in, for example {@code actor}
     */
    public static List<Finding> check(BusinessActor actor, String where, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(dataOfItsKind(actor, where));
        actor.entity().ifPresent(entity -> {
            findings.addAll(identityShown(actor.kind(), entity, where + ".entity"));
            findings.addAll(responsiblePersons(entity, where + ".entity.responsible", today));
            entity.npwp().ifPresent(npwp -> findings.addAll(IdentityFindings.of(npwp, where + ".entity.npwp")));
        });
        actor.individual().ifPresent(person -> {
            findings.addAll(nik(person.nik(), where + ".individual.nik", today));
            person.nib()
                    .filter(nib -> !nib.isErased() && Nib.find(nib.reveal()).isEmpty())
                    .ifPresent(nib -> findings.add(malformed("NIB", where + ".individual.nib")));
        });
        findings.addAll(letterHolds(actor, where, today));
        return findings;
    }

    /** An individual gives the data of a person, every other kind that of an entity, and nobody both. */
    private static List<Finding> dataOfItsKind(BusinessActor actor, String where) {
        boolean fits = actor.kind().isIndividual()
                ? actor.individual().isPresent() && actor.entity().isEmpty()
                : actor.entity().isPresent() && actor.individual().isEmpty();
        return fits
                ? List.of()
                : Finding.block("licensing.ACTOR_OF_ANOTHER_KIND")
                        .at(where)
                        .found(actor.kind())
                        .expected(Relation.PRESENT, actor.kind().isIndividual() ? "individual" : "entity")
                        .only(LicensingLaw.PERSON_OR_ENTITY);
    }

    /** Everything by which its kind says who it is; see {@link ActorKind#needs}. */
    private static List<Finding> identityShown(ActorKind kind, BusinessEntity entity, String where) {
        LegalSource source = kind.source();
        return kind.needs().stream()
                .filter(need -> need != IdentityNeed.NIK && !entity.shows(need))
                .map(need -> Finding.block("licensing.IDENTITY_MISSING")
                        .at(where)
                        .found(kind)
                        .expected(Relation.PRESENT, need)
                        .source(source))
                .toList();
    }

    /** At least one person answers for an entity, and each is known by an identity number or a passport. */
    private static List<Finding> responsiblePersons(BusinessEntity entity, String where, LocalDate today) {
        if (entity.responsible().isEmpty()) {
            return Finding.block("licensing.RESPONSIBLE_PERSON_MISSING")
                    .at(where)
                    .only(LicensingLaw.RESPONSIBLE_PERSON);
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < entity.responsible().size(); i++) {
            ResponsiblePerson person = entity.responsible().get(i);
            String at = where + "[" + i + "]";
            if (!person.isIdentified()) {
                findings.add(Finding.block("licensing.RESPONSIBLE_PERSON_UNIDENTIFIED")
                        .at(at)
                        .source(LicensingLaw.RESPONSIBLE_PERSON));
            }
            person.nik().ifPresent(nik -> findings.addAll(nik(nik, at + ".nik", today)));
        }
        return findings;
    }

    /** Whoever acts by letter shows one that holds on that day. */
    private static List<Finding> letterHolds(BusinessActor actor, String where, LocalDate today) {
        return actor.attorney()
                .map(attorney -> {
                    List<Finding> findings = new ArrayList<>(nik(attorney.nik(), where + ".attorney.nik", today));
                    PowerOfAttorney letter = attorney.letter();
                    if (!letter.holdsOn(today)) {
                        LocalDate first =
                                letter.validFrom().isBefore(letter.signedOn()) ? letter.signedOn() : letter.validFrom();
                        findings.add(Finding.block("licensing.ATTORNEY_LETTER_NOT_VALID")
                                .at(where + ".attorney.letter")
                                .found(today)
                                .expected(
                                        today.isBefore(first) ? Relation.AT_LEAST : Relation.AT_MOST,
                                        today.isBefore(first) ? first : letter.validTo())
                                .source(LicensingLaw.ATTORNEY));
                    }
                    return findings;
                })
                .orElseGet(List::of);
    }

    /**
     * A one-person company that outgrows small scale: only a warning, because it has to change its form and may go on meanwhile.
     *
     * @param where the part of the command it stands in
     * @param capital of the activity or of the company, where it is known
     */
    public static List<Finding> smallEnough(
            BusinessActor actor, Optional<Rupiah> capital, ScaleLimits byCapital, String where) {
        return capital.filter(amount -> actor.kind().isForSmallBusiness()
                        && !byCapital.scaleOf(amount).isMicroOrSmall())
                .map(amount -> Finding.warn("licensing.SCALE_OUTGROWN")
                        .at(where)
                        .found(byCapital.scaleOf(amount))
                        .expected(Relation.AT_MOST, byCapital.small())
                        .only(LicensingLaw.ONE_PERSON_COMPANY))
                .orElseGet(List::of);
    }

    private static List<Finding> nik(PersonalText text, String where, LocalDate today) {
        if (text.isErased()) {
            return List.of();
        }
        return Nik.find(text.reveal())
                .map(nik -> IdentityFindings.of(nik, where, today))
                .orElseGet(() -> List.of(malformed("NIK", where)));
    }

    private static Finding malformed(String which, String where) {
        return Finding.block("licensing.IDENTITY_NUMBER_MALFORMED")
                .at(where)
                .expected(Relation.PRESENT, which)
                .source(LicensingLaw.ACTOR_KINDS);
    }
}
