package id.pendopo.grants.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A grant as the 360Giving Data Standard 1.4.3 has it [S]. Exactly one of organisation and individual receives; the schema refuses
 * both. There is no place for telephone, electronic mail or contact: they are left out of the standard's fields on purpose.
 *
 * @param id {@code 360G-}, prefix, year and number
 * @param title of the activity, at most 140 characters
 * @param description what it is, made of values of closed lists
 * @param currency always {@code IDR}
 * @param amountAppliedFor what was asked
 * @param amountAwarded what was decreed
 * @param amountDisbursed what was paid
 * @param awardDate the day of the decree
 * @param plannedDates the schedule
 * @param actualDates what the accepted report says
 * @param recipientOrganization who receives, where it is an organisation
 * @param recipientIndividual who receives, where it is a person: never a name
 * @param fundingOrganization the region, with its agency
 * @param grantProgramme hibah or bansos and the field
 * @param fundingType the form
 * @param classifications account, kind of recipient, purposes of social aid
 * @param beneficiaryLocation where
 * @param locationScope how large that place is
 * @param fromOpenCall {@code Yes} or {@code No}
 * @param relatedDocument decree and agreement, by their numbers
 * @param applicationTransaction what was asked
 * @param commitmentTransaction what was agreed
 * @param disbursementTransaction what was paid, without account and payment order
 * @param regrantType where the recipient only passes the grant on
 * @param dateModified when the case last changed
 * @param dataSource where the data comes from
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GivingGrant(
        String id,
        String title,
        String description,
        String currency,
        Optional<Rupiah> amountAppliedFor,
        Rupiah amountAwarded,
        Optional<Rupiah> amountDisbursed,
        LocalDate awardDate,
        List<Dates> plannedDates,
        List<Dates> actualDates,
        Optional<List<Organisation>> recipientOrganization,
        Optional<Person> recipientIndividual,
        List<Organisation> fundingOrganization,
        List<Programme> grantProgramme,
        List<Classification> fundingType,
        List<Classification> classifications,
        List<Location> beneficiaryLocation,
        String locationScope,
        String fromOpenCall,
        List<Document> relatedDocument,
        List<Transaction> applicationTransaction,
        List<Transaction> commitmentTransaction,
        List<Transaction> disbursementTransaction,
        Optional<String> regrantType,
        Instant dateModified,
        Optional<String> dataSource) {
    /** The longest title, in characters. */
    public static final int TITLE_LIMIT = 139;

    /** Copies what it is given. */
    public GivingGrant {
        plannedDates = List.copyOf(plannedDates);
        actualDates = List.copyOf(actualDates);
        recipientOrganization = recipientOrganization.map(List::copyOf);
        fundingOrganization = List.copyOf(fundingOrganization);
        grantProgramme = List.copyOf(grantProgramme);
        fundingType = List.copyOf(fundingType);
        classifications = List.copyOf(classifications);
        beneficiaryLocation = List.copyOf(beneficiaryLocation);
        relatedDocument = List.copyOf(relatedDocument);
        applicationTransaction = List.copyOf(applicationTransaction);
        commitmentTransaction = List.copyOf(commitmentTransaction);
        disbursementTransaction = List.copyOf(disbursementTransaction);
    }

    /** Days of an activity, and its length in months begun. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Dates(Optional<LocalDate> startDate, Optional<LocalDate> endDate, Optional<Long> duration) {}

    /** An organisation that gives or receives. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Organisation(
            String id,
            String name,
            Optional<String> department,
            Optional<String> addressRegion,
            Optional<String> addressCountry,
            Optional<String> organisationType) {}

    /** A person who receives: {@code Individual Recipient}, under a number drawn at random. */
    public record Person(String id, String name) {}

    /** A programme of the giver. */
    public record Programme(String code, String title) {}

    /** A word of a list. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Classification(String vocabulary, String code, Optional<String> title) {}

    /**
     * A place by its code of the home ministry; the standard's list of kinds of codes is British, so the kind is left out.
     */
    public record Location(String countryCode, String geoCode) {}

    /** An official paper, by number and date. */
    public record Document(String id, String title, String documentType) {}

    /** Money that was asked, promised or paid. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Transaction(String id, Optional<LocalDate> transactionDate, Rupiah value, String currency) {}
}
