package id.pendopo.complaints.open311;

import java.time.Instant;
import java.util.List;

/**
 * Which updates a client asks for (<i>permintaan daftar pembaruan</i>). The same bounds hold as for reports [D]: a span of at most
 * {@value RequestsQuery#SPAN_DAYS} days, the latest where none was named, and at most {@value RequestsQuery#ITEM_LIMIT} at once, further ones by
 * page. Immutable and thread-safe.
 *
 * @param from the first instant, included
 * @param until the last instant, included
 * @param page which page, from 1
 * @param pageSize how many updates a page has, 1 to {@value RequestsQuery#ITEM_LIMIT}
 */
public record UpdatesQuery(Instant from, Instant until, int page, int pageSize) {
    static UpdatesQuery read(Parameters sent, Instant now, List<Open311Error> errors) {
        Instant[] span = RequestsQuery.span(sent, now, errors);
        return new UpdatesQuery(
                span[0],
                span[1],
                RequestsQuery.whole(sent, Param.PAGE, 1, Integer.MAX_VALUE, errors),
                RequestsQuery.whole(sent, Param.PAGE_SIZE, RequestsQuery.ITEM_LIMIT, RequestsQuery.ITEM_LIMIT, errors));
    }

    /** Whether something of that moment is among those asked for, on which page ever. */
    public boolean matches(Instant at) {
        return !at.isBefore(from) && !at.isAfter(until);
    }

    /** Of what became of these reports the page that was asked for, the oldest first. */
    public List<UpdateItem> page(List<RequestItem> items) {
        return items.stream()
                .flatMap(item -> UpdateItem.of(item).stream())
                .filter(update -> matches(update.at()))
                .sorted(UpdateItem.OLDEST_FIRST)
                .skip((page - 1L) * pageSize)
                .limit(pageSize)
                .toList();
    }
}
