package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Value;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.core.workflow.Reading;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The conditions of social aid (<i>kriteria dan persyaratan bantuan sosial</i>): whom it may go to, on what it rests, and the four
 * criteria of Permendagri 32/2011 Pasal 24 [S]. No finding repeats anything of a person.
 */
final class SocialAidRules {
    /** Criterion: not continuous. */
    static final Code TEMPORARY = Code.of("TEMPORARY");
    /** An item that only a body can meet. */
    private static final Code LEGAL_ENTITY = Code.of("LEGAL_ENTITY_VERIFIED");

    private final ProposalPolicy policy;

    SocialAidRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** What could not be planned goes to persons and families only. */
    List<Finding> mayBeUnplanned(Application application) {
        Set<RecipientKind> kinds = policy.unplannedKinds().value();
        RecipientKind kind = application.applicant().kind();
        return !application.isUnplanned() || kinds.contains(kind)
                ? List.of()
                : Finding.block("grants.UNPLANNED_KIND")
                        .at("application.applicant.kind")
                        .found(kind)
                        .expected(Relation.ONE_OF, kinds)
                        .only(policy.unplannedKinds().source());
    }

    /** A need that could not be foreseen is met from the budget of the year in which it comes. */
    List<Finding> isOfThisYear(Application application, LocalDate day) {
        int year = application.budget().year();
        boolean fits = year == day.getYear() && application.budget().version() == BudgetRound.Version.INITIAL;
        return !application.isUnplanned() || fits
                ? List.of()
                : Finding.block("grants.UNPLANNED_YEAR")
                        .at("application.budget")
                        .found(year)
                        .expected(Relation.EQUAL, day.getYear())
                        .mend(day.getYear())
                        .only(GrantLaw.UNPLANNED);
    }

    /** An unplanned request rests on a paper of today or before; a statement names the office. Planned aid has no such ground. */
    List<Finding> hasItsGround(Application application, LocalDate day) {
        Optional<UnplannedGround> ground = application.social().flatMap(SocialAid::ground);
        boolean fits = application.isUnplanned()
                ? ground.filter(one -> !one.date().isAfter(day))
                        .filter(one -> one.kind() == UnplannedGround.Kind.WRITTEN_REQUEST
                                || one.office().isPresent())
                        .isPresent()
                : ground.isEmpty();
        return fits
                ? List.of()
                : Finding.block("grants.UNPLANNED_GROUND")
                        .at("application.social.ground")
                        .only(GrantLaw.UNPLANNED_REQUEST);
    }

    /** The risk is one that the region knows. */
    List<Finding> riskIsKnown(Application application) {
        Set<RiskForm> known = policy.riskForms().value();
        return application.social().map(SocialAid::riskForm).filter(risk -> !known.contains(risk)).stream()
                .map(risk -> Finding.block("grants.RISK_FORM")
                        .at("application.social.riskForm")
                        .expected(Relation.ONE_OF, known)
                        .source(policy.riskForms().source()))
                .toList();
    }

    /** What made the need has happened. */
    List<Finding> eventHasHappened(Application application, LocalDate day) {
        return application.social().flatMap(SocialAid::eventOn).filter(day::isBefore).stream()
                .map(event -> Finding.block("grants.DAY_TO_COME")
                        .at("application.social.eventOn")
                        .found(event)
                        .expected(Relation.AT_MOST, day)
                        .source(GrantLaw.UNPLANNED))
                .toList();
    }

    /** Aid in a further year rests on a reassessment for that year, made today or before. */
    List<Finding> reassessmentHolds(Application application, LocalDate day) {
        Optional<Reassessment> again = application.social().flatMap(SocialAid::stillAtRisk);
        if (again.isEmpty()) {
            return List.of();
        }
        if (!policy.stillAtRiskAllowed().value()) {
            return Finding.block("grants.REASSESSMENT")
                    .at("application.social.stillAtRisk")
                    .only(policy.stillAtRiskAllowed().source());
        }
        boolean fits = again.get().year() == application.budget().year()
                && !again.get().date().isAfter(day);
        return fits
                ? List.of()
                : Finding.block("grants.REASSESSMENT")
                        .at("application.social.stillAtRisk")
                        .found(again.get().year() + " " + again.get().date())
                        .expected(Relation.EQUAL, application.budget().year())
                        .only(GrantLaw.REASSESSMENT);
    }

    /** Clear identity: numbers that are numbers and a day that is one; a family gives its card. Only the place is told. */
    List<Finding> identityIsClear(Application application) {
        Applicant applicant = application.applicant();
        if (applicant.person().isEmpty() || application.social().isEmpty()) {
            return List.of();
        }
        PersonApplicant person = applicant.person().get();
        List<String> unclear = new ArrayList<>();
        if (!Nik.isAcceptable(person.nik().reveal())) {
            unclear.add("nik");
        }
        boolean card = person.familyCard()
                .map(number -> FamilyCardNumber.find(number.reveal()).isPresent())
                .orElse(applicant.kind() != RecipientKind.FAMILY);
        if (!card) {
            unclear.add("familyCard");
        }
        if (!isDay(person.birthDate().reveal())) {
            unclear.add("birthDate");
        }
        return unclear.stream()
                .map(part -> Finding.block("grants.PERSON_UNCLEAR")
                        .at("application.applicant.person." + part)
                        .source(GrantLaw.SOCIAL_CRITERIA))
                .toList();
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    /**
     * What others may read of an application says neither the name nor a number of the person who makes it. A name of one word may be
     * any word, such as the luck of a business, and is only warned of; where it is published it is masked.
     */
    List<Finding> textsNameNobody(Application application) {
        if (application.applicant().person().isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("application.activity.title", application.activity().title());
        texts.put("application.activity.purpose", application.activity().purpose());
        for (int i = 0; i < application.lines().size(); i++) {
            texts.put(
                    "application.lines[" + i + "].item",
                    application.lines().get(i).item());
        }
        List<Finding> findings = new ArrayList<>();
        texts.forEach((where, text) -> {
            String name =
                    words(application.applicant().person().orElseThrow().name().reveal());
            boolean named = words(text).contains(name);
            boolean oneWord = name.strip().indexOf(' ') < 0;
            if (holdsHisNumber(application.applicant(), text) || named && !oneWord) {
                findings.add(Finding.block("grants.PERSON_IN_TEXT").at(where).source(GrantLaw.PERSON_APART));
            } else if (named) {
                findings.add(Finding.warn("grants.PERSON_IN_TEXT").at(where).source(GrantLaw.PERSON_APART));
            }
        });
        return findings;
    }

    /** One of his numbers, however it is written. */
    private static boolean holdsHisNumber(Applicant applicant, String text) {
        PersonApplicant person = applicant.person().orElseThrow();
        String plain = BankAccount.plain(text);
        return Stream.concat(Stream.of(person.nik(), applicant.account().number()), person.familyCard().stream())
                .map(mark -> BankAccount.plain(mark.reveal()))
                .anyMatch(plain::contains);
    }

    /** As whole words: a part of a name is a word like others. */
    private static String words(String text) {
        return " "
                + text.toUpperCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    /** Social aid stays in the region: who asks lives or has its seat here, whatever holds for grants. */
    List<Finding> livesHere(Application application, RegionCode region) {
        RegionCode seat = application.applicant().seat();
        return application.social().isEmpty() || seat.isWithin(region)
                ? List.of()
                : Finding.block("grants.OUT_OF_REGION")
                        .at("application.applicant.seat")
                        .found(seat.at(RegionLevel.REGENCY).orElse(seat).dotted())
                        .expected(Relation.EQUAL, region.dotted())
                        .only(GrantLaw.SOCIAL_CRITERIA);
    }

    /** What must be answered at the stage: its own items where they fit the applicant, and the four criteria. */
    List<Code> itemsFor(Application application, List<Code> ofStage) {
        Set<Code> items = new TreeSet<>(ofStage);
        items.addAll(policy.socialCriteria().value());
        if (application.applicant().kind() != RecipientKind.NON_GOV_INSTITUTION) {
            items.remove(LEGAL_ENTITY);
        }
        if (application.social().flatMap(SocialAid::stillAtRisk).isPresent()) {
            // It was received the year before, and the reassessment says why it goes on.
            items.remove(TEMPORARY);
            items.remove(ContinuityRules.NOT_YEAR_BEFORE);
            items.add(Application.STILL_AT_RISK);
        }
        return List.copyOf(items);
    }

    /** That the register gave no answer is told, and refuses nobody. */
    List<Finding> isAnswered(Optional<Reading<WelfareReading>> reading) {
        return reading.map(Reading::isAnswer).orElse(true)
                ? List.of()
                : Finding.warn("grants.WELFARE_UNKNOWN")
                        .at("facts")
                        .found(WelfareReading.FACT.name())
                        .only(policy.welfareRegister().source());
    }

    /** Where the region asks that the register knows a person, he who is not in it is refused; else it is only told. */
    List<Finding> isRegistered(Optional<Reading<WelfareReading>> reading) {
        boolean unknown = reading.filter(Reading::isAnswer)
                .map(answer -> !answer.found().map(WelfareReading::registered).orElse(false))
                .orElse(false);
        if (!unknown) {
            return List.of();
        }
        FindingDraft draft = policy.welfareRequired().value()
                ? Finding.block("grants.WELFARE_NOT_REGISTERED")
                : Finding.warn("grants.WELFARE_NOT_REGISTERED");
        return draft.at("facts")
                .found(WelfareReading.FACT.name())
                .only(policy.welfareRequired().source());
    }

    /** Where the region sets a decile, planned aid goes to nobody above it; what could not be planned follows the need. */
    List<Finding> isPoorEnough(Application application, Optional<Reading<WelfareReading>> reading) {
        Optional<Integer> decile = reading.flatMap(Reading::found).flatMap(WelfareReading::decile);
        Optional<Value<Integer>> most = policy.welfareMostDecile();
        if (application.isUnplanned()
                || decile.isEmpty()
                || most.isEmpty()
                || decile.get() <= most.get().value()) {
            return List.of();
        }
        return Finding.block("grants.WELFARE_DECILE")
                .at("facts")
                .expected(Relation.AT_MOST, most.get().value())
                .only(most.get().source());
    }
}
