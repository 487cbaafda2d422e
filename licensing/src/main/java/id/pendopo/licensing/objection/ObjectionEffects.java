package id.pendopo.licensing.objection;

import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.application.DecisionCommand;
import id.pendopo.licensing.licence.LicenceCommand;
import id.pendopo.licensing.licence.LicencePolicy;
import java.util.ArrayList;
import java.util.List;

/** What a decision on an objection leads to in the case it contests (<i>tindak lanjut</i>). Pure. */
final class ObjectionEffects {
    private ObjectionEffects() {}

    /** Granted: the application is reopened, or what stands against the licence is taken back. */
    static List<FollowUp> granted(CaseFile<Objection> file, ContestedDecision decision) {
        List<FollowUp> followUps = new ArrayList<>(unstayed(file));
        CaseId contested = file.data().contested();
        long entry = file.data().entry();
        switch (decision.remedy()) {
            case REOPEN -> followUps.add(reopening(file));
            case REINSTATE -> followUps.add(licence(contested, new LicenceCommand.Reinstate(entry, file.id())));
            case TAKE_BACK -> followUps.add(licence(contested, new LicenceCommand.TakeBack(entry, file.id())));
            case NONE -> {}
        }
        return followUps;
    }

    /**
     * Granted by a court: the application that was refused is reopened. A licence has a way of its own for the judgment: it comes in as an
     * order that binds, with a term in which the official carries it out, so that it is not carried out twice.
     */
    static List<FollowUp> grantedByCourt(CaseFile<Objection> file, ContestedDecision decision) {
        return decision.remedy() == Remedy.REOPEN ? List.of(reopening(file)) : List.of();
    }

    private static FollowUp reopening(CaseFile<Objection> file) {
        return new FollowUp(
                ApplicationPolicy.PROCEDURE, file.data().contested(), new DecisionCommand.Reopen(file.id()));
    }

    /** Decided or withdrawn: what had no effect meanwhile has it again, where the licence is still there to have any. */
    static List<FollowUp> unstayed(CaseFile<Objection> file) {
        return file.data().stayed()
                ? List.of(licence(file.data().contested(), new LicenceCommand.EndStay(file.id()))
                        .ifTaken())
                : List.of();
    }

    /** Filed: where the region says so, a sanction has no effect while it is open. */
    static List<FollowUp> stayed(CaseFile<Objection> file) {
        return file.data().stayed()
                ? List.of(licence(file.data().contested(), new LicenceCommand.Stay(file.id())))
                : List.of();
    }

    private static FollowUp licence(CaseId licence, Command command) {
        return new FollowUp(LicencePolicy.PROCEDURE, licence, command);
    }
}
