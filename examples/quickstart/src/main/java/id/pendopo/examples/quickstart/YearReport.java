package id.pendopo.examples.quickstart;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.screening.CaseIndex;
import id.pendopo.grants.screening.OpaqueKeys;
import id.pendopo.grants.screening.RelationBook;
import id.pendopo.grants.screening.Screening;
import id.pendopo.grants.screening.ScreeningLimits;
import id.pendopo.grants.screening.ScreeningReport;
import id.pendopo.grants.screening.ScreeningSubject;
import id.pendopo.grants.screening.ScreeningTables;
import id.pendopo.grants.screening.StoredSubjects;
import id.pendopo.grants.screening.YearScreening;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The screening of a year over the cases that the stories of each region left (<i>penapisan setahun</i>). */
final class YearReport {
    private final OpaqueKeys keys;
    private final Map<String, Cases> regions = new TreeMap<>();

    /** The cases of one region and fiscal year, and the store of one of them, which knows the policies of all. */
    private record Cases(RegionPack pack, StoredSubjects policies, int year, List<ScreeningSubject> subjects) {}

    /** @param secret what keys are made with; a region keeps one, so that keys of different days can be compared */
    YearReport(byte[] secret) {
        this.keys = OpaqueKeys.under(secret);
    }

    /** Takes in the cases of this store. */
    void add(RegionPack pack, Store store, int year) {
        StoredSubjects stored = StoredSubjects.in(pack, store, keys);
        regions.computeIfAbsent(
                        pack.region().code().dotted() + "-" + year,
                        first -> new Cases(pack, stored, year, new ArrayList<>()))
                .subjects()
                .addAll(stored.all());
    }

    /** Tells what was found, region by region, and leaves it as tables. */
    void tell(Locale locale, Folders folders, PrintStream out) {
        regions.forEach((name, cases) -> {
            FindingCatalogue words = new ProposalProcedure().findings();
            Story story =
                    new Story(out, locale, cases.pack().region(), cases.pack().labels(locale), words);
            tell(story, words, report(cases), folders.output("penapisan-" + name));
        });
    }

    private ScreeningReport report(Cases cases) {
        LocalDate day = LocalDate.of(cases.year(), Month.DECEMBER, 31);
        ZoneOffset offset = cases.pack().region().time().offset();
        Instant asOf = day.plusDays(1).atStartOfDay().toInstant(offset);
        CaseIndex index = CaseIndex.of(cases.subjects(), Screening.LEAST_THRESHOLD, asOf, "quickstart");
        return YearScreening.over(
                        Screening.over(index, new RelationBook(keys, asOf)),
                        subject -> ScreeningLimits.of(cases.policies().policy(subject.policy())))
                .report(cases.pack().region().code(), cases.subjects(), cases.year(), day);
    }

    private static void tell(Story story, FindingCatalogue words, ScreeningReport report, Path folder) {
        story.chapter(story.in("Penapisan tahun anggaran ", "Screening of fiscal year ") + report.year() + ", "
                + story.region());
        story.line("  " + story.in("Berkas ditapis : ", "Cases screened : ") + report.screened());
        story.line("  " + story.in("Temuan         : ", "Findings       : ")
                + report.rows().size());
        for (ScreeningReport.Row row : report.rows()) {
            String what = words.words("grants." + row.check().name())
                    .orElseThrow()
                    .what()
                    .in(story.locale());
            String weight = row.severity() == Severity.BLOCK
                    ? story.in("menahan persetujuan", "stops the approval")
                    : story.in("perlu jawaban tertulis", "wants a written answer");
            story.paragraph("  - ", "%s, %s: %s (%s).".formatted(row.caseId(), row.check(), what, weight));
            if (!row.others().isEmpty()) {
                story.paragraph(
                        "    ",
                        story.in("Sama dengan ", "Like ")
                                + row.others().stream().map(CaseId::value).collect(Collectors.joining(", "))
                                + story.in(" menurut ", " by ")
                                + row.marks().stream()
                                        .map(mark -> story.label(mark.value()))
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
        }
        write(story, report, folder);
    }

    private static void write(Story story, ScreeningReport report, Path folder) {
        try {
            Files.createDirectories(folder);
            List<String> names = new ArrayList<>();
            for (OpenTable table : List.of(
                    ScreeningTables.figures(report), ScreeningTables.findings(report), ScreeningTables.leave(report))) {
                Files.writeString(folder.resolve(table.name() + ".csv"), table.toCsv(story.locale()));
                names.add(table.name() + ".csv");
            }
            story.line("  " + Folders.shown(folder) + ":");
            story.paragraph("  ", String.join(", ", names));
        } catch (IOException bad) {
            throw StoryStopped.because(story.in("Berkas tidak dapat ditulis di ", "Cannot write to ") + folder, bad);
        }
    }
}
