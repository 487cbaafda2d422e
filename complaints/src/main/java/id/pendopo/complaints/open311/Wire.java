package id.pendopo.complaints.open311;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A document before it is written: both forms are made of the same one, so that they cannot differ. */
sealed interface Wire {
    /** A text. What XML cannot hold is left out of both forms. */
    record Words(String text) implements Wire {
        public Words {
            text = PlainText.writable(text);
        }
    }

    /** A truth value. */
    record Truth(boolean holds) implements Wire {}

    /** A number, in digits as both forms write them. */
    record Digits(String text) implements Wire {}

    /**
     * A list.
     *
     * @param element what an item is called in XML
     */
    record Items(String element, List<? extends Wire> items) implements Wire {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Parts with names, in order. */
    record Fields(Map<String, Wire> parts) implements Wire {}

    static Wire of(long number) {
        return new Digits(Long.toString(number));
    }

    /** Millionths of a degree as degrees. */
    static Wire degrees(int millionths) {
        long size = Math.abs((long) millionths);
        String decimals =
                String.valueOf(1_000_000 + size % 1_000_000).substring(1).replaceFirst("0{1,5}$", "");
        return new Digits((millionths < 0 ? "-" : "") + size / 1_000_000 + "." + decimals);
    }

    /** Whole seconds with the zone of the region. */
    static String time(Instant at, ZoneOffset zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atOffset(zone));
    }

    static <T> Items list(String element, List<T> items, Function<? super T, ? extends Wire> each) {
        List<Wire> written = new ArrayList<>(items.size());
        items.forEach(item -> written.add(each.apply(item)));
        return new Items(element, written);
    }

    static Writing fields() {
        return new Writing();
    }

    /** Parts being written; what is absent is left out of both forms. Not thread-safe. */
    final class Writing {
        private final Map<String, Wire> parts = new LinkedHashMap<>();

        private Writing() {}

        Writing with(String name, Wire part) {
            parts.put(name, part);
            return this;
        }

        Writing with(String name, String text) {
            return with(name, new Words(text));
        }

        Writing with(String name, boolean holds) {
            return with(name, new Truth(holds));
        }

        /** Whole seconds with the zone of the region, as {@code 2025-05-08T10:00:00+07:00}. */
        Writing with(String name, Instant at, ZoneOffset zone) {
            return with(name, time(at, zone));
        }

        Writing withText(String name, Optional<String> text) {
            text.map(PlainText::writable).filter(some -> !some.isBlank()).ifPresent(some -> with(name, some));
            return this;
        }

        Fields done() {
            return new Fields(parts);
        }
    }
}
