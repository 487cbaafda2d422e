package id.pendopo.complaints.publication;

import id.pendopo.complaints.report.Attachment;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.ScanState;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is planted into one report: in every text, name of a file, id and number something by which it is known wherever it comes out. */
final class Planted {
    /** What a planted value tells. */
    enum Tells {
        /** The reporter's name, whole or in part. */
        NAME,
        /** NIK, telephone, e-mail, home, and the last digits of each. */
        CONTACT,
        /** The account. */
        ACCOUNT,
        /** What a file was called, and the id under which it lies. */
        FILE,
        /** Who is accused. */
        OFFICIAL,
        /** The exact point. */
        POINT,
        /** What was told. */
        CONTENT,
        /** What was filled in for the office alone. */
        REMARK,
        /** What was answered. */
        ANSWER,
        /** The id of the case. */
        CASE
    }

    private final String mark;
    private final String digits;
    final PersonRef account;
    final String caseId;
    final Code about;

    private Planted(Planted whole, String caseId) {
        this.mark = whole.mark;
        this.digits = whole.digits;
        this.account = whole.account;
        this.caseId = caseId;
        this.about = whole.about;
    }

    /** A part of it: another case of the same words and the same person. */
    Planted part(int number) {
        return new Planted(this, caseId + "-" + number);
    }

    Planted(int number, Code about) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 17; rest > 0; rest /= 8) {
            letters.append("bdfgklmr".charAt(rest % 8)).append("aiou".charAt(rest % 4));
        }
        this.mark = letters.toString();
        this.digits = "%04d".formatted(1_357 + 97 * number);
        this.account = PersonRef.of("akun-x" + mark + "q");
        this.caseId = "berkas-z" + mark + "w";
        this.about = about;
    }

    private String first() {
        return "Qorvi" + mark;
    }

    private String last() {
        return "Zunth" + mark;
    }

    private String name() {
        return first() + " " + last();
    }

    private String nik() {
        return "32730155" + "0101" + digits;
    }

    private String phone() {
        return "08123456" + digits;
    }

    private String mail() {
        return "surel" + mark + "@contoh.example";
    }

    private String home() {
        return "Gang Plimk" + mark + " Nomor 77";
    }

    private String official() {
        return "Drimb" + mark + " Paltrox" + mark;
    }

    GeoPoint point() {
        return new GeoPoint(-6_914_744 - Integer.parseInt(digits) * 3, 107_609_810 + Integer.parseInt(digits) * 7);
    }

    String content() {
        return "cerita" + mark;
    }

    private String remark() {
        return "catatan" + mark;
    }

    String answer() {
        // No word goes on so: with one mark it would be "tanggapan baru", which notices say of themselves.
        return "tanggapanq" + mark;
    }

    /** People name themselves, and tell their numbers grouped as they please. */
    private String story() {
        return "Kejadian %s. Saya %s, telepon %s %s, NIK %s.%s, surel %s, tinggal di %s. Hubungi nomor akhir %s, foto %s."
                .formatted(
                        content(),
                        name().toUpperCase(Locale.ROOT),
                        phone().substring(0, 4),
                        phone().substring(4),
                        nik().substring(0, 8),
                        nik().substring(8),
                        mail(),
                        home(),
                        digits,
                        fileName());
    }

    /** Officials thank by name. */
    String thanks() {
        return "Terima kasih Ibu %s di %s, hasil %s sudah kami kirim ke %s dan kepada saudari %s."
                .formatted(first(), home(), answer(), phone(), last().toLowerCase(Locale.ROOT));
    }

    /** What a leader writes who heard a name, a place and an outcome somewhere. */
    String asking() {
        return "Bagaimana laporan Ibu %s di %s, yang hasilnya %s dan kepada saudari %s?"
                .formatted(name(), home(), answer(), last().toLowerCase(Locale.ROOT));
    }

    /** What nobody notices who writes an answer: the name of a file, and an account. */
    String signed() {
        return "foto %s dari %s".formatted(fileName(), account.value());
    }

    private String fileName() {
        return "IMG wexel" + mark + ".jpg";
    }

    private DocumentRef document(String id, char digit) {
        return new DocumentRef(
                id, Code.of("PHOTO"), "image/jpeg", 10, String.valueOf(digit).repeat(64));
    }

    Report report(Secrecy secrecy) {
        return report(secrecy, Channel.WEB);
    }

    Report report(Secrecy secrecy, Channel channel) {
        ReporterRecord known = new ReporterRecord(
                Optional.of(PersonalText.of(name())),
                Optional.of(PersonalText.of(nik())),
                Optional.of(PersonalText.of(phone())),
                Optional.of(PersonalText.of(mail())),
                Optional.of(PersonalText.of(home())));
        Attachment photo = new Attachment(
                document("asli-kurvax" + mark, 'b'),
                Optional.of(PersonalText.of(fileName())),
                ScanState.CLEAN,
                Optional.of(document("turunan-kurvax" + mark, 'c')));
        return Report.of(
                        StatedKind.COMPLAINT,
                        channel,
                        Narrative.of(story()),
                        Reporter.of(account, VerificationLevel.IDENTITY, known))
                .title("Judul " + content() + " dari " + first())
                .loss(Narrative.of("Rugi " + content()))
                .wish(Narrative.of("Mohon " + content() + " untuk " + name()))
                .category(Code.of("TROTOAR_RUSAK"))
                .at(Location.of(point(), LocationSource.PIN).in(RegionCode.parse("32.73.01.1001")))
                .attachments(List.of(photo))
                .own(new OwnValues(
                        Map.of(
                                Code.of("PATOKAN_TROTOAR"),
                                OwnValue.of("dekat " + content()),
                                Code.of("CATATAN_TROTOAR"),
                                OwnValue.of(remark())),
                        Map.of()))
                .hiding(secrecy)
                .about(SubjectParty.official(about, SubjectOffice.STAFF, official()))
                .done();
    }

    /** What was planted, by what it tells. */
    Map<Tells, List<String>> values() {
        Map<Tells, List<String>> all = new LinkedHashMap<>();
        all.put(Tells.NAME, List.of(name(), first(), last()));
        all.put(Tells.CONTACT, List.of(nik(), phone(), mail(), home(), digits));
        all.put(Tells.ACCOUNT, List.of(account.value()));
        all.put(Tells.FILE, List.of("wexel" + mark, "kurvax" + mark, "b".repeat(64)));
        all.put(Tells.OFFICIAL, List.of(official()));
        all.put(Tells.POINT, List.of(point().text()));
        all.put(Tells.CONTENT, List.of(content()));
        all.put(Tells.REMARK, List.of(remark()));
        all.put(Tells.ANSWER, List.of(answer()));
        all.put(Tells.CASE, List.of(caseId));
        return all;
    }

    /** What of it comes out in this text, also without blanks and by the last digits of a number. */
    List<Tells> foundIn(String text) {
        String compact = compact(text);
        List<Tells> found = new ArrayList<>();
        values().forEach((tells, secrets) -> {
            if (secrets.stream().anyMatch(secret -> comesOut(secret, text, compact))) {
                found.add(tells);
            }
        });
        return found;
    }

    private static boolean comesOut(String secret, String text, String compact) {
        // Four digits stand by chance within a hash or a day; by themselves they are the end of a number.
        return secret.length() == 4
                ? text.matches("(?s).*(?<![\\p{Alnum}.,:-])" + secret + "(?![\\p{Alnum}:-]).*")
                : compact.contains(compact(secret));
    }

    private static String compact(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) Character.toLowerCase(c)));
        return letters.toString();
    }
}
