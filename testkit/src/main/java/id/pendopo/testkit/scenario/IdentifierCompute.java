package id.pendopo.testkit.scenario;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.IdentityFindings;
import id.pendopo.core.identity.AhuDecree;
import id.pendopo.core.identity.BankAccountNumber;
import id.pendopo.core.identity.FamilyCardNumber;
import id.pendopo.core.identity.LegacyNip;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.Nitku;
import id.pendopo.core.identity.Npwp;
import id.pendopo.core.identity.PppkNumber;
import id.pendopo.core.region.OfficialRegions;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers of persons, bodies and places: {@code given: {kind: NIK|KK|NPWP|NITKU|NIB|NIP|NI_PPPK|NIP_LAMA|REGION|ACCOUNT|AHU, value, today}}. The result
 * {@code valid} is always there; what else, depends on the kind. {@code today} bounds birthdays and dates of issue; {@code npwp}
 * says whose place of business a NITKU is.
 */
final class IdentifierCompute implements ComputeProvider {
    private static final LocalDate FAR = LocalDate.of(2999, 12, 31);

    @Override
    public String name() {
        return "identifier";
    }

    @Override
    public Map<String, Object> compute(Given given) {
        String kind = given.text("kind");
        String value = given.text("value");
        LocalDate today = given.dateIfAny("today").orElse(FAR);
        Map<String, Object> results = switch (kind) {
            case "NIK" -> nik(value, today);
            case "KK" -> familyCard(value, today);
            case "NPWP" -> npwp(value);
            case "NITKU" -> nitku(value, given.textIfAny("npwp"));
            case "NIB" -> nib(value);
            case "NIP" -> nip(value, given.dateIfAny("today"));
            case "NI_PPPK" -> pppk(value);
            case "NIP_LAMA" -> legacy(value);
            case "REGION" -> region(value);
            case "ACCOUNT" -> account(value);
            case "AHU" -> decree(value);
            default ->
                throw new IllegalArgumentException(
                        "given.kind: '%s' is none of NIK, KK, NPWP, NITKU, NIB, NIP, NI_PPPK, NIP_LAMA, REGION, ACCOUNT, AHU"
                                .formatted(kind));
        };
        results.putIfAbsent("valid", !results.isEmpty());
        return results;
    }

    private static Map<String, Object> nik(String value, LocalDate today) {
        Map<String, Object> results = new LinkedHashMap<>();
        Nik.find(value).ifPresent(nik -> {
            results.put("sex", nik.sex().name());
            List<String> days = texts(nik.birthDates(today));
            results.put("birthDates", days);
            results.put("district", nik.firstRegisteredIn().dotted());
            results.put("valid", !days.isEmpty());
        });
        return results;
    }

    private static Map<String, Object> familyCard(String value, LocalDate today) {
        Map<String, Object> results = new LinkedHashMap<>();
        FamilyCardNumber.find(value).ifPresent(card -> {
            List<String> days = texts(card.issueDates(today));
            results.put("issueDates", days);
            results.put("district", card.issuedIn().dotted());
            results.put("valid", !days.isEmpty());
        });
        return results;
    }

    private static Map<String, Object> npwp(String value) {
        Map<String, Object> results = new LinkedHashMap<>();
        Npwp.find(value).ifPresent(npwp -> {
            results.put("digits", npwp.digits());
            results.put("checkDigit", npwp.hasValidCheckDigit());
            npwp.oldForm().ifPresent(old -> results.put("oldForm", old));
            results.put("warnings", codes(IdentityFindings.of(npwp, "value")));
        });
        return results;
    }

    private static Map<String, Object> nitku(String value, Optional<String> owner) {
        Map<String, Object> results = new LinkedHashMap<>();
        Nitku.find(value).ifPresent(nitku -> {
            results.put("npwp", nitku.npwp().digits());
            results.put("place", nitku.place());
            results.put("headOffice", nitku.isHeadOffice());
            results.put("warnings", codes(IdentityFindings.of(nitku, "value")));
            owner.ifPresent(npwp -> {
                List<String> refusals = codes(IdentityFindings.of(nitku, Npwp.parse(npwp), "value"));
                results.put("refused", refusals);
                results.put("valid", refusals.isEmpty());
            });
        });
        return results;
    }

    private static Map<String, Object> nib(String value) {
        Map<String, Object> results = new LinkedHashMap<>();
        Nib.find(value).ifPresent(nib -> results.put("digits", nib.digits()));
        return results;
    }

    private static Map<String, Object> nip(String value, Optional<LocalDate> today) {
        Map<String, Object> results = new LinkedHashMap<>();
        Optional<Nip> found = Nip.find(value);
        List<Finding> refused = new ArrayList<>(IdentityFindings.ofNip(value, "value"));
        found.ifPresent(nip -> {
            results.put("digits", nip.digits());
            results.put("birthDate", nip.birthDate().toString());
            results.put("appointment", nip.appointment().toString());
            results.put("sex", nip.sex().name());
            results.put("serial", nip.serial());
            today.ifPresent(day -> refused.addAll(IdentityFindings.of(nip, "value", day)));
        });
        results.put("refused", codes(refused));
        results.put("valid", refused.isEmpty());
        return results;
    }

    private static Map<String, Object> pppk(String value) {
        Map<String, Object> results = new LinkedHashMap<>();
        PppkNumber.find(value).ifPresent(number -> {
            results.put("digits", number.digits());
            results.put("birthDate", number.birthDate().toString());
            results.put("year", number.year());
            results.put("agreement", number.agreement());
            results.put("sex", number.sex().name());
            results.put("serial", number.serial());
            results.put("warnings", codes(IdentityFindings.of(number, "value")));
        });
        return results;
    }

    private static Map<String, Object> legacy(String value) {
        Map<String, Object> results = new LinkedHashMap<>();
        LegacyNip.find(value).ifPresent(nip -> results.put("digits", nip.digits()));
        return results;
    }

    private static Map<String, Object> region(String value) {
        Map<String, Object> results = new LinkedHashMap<>();
        RegionCode.find(value).ifPresent(code -> {
            results.put("dotted", code.dotted());
            results.put("level", code.level().name());
            results.put("province", code.province().dotted());
            OfficialRegions.find(code).ifPresent(region -> results.put("name", region.name()));
        });
        return results;
    }

    private static Map<String, Object> account(String value) {
        Map<String, Object> results = new LinkedHashMap<>();
        BankAccountNumber.find(value).ifPresent(account -> results.put("digits", account.digits()));
        return results;
    }

    private static Map<String, Object> decree(String value) {
        Map<String, Object> results = new LinkedHashMap<>();
        Optional<AhuDecree> decree = AhuDecree.find(value);
        decree.flatMap(AhuDecree::body).ifPresent(body -> results.put("body", body.name()));
        results.put("valid", decree.isPresent());
        return results;
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<String> texts(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }
}
