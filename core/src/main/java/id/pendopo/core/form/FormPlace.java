package id.pendopo.core.form;

import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import java.util.Optional;

/**
 * Where a form is to be filled in (<i>konteks formulir</i>).
 *
 * @param pack the region
 * @param law the version of the policy that the command will be decided under
 * @param act the command's name, for example {@code submit}
 * @param file the case it is about; empty for a command that opens one, or where no case is looked at
 */
public record FormPlace(RegionPack pack, PolicyStamp law, String act, Optional<CaseFile<?>> file) {}
