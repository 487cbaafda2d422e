package id.pendopo.complaints.visibility;

import static id.pendopo.complaints.visibility.Field.*;
import static id.pendopo.complaints.visibility.Layer.ANONYMOUS;
import static id.pendopo.complaints.visibility.Layer.CONFIDENTIAL;
import static id.pendopo.complaints.visibility.Layer.HOME;
import static id.pendopo.complaints.visibility.Layer.SUPERVISORY;
import static id.pendopo.complaints.visibility.Layer.UNPUBLISHED;
import static id.pendopo.complaints.visibility.Sight.CLEANED;
import static id.pendopo.complaints.visibility.Sight.COARSENED;
import static id.pendopo.complaints.visibility.Sight.COUNT_ONLY;
import static id.pendopo.complaints.visibility.Sight.FULL;
import static id.pendopo.complaints.visibility.Sight.MASKED;
import static id.pendopo.complaints.visibility.Sight.NONE;
import static id.pendopo.complaints.visibility.Sight.RELAY;
import static id.pendopo.complaints.visibility.Viewer.ADMIN;
import static id.pendopo.complaints.visibility.Viewer.APIP;
import static id.pendopo.complaints.visibility.Viewer.HANDLER;
import static id.pendopo.complaints.visibility.Viewer.LIAISON;
import static id.pendopo.complaints.visibility.Viewer.MONITOR;
import static id.pendopo.complaints.visibility.Viewer.OPEN;
import static id.pendopo.complaints.visibility.Viewer.PUBLIC;
import static id.pendopo.complaints.visibility.Viewer.REPORTER;
import static id.pendopo.complaints.visibility.Viewer.RESPONDENT;
import static id.pendopo.complaints.visibility.Viewer.SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The rows of the domain's table, one test a row, and what must hold of every cell. */
class VisibilityTableTest {
    private static final List<Field> IDENTITY = List.of(REPORTER_NAME, CONTACT, ACCOUNT, OTHER_REPORTS, ORIGINALS);
    private static final VisibilityTable TABLE = VisibilityTable.declared();
    private static final Exposure ANON = Exposure.PLAIN.with(ANONYMOUS);
    private static final Exposure CONF = Exposure.PLAIN.with(CONFIDENTIAL);
    private static final Exposure SUPER = CONF.with(SUPERVISORY);

    private static Sight sight(Exposure exposure, Field field, Viewer viewer) {
        return TABLE.sight(field, viewer, exposure);
    }

    @Test
    void a_plain_report_is_there_for_all_and_its_texts_lose_what_is_personal() {
        for (Viewer viewer : Viewer.values()) {
            assertThat(sight(Exposure.PLAIN, EXISTENCE, viewer)).isEqualTo(FULL);
        }
        assertThat(sight(Exposure.PLAIN, CONTENT, PUBLIC)).isEqualTo(CLEANED);
        assertThat(sight(Exposure.PLAIN, CONTENT, OPEN)).isEqualTo(CLEANED);
        assertThat(sight(Exposure.PLAIN, PLACE, PUBLIC)).isEqualTo(FULL);
        assertThat(sight(Exposure.PLAIN, DISPLAY_NAME, PUBLIC)).isEqualTo(FULL);
        assertThat(sight(Exposure.PLAIN, REPORTER_NAME, PUBLIC)).isEqualTo(NONE);
        assertThat(sight(Exposure.PLAIN, REPORTER_NAME, HANDLER)).isEqualTo(FULL);
        assertThat(sight(Exposure.PLAIN, REPORTER_NAME, MONITOR)).isEqualTo(NONE);
        assertThat(sight(Exposure.PLAIN, REPORTER_NAME, OPEN)).isEqualTo(NONE);
    }

    @Test
    void an_agency_writes_to_a_reporter_without_seeing_where_and_an_admin_reads_it_on_record() {
        assertThat(sight(Exposure.PLAIN, CONTACT, HANDLER)).isEqualTo(RELAY);
        assertThat(sight(Exposure.PLAIN, CONTACT, LIAISON)).isEqualTo(NONE);
        assertThat(sight(Exposure.PLAIN, CONTACT, ADMIN)).isEqualTo(MASKED);
        assertThat(TABLE.access(CONTACT, ADMIN, Exposure.PLAIN)).isEqualTo(Access.ON_RECORD);
        assertThat(TABLE.access(CONTACT, APIP, Exposure.PLAIN)).isEqualTo(Access.ON_RECORD);
        assertThat(TABLE.access(CONTACT, HANDLER, Exposure.PLAIN)).isEqualTo(Access.NEVER);
        for (Viewer viewer : List.of(PUBLIC, SUPPORTER, MONITOR, OPEN)) {
            assertThat(sight(Exposure.PLAIN, CONTACT, viewer)).isEqualTo(NONE);
        }
    }

    @Test
    void anonymous_hides_the_person_from_all_and_an_admin_unmasks_with_a_second_person() {
        for (Field field : IDENTITY) {
            for (Viewer viewer : List.of(PUBLIC, SUPPORTER, RESPONDENT, HANDLER, LIAISON, MONITOR, OPEN)) {
                assertThat(sight(ANON, field, viewer)).as(field + " " + viewer).isEqualTo(NONE);
                assertThat(TABLE.access(field, viewer, ANON)).isEqualTo(Access.NEVER);
            }
            for (Viewer viewer : List.of(ADMIN, APIP)) {
                assertThat(sight(ANON, field, viewer)).isEqualTo(MASKED);
                assertThat(TABLE.access(field, viewer, ANON)).isEqualTo(Access.TWO_PERSONS);
            }
        }
        assertThat(sight(ANON, CONTENT, PUBLIC)).isEqualTo(CLEANED);
        assertThat(sight(ANON, CONTENT, HANDLER)).isEqualTo(CLEANED);
        assertThat(sight(ANON, CONTENT, OPEN)).isEqualTo(COUNT_ONLY);
        assertThat(sight(ANON, REPORTER_NAME, REPORTER)).isEqualTo(FULL);
    }

    @Test
    void a_point_where_people_live_is_coarsened_for_all_who_need_not_go_there() {
        Exposure home = ANON.with(HOME);
        assertThat(sight(ANON, PLACE, PUBLIC)).isEqualTo(FULL);
        assertThat(sight(home, PLACE, PUBLIC)).isEqualTo(COARSENED);
        assertThat(sight(home, PLACE, HANDLER)).isEqualTo(COARSENED);
        assertThat(TABLE.access(PLACE, HANDLER, home)).isEqualTo(Access.ON_RECORD);
        assertThat(TABLE.access(PLACE, PUBLIC, home)).isEqualTo(Access.NEVER);
    }

    @Test
    void confidential_hides_the_report_and_the_handler_works_on_it() {
        assertThat(sight(CONF, EXISTENCE, PUBLIC)).isEqualTo(COUNT_ONLY);
        assertThat(TABLE.isThere(PUBLIC, CONF)).isFalse();
        assertThat(sight(CONF, EXISTENCE, SUPPORTER)).isEqualTo(NONE);
        assertThat(TABLE.isThere(RESPONDENT, CONF)).isFalse();
        assertThat(sight(CONF, CONTENT, HANDLER)).isEqualTo(CLEANED);
        assertThat(sight(CONF, CONTENT, ADMIN)).isEqualTo(CLEANED);
        assertThat(TABLE.access(CONTENT, ADMIN, CONF)).isEqualTo(Access.ON_RECORD);
        assertThat(sight(CONF, CATEGORY, MONITOR)).isEqualTo(FULL);
        assertThat(sight(CONF, AREA, MONITOR)).isEqualTo(COARSENED);
        assertThat(sight(CONF, TRACKING_ID, MONITOR)).isEqualTo(MASKED);
        assertThat(sight(CONF, CONTENT, MONITOR)).isEqualTo(NONE);
        assertThat(sight(CONF, EXISTENCE, OPEN)).isEqualTo(COUNT_ONLY);
        assertThat(sight(CONF, CONTENT, OPEN)).isEqualTo(NONE);
        assertThat(sight(CONF, REPORTER_NAME, HANDLER)).isEqualTo(FULL);
    }

    @Test
    void both_together_leave_the_public_nothing_and_the_command_center_aggregates() {
        Exposure both = ANON.with(CONFIDENTIAL);
        for (Field field : Field.values()) {
            assertThat(sight(both, field, PUBLIC)).as(field.name()).isEqualTo(NONE);
            assertThat(sight(both, field, MONITOR).isAnything())
                    .as(field.name())
                    .isFalse();
            assertThat(sight(both, field, OPEN).isAnything()).as(field.name()).isFalse();
        }
        assertThat(sight(both, CONTENT, HANDLER)).isEqualTo(CLEANED);
        assertThat(sight(both, REPORTER_NAME, HANDLER)).isEqualTo(NONE);
        assertThat(sight(both, REPORTER_NAME, ADMIN)).isEqualTo(MASKED);
    }

    @Test
    void what_is_supervisory_is_not_there_for_the_agency_until_the_inspectorate_discloses() {
        for (Field field : Field.values()) {
            for (Viewer viewer : List.of(RESPONDENT, HANDLER, LIAISON, SUPPORTER)) {
                assertThat(sight(SUPER, field, viewer)).as(field + " " + viewer).isEqualTo(NONE);
            }
            assertThat(sight(SUPER, field, OPEN)).as(field.name()).isEqualTo(NONE);
        }
        Exposure disclosed = SUPER.disclosing(Set.of(CONTENT, REPORTER_NAME, CONTACT));
        assertThat(sight(disclosed, EXISTENCE, RESPONDENT)).isEqualTo(FULL);
        assertThat(sight(disclosed, CONTENT, RESPONDENT)).isEqualTo(CLEANED);
        assertThat(sight(disclosed, PLACE, RESPONDENT)).isEqualTo(NONE);
        assertThat(sight(disclosed, REPORTER_NAME, RESPONDENT)).isEqualTo(NONE);
        assertThat(sight(disclosed, CONTACT, HANDLER)).isEqualTo(NONE);
        assertThat(sight(SUPER, EXISTENCE, MONITOR)).isEqualTo(COUNT_ONLY);
        assertThat(sight(SUPER, CONTENT, APIP)).isEqualTo(CLEANED);
    }

    @Test
    void intake_sees_what_is_supervisory_until_it_is_handed_over_and_a_liaison_when_assigned() {
        Exposure atIntake = SUPER.opened(Opening.INTAKE, true);
        assertThat(sight(atIntake, CONTENT, ADMIN)).isEqualTo(CLEANED);
        assertThat(sight(SUPER, CONTENT, ADMIN)).isEqualTo(NONE);
        assertThat(sight(SUPER, STATUS, ADMIN)).isEqualTo(FULL);
        assertThat(sight(SUPER, CONTENT, Viewer.INTAKE)).isEqualTo(NONE);
        Exposure assigned = SUPER.opened(Opening.ASSIGNED, true);
        assertThat(sight(assigned, CONTENT, LIAISON)).isEqualTo(CLEANED);
        assertThat(sight(assigned, REPORTER_NAME, LIAISON)).isEqualTo(NONE);
        assertThat(sight(assigned, CONTENT, HANDLER)).isEqualTo(NONE);
    }

    @Test
    void what_was_not_forwarded_is_the_reporters_alone() {
        Exposure before = Exposure.PLAIN.with(UNPUBLISHED);
        for (Viewer viewer : List.of(PUBLIC, SUPPORTER, RESPONDENT)) {
            assertThat(TABLE.isThere(viewer, before)).isFalse();
        }
        assertThat(sight(before, CONTENT, REPORTER)).isEqualTo(FULL);
        assertThat(sight(before, CONTENT, MONITOR)).isEqualTo(NONE);
        assertThat(sight(before, EXISTENCE, OPEN)).isEqualTo(COUNT_ONLY);
    }

    @Property(tries = 300)
    void a_further_layer_never_shows_more(
            @ForAll Set<Layer> layers,
            @ForAll Set<Opening> openings,
            @ForAll Set<Field> disclosed,
            @ForAll Layer more) {
        Exposure before = new Exposure(layers, openings, disclosed);
        Exposure after = before.with(more);
        for (Field field : Field.values()) {
            for (Viewer viewer : Viewer.values()) {
                assertThat(sight(after, field, viewer).isAsStrictAs(sight(before, field, viewer)))
                        .as("%s %s %s + %s", field, viewer, before, more)
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void what_is_not_there_shows_nothing_of_itself(@ForAll Set<Layer> layers, @ForAll Set<Opening> openings) {
        Exposure exposure = new Exposure(layers, openings, Set.of());
        for (Viewer viewer : Viewer.values()) {
            if (!TABLE.isThere(viewer, exposure)) {
                for (Field field : Field.values()) {
                    assertThat(sight(exposure, field, viewer).isAnything())
                            .as("%s %s %s", field, viewer, exposure)
                            .isFalse();
                }
            }
        }
    }

    /** Whatever lies over a case and whatever was disclosed: the person is nobody's outside the office. */
    @Property(tries = 200)
    void the_outside_never_sees_who_reported(
            @ForAll Set<Layer> layers, @ForAll Set<Opening> openings, @ForAll Set<Field> disclosed) {
        Exposure exposure = new Exposure(layers, openings, disclosed);
        for (Viewer viewer : List.of(PUBLIC, SUPPORTER, MONITOR, OPEN, Viewer.AUDITOR, Viewer.RECORDS, Viewer.HUB)) {
            for (Field field : IDENTITY) {
                assertThat(sight(exposure, field, viewer)).isEqualTo(NONE);
                assertThat(TABLE.access(field, viewer, exposure)).isEqualTo(Access.NEVER);
            }
        }
    }

    @Test
    void the_reporter_sees_his_own_whatever_lies_over_it() {
        Exposure all = new Exposure(EnumSet.allOf(Layer.class), Set.of(), Set.of());
        for (Field field : Field.values()) {
            boolean officials = Set.of(INTERNAL_NOTES, Field.NUDGES, SUPPORTERS, PRIORITY, TRAIL)
                    .contains(field);
            assertThat(sight(all, field, REPORTER)).as(field.name()).isEqualTo(officials ? NONE : FULL);
        }
    }

    /** What the leaders asked is a note inside: whoever reads the one reads the other. */
    @Test
    void a_nudge_is_seen_by_whoever_sees_notes_inside() {
        for (Layer layer : Layer.values()) {
            for (Viewer viewer : Viewer.values()) {
                assertThat(TABLE.cell(layer, Field.NUDGES, viewer))
                        .as("%s %s", layer, viewer)
                        .isEqualTo(TABLE.cell(layer, INTERNAL_NOTES, viewer));
            }
        }
    }

    @Test
    void a_declaration_that_is_not_whole_is_refused() {
        String text = VisibilityTable.declaration();
        assertThatThrownBy(() -> VisibilityTable.parse(text.replaceFirst("SUPPORTER REPORTER", "REPORTER SUPPORTER")))
                .hasMessageContaining("not every viewer");
        assertThatThrownBy(() -> VisibilityTable.parse(text.replaceFirst("(?m)^PLAIN +TRAIL .*$", "")))
                .hasMessageContaining("no row for TRAIL");
        assertThatThrownBy(() -> VisibilityTable.parse(text.replaceFirst("clean", "clear")))
                .hasMessageContaining("clear is no sight");
        assertThatThrownBy(() -> VisibilityTable.parse(text.replaceFirst("mask!read", "mask!look")))
                .hasMessageContaining("look is no access");
        assertThatThrownBy(() -> VisibilityTable.parse(text.replaceFirst("yes@intake", "yes@noon")))
                .hasMessageContaining("noon is no opening");
        assertThatThrownBy(() -> VisibilityTable.parse(text.replaceFirst("PLAIN +KIND +yes", "PLAIN KIND")))
                .hasMessageContaining("PLAIN KIND has 14 cells");
        assertThatThrownBy(() -> VisibilityTable.parse(text.replaceFirst("PLAIN +KIND", "PLAIN EXISTENCE")))
                .hasMessageContaining("PLAIN EXISTENCE stands twice");
    }
}
