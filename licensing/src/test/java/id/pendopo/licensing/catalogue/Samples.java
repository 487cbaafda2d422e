package id.pendopo.licensing.catalogue;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invented types, of which nothing is law. */
final class Samples {
    static final LegalSource REGULATION = LegalSource.of("Peraturan Contoh 1/2026", Standing.UNSURE);
    static final Code ADVERTISING = Code.of("REKLAME");

    private Samples() {}

    static Text text(String text) {
        return Text.of(text, text);
    }

    static RequirementDef paper(String code, Condition... when) {
        return new RequirementDef(
                Code.of(code),
                text(code),
                new DocumentFile(EnumSet.of(DocumentFormat.PDF, DocumentFormat.JPEG), 2_048),
                List.of(when),
                DocumentValidity.LASTING,
                false);
    }

    static ServiceStandard service(Inspection inspection, FeeMode fee, DecisionTerm term, String sla) {
        return new ServiceStandard(
                inspection, fee, term, Code.of(sla), DeemedPolicy.RECORD_AND_ESCALATE, List.of(), Optional.empty());
    }

    static LicenceProduct product(Validity validity, boolean renewable, boolean transferable) {
        return new LicenceProduct(
                validity,
                renewable,
                transferable,
                Optional.empty(),
                SignatureLevel.CERTIFIED,
                EnumSet.of(PublicField.NUMBER, PublicField.HOLDER, PublicField.STATUS));
    }

    static LicenceType advertising() {
        ServiceStandard service = new ServiceStandard(
                Inspection.ALWAYS,
                FeeMode.NONE,
                DecisionTerm.regulated(Term.workingDays(7), REGULATION),
                SlaProfile.INSP7.code(),
                DeemedPolicy.RECORD_AND_ESCALATE,
                List.of(),
                Optional.of(new SimpleTrack(
                        Set.of(Code.of("DESIGN")),
                        Inspection.NONE,
                        List.of(Condition.of(ConditionTrait.RISK, Code.of("MEDIUM_HIGH"), Code.of("HIGH"))),
                        SlaProfile.FAST5.code())));
        return LicenceType.of(
                ADVERTISING,
                Text.of("Izin Reklame", "Advertising permit"),
                draft -> draft.under(REGULATION)
                        .asking(new Question(Code.of("OWN_STRUCTURE"), text("Konstruksi sendiri?")))
                        .needing(
                                paper("DESIGN"),
                                paper("LOCATION_PHOTO"),
                                paper("STRUCTURE", Condition.of(ConditionTrait.ANSWER, Code.of("OWN_STRUCTURE"))))
                        .after(new Precondition(
                                BaseRequirement.KKPR,
                                List.of(Condition.of(ConditionTrait.APPLICATION_KIND, ApplicationKind.NEW.code()))))
                        .handled(service)
                        .giving(product(Validity.of(Term.months(12)), true, true)));
    }

    static LicenceType building() {
        return LicenceType.of(
                Code.of("PBG"),
                text("PBG"),
                draft -> draft.under(REGULATION)
                        .issued(Issuance.by(IssuanceAuthority.SECTOR_SYSTEM, Code.of("SIMBG")))
                        .about(LicenceSubject.BUILDING)
                        .handled(Optional.empty()));
    }

    static LicenceType burial() {
        return LicenceType.of(
                Code.of("PEMAKAMAN"),
                text("Pemakaman"),
                draft -> draft.under(REGULATION)
                        .about(LicenceSubject.LOCATION)
                        .handled(service(
                                Inspection.NONE,
                                FeeMode.NONE,
                                DecisionTerm.regulated(Term.workingDays(1), REGULATION),
                                "ONE_DAY"))
                        .giving(product(Validity.asked(Term.months(36)), false, false)));
    }

    static LicenceTypes catalogue() {
        return new LicenceTypes(
                new Numbering("503", "DPMPTSP", Numbering.USUAL),
                List.of(new SlaProfile(Code.of("ONE_DAY"), Map.of(ServiceStage.COMPLETENESS, Term.workingDays(1)))),
                List.of(
                        paper("FORM"),
                        paper("POWER_OF_ATTORNEY", Condition.of(ConditionTrait.FILED_BY, FiledBy.AGENT.code())),
                        paper("NIB", Condition.of(ConditionTrait.SUBJECT, Code.of("BUSINESS")))),
                List.of(advertising(), building(), burial()));
    }
}
