package id.pendopo.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A module is read from the ground up; a room that reached upwards could not be understood alone any more. */
class RoomOrderTest {

    private static final String CORE = "id.pendopo.core";
    private static final String FIXTURE = "id.pendopo.docs.architecture.house";

    private static final Rooms OF_CORE = new Rooms(
            CORE,
            List.of(
                    // Machinery without law, such as the bindings for JSON: everything may stand on it.
                    "internal",
                    "law",
                    "money",
                    "region",
                    "identity",
                    "calendar",
                    "finding",
                    "table",
                    "actor",
                    "document",
                    "policy",
                    "workflow",
                    "journal",
                    "notice",
                    "form",
                    "office",
                    "letter",
                    "chart",
                    "budget",
                    "resident",
                    "port",
                    "event",
                    "publication",
                    "monitoring"));

    private static final Rooms OF_LICENSING = new Rooms(
            "id.pendopo.licensing",
            List.of(
                    "law",
                    "business",
                    "risk",
                    "catalogue",
                    "routing",
                    "fee",
                    "assignment",
                    "licence",
                    "application",
                    "objection",
                    "verification",
                    "register",
                    "legacy",
                    "oss",
                    "letter",
                    // What those ask who stand outside; it may look into every room, and no room into it.
                    "compute"));

    private static final Rooms OF_PERFORMANCE = new Rooms(
            "id.pendopo.performance",
            List.of(
                    "law",
                    "employee",
                    "organisation",
                    "schedule",
                    "leave",
                    "attendance",
                    "discipline",
                    "rating",
                    "plan",
                    "catalogue",
                    "activity",
                    "abuse",
                    "pay",
                    "batch",
                    "period",
                    // An annulled sanction and an accepted objection lead to corrections of months.
                    "sanction",
                    "objection",
                    "letter",
                    "monitoring",
                    // What those ask who stand outside; it may look into every room, and no room into it.
                    "compute"));

    private static final Rooms OF_COMPLAINTS = new Rooms(
            "id.pendopo.complaints",
            List.of(
                    "law",
                    "report",
                    "category",
                    "guard",
                    "duplicate",
                    "visibility",
                    // It knows no complaint, only what both sides must know of each other.
                    "hub",
                    "complaint",
                    "publication",
                    "event",
                    "monitoring",
                    "open311",
                    "letter",
                    // What those ask who stand outside; it may look into every room, and no room into it.
                    "compute"));

    @Test
    void a_room_of_core_uses_only_the_rooms_below_it() {
        check(OF_CORE);
    }

    @Test
    void a_room_of_licensing_uses_only_the_rooms_below_it() {
        check(OF_LICENSING);
    }

    @Test
    void a_room_of_complaints_uses_only_the_rooms_below_it() {
        check(OF_COMPLAINTS);
    }

    @Test
    void a_room_of_performance_uses_only_the_rooms_below_it() {
        check(OF_PERFORMANCE);
    }

    private static void check(Rooms rooms) {
        JavaClasses module = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rooms.base());
        assertThat(module).isNotEmpty();
        rooms.useOnlyWhatIsBelow().check(module);
    }

    /** A rule that never refuses proves nothing: here a lower room reaches up. */
    @Test
    void reaching_up_is_refused_and_reaching_down_is_not() {
        JavaClasses fixture = new ClassFileImporter().importPackages(FIXTURE);
        assertThat(new Rooms(FIXTURE, List.of("above", "ground"))
                        .useOnlyWhatIsBelow()
                        .evaluate(fixture)
                        .hasViolation())
                .isFalse();
        assertThatThrownBy(() -> new Rooms(FIXTURE, List.of("ground", "above"))
                        .useOnlyWhatIsBelow()
                        .check(fixture))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Lower");
    }

    @Test
    void a_package_that_is_no_room_is_refused() {
        JavaClasses fixture = new ClassFileImporter().importPackages(FIXTURE);
        assertThat(new Rooms(FIXTURE, List.of("above"))
                        .everyPackageIsARoom()
                        .evaluate(fixture)
                        .hasViolation())
                .isTrue();
    }
}
