package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads and writes the books beside the cases. */
final class BookRoom {
    private final Store store;
    private final Map<String, Book> byName = new LinkedHashMap<>();

    BookRoom(Store store, List<Book> books) {
        this.store = store;
        for (Book book : books) {
            if (byName.put(book.name(), book) != null) {
                throw new IllegalStateException("office: two books are called %s; keep one".formatted(book.name()));
            }
        }
    }

    /** The pages one attempt has read, so that it writes upon what it read. */
    static final class Pages {
        private final Map<StreamId, Optional<StreamLine>> read = new TreeMap<>();
    }

    boolean answers(Fact<?> fact) {
        return byName.values().stream().anyMatch(book -> book.fact().equals(fact));
    }

    Reading<?> read(FactRequest request, Pages pages, Instant at) {
        Book book = byName.values().stream()
                .filter(one -> one.fact().equals(request.fact()))
                .findFirst()
                .orElseThrow();
        return book.reading(request.subject(), last(book, request.subject(), pages), at);
    }

    /** The appends that these postings need, or findings that forbid them. */
    Outcome write(List<Posting> postings, String cause, Pages pages, Instant at) {
        Map<StreamId, List<Posting>> byStream = new TreeMap<>();
        Map<StreamId, String> pageOf = new HashMap<>();
        for (Posting posting : postings) {
            Book book = book(posting);
            for (String page : book.pages(posting)) {
                StreamId stream = stream(book, page);
                pageOf.put(stream, page);
                byStream.computeIfAbsent(stream, key -> new ArrayList<>()).add(posting);
            }
        }
        List<Append> appends = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        byStream.forEach((stream, ofPage) -> {
            Book book = book(ofPage.get(0));
            String page = Objects.requireNonNull(pageOf.get(stream));
            Optional<StreamLine> last = last(book, page, pages);
            Book.Written written = book.write(page, last, ofPage, cause, at);
            findings.addAll(written.findings());
            if (written.findings().isEmpty()) {
                appends.add(new Append(stream, last.map(StreamLine::version).orElse(0L), written.lines()));
            }
        });
        return new Outcome(appends, findings);
    }

    record Outcome(List<Append> appends, List<Finding> findings) {}

    private Optional<StreamLine> last(Book book, String page, Pages pages) {
        return pages.read.computeIfAbsent(stream(book, page), store::last);
    }

    private static StreamId stream(Book book, String page) {
        return StreamId.of(StreamId.Kind.BOOK, book.name() + "/" + page);
    }

    private Book book(Posting posting) {
        Book book = byName.get(posting.book());
        if (book == null) {
            throw new IllegalStateException("office: has no book %s; say book(..)".formatted(posting.book()));
        }
        return book;
    }
}
