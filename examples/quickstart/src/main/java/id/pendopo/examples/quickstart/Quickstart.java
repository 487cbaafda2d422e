package id.pendopo.examples.quickstart;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.examples.store.JdbcStore;
import id.pendopo.examples.store.Schema;
import id.pendopo.grants.screening.OpaqueKeys;
import id.pendopo.licensing.verification.LinkKey;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Tells one hibah's way through a city hall, and another's through a regency (<i>contoh jalan</i>): opens an office on a region
 * pack and a database, plays the script in a folder of {@code input}, and shows what came of it.
 */
public final class Quickstart {
    private static final String HELP = """
            java -jar quickstart.jar [--lang id|en] [--db jdbc:h2:...] [--help]
              --lang en              cerita dalam bahasa Inggris / the story in English
              --db jdbc:h2:./hibah   basis data disimpan dan dapat dilihat / keep the database to look into it""";

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    /** A pack is immutable, so that one opening serves every story of its region. */
    private static final Map<Path, RegionPack> PACKS = new ConcurrentHashMap<>();

    private Quickstart() {}

    /** Runs the story; ends with 1 and one readable block when it does not go as the script says. */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code = 0;
        try {
            Options options = Options.of(List.of(args));
            if (options.help()) {
                out.println(HELP);
            } else {
                Folders folders = Folders.find();
                YearReport year = new YearReport(secret());
                new StoryBook(out)
                        .tell(
                                folders.stories(),
                                (story, page) -> tell(options, folders, story, page),
                                told -> told.ceilingYear()
                                        .ifPresent(ceiling -> year.add(told.pack(), told.store(), ceiling)));
                year.tell(options.locale(), folders, out);
                out.println(System.lineSeparator() + (options.locale().equals(Locale.ENGLISH) ? "Done" : "Selesai"));
                LetterPages.index(folders.out());
            }
        } catch (StoryStopped stopped) {
            out.println(System.lineSeparator() + stopped.getMessage());
            code = 1;
        }
        out.flush();
        System.exit(code);
    }

    /** The options of the command line. */
    record Options(Locale locale, String database, boolean help) {
        static Options of(List<String> args) {
            Options options = new Options(Locale.forLanguageTag("id"), "jdbc:h2:mem:hibah;DB_CLOSE_DELAY=-1", false);
            for (int i = 0; i < args.size(); i += 2) {
                String value = i + 1 < args.size() ? args.get(i + 1) : "";
                if (args.get(i).equals("--help")) {
                    options = new Options(options.locale, options.database, true);
                } else if (args.get(i).equals("--lang") && value.matches("id|en")) {
                    options = new Options(Locale.forLanguageTag(value), options.database, options.help);
                } else if (args.get(i).equals("--db") && value.startsWith("jdbc:h2:")) {
                    options = new Options(options.locale, value, options.help);
                } else {
                    throw new StoryStopped(args.get(i) + " " + value + " ?", HELP);
                }
            }
            return options;
        }
    }

    /** A region keeps this secret; here it lives as long as the program. */
    private static byte[] secret() {
        byte[] secret = new byte[Math.max(OpaqueKeys.LEAST_BYTES, LinkKey.LEAST_BYTES)];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /**
     * What one story left.
     *
     * @param outcomes what became of each step
     * @param ceilingYear the fiscal year whose money it spent, where it spent any
     */
    record Told(RegionPack pack, Store store, List<String> outcomes, Optional<Integer> ceilingYear) {}

    /** Tells one story on {@code out}. */
    static Told tell(Options options, Folders folders, String name, PrintStream out) {
        Script.Tale tale = Script.tale(folders.input(name));
        RegionPack pack = PACKS.computeIfAbsent(folders.pack(tale.region()), Quickstart::open);
        Service service = Service.of(tale, folders, folders.input(name), pack, secret());
        Script script = Script.read(folders.input(name), tale, service.input());
        Store store = store(database(options.database(), name));
        Office office = office(pack, store, service, tale);
        Map<String, String> labels = pack.labels(options.locale(), tale.family());
        Story story = new Story(out, options.locale(), pack.region(), labels, office.findings());
        opening(story, tale, pack);
        Play play = new Play(office, pack, story, tale);
        play.begin();
        script.ceiling().ifPresent(ceiling -> post(office, ceiling));
        List<String> outcomes = play.play(script.steps());
        Outcome outcome = service.outcome(office, store, script, story);
        outcome.tell();
        Proof proof = new Proof(office, office.journal(tale.caseId()), outcome.beside(), story);
        proof.journal(outcome.forgery());
        proof.roll(outcome.forgery());
        outcome.views();
        new TakeHome(office, pack, tale, story).write(folders, name, store, outcome, proof);
        warning(story, tale);
        return new Told(pack, store, outcomes, script.ceiling().map(Script.Ceiling::year));
    }

    private static void opening(Story story, Script.Tale tale, RegionPack pack) {
        story.line(tale.title().in(story.locale()) + " " + pack.region().name());
        for (Text paragraph : tale.opening()) {
            story.line("");
            story.paragraph("", paragraph.in(story.locale()));
        }
        if (story.isEnglish()) {
            story.line("");
            story.paragraph(
                    "",
                    "Articles and their reasons are cited in Indonesian, as the sources have them. Words of the law that stay: hibah (a "
                            + "grant), camat and lurah (heads of a district and of an urban village), KUA-PPAS (budget policy), DNC-PBH "
                            + "(list of nominees), NPHD (grant agreement), SPP-LS, SPM and SP2D (request, order and payment).");
        }
        warning(story, tale);
    }

    private static void warning(Story story, Script.Tale tale) {
        story.line("");
        story.paragraph(story.in("PERHATIAN: ", "NOTE: "), tale.warning().in(story.locale()));
    }

    /** A region is a folder of JSON files: change a number in it, and the story changes or stops. */
    private static RegionPack open(Path folder) {
        try {
            return RegionPack.open(
                    folder, Opening.strict().allowingIllustration().asHistory());
        } catch (PackRefused refused) {
            throw new StoryStopped(
                    "Paket daerah ditolak / region pack refused: " + folder, String.valueOf(refused.getMessage()));
        }
    }

    /** Each story has a database of its own, so that the days that one closes are not closed to the next. */
    static String database(String url, String story) {
        int options = url.indexOf(';');
        return options < 0 ? url + "-" + story : url.substring(0, options) + "-" + story + url.substring(options);
    }

    private static Store store(String url) {
        DataSource database = JdbcConnectionPool.create(url, "sa", "");
        try {
            Schema.createIn(database);
        } catch (SQLException bad) {
            throw StoryStopped.because("Basis data tidak dapat dibuka / cannot open the database: " + url, bad);
        }
        return JdbcStore.inH2(database);
    }

    /** An office needs a pack, a store, random keys for personal values, and somebody who checks the fields of commands. */
    private static Office office(RegionPack pack, Store store, Service service, Script.Tale tale) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        return Office.in(pack)
                .with(store)
                .facts(service.facts(store))
                .procedures(Service.procedures(tale).toArray(ProcedureProvider[]::new))
                .remembering(16)
                .keys(new SecureRandom()::nextBytes)
                .validator(Checking.VALIDATOR)
                .open();
    }

    /** One validator is enough for every office: making it takes its time, and it is thread-safe. */
    private static final class Checking {
        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The ceiling comes from the budget and not from a case, so it is posted by its own deed. */
    private static void post(Office office, Script.Ceiling ceiling) {
        BudgetPage page = page(office, ceiling);
        office.post(
                List.of(
                        LedgerPosting.ceiling(page, ceiling.ceiling()),
                        LedgerPosting.of(
                                page, CaseId.of("penerima-lain"), LedgerPosting.Kind.RESERVE, ceiling.others())),
                ceiling.deed(),
                Actor.of("pengelola-anggaran", Role.of("BUDGET_OFFICER")),
                ceiling.at().toInstant(office.region().time().offset()),
                CommandId.of("pagu-" + ceiling.year()));
    }

    static BudgetPage page(Office office, Script.Ceiling ceiling) {
        return new BudgetPage(office.region().code(), ceiling.year(), ceiling.account());
    }
}
