package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The officers among whom lots are drawn (<i>kelompok petugas</i>), as the host's roster has them on a day. A new roster is a new
 * version: whoever changes a pool after a file came in shows it.
 *
 * @param code which pool
 * @param version of the roster, 1 to {@value #VERSION_LIMIT} letters, digits, {@code . _ : -}
 * @param members each officer once, in the order of their references; at most {@value #MEMBERS_LIMIT}
 */
public record OfficerPool(Code code, String version, List<PoolMember> members) {
    /** The most officers. */
    public static final int MEMBERS_LIMIT = 500;

    /** The longest name of a version. */
    public static final int VERSION_LIMIT = 80;

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._:-]{1,80}");

    /** @throws IllegalArgumentException if the version has another form, an officer stands twice or there are too many */
    public OfficerPool {
        checkVersion(version);
        members = members.stream()
                .sorted(Comparator.comparing(PoolMember::officer))
                .toList();
        if (members.size() > MEMBERS_LIMIT) {
            throw new IllegalArgumentException(
                    "officer pool %s: %d members are outside 0 to %d".formatted(code, members.size(), MEMBERS_LIMIT));
        }
        if (members.stream().map(PoolMember::officer).distinct().count() < members.size()) {
            throw new IllegalArgumentException(
                    "officer pool %s: an officer stands twice; give him once".formatted(code));
        }
    }

    static void checkVersion(String version) {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "officer pool: a version has 1 to %d letters, digits and . _ : -".formatted(VERSION_LIMIT));
        }
    }

    /** The member of this reference. */
    public Optional<PoolMember> find(PersonRef officer) {
        return members.stream()
                .filter(member -> member.officer().equals(officer))
                .findFirst();
    }
}
