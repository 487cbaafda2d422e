package id.pendopo.grants.publication;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.ProposalStage;
import id.pendopo.grants.proposal.PublicProposalView;
import id.pendopo.grants.proposal.RecipientKind;
import id.pendopo.grants.proposal.SocialAidPurpose;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a 360Giving grant of a public grant, and of nothing else. */
final class GivingWriter {
    private static final String RUPIAH = "IDR";
    private static final String LOCAL_AREA = "GLS060";
    private static final String LOCAL_AUTHORITY = "GLS050";

    /** Common regrant: to one enterprise that gives it on. */
    private static final String REGRANT = "FRG010";

    private final GivingTerms terms;
    private final OutputWords words;

    GivingWriter(GivingTerms terms, OutputWords words) {
        this.terms = terms;
        this.words = words;
    }

    /** From the decree on; what lapsed unpaid was never given. */
    static boolean isAwarded(PublicGrant grant) {
        boolean lapsed = grant.view().progress().stage().equals(ProposalStage.LAPSED.code());
        return grant.view().papers().decree().isPresent()
                && grant.view().money().amounts().containsKey(LadderStep.DECREED)
                && !(lapsed && grant.realised().isZero());
    }

    /** A name under the publisher's prefix. */
    String own(String name) {
        return "360G-" + terms.prefix() + "-" + name;
    }

    GivingGrant grant(PublicGrant grant) {
        PublicProposalView view = grant.view();
        String id = own(grant.budget().year() + "-" + plain(grant.number().orElseThrow()));
        PublicProposalView.Paper decree = view.papers().decree().orElseThrow();
        Rupiah awarded = view.money().amounts().getOrDefault(LadderStep.DECREED, Rupiah.ZERO);
        Optional<Rupiah> requested = Optional.ofNullable(view.money().amounts().get(LadderStep.REQUESTED));
        boolean ofPerson = grant.recipient().isPerson();
        RegionCode place = view.subject().orElseThrow().kelurahan();
        return new GivingGrant(
                id,
                cut(title(grant)),
                description(grant),
                RUPIAH,
                requested,
                awarded,
                Optional.of(grant.realised()).filter(Rupiah::isPositive),
                decree.date(),
                grant
                        .schedule()
                        .map(days -> new GivingGrant.Dates(
                                Optional.of(days.starts()), Optional.of(days.ends()), Optional.of(monthsBegun(days))))
                        .stream()
                        .toList(),
                grant
                        .schedule()
                        .flatMap(PublicGrant.Schedule::ended)
                        .map(day -> new GivingGrant.Dates(Optional.empty(), Optional.of(day), Optional.empty()))
                        .stream()
                        .toList(),
                ofPerson ? Optional.empty() : Optional.of(List.of(organisation(grant, place))),
                ofPerson
                        ? Optional.of(new GivingGrant.Person(
                                own("individual-" + plain(grant.number().orElseThrow())), "Individual Recipient"))
                        : Optional.empty(),
                List.of(funder(grant)),
                List.of(programme(grant)),
                List.of(new GivingGrant.Classification(
                        "Permendagri 32/2011",
                        grant.kind().form().name(),
                        Optional.of(words.of(grant.kind().form())))),
                classifications(grant),
                List.of(new GivingGrant.Location("ID", place.dotted())),
                place.level() == RegionLevel.VILLAGE ? LOCAL_AREA : LOCAL_AUTHORITY,
                grant.kind().openCall() ? "Yes" : "No",
                papers(id, view.papers()),
                requested.map(amount -> transaction(id + "-a1", Optional.empty(), amount)).stream()
                        .toList(),
                commitment(id, view),
                payments(id, view),
                grant.recipient().kind() == RecipientKind.BUMD ? Optional.of(REGRANT) : Optional.empty(),
                grant.changedAt(),
                terms.source().map(Object::toString));
    }

    private static long monthsBegun(PublicGrant.Schedule days) {
        return ChronoUnit.MONTHS.between(days.starts(), days.ends()) + 1;
    }

    private String title(PublicGrant grant) {
        return PublicTables.purpose(grant, words)
                .filter(purpose -> !grant.recipient().isPerson())
                .orElseGet(() -> description(grant));
    }

    /** Of closed lists only: nothing that somebody typed. */
    private String description(PublicGrant grant) {
        String what = words.of(grant.kind().type()) + ", "
                + words.of(grant.kind().form()).toLowerCase(Locale.ROOT);
        String purposes = words.of(grant.kind().purposes());
        return what
                + (purposes.isEmpty() ? "" : ": " + purposes)
                + grant.kind()
                        .field()
                        .map(field -> "; " + words.of(Text.of("bidang ", "field ")) + words.of(field))
                        .orElse("");
    }

    private static String cut(String title) {
        return title.length() <= GivingGrant.TITLE_LIMIT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, GivingGrant.TITLE_LIMIT - 2)))
                        + "\u2026";
    }

    /** Where the region closes its name it is one of its kind, under an id that nothing but this grant has. */
    private GivingGrant.Organisation organisation(PublicGrant grant, RegionCode place) {
        PublicGrant.Recipient recipient = grant.recipient();
        String kind = words.of(recipient.kind());
        return new GivingGrant.Organisation(
                recipient
                        .identifier()
                        .orElseGet(() -> recipient
                                .name()
                                .map(name -> own("org-" + fingerprint(grant, name, place)))
                                .orElseGet(() ->
                                        own("org-of-" + plain(grant.number().orElseThrow())))),
                recipient.name().orElse(kind),
                Optional.empty(),
                place.regency().map(RegionCode::dotted),
                Optional.of("ID"),
                Optional.of(kind));
    }

    /** The same organisation has the same name here in every year, without a register of recipients. */
    private static String fingerprint(PublicGrant grant, String name, RegionCode place) {
        String same = grant.recipient().kind() + "\n"
                + name.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT) + "\n" + place;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private GivingGrant.Organisation funder(PublicGrant grant) {
        return new GivingGrant.Organisation(
                own(terms.region().code().dotted()),
                terms.region().name(),
                grant.view().progress().unit().map(words::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private GivingGrant.Programme programme(PublicGrant grant) {
        Optional<Code> field = grant.kind().field();
        return new GivingGrant.Programme(
                grant.kind().type().name() + field.map(code -> "-" + code).orElse(""),
                words.of(grant.kind().type())
                        + field.map(code -> ", " + words.of(code)).orElse(""));
    }

    private List<GivingGrant.Classification> classifications(PublicGrant grant) {
        List<GivingGrant.Classification> all = new ArrayList<>();
        grant.budget()
                .account()
                .ifPresent(account -> all.add(new GivingGrant.Classification(
                        "Kode rekening " + account.chart(), account.value(), Optional.empty())));
        all.add(new GivingGrant.Classification(
                "Jenis penerima",
                grant.recipient().kind().name(),
                Optional.of(words.of(grant.recipient().kind()))));
        for (SocialAidPurpose purpose : grant.kind().purposes()) {
            all.add(new GivingGrant.Classification(
                    "Permendagri 32/2011 Pasal 25", purpose.name(), Optional.of(words.of(purpose))));
        }
        return all;
    }

    private static List<GivingGrant.Document> papers(String id, PublicProposalView.Papers papers) {
        List<GivingGrant.Document> all = new ArrayList<>();
        papers.decree()
                .ifPresent(paper -> all.add(new GivingGrant.Document(
                        id + "-sk", paper.number(), "Keputusan kepala daerah tentang penerima")));
        papers.agreement().ifPresent(paper -> all.add(new GivingGrant.Document(id + "-nphd", paper.number(), "NPHD")));
        return all;
    }

    private static List<GivingGrant.Transaction> commitment(String id, PublicProposalView view) {
        return Optional.ofNullable(view.money().amounts().get(LadderStep.AGREED))
                .flatMap(agreed -> view.papers()
                        .agreement()
                        .map(paper -> transaction(id + "-c1", Optional.of(paper.date()), agreed)))
                .stream()
                .toList();
    }

    private static List<GivingGrant.Transaction> payments(String id, PublicProposalView view) {
        return view.money().payments().stream()
                .map(paid -> transaction(id + "-d" + paid.tranche(), Optional.of(paid.on()), paid.amount()))
                .toList();
    }

    private static GivingGrant.Transaction transaction(String id, Optional<java.time.LocalDate> on, Rupiah amount) {
        return new GivingGrant.Transaction(id, on, amount, RUPIAH);
    }

    /** Hyphens stay; slashes, spaces and whatever else becomes an underscore. */
    private static String plain(String number) {
        return number.replaceAll("[^A-Za-z0-9.-]+", "_");
    }
}
