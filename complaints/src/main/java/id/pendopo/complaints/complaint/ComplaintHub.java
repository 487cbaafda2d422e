package id.pendopo.complaints.complaint;

import id.pendopo.complaints.hub.HubOrder;
import id.pendopo.complaints.hub.RegionStage;
import id.pendopo.complaints.hub.RegionUpdate;
import id.pendopo.complaints.hub.RegionView;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A complaint as the hub's side must know it, and the commands that follow from the hub (<i>laporan di samping kanal nasional</i>). What has the
 * weight of supervision is told there without a word of its text.
 */
public final class ComplaintHub {
    private ComplaintHub() {}

    /**
     * How the case stands.
     *
     * @param taken the ids of the commands in its journal
     */
    public static RegionView view(CaseFile<Complaint> file, Set<CommandId> taken) {
        Complaint complaint = file.data();
        return new RegionView(
                file.id(),
                stage(file),
                complaint.report().secrecy(),
                complaint.shielding().secrecy(),
                updates(file),
                taken);
    }

    /**
     * The command of an order. Empty where the hub closed what was answered: here it is closed by the reporter's word or by the term of
     * feedback, which is the hub's own, and never as if he had accepted what he did not.
     *
     * @param order what follows from the hub
     * @param tracking the code of a report that is taken in, made by the host
     */
    public static Optional<ComplaintCommand> command(HubOrder order, TrackingId tracking) {
        return switch (order.kind()) {
            case TAKE_IN ->
                order.report().map(report -> new FilingCommand.Submit(report, tracking, true, Optional.empty()));
            case TIGHTEN -> order.secrecy().map(ShieldingCommand.TightenSecrecy::new);
            case APPEND -> order.text().map(FamilyCommand.Append::new);
            case REPLY -> order.text().map(AnsweringCommand.Reply::new);
            case REOPEN -> order.text().map(AnsweringCommand.Reopen::new);
            case WITHDRAW -> Optional.of(new FilingCommand.Withdraw(true));
            case CLOSE -> Optional.empty();
        };
    }

    private static RegionStage stage(CaseFile<Complaint> file) {
        if (file.isAt(ComplaintStage.RESPONDED)) {
            return RegionStage.ANSWERED;
        }
        if (file.isAt(ComplaintStage.CLOSED)) {
            return RegionStage.CLOSED;
        }
        if (file.isAt(ComplaintStage.MERGED)) {
            return RegionStage.MERGED;
        }
        boolean ended = file.isAt(ComplaintStage.REJECTED)
                || file.isAt(ComplaintStage.ARCHIVED)
                || file.isAt(ComplaintStage.WITHDRAWN);
        return ended ? RegionStage.ENDED : RegionStage.OPEN;
    }

    /** Lists of a case only grow, so a place in them is known for ever. */
    private static List<RegionUpdate> updates(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        List<RegionUpdate> all = new ArrayList<>();
        int sent = complaint.casework().dispositions().size();
        for (int i = 0; i < sent; i++) {
            all.add(new RegionUpdate(token(file, "sent", i), RegionUpdate.Kind.FORWARDED, Optional.empty()));
        }
        List<Note> notes = complaint.casework().notes();
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).substantive()) {
                all.add(new RegionUpdate(
                        token(file, "note", i),
                        RegionUpdate.Kind.NOTE,
                        told(complaint, notes.get(i).text())));
            }
        }
        List<Response> answers = complaint.answering().responses();
        for (int i = 0; i < answers.size(); i++) {
            all.add(new RegionUpdate(
                    token(file, "answer", i),
                    RegionUpdate.Kind.ANSWER,
                    told(complaint, answers.get(i).text())));
        }
        return all;
    }

    private static String token(CaseFile<Complaint> file, String what, int place) {
        return file.id() + ":" + what + ":" + (place + 1);
    }

    private static Optional<Narrative> told(Complaint complaint, Narrative text) {
        return complaint.isSupervisory() ? Optional.empty() : Optional.of(text);
    }
}
