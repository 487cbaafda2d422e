package id.pendopo.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Core is read from the ground up; a room that reached upwards could not be understood alone any more. */
class RoomOrderTest {

    private static final String CORE = "id.pendopo.core";
    private static final String FIXTURE = "id.pendopo.core.architecture.fixture";

    private static final Rooms ROOMS = new Rooms(
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

    @Test
    void a_room_of_core_uses_only_the_rooms_below_it() {
        JavaClasses core = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(CORE);
        ROOMS.useOnlyWhatIsBelow().check(core);
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
