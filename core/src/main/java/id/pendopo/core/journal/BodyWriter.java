package id.pendopo.core.journal;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry.BookPosting;
import id.pendopo.core.journal.JournalEntry.FactAnswer;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.JointAct;
import id.pendopo.core.workflow.Waiver;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the body of an entry's line while it is sealed: the same bytes as {@link JournalEntry#toLine}, a part after the other in
 * the order of their names.
 *
 * @param command what was asked
 * @param events what happened
 * @param facts what the outside had answered
 * @param postings what other books wrote
 * @param amounts in the order of their names
 * @param reason the reason as a code
 * @param documents handed in with it
 * @param previousHash hash of the entry before
 */
record BodyWriter(
        Payload command,
        List<Payload> events,
        List<FactAnswer> facts,
        List<BookPosting> postings,
        Map<String, Rupiah> amounts,
        Optional<Code> reason,
        List<DocumentRef> documents,
        String previousHash) {
    private static final byte[] ACT = BodyParts.key("act");
    private static final byte[] ACTOR = BodyParts.key("actor");
    private static final byte[] AMOUNTS = BodyParts.key("amounts");
    private static final byte[] AT = BodyParts.key("at");
    private static final byte[] CALENDAR = BodyParts.key("calendar");
    private static final byte[] CAME_FROM = BodyParts.key("cameFrom");
    private static final byte[] CASE_ID = BodyParts.key("caseId");
    private static final byte[] CLOCKS = BodyParts.key("clocks");
    private static final byte[] COMMAND = BodyParts.key("command");
    private static final byte[] COMMAND_ID = BodyParts.key("commandId");
    private static final byte[] DOCUMENTS = BodyParts.key("documents");
    private static final byte[] EVENTS = BodyParts.key("events");
    private static final byte[] FACTS = BodyParts.key("facts");
    private static final byte[] FLAGS = BodyParts.key("flags");
    private static final byte[] FORMAT = BodyParts.key("format");
    private static final byte[] FROM = BodyParts.key("from");
    private static final byte[] HANDLING = BodyParts.key("handling");
    private static final byte[] ID = BodyParts.key("id");
    private static final byte[] JOINT = BodyParts.key("joint");
    private static final byte[] LEGAL_AT = BodyParts.key("legalAt");
    private static final byte[] MANNER = BodyParts.key("manner");
    private static final byte[] NEW_PARTIES = BodyParts.key("newParties");
    private static final byte[] NUMBERS = BodyParts.key("numbers");
    private static final byte[] POLICY = BodyParts.key("policy");
    private static final byte[] POSTINGS = BodyParts.key("postings");
    private static final byte[] PREVIOUS_HASH = BodyParts.key("previousHash");
    private static final byte[] PROCEDURE = BodyParts.key("procedure");
    private static final byte[] REASON = BodyParts.key("reason");
    private static final byte[] REGION = BodyParts.key("region");
    private static final byte[] SEQ = BodyParts.key("seq");
    private static final byte[] STATUS = BodyParts.key("status");
    private static final byte[] TO = BodyParts.key("to");
    private static final byte[] VERSION = BodyParts.key("version");
    private static final byte[] WAIVERS = BodyParts.key("waivers");
    private static final byte[] WARNINGS = BodyParts.key("warnings");

    private static final Encoder CODES = Encoders.setOf(Plain.CODE);
    private static final Encoder PERSONS = Encoders.setOf(Plain.PERSON);
    private static final Encoder TEXTS = Encoders.mapOf(Plain.TEXT);
    private static final Encoder JOINT_ACTS = Encoders.of(JointAct.class, "JournalEntry.joint");
    private static final Encoder ALL_FACTS = Encoders.listOf(Encoders.of(FactAnswer.class, "JournalEntry.facts"));
    private static final Encoder ALL_POSTINGS =
            Encoders.listOf(Encoders.of(BookPosting.class, "JournalEntry.postings"));
    private static final Encoder ALL_WAIVERS = Encoders.listOf(Encoders.of(Waiver.class, "JournalEntry.waivers"));
    private static final Encoder ALL_WARNINGS = Encoders.listOf(Encoders.of(Finding.class, "JournalEntry.warnings"));

    void write(Entry<?> entry, JsonBytes out) {
        out.symbol('{');
        out.raw(ACT, 1);
        out.text(entry.act());
        out.raw(ACTOR, 0);
        BodyParts.actor(entry.actor(), out);
        out.raw(AMOUNTS, 0);
        BodyParts.amounts(amounts, out);
        out.raw(AT, 0);
        out.instant(entry.at());
        out.raw(CALENDAR, 0);
        BodyParts.stamp(VERSION, entry.calendar().version(), entry.calendar().contentHash(), out);
        BodyParts.code(CAME_FROM, entry.cameFrom(), out);
        out.raw(CASE_ID, 0);
        out.text(entry.id().value());
        out.raw(CLOCKS, 0);
        BodyParts.clocks(entry.clocks(), out);
        payloads(entry, out);
        state(entry, out);
        out.symbol('}');
    }

    private void payloads(Entry<?> entry, JsonBytes out) {
        out.raw(COMMAND, 0);
        command.write(out);
        out.raw(COMMAND_ID, 0);
        out.text(entry.commandId().value());
        out.raw(DOCUMENTS, 0);
        BodyParts.documents(documents, out);
        out.raw(EVENTS, 0);
        out.symbol('[');
        boolean isFirst = true;
        for (Payload event : events) {
            isFirst = BodyParts.comma(isFirst, out);
            event.write(out);
        }
        out.symbol(']');
        out.raw(FACTS, 0);
        ALL_FACTS.write(facts, out);
        out.raw(FLAGS, 0);
        CODES.write(entry.flags(), out);
        out.raw(FORMAT, 0);
        out.number(JournalEntry.FORMAT);
    }

    private void state(Entry<?> entry, JsonBytes out) {
        BodyParts.code(FROM, entry.from(), out);
        out.raw(HANDLING, 0);
        BodyParts.handling(entry.handling(), out);
        if (entry.joint().isPresent()) {
            out.raw(JOINT, 0);
            JOINT_ACTS.write(entry.joint().get(), out);
        }
        out.raw(LEGAL_AT, 0);
        out.instant(entry.legalAt());
        out.raw(MANNER, 0);
        out.quoted(entry.manner().name());
        out.raw(NEW_PARTIES, 0);
        PERSONS.write(entry.newParties(), out);
        out.raw(NUMBERS, 0);
        TEXTS.write(entry.numbers(), out);
        out.raw(POLICY, 0);
        BodyParts.stamp(ID, entry.policy().id(), entry.policy().contentHash(), out);
        out.raw(POSTINGS, 0);
        ALL_POSTINGS.write(postings, out);
        out.raw(PREVIOUS_HASH, 0);
        out.text(previousHash);
        out.raw(PROCEDURE, 0);
        out.text(entry.procedure());
        BodyParts.code(REASON, reason, out);
        out.raw(REGION, 0);
        out.text(entry.region().dotted());
        out.raw(SEQ, 0);
        out.number(entry.seq());
        out.raw(STATUS, 0);
        out.quoted(entry.status().name());
        BodyParts.code(TO, entry.to(), out);
        out.raw(WAIVERS, 0);
        ALL_WAIVERS.write(entry.waivers(), out);
        out.raw(WARNINGS, 0);
        ALL_WARNINGS.write(entry.warnings(), out);
    }
}
