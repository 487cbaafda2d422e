package id.pendopo.complaints.complaint;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Access;
import id.pendopo.complaints.visibility.Exposure;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Layer;
import id.pendopo.complaints.visibility.Opening;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The conditions of who may know what (<i>syarat perlindungan identitas dan isi</i>), each asked of the one table of visibility. */
final class ShieldingRules {
    /** What tells who somebody is; everything else that is closed is content. */
    private static final Set<Field> IDENTITY =
            EnumSet.of(Field.REPORTER_NAME, Field.CONTACT, Field.ACCOUNT, Field.OTHER_REPORTS, Field.ORIGINALS);

    private final VisibilityTable table = VisibilityTable.declared();

    /** What was asked for is more than is hidden already. */
    List<Finding> hidesMore(CaseFile<Complaint> file, ShieldingCommand.TightenSecrecy tighten) {
        return file.data().shielding().asked().isAtLeast(tighten.secrecy())
                ? Finding.block("complaints.ALREADY_HIDDEN").at("secrecy").only(ComplaintsLaw.SECRET_IDENTITY)
                : List.of();
    }

    /** Only less than now: more is another act. */
    List<Finding> hidesLess(CaseFile<Complaint> file, ShieldingCommand.LoosenSecrecy loosen) {
        Secrecy asked = file.data().shielding().asked();
        boolean less = asked.isAtLeast(loosen.secrecy()) && !asked.equals(loosen.secrecy());
        // That nobody knows who it is and by which way it came are facts, and no wish.
        boolean sameFacts = asked.unidentified() == loosen.secrecy().unidentified()
                && asked.whistleblower() == loosen.secrecy().whistleblower();
        return less && sameFacts
                ? List.of()
                : Finding.block("complaints.NOT_LOOSER").at("secrecy").only(ComplaintsLaw.SECRET_IDENTITY);
    }

    /** What others of the family want hidden stays hidden. */
    List<Finding> familyHides(CaseFile<Complaint> file, ShieldingCommand.LoosenSecrecy loosen) {
        return loosen.secrecy().isAtLeast(file.data().shielding().inherited())
                ? List.of()
                : Finding.warn("complaints.FAMILY_HIDES").at("secrecy").only(ComplaintsLaw.SECRET_IDENTITY);
    }

    /** What stands in the open elsewhere cannot be hidden here: no anonymity is promised. */
    static List<Finding> openElsewhere(Channel channel, Secrecy secrecy) {
        return channel.isPublicElsewhere() && !secrecy.isPlain()
                ? Finding.warn("complaints.PUBLIC_ELSEWHERE")
                        .at("secrecy")
                        .found(channel)
                        .only(ComplaintsLaw.SECRET_IDENTITY)
                : List.of();
    }

    List<Finding> identityOpens(CaseFile<Complaint> file, ShieldingCommand.ReadIdentity read, Occasion o) {
        return opens(file, read.fields(), IDENTITY, o);
    }

    List<Finding> contentOpens(CaseFile<Complaint> file, ShieldingCommand.ReadHidden read, Occasion o) {
        return opens(file, read.fields(), EnumSet.complementOf(EnumSet.copyOf(IDENTITY)), o);
    }

    /** Each field is one that this person reads on record: by the table, or because a second person agreed. */
    private List<Finding> opens(CaseFile<Complaint> file, List<Field> asked, Set<Field> kind, Occasion o) {
        Set<Field> unmasked = file.data().shielding().unmaskedFor(o.actor().person());
        return asked.stream()
                .filter(field -> !kind.contains(field)
                        || !unmasked.contains(field) && access(file, field, o.actor()) != Access.ON_RECORD)
                .findFirst()
                .map(field -> Finding.block("complaints.NOT_TO_BE_READ")
                        .at("fields")
                        .found(field)
                        .only(ComplaintsLaw.SECRET_IDENTITY))
                .orElse(List.of());
    }

    /** Each field is one that a second person may open to this one. */
    List<Finding> mayBeUnmasked(CaseFile<Complaint> file, ShieldingCommand.RequestUnmasking request, Occasion o) {
        return request.fields().stream()
                .filter(field -> access(file, field, o.actor()) != Access.TWO_PERSONS)
                .findFirst()
                .map(field -> Finding.block("complaints.NOT_TO_BE_UNMASKED")
                        .at("fields")
                        .found(field)
                        .only(ComplaintsLaw.SECRET_IDENTITY))
                .orElse(List.of());
    }

    private Access access(CaseFile<Complaint> file, Field field, Actor actor) {
        return table.access(field, Shields.viewer(file, actor), Shields.exposure(file, actor));
    }

    /** One wish at a time, so that nobody agrees to another than he read. */
    List<Finding> noneWaits(CaseFile<Complaint> file) {
        return file.data().shielding().waiting().isEmpty()
                ? List.of()
                : Finding.block("complaints.UNMASKING_WAITS").at("unmasking").only(ComplaintsLaw.SEPARATION);
    }

    List<Finding> oneWaits(CaseFile<Complaint> file) {
        return file.data().shielding().waiting().isPresent()
                ? List.of()
                : Finding.block("complaints.NO_UNMASKING_WAITS").at("unmasking").only(ComplaintsLaw.SEPARATION);
    }

    /** Nobody opens a name to himself. */
    List<Finding> isSecondPerson(CaseFile<Complaint> file, Occasion o) {
        return file.data()
                        .shielding()
                        .waiting()
                        .filter(wish -> o.actor().actsFor(wish.by()))
                        .isPresent()
                ? Finding.block("complaints.UNMASKING_SECOND_PERSON")
                        .at("actor.person")
                        .expected(Relation.OTHER_THAN, "requestUnmasking")
                        .only(ComplaintsLaw.SEPARATION)
                : List.of();
    }

    List<Finding> isSupervisory(CaseFile<Complaint> file) {
        return file.data().isSupervisory()
                ? List.of()
                : Finding.block("complaints.NOT_FOR_SUPERVISORS").at("kind").only(ComplaintsLaw.SUPERVISION_SECRET);
    }

    /** Each field is one that the table lets the supervisors disclose: never who reported. */
    List<Finding> mayBeDisclosed(ShieldingCommand.Disclose disclose) {
        return disclose.fields().stream()
                .filter(field -> !isDisclosable(field))
                .findFirst()
                .map(field -> Finding.block("complaints.NOT_TO_BE_DISCLOSED")
                        .at("fields")
                        .found(field)
                        .only(ComplaintsLaw.SUPERVISION_SECRET))
                .orElse(List.of());
    }

    private boolean isDisclosable(Field field) {
        Exposure disclosed =
                Exposure.PLAIN.with(Layer.CONFIDENTIAL).with(Layer.SUPERVISORY).disclosing(Set.of(field));
        return table.cell(Layer.SUPERVISORY, field, Viewer.RESPONDENT)
                        .only()
                        .filter(Opening.DISCLOSED::equals)
                        .isPresent()
                && table.sight(field, Viewer.RESPONDENT, disclosed).isAnything();
    }
}
