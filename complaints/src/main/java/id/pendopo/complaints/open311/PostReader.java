package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.GeoPoint;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportBuilder;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.policy.OwnValues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one report, and says everything at once that is wrong with it. */
final class PostReader {
    private static final int MEDIA_LIMIT = 2_000;
    private static final List<String> SINGLE = List.of(
            Param.SERVICE,
            Param.LATITUDE,
            Param.LONGITUDE,
            Param.ADDRESS,
            Param.ADDRESS_ID,
            Param.EMAIL,
            Param.DEVICE,
            Param.ACCOUNT,
            Param.FIRST_NAME,
            Param.LAST_NAME,
            Param.PHONE,
            Param.DESCRIPTION,
            Param.MEDIA);

    private final Parameters sent;
    private final LeafServices services;
    private final Addresses addresses;
    private final DeviceRule devices;
    private final ZoneOffset zone;
    private final List<Open311Error> errors;

    PostReader(
            Parameters sent,
            LeafServices services,
            Addresses addresses,
            DeviceRule devices,
            ZoneOffset zone,
            List<Open311Error> errors) {
        this.sent = sent;
        this.services = services;
        this.addresses = addresses;
        this.devices = devices;
        this.zone = zone;
        this.errors = errors;
    }

    /** The report; empty if anything was wrong, which then stands among the errors. */
    Optional<PostedReport> read(Bringer bringer) {
        SINGLE.stream()
                .filter(sent::isAmbiguous)
                .forEach(name -> errors.add(Open311Error.bad(name + " was sent with several values")));
        Optional<CategoryLeaf> leaf = leaf();
        Optional<Location> location = location();
        Optional<Narrative> story = story();
        Optional<ReporterRecord> known = known();
        Optional<URI> media = media();
        Optional<String> device = device();
        AttributeReader attributes = new AttributeReader(sent, zone, errors);
        boolean anonymous = attributes.isAnonymous();
        boolean confidential = attributes.isConfidential();
        Optional<OwnValues> own = leaf.map(attributes::values);
        if (!errors.isEmpty() || leaf.isEmpty() || story.isEmpty() || known.isEmpty() || location.isEmpty()) {
            return Optional.empty();
        }
        boolean unidentified = bringer.account().isEmpty() && !known.get().isKnown();
        ReportBuilder report = Report.of(
                        kind(leaf.get()),
                        Channel.OPEN311,
                        story.get(),
                        new Reporter(bringer.account(), bringer.level(), known.get()))
                .category(leaf.get().code())
                .at(location.get())
                .hiding(new Secrecy(anonymous, confidential, unidentified, false))
                .own(own.orElse(OwnValues.NONE));
        return Optional.of(new PostedReport(leaf.get(), report.done(), media, device));
    }

    private Optional<CategoryLeaf> leaf() {
        Optional<String> code = sent.one(Param.SERVICE);
        if (code.isEmpty()) {
            errors.add(Open311Error.bad(Param.SERVICE + " was not provided"));
            return Optional.empty();
        }
        Optional<CategoryLeaf> leaf = services.leaf(code.get());
        if (leaf.isEmpty()) {
            errors.add(Open311Error.absent(Param.SERVICE));
        }
        return leaf;
    }

    private static StatedKind kind(CategoryLeaf leaf) {
        return switch (leaf.kind()) {
            case COMPLAINT_SUPERVISORY, COMPLAINT_GENERAL -> StatedKind.COMPLAINT;
            case ASPIRATION -> StatedKind.ASPIRATION;
            case INFORMATION_REQUEST -> StatedKind.INFORMATION_REQUEST;
        };
    }

    private Optional<Location> location() {
        Optional<String> latitude = sent.one(Param.LATITUDE);
        Optional<String> longitude = sent.one(Param.LONGITUDE);
        Optional<String> address = sent.one(Param.ADDRESS).map(PlainText::of).or(this::registered);
        if (latitude.isPresent() != longitude.isPresent()) {
            errors.add(Open311Error.bad("%s and %s come together".formatted(Param.LATITUDE, Param.LONGITUDE)));
        }
        Optional<PersonalText> words = text(address, Param.ADDRESS);
        Optional<GeoPoint> point = latitude.isPresent() && longitude.isPresent()
                ? point(latitude.get(), longitude.get())
                : Optional.empty();
        if (latitude.isEmpty()
                && longitude.isEmpty()
                && address.isEmpty()
                && sent.one(Param.ADDRESS_ID).isEmpty()) {
            errors.add(Open311Error.bad("a location was not provided: send %s and %s, %s or %s"
                    .formatted(Param.LATITUDE, Param.LONGITUDE, Param.ADDRESS, Param.ADDRESS_ID)));
        }
        if (point.isEmpty() && words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Location(
                point.map(where -> PersonalText.of(where.text())),
                Optional.empty(),
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                point.isPresent() ? LocationSource.PIN : LocationSource.TEXT));
    }

    private Optional<String> registered() {
        Optional<String> id = sent.one(Param.ADDRESS_ID);
        Optional<String> address = id.flatMap(addresses::of);
        if (id.isPresent() && address.isEmpty()) {
            errors.add(Open311Error.absent(Param.ADDRESS_ID));
        }
        return address;
    }

    /** Clients send more places than there is exactness in; what is beyond a millionth of a degree is rounded. */
    private Optional<GeoPoint> point(String latitude, String longitude) {
        Optional<Integer> north = millionths(latitude, 90);
        Optional<Integer> east = millionths(longitude, 180);
        if (north.isEmpty() || east.isEmpty()) {
            errors.add(
                    Open311Error.bad("%s and %s are no degrees of WGS84".formatted(Param.LATITUDE, Param.LONGITUDE)));
            return Optional.empty();
        }
        return Optional.of(new GeoPoint(north.get(), east.get()));
    }

    private static Optional<Integer> millionths(String degrees, int most) {
        if (!degrees.matches("[-+]?[0-9]{1,3}(\\.[0-9]{1,30})?")) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(degrees).movePointRight(6).setScale(0, RoundingMode.HALF_UP);
        return value.abs().compareTo(BigDecimal.valueOf(most * 1_000_000L)) > 0
                ? Optional.empty()
                : Optional.of(value.intValueExact());
    }

    private Optional<Narrative> story() {
        Optional<String> text = sent.one(Param.DESCRIPTION).map(PlainText::of).filter(plain -> !plain.isBlank());
        if (text.isEmpty()) {
            errors.add(Open311Error.bad(Param.DESCRIPTION + " was not provided"));
            return Optional.empty();
        }
        if (text.get().length() > PlainText.DESCRIPTION_LIMIT) {
            errors.add(Open311Error.bad(
                    "%s is longer than %d characters".formatted(Param.DESCRIPTION, PlainText.DESCRIPTION_LIMIT)));
            return Optional.empty();
        }
        try {
            return Optional.of(Narrative.of(text.get()));
        } catch (IllegalArgumentException unfit) {
            errors.add(Open311Error.bad(Param.DESCRIPTION + " has characters that no text may have"));
            return Optional.empty();
        }
    }

    private Optional<ReporterRecord> known() {
        Optional<String> name = Optional.of(Stream.of(Param.FIRST_NAME, Param.LAST_NAME)
                        .flatMap(part -> sent.one(part).stream())
                        .collect(Collectors.joining(" ")))
                .filter(full -> !full.isBlank());
        int before = errors.size();
        ReporterRecord known = new ReporterRecord(
                text(name, Param.FIRST_NAME),
                Optional.empty(),
                text(sent.one(Param.PHONE), Param.PHONE),
                text(sent.one(Param.EMAIL), Param.EMAIL),
                Optional.empty());
        return errors.size() == before ? Optional.of(known) : Optional.empty();
    }

    private Optional<PersonalText> text(Optional<String> text, String name) {
        Optional<String> line =
                text.map(some -> some.replaceAll("\\s+", " ").strip()).filter(some -> !some.isEmpty());
        if (line.isPresent() && !PersonalText.isAcceptable(line.get())) {
            errors.add(Open311Error.bad("%s is longer than %d characters or has some that no text may have"
                    .formatted(name, PersonalText.LIMIT)));
            return Optional.empty();
        }
        return line.map(PersonalText::of);
    }

    private Optional<URI> media() {
        Optional<String> text = sent.one(Param.MEDIA);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> uri = uri(text.get());
        if (uri.isEmpty()) {
            errors.add(Open311Error.bad(Param.MEDIA + " is no address of the web"));
        }
        return uri;
    }

    private static Optional<URI> uri(String text) {
        if (text.length() > MEDIA_LIMIT) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            // A name and a password in front of the host are nobody's to keep.
            return isWeb && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException unfit) {
            return Optional.empty();
        }
    }

    private Optional<String> device() {
        Optional<String> device = sent.one(Param.DEVICE);
        if (device.isPresent() && devices.refuses()) {
            errors.add(Open311Error.bad(Param.DEVICE + " is not taken here; leave it out"));
        }
        return device.flatMap(devices::hash);
    }
}
