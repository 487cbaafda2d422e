package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.office.Answer;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Another system knows one report by one number: none is recorded for two, in a real office. */
class ReferenceBookTest {
    private static final Actor HUB = Stages.HUB;

    private final FamilyWorld world = new FamilyWorld();

    private ComplaintCommand numbered(String system, String number) {
        return world.submit(Sample.pavement()
                .references(ExternalReference.of(system, number))
                .done());
    }

    private static HubCommand.RecordReference number(String system, String number) {
        return new HubCommand.RecordReference(ExternalReference.of(system, number));
    }

    /** However somebody types it. */
    @Test
    void a_number_comes_in_once() {
        world.does("2025-06-02T09:00", "satu", HUB, numbered("lapor", "L-47 11"));
        for (String again : List.of("L-47 11", " l-47   11 ")) {
            assertThat(world.tried("2025-06-02T09:10", "dua", HUB, numbered("lapor", again)))
                    .containsExactly("complaints.REFERENCE_CONFLICT");
        }
        world.does("2025-06-02T09:20", "dua", HUB, numbered("lapor", "L-4712"));
        world.does("2025-06-02T09:30", "tiga", HUB, numbered("legacy", "L-47 11"));
    }

    @Test
    void a_number_that_came_in_is_not_added_to_another_and_the_other_way_round() {
        world.does("2025-06-02T09:00", "satu", HUB, numbered("lapor", "1"));
        world.disposed("dua", "warga-2", Sample.plain());
        assertThat(world.tried("2025-06-03T11:00", "dua", HUB, number("lapor", "1")))
                .containsExactly("complaints.REFERENCE_CONFLICT");
        world.does("2025-06-03T11:10", "dua", HUB, number("lapor", "2"));
        assertThat(world.tried("2025-06-03T11:20", "tiga", HUB, numbered("lapor", "2")))
                .containsExactly("complaints.REFERENCE_CONFLICT");
    }

    /** A refused report leaves no number behind. */
    @Test
    void a_number_of_what_was_refused_is_free() {
        assertThat(world.tried(
                        "2025-06-02T09:00",
                        "satu",
                        HUB,
                        world.submit(Sample.pavement()
                                .story(id.pendopo.complaints.report.Narrative.of("Rusak"))
                                .references(ExternalReference.of("lapor", "1"))
                                .done())))
                .contains("complaints.TEXT_SHORT");
        world.does("2025-06-02T09:10", "dua", HUB, numbered("lapor", "1"));
    }

    /** Two readers of the channel take one report in at the very moment: the page of the number takes one of them. */
    @Test
    void two_at_once_take_it_in_once() throws Exception {
        List<ComplaintCommand> both = List.of(numbered("lapor", "7"), numbered("lapor", "7"));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> readers = List.of(0, 1).stream()
                    .<Callable<Answer>>map(reader -> () -> {
                        together.await();
                        return world.asked(
                                "2025-06-02T09:00",
                                CaseId.of("dari-" + reader),
                                HUB,
                                both.get(reader),
                                "at-once-" + reader);
                    })
                    .toList();
            int accepted = 0;
            for (Future<Answer> answer : threads.invokeAll(readers)) {
                accepted += answer.get().accepted() ? 1 : 0;
                assertThat(answer.get().accepted() || answer.get().codes().contains("complaints.REFERENCE_CONFLICT"))
                        .as("%s", answer.get().codes())
                        .isTrue();
            }
            assertThat(accepted).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    /** The answer to our push and the next reading bring the number of one case at once. */
    @Test
    void the_same_number_of_the_same_case_at_once_is_recorded_once() throws Exception {
        world.disposed("satu", "warga-1", Sample.plain());
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> same = List.of(0, 1).stream()
                    .<Callable<Answer>>map(reader -> () -> {
                        together.await();
                        return world.asked(
                                "2025-06-03T11:00", CaseId.of("satu"), HUB, number("lapor", "7"), "hub-number");
                    })
                    .toList();
            for (Future<Answer> answer : threads.invokeAll(same)) {
                assertThat(answer.get().accepted()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(world.data("satu").report().references()).containsExactly(ExternalReference.of("lapor", "7"));
    }
}
