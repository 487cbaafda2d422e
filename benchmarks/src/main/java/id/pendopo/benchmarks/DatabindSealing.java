package id.pendopo.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Clocks;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.FactUse;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.JointAct;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Waiver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;

/** Sealing as people would put it together: databind writes a record, a library makes it canonical, a digest goes over it. */
final class DatabindSealing {
    /** How a mapper writes. */
    private interface Writer {
        String write(Object value) throws IOException;
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Body(
            int format,
            long seq,
            CaseId caseId,
            RegionCode region,
            String procedure,
            PolicyStamp policy,
            Entry.CalendarStamp calendar,
            Instant at,
            Instant legalAt,
            Actor actor,
            Manner manner,
            String act,
            Optional<Code> from,
            Code to,
            Optional<Code> cameFrom,
            CaseStatus status,
            CommandId commandId,
            Typed command,
            List<Typed> events,
            Clocks clocks,
            Set<Code> flags,
            Set<PersonRef> newParties,
            List<Waiver> waivers,
            Optional<JointAct> joint,
            Handling handling,
            List<Answered> facts,
            List<Finding> warnings,
            Map<Code, String> numbers,
            List<Posting> postings,
            Map<String, Rupiah> amounts,
            Optional<Code> reason,
            List<DocumentRef> documents,
            String previousHash) {}

    private record Typed(int schema, String type, Object value) {}

    private record Answered(
            String fact,
            String outcome,
            Typed value,
            Set<String> fields,
            Instant asOf,
            String source,
            String version) {}

    private record Placeholder(String commitment, String ref) {}

    private final HandWrittenSealing commitments = new HandWrittenSealing(false);
    private final Writer writer;
    private String caseId = "";
    private long seq;
    private final List<HandWrittenSealing.Kept> kept = new ArrayList<>();

    private DatabindSealing(boolean withJackson3) {
        this.writer = withJackson3 ? writer3() : writer2();
    }

    static DatabindSealing withJackson2() {
        return new DatabindSealing(false);
    }

    static DatabindSealing withJackson3() {
        return new DatabindSealing(true);
    }

    /** The line of an entry and its hash. */
    HandWrittenSealing.Line seal(Entry<Relief> entry, String previousHash) throws IOException {
        caseId = entry.id().value();
        seq = entry.seq();
        kept.clear();
        byte[] canonical = new JsonCanonicalizer(writer.write(body(entry, previousHash))).getEncodedUTF8();
        String hash = sha256(canonical);
        String body = new String(canonical, StandardCharsets.UTF_8);
        return new HandWrittenSealing.Line(
                "{\"entry\":" + body + ",\"hash\":\"" + hash + "\"}", hash, List.copyOf(kept));
    }

    private static Body body(Entry<Relief> entry, String previousHash) {
        return new Body(
                1,
                entry.seq(),
                entry.id(),
                entry.region(),
                entry.procedure(),
                entry.policy(),
                entry.calendar(),
                entry.at(),
                entry.legalAt(),
                entry.actor(),
                entry.manner(),
                entry.act(),
                entry.from(),
                entry.to(),
                entry.cameFrom(),
                entry.status(),
                entry.commandId(),
                typed(entry.command()),
                entry.events().stream()
                        .map((Event<Relief> event) -> typed(event))
                        .toList(),
                entry.clocks(),
                entry.flags(),
                entry.newParties(),
                entry.waivers(),
                entry.joint(),
                entry.handling(),
                entry.facts().stream().map(DatabindSealing::answered).toList(),
                entry.warnings(),
                entry.numbers(),
                entry.postings(),
                entry.amounts(),
                entry.command().reason(),
                entry.command().documents(),
                previousHash);
    }

    private static Typed typed(Object value) {
        String simple = value.getClass().getSimpleName();
        return new Typed(1, Character.toLowerCase(simple.charAt(0)) + simple.substring(1), value);
    }

    private static Answered answered(FactUse use) {
        if (!(use.reading() instanceof Reading.Found<?> found)) {
            throw new UnsupportedOperationException("databind: a fact that was found");
        }
        return new Answered(
                use.fact().name(),
                "FOUND",
                typed(found.value()),
                Set.of(),
                found.asOf(),
                found.source(),
                found.version());
    }

    private Placeholder placeholder(PersonalText text) {
        byte[] key = new byte[32];
        Relief.KEYS.next(key);
        String ref = caseId + "." + seq + "." + (kept.size() + 1);
        kept.add(new HandWrittenSealing.Kept(ref, text.reveal(), HexFormat.of().formatHex(key)));
        return new Placeholder(commitments.commitment(key, text.reveal()), ref);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("databind: every Java has SHA-256", impossible);
        }
    }

    private Writer writer2() {
        com.fasterxml.jackson.databind.module.SimpleModule module =
                new com.fasterxml.jackson.databind.module.SimpleModule();
        module.addSerializer(PersonalText.class, new com.fasterxml.jackson.databind.JsonSerializer<>() {
            @Override
            public void serialize(
                    PersonalText value,
                    com.fasterxml.jackson.core.JsonGenerator into,
                    com.fasterxml.jackson.databind.SerializerProvider provider)
                    throws IOException {
                into.writePOJO(placeholder(value));
            }
        });
        // Sorted, so that personal values are numbered in the order of ours.
        com.fasterxml.jackson.databind.json.JsonMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module(), module)
                .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(com.fasterxml.jackson.databind.MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .visibility(com.fasterxml.jackson.annotation.PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .build();
        return mapper::writeValueAsString;
    }

    private Writer writer3() {
        tools.jackson.databind.module.SimpleModule module = new tools.jackson.databind.module.SimpleModule();
        module.addSerializer(PersonalText.class, new tools.jackson.databind.ValueSerializer<>() {
            @Override
            public void serialize(
                    PersonalText value,
                    tools.jackson.core.JsonGenerator into,
                    tools.jackson.databind.SerializationContext context) {
                into.writePOJO(placeholder(value));
            }
        });
        tools.jackson.databind.json.JsonMapper mapper = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(module)
                .changeDefaultVisibility(all -> all.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .enable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(tools.jackson.databind.MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .build();
        return mapper::writeValueAsString;
    }
}
