package id.pendopo.complaints.open311;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * For whom a server answers (<i>daerah yang dilayani</i>). A jurisdiction is named like the region's main site without {@code www}, such as
 * {@code kota.example}. Where a server has several, each request names one.
 *
 * @param ids in small letters, at least one
 */
public record Jurisdictions(Set<String> ids) {
    /** @throws IllegalArgumentException if there is none, or one is blank or not in small letters */
    public Jurisdictions {
        ids = Set.copyOf(new TreeSet<>(ids));
        if (ids.isEmpty() || ids.stream().anyMatch(id -> id.isBlank() || !id.equals(normal(id)))) {
            throw new IllegalArgumentException("open311: name each jurisdiction in small letters without www");
        }
    }

    /** One region. */
    public static Jurisdictions of(String id) {
        return new Jurisdictions(Set.of(id));
    }

    /** What is wrong with the jurisdiction of a request. */
    public List<Open311Error> check(Parameters sent) {
        if (sent.isAmbiguous(Param.JURISDICTION)) {
            return List.of(Open311Error.bad(Param.JURISDICTION + " was sent with several values"));
        }
        Optional<String> id = sent.one(Param.JURISDICTION);
        if (id.isEmpty()) {
            return ids.size() == 1 ? List.of() : List.of(Open311Error.bad(Param.JURISDICTION + " was not provided"));
        }
        return asked(sent).isPresent() ? List.of() : List.of(Open311Error.absent(Param.JURISDICTION));
    }

    /** The jurisdiction that a request is for; empty where it names none that is served, or none of several. */
    public Optional<String> asked(Parameters sent) {
        Optional<String> id = sent.one(Param.JURISDICTION).map(Jurisdictions::normal);
        if (id.isEmpty() && ids.size() == 1) {
            return ids.stream().findFirst();
        }
        return id.filter(ids::contains);
    }

    private static String normal(String id) {
        String small = id.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("www.") ? small.substring(4) : small;
    }
}
