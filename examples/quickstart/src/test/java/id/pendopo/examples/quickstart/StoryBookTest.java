package id.pendopo.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StoryBookTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StoryBook book = new StoryBook(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    private final List<String> left = new ArrayList<>();

    @Test
    void the_order_is_that_of_the_stories_whichever_ends_first() {
        CountDownLatch second = new CountDownLatch(Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);
        book.tell(
                List.of("first", "second"),
                (story, page) -> {
                    page.print(story);
                    if (story.equals("first")) {
                        await(second);
                    } else {
                        second.countDown();
                    }
                    return "after " + story;
                },
                left::add);

        assertThat(bytes.toString(StandardCharsets.UTF_8).split("\\R+")).containsExactly("first", "second");
        assertThat(left).containsExactly("after first", "after second");
    }

    @Test
    void a_story_that_stops_is_the_last_that_is_printed_and_as_far_as_it_came() {
        assertThatThrownBy(() -> book.tell(
                        List.of("first", "second", "third"),
                        (story, page) -> {
                            page.print(story + " begins");
                            if (story.equals("second")) {
                                throw new StoryStopped("here", "because");
                            }
                            return story;
                        },
                        left::add))
                .isInstanceOf(StoryStopped.class)
                .hasMessageContaining("here");

        assertThat(bytes.toString(StandardCharsets.UTF_8).split("\\R+"))
                .containsExactly("first begins", "second begins");
        assertThat(left).containsExactly("first");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
