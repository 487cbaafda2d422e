package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.category.CategoryPath;
import id.pendopo.complaints.category.CategoryTree;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnFieldType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The leaves that strangers see, as services. */
final class LeafServices {
    /** A text of at most so many characters is filled in on one line. */
    private static final int LINE_LIMIT = 200;

    private final List<CategoryPath> listed;
    private final Locale locale;

    LeafServices(CategoryTree tree, Locale locale) {
        this.listed = tree.listed();
        this.locale = locale;
    }

    List<ServiceItem> services() {
        return listed.stream()
                .map(path -> new ServiceItem(
                        path.leaf().code().value(),
                        path.leaf().name().in(locale),
                        Optional.of(path.leaf().description().in(locale)),
                        !path.leaf().form().fields().fields().isEmpty(),
                        ServiceType.REALTIME,
                        path.leaf().keywords(),
                        Optional.of(path.group().name().in(locale))))
                .toList();
    }

    boolean offers(String code) {
        return leaf(code).isPresent();
    }

    /** The leaf that strangers may choose under this code; one that is not listed is as unknown as one that never was. */
    Optional<CategoryLeaf> leaf(String code) {
        return listed.stream()
                .map(CategoryPath::leaf)
                .filter(leaf -> leaf.code().value().equals(code))
                .findFirst();
    }

    Optional<ServiceDefinition> definition(String code) {
        return leaf(code)
                .map(leaf -> new ServiceDefinition(
                        code,
                        leaf.form().fields().fields().stream()
                                .map(this::attribute)
                                .toList()));
    }

    private ServiceAttribute attribute(OwnField field) {
        return new ServiceAttribute(
                field.key().value(),
                true,
                type(field),
                field.requiredFrom().isPresent(),
                Optional.of(field.type().label().in(locale)),
                field.label().in(locale),
                values(field));
    }

    private static AttributeType type(OwnField field) {
        return switch (field.type()) {
            case TEXT -> field.limit() <= LINE_LIMIT ? AttributeType.STRING : AttributeType.TEXT;
            case WHOLE_NUMBER, RUPIAH -> AttributeType.NUMBER;
            case DATE -> AttributeType.DATETIME;
            case YES_NO, CHOICE -> AttributeType.SINGLEVALUELIST;
            case CHOICES -> AttributeType.MULTIVALUELIST;
        };
    }

    private List<ServiceAttribute.Choice> values(OwnField field) {
        if (field.type() == OwnFieldType.YES_NO) {
            return List.of(
                    new ServiceAttribute.Choice("true", Text.of("Ya", "Yes").in(locale)),
                    new ServiceAttribute.Choice("false", Text.of("Tidak", "No").in(locale)));
        }
        return field.choices().stream()
                .map(choice -> new ServiceAttribute.Choice(
                        choice.code().value(), choice.label().in(locale)))
                .toList();
    }
}
