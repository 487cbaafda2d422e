package id.pendopo.complaints.open311;

import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.core.identity.PersonalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who says something, and what he says, and tells everything that is wrong with it. */
final class PersonReader {
    /** What a person is told by, each at most once. */
    static final List<String> SINGLE = List.of(Param.EMAIL, Param.FIRST_NAME, Param.LAST_NAME, Param.PHONE);

    private final Parameters sent;
    private final List<Open311Error> errors;

    PersonReader(Parameters sent, List<Open311Error> errors) {
        this.sent = sent;
        this.errors = errors;
    }

    /** Who it is; empty if something was wrong. */
    Optional<ReporterRecord> known() {
        Optional<String> name = Optional.of(Stream.of(Param.FIRST_NAME, Param.LAST_NAME)
                        .flatMap(part -> sent.one(part).stream())
                        .collect(Collectors.joining(" ")))
                .filter(full -> !full.isBlank());
        int before = errors.size();
        ReporterRecord known = new ReporterRecord(
                text(name, Param.FIRST_NAME),
                Optional.empty(),
                text(sent.one(Param.PHONE), Param.PHONE),
                text(sent.one(Param.EMAIL), Param.EMAIL),
                Optional.empty());
        return errors.size() == before ? Optional.of(known) : Optional.empty();
    }

    /** One line about a person or a place. */
    Optional<PersonalText> text(Optional<String> text, String name) {
        Optional<String> line =
                text.map(some -> some.replaceAll("\\s+", " ").strip()).filter(some -> !some.isEmpty());
        if (line.isPresent() && !PersonalText.isAcceptable(line.get())) {
            errors.add(Open311Error.bad("%s is longer than %d characters or has some that no text may have"
                    .formatted(name, PersonalText.LIMIT)));
            return Optional.empty();
        }
        return line.map(PersonalText::of);
    }

    /** What is told, without marks. */
    Optional<Narrative> story() {
        Optional<String> text = sent.one(Param.DESCRIPTION).map(PlainText::of).filter(plain -> !plain.isBlank());
        if (text.isEmpty()) {
            errors.add(Open311Error.bad(Param.DESCRIPTION + " was not provided"));
            return Optional.empty();
        }
        if (text.get().length() > PlainText.DESCRIPTION_LIMIT) {
            errors.add(Open311Error.bad(
                    "%s is longer than %d characters".formatted(Param.DESCRIPTION, PlainText.DESCRIPTION_LIMIT)));
            return Optional.empty();
        }
        try {
            return Optional.of(Narrative.of(text.get()));
        } catch (IllegalArgumentException unfit) {
            errors.add(Open311Error.bad(Param.DESCRIPTION + " has characters that no text may have"));
            return Optional.empty();
        }
    }
}
