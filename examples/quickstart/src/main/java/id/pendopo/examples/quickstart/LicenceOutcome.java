package id.pendopo.examples.quickstart;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.PublicViews;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.IssuedPaper;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceGrant;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.verification.LicenceVerification;
import id.pendopo.licensing.verification.LinkKey;
import id.pendopo.licensing.verification.RegisterId;
import id.pendopo.licensing.verification.SealedReader;
import id.pendopo.licensing.verification.VerificationLinks;
import id.pendopo.licensing.verification.VerifiedLicence;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What came of an application for a licence (<i>hasil permohonan izin</i>): the licence, the code on its paper, and who sees what of it. */
final class LicenceOutcome implements Outcome {
    private static final String LICENCES = "licensing/licence";
    private static final String HOST = "izin.contoh.go.id";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RegionPack pack;
    private final CaseFile<?> application;
    private final CaseFile<Licence> licence;
    private final List<JournalEntry> journal;
    private final List<JournalEntry> register;
    private final Optional<String> publicView;
    private final VerificationLinks links;
    private final Story story;

    LicenceOutcome(Office office, RegionPack pack, Script script, Story story, byte[] secret) {
        Script.Tale tale = script.tale();
        CaseId id = CaseId.of(tale.caseId() + "-L");
        this.pack = pack;
        this.story = story;
        this.application = office.file(tale.procedure(), tale.caseId()).orElseThrow();
        this.licence = licence(office.file(LICENCES, id).orElseThrow());
        this.journal = office.journal(tale.caseId());
        this.register = office.journal(id);
        this.publicView = PublicViews.of(office)
                .view(tale.procedure(), tale.caseId())
                .map(view -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(view));
        this.links = VerificationLinks.to(HOST, List.of(LinkKey.of(secret)));
    }

    @SuppressWarnings("unchecked") // The procedure's name says what its data is.
    private static CaseFile<Licence> licence(CaseFile<?> file) {
        return (CaseFile<Licence>) file;
    }

    @Override
    public void tell() {
        LicenceGrant grant = licence.data().grant();
        story.chapter(story.in("Izin dalam daftar", "The licence in the register"));
        part(story.in("Nomor", "Number"), grant.number());
        part(story.in("Jenis", "Type"), grant.kind().name());
        part(
                story.in("Berlaku", "Valid"),
                grant.period().from()
                        + grant.period()
                                .until()
                                .map(last -> story.in(" sampai dengan ", " to ") + last)
                                .orElse(""));
        part(story.in("Asal", "Origin"), origin(grant.provenance().origin()).in(story.locale()));
        grant.conditions().forEach(one -> part(story.in("Syarat", "Condition"), one));
        code();
    }

    private static Text origin(LicenceOrigin origin) {
        return switch (origin) {
            case DECIDED -> Text.of("diputus oleh pejabat", "decided by an official");
            case SELF_DECLARED -> Text.of("pernyataan mandiri", "declared by its holder");
            case DEEMED -> Text.of("dianggap dikabulkan karena diam", "deemed granted by silence");
            case EXTERNAL -> Text.of("diterbitkan sistem lain", "issued by another system");
        };
    }

    private void part(String name, String value) {
        story.paragraph("  %-16s: ".formatted(name), value);
    }

    /** The code that is printed on the paper, read as it is, touched, and beside a forged paper. */
    private void code() {
        LicenceVerification desk = LicenceVerification.in(
                pack.region(),
                links,
                SealedReader.of(pack.region().code(), List.of()),
                LicenceVerification.Register.of(this::find));
        String code = links.link(licence.id()).text();
        char last = code.charAt(code.length() - 1);
        String touched = code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0');
        Instant tomorrow = licence.at().plus(1, ChronoUnit.DAYS);
        story.chapter(story.in("Kode QR pada surat izin", "The QR code on the paper"));
        story.line("  " + code);
        read(story.in("Dibaca apa adanya", "Read as it is"), desk.check(code, tomorrow));
        read(story.in("Satu huruf diubah", "One letter changed"), desk.check(touched, tomorrow));
        read(
                story.in("Kode asli, surat dipalsukan", "Good code, forged paper"),
                desk.check(code, tomorrow, Optional.of("0".repeat(64))));
    }

    private Optional<VerifiedLicence> find(RegisterId id) {
        Optional<DocumentRef> signed = application(application).ruling().paper().flatMap(IssuedPaper::document);
        return links.ids(licence.id()).contains(id)
                ? signed.map(paper -> VerifiedLicence.of(licence).with(paper.sha256()))
                : Optional.empty();
    }

    private void read(String what, LicenceVerification.Verified verified) {
        story.paragraph(
                "  - " + what + ": ",
                verified.answer().name() + ". " + verified.answer().text().in(story.locale()) + ".");
    }

    private static Application application(CaseFile<?> file) {
        return (Application) file.data();
    }

    /** Somebody writes another number over that of the licence. */
    @Override
    public Proof.Forgery forgery() {
        JournalEntry signed = journal.stream()
                .filter(entry -> entry.act().equals("sign"))
                .findFirst()
                .orElseThrow();
        String number = licence.data().grant().number();
        return new Proof.Forgery(
                signed.seq(),
                signed.seq() - 1,
                number,
                number.replace("/2026", "/2025"),
                Text.of("nomor izin", "the number of the licence"));
    }

    /** The journal of the licence, which was written in one commit with the signing. */
    @Override
    public List<JournalEntry> beside() {
        return register;
    }

    @Override
    public void views() {
        BusinessActor holder = application(application).form().subject().holder();
        story.chapter(story.in("Satu berkas, dua tampilan", "One case, two views"));
        row("", story.in("Pemohon melihat", "The applicant sees"), story.in("Petugas melihat", "An officer sees"));
        String view = publicView.orElse("");
        row(
                story.in("Tahap", "Stage"),
                shown(view, application.stage().value()),
                application.stage().value());
        holder.holderName().ifPresent(name -> row(story.in("Pemohon", "Applicant"), shown(view, name), name));
        journal.stream()
                .filter(entry -> entry.act().equals("sign"))
                .findFirst()
                .ifPresent(entry -> row(
                        story.in("Yang menandatangani", "Who signed"),
                        shown(view, entry.actor().person().value()),
                        entry.actor().person().value()));
    }

    private String shown(String view, String value) {
        return view.contains(value) ? value : hidden();
    }

    private String hidden() {
        return story.in("(tidak ditampilkan)", "(not shown)");
    }

    private void row(String name, String strangers, String officers) {
        story.line("  %-20s%-38s%s".formatted(name, strangers, officers));
    }

    @Override
    public List<Hint> hints(String cli, String from, String region) {
        return List.of();
    }

    @Override
    public Map<String, List<String>> files() {
        return Map.of("public-view.json", publicView.map(List::of).orElse(List.of()));
    }
}
