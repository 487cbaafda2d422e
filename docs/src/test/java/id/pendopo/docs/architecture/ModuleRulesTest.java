package id.pendopo.docs.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.pendopo.docs.architecture.fixture.Wayward;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each module promises to those who build on it: few dependencies, one direction, and no look at the surroundings. */
class ModuleRulesTest {

    private static final String ROOT = "id.pendopo";
    private static final List<String> PROCEDURES = List.of("grants", "licensing", "performance", "complaints");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses FIXTURE = new ClassFileImporter().importClasses(Wayward.class);

    private static final DescribedPredicate<JavaClass> DATABIND_OR_SPRING = resideInAnyPackage(
            "org.springframework..",
            "tools.jackson.databind..",
            "tools.jackson.core..",
            "com.fasterxml.jackson.databind..",
            "com.fasterxml.jackson.core..");

    @Test
    void the_modules_are_really_seen() {
        assertThat(OURS.stream().map(JavaClass::getPackageName)).anyMatch(name -> name.startsWith(ROOT + ".cli"));
    }

    @Test
    void core_leans_on_nothing_of_ours() {
        onlyOn("core", "core").check(OURS);
    }

    @Test
    void a_procedure_leans_on_core_and_never_on_another_procedure() {
        PROCEDURES.forEach(module -> onlyOn(module, module, "core").check(OURS));
    }

    @Test
    void the_testkit_leans_on_core_alone() {
        onlyOn("testkit", "testkit", "core").check(OURS);
    }

    /** The four jars of a published module's compile scope; databind only behind the wall of an internal package. */
    @Test
    void a_published_module_uses_the_four_allowed_libraries_and_the_jdk() {
        String[] allowed = {
            "java..",
            "javax.crypto..",
            // Documents of Open311 are written by the JDK itself, see ADR 0108.
            "javax.xml.stream..",
            ROOT + "..",
            "jakarta.validation..",
            "com.fasterxml.jackson.annotation..",
            "org.slf4j..",
            "org.jspecify.annotations.."
        };
        classes()
                .that(arePublishedLibraries())
                .and()
                .resideOutsideOfPackage("..internal..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "grants", "licensing", "performance", "complaints", "testkit", "cli"})
    void what_is_internal_to_a_module_is_used_by_no_other_module(String module) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackage(ROOT + "." + module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "." + module + "..").and(resideInAPackage("..internal..")))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void no_public_signature_mentions_an_internal_type() {
        noClasses()
                .that(areSeenByUsers())
                .should(Signatures.mention(
                        resideInAPackage(ROOT + "..internal..").as("an internal type")))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void no_public_signature_mentions_databind_or_spring() {
        noClasses()
                .that(areSeenByUsers())
                .should(Signatures.mention(DATABIND_OR_SPRING))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void core_and_the_procedures_never_ask_clock_chance_threads_or_network() {
        noClasses()
                .that(resideInAnyPackage(modules(Stream.concat(Stream.of("core"), PROCEDURES.stream()))))
                .should(Surroundings.askTheSurroundings())
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void every_package_says_that_null_is_no_value() {
        List<String> silent = OURS.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> !p.getClasses().isEmpty())
                .filter(p -> !isNullMarked(p))
                .map(JavaPackage::getName)
                .toList();
        assertThat(silent).isEmpty();
    }

    /** A rule that never refuses proves nothing. */
    @Test
    void a_wayward_class_is_caught_by_each_rule() {
        ArchRule surroundings = noClasses().should(Surroundings.askTheSurroundings());
        assertThat(surroundings.evaluate(FIXTURE).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("Instant.now()"))
                .anyMatch(line -> line.contains("UUID.randomUUID()"));
        ArchRule signatures = noClasses().should(Signatures.mention(DATABIND_OR_SPRING));
        assertThat(signatures.evaluate(FIXTURE).getFailureReport().getDetails())
                .anyMatch(line -> line.contains("databindInsideGenerics"));
    }

    private static ArchRule onlyOn(String module, String... allowed) {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(modules(Stream.of(allowed))))))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> arePublishedLibraries() {
        return resideInAnyPackage(modules(Stream.concat(Stream.of("core"), PROCEDURES.stream())));
    }

    private static DescribedPredicate<JavaClass> areSeenByUsers() {
        return resideInAnyPackage(modules(Stream.concat(Stream.of("core", "testkit"), PROCEDURES.stream())))
                .and(not(resideInAPackage("..internal..")))
                .and(DescribedPredicate.describe(
                        "are public", c -> c.getModifiers().contains(JavaModifier.PUBLIC)));
    }

    private static String[] modules(Stream<String> names) {
        return names.map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    private static boolean isNullMarked(JavaPackage p) {
        return p.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }
}
