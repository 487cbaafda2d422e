package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnValues;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a citizen brings (<i>laporan</i>), as he tells it. What the office makes of it stands in the case. Immutable and thread-safe.
 *
 * @param kind what he says it is
 * @param channel by which way it came
 * @param title in one line
 * @param story what happened (<i>uraian</i>)
 * @param loss which service was below its standard and what it cost, UU 25/2009 article 42 paragraph 3 [S]
 * @param wish what he asks for, UU 25/2009 article 42 paragraph 3 [S]
 * @param category the leaf of the tree that he chose; empty where he does not know
 * @param location where it is
 * @param occurrence when it was
 * @param attachments files, at most {@value #ATTACHMENTS}
 * @param reporter who brings it
 * @param secrecy what he wants hidden, as he asked when he brought it
 * @param subjects who is complained about, at most {@value #SUBJECTS}
 * @param proxy for whom he acts
 * @param references numbers of other systems, at most {@value #REFERENCES}
 * @param own values of the category's own fields
 */
public record Report(
        @NotNull StatedKind kind,
        @NotNull Channel channel,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.NARRATIVE)
        Optional<PersonalText> title,

        @NotNull @Valid Narrative story,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Narrative> loss,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Narrative> wish,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> category,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Location> location,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Occurrence> occurrence,
        @NotNull @Size(max = Report.ATTACHMENTS) List<@NotNull @Valid Attachment> attachments,
        @NotNull @Valid Reporter reporter,
        @NotNull @Valid Secrecy secrecy,
        @NotNull @Size(max = Report.SUBJECTS) List<@NotNull @Valid SubjectParty> subjects,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Proxy> proxy,
        @NotNull @Size(max = Report.REFERENCES) List<@NotNull @Valid ExternalReference> references,
        @NotNull @Valid OwnValues own) {
    /** The most files that are ever kept; what may be brought at once is less, see the policy. */
    public static final int ATTACHMENTS = 50;

    /** The most who are complained about. */
    public static final int SUBJECTS = 10;

    /** The most numbers of other systems. */
    public static final int REFERENCES = 10;

    /** Copies what it is given. */
    public Report {
        attachments = List.copyOf(attachments);
        subjects = List.copyOf(subjects);
        references = List.copyOf(references);
    }

    /** Begins a report: what it is, by which way, what is told and by whom. */
    public static ReportBuilder of(StatedKind kind, Channel channel, Narrative story, Reporter reporter) {
        return new ReportBuilder(kind, channel, story, reporter);
    }

    /** Begins a report that is this one but for what is changed. */
    public ReportBuilder change() {
        return new ReportBuilder(this);
    }

    /** Whose case it is: the reporter and the person for whom he acts, as far as they have references. */
    public Set<PersonRef> owners() {
        Set<PersonRef> owners = new TreeSet<>();
        reporter.account().ifPresent(owners::add);
        proxy.flatMap(Proxy::person).ifPresent(owners::add);
        return owners;
    }

    /** Whether it is about this agency. */
    public boolean isAbout(Code agency) {
        return subjects.stream().anyMatch(subject -> subject.isOf(agency));
    }

    /** The files it consists of. */
    public List<DocumentRef> documents() {
        List<DocumentRef> all = new ArrayList<>();
        attachments.forEach(attachment -> all.addAll(attachment.files()));
        proxy.ifPresent(other -> all.add(other.letter()));
        return all;
    }
}
