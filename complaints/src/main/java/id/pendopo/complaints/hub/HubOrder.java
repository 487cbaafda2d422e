package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.workflow.CommandId;
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
 */
public record HubOrder(
        CommandId id, Kind kind, Optional<Narrative> text, Optional<Secrecy> secrecy, Optional<Report> report) {
    /** What is to be done (<i>jenis perintah</i>). */
    public enum Kind {
        /** The report is taken in. */
        TAKE_IN,
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

    static HubOrder of(CommandId id, Kind kind) {
        return new HubOrder(id, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static HubOrder of(CommandId id, Kind kind, Narrative text) {
        return new HubOrder(id, kind, Optional.of(text), Optional.empty(), Optional.empty());
    }

    static HubOrder tighten(CommandId id, Secrecy secrecy) {
        return new HubOrder(id, Kind.TIGHTEN, Optional.empty(), Optional.of(secrecy), Optional.empty());
    }

    static HubOrder takeIn(CommandId id, Report report) {
        return new HubOrder(id, Kind.TAKE_IN, Optional.empty(), Optional.empty(), Optional.of(report));
    }

    /** Never what anybody said. */
    @Override
    public String toString() {
        return "HubOrder[" + kind + " " + id + "]";
    }
}
