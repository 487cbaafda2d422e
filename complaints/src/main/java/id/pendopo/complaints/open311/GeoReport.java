package id.pendopo.complaints.open311;

import id.pendopo.complaints.category.CategoryTree;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * GeoReport v2 for one region and day (<i>layanan GeoReport v2</i>): one method for each of its requests, each with what was sent and a way to
 * what anybody may see, each answering with a whole document. It reads no clock, opens no connection and keeps nothing. Immutable and
 * thread-safe where the functions given to it are.
 */
public final class GeoReport {
    private final Jurisdictions jurisdictions;
    private final LeafServices services;
    private final ZoneOffset zone;
    private final Locale locale;
    private final Addresses addresses;
    private final DeviceRule devices;

    private GeoReport(
            Jurisdictions jurisdictions,
            LeafServices services,
            ZoneOffset zone,
            Locale locale,
            Addresses addresses,
            DeviceRule devices) {
        this.jurisdictions = jurisdictions;
        this.services = services;
        this.zone = zone;
        this.locale = locale;
        this.addresses = addresses;
        this.devices = devices;
    }

    /**
     * Over this tree, without a register of addresses, refusing ids of devices.
     *
     * @param jurisdictions for whom the server answers
     * @param tree the categories of the day
     * @param zone in which dates are written
     * @param locale in which names are written
     */
    public static GeoReport of(Jurisdictions jurisdictions, CategoryTree tree, ZoneOffset zone, Locale locale) {
        return new GeoReport(
                jurisdictions, new LeafServices(tree, locale), zone, locale, Addresses.NONE, DeviceRule.REFUSED);
    }

    /** With this register of addresses. */
    public GeoReport with(Addresses register) {
        return new GeoReport(jurisdictions, services, zone, locale, register, devices);
    }

    /** With this rule for ids of devices. */
    public GeoReport with(DeviceRule rule) {
        return new GeoReport(jurisdictions, services, zone, locale, addresses, rule);
    }

    /** {@code GET services}: what may be reported. */
    public Open311Answer services(Parameters sent, WireFormat format) {
        return checked(sent, format).orElseGet(() -> writer(format).services(services.services()));
    }

    /** {@code GET services/code}: what one service asks; it may ask nothing. */
    public Open311Answer definition(String code, Parameters sent, WireFormat format) {
        return checked(sent, format)
                .orElseGet(() -> services.definition(code)
                        .map(writer(format)::definition)
                        .orElseGet(() -> absent(Param.SERVICE, format)));
    }

    /**
     * {@code GET requests}: the reports that match.
     *
     * @param now until when the latest days are looked at
     * @param published the reports that strangers may see and that match; more do no harm, they are left out here
     */
    public Open311Answer requests(
            Parameters sent, WireFormat format, Instant now, Function<RequestsQuery, List<RequestItem>> published) {
        List<Open311Error> errors = new ArrayList<>(jurisdictions.check(sent));
        RequestsQuery query = RequestsQuery.read(sent, now, services::offers, errors);
        return errors.isEmpty()
                ? writer(format).requests(query.page(published.apply(query)), query.extended())
                : writer(format).errors(errors);
    }

    /**
     * {@code GET requests/id}: one report. A hidden one, one that was never there and what is no id at all answer with the same bytes.
     *
     * @param published the report of this id, if whoever asks may see it
     */
    public Open311Answer request(
            String id, Parameters sent, WireFormat format, Function<String, Optional<RequestItem>> published) {
        return checked(sent, format)
                .orElseGet(() -> TrackingId.find(id)
                        .flatMap(code -> published.apply(code.value()))
                        .map(item ->
                                writer(format).requests(List.of(item), RequestsQuery.truth(sent, Param.EXTENSIONS)))
                        .orElseGet(() -> absent(Param.REQUEST, format)));
    }

    /**
     * {@code GET tokens/token}: what became of a token.
     *
     * @param known what became of it, if it was ever given
     */
    public Open311Answer token(
            String token, Parameters sent, WireFormat format, Function<String, Optional<TokenItem>> known) {
        return checked(sent, format)
                .orElseGet(
                        () -> known.apply(token).map(writer(format)::token).orElseGet(() -> absent("token", format)));
    }

    /**
     * {@code POST requests}: the report that was brought, or what to answer. Whether the key is missing or unknown is answered alone.
     *
     * @param bringer who stands behind the key; empty where it is missing or unknown
     */
    public PostedReading post(Parameters sent, WireFormat format, Optional<Bringer> bringer) {
        if (bringer.isEmpty()) {
            return PostedReading.refused(writer(format).errors(List.of(Open311Error.key())));
        }
        List<Open311Error> errors = new ArrayList<>(jurisdictions.check(sent));
        Optional<PostedReport> report =
                new PostReader(sent, services, addresses, devices, zone, errors).read(bringer.get());
        return report.map(PostedReading::of)
                .orElseGet(() -> PostedReading.refused(writer(format).errors(errors)));
    }

    /**
     * What to answer once a report was taken. The account is told only where somebody signed in and does not want to be unknown.
     *
     * @param tracking the code that it was given
     */
    public Open311Answer received(PostedReport posted, TrackingId tracking, WireFormat format) {
        PostedAnswer answer = PostedAnswer.of(tracking.value());
        Optional<Text> promise = posted.leaf().service().promise();
        PostedAnswer told =
                promise.map(text -> answer.promising(text.in(locale))).orElse(answer);
        boolean hidden = posted.report().secrecy().hidesPerson();
        return writer(format)
                .posted(
                        hidden
                                ? told
                                : told.of(posted.report().reporter().account().map(account -> account.value())));
    }

    /**
     * What to answer where a report was refused after all.
     *
     * @param findings what spoke against it; warnings are left out
     * @throws IllegalArgumentException if nothing did
     */
    public Open311Answer refused(List<Finding> findings, WireFormat format) {
        return writer(format)
                .errors(findings.stream()
                        .filter(Finding::isBlock)
                        .map(finding -> Open311Error.from(finding, locale))
                        .toList());
    }

    /** What to answer where what was sent cannot be read. */
    public Open311Answer unreadable(Open311Refused refused, WireFormat format) {
        return writer(format).errors(List.of(refused.error()));
    }

    /**
     * {@code GET servicerequestupdates}: what became of reports, by the updates extension.
     *
     * @param now until when the latest days are looked at
     * @param published the reports that strangers may see and that changed meanwhile; more do no harm, they are left out here
     */
    public Open311Answer updates(
            Parameters sent, WireFormat format, Instant now, Function<UpdatesQuery, List<RequestItem>> published) {
        List<Open311Error> errors = new ArrayList<>(jurisdictions.check(sent));
        UpdatesQuery query = UpdatesQuery.read(sent, now, errors);
        return errors.isEmpty()
                ? writer(format).updates(query.page(published.apply(query)))
                : writer(format).errors(errors);
    }

    /**
     * {@code POST servicerequestupdates}: the update that was brought, or what to answer. A repeat is refused; to which report it belongs is
     * told to nobody who may not see that.
     *
     * @param bringer who stands behind the key; empty where it is missing or unknown
     * @param known what is there
     */
    public PostedUpdateReading postUpdate(
            Parameters sent, WireFormat format, Optional<Bringer> bringer, KnownUpdates known) {
        if (bringer.isEmpty()) {
            return PostedUpdateReading.refused(writer(format).errors(List.of(Open311Error.key())));
        }
        List<Open311Error> errors = new ArrayList<>(jurisdictions.check(sent));
        Optional<PostedUpdate> update = new UpdateReader(sent, known, errors).read(bringer.get());
        return update.map(PostedUpdateReading::of)
                .orElseGet(() -> PostedUpdateReading.refused(writer(format).errors(errors)));
    }

    /** What to answer once an update was taken. */
    public Open311Answer receivedUpdate(PostedUpdate update, WireFormat format) {
        return writer(format).updated(update.id());
    }

    /**
     * Many reports as one document, by the proposed bulk specification: when one was closed is {@code closed_datetime} here.
     *
     * @param published the reports that strangers may see
     */
    public Open311Answer bulk(List<RequestItem> published, WireFormat format) {
        return writer(format).bulk(published);
    }

    /**
     * The same as CSV, the newest first: when one was closed is {@code closed_date} there.
     *
     * @throws IllegalStateException when FastCSV is not there
     */
    public String bulkCsv(List<RequestItem> published) {
        return BulkRequests.csv(
                published.stream().sorted(RequestItem.NEWEST_FIRST).toList(), zone);
    }

    /** The document by which clients find the servers. */
    public Open311Answer discovery(Discovery discovery, WireFormat format) {
        return writer(format).discovery(discovery);
    }

    private Optional<Open311Answer> checked(Parameters sent, WireFormat format) {
        List<Open311Error> errors = jurisdictions.check(sent);
        return errors.isEmpty() ? Optional.empty() : Optional.of(writer(format).errors(errors));
    }

    private Open311Answer absent(String what, WireFormat format) {
        return writer(format).errors(List.of(Open311Error.absent(what)));
    }

    private Open311Writer writer(WireFormat format) {
        return new Open311Writer(format, zone);
    }
}
