package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.LeewayKind;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackLinter;
import id.pendopo.core.policy.PackProblem;
import id.pendopo.core.policy.PolicyKey;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.region.OfficialRegions;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.ProcedureProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Begins a region pack by asking for whatever the law leaves to the region. It invents nothing: what stays without an answer is told
 * to the legal bureau, and then no file is written.
 */
@Command(name = "new-region", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class NewRegionCommand implements Callable<Integer> {
    /** The largest file of answers in bytes. */
    private static final long ANSWERS_LIMIT = 1_000_000;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Console console;

    @Parameters(paramLabel = "CODE", descriptionKey = "CODE")
    private String code = "";

    @Option(names = "--into", paramLabel = "FOLDER")
    private Path into = Path.of("");

    @Option(names = "--answers", paramLabel = "FILE")
    private Optional<Path> answers = Optional.empty();

    NewRegionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RegionCode region = RegionCode.find(code)
                .orElseThrow(() -> new Trouble(
                        Text.of("bukan kode wilayah", "no code of a region"),
                        code,
                        Text.of("tulis seperti 32.73", "write it like 32.73")));
        Path folder = into.resolve(region.dotted());
        if (Files.exists(folder)) {
            throw new Trouble(
                    Text.of("folder ini sudah ada", "this folder is already there"),
                    folder.toString(),
                    Text.of("pilih folder lain dengan --into", "choose another folder with --into"));
        }
        List<PolicySchema<?>> schemas = new ArrayList<>();
        ServiceLoader.load(ProcedureProvider.class).forEach(provider -> schemas.addAll(provider.policies()));
        ObjectNode given = answers.isPresent() ? read(answers.get()) : asked(region, schemas);
        Map<String, String> files = files(region, given, schemas);
        List<PackFault> faults = PackLinter.of(schemas).lint(files);
        faults.forEach(fault -> console.say(
                (fault.warning() ? Text.of("peringatan  ", "warning  ") : Text.of("belum       ", "open     "))
                                .in(console.locale())
                        + fault.in(console.locale())));
        long open = faults.stream().filter(fault -> !fault.warning()).count();
        if (open > 0) {
            questions(faults, schemas);
            console.say(Text.of(
                    "%d hal harus dijawab bagian hukum; tidak ada berkas yang ditulis".formatted(open),
                    "%s for the legal bureau to answer; no file was written"
                            .formatted(Counted.of(open, "thing is", "things are"))));
            return Cli.FOUND;
        }
        write(folder, files);
        console.say(Text.of("paket ditulis: ", "pack written: ").in(console.locale()) + folder);
        return Cli.OK;
    }

    /** Each open value once more with what the bureau needs to answer it. */
    private void questions(List<PackFault> faults, List<PolicySchema<?>> schemas) {
        for (PolicySchema<?> schema : schemas) {
            for (PolicyKey key : schema.described()) {
                String pointer = "/" + schema.name() + "/" + key.name();
                boolean open = faults.stream()
                        .anyMatch(fault -> (fault.problem() == PackProblem.REQUIRED_UNSET
                                        || fault.problem() == PackProblem.LEFT_OPEN)
                                && fault.file().equals(schema.family() + ".json")
                                && fault.pointer().equals(pointer));
                if (open) {
                    console.say("");
                    console.say(schema.procedure() + " " + key.name() + ": " + question(key));
                }
            }
        }
    }

    private String question(PolicyKey key) {
        StringBuilder text = new StringBuilder(key.label().in(console.locale()));
        key.unit()
                .ifPresent(unit -> text.append(Text.of("; satuan ", "; unit ").in(console.locale()))
                        .append(unit));
        key.article()
                .ifPresent(
                        article -> text.append(Text.of("; dasar ", "; article ").in(console.locale()))
                                .append(article));
        if (key.min().isPresent() || key.max().isPresent()) {
            text.append("; ")
                    .append(key.min().orElse(""))
                    .append("..")
                    .append(key.max().orElse(""));
        }
        return text.append(Text.of("; bentuk ", "; form ").in(console.locale()))
                .append(key.example())
                .toString();
    }

    private static ObjectNode read(Path file) throws IOException {
        try {
            if (Files.size(Troubles.file(file)) <= ANSWERS_LIMIT
                    && JSON.readTree(Files.readString(file)) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException | CharacterCodingException unreadable) {
            // Said below, in our own words.
        }
        throw new Trouble(
                Text.of("berkas jawaban bukan objek JSON", "the answers are no JSON object"),
                file.toString(),
                Text.of("lihat pendopo new-region --help", "see pendopo new-region --help"));
    }

    /** Asks line by line; an empty line leaves a question open. */
    private ObjectNode asked(RegionCode region, List<PolicySchema<?>> schemas) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Optional<Region> official = OfficialRegions.find(region);
        ObjectNode given = JSON.createObjectNode();
        ObjectNode top = given.putObject("region");
        ask(in, top, "name", Text.of("Nama resmi", "Official name"), official.map(Region::name));
        ask(
                in,
                top,
                "time",
                Text.of("Wilayah waktu WIB/WITA/WIT", "Time zone WIB/WITA/WIT"),
                official.map(known -> known.time().name()));
        ObjectNode head = top.putObject("head");
        ask(in, head, "id", Text.of("Sebutan kepala daerah", "Title of the head in Indonesian"), Optional.empty());
        ask(in, head, "en", Text.of("Sebutan dalam bahasa Inggris", "Title of the head in English"), Optional.empty());
        ObjectNode basis = top.putObject("legalBasis");
        ask(in, basis, "number", Text.of("Nomor peraturan daerah", "Number of its regulation"), Optional.empty());
        ask(in, basis, "date", Text.of("Tanggal berlaku, 2026-01-31", "Day in force, 2026-01-31"), Optional.empty());
        ask(in, basis, "title", Text.of("Judul peraturan", "Title of the regulation"), Optional.empty());
        JsonNode date = basis.get("date");
        if (date != null && date.asString().matches("\\d{4}-.*")) {
            basis.put("year", Integer.parseInt(date.asString().substring(0, 4)));
        }
        ObjectNode regimes = top.putObject("regimes");
        schemas.stream()
                .map(PolicySchema::family)
                .distinct()
                .forEach(family -> tryAsk(
                        in,
                        regimes,
                        family,
                        Text.of(
                                "Rezim untuk " + family + " (boleh kosong)",
                                "Regime of " + family + " (may be empty)")));
        for (PolicySchema<?> schema : schemas) {
            ObjectNode values = given.putObject(schema.procedure());
            for (PolicyKey key : schema.described()) {
                if (key.leeway() == LeewayKind.REGION_SETS) {
                    askValue(in, values, key);
                }
            }
        }
        return given;
    }

    private void askValue(BufferedReader in, ObjectNode values, PolicyKey key) throws IOException {
        console.say(key.name() + ": " + question(key));
        String value = line(in);
        if (!value.isBlank()) {
            ObjectNode answer = values.putObject(key.name());
            answer.set("value", parsed(value));
            console.say(Text.of("  sumbernya (peraturan, pasal): ", "  its source (regulation, article): "));
            String source = line(in);
            if (!source.isBlank()) {
                answer.put("source", source);
            }
        }
    }

    private void tryAsk(BufferedReader in, ObjectNode into, String key, Text question) {
        try {
            ask(in, into, key, question, Optional.empty());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private void ask(BufferedReader in, ObjectNode into, String key, Text question, Optional<String> known)
            throws IOException {
        console.say(question.in(console.locale())
                + known.map(value -> " [" + value + "]").orElse("") + ":");
        String answer = line(in);
        if (!answer.isBlank()) {
            into.put(key, answer);
        } else {
            known.ifPresent(value -> into.put(key, value));
        }
    }

    private static String line(BufferedReader in) throws IOException {
        String line = in.readLine();
        return line == null ? "" : line.strip();
    }

    /** JSON where it is JSON, else the text that somebody typed without quotes. */
    private static JsonNode parsed(String typed) {
        try {
            return JSON.readTree(typed);
        } catch (JacksonException plain) {
            return JSON.getNodeFactory().stringNode(typed);
        }
    }

    private static Map<String, String> files(RegionCode code, ObjectNode given, List<PolicySchema<?>> schemas) {
        ObjectNode top = JSON.createObjectNode();
        top.put("code", code.dotted());
        if (given.get("region") instanceof ObjectNode region) {
            region.properties().forEach(part -> {
                if (!(part.getValue() instanceof ObjectNode object && object.isEmpty())) {
                    top.set(part.getKey(), part.getValue());
                }
            });
        }
        JsonNode date = top.at("/legalBasis/date");
        String from = date.isString() ? date.asString() : "";
        Map<String, ObjectNode> families = new TreeMap<>();
        for (PolicySchema<?> schema : schemas) {
            if (given.get(schema.procedure()) instanceof ObjectNode answered && !answered.isEmpty()) {
                ObjectNode policy = families.computeIfAbsent(schema.family(), name -> JSON.createObjectNode())
                        .putObject(schema.name());
                answered.properties()
                        .forEach(one -> policy.putObject(one.getKey()).set(from, entry(one.getValue())));
            }
        }
        Map<String, String> files = new TreeMap<>();
        files.put("region.json", text(top));
        families.forEach((family, policies) -> files.put(family + ".json", text(policies)));
        return files;
    }

    /** The answer as it is; a source that somebody cites makes the value the region's own regulation unless he says otherwise. */
    private static JsonNode entry(JsonNode answer) {
        if (answer instanceof ObjectNode object && object.has("source") && !object.has("standing")) {
            return object.deepCopy().put("standing", "SOURCE");
        }
        return answer;
    }

    private static String text(JsonNode tree) {
        return JSON.writeValueAsString(tree) + "\n";
    }

    /** All files or none: they are written beside and moved as one folder. */
    private static void write(Path folder, Map<String, String> files) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path beside = Files.createTempDirectory(parent, ".new-region-");
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(beside.resolve(file.getKey()), file.getValue());
            }
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            if (Files.exists(beside)) {
                for (String file : files.keySet()) {
                    Files.deleteIfExists(beside.resolve(file));
                }
                Files.delete(beside);
            }
        }
    }
}
