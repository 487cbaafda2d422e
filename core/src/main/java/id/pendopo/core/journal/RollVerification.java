package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.journal.Break.Source;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Entry.CalendarStamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a journal against the rolls that were handed to a second party (<i>pemeriksaan jurnal terhadap daftar kepala</i>): begin with
 * {@link Verification#against}. It names whatever is broken in the chain of the rolls themselves; a case that is missing, has fewer
 * entries or others than a roll says; an entry dated before the closing of a roll that does not have it; and a version of rules or of a
 * calendar that stands somewhere with another content. Rolls given from a later number on are taken for incomplete, unless the hash of the
 * sheet before is among the anchored. Malformed lines are findings, never exceptions. For one thread and one journal.
 *
 * <p>It remembers of each case the entries that rolls found last, about 300 bytes for a case that moves seldom.
 */
public final class RollVerification {
    private final Iterator<String> rolls;
    private final Set<String> awaited = new LinkedHashSet<>();
    private final List<PolicyStamp> policies = new ArrayList<>();
    private final List<CalendarStamp> calendars = new ArrayList<>();
    private Optional<PersonalVault> vault = Optional.empty();
    private boolean ofAllCases = true;

    RollVerification(Iterator<String> rolls) {
        this.rolls = rolls;
    }

    /** Asks that each of these hashes, kept elsewhere, is that of an entry or of a roll. */
    public RollVerification anchored(Collection<String> hashes) {
        awaited.addAll(hashes);
        return this;
    }

    /** Compares these versions, those of a region pack at hand, with what rolls and journal say of versions of the same name. */
    public RollVerification under(Collection<PolicyStamp> ofRules, Collection<CalendarStamp> ofCalendars) {
        policies.addAll(ofRules);
        calendars.addAll(ofCalendars);
        return this;
    }

    /** Asks that each personal value the entries speak of is the one that was sealed, or erased. */
    public RollVerification with(PersonalVault personal) {
        this.vault = Optional.of(personal);
        return this;
    }

    /** Takes the journal for that of some cases only, so that those it does not have are not missing. */
    public RollVerification ofSomeCases() {
        this.ofAllCases = false;
        return this;
    }

    /** Reads the rolls, then the lines of the journal; what was found. Once. */
    public VerificationReport verify(Iterator<String> journal) {
        return verify(journal, JsonBinding.available());
    }

    VerificationReport verify(Iterator<String> journal, JsonBinding json) {
        Breaks breaks = new Breaks();
        Stamps stamps = new Stamps();
        RollBook book = new RollBook(breaks);
        RollReader reader = new RollReader(awaited, json, breaks, stamps, book);
        rolls.forEachRemaining(reader::read);
        reader.close();
        Verifier verifier = new Verifier(awaited, vault, json, breaks, stamps, book, reader.region());
        journal.forEachRemaining(verifier::read);
        policies.forEach(stamp -> stamps.policy(stamp, name -> breaks.add(ofPack(BreakKind.POLICY_CHANGED, name))));
        calendars.forEach(stamp ->
                stamps.calendar(stamp, name -> breaks.add(ofPack(BreakKind.CALENDAR_CHANGED, name))));
        return verifier.report(reader.head(), ofAllCases);
    }

    private static Break ofPack(BreakKind kind, String name) {
        return new Break(kind, Source.PACK, 0, Optional.empty(), Optional.empty(), name);
    }
}
