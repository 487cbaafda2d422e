package id.pendopo.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Handling.Confidentiality;
import id.pendopo.core.workflow.Handling.Link;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an inbox knows of a case: each word adds its own part and loses none of the others. */
class HandlingTest {
    private static final Instant OPENED = Instant.parse("2025-07-07T02:00:00Z");
    private static final Link TWIN = new Link(Code.of("DUPLICATE_OF"), CaseId.of("case-2"));

    @Test
    void each_word_adds_its_part_and_keeps_all_that_was_said_before() {
        Handling handling = Handling.openedAt(OPENED)
                .withReceiptNumber("R-1")
                .withExternal("LAPOR", "77")
                .withUnit(Code.of("DINAS_A"))
                .withAssignee(Optional.of(PersonRef.of("o1")))
                .withPlace(RegionCode.parse("32.73.01.1001"))
                .withPriority(9)
                .withConfidentiality(Confidentiality.SECRET)
                .withLink(TWIN)
                .withExternal("OSS", "78");
        assertThat(handling)
                .isEqualTo(new Handling(
                        Optional.of("R-1"),
                        Map.of("LAPOR", "77", "OSS", "78"),
                        Optional.of(Code.of("DINAS_A")),
                        Optional.of(PersonRef.of("o1")),
                        Optional.of(RegionCode.parse("32.73.01.1001")),
                        OPENED,
                        OPENED,
                        Optional.empty(),
                        9,
                        Confidentiality.SECRET,
                        List.of(TWIN)));
        assertThat(handling.withAssignee(Optional.empty()).assignee()).isEmpty();
        assertThat(handling.withPriority(0).priority()).isZero();
    }

    @Test
    void a_priority_outside_its_range_is_refused() {
        Handling handling = Handling.openedAt(OPENED);
        for (int outside : new int[] {-1, 10}) {
            assertThatThrownBy(() -> handling.withPriority(outside))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("outside 0 to 9");
        }
    }

    @Test
    void twenty_external_numbers_and_a_hundred_links_are_the_most() {
        Handling handling = Handling.openedAt(OPENED);
        for (int i = 1; i <= 20; i++) {
            handling = handling.withExternal("system-" + i, "n");
        }
        for (int i = 1; i <= 100; i++) {
            handling = handling.withLink(TWIN);
        }
        Handling full = handling;
        assertThat(full.external()).hasSize(20);
        assertThat(full.links()).hasSize(100);
        assertThatThrownBy(() -> full.withExternal("one-more", "n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> full.withLink(TWIN)).isInstanceOf(IllegalArgumentException.class);
    }
}
