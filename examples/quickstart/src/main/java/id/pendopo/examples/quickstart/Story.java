package id.pendopo.examples.quickstart;

import id.pendopo.core.calendar.ClockExplanation;
import id.pendopo.core.calendar.ExplainedDay;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.region.Region;
import id.pendopo.core.workflow.Option;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the story in one language, in plain text no wider than {@value #WIDTH} columns. */
final class Story {
    private static final int WIDTH = 100;
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String INSTANT = DATE + "T[0-9:.]+Z";
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");

    private final PrintStream out;
    private final Locale locale;
    private final Region region;
    private final Map<String, String> labels;
    private final FindingCatalogue words;
    private final StringBuilder told = new StringBuilder();

    Story(PrintStream out, Locale locale, Region region, Map<String, String> labels, FindingCatalogue words) {
        this.out = out;
        this.locale = locale;
        this.region = region;
        this.labels = labels;
        this.words = words;
    }

    /** What the region calls stages, roles and papers. */
    Map<String, String> labels() {
        return labels;
    }

    /** Everything told so far. */
    String told() {
        return told.toString();
    }

    /** The region of the story, as it is called. */
    String region() {
        return region.name();
    }

    Locale locale() {
        return locale;
    }

    boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    /** The words in the language of this story. */
    String in(String id, String en) {
        return Text.of(id, en).in(locale);
    }

    /** What the region calls this stage, role, paper or step of the ladder. */
    String label(String code) {
        return labels.getOrDefault(code, place(code));
    }

    void line(String text) {
        out.println(text);
        told.append(text).append('\n');
    }

    void chapter(String title) {
        line("");
        line(title.toUpperCase(Locale.ROOT));
        line("-".repeat(WIDTH));
    }

    /** A text after a lead; where it is too long it goes on below itself. */
    void paragraph(String lead, String text) {
        String row = lead;
        for (String word : text.split(" ")) {
            if (row.length() > lead.length() && row.length() + 1 + word.length() > WIDTH) {
                line(row);
                row = " ".repeat(lead.length());
            }
            row += row.length() == lead.length() ? word : " " + word;
        }
        line(row);
    }

    void step(int number, Script.Step step) {
        step.chapter().ifPresent(title -> chapter(title.in(locale)));
        line("");
        String who = step.role()
                .map(role -> ", " + String.join(" / ", step.persons()) + " (" + label(role.value()) + ")")
                .orElse("");
        line("%3d. ".formatted(number) + date(step.at().toLocalDate()) + " " + clock(step.at()) + who);
        paragraph("     ", step.story().in(locale));
    }

    void answer(Answer answer) {
        if (answer.repeated()) {
            paragraph(
                    "     ",
                    in(
                            "SUDAH DIJAWAB: jawaban yang sama, tanpa catatan baru.",
                            "ANSWERED BEFORE: the same answer, no new entry."));
        } else if (answer.accepted()) {
            entry(in("DITERIMA.", "ACCEPTED."), answer.entry().orElseThrow());
        } else {
            paragraph("     ", in("DITOLAK, tidak ada yang tertulis.", "REFUSED, nothing was written."));
        }
        answer.findings().forEach(this::finding);
    }

    void settled(JournalEntry entry) {
        entry(in("OTOMATIS menurut waktu.", "BY TIME ITSELF."), entry);
    }

    private void entry(String lead, JournalEntry entry) {
        paragraph(
                "     ",
                lead
                        + in(" Sekarang: %s. Jurnal no. %d.", " Now: %s. Journal no. %d.")
                                .formatted(label(entry.to().value()), entry.seq()));
    }

    void options(List<Option> possible) {
        // The titles of the steps are the region's own and Indonesian; the names of the commands are English.
        String names = possible.stream()
                .map(option -> in(
                        option.title(),
                        option.act().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("; "));
        paragraph("        " + in("Tersedia : ", "Possible : "), names + ".");
    }

    /** A finding whole: its code, what is wrong, what was found and expected, how to mend it, and the article. */
    private void finding(Finding finding) {
        paragraph("      - ", finding.code() + ": " + words.what(finding, locale) + ".");
        finding.where().ifPresent(part -> paragraph("        " + in("Letak    : ", "Where    : "), place(part) + "."));
        String check = check(finding);
        if (!check.isEmpty()) {
            paragraph("        " + in("Periksa  : ", "Check    : "), check + ".");
        }
        Finding readable = new Finding(
                finding.code(),
                finding.severity(),
                finding.where(),
                finding.found(),
                finding.expected(),
                finding.mend().stream().map(this::value).toList(),
                finding.source(),
                finding.waivable());
        paragraph("        " + in("Perbaikan: ", "To mend  : "), words.mend(readable, locale) + ".");
        paragraph("        " + in("Dasar    : ", "Source   : "), source(finding.source()));
    }

    private String place(String part) {
        return Places.name(part).map(name -> name.in(locale)).orElse(part);
    }

    /** What was found against what was expected. */
    private String check(Finding finding) {
        if (finding.code().equals("core.NOT_NOW")) {
            return ""; // The name of the command says nothing that the story has not said.
        }
        String lead = finding.code().equals("core.SEPARATION")
                ? in("sudah terlibat sebagai ", "took part as ")
                : in("ditemukan ", "found ");
        return Stream.of(
                        finding.found().filter(found -> found.length() > 3).map(found -> lead + value(found)),
                        finding.expected().map(this::expected))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private String expected(Finding.Expected expected) {
        boolean isDate = expected.value().matches(DATE) || expected.value().matches(INSTANT);
        String relation = switch (expected.relation()) {
            case AT_MOST -> isDate ? in("paling lambat", "no later than") : in("paling banyak", "at most");
            case AT_LEAST -> isDate ? in("paling awal", "no earlier than") : in("paling sedikit", "at least");
            case OTHER_THAN -> in("tidak boleh memutus sebagai", "may not decide as");
            case PRESENT -> in("wajib ada:", "needed:");
            default -> expected.relation().label().in(locale);
        };
        return relation + " " + value(expected.value());
    }

    /** An article with its standing, so that nobody takes our opinion for law. */
    private String source(LegalSource source) {
        boolean isLaw = source.standing() == Standing.SEEN || source.standing() == Standing.KNOWN;
        return source.citation() + " [" + (isLaw ? in("Hukum. ", "Law. ") : "")
                + source.standing().label().in(locale) + "]";
    }

    /**
     * How a deadline was counted: neighbouring days of one kind on one line, and the decrees once below.
     *
     * @param rules the articles that set a date which is not counted in days
     */
    void explain(ClockExplanation clock, List<LegalSource> rules) {
        String term = clock.term()
                .map(counted ->
                        counted.in(locale) + in(", dihitung sesudah ", ", counted after ") + date(clock.dayZero()))
                .orElse(in("tanggal yang ditetapkan", "a date that is set"));
        paragraph("     ", in("Batas waktu ", "Term: ") + label(clock.clock()) + ": " + term + ".");
        List<ExplainedDay> days = clock.days();
        for (int from = 0, to; from < days.size(); from = to) {
            to = from + 1;
            while (to < days.size()
                    && days.get(from).whyNot().equals(days.get(to).whyNot())) {
                to++;
            }
            line("       %-24s %s"
                    .formatted(
                            span(days.get(from).date(), days.get(to - 1).date()),
                            reason(days.get(from), days.get(to - 1))));
        }
        days.stream()
                .flatMap(day -> day.source().stream())
                .distinct()
                .forEach(decree -> paragraph("       ", in("Hari libur menurut ", "Days off by ") + source(decree)));
        line("       " + in("Hari terakhir: ", "Last day: ") + date(clock.lastDay()) + ".");
        rules.forEach(rule -> paragraph("       " + in("Dasar: ", "Source: "), source(rule)));
    }

    private String reason(ExplainedDay first, ExplainedDay last) {
        String to = first.equals(last) ? "" : in(" s.d. ke-", " to ") + last.counted();
        return first.whyNot()
                .map(why -> in("tidak dihitung: ", "not counted: ") + why.in(locale))
                .orElse(in("hari kerja ke-", "working day ") + first.counted() + to);
    }

    private String span(LocalDate first, LocalDate last) {
        String start = first.equals(last)
                ? ""
                : first.getDayOfMonth() + (first.getMonth() == last.getMonth() ? "" : " " + month(first)) + "-";
        return start + last.getDayOfMonth() + " " + month(last) + " " + last.getYear();
    }

    /** A value of a finding as people write it: amounts, dates, and the region's names instead of codes. */
    private String value(String raw) {
        if (raw.matches("\\d{5,15}")) {
            return Rupiah.of(Long.parseLong(raw)).toString();
        }
        if (raw.matches(DATE)) {
            return date(LocalDate.parse(raw));
        }
        if (raw.matches(INSTANT)) {
            LocalDateTime time =
                    LocalDateTime.ofInstant(Instant.parse(raw), region.time().offset());
            return date(time.toLocalDate()) + " " + clock(time);
        }
        String name = labels.getOrDefault(raw.toUpperCase(Locale.ROOT), raw);
        return CODE.matcher(name).replaceAll(code -> Matcher.quoteReplacement(label(code.group())));
    }

    private String clock(LocalDateTime time) {
        return in("%02d.%02d ", "%02d:%02d ").formatted(time.getHour(), time.getMinute()) + region.time();
    }

    private String date(LocalDate date) {
        String day = in(
                InWords.day(date.getDayOfWeek()), date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        return day + ", " + date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    private String month(LocalDate date) {
        return in(InWords.month(date.getMonth()), date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
