package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnFieldType;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what was filled in for the fields of a leaf, and the two flags that every report has. */
final class AttributeReader {
    private static final String ANONYMOUS = "ANONIM";
    private static final String CONFIDENTIAL = "RAHASIA";
    private static final LegalSource SHAPE = LegalSource.ownDecision("isian menurut kategori / fields of the category");

    private final Parameters sent;
    private final ZoneOffset zone;
    private final List<Open311Error> errors;

    AttributeReader(Parameters sent, ZoneOffset zone, List<Open311Error> errors) {
        this.sent = sent;
        this.zone = zone;
        this.errors = errors;
    }

    boolean isAnonymous() {
        return flag(ANONYMOUS, List.of("anonim", Param.ANONYMITY));
    }

    boolean isConfidential() {
        return flag(CONFIDENTIAL, List.of("rahasia"));
    }

    /**
     * A wish for secrecy that cannot be read is never taken for none, and neither is one that stands beside the attributes.
     *
     * @param beside by which names clients send it without brackets
     */
    private boolean flag(String name, List<String> beside) {
        List<String> values = new ArrayList<>(values(name));
        beside.forEach(other -> values.addAll(sent.all(other)));
        List<Optional<Boolean>> read = values.stream().map(Truths::find).toList();
        if (read.stream().anyMatch(Optional::isEmpty)) {
            errors.add(Open311Error.bad(
                    "attribute[%s] is neither true nor false".formatted(name.toLowerCase(Locale.ROOT))));
        }
        return read.stream().anyMatch(one -> one.orElse(true));
    }

    OwnValues values(CategoryLeaf leaf) {
        OwnFields fields = leaf.form().fields();
        Map<Code, OwnValue> open = new HashMap<>();
        Map<Code, PersonalText> personal = new HashMap<>();
        unknown(fields);
        for (OwnField field : fields.fields()) {
            List<String> values =
                    values(field.key().value()).stream().distinct().toList();
            if (values.isEmpty()) {
                if (field.requiredFrom().isPresent()) {
                    errors.add(Open311Error.bad("attribute[%s] was not provided".formatted(field.key())));
                }
            } else if (field.type() == OwnFieldType.CHOICES) {
                read(field, chosen(field, values), open, personal);
            } else if (values.size() > 1) {
                errors.add(Open311Error.bad("attribute[%s] takes one value".formatted(field.key())));
            } else {
                read(field, typed(field, values.get(0)), open, personal);
            }
        }
        OwnValues own = new OwnValues(open, personal);
        for (Finding finding : fields.check(own, "attribute", SHAPE)) {
            String at = finding.where().orElse("");
            errors.add(misfit(at.substring(at.lastIndexOf('.') + 1)));
        }
        return own;
    }

    private void read(
            OwnField field, Optional<Object> value, Map<Code, OwnValue> open, Map<Code, PersonalText> personal) {
        boolean fits = value.isPresent();
        if (fits && field.personal()) {
            String kept = value.get() instanceof List<?> codes
                    ? codes.stream().map(String::valueOf).collect(Collectors.joining(","))
                    : String.valueOf(value.get());
            fits = PersonalText.isAcceptable(kept);
            if (fits) {
                personal.put(field.key(), PersonalText.of(kept));
            }
        } else if (fits) {
            try {
                open.put(field.key(), OwnValue.of(value.get()));
            } catch (IllegalArgumentException unfit) {
                fits = false;
            }
        }
        if (!fits) {
            errors.add(misfit(field.key().value()));
        }
    }

    private Optional<Object> typed(OwnField field, String text) {
        return switch (field.type()) {
            case TEXT -> Optional.of(PlainText.of(text).replace('\t', ' ').replace("\r\n", "\n"));
            case CHOICE, CHOICES -> choice(field, text).map(Object.class::cast);
            case YES_NO -> Truths.find(text).map(Object.class::cast);
            case WHOLE_NUMBER, RUPIAH -> whole(text).map(Object.class::cast);
            case DATE -> day(text).map(Object.class::cast);
        };
    }

    private static Optional<String> choice(OwnField field, String text) {
        return field.choiceCodes().stream()
                .map(Code::value)
                .filter(text::equalsIgnoreCase)
                .findFirst();
    }

    /** Some clients send the values of a list in one, parted by commas, which no code has. One that is not listed spoils all. */
    private static Optional<Object> chosen(OwnField field, List<String> values) {
        List<Optional<String>> codes = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> choice(field, code))
                .distinct()
                .toList();
        return codes.isEmpty() || codes.contains(Optional.<String>empty())
                ? Optional.empty()
                : Optional.of(codes.stream().flatMap(Optional::stream).sorted().toList());
    }

    private static Optional<Long> whole(String text) {
        return text.matches("-?[0-9]{1,15}(\\.0{1,6})?")
                ? Optional.of(Long.parseLong(text.replaceFirst("\\..*", "")))
                : Optional.empty();
    }

    private Optional<String> day(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? Optional.of(text)
                : WireTime.find(text).map(at -> at.atOffset(zone).toLocalDate().toString());
    }

    /** What nobody asked for may be a wish for secrecy under another name, so it is not passed over. */
    private void unknown(OwnFields fields) {
        for (String code : sent.attributes()) {
            String key = code.toUpperCase(Locale.ROOT);
            boolean isKnown = key.equals(ANONYMOUS)
                    || key.equals(CONFIDENTIAL)
                    || fields.fields().stream()
                            .anyMatch(field -> field.key().value().equals(key));
            if (!isKnown) {
                errors.add(Open311Error.bad("an attribute was sent that the service does not have"));
                return;
            }
        }
    }

    private List<String> values(String key) {
        List<String> values = new ArrayList<>();
        for (String code : sent.attributes()) {
            if (code.toUpperCase(Locale.ROOT).equals(key)) {
                values.addAll(sent.attribute(code));
            }
        }
        return values;
    }

    private static Open311Error misfit(String key) {
        return Open311Error.bad("attribute[%s] does not fit its definition".formatted(key));
    }
}
