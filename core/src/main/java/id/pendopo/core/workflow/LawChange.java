package id.pendopo.core.workflow;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a version of the law takes over cases of another version (<i>ketentuan peralihan</i>): on what article, by whom, and at
 * which stage of its own each case goes on. A stage that both versions know is its own image. It takes over cases of earlier
 * versions, and of a later one only where {@link #alsoFrom} names it. Immutable.
 */
public final class LawChange {
    final LegalSource source;
    final Set<Code> roles;
    final Map<Code, Code> images;
    final Set<String> laterVersions;

    private LawChange(LegalSource source, Set<Code> roles, Map<Code, Code> images, Set<String> laterVersions) {
        this.source = source;
        this.roles = roles;
        this.images = images;
        this.laterVersions = laterVersions;
    }

    /** On this article; the transitional provision of the regulation, or a written decision. */
    public static LawChange under(LegalSource article) {
        return new LawChange(article, Set.of(), Map.of(), Set.of());
    }

    /** By these roles. */
    public LawChange by(Role... who) {
        Set<Code> more = new LinkedHashSet<>(roles);
        for (Role role : who) {
            more.add(role.code());
        }
        return new LawChange(source, Set.copyOf(more), images, laterVersions);
    }

    /** A case that waited at this stage goes on at that one. */
    public LawChange moving(Stage from, Stage to) {
        Map<Code, Code> more = new LinkedHashMap<>(images);
        more.put(from.code(), to.code());
        return new LawChange(source, roles, Map.copyOf(more), laterVersions);
    }

    /** Also takes cases back from this later version, by the id of its policy; for example from one that a court annulled. */
    public LawChange alsoFrom(String version) {
        Set<String> more = new LinkedHashSet<>(laterVersions);
        more.add(version);
        return new LawChange(source, roles, images, Set.copyOf(more));
    }

    /** Where a case of this stage goes on among these stages; empty where none is its image. */
    Optional<Code> image(Code stage, Set<Code> stages) {
        Code image = images.getOrDefault(stage, stage);
        return stages.contains(image) ? Optional.of(image) : Optional.empty();
    }
}
