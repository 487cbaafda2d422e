package id.pendopo.complaints.guard;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Proxy;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.publication.PublicText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether a text that is to be published names somebody (<i>pemindaian identitas</i>): the reporter, the person he acts for, an official
 * who is accused, or anybody's number or electronic address. A note of thanks by name is how most identities come out. It knows the persons
 * of one case; somebody else's name it cannot know as one. Immutable and thread-safe.
 */
public final class IdentityScan {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Shorter parts of a name are words of every text. */
    private static final int LEAST = 3;

    private final PublicText whole;
    private final IdentityKinds kinds;
    private final Set<String> partsOfNames;
    private final boolean hidesPerson;

    private IdentityScan(PublicText whole, IdentityKinds kinds, Set<String> partsOfNames, boolean hidesPerson) {
        this.whole = whole;
        this.kinds = kinds;
        this.partsOfNames = partsOfNames;
        this.hidesPerson = hidesPerson;
    }

    /**
     * For texts about this report.
     *
     * @param hidesPerson whether who brought it is hidden now: then a part of his name is as bad as all of it
     */
    public static IdentityScan of(Report report, boolean hidesPerson) {
        List<Object> secrets = new ArrayList<>();
        report.subjects().forEach(subject -> {
            secrets.add(subject.official());
            secrets.add(subject.employeeNumber());
        });
        secrets.add(report.reporter().known());
        report.proxy().map(Proxy::harmed).ifPresent(secrets::add);
        Set<String> parts = new HashSet<>();
        Stream.concat(report.reporter().known().name().stream(), report.proxy().map(Proxy::harmed).stream())
                .filter(name -> !name.isErased())
                .map(PersonalText::reveal)
                .flatMap(BETWEEN::splitAsStream)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .filter(part -> part.length() >= LEAST)
                .forEach(parts::add);
        return new IdentityScan(PublicText.knowing(secrets, List.of()), new IdentityKinds(report), parts, hidesPerson);
    }

    /**
     * For texts of somebody who may not know who stands behind a report: it finds what anybody knows for a number or an electronic address,
     * and answers alike for every case, so that no refusal tells a name.
     */
    public static IdentityScan knowingNobody() {
        PublicText anybody = PublicText.knowing(new IdentityKinds.Known(List.of()), List.of());
        return new IdentityScan(anybody, new IdentityKinds(), Set.of(), false);
    }

    /**
     * What is against publishing this text. A finding says of which kind is what was found, and never repeats it.
     *
     * @param where the part of the command it stands in
     */
    public List<Finding> check(String where, String text) {
        if (whole.holds(text)) {
            return Finding.block("complaints.IDENTITY_TOLD")
                    .at(where)
                    .found(kinds.in(text).stream().map(Enum::name).collect(Collectors.joining(", ")))
                    .only(ComplaintsLaw.SECRET_IDENTITY);
        }
        if (!holdsPart(text)) {
            return List.of();
        }
        return hidesPerson
                ? Finding.block("complaints.NAME_TOLD")
                        .at(where)
                        .found(IdentityKind.NAME.name())
                        .only(ComplaintsLaw.SECRET_IDENTITY)
                : Finding.warn("complaints.NAME_TOLD")
                        .at(where)
                        .found(IdentityKind.NAME.name())
                        .only(ComplaintsLaw.SECRET_IDENTITY);
    }

    /** Whether nothing is against publishing this text as it is. */
    public boolean isSafe(String text) {
        return !Finding.anyBlock(check("text", text));
    }

    private boolean holdsPart(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(partsOfNames::contains);
    }
}
