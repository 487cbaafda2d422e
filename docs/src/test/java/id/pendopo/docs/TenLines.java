package id.pendopo.docs;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.KeySource;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.ReviewCommand;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;

/** The ten lines that both READMEs show, compiled and run as they stand there. */
final class TenLines {
    private TenLines() {}

    static Answer draft(
            Path folder, Store store, Application application, Validator validator, Instant now, Locale locale) {
        // README begins
        RegionPack pack = RegionPack.open(folder, Opening.strict().allowingIllustration());
        KeySource keys = new SecureRandom()::nextBytes;
        Office office =
                Office.in(pack).with(store).validator(validator).keys(keys).open();

        Command draft = new ReviewCommand.Draft(application);
        Actor citizen = Actor.of("warga-17", ProposalRole.APPLICANT);
        CaseId id = CaseId.of("usulan-1");
        Answer answer = office.handle("grants/proposal", id, draft, citizen, now, CommandId.of("klik-1"));

        FindingCatalogue words = office.findings();
        answer.findings().forEach(finding -> System.out.println(words.line(finding, locale)));
        // README ends
        return answer;
    }
}
