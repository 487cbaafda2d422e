package id.pendopo.licensing.letter;

import id.pendopo.core.actor.Role;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.LetterKind;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.Letterhead;
import id.pendopo.core.letter.Official;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.licence.LicenceRole;
import id.pendopo.licensing.objection.ObjectionRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An office that knows whatever letters ask of it. */
final class Offices {
    /** Codes that a region names itself. */
    private static final List<String> CODES = List.of(
            "BLURRED",
            "OUT_OF_PLAN",
            "SIGN_TOO_HIGH",
            "STRUCTURE_UNSOUND",
            "UNCLEAN_KITCHEN",
            "WARNING_1",
            "WARNING_2",
            "SUSPENSION",
            "REVOCATION",
            "FINE",
            "FIX_KITCHEN");

    private Offices() {}

    static LetterOffice office() {
        List<Role> roles = new ArrayList<>(List.of(ApplicationRole.values()));
        roles.addAll(List.of(LicenceRole.values()));
        roles.addAll(List.of(ObjectionRole.values()));
        Map<String, Official> officials = new HashMap<>();
        roles.forEach(role -> officials.put(role.name(), official("Pejabat " + role.name(), "Jabatan " + role.name())));
        officials.put("inspector-1", official("Pemeriksa Satu", "Pengawas Bangunan"));
        officials.put("inspector-2", official("Pemeriksa Dua", "Pengawas Tata Ruang"));
        Map<String, String> names = new HashMap<>();
        CODES.forEach(code -> names.put(code, "sebutan " + code));
        names.put(LicenceLetters.ADDRESS, "https://izin.contoh.go.id");
        Map<Code, String> numbers = new HashMap<>();
        for (LetterKind kind : ApplicationLetter.values()) {
            numbers.put(kind.code(), "503/" + kind.key() + "/{entry}/{year}");
        }
        return new LetterOffice(
                new Letterhead(
                        List.of("PEMERINTAH KOTA CONTOH", "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU"),
                        List.of("Jalan Contoh Nomor 1")),
                "Contoh",
                officials,
                names,
                numbers);
    }

    static LetterOffice without(LetterOffice office, String official) {
        Map<String, Official> officials = new HashMap<>(office.officials());
        officials.remove(official);
        return new LetterOffice(office.letterhead(), office.place(), officials, office.names(), office.numbers());
    }

    private static Official official(String name, String office) {
        return new Official(
                PersonalText.of(name),
                office,
                Optional.of("Pembina, IV/a"),
                Optional.of(PersonalText.of("NIP-" + name)));
    }
}
