package id.pendopo.complaints.guard;

import id.pendopo.complaints.report.Proxy;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.publication.PublicText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of which kind is what a text gives away, so that whoever wrote it finds it without being told what it says. */
final class IdentityKinds {
    private static final Pattern RUN = Pattern.compile("\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd})*");
    private static final int NIK = 16;
    private static final int NIP = 18;
    private static final PublicText NOBODY = PublicText.knowing(new Known(List.of()), List.of());

    private final Map<IdentityKind, PublicText> known = new EnumMap<>(IdentityKind.class);

    /** Values in which the finder of secrets looks. */
    record Known(List<PersonalText> values) {}

    /** For texts of no case: numbers and electronic addresses alone. */
    IdentityKinds() {}

    IdentityKinds(Report report) {
        Map<IdentityKind, List<PersonalText>> values = new EnumMap<>(IdentityKind.class);
        ReporterRecord reporter = report.reporter().known();
        reporter.name().ifPresent(value -> add(values, IdentityKind.NAME, value));
        report.proxy().map(Proxy::harmed).ifPresent(value -> add(values, IdentityKind.NAME, value));
        reporter.nik().ifPresent(value -> add(values, IdentityKind.NIK, value));
        reporter.phone().ifPresent(value -> add(values, IdentityKind.PHONE, value));
        reporter.email().ifPresent(value -> add(values, IdentityKind.EMAIL, value));
        reporter.address().ifPresent(value -> add(values, IdentityKind.ADDRESS, value));
        report.subjects().forEach(subject -> {
            subject.official().ifPresent(value -> add(values, IdentityKind.OFFICIAL, value));
            subject.employeeNumber().ifPresent(value -> add(values, IdentityKind.NIP, value));
        });
        values.forEach((kind, all) -> known.put(kind, PublicText.knowing(new Known(all), List.of())));
    }

    private static void add(Map<IdentityKind, List<PersonalText>> values, IdentityKind kind, PersonalText value) {
        values.computeIfAbsent(kind, key -> new ArrayList<>()).add(value);
    }

    /** The kinds that a text holds; of a text that holds something, at least one. */
    Set<IdentityKind> in(String text) {
        Set<IdentityKind> found = EnumSet.noneOf(IdentityKind.class);
        // What is masked by everybody's rule alone tells nothing of this case.
        String common = NOBODY.ofNumber(text);
        known.forEach((kind, values) -> {
            if (!values.ofNumber(text).equals(common)) {
                found.add(kind);
            }
        });
        if (!common.equals(text)) {
            found.add(IdentityKind.EMAIL);
        }
        if (!NOBODY.of(text).equals(common)) {
            addNumbers(found, text);
        }
        return found.isEmpty() ? EnumSet.of(IdentityKind.NUMBER) : found;
    }

    private static void addNumbers(Set<IdentityKind> found, String text) {
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            String digits = runs.group().replaceAll("\\P{Nd}", "");
            if (NOBODY.holds(runs.group())) {
                found.add(kind(digits));
            }
        }
    }

    private static IdentityKind kind(String digits) {
        if (digits.length() == NIK) {
            return IdentityKind.NIK;
        }
        if (digits.length() == NIP) {
            return IdentityKind.NIP;
        }
        boolean phone = (digits.startsWith("0") || digits.startsWith("62")) && digits.length() < NIK;
        return phone ? IdentityKind.PHONE : IdentityKind.NUMBER;
    }
}
