package id.pendopo.examples.quickstart;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.grants.proposal.ReceivedBefore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is to be played.
 *
 * @param steps of {@code officers.json}; a text such as {@code "@account"} stands for that part of {@link Service#input()}
 * @param ceiling of {@code budget.json}; empty where no money of the region is asked for
 * @param tale of {@code story.json}
 */
record Script(List<Step> steps, Optional<Ceiling> ceiling, Tale tale) {
    private static final String CANNOT_READ = "Berkas masukan tidak terbaca / cannot read the input ";
    private static final String MEND =
            "Perbaiki di situ, misalnya koma, tanda kutip atau kurung, atau ambil kembali berkas asli. / Mend it there, "
                    + "perhaps a comma, quote or bracket, or take back the original file.";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(Command.class, new Commands()))
            .build();

    /** How a step is taken. */
    enum How {
        /** Once. */
        ONCE,
        /** Only asked for; nothing may be written. */
        WHAT_IF,
        /** Twice under one command id, as an impatient finger does. */
        TWICE,
        /** By each of several persons, one after the other. */
        EACH,
        /** By two persons at the same instant. */
        RACE,
        /** By nobody: time passes. */
        WAIT
    }

    /**
     * One step.
     *
     * @param chapter the heading that begins here
     * @param at when, by the clock in the region
     * @param persons who acts; several for each, two in a race, nobody when time passes
     * @param role in which role
     * @param unit of which unit the acting person is, where the procedure cares
     * @param how how it is taken
     * @param story what is told of it
     * @param procedure which procedure, where it is another than that of the story
     * @param caseId which case, where it is another than that of the story
     * @param command what is asked; empty when time passes
     * @param refused codes of the findings that must come; none when it must be accepted
     * @param stage where the case must be afterwards
     * @param explain the clock whose days are shown afterwards
     */
    record Step(
            Optional<Text> chapter,
            LocalDateTime at,
            List<String> persons,
            Optional<Code> role,
            Optional<Code> unit,
            How how,
            Text story,
            Optional<String> procedure,
            Optional<CaseId> caseId,
            Optional<Command> command,
            List<String> refused,
            Code stage,
            Optional<Code> explain) {}

    /** The money there is on one account, and what other recipients have of it already. */
    record Ceiling(AccountCode account, int year, Rupiah ceiling, Rupiah others, String deed, LocalDateTime at) {}

    /**
     * What the story is about.
     *
     * @param region the region pack
     * @param procedure the procedure of its case
     * @param caseId the case
     * @param title above the name of the region
     * @param opening what is told before it begins
     * @param warning what nobody may overlook, told first and last
     * @param register what the register of recipients knows of the applicant
     */
    record Tale(
            String region,
            String procedure,
            CaseId caseId,
            Text title,
            List<Text> opening,
            Text warning,
            List<ReceivedBefore> register) {
        /** The family of its procedure: {@code grants}, {@code licensing} or {@code performance}. */
        String family() {
            return procedure.substring(0, procedure.indexOf('/'));
        }
    }

    /** What the story in this folder is about. */
    static Tale tale(Path folder) {
        return value(folder.resolve("story.json"), Tale.class);
    }

    /** The script in this folder, with what its commands name filled in. */
    static Script read(Path folder, Tale tale, JsonNode input) {
        Path budget = folder.resolve("budget.json");
        return new Script(
                parsed(folder.resolve("officers.json"), text -> steps(JSON.readTree(text), input, tale)),
                Files.exists(budget)
                        ? Optional.of(parsed(budget, text -> JSON.readValue(text, Ceiling.class)))
                        : Optional.empty(),
                tale);
    }

    /** A JSON file of the input. */
    static JsonNode tree(Path file) {
        return parsed(file, JSON::readTree);
    }

    /** A JSON file of the input that is a record. */
    static <T> T value(Path file, Class<T> type) {
        return parsed(file, text -> JSON.readValue(text, type));
    }

    private static <T> T parsed(Path file, Function<String, T> reading) {
        try {
            return reading.apply(Files.readString(file));
        } catch (IOException bad) {
            throw StoryStopped.because(CANNOT_READ + file, bad);
        } catch (JacksonException bad) {
            throw new StoryStopped(CANNOT_READ + file, place(bad), firstLine(bad), MEND);
        }
    }

    /** The line and column where the text is no JSON, or the part that does not fit. */
    private static String place(JacksonException bad) {
        TokenStreamLocation where = bad.getLocation();
        if (where != null && where.getLineNr() > 0) {
            return "baris / line %d, kolom / column %d".formatted(where.getLineNr(), where.getColumnNr());
        }
        return "bagian / part: "
                + bad.getPath().stream()
                        .map(part -> part.getPropertyName() == null
                                ? "[" + part.getIndex() + "]"
                                : String.valueOf(part.getPropertyName()))
                        .collect(Collectors.joining("."));
    }

    private static String firstLine(JacksonException bad) {
        return String.valueOf(bad.getOriginalMessage()).lines().findFirst().orElse("");
    }

    private static List<Step> steps(JsonNode officers, JsonNode input, Tale tale) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : officers) {
            resolve(step.path("command"), input);
            String procedure = step.path("procedure").asString(tale.procedure());
            steps.add(JSON.readerFor(Step.class)
                    .withAttribute(Commands.PROCEDURE, procedure)
                    .readValue(step));
        }
        return steps;
    }

    private static void resolve(JsonNode command, JsonNode input) {
        if (command instanceof ObjectNode fields) {
            fields.properties().forEach(field -> {
                String text = field.getValue().asString("");
                if (text.startsWith("@")) {
                    field.setValue(input.required(text.substring(1)));
                }
            });
        }
    }
}
