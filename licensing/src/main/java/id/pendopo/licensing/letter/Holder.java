package id.pendopo.licensing.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterParty;
import id.pendopo.core.letter.LetterTexts;
import id.pendopo.licensing.application.ApplicationSubject;
import id.pendopo.licensing.business.BusinessEntity;
import id.pendopo.licensing.business.BusinessLocation;
import id.pendopo.licensing.business.IndividualActor;
import id.pendopo.licensing.business.PersonalSite;
import id.pendopo.licensing.business.SiteAddress;
import java.util.Optional;

/** Who applies, as letters name him: an entity by who leads it, never by the name of a person; a person by his own. */
final class Holder {
    private final ApplicationSubject subject;
    private final LetterTexts texts;

    Holder(ApplicationSubject subject, LetterTexts texts) {
        this.subject = subject;
        this.texts = texts;
    }

    private Optional<String> entity() {
        return subject.holder().entity().map(BusinessEntity::name);
    }

    private Optional<PersonalText> person() {
        return subject.holder().individual().map(IndividualActor::name);
    }

    LetterFact name() {
        return entity().map(LetterFact::known).orElseGet(() -> LetterFact.ofPersonal(person(), "case.applicant.name"));
    }

    /** What signs for it: who leads an entity, or the applicant himself. */
    String office() {
        return entity().map(name -> texts.common("leaderOf") + " " + name).orElse(texts.common("applicant"));
    }

    LetterParty party() {
        return entity().map(name -> LetterParty.organisation(
                        LetterFact.known(office()), LetterFact.known(open().orElse(texts.common("there")))))
                .orElseGet(() -> LetterParty.person(
                        name(),
                        LetterFact.ofPersonal(
                                subject.holder().individual().map(IndividualActor::address),
                                "case.applicant.address")));
    }

    /** The place that it is about; that of a person stands in letters to him and on the inspectors' assignment alone. */
    LetterFact place() {
        Optional<PersonalText> own =
                subject.location().flatMap(BusinessLocation::personal).map(PersonalSite::address);
        return own.map(address -> LetterFact.of(address, "case.location"))
                .orElseGet(() -> LetterFact.known(open().orElseGet(this::region)));
    }

    private String region() {
        return subject.region()
                .map(code -> texts.common("regionCode") + " " + code)
                .orElse(texts.common("noPlace"));
    }

    private Optional<String> open() {
        return subject.location().flatMap(BusinessLocation::address).map(this::written);
    }

    private String written(SiteAddress site) {
        return site.street()
                + site.rt().map(rt -> ", RT " + rt).orElse("")
                + site.rw().map(rw -> ", RW " + rw).orElse("");
    }
}
