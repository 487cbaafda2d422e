package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the facts a command needs, from the region's services and from the books. */
final class FactRoom {
    private static final Logger LOG = LoggerFactory.getLogger(FactRoom.class);

    private final BookRoom books;
    private final Map<Fact<?>, FactSource> sources = new HashMap<>();

    FactRoom(BookRoom books, List<FactSource> all) {
        this.books = books;
        for (FactSource source : all) {
            for (Fact<?> fact : source.facts()) {
                if (sources.put(fact, source) != null) {
                    throw new IllegalStateException("office: two sources answer %s; keep one".formatted(fact.name()));
                }
            }
        }
    }

    /** What is known; a fact that nobody answers stays out, and deciding says so. */
    Facts fetch(List<FactRequest> requests, BookRoom.Pages pages, Actor asker, Instant at) {
        Facts facts = Facts.NONE;
        for (FactRequest request : requests) {
            if (books.answers(request.fact())) {
                facts = facts.with(request, books.read(request, pages, at));
            } else {
                FactSource source = sources.get(request.fact());
                if (source != null) {
                    facts = facts.with(request, ask(source, request, asker, at));
                }
            }
        }
        return facts;
    }

    private static Reading<?> ask(FactSource source, FactRequest request, Actor asker, Instant at) {
        try {
            return source.read(request, asker, at);
        } catch (RuntimeException failure) {
            // The subject may be personal, and so may the failure's message: only the kind of failure is logged.
            LOG.warn(
                    "fact {} is unavailable: {}",
                    request.fact().name(),
                    failure.getClass().getName());
            return new Reading.Unavailable<>(at, source.getClass().getSimpleName(), "");
        }
    }
}
