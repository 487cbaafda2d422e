package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.report.Channel;
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
import id.pendopo.core.region.GeoPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one report, and says everything at once that is wrong with it. */
final class PostReader {
    private static final List<String> SINGLE = List.of(
            Param.SERVICE,
            Param.LATITUDE,
            Param.LONGITUDE,
            Param.ADDRESS,
            Param.ADDRESS_ID,
            Param.DEVICE,
            Param.ACCOUNT,
            Param.DESCRIPTION,
            Param.MEDIA);

    private final Parameters sent;
    private final LeafServices services;
    private final Addresses addresses;
    private final DeviceRule devices;
    private final ZoneOffset zone;
    private final List<Open311Error> errors;
    private final PersonReader person;

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
        this.person = new PersonReader(sent, errors);
    }

    /** The report; empty if anything was wrong, which then stands among the errors. */
    Optional<PostedReport> read(Bringer bringer) {
        Stream.concat(SINGLE.stream(), PersonReader.SINGLE.stream())
                .filter(sent::isAmbiguous)
                .forEach(name -> errors.add(Open311Error.bad(name + " was sent with several values")));
        Optional<CategoryLeaf> leaf = leaf();
        Optional<Location> location = location();
        Optional<Narrative> story = person.story();
        Optional<ReporterRecord> known = person.known();
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
        Optional<PersonalText> words = person.text(address, Param.ADDRESS);
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

    private Optional<URI> media() {
        Optional<String> text = sent.one(Param.MEDIA);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> uri = WebAddress.find(text.get());
        if (uri.isEmpty()) {
            errors.add(Open311Error.bad(Param.MEDIA + " is no address of the web"));
        }
        return uri;
    }

    private Optional<String> device() {
        Optional<String> device = sent.one(Param.DEVICE);
        if (device.isPresent() && devices.refuses()) {
            errors.add(Open311Error.bad(Param.DEVICE + " is not taken here; leave it out"));
        }
        return device.flatMap(devices::hash);
    }
}
