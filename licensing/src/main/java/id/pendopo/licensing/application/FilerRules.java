package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.licence.LicenceReading;
import id.pendopo.licensing.licence.LicenceUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What others say of who applies and of the licence that it is about (<i>keterangan dari luar</i>). */
final class FilerRules {
    /** What the national system may say. */
    static final List<String> BUSINESS = List.of(
            "licensing.NIB_UNKNOWN",
            "licensing.NIB_NOT_ACTIVE",
            "licensing.NIB_UNCHECKED",
            "licensing.KBLI_NOT_IN_NIB");

    /** What may be found of the licence that it is about. */
    static final List<String> LICENCE = List.of(
            "licensing.LICENCE_UNKNOWN",
            "licensing.LICENCE_NOT_ACTIVE",
            "licensing.NOT_RENEWABLE",
            "licensing.RENEWAL_TOO_EARLY",
            "licensing.RENEWAL_TOO_LATE",
            "licensing.NOT_TRANSFERABLE",
            "licensing.OBLIGATIONS_OPEN",
            "licensing.LICENCE_OF_OTHER_TYPE",
            "licensing.NOT_THE_HOLDER");

    private final ApplicationPolicy policy;

    FilerRules(ApplicationPolicy policy) {
        this.policy = policy;
    }

    /** The account is active, and its identity number was matched. */
    List<Finding> accountIsActive(AccountReading account) {
        return account.mayFile()
                ? List.of()
                : Finding.block("licensing.ACCOUNT_NOT_ACTIVE")
                        .at("filer")
                        .found(account.state())
                        .expected(Relation.EQUAL, AccountReading.State.ACTIVE)
                        .only(ApplicationLaw.ACCOUNT);
    }

    /** The same is not asked for twice at a time. */
    List<Finding> isTheOnlyOne(OpenFiles open) {
        return open.cases().isEmpty()
                ? List.of()
                : Finding.block("licensing.SAME_FILE_OPEN")
                        .at("form")
                        .found(open.cases())
                        .only(ApplicationLaw.ONE_FILE);
    }

    /** What the national system says of the number: known, in force, without foreign capital; other activities are only warned of. */
    List<Finding> businessIsKnown(CaseFile<Application> file, Occasion o) {
        ApplicationForm form = file.data().form();
        return nib(form)
                .map(number -> businessIsKnown(form, o.reading(BusinessReading.FACT, number)))
                .orElse(List.of());
    }

    /** The number that is asked about; of an individual too, because it is a business's number and not a person's. */
    static Optional<String> nib(ApplicationForm form) {
        return form.subject().holder().nib().map(Nib::digits);
    }

    private static List<Finding> businessIsKnown(ApplicationForm form, Reading<BusinessReading> reading) {
        if (reading instanceof Reading.NotFound) {
            return Finding.block("licensing.NIB_UNKNOWN")
                    .at("form.subject.holder")
                    .only(LicensingLaw.PP_28_2025.whole());
        }
        if (reading.found().isEmpty()) {
            // That nobody answered never counts against the applicant; the officers will see it.
            return Finding.warn("licensing.NIB_UNCHECKED")
                    .at("form.subject.holder")
                    .only(LicensingLaw.PP_28_2025.whole());
        }
        BusinessReading business = reading.found().get();
        List<Finding> findings = new ArrayList<>();
        if (!business.active()) {
            findings.add(Finding.block("licensing.NIB_NOT_ACTIVE")
                    .at("form.subject.holder")
                    .source(LicensingLaw.PP_28_2025.whole()));
        }
        Optional<String> code =
                form.subject().activity().flatMap(BusinessActivity::code).map(one -> one.digits());
        if (code.isPresent() && !business.kbli().isEmpty() && !business.kbli().contains(code.get())) {
            findings.add(Finding.warn("licensing.KBLI_NOT_IN_NIB")
                    .at("form.subject.activity.kbli")
                    .found(code.get())
                    .expected(Relation.ONE_OF, business.kbli())
                    .source(LicensingLaw.PP_28_2025.whole()));
        }
        return findings;
    }

    /** Regional taxes are paid, where the region asks. */
    List<Finding> taxesAreClear(TaxReading taxes) {
        return taxes.clear()
                ? List.of()
                : Finding.block("licensing.TAX_NOT_CLEAR")
                        .at("filer")
                        .only(policy.taxClearance().source());
    }

    /** The licence that it is about may be renewed, changed, passed on, replaced, closed or taken up again, and is of this type and holder. */
    List<Finding> licenceAllowsIt(CaseFile<Application> file, Occasion o) {
        return file.data()
                .form()
                .earlier()
                .map(earlier -> o.reading(LicenceReading.FACT, earlier.licence().value()))
                .map(reading -> reading.found()
                        .map(licence -> licenceAllowsIt(file, licence, o))
                        .orElseGet(() -> Finding.block("licensing.LICENCE_UNKNOWN")
                                .at("form.earlier")
                                .only(ApplicationLaw.FILING)))
                .orElse(List.of());
    }

    private static List<Finding> licenceAllowsIt(CaseFile<Application> file, LicenceReading licence, Occasion o) {
        ApplicationForm form = file.data().form();
        List<Finding> findings = new ArrayList<>(licence.against(use(form.kind()), o.today()));
        if (!licence.kind().type().equals(form.type())) {
            findings.add(Finding.block("licensing.LICENCE_OF_OTHER_TYPE")
                    .at("form.type")
                    .found(form.type())
                    .expected(Relation.EQUAL, licence.kind().type())
                    .source(ApplicationLaw.FILING));
        }
        boolean held = file.participation().parties().stream().anyMatch(licence::isHeldBy);
        if (!held && form.kind() != ApplicationKind.TRANSFER) {
            findings.add(
                    Finding.block("licensing.NOT_THE_HOLDER").at("form.earlier").source(ApplicationLaw.FILING));
        }
        return findings;
    }

    /** What of a licence an application of this kind asks for. */
    static LicenceUse use(ApplicationKind kind) {
        return switch (kind) {
            case RENEWAL -> LicenceUse.RENEW;
            case CHANGE -> LicenceUse.CHANGE;
            case TRANSFER -> LicenceUse.TRANSFER;
            case REPLACEMENT -> LicenceUse.REPLACE;
            case CLOSURE -> LicenceUse.CLOSE;
            case REACTIVATION -> LicenceUse.REACTIVATE;
            case NEW -> throw new IllegalArgumentException("application: a new licence is about no earlier one");
        };
    }
}
