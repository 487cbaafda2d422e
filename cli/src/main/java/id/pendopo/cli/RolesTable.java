package id.pendopo.cli;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The roles of a procedure for somebody at a terminal: a table of acts a role, and below it what excludes. */
final class RolesTable {
    private static final Columns TABLE = new Columns(36, 36, 14, 8);
    private static final Text HEADER = Text.of("Perintah|Tahap|Sebagai|Dasar", "Command|Stage|Manner|Source");
    private static final Text SOURCES = Text.of("Dasar hukum", "Legal sources");
    private static final Text OPENING = Text.of("membuka berkas", "opens a case");
    private static final Text ANY_STAGE = Text.of("setiap tahap yang berjalan", "any open stage");
    private static final Text FOLLOWING = Text.of("tindak lanjut", "follow-up");
    private static final Text TIME = Text.of("waktu", "time");
    private static final Text NOTHING = Text.of("tidak mengambil tindakan", "takes no act");
    private static final Text PARTY = Text.of("pihak dalam berkas", "party of the case");

    private final Map<String, String> labels;
    private final FindingCatalogue words;
    private final Console console;
    private final Locale locale;
    /** The articles met so far, each written once below the roles and named by its number above. */
    private final List<LegalSource> sources = new ArrayList<>();

    RolesTable(Map<String, String> labels, FindingCatalogue words, Console console) {
        this.labels = labels;
        this.words = words;
        this.console = console;
        this.locale = console.locale();
    }

    void print(Workflow<?> law) {
        console.say("");
        console.say("## %s (%s)".formatted(law.procedure(), law.policy().id()));
        RoleSheet.of(law).forEach(this::print);
        console.say("");
        console.say("### " + SOURCES.in(locale));
        console.say("");
        for (int i = 0; i < sources.size(); i++) {
            Columns.paragraph("[%d] %s".formatted(i + 1, sources.get(i).in(locale)), 0)
                    .forEach(console::say);
        }
    }

    private void print(RoleSheet sheet) {
        console.say("");
        console.say("### " + label(sheet.role())
                + (label(sheet.role()).equals(sheet.role()) ? "" : " (" + sheet.role() + ")")
                + (sheet.party() ? ", " + PARTY.in(locale) : ""));
        console.say("");
        if (sheet.acts().isEmpty()) {
            console.say(NOTHING.in(locale));
        } else {
            TABLE.row(HEADER.in(locale).split("\\|")).forEach(console::say);
            console.say(TABLE.rule());
            sheet.acts().forEach(this::print);
        }
        sheet.exclusions().forEach(one -> note(exclusion(one)));
        sheet.waivers()
                .forEach(one -> note(Text.of("boleh mengecualikan %s (%s) untuk %s", "may waive %s (%s) for %s")
                                .in(locale)
                                .formatted(one.finding(), meaning(one.finding()), String.join(", ", one.acts()))
                        + source(one.source())));
    }

    private void print(RoleSheet.Act act) {
        TABLE.row(
                        act.act() + "\n" + act.title(),
                        act.opening()
                                ? OPENING.in(locale)
                                : act.anyOpen() ? ANY_STAGE.in(locale) : labels(act.from(), ", "),
                        how(act),
                        act.sources().stream().map(this::number).collect(Collectors.joining(" ")))
                .forEach(console::say);
        if (!act.seats().isEmpty()) {
            note(act.act() + ": "
                    + Text.of("bersama, ", "together, ").in(locale)
                    + act.seats().stream().map(this::seat).collect(Collectors.joining(" + ")));
        }
        if (!act.notAfter().isEmpty()) {
            note(act.act() + ": "
                    + Text.of("bukan oleh yang telah melakukan %s", "not by whoever did %s")
                            .in(locale)
                            .formatted(String.join(", ", act.notAfter())));
        }
    }

    private String how(RoleSheet.Act act) {
        if (act.following()) {
            return FOLLOWING.in(locale);
        }
        return act.timed() ? TIME.in(locale) : manner(act.manner());
    }

    private String seat(RoleSheet.Seat seat) {
        return Text.of("%d tanda tangan %s (%s)", "%d of %s (%s)")
                .in(locale)
                .formatted(seat.atLeast(), labels(seat.roles(), "/"), manner(seat.manner()));
    }

    private String exclusion(RoleSheet.Exclusion one) {
        Text text = switch (one.kind()) {
            case SEPARATED ->
                Text.of("orang yang sama tidak memutus sebagai %s", "the same person does not decide as %s");
            case NOTHING_ELSE -> Text.of("tidak mengambil bagian lain dalam berkas", "takes no other part in the case");
            case NOT_BESIDE -> Text.of("bukan orang yang telah bertindak sebagai %s", "nobody who has acted as %s");
            case NO_PARTY -> Text.of("bukan pihak dalam berkas", "no party of the case");
        };
        return text.in(locale).formatted(labels(one.roles(), ", ")) + source(one.source());
    }

    private String source(LegalSource source) {
        return " " + number(source);
    }

    private String number(LegalSource source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return "[%d]".formatted(sources.indexOf(source) + 1);
    }

    private String meaning(String finding) {
        return words.words(finding).map(one -> one.what().in(locale)).orElse(finding);
    }

    private String manner(Manner manner) {
        Text text = switch (manner) {
            case DECIDED -> Text.of("memutus", "decides");
            case COSIGNED -> Text.of("turut menandatangani", "cosigns");
            case WITNESSED -> Text.of("menyaksikan", "witnesses");
            case ENTERED -> Text.of("mencatat", "enters");
            case REQUESTED -> Text.of("memohon", "requests");
        };
        return text.in(locale);
    }

    private void note(String text) {
        Columns.paragraph("- " + text, 2).forEach(console::say);
    }

    private String labels(Collection<String> codes, String between) {
        return codes.isEmpty() ? "–" : codes.stream().map(this::label).collect(Collectors.joining(between));
    }

    private String label(String code) {
        return code.equals(Role.SYSTEM.name()) && !labels.containsKey(code)
                ? TIME.in(locale)
                : labels.getOrDefault(code, code);
    }
}
