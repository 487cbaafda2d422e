package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.publication.PublicText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an applicant types into texts that become public (<i>isian yang akan diumumkan</i>). A number of a person, an account, a
 * telephone or an electronic address there is refused while it can still be mended; the name of a person is only warned of, because
 * a place may be named after its founder. What is in the texts of older files is masked where it is published. Pendopo's decision
 * [D].
 */
final class PublicTextRules {
    private final LegalSource source;

    PublicTextRules(ProposalPolicy policy) {
        this.source = policy.publicFields().source();
    }

    /** Title and name of an organisation hold no number by which somebody can be found. */
    List<Finding> tellNoNumber(Application application) {
        PublicText text = PublicText.knowing(application, name(application));
        List<Finding> findings = new ArrayList<>();
        for (String name : name(application)) {
            if (!text.ofName(name).equals(name)) {
                findings.addAll(refused("application.applicant.name"));
            }
        }
        title(application)
                .filter(title -> !text.ofName(title).equals(title))
                .ifPresent(title -> findings.addAll(refused("application.activity.title")));
        return findings;
    }

    /** The title names nobody whom the application names. */
    List<Finding> nameNobody(Application application) {
        PublicText text = PublicText.knowing(application, name(application));
        return title(application)
                        .filter(title -> !text.of(title).equals(text.ofName(title)))
                        .isPresent()
                ? Finding.warn("grants.NAME_IN_PUBLIC_TEXT")
                        .at("application.activity.title")
                        .only(source)
                : List.of();
    }

    private List<Finding> refused(String where) {
        return Finding.block("grants.NUMBER_IN_PUBLIC_TEXT").at(where).only(source);
    }

    private static List<String> name(Application application) {
        return application.applicant().name().map(List::of).orElse(List.of());
    }

    /** The title of aid to a person is never shown. */
    private static Optional<String> title(Application application) {
        return Optional.of(application.activity().title())
                .filter(title -> !application.applicant().kind().isPerson());
    }
}
