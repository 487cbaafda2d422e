package id.pendopo.examples.quickstart;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterWriter;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The letters of a case as pages and as JSON, and one page that leads to the letters of every story. */
final class LetterPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a case left behind, and of which procedure it is. */
    record Kept(String procedure, CaseEvidence evidence) {}

    private LetterPages() {}

    /**
     * Writes every letter that the cases called for into {@code letters}; the names of the facts that no letter could do without.
     *
     * @param cases the case of the story first
     * @param beside the journals of other cases that a letter looks into
     * @param papers other papers, by name
     */
    static List<String> write(
            Path folder,
            RegionPack pack,
            Path office,
            List<Kept> cases,
            Function<CaseId, List<JournalEntry>> beside,
            Map<String, Letter> papers)
            throws IOException {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        clear(letters);
        List<String> lacking = new ArrayList<>();
        List<Written> all = new ArrayList<>();
        LetterOffice letterhead = read(office);
        // A writer opens its procedure, and one serves every case of it.
        Map<String, List<? extends LetterWriter<?, ?>>> writers = new HashMap<>();
        for (Kept one : cases) {
            writers.computeIfAbsent(one.procedure(), procedure -> writers(pack, procedure, letterhead, beside))
                    .forEach(writer -> all.addAll(writer.all(one.evidence())));
        }
        Set<String> names = new HashSet<>();
        for (Written written : all) {
            String name = nameOf(written, names);
            if (written.letter().isPresent()) {
                page(letters, name, written.letter().get());
            }
            for (Finding finding : written.findings()) {
                lacking.add(name + ": " + finding.where().orElse(""));
            }
        }
        for (Map.Entry<String, Letter> paper : papers.entrySet()) {
            page(letters, paper.getKey(), paper.getValue());
        }
        return lacking;
    }

    /** Two cases of one procedure may call for the same letter at the same entry. */
    private static String nameOf(Written written, Set<String> taken) {
        String name = "%02d-%s".formatted(written.seq(), written.key());
        int copy = 2;
        String free = name;
        while (!taken.add(free)) {
            free = name + "-" + copy++;
        }
        return free;
    }

    private static void page(Path letters, String name, Letter letter) throws IOException {
        Files.writeString(letters.resolve(name + ".html"), LetterHtml.of(letter));
        Files.writeString(
                letters.resolve(name + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(letter));
    }

    private static List<? extends LetterWriter<?, ?>> writers(
            RegionPack pack, String procedure, LetterOffice paper, Function<CaseId, List<JournalEntry>> beside) {
        return ServiceLoader.load(LetterProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.procedure().equals(procedure))
                .map(provider -> provider.writer(pack, paper, beside))
                .toList();
    }

    /** What an earlier telling left, so that no letter of another case lies among these. */
    private static void clear(Path letters) throws IOException {
        try (Stream<Path> files = Files.list(letters)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    static LetterOffice read(Path office) throws IOException {
        try {
            return JSON.readValue(Files.readString(office), LetterOffice.class);
        } catch (JacksonException bad) {
            throw StoryStopped.because(String.valueOf(office), bad);
        }
    }

    /** One page with a link to every letter of every story. */
    static void index(Path out) {
        StringBuilder page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="id">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Naskah dari semua cerita</title>
                <style>
                body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #111; }
                a { color: #004a99; }
                .notice { color: #a30000; font-weight: bold; }
                </style>
                </head>
                <body>
                <main>
                <h1>Naskah dari semua cerita</h1>
                <p class="notice">CONTOH: orang, badan dan nomor dalam naskah ini rekaan; ketentuannya bukan hukum yang berlaku.</p>
                """);
        try {
            for (Path story : sorted(out)) {
                Path letters = story.resolve("letters");
                if (Files.isDirectory(letters)) {
                    page.append("<h2>").append(story.getFileName()).append("</h2>\n<ul>\n");
                    for (Path letter : sorted(letters)) {
                        if (letter.toString().endsWith(".html")) {
                            String html = Files.readString(letter);
                            // The title stands in the page as it must stand here: escaped.
                            String title = html.substring(html.indexOf("<title>") + 7, html.indexOf("</title>"));
                            page.append("<li><a href=\"%s/letters/%s\">%s</a></li>\n"
                                    .formatted(story.getFileName(), letter.getFileName(), title));
                        }
                    }
                    page.append("</ul>\n");
                }
            }
            Files.writeString(out.resolve("index.html"), page.append("</main>\n</body>\n</html>\n"));
        } catch (IOException bad) {
            throw StoryStopped.because(String.valueOf(out), bad);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList();
        }
    }
}
