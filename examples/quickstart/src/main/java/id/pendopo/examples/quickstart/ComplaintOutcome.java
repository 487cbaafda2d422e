package id.pendopo.examples.quickstart;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.open311.Open311Answer;
import id.pendopo.complaints.open311.WireFormat;
import id.pendopo.complaints.publication.ComplaintView;
import id.pendopo.complaints.publication.Views;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What came of three reports (<i>hasil tiga laporan</i>): the same moment as four look at it, and what each of them never learns. */
final class ComplaintOutcome implements Outcome {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WIDTH = 21;

    /** A code whose check character fits, and which stands on no receipt. */
    private static final String NEVER_GIVEN = "N0T6G1VEN8Q";

    private final Office office;
    private final Script script;
    private final Story story;
    private final VisibilityPolicy visibility;
    private final ReportDoors doors;
    private final Map<CaseId, CaseFile<Complaint>> files = new LinkedHashMap<>();

    ComplaintOutcome(Office office, RegionPack pack, Script script, Story story) {
        this.office = office;
        this.script = script;
        this.story = story;
        Stream.concat(
                        Stream.of(script.tale().caseId()),
                        script.steps().stream().flatMap(step -> step.caseId().stream()))
                .distinct()
                .forEach(id ->
                        office.file(script.tale().procedure(), id).ifPresent(file -> files.put(id, complaint(file))));
        Instant last = files.values().stream()
                .map(CaseFile::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.visibility = pack.book(VisibilityPolicy.schema())
                .policy(last.atOffset(pack.region().time().offset()).toLocalDate());
        this.doors = new ReportDoors(pack, files.values(), this::views, last, story.locale());
    }

    @SuppressWarnings("unchecked") // The procedure's name says what its data is.
    private static CaseFile<Complaint> complaint(CaseFile<?> file) {
        return (CaseFile<Complaint>) file;
    }

    /** Who looks at it, and as whom he does so in this case. */
    private enum Onlooker {
        PUBLIC(Text.of("Publik", "Public")),
        AGENCY(Text.of("Perangkat daerah", "Agency")),
        INSPECTOR(Text.of("Inspektorat", "Inspectorate")),
        CENTER(Text.of("Command Center", "Command Center"));

        private final Text label;

        Onlooker(Text label) {
            this.label = label;
        }

        Viewer as(Complaint complaint) {
            return switch (this) {
                case PUBLIC -> Viewer.PUBLIC;
                case AGENCY -> complaint.isSupervisory() ? Viewer.RESPONDENT : Viewer.HANDLER;
                case INSPECTOR -> Viewer.APIP;
                case CENTER -> Viewer.MONITOR;
            };
        }
    }

    /** What is compared of a view. */
    private record Line(Text name, Function<ComplaintView, Optional<String>> value) {}

    private final List<Line> lines = List.of(
            new Line(Text.of("Kode", "Code"), view -> view.head().tracking().map(code -> code.shown())),
            new Line(
                    Text.of("Tahap", "Stage"),
                    view -> view.head().status().map(stage -> label("complaints." + stage.name(), stage.name()))),
            new Line(
                    Text.of("Kategori", "Category"),
                    view -> view.head().category().map(Code::value)),
            new Line(Text.of("Judul", "Title"), view -> view.content().title()),
            new Line(
                    Text.of("Titik", "Point"),
                    view -> view.content()
                            .place()
                            .flatMap(place -> place.point().map(point -> point.text()))),
            new Line(Text.of("Pelapor", "Reporter"), view -> view.person().name()),
            new Line(
                    Text.of("Jawaban", "Answer"),
                    view -> view.handling().answers().stream()
                            .reduce((earlier, later) -> later)
                            .map(told -> told.text())));

    @Override
    public void tell() {
        alike();
        story.chapter(story.in("Saat yang sama, dilihat empat pihak", "The same moment, seen by four"));
        files.forEach((id, file) -> {
            story.line("");
            story.line("  " + id);
            row("", onlooker -> onlooker.label.in(story.locale()));
            Map<Onlooker, Optional<ComplaintView>> seen = new LinkedHashMap<>();
            for (Onlooker onlooker : Onlooker.values()) {
                seen.put(onlooker, views(file).forViewer(onlooker.as(file.data())));
            }
            for (Line line : lines) {
                row(
                        line.name().in(story.locale()),
                        onlooker -> Objects.requireNonNull(seen.get(onlooker))
                                .map(view -> line.value().apply(view).orElse("-"))
                                .orElse(story.in("(tidak ada)", "(none such)")));
            }
        });
    }

    /** Why the second report was thought to be about the same pothole; a person merged it. */
    private void alike() {
        List<CaseFile<Complaint>> all = List.copyOf(files.values());
        doors.likeness(all.get(0), all.get(1)).ifPresent(score -> {
            story.chapter(story.in("Mengapa keduanya disebut serupa", "Why the two were called alike"));
            score.explanation(story.locale()).forEach(line -> story.paragraph("  - ", line));
            story.paragraph(
                    "  ",
                    story.in(
                            "Mesin hanya mengusulkan; yang menggabungkan adalah petugas.",
                            "The machine only proposes; an official merges."));
        });
    }

    private Views views(CaseFile<Complaint> file) {
        return Views.of(file).within(visibility).knowing(id -> Optional.ofNullable(files.get(id)));
    }

    private String label(String code, String otherwise) {
        String label = story.label(code);
        return label.equals(code) ? story.label(otherwise) : label;
    }

    private void row(String name, Function<Onlooker, String> cell) {
        StringBuilder row = new StringBuilder("  %-10s".formatted(name));
        for (Onlooker onlooker : Onlooker.values()) {
            row.append(("%-" + (WIDTH + 1) + "s").formatted(shortened(cell.apply(onlooker))));
        }
        story.line(row.toString().stripTrailing());
    }

    private static String shortened(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 2) + "..";
    }

    /** Somebody writes another agency over the one that it was sent to. */
    @Override
    public Proof.Forgery forgery() {
        JournalEntry disposed = office.journal(script.tale().caseId()).stream()
                .filter(entry -> entry.act().equals("dispose"))
                .findFirst()
                .orElseThrow();
        return new Proof.Forgery(
                disposed.seq(),
                disposed.seq() - 1,
                "DSDABM",
                "DISHUB",
                Text.of("perangkat daerah penerima", "the agency that received it"));
    }

    @Override
    public List<JournalEntry> beside() {
        return files.keySet().stream()
                .filter(id -> !id.equals(script.tale().caseId()))
                .flatMap(id -> office.journal(id).stream())
                .toList();
    }

    /** That there is a report, and that there is none, is answered alike. */
    @Override
    public void views() {
        List<Script.Step> tried = script.steps().stream()
                .filter(step -> step.refused().contains("core.CASE_UNKNOWN"))
                .toList();
        List<String> answers = new ArrayList<>();
        for (Script.Step step : tried) {
            Instant at = step.at().toInstant(office.region().time().offset());
            Actor who = Actor.of(
                            step.persons().get(0),
                            () -> step.role().orElseThrow().value())
                    .of(step.unit().orElseThrow());
            Answer answer = office.whatIf(
                    script.tale().procedure(),
                    step.caseId().orElseThrow(),
                    step.command().orElseThrow(),
                    who,
                    at);
            answers.add(fingerprint(JSON.writeValueAsBytes(answer.findings())));
        }
        story.chapter(story.in("Laporan yang tidak ada baginya", "A report that is not there for him"));
        for (int i = 0; i < tried.size(); i++) {
            story.line("  " + tried.get(i).caseId().orElseThrow() + ": "
                    + tried.get(i).refused().get(0));
            story.line("    SHA-256 " + answers.get(i));
        }
        for (CaseFile<Complaint> file : files.values()) {
            asked(file.handling().receiptNumber().orElseThrow());
        }
        asked(NEVER_GIVEN);
        story.line(
                answers.stream().distinct().count() == 1
                        ? story.in(
                                "  Jawabannya sama, huruf demi huruf.", "  The answers are the same, letter by letter.")
                        : story.in("  JAWABANNYA BERBEDA.", "  THE ANSWERS DIFFER."));
    }

    /** What a stranger is answered over Open311. */
    private void asked(String code) {
        Open311Answer answer = doors.one(code);
        story.line("  Open311 GET requests/%s.json: %d, SHA-256 %.16s.."
                .formatted(code, answer.status(), fingerprint(answer.bytes())));
    }

    private static String fingerprint(byte[] answer) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every platform has SHA-256", missing);
        }
    }

    @Override
    public List<Hint> hints(String cli, String from, String region) {
        return List.of();
    }

    @Override
    public Map<String, List<String>> files() {
        return Map.of(
                "open311-requests.json",
                doors.list(WireFormat.JSON).lines().toList(),
                "open311-requests.xml",
                doors.list(WireFormat.XML).lines().toList(),
                "public-views.jsonl",
                files.values().stream()
                        .flatMap(file -> views(file).publicPage().stream())
                        .map(JSON::writeValueAsString)
                        .toList());
    }
}
