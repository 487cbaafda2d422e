package id.pendopo.docs.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/**
 * Packages that stand on each other, from the ground up: a room may use those before it, never those after it. A room is
 * the package and all below it, so an {@code internal} package belongs to the room that it lies in.
 */
record Rooms(String base, List<String> fromTheGroundUp) {

    Rooms {
        fromTheGroundUp = List.copyOf(fromTheGroundUp);
    }

    ArchRule useOnlyWhatIsBelow() {
        CompositeArchRule rule = CompositeArchRule.of(everyPackageIsARoom());
        for (int i = 0; i < fromTheGroundUp.size() - 1; i++) {
            String[] above = fromTheGroundUp.subList(i + 1, fromTheGroundUp.size()).stream()
                    .map(this::wholeRoom)
                    .toArray(String[]::new);
            rule = rule.and(noClasses()
                    .that()
                    .resideInAPackage(wholeRoom(fromTheGroundUp.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .because("a room may use those below it, never those above it"));
        }
        return rule;
    }

    /** A package outside the list would escape the order, so there is none. */
    ArchRule everyPackageIsARoom() {
        String[] all = fromTheGroundUp.stream().map(this::wholeRoom).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .resideInAnyPackage(all)
                .allowEmptyShould(true)
                .because("each package belongs to a room whose place in the order is known");
    }

    private String wholeRoom(String name) {
        return base + "." + name + "..";
    }
}
