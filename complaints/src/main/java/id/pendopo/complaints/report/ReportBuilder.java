package id.pendopo.complaints.report;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnValues;
import java.util.List;
import java.util.Optional;

/** A report being written (<i>penyusun laporan</i>); {@link #done} ends it. Not thread-safe. */
public final class ReportBuilder {
    private final StatedKind kind;
    private final Channel channel;
    private Narrative story;
    private Reporter reporter;
    private Optional<PersonalText> title = Optional.empty();
    private Optional<Narrative> loss = Optional.empty();
    private Optional<Narrative> wish = Optional.empty();
    private Optional<Code> category = Optional.empty();
    private Optional<Location> location = Optional.empty();
    private Optional<Occurrence> occurrence = Optional.empty();
    private List<Attachment> attachments = List.of();
    private Secrecy secrecy = Secrecy.PLAIN;
    private List<SubjectParty> subjects = List.of();
    private Optional<Proxy> proxy = Optional.empty();
    private List<ExternalReference> references = List.of();
    private OwnValues own = OwnValues.NONE;

    ReportBuilder(StatedKind kind, Channel channel, Narrative story, Reporter reporter) {
        this.kind = kind;
        this.channel = channel;
        this.story = story;
        this.reporter = reporter;
    }

    ReportBuilder(Report report) {
        this(report.kind(), report.channel(), report.story(), report.reporter());
        title = report.title();
        loss = report.loss();
        wish = report.wish();
        category = report.category();
        location = report.location();
        occurrence = report.occurrence();
        attachments = report.attachments();
        secrecy = report.secrecy();
        subjects = report.subjects();
        proxy = report.proxy();
        references = report.references();
        own = report.own();
    }

    /** With this title. */
    public ReportBuilder title(String line) {
        title = Optional.of(PersonalText.of(line));
        return this;
    }

    /** With this story. */
    public ReportBuilder story(Narrative told) {
        story = told;
        return this;
    }

    /** With what it cost. */
    public ReportBuilder loss(Narrative told) {
        loss = Optional.of(told);
        return this;
    }

    /** With what is asked for. */
    public ReportBuilder wish(Narrative told) {
        wish = Optional.of(told);
        return this;
    }

    /** In this leaf. */
    public ReportBuilder category(Code leaf) {
        category = Optional.of(leaf);
        return this;
    }

    /** There. */
    public ReportBuilder at(Location where) {
        location = Optional.of(where);
        return this;
    }

    /** Then. */
    public ReportBuilder on(Occurrence when) {
        occurrence = Optional.of(when);
        return this;
    }

    /** With these files and no others. */
    public ReportBuilder attachments(List<Attachment> files) {
        attachments = List.copyOf(files);
        return this;
    }

    /** By this reporter. */
    public ReportBuilder by(Reporter who) {
        reporter = who;
        return this;
    }

    /** Hiding this. */
    public ReportBuilder hiding(Secrecy wanted) {
        secrecy = wanted;
        return this;
    }

    /** About these and nobody else. */
    public ReportBuilder about(SubjectParty... parties) {
        subjects = List.of(parties);
        return this;
    }

    /** For another person. */
    public ReportBuilder forOther(Proxy other) {
        proxy = Optional.of(other);
        return this;
    }

    /** Known elsewhere by these numbers. */
    public ReportBuilder references(ExternalReference... numbers) {
        references = List.of(numbers);
        return this;
    }

    /** With these values of the category's own fields. */
    public ReportBuilder own(OwnValues values) {
        own = values;
        return this;
    }

    /** The report. */
    public Report done() {
        return new Report(
                kind,
                channel,
                title,
                story,
                loss,
                wish,
                category,
                location,
                occurrence,
                attachments,
                reporter,
                secrecy,
                subjects,
                proxy,
                references,
                own);
    }
}
