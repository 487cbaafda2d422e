package id.pendopo.licensing.application;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.business.BusinessLocation;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.CapitalPart;
import id.pendopo.licensing.business.IndividualActor;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import id.pendopo.licensing.business.PersonalSite;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.fee.FeeFactor;
import id.pendopo.licensing.fee.FeeItem;
import id.pendopo.licensing.fee.FeePayment;
import id.pendopo.licensing.fee.FeeSymbol;
import id.pendopo.licensing.fee.PaymentChannel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invented applicants, papers and commands. */
final class Sample {
    static final PersonRef OWNER = PersonRef.of("owner");
    static final String NIK = "3273014501900001";
    static final String NAME = "Pemohon Contoh";
    static final String STREET = "Jalan Rahasia Nomor 7";
    static final Code WHY = Code.of("EXAMPLE");

    private Sample() {}

    static DocumentRef document(String kind) {
        return new DocumentRef(
                "doc-" + kind.toLowerCase(java.util.Locale.ROOT),
                Code.of(kind),
                "application/pdf",
                1_000,
                "0".repeat(64));
    }

    static BusinessActor holder() {
        return BusinessActor.of(new IndividualActor(
                PersonalText.of(NAME),
                PersonalText.of(NIK),
                PersonalText.of(STREET),
                Optional.empty(),
                Optional.of(OWNER)));
    }

    static BusinessLocation place() {
        return place(1001);
    }

    private static BusinessLocation place(int village) {
        return BusinessLocation.of(
                RegionCode.parse("32.73.01." + village), new PersonalSite(PersonalText.of(STREET), Optional.empty()));
    }

    static BusinessActivity activity(long capital) {
        return activity(capital, 1001);
    }

    /** In this village. */
    static BusinessActivity activity(long capital, int village) {
        return BusinessActivity.of(
                KbliCode.of(KbliEdition.KBLI_2025, "47111"),
                "Papan reklame contoh",
                place(village),
                Capital.of(
                        draft -> draft.with(CapitalPart.OWN, Rupiah.of(capital)).with(CapitalPart.LOAN, Rupiah.ZERO)));
    }

    /** For a place: no activity, no capital, the full track. */
    static ApplicationForm form(String type, Dossier dossier) {
        return new ApplicationForm(
                ApplicationKind.NEW,
                Code.of(type),
                Track.HAYU,
                ApplicationSubject.of(holder(), place()),
                dossier,
                Optional.empty());
    }

    static ApplicationForm form(String type) {
        return form(type, Dossier.EMPTY);
    }

    /** An advertising display of a business with so much capital, with its drawing. */
    static ApplicationForm reklame(long capital, Track track) {
        return new ApplicationForm(
                ApplicationKind.NEW,
                Code.of("REKLAME"),
                track,
                ApplicationSubject.of(holder(), activity(capital)),
                new Dossier(
                        Set.of(),
                        List.of(),
                        List.of(Paper.of(Code.of("DESIGN"), document("DESIGN"))),
                        Optional.empty()),
                Optional.empty());
    }

    static ApplicationForm reklame() {
        return reklame(600_000_000, Track.HAYU);
    }

    /** What is asked for of a licence that there is. */
    static ApplicationForm about(ApplicationKind kind, EarlierLicence earlier) {
        ApplicationForm form = reklame();
        return new ApplicationForm(
                kind, form.type(), form.track(), form.subject(), form.dossier(), Optional.of(earlier));
    }

    static FilingCommand.Submit submit() {
        return new FilingCommand.Submit(true, Optional.of("ABCD2345"), Optional.empty());
    }

    static Refusal refusal() {
        return new Refusal(WHY, "Peraturan Contoh Pasal 5", PersonalText.of("Tidak sesuai"), true, document("REFUSAL"));
    }

    static CounterCommand.Return returning(String item) {
        return new CounterCommand.Return(List.of(FlaggedItem.of(Code.of(item), Code.of("BLURRED"))));
    }

    static Recommendation recommendation(Recommendation.Outcome outcome) {
        boolean refuses = outcome == Recommendation.Outcome.REFUSE;
        return new Recommendation(
                outcome,
                WHY,
                refuses ? Optional.of("Peraturan Contoh Pasal 6") : Optional.empty(),
                outcome == Recommendation.Outcome.GRANT_WITH_CONDITIONS ? List.of("Syarat contoh") : List.of(),
                List.of(),
                document("RECOMMENDATION"));
    }

    static ReviewCommand.Recommend recommend(Recommendation.Outcome outcome) {
        return new ReviewCommand.Recommend(recommendation(outcome));
    }

    static FeeItem building() {
        return new FeeItem(
                Code.of("BUILDING"),
                List.of(
                        FeeFactor.of(FeeSymbol.LLT, "400"),
                        FeeFactor.of(FeeSymbol.IT, "1.2"),
                        FeeFactor.of(FeeSymbol.IBG, "1")));
    }

    static FeePayment payment(long amount, LocalDate on) {
        return new FeePayment("BANK-1", Rupiah.of(amount), PaymentChannel.VIRTUAL_ACCOUNT, on);
    }

    static InspectionReport report(LocalDate on) {
        return new InspectionReport(
                on,
                InspectionReport.Outcome.CONFORMING,
                InspectionReport.Presence.ACKNOWLEDGED,
                List.of(),
                List.of(new InspectionReport.Photo(document("PHOTO"), -69_175, 1_076_191)),
                document("BAP"));
    }

    static DecisionCommand.Sign sign() {
        return new DecisionCommand.Sign(document("LICENCE"), CaseId.of("licence-1"));
    }

    /** Nothing but the day until which it is asked for. */
    static Dossier until() {
        return new Dossier(Set.of(), List.of(), List.of(), Optional.of(LocalDate.of(2026, 12, 31)));
    }

    /** A clinic, which the national system issues on behalf of the region; no rule of risk is loaded. */
    static ApplicationForm clinic() {
        return new ApplicationForm(
                ApplicationKind.NEW,
                Code.of("KLINIK"),
                Track.HAYU,
                ApplicationSubject.of(holder(), activity(600_000_000)),
                new Dossier(
                        Set.of(),
                        List.of(new BaseReference(id.pendopo.licensing.catalogue.BaseRequirement.KKPR, "KKPR-1")),
                        List.of(),
                        Optional.empty()),
                Optional.empty());
    }
}
