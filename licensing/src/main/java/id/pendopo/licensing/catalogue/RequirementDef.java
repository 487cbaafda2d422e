package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.List;

/**
 * One paper that an application needs (<i>persyaratan dokumen</i>).
 *
 * @param code its kind, for example {@code LOCATION_PHOTO}; a document of the application is of this kind
 * @param label what people call it
 * @param file in which form it is handed in
 * @param when in which cases it is needed: all of these must hold, at most {@value Condition#LIMIT}; empty means in every case
 * @param validity how it is looked at whether it still holds
 * @param personal whether it holds personal data, so that it is never shown outside
 */
public record RequirementDef(
        Code code, Text label, DocumentFile file, List<Condition> when, DocumentValidity validity, boolean personal) {
    /** @throws IllegalArgumentException if it has too many conditions */
    public RequirementDef {
        when = Condition.some("requirement " + code, when);
    }

    /** Whether such a case needs it. */
    public boolean neededIn(Circumstances circumstances) {
        return Condition.allHold(when, circumstances);
    }
}
