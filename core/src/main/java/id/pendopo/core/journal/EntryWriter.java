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
record EntryWriter(
        Payload command,
        List<Payload> events,
        List<FactAnswer> facts,
        List<BookPosting> postings,
        Map<String, Rupiah> amounts,
        Optional<Code> reason,
        List<DocumentRef> documents,
        String previousHash) {
    private static final byte[] ACT = EntryParts.key("act");
    private static final byte[] ACTOR = EntryParts.key("actor");
    private static final byte[] AMOUNTS = EntryParts.key("amounts");
    private static final byte[] AT = EntryParts.key("at");
    private static final byte[] CALENDAR = EntryParts.key("calendar");
    private static final byte[] CAME_FROM = EntryParts.key("cameFrom");
    private static final byte[] CASE_ID = EntryParts.key("caseId");
    private static final byte[] CLOCKS = EntryParts.key("clocks");
    private static final byte[] COMMAND = EntryParts.key("command");
    private static final byte[] COMMAND_ID = EntryParts.key("commandId");
    private static final byte[] DOCUMENTS = EntryParts.key("documents");
    private static final byte[] EVENTS = EntryParts.key("events");
    private static final byte[] FACTS = EntryParts.key("facts");
    private static final byte[] FLAGS = EntryParts.key("flags");
    private static final byte[] FORMAT = EntryParts.key("format");
    private static final byte[] FROM = EntryParts.key("from");
    private static final byte[] HANDLING = EntryParts.key("handling");
    private static final byte[] ID = EntryParts.key("id");
    private static final byte[] JOINT = EntryParts.key("joint");
    private static final byte[] LEGAL_AT = EntryParts.key("legalAt");
    private static final byte[] MANNER = EntryParts.key("manner");
    private static final byte[] NEW_PARTIES = EntryParts.key("newParties");
    private static final byte[] NUMBERS = EntryParts.key("numbers");
    private static final byte[] POLICY = EntryParts.key("policy");
    private static final byte[] POSTINGS = EntryParts.key("postings");
    private static final byte[] PREVIOUS_HASH = EntryParts.key("previousHash");
    private static final byte[] PROCEDURE = EntryParts.key("procedure");
    private static final byte[] REASON = EntryParts.key("reason");
    private static final byte[] REGION = EntryParts.key("region");
    private static final byte[] SEQ = EntryParts.key("seq");
    private static final byte[] STATUS = EntryParts.key("status");
    private static final byte[] TO = EntryParts.key("to");
    private static final byte[] VERSION = EntryParts.key("version");
    private static final byte[] WAIVERS = EntryParts.key("waivers");
    private static final byte[] WARNINGS = EntryParts.key("warnings");

    private static final Encoder CODES = Encoders.setOf(Plain.CODE);
    private static final Encoder PERSONS = Encoders.setOf(Plain.PERSON);
    private static final Encoder TEXTS = Encoders.mapOf(Plain.TEXT);
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
        EntryParts.actor(entry.actor(), out);
        out.raw(AMOUNTS, 0);
        EntryParts.amounts(amounts, out);
        out.raw(AT, 0);
        out.instant(entry.at());
        out.raw(CALENDAR, 0);
        EntryParts.stamp(VERSION, entry.calendar().version(), entry.calendar().contentHash(), out);
        EntryParts.code(CAME_FROM, entry.cameFrom(), out);
        out.raw(CASE_ID, 0);
        out.text(entry.id().value());
        out.raw(CLOCKS, 0);
        EntryParts.clocks(entry.clocks(), out);
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
        EntryParts.documents(documents, out);
        out.raw(EVENTS, 0);
        out.symbol('[');
        boolean isFirst = true;
        for (Payload event : events) {
            isFirst = EntryParts.comma(isFirst, out);
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
        EntryParts.code(FROM, entry.from(), out);
        out.raw(HANDLING, 0);
        EntryParts.handling(entry.handling(), out);
        if (entry.joint().isPresent()) {
            out.raw(JOINT, 0);
            Encoders.ofClass(JointAct.class).write(entry.joint().get(), out);
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
        EntryParts.stamp(ID, entry.policy().id(), entry.policy().contentHash(), out);
        out.raw(POSTINGS, 0);
        ALL_POSTINGS.write(postings, out);
        out.raw(PREVIOUS_HASH, 0);
        out.text(previousHash);
        out.raw(PROCEDURE, 0);
        out.text(entry.procedure());
        EntryParts.code(REASON, reason, out);
        out.raw(REGION, 0);
        out.text(entry.region().dotted());
        out.raw(SEQ, 0);
        out.number(entry.seq());
        out.raw(STATUS, 0);
        out.quoted(entry.status().name());
        EntryParts.code(TO, entry.to(), out);
        out.raw(WAIVERS, 0);
        ALL_WAIVERS.write(entry.waivers(), out);
        out.raw(WARNINGS, 0);
        ALL_WARNINGS.write(entry.warnings(), out);
    }
}
