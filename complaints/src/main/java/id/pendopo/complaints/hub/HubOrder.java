package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.workflow.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done here because of the hub (<i>perintah dari kanal nasional</i>). The host hands it to the office under its id: an order that is
 * repeated after a crash is then answered from what was written, and has no second effect. An order that the office refuses is
 * marked with {@link HubCursor#settled}, and a person sees why.
 *
 * @param id the same for the same cause, whenever and however often it is worked out
 * @param kind what is to be done
 * @param text what the reporter said, where he said something
 * @param secrecy what is hidden from now on, where that changed
 * @param report what was brought, where a case is opened
 * @param reference under which number the hub knows it, where that is recorded or was closed
 */
public record HubOrder(
        CommandId id,
        Kind kind,
        Optional<Narrative> text,
        Optional<Secrecy> secrecy,
        Optional<Report> report,
        Optional<ExternalReference> reference) {
    /** What is to be done (<i>jenis perintah</i>). */
    public enum Kind {
        /** The report is taken in. */
        TAKE_IN,
        /** The number that the hub gave our own report is recorded. */
        RECORD,
        /** More is hidden: the reporter wanted it so there. */
        TIGHTEN,
        /** What the reporter added is put to it; it stays where it is. */
        APPEND,
        /** The reporter replied to the answer. */
        REPLY,
        /** The reporter wants it opened again. */
        REOPEN,
        /** The hub closed it. */
        CLOSE,
        /** The reporter took it back. */
        WITHDRAW
    }

    static final String PREFIX = "hub:";

    /**
     * The number that another system gave a report of ours is recorded. Its id is the same for the same number, so that it is recorded once
     * however often it comes back.
     */
    static HubOrder number(ExternalReference given) {
        return of(id("number", given.system() + "/" + given.number()), Kind.RECORD, given);
    }

    /** The same for the same cause. Ids of the hub may hold any character, so they are shortened to digits. */
    static CommandId id(String cause, String what) {
        return CommandId.of(PREFIX + cause + ":" + ReadingSeal.shortened(what));
    }

    static HubOrder of(CommandId id, Kind kind) {
        return new HubOrder(id, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static HubOrder of(CommandId id, Kind kind, Narrative text) {
        return new HubOrder(id, kind, Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static HubOrder of(CommandId id, Kind kind, ExternalReference reference) {
        return new HubOrder(id, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reference));
    }

    static HubOrder tighten(CommandId id, Secrecy secrecy) {
        return new HubOrder(
                id, Kind.TIGHTEN, Optional.empty(), Optional.of(secrecy), Optional.empty(), Optional.empty());
    }

    /** The report as it is taken in, known by the hub's number whether the adapter wrote it down or not. */
    static HubOrder takeIn(CommandId id, Report report, ExternalReference reference) {
        List<ExternalReference> known = new ArrayList<>();
        report.references().stream()
                .filter(one -> !one.system().equals(reference.system()))
                .forEach(known::add);
        known.add(reference);
        Report whole = report.change()
                .references(known.toArray(ExternalReference[]::new))
                .done();
        return new HubOrder(
                id, Kind.TAKE_IN, Optional.empty(), Optional.empty(), Optional.of(whole), Optional.of(reference));
    }

    /** Never what anybody said. */
    @Override
    public String toString() {
        return "HubOrder[" + kind + " " + id + "]";
    }
}
