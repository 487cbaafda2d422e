package id.pendopo.core.policy;

import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All dated values of one policy in one region (<i>himpunan ketentuan</i>), in layers: national law, the regime the region follows,
 * the region's own pack. It was checked when it was opened: each version is complete and within the leeway of the law. Immutable
 * and thread-safe.
 *
 * @param <P> the policy record
 */
public final class PolicyBook<P extends Record> {
    private final PolicySchema<P> schema;
    private final RegionCode region;
    private final Optional<Regime> regime;
    private final List<PolicyKey> keys;
    private final List<Edition<P>> editions;
    private final List<Difference> differences;

    /** A version with what holds in it, and the text that its hash is over. */
    record Edition<P>(PolicyVersion version, Map<String, Value<?>> values, P policy, String listing) {}

    PolicyBook(
            PolicySchema<P> schema,
            RegionCode region,
            Optional<Regime> regime,
            List<PolicyKey> keys,
            List<Edition<P>> editions,
            List<Difference> differences) {
        this.schema = schema;
        this.region = region;
        this.regime = regime;
        this.keys = List.copyOf(keys);
        this.editions = List.copyOf(editions);
        this.differences = List.copyOf(differences);
    }

    /** What the policy may contain. */
    public PolicySchema<P> schema() {
        return schema;
    }

    /** Whose it is. */
    public RegionCode region() {
        return region;
    }

    /** The regime the region follows for this family, if it follows one. */
    public Optional<Regime> regime() {
        return regime;
    }

    /** Each value that the policy has, in the order of the record, with its label, unit and leeway. */
    public List<PolicyKey> keys() {
        return keys;
    }

    /** Every version, the oldest first: one for each day on which anything changes. Never empty. */
    public List<PolicyVersion> versions() {
        return editions.stream().map(Edition::version).toList();
    }

    /**
     * The version that holds on a day.
     *
     * @throws PolicyNotInForce if the day is before the region's legal basis, or after the regime it follows
     */
    public PolicyVersion at(LocalDate day) {
        // There are a few dozen versions at most, and the newest is asked for most often.
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (editions.get(i).version().holdsOn(day)) {
                return editions.get(i).version();
            }
        }
        String end = editions.get(editions.size() - 1)
                .version()
                .until()
                .map(until -> ", and no longer from " + until
                        + "; follow the regime in force, or open as history where only the past is asked about")
                .orElse("");
        throw new PolicyNotInForce(
                region.dotted() + " " + schema.procedure(),
                day,
                editions.get(0).version().from(),
                end);
    }

    /** The version of this id, such as a case file keeps it. */
    public Optional<PolicyVersion> find(String id) {
        return editions.stream()
                .map(Edition::version)
                .filter(version -> version.id().equals(id))
                .findFirst();
    }

    /**
     * The policy as it holds in a version.
     *
     * @throws IllegalArgumentException if the version is of another book, or of this one before a value was changed
     */
    public P policy(PolicyVersion version) {
        return edition(version).policy();
    }

    /** The policy as it holds on a day; see {@link #at}. */
    public P policy(LocalDate day) {
        return policy(at(day));
    }

    /** Each value in force in a version by its key; keys that are optional and unset are absent. */
    public Map<String, Value<?>> values(PolicyVersion version) {
        return edition(version).values();
    }

    /** Every value in which the region differs from the layers below, in the order of the record and of time. */
    public List<Difference> differences() {
        return differences;
    }

    /** Those of them that hold in a version. */
    public List<Difference> differences(PolicyVersion version) {
        Map<String, Value<?>> values = edition(version).values();
        return differences.stream()
                .filter(one -> Optional.ofNullable(values.get(one.key()))
                        .map(value -> value.start().equals(one.from()) && value.standing() == one.standing())
                        .orElse(false))
                .toList();
    }

    /**
     * Every value in force in a version, with its source and standing, as one line of canonical JSON: its SHA-256 is the content
     * hash of the version, so that anyone can check under which values a case was decided.
     *
     * @throws IllegalArgumentException if the version is of another book, or of this one before a value was changed
     */
    public String listing(PolicyVersion version) {
        return edition(version).listing();
    }

    private Edition<P> edition(PolicyVersion version) {
        for (Edition<P> edition : editions) {
            PolicyVersion own = edition.version();
            // A version that ended since it was noted down is still the same version.
            if (own.id().equals(version.id()) && own.contentHash().equals(version.contentHash())) {
                return edition;
            }
        }
        throw new IllegalArgumentException(
                "policy: version %s is not in the book of %s %s with that content; take it from at or find"
                        .formatted(version.id(), region.dotted(), schema.procedure()));
    }

    @Override
    public String toString() {
        return region.dotted() + "/" + schema.procedure();
    }
}
