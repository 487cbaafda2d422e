package id.pendopo.grants.publication;

import id.pendopo.core.workflow.CaseId;
import java.util.Optional;

/**
 * Names under which cases and organisations stand in open data (<i>penomoran data terbuka</i>), given by whoever publishes. Must be
 * pure and thread-safe.
 */
@FunctionalInterface
public interface PublicIds {
    /** Nobody has a number: enough for every table; a 360Giving package with a grant to a person then asks for one. */
    PublicIds NONE = id -> Optional.empty();

    /**
     * The number of a case whose recipient is a person: drawn at random once, kept by the publisher, the same in every edition. It
     * must never be made from an official number, nor from anything else about the person or the case.
     */
    Optional<String> ofPerson(CaseId id);

    /**
     * The identifier of the organisation that a case is about, where the publisher has a better one than this library can make, for
     * instance {@code ID-NPWP-} with a tax number that may be published.
     */
    default Optional<String> ofOrganisation(CaseId id) {
        return Optional.empty();
    }
}
