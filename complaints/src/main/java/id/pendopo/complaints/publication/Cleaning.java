package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.publication.PublicText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of texts what their reader may not know of the persons of the case (<i>penyamaran</i>), each word of a name by itself too:
 * people thank by first name. A name that stands in no value of the case cannot be known as one; whoever writes an answer is warned of it.
 */
final class Cleaning {
    private static final int LEAST = 3;
    private static final String MASK = Matcher.quoteReplacement(PublicText.MASK);

    private final PublicText values;
    private final List<Pattern> words;

    private Cleaning(PublicText values, List<Pattern> words) {
        this.values = values;
        this.words = words;
    }

    /** What is hidden, as a record in which the finder of secrets looks. */
    record Hidden(List<PersonalText> values) {}

    /** For texts of this case, to be read by somebody who sees these fields. */
    static Cleaning of(Complaint complaint, Predicate<Field> sees) {
        Report report = complaint.report();
        ReporterRecord known = report.reporter().known();
        List<PersonalText> hidden = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        if (!sees.test(Field.REPORTER_NAME)) {
            known.name().ifPresent(name -> hide(name, hidden, names));
            report.proxy().ifPresent(proxy -> hide(proxy.harmed(), hidden, names));
        }
        if (!sees.test(Field.CONTACT)) {
            known.nik().ifPresent(hidden::add);
            known.phone().ifPresent(hidden::add);
            known.email().ifPresent(hidden::add);
            known.address().ifPresent(hidden::add);
        }
        if (!sees.test(Field.ACCOUNT)) {
            report.reporter().account().flatMap(Cleaning::text).ifPresent(hidden::add);
            report.proxy()
                    .flatMap(proxy -> proxy.person())
                    .flatMap(Cleaning::text)
                    .ifPresent(hidden::add);
        }
        if (!sees.test(Field.ORIGINALS)) {
            report.attachments().forEach(attachment -> attachment.name().ifPresent(hidden::add));
        }
        if (!sees.test(Field.PLACE)) {
            report.location().ifPresent(location -> {
                location.point().ifPresent(hidden::add);
                location.address().ifPresent(hidden::add);
            });
        }
        if (!sees.test(Field.SUBJECT_OFFICIAL)) {
            report.subjects().forEach(subject -> {
                subject.official().ifPresent(name -> hide(name, hidden, names));
                subject.employeeNumber().ifPresent(hidden::add);
            });
        }
        return new Cleaning(
                PublicText.knowing(new Hidden(hidden), List.of()),
                names.stream()
                        .map(name -> Pattern.compile(
                                "(?<![\\p{L}\\p{Nd}])" + Pattern.quote(name) + "(?![\\p{L}\\p{Nd}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .toList());
    }

    private static void hide(PersonalText name, List<PersonalText> hidden, Set<String> names) {
        if (!name.isErased()) {
            hidden.add(name);
            for (String word : name.reveal().split("[^\\p{L}]+", -1)) {
                if (word.length() >= LEAST) {
                    names.add(word);
                }
            }
        }
    }

    private static Optional<PersonalText> text(PersonRef ref) {
        return Optional.of(PersonalText.of(ref.value()));
    }

    String of(String text) {
        String clean = values.of(text);
        for (Pattern word : words) {
            clean = word.matcher(clean).replaceAll(MASK);
        }
        return clean;
    }
}
