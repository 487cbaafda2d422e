package id.pendopo.examples.quickstart;

import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.publication.PublicViews;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.Accountability;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Proposal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What came of a grant (<i>hasil akhir hibah</i>): its sums, the page of the budget, and who sees what of it. */
final class GrantOutcome implements Outcome {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Office office;
    private final Store store;
    private final Script.Ceiling ceiling;
    private final Proposal proposal;
    private final List<JournalEntry> journal;
    private final Optional<String> publicView;
    private final CaseId caseId;
    private final Story story;

    GrantOutcome(Office office, Store store, Script script, Story story) {
        Script.Tale tale = script.tale();
        this.office = office;
        this.store = store;
        this.ceiling = script.ceiling().orElseThrow();
        this.caseId = tale.caseId();
        this.story = story;
        this.proposal =
                (Proposal) office.file(tale.procedure(), caseId).orElseThrow().data();
        this.journal = office.journal(caseId);
        this.publicView = PublicViews.of(office)
                .view(tale.procedure(), caseId)
                .map(view -> JSON.writerWithDefaultPrettyPrinter().writeValueAsString(view));
    }

    @Override
    public void tell() {
        amounts();
        budget();
    }

    /** Somebody lifts the amount that was approved. */
    @Override
    public Proof.Forgery forgery() {
        long approved = proposal.amounts().at(LadderStep.APPROVED).value();
        return new Proof.Forgery(
                approval().seq(),
                approval().seq(),
                Long.toString(approved),
                Long.toString(approved + 70_000_000),
                Text.of("jumlah yang disetujui", "the approved amount"));
    }

    private void amounts() {
        story.chapter(story.in("Tangga jumlah", "The ladder of amounts"));
        proposal.amounts().steps().forEach((step, amount) -> amount(story.label(step.name()), amount));
        Rupiah used = proposal.accountability()
                .report()
                .map(Accountability.UseReport::used)
                .orElse(Rupiah.ZERO);
        amount(story.in("dicairkan", "paid"), proposal.delivery().paid());
        amount(story.in("dipertanggungjawabkan", "accounted for"), used);
        amount(
                story.in("dikembalikan, sisa dan bunga", "refunded, rest and interest"),
                proposal.accountability().refunded());
        story.paragraph(
                "  ",
                story.in("Terbilang yang dipertanggungjawabkan: ", "Accounted for, in Indonesian words: ")
                        + InWords.rupiah(used) + ".");
    }

    private void amount(String name, Rupiah amount) {
        story.line("  %S%-39s%18s".formatted(name.charAt(0), name.substring(1), amount));
    }

    private void budget() {
        String page = Quickstart.page(office, ceiling).text();
        StreamId stream = StreamId.of(StreamId.Kind.BOOK, BudgetLedger.NAME + "/" + page);
        LedgerReading reading =
                BudgetLedger.parse(store.last(stream).orElseThrow().text()).position();
        story.chapter(story.in("Halaman anggaran ", "Page of the budget ") + page);
        amount(story.in("pagu", "ceiling"), reading.ceiling());
        amount(story.in("dianggarkan untuk penerima lain", "set aside for other recipients"), reading.reserved());
        amount(story.in("ditetapkan, belum dibayar", "decreed, not yet paid"), reading.committed());
        amount(story.in("dibayar", "paid"), reading.paid());
        amount(story.in("sisa pagu", "left of the ceiling"), reading.available());
        amount(story.in("sisa yang dikembalikan, tanpa bunga", "rest refunded, without interest"), reading.returned());
    }

    /** Side by side: what an officer reads in the case, and whether the public view holds it. */
    @Override
    public List<JournalEntry> beside() {
        return List.of();
    }

    @Override
    public void views() {
        Applicant applicant = proposal.application().applicant();
        story.chapter(story.in("Satu berkas, dua tampilan", "One case, two views"));
        row("", story.in("Masyarakat melihat", "The public sees"), story.in("Petugas melihat", "An officer sees"));
        applicant.name().ifPresent(name -> row(story.in("Penerima", "Recipient"), name));
        applicant.person().ifPresent(this::person);
        row(story.in("Kegiatan", "Activity"), proposal.application().activity().title());
        proposal.amounts().find(LadderStep.REQUESTED).ifPresent(asked -> row(story.in("Diminta", "Requested"), asked));
        proposal.amounts()
                .find(LadderStep.DECREED)
                .ifPresent(decreed -> row(story.in("Ditetapkan", "Decreed"), decreed));
        applicant.officer(Officer.Position.CHAIR).ifPresent(this::chair);
        row(
                story.in("Nomor rekening", "Bank account"),
                applicant.account().number().reveal());
        row(
                story.in("Yang menyetujui", "Who approved"),
                approval().actor().person().value());
        if (publicView.isEmpty()) {
            story.paragraph(
                    "  ",
                    story.in(
                            "Bantuan yang tidak dapat direncanakan tidak ditampilkan satu per satu; masyarakat melihat banyaknya dan jumlahnya.",
                            "Unplanned aid is not shown case by case; the public sees how many there were, and their sum."));
        }
    }

    private void person(PersonApplicant person) {
        row(story.in("Penerima", "Recipient"), person.name().reveal());
        row(story.in("NIK penerima", "NIK of recipient"), person.nik().reveal());
    }

    private void chair(Officer chair) {
        row(story.in("Ketua", "Chair"), chair.name().reveal());
        row(story.in("NIK ketua", "NIK of the chair"), chair.nik().reveal());
    }

    private void row(String name, Rupiah amount) {
        boolean isPublic = isPublic(Long.toString(amount.value()));
        row(name, isPublic ? amount.toString() : hidden(), amount.toString());
    }

    private void row(String name, String value) {
        row(name, isPublic(value) ? value : hidden(), value);
    }

    private boolean isPublic(String value) {
        return publicView.filter(view -> view.contains(value)).isPresent();
    }

    private void row(String name, String strangers, String officers) {
        story.line("  %-20s%-38s%s".formatted(name, strangers, officers));
    }

    private String hidden() {
        return story.in("(tidak ditampilkan)", "(not shown)");
    }

    @Override
    public List<Hint> hints(String cli, String from, String region) {
        return List.of(new Hint(
                Text.of(
                        "Menelusuri uangnya, dari diminta sampai dikembalikan, dan rekeningnya setahun:",
                        "To follow its money from requested to returned, and its account over the year:"),
                List.of(
                        cli + "trace " + caseId + from,
                        cli + "trace --year " + ceiling.year() + " --account "
                                + ceiling.account().text() + from)));
    }

    @Override
    public Map<String, List<String>> files() {
        String page = Quickstart.page(office, ceiling).text();
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put(
                "books.jsonl",
                BookLine.read(store, BudgetLedger.NAME, page).stream()
                        .map(BookLine::toLine)
                        .toList());
        files.put("public-view.json", publicView.map(List::of).orElse(List.of()));
        return files;
    }

    private JournalEntry approval() {
        return journal.stream()
                .filter(entry -> entry.act().startsWith("approve"))
                .findFirst()
                .orElseThrow();
    }
}
