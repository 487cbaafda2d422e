package id.pendopo.docs;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.grants.proposal.Application;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.grants.proposal.ReviewCommand;
import id.pendopo.testkit.InMemoryStore;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;

/** The ten lines that both READMEs show, compiled and run as they stand there. */
final class TenLines {
    private TenLines() {}

    static Answer draft(Path folder, Application application, Validator validator, Instant now, Locale locale) {
        // README begins
        RegionPack pack = RegionPack.open(folder, Opening.strict().allowingIllustration());
        Office office = Office.in(pack)
                .with(new InMemoryStore())
                .validator(validator)
                .keys(new SecureRandom()::nextBytes)
                .open();
        Actor citizen = Actor.of("warga-17", ProposalRole.APPLICANT);
        Answer answer = office.handle(
                "grants/proposal",
                CaseId.of("usulan-1"),
                new ReviewCommand.Draft(application),
                citizen,
                now,
                CommandId.of("klik-1"));
        answer.findings()
                .forEach(finding -> System.out.println(office.findings().line(finding, locale)));
        // README ends
        return answer;
    }
}
