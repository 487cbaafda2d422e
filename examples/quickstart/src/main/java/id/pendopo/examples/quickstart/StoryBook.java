package id.pendopo.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Tells several stories (<i>kumpulan contoh</i>): as many at once as there are processors, because each has an office and a database of its own,
 * and prints them whole, one after the other, in their order.
 */
final class StoryBook {
    private final PrintStream out;

    StoryBook(PrintStream out) {
        this.out = out;
    }

    private record Page<T>(ByteArrayOutputStream text, Future<T> told) {}

    /**
     * Tells them all, or up to the first that stops.
     *
     * @param teller tells one story on a page of its own
     * @param after given what each story left, in their order
     * @throws StoryStopped if one stops; what it told until then is printed
     */
    <T> void tell(List<String> stories, BiFunction<String, PrintStream, T> teller, Consumer<T> after) {
        ExecutorService tellers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Page<T>> pages = new ArrayList<>();
            for (String story : stories) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                PrintStream page = new PrintStream(text, true, StandardCharsets.UTF_8);
                pages.add(new Page<>(text, tellers.submit(() -> teller.apply(story, page))));
            }
            String between = "";
            for (Page<T> page : pages) {
                out.print(between);
                after.accept(told(page));
                between = System.lineSeparator().repeat(2);
            }
        } finally {
            tellers.shutdownNow();
        }
    }

    private <T> T told(Page<T> page) {
        try {
            return page.told().get();
        } catch (ExecutionException bad) {
            if (bad.getCause() instanceof StoryStopped stopped) {
                throw stopped;
            }
            throw new IllegalStateException("a story ended in a fault of the program", bad.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("somebody stopped the program while it told a story", interrupted);
        } finally {
            out.print(page.text().toString(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
