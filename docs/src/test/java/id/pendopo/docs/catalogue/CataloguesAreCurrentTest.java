package id.pendopo.docs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the legal bureau reads is what the code does. Ordinary runs compare; {@code -Dpendopo.rewrite=true} writes every page anew
 * and keeps new codes.
 */
class CataloguesAreCurrentTest {
    private static List<Page> pages = List.of();

    @BeforeAll
    static void make() throws IOException {
        keepCodes();
        Bundle bundle = Bundle.read();
        RuleScan scan = new RuleScan(Bundle.lawModules());
        Proof proof = new Proof(bundle);
        List<Page> all = new ArrayList<>(ProcedurePages.of(bundle));
        all.addAll(PolicyPages.of(bundle));
        all.add(RulePage.of(bundle, scan, proof));
        all.add(FindingPage.of(bundle, scan, proof));
        all.add(VisibilityPage.of());
        pages = all;
    }

    private static void keepCodes() throws IOException {
        if (Page.isRewritten()) {
            Map<String, String> kept =
                    CodeLedger.read(Files.exists(CodeLedger.FILE) ? Bundle.text(CodeLedger.FILE) : "");
            boolean words = System.getProperty(Page.REWRITE, "").equals("words");
            Map<String, String> now = CodeLedger.of(Bundle.read().words());
            Files.writeString(CodeLedger.FILE, CodeLedger.text(CodeLedger.next(kept, now, words)));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_current() {
        return pages.stream().map(page -> DynamicTest.dynamicTest(page.file().toString(), page::check));
    }

    /** A page of a procedure that is gone would be believed. */
    @Test
    void no_page_is_left_over() throws IOException {
        List<Path> made = pages.stream().map(Page::file).toList();
        for (Path folder : List.of(ProcedurePages.FOLDER, PolicyPages.FOLDER)) {
            for (Path file : Bundle.files(folder, ".md")) {
                if (Page.isRewritten() && !made.contains(file)) {
                    Files.delete(file);
                }
            }
            assertThat(made).containsAll(Bundle.files(folder, ".md"));
        }
    }

    @Test
    void no_code_has_vanished_or_changed_its_meaning() {
        assertThat(CodeLedger.against(
                        CodeLedger.read(Bundle.text(CodeLedger.FILE)),
                        CodeLedger.of(Bundle.read().words())))
                .as("docs/%s", CodeLedger.FILE)
                .isEmpty();
    }

    /** Whoever is refused is told in words; and words that no rule gives are gone. */
    @Test
    void every_code_that_is_given_has_words_and_every_one_with_words_is_given() {
        RuleScan scan = new RuleScan(Bundle.lawModules());
        assertThat(Bundle.read().words().codes()).containsAll(scan.codes());
        assertThat(scan.codes().size()).isGreaterThan(50);
    }

    /** A rule without an article is an opinion. */
    @Test
    void every_rule_of_a_step_names_its_article() {
        RuleScan scan = new RuleScan(Bundle.lawModules());
        Bundle.read()
                .workflows()
                .forEach(workflow -> workflow.steps()
                        .forEach(step -> step.ruleCodes()
                                .forEach(code -> assertThat(RulePage.sources(scan.of(code), workflow.procedure()))
                                        .as(code)
                                        .isNotEmpty())));
    }

    /** What a scenario shows to fail proves nothing, so none may fail. */
    @Test
    void every_scenario_that_is_bundled_passes() {
        assertThat(Bundle.read().passed()).hasSameSizeAs(Bundle.read().scenarios());
    }
}
