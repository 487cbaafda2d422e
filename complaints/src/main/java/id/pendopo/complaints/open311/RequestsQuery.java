package id.pendopo.complaints.open311;

import id.pendopo.complaints.report.TrackingId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which reports a client asks for (<i>permintaan daftar laporan</i>). Ids override everything else; without them a span of at most
 * {@value #SPAN_DAYS} days is looked at, the latest where none was named, and at most {@value #ITEM_LIMIT} reports come at once, further ones
 * by page. Immutable and thread-safe.
 *
 * @param ids the public codes; empty where they do not matter
 * @param services the leaves; empty for all
 * @param statuses open, closed or both; never empty
 * @param from the first instant, included
 * @param until the last instant, included
 * @param page which page, from 1
 * @param pageSize how many reports a page has, 1 to {@value #ITEM_LIMIT}
 * @param extended whether what the specification has no field for is wanted
 */
public record RequestsQuery(
        List<String> ids,
        Set<String> services,
        Set<RequestStatus> statuses,
        Instant from,
        Instant until,
        int page,
        int pageSize,
        boolean extended) {
    /** The longest span. */
    public static final int SPAN_DAYS = 90;

    /** The most reports at once. */
    public static final int ITEM_LIMIT = 1_000;

    private static final Duration SPAN = Duration.ofDays(SPAN_DAYS);

    /** Copies what it is given. */
    public RequestsQuery {
        ids = List.copyOf(ids);
        services = Set.copyOf(services);
        statuses = Set.copyOf(statuses);
    }

    /**
     * What was asked for, or everything that is wrong with it.
     *
     * @param now until when the latest span goes
     * @param known whether a service of this code is offered; one that is not listed is as unknown as one that never was
     */
    static RequestsQuery read(Parameters sent, Instant now, Predicate<String> known, List<Open311Error> errors) {
        List<String> ids = sent.listed(Param.REQUEST).stream()
                .map(id -> TrackingId.find(id).map(TrackingId::value).orElse(id))
                .toList();
        boolean extended = truth(sent, Param.EXTENSIONS);
        if (ids.size() > ITEM_LIMIT) {
            errors.add(Open311Error.bad("more than %d of %s were sent".formatted(ITEM_LIMIT, Param.REQUEST)));
        }
        if (!ids.isEmpty()) {
            return new RequestsQuery(
                    ids, Set.of(), Set.of(RequestStatus.values()), Instant.MIN, Instant.MAX, 1, ITEM_LIMIT, extended);
        }
        Set<String> services = new TreeSet<>(sent.listed(Param.SERVICE));
        if (!services.stream().allMatch(known)) {
            errors.add(Open311Error.absent(Param.SERVICE));
        }
        Instant[] span = span(sent, now, errors);
        return new RequestsQuery(
                List.of(),
                services,
                statuses(sent, errors),
                span[0],
                span[1],
                whole(sent, Param.PAGE, 1, Integer.MAX_VALUE, errors),
                whole(sent, Param.PAGE_SIZE, ITEM_LIMIT, ITEM_LIMIT, errors),
                extended);
    }

    /** Whether a report is among those asked for, of which page ever. */
    public boolean matches(RequestItem item) {
        if (!ids.isEmpty()) {
            return ids.contains(item.id());
        }
        Instant at = item.times().requested();
        return !at.isBefore(from)
                && !at.isAfter(until)
                && statuses.contains(item.status())
                && (services.isEmpty() || services.contains(item.serviceCode()));
    }

    /** Of these reports the page that was asked for, the newest first. */
    public List<RequestItem> page(List<RequestItem> items) {
        return items.stream()
                .filter(this::matches)
                .sorted(RequestItem.NEWEST_FIRST)
                .skip((page - 1L) * pageSize)
                .limit(pageSize)
                .toList();
    }

    static Instant[] span(Parameters sent, Instant now, List<Open311Error> errors) {
        Optional<Instant> start = instant(sent, Param.START, errors);
        Optional<Instant> end = instant(sent, Param.END, errors);
        if (start.isPresent() && end.isPresent()) {
            if (end.get().isBefore(start.get())) {
                errors.add(Open311Error.bad("%s is before %s".formatted(Param.END, Param.START)));
            } else if (Duration.between(start.get(), end.get()).compareTo(SPAN) > 0) {
                errors.add(Open311Error.bad(
                        "%s and %s are more than %d days apart".formatted(Param.START, Param.END, SPAN_DAYS)));
            }
        }
        Instant last = end.orElseGet(() -> start.map(first -> first.plus(SPAN)).orElse(now));
        return new Instant[] {start.orElseGet(() -> last.minus(SPAN)), last};
    }

    private static Optional<Instant> instant(Parameters sent, String name, List<Open311Error> errors) {
        Optional<String> text = only(sent, name, errors);
        Optional<Instant> at = text.flatMap(WireTime::find);
        if (text.isPresent() && at.isEmpty()) {
            errors.add(Open311Error.bad(name + " is no date, time and zone; write it like 2025-05-24T00:00:00Z"));
        }
        return at;
    }

    /** Of two values another program on the way might have taken the other one. */
    private static Optional<String> only(Parameters sent, String name, List<Open311Error> errors) {
        if (sent.isAmbiguous(name)) {
            errors.add(Open311Error.bad(name + " was sent with several values"));
        }
        return sent.one(name);
    }

    private static Set<RequestStatus> statuses(Parameters sent, List<Open311Error> errors) {
        Set<RequestStatus> statuses = new TreeSet<>();
        for (String text : sent.listed(Param.STATUS)) {
            Optional<RequestStatus> status = RequestStatus.find(text);
            if (status.isEmpty()) {
                errors.add(Open311Error.bad("a %s is neither open nor closed".formatted(Param.STATUS)));
                break;
            }
            statuses.add(status.get());
        }
        return statuses.isEmpty() ? Set.of(RequestStatus.values()) : statuses;
    }

    static int whole(Parameters sent, String name, int absent, int most, List<Open311Error> errors) {
        Optional<String> text = only(sent, name, errors);
        if (text.isEmpty()) {
            return absent;
        }
        boolean isNumber = text.get().matches("[0-9]{1,9}");
        int number = isNumber ? Integer.parseInt(text.get()) : 0;
        if (number < 1 || number > most) {
            errors.add(Open311Error.bad(
                    most == Integer.MAX_VALUE
                            ? name + " is no number from 1 on"
                            : "%s is outside 1 to %d".formatted(name, most)));
            return absent;
        }
        return number;
    }

    static boolean truth(Parameters sent, String name) {
        List<String> values = new ArrayList<>(sent.all(name));
        return !values.isEmpty() && Truths.find(values.get(0)).orElse(false);
    }
}
