package id.pendopo.complaints.complaint;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Occurrence;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.policy.OwnFields;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold for a report to be taken in (<i>syarat penyampaian laporan</i>). */
final class FilingRules {

    /** What may be found of a category's own fields before it is verified. */
    static final List<String> OWN_FIELDS = OwnFields.CODES.stream()
            .filter(code -> !code.equals("core.OWN_FIELD_MISSING"))
            .toList();

    private final ComplaintPolicy policy;
    private final Categories categories;
    private final UrgencyRules urgency;

    FilingRules(ComplaintPolicy policy, Categories categories) {
        this.policy = policy;
        this.categories = categories;
        this.urgency = new UrgencyRules(policy, categories);
    }

    /** How soon a report is looked at. */
    UrgencyRules urgency() {
        return urgency;
    }

    /** The category, where one is named, is one of the day. */
    List<Finding> categoryIsOne(Report report, LocalDate today) {
        return report.category()
                .filter(code -> categories.leaf(code, today).isEmpty())
                .map(code -> Finding.block("complaints.CATEGORY_UNKNOWN")
                        .at("report.category")
                        .found(code)
                        .only(ComplaintsLaw.PROCEDURE))
                .orElse(List.of());
    }

    /** What is filled in is what the category asks, each as it is asked. */
    List<Finding> ownFieldsFit(Report report, LocalDate today) {
        OwnFields fields = report.category()
                .flatMap(code -> categories.leaf(code, today))
                .map(leaf -> leaf.form().fields())
                .orElse(OwnFields.NONE);
        return fields.check(report.own(), "report.own", ComplaintsLaw.PROCEDURE);
    }

    /** Neither so short that it says nothing nor so long that nobody reads it. */
    List<Finding> storyFits(Report report) {
        return fits("report.story", report.story());
    }

    /** What an official or a reporter writes beside a report says something. */
    <C extends Command> ActingStep.Reader<Complaint, C, List<Finding>> isNotShort(
            String where, Function<C, Narrative> text) {
        return (file, command, o) -> Stepping.only("complaints.TEXT_SHORT", fits(where, text.apply(command)));
    }

    /** And not so much that nobody reads it. */
    <C extends Command> ActingStep.Reader<Complaint, C, List<Finding>> isNotLong(
            String where, Function<C, Narrative> text) {
        return (file, command, o) -> Stepping.only("complaints.TEXT_LONG", fits(where, text.apply(command)));
    }

    private List<Finding> fits(String where, Narrative text) {
        int length = text.length();
        if (length < policy.textLeast().value()) {
            return Finding.block("complaints.TEXT_SHORT")
                    .at(where)
                    .found(length)
                    .expected(Relation.AT_LEAST, policy.textLeast().value())
                    .only(policy.textLeast().source());
        }
        return length <= policy.textMost().value()
                ? List.of()
                : Finding.block("complaints.TEXT_LONG")
                        .at(where)
                        .found(length)
                        .expected(Relation.AT_MOST, policy.textMost().value())
                        .only(policy.textMost().source());
    }

    /** A point is one. What is wrong with it is not repeated: it may be where somebody lives. */
    List<Finding> pointIsOne(Report report) {
        return report.location().filter(Location::isPointUnfit).isEmpty()
                ? List.of()
                : Finding.block("complaints.POINT_UNFIT")
                        .at("report.location.point")
                        .only(ComplaintsLaw.PROCEDURE);
    }

    /** Nobody reports what has not happened. */
    List<Finding> hasHappened(Report report, LocalDate today) {
        for (Occurrence when : report.occurrence().stream().toList()) {
            LocalDate latest = when.serviceReceived()
                    .filter(day -> day.isAfter(when.last()))
                    .orElse(when.last());
            if (latest.isAfter(today)) {
                return Finding.block("complaints.NOT_YET_HAPPENED")
                        .at("report.occurrence")
                        .found(latest)
                        .expected(Relation.AT_MOST, today)
                        .only(ComplaintsLaw.PROCEDURE);
            }
        }
        return List.of();
    }

    /** Somebody is known who brings it, unless he wants to be nobody. */
    List<Finding> reporterIsKnown(Report report) {
        Reporter reporter = report.reporter();
        return report.secrecy().unidentified()
                        || reporter.account().isPresent()
                        || reporter.known().isKnown()
                ? List.of()
                : Finding.block("complaints.REPORTER_UNKNOWN")
                        .at("report.reporter")
                        .only(ComplaintsLaw.CONTENT);
    }

    /** Of whom nobody shall know who he is nothing is kept. */
    List<Finding> nobodyIsKnown(Report report) {
        Reporter reporter = report.reporter();
        boolean isNobody = !reporter.known().isKnown() && reporter.level() == VerificationLevel.NONE;
        return !report.secrecy().unidentified() || isNobody
                ? List.of()
                : Finding.block("complaints.UNIDENTIFIED_KNOWN")
                        .at("report.reporter")
                        .only(ComplaintsLaw.SECRET_IDENTITY);
    }

    /** Whoever reports for himself does so under his own account. */
    List<Finding> accountIsHis(Report report, Occasion o) {
        return !o.actor().role().equals(ComplaintRole.REPORTER.code())
                        || report.reporter()
                                .account()
                                .filter(account -> !o.actor().actsFor(account))
                                .isEmpty()
                ? List.of()
                : Finding.block("complaints.ACCOUNT_OF_ANOTHER")
                        .at("report.reporter.account")
                        .only(ComplaintsLaw.WHO_MAY_COMPLAIN);
    }

    /** What comes to a counter, by letter or by telephone somebody enters, who says on which day it came. */
    List<Finding> channelFits(FilingCommand.Submit submit, Occasion o) {
        boolean isEntered = o.actor().role().equals(ComplaintRole.INTAKE_OFFICER.code());
        boolean isBrought = submit.report().channel().isEntered();
        if (o.actor().role().equals(ComplaintRole.REPORTER.code()) && isBrought) {
            return Finding.block("complaints.CHANNEL_UNFIT")
                    .at("report.channel")
                    .found(submit.report().channel())
                    .only(ComplaintsLaw.RECEIPT);
        }
        return isEntered || submit.receivedOn().isEmpty()
                ? List.of()
                : Finding.block("complaints.RECEIVED_ON_UNFIT").at("receivedOn").only(ComplaintsLaw.RECEIPT);
    }

    /** What is entered came on that day or before. */
    List<Finding> hasCome(FilingCommand.Submit submit, LocalDate today) {
        return submit.receivedOn()
                .filter(day -> day.isAfter(today))
                .map(day -> Finding.block("complaints.RECEIVED_AHEAD")
                        .at("receivedOn")
                        .found(day)
                        .expected(Relation.AT_MOST, today)
                        .only(ComplaintsLaw.RECEIPT))
                .orElse(List.of());
    }

    /** By the way for reports on officials nothing but complaints come. */
    List<Finding> whistleblowerComplains(Report report) {
        return !report.secrecy().whistleblower() || report.kind().isComplaint()
                ? List.of()
                : Finding.block("complaints.WHISTLEBLOWER_KIND")
                        .at("report.kind")
                        .found(report.kind())
                        .only(ComplaintsLaw.REPORT_OFFICIALS);
    }

    /** What a written complaint holds by the act and this one does not: whoever sorts it asks for it. */
    List<Finding> contentIsWhole(Report report) {
        if (!report.kind().isComplaint()) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        if (!report.secrecy().hidesPerson()) {
            present(missing, report.reporter().known().name(), "reporter.known.name");
            present(missing, report.reporter().known().address(), "reporter.known.address");
        }
        present(missing, report.loss(), "loss");
        present(missing, report.wish(), "wish");
        present(missing, report.location(), "location");
        present(missing, report.occurrence(), "occurrence");
        return missing.isEmpty()
                ? List.of()
                : Finding.warn("complaints.CONTENT_MISSING")
                        .at("report")
                        .expected(Relation.PRESENT, missing)
                        .only(ComplaintsLaw.CONTENT);
    }

    private static void present(List<String> missing, Optional<?> part, String name) {
        if (part.isEmpty()) {
            missing.add(name);
        }
    }

    /** The act gives thirty days; a later complaint is taken all the same, and its reporter is told. */
    List<Finding> isInTime(Report report, LocalDate today) {
        if (!report.kind().isComplaint()) {
            return List.of();
        }
        return report.occurrence()
                .flatMap(Occurrence::serviceReceived)
                .map(day -> day.plusDays(policy.filingLimit().value().amount()))
                .filter(today::isAfter)
                .map(last -> Finding.warn("complaints.FILED_LATE")
                        .at("report.occurrence.serviceReceived")
                        .found(today)
                        .expected(Relation.AT_MOST, last)
                        .only(policy.filingLimit().source()))
                .orElse(List.of());
    }

    /**
     * Where it is urgent or speaks of danger a life may be at stake: whoever brings it is told whom to call, which is no term of the office.
     * What he said is not repeated.
     *
     * @param day on which it came
     */
    List<Finding> mayBeInDanger(Report report, LocalDate day) {
        return urgency.read(report, report.category(), day).mayBeInDanger()
                ? Finding.warn("complaints.CALL_112").at("report").only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** What stands in public elsewhere stays there, whatever is hidden here. */
    List<Finding> isHiddenElsewhere(Report report) {
        return report.secrecy().isPlain() || !report.channel().isPublicElsewhere()
                ? List.of()
                : Finding.warn("complaints.PUBLIC_ELSEWHERE")
                        .at("report.secrecy")
                        .only(ComplaintsLaw.SECRET_IDENTITY);
    }

    /** Something came, unless all that was asked is to show that he is no machine. */
    List<Finding> somethingChanged(CaseFile<Complaint> file, Report report) {
        boolean asked = file.data()
                .intake()
                .openHold()
                .filter(Intake.Hold::asksForContent)
                .isPresent();
        Report before = file.data().report();
        Report whole = report.change()
                .references(before.references().toArray(ExternalReference[]::new))
                .done();
        return !asked || !whole.equals(before)
                ? List.of()
                : Finding.block("complaints.NOTHING_CHANGED").at("report").only(ComplaintsLaw.COMPLETION);
    }

    /** What a person must look at the reporter does not free by sending it again. */
    List<Finding> isHisToComplete(CaseFile<Complaint> file) {
        return file.data()
                        .intake()
                        .openHold()
                        .filter(Intake.Hold::waitsForOfficer)
                        .isEmpty()
                ? List.of()
                : Finding.block("complaints.HELD_FOR_OFFICER").only(ComplaintsLaw.PROCEDURE);
    }

    /** It is the same report: who brings it, by which way and under what secrecy does not change by completing it. */
    List<Finding> isSameReport(CaseFile<Complaint> file, Report report) {
        Report before = file.data().report();
        Secrecy asked = report.secrecy();
        boolean same = before.kind() == report.kind()
                && before.channel() == report.channel()
                && before.reporter().account().equals(report.reporter().account())
                // Numbers of other systems are recorded by their own step; he may leave out what he does not know.
                && before.references().containsAll(report.references())
                && before.secrecy().equals(asked);
        return same
                ? List.of()
                : Finding.block("complaints.OTHER_REPORT").at("report").only(ComplaintsLaw.COMPLETION);
    }
}
