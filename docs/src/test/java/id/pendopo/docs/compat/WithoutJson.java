package id.pendopo.docs.compat;

import java.util.Map;
import java.util.TreeMap;

/** Public records that are no JSON, each with the reason. What is neither here nor among the golden texts was forgotten. */
final class WithoutJson {
    private static final Map<String, String> WHY = new TreeMap<>();

    static {
        why(
                "holds the class of a command or of a fact; act and form say the same in JSON",
                "core.workflow.Option",
                "core.office.InboxItem",
                "core.office.InboxItem$Waiting",
                "core.office.InboxPage",
                "core.workflow.Fact",
                "core.workflow.FactRequest",
                "core.workflow.FactUse",
                "core.workflow.Requirement");
        why(
                "lives while one command is decided; what lasts of it is the journal entry",
                "core.workflow.Occasion",
                "core.workflow.Entry",
                "core.workflow.Decision$Accepted",
                "core.workflow.Decision$Refused");
        why(
                "lives while one letter is written; what lasts of it stands in the letter",
                "core.letter.LetterFact",
                "core.letter.LetterParty");
        why(
                "lives while one event is made; what lasts of it is the event",
                "core.event.EventDraft",
                "core.event.EventScene");
        why(
                "is the JSON of another standard, which it writes and reads itself",
                "core.event.CloudEvent",
                "core.event.EventFeed$Page");
        why(
                "is the document of another standard, which its own writer writes",
                "complaints.open311.Bringer",
                "complaints.open311.Discovery",
                "complaints.open311.Discovery$Endpoint",
                "complaints.open311.Jurisdictions",
                "complaints.open311.Open311Answer",
                "complaints.open311.Open311Error",
                "complaints.open311.Open311Writer",
                "complaints.open311.PostedAnswer",
                "complaints.open311.PostedReading",
                "complaints.open311.PostedReport",
                "complaints.open311.PostedUpdate",
                "complaints.open311.PostedUpdateReading",
                "complaints.open311.RequestAttribute",
                "complaints.open311.RequestExtras",
                "complaints.open311.RequestItem",
                "complaints.open311.RequestNote",
                "complaints.open311.RequestPlace",
                "complaints.open311.RequestTimes",
                "complaints.open311.RequestsQuery",
                "complaints.open311.ServiceAttribute",
                "complaints.open311.ServiceAttribute$Choice",
                "complaints.open311.ServiceDefinition",
                "complaints.open311.ServiceItem",
                "complaints.open311.TokenItem",
                "complaints.open311.UpdateItem",
                "complaints.open311.UpdatesQuery");
        why("holds a secret key", "core.event.EventSource");
        why("holds a calendar of a region", "core.monitoring.WorkingTime");
        why("holds Java that a region wrote", "core.workflow.OwnRule");
        why(
                "lives while many are computed; what lasts of it is the summary of the run",
                "performance.batch.AssembledMonth",
                "performance.batch.Lanes",
                "performance.batch.RunResult",
                "performance.batch.UnitRecords");
        why(
                "lives while reports are compared; what lasts of it is the score",
                "complaints.duplicate.DuplicateMatch",
                "complaints.duplicate.OpenReport",
                "complaints.duplicate.ReportTrace");
        why("holds an opened pack", "core.form.FormPlace");
        why("holds a calendar", "performance.leave.LeaveFacts");
        why("is given with a call; the package says the same in JSON", "grants.publication.GivingTerms");
        why("is given with a call and holds the calendar of a region", "performance.leave.LeaveFacts");
        why("holds Java types; the schemas of pack files say the same in JSON", "core.policy.PolicyKey");
        why(
                "is made of pack files, whose schemas are kept",
                "grants.proposal.ProposalPolicy",
                "grants.letter.LetterPolicy",
                "licensing.application.ApplicationPolicy",
                "licensing.business.BusinessPolicy",
                "licensing.licence.LicencePolicy",
                "licensing.objection.ObjectionPolicy",
                "performance.attendance.AttendancePolicy",
                "performance.discipline.DisciplinePolicy",
                "performance.organisation.PersonnelPolicy",
                "performance.activity.ActivityPolicy",
                "performance.abuse.AbusePolicy",
                "performance.pay.PayPolicy",
                "performance.objection.ObjectionPolicy",
                "performance.period.PeriodPolicy",
                "performance.sanction.SanctionPolicy",
                "performance.objection.ObjectionPolicy",
                "performance.plan.PlanPolicy",
                "performance.sanction.SanctionPolicy",
                "complaints.category.CategoryPolicy",
                "complaints.complaint.ComplaintPolicy",
                "complaints.duplicate.DuplicatePolicy",
                "complaints.guard.GuardPolicy",
                "complaints.hub.HubPolicy",
                "complaints.visibility.VisibilityPolicy",
                "core.policy.Value");
        why(
                "wraps a text that only a writer of notices makes; the notice holds its words",
                "core.notice.NoticeValue$Open");
    }

    private WithoutJson() {}

    private static void why(String reason, String... types) {
        for (String type : types) {
            WHY.put(type, reason);
        }
    }

    static boolean knows(String type) {
        return WHY.containsKey(type);
    }

    static Map<String, String> all() {
        return Map.copyOf(WHY);
    }
}
