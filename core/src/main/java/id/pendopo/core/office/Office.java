package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.form.Filled;
import id.pendopo.core.form.RegionForms;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.DayRoll;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.KeySource;
import id.pendopo.core.journal.Recomputation;
import id.pendopo.core.journal.Recomputed;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.Region;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.OwnRule;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The front door of a region (<i>kantor pelayanan</i>): every command of every procedure goes through {@link #handle}, and
 * is answered accepted or refused with all reasons. Whatever is accepted has been written, whole and once, before the
 * answer is given. Thread-safe, if store, fact sources and key source are.
 */
public final class Office {
    /** The most requests that may be handed in together. */
    public static final int MANY = 500;

    private final Region region;
    private final RegionPack pack;
    private final Map<String, Procedure<?>> procedures;
    private final FindingCatalogue findings;
    private final Store store;
    private final CaseRoom cases;
    private final Desk desk;
    private final PostingRoom postings;
    private final NumberRoom numbers;
    private final AttemptLog attempts;
    private final RollRoom rolls;
    private final StaffRoom staff;
    private final Supplier<Desk> onPaper;
    private final OutboxRoom outbox;
    private final NoticeRoom notices;
    private final RegionForms forms;

    Office(OfficeBuilder builder, Store store, KeySource keys) {
        this.pack = builder.pack;
        this.region = builder.pack.region();
        this.store = store;
        this.procedures = new HashMap<>();
        FindingCatalogue words = FindingCatalogue.core();
        for (ProcedureProvider provider : builder.providers()) {
            procedures.put(provider.name(), sealable(builder.open(provider)));
            words = words.and(provider.findings());
        }
        builder.requireProcedures(procedures.keySet());
        for (OwnRule rule : builder.ownRules()) {
            words = words.and(rule.code(), rule.what(), rule.mend());
        }
        this.findings = words;
        this.staff = new StaffRoom(builder.staff);
        this.forms = RegionForms.in(builder.pack, words);
        this.attempts = new AttemptLog(store, region.code());
        this.rolls = new RollRoom(store, pack, procedures.values());
        this.numbers = new NumberRoom(store, region.code(), builder.templates);
        this.postings = new PostingRoom(store, new BookRoom(store, builder.books), region.code());
        this.cases = new CaseRoom(store, new Memory(builder.remembered));
        this.onPaper = () -> deskOn(new PaperStore(store), builder, keys, 0);
        this.desk = desk(builder, store, keys, cases, attempts, 0, Optional.of(onPaper));
        this.notices = new NoticeRoom(store, desk, pack, builder.noticesOf(procedures.keySet()));
        this.outbox = new OutboxRoom(builder.outboxes, region.code());
    }

    /** A desk whose every word stays on this paper. */
    private Desk deskOn(Store paper, OfficeBuilder builder, KeySource keys, int depth) {
        CaseRoom papers = new CaseRoom(paper, new Memory(0));
        return desk(builder, paper, keys, papers, new AttemptLog(paper, region.code()), depth, Optional.empty());
    }

    private Desk desk(
            OfficeBuilder builder,
            Store store,
            KeySource keys,
            CaseRoom cases,
            AttemptLog attempts,
            int depth,
            Optional<Supplier<Desk>> first) {
        RegionCode code = builder.pack.region().code();
        BookRoom books = new BookRoom(store, builder.books);
        FollowUpRoom others = new FollowUpRoom(procedures, paper -> deskOn(paper, builder, keys, depth + 1), depth);
        ActRoom acts = new ActRoom(
                code,
                store,
                new FactRoom(books, builder.sources),
                books,
                new NumberRoom(store, code, builder.templates),
                keys,
                cases,
                new Closings(store, code),
                others,
                new OutboxRoom(builder.outboxes, code));
        return new Desk(store, acts, new CommandCheck(builder.validator), cases, attempts, builder.attempts, first);
    }

    /** A type that cannot be sealed must show itself now, and not with the first case. */
    private static Procedure<?> sealable(Procedure<?> procedure) {
        List<String> faults = Sealer.faults(procedure.types());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("procedure %s: cannot be written to a journal: %s"
                    .formatted(procedure.name(), String.join("; ", faults)));
        }
        return procedure;
    }

    /** Begins an office of this region. */
    public static OfficeBuilder in(RegionPack pack) {
        return new OfficeBuilder(pack);
    }

    /**
     * Handles a command: loads the case, takes what time demands first, fetches facts, checks, decides, writes once. Whoever may not see
     * the case is answered as if there were none.
     *
     * @param procedure for example {@code grants/proposal}
     * @param id the case; a new one for a command that opens
     * @param command what is asked
     * @param actor who asks; the host vouches for the role
     * @param at when, by the host's clock
     * @param commandId which attempt this is; a repeated one is answered as before
     * @throws IllegalArgumentException if this office does not know the procedure, or the attempt has an id that only what follows
     *     another case has
     */
    public Answer handle(String procedure, CaseId id, Command command, Actor actor, Instant at, CommandId commandId) {
        if (Cause.of(commandId).isPresent()) {
            throw new IllegalArgumentException(
                    "office: command id %s is one of the office itself; give another".formatted(commandId));
        }
        return desk.handle(procedure(procedure), id, command, occasion(actor, at, commandId));
    }

    /**
     * Handles many commands, in order, each in a commit of its own: what one comes to does not stop the others. A failure, as of
     * the database, is answered with {@code core.FAILED}: send the same command id again.
     *
     * @param requests at most {@value #MANY}; the same attempt standing twice is done once and answered twice
     * @return an answer for each, in the same order
     * @throws IllegalArgumentException if there are too many, or one is of a procedure that this office does not know; then
     *     nothing was done
     */
    public List<Answer> handleAll(List<Request> requests) {
        if (requests.size() > MANY) {
            throw new IllegalArgumentException(
                    "office: %d requests are over %d; hand them in by parts".formatted(requests.size(), MANY));
        }
        requests.forEach(request -> procedure(request.procedure()));
        List<Answer> answers = new ArrayList<>();
        for (Request one : requests) {
            try {
                answers.add(handle(one.procedure(), one.id(), one.command(), one.actor(), one.at(), one.commandId()));
            } catch (RuntimeException failure) {
                answers.add(Answer.refused(one.id(), Desk.failed(one.id(), failure), List.of()));
            }
        }
        return answers;
    }

    /** The answer that {@link #handle} would give, but for hashes and keys; nothing is written. */
    public Answer whatIf(String procedure, CaseId id, Command command, Actor actor, Instant at) {
        return onPaper.get().handle(procedure(procedure), id, command, occasion(actor, at, CommandId.of("what-if")));
    }

    /**
     * Takes what time demands of a case, in order; the entries it led to, those in other cases after the one that led to them, empty when
     * nothing was due.
     */
    public List<JournalEntry> settle(String procedure, CaseId id, Instant at) {
        return desk.settle(procedure(procedure), id, occasion(Actor.SYSTEM, at, CommandId.of("settle")))
                .entries();
    }

    /**
     * Takes what time demands of every case of the region whose due date has come, page by page, the earliest first; run it
     * until there is no next page. Each case is taken for itself: one that fails never stops the rest.
     */
    public Listing<SettledCase> settleAll(Instant at, Page page) {
        Occasion o = occasion(Actor.SYSTEM, at, CommandId.of("settle"));
        return dueRows(at, page, row -> settled(row, o, Due::moves));
    }

    /**
     * Counts anew the running clocks of the region's open cases that an amended calendar ends on another day (<i>penghitungan ulang
     * jangka waktu</i>), page by page in order of their ids; run it until there is no next page, once for each new version of the
     * calendar. {@link #settleAll} finds such a case only when its old due date comes. What has passed is left as it is, and so is
     * every other consequence of time. Listed are the cases counted anew and those that could not be; a second run lists none.
     */
    public Listing<SettledCase> recountAll(Instant at, Page page) {
        Occasion o = occasion(Actor.SYSTEM, at, CommandId.of("recount"));
        CasePage open = find(page.of(CaseQuery.all(page.limit()).being(CaseStatus.OPEN)));
        List<SettledCase> recounted = open.rows().stream()
                .filter(row -> row.nextDue().isPresent())
                .map(row -> settled(row, o, Due::isRecount))
                .filter(one -> !one.entries().isEmpty() || !one.stopped().isEmpty())
                .toList();
        return new Listing<>(recounted, open.next());
    }

    private SettledCase settled(CaseRow row, Occasion o, Predicate<Due> which) {
        try {
            Desk.Settling settling = desk.settle(procedure(row.procedure()), row.id(), o, which);
            return new SettledCase(row, settling.entries(), settling.stopped());
        } catch (RuntimeException broken) {
            return new SettledCase(row, List.of(), Desk.failed(row.id(), broken));
        }
    }

    /** The cases of the region whose due date has come, the earliest first, with what the clock demands of each. */
    public Listing<DueCase> due(Instant at, Page page) {
        return dueRows(at, page, row -> {
            try {
                return new DueCase(
                        row,
                        desk.due(procedure(row.procedure()), row.id(), occasion(Actor.SYSTEM, at, CommandId.of("due"))),
                        List.of());
            } catch (RuntimeException broken) {
                return new DueCase(row, List.of(), Desk.failed(row.id(), broken));
            }
        });
    }

    private <T> Listing<T> dueRows(Instant at, Page page, Function<CaseRow, T> each) {
        CasePage rows = find(page.of(CaseQuery.all(page.limit()).dueBy(at)));
        return new Listing<>(rows.rows().stream().map(each).toList(), rows.next());
    }

    /**
     * Whom an answer's acts must be told, and in which words (<i>pemberitahuan</i>): of what time took first, then of the act itself, then
     * of what it led to in other cases.
     * The same whenever it is asked, with the same ids, so that a host sends each once. Of a refusal only what time took first, and of what-if nothing.
     */
    public List<Notice> notices(Answer answer) {
        List<JournalEntry> entries = new ArrayList<>(answer.settled());
        answer.entry().ifPresent(entries::add);
        entries.addAll(answer.followed());
        return notices(entries);
    }

    /** The same, for entries that time led to, as {@link #settle} and {@link #settleAll} give them. */
    public List<Notice> notices(List<JournalEntry> entries) {
        List<Notice> all = new ArrayList<>();
        for (JournalEntry entry : entries) {
            all.addAll(notices.after(
                    procedure(entry.procedure()), entry, occasion(Actor.SYSTEM, entry.at(), CommandId.of("notices"))));
        }
        return all;
    }

    /**
     * What must be told before it is too late (<i>pengingat</i>), over the cases of the region page by page: a reminder is given from
     * its first day until its last, each time with the same id, so that a host sends it once and a missed day does no harm.
     */
    public Listing<Notice> reminders(Instant at, Page page) {
        CaseQuery inRegion = CaseQuery.all(page.limit()).ofRegion(region.code());
        return notices.near(procedures, inRegion, occasion(Actor.SYSTEM, at, CommandId.of("reminders")), page);
    }

    /**
     * What waits for a person (<i>kotak masuk</i>): cases at stages where one of his roles moves the work on, that name no
     * other officer and no unit that he does not serve. What is due by then is taken into account as if it had been taken, in
     * the cases that lie at these stages: a case that time moves to one of them is found only once it is settled, so run
     * {@link #settleAll} before. Cases from which he is kept apart are listed apart, with the reason. Nothing is written.
     *
     * @param hats everything he may be: himself in each of his roles, and those he stands in for; the host vouches for each
     */
    public InboxPage inbox(Collection<Actor> hats, Instant at, Page page) {
        CaseQuery inRegion = CaseQuery.all(page.limit()).ofRegion(region.code());
        return new InboxRoom(procedures, store, onPaper.get(), staff, inRegion)
                .of(hats, occasion(Actor.SYSTEM, at, CommandId.of("inbox")), page);
    }

    /**
     * What this person might do with the case now, and why not; empty when there is no such case, or he may not see it. Where he may not because of what he
     * did in the case, and by the directory ({@link OfficeBuilder#staff}) nobody else may either, that is said too, as
     * {@code core.NOBODY_LEFT}: then a substitute is appointed by deed.
     */
    public List<Option> options(String procedure, CaseId id, Actor actor, Instant at) {
        return desk.options(procedure(procedure), id, staff, occasion(actor, at, CommandId.of("options")));
    }

    /**
     * What the clock demands of a case now; empty when there is no such case. A read of the back office, which asks for no reader:
     * before it is shown to a person, ask {@link #read(String, CaseId, Actor, Instant)} whether he may see the case. Where an
     * amended calendar takes a clock into a year that is not loaded, that alone is listed, as something that is only to be seen.
     */
    public List<Due> due(String procedure, CaseId id, Instant at) {
        try {
            return desk.due(procedure(procedure), id, occasion(Actor.SYSTEM, at, CommandId.of("due")));
        } catch (CalendarYearMissing missing) {
            String title = "kalender kerja tahun %d belum dimuat".formatted(missing.year());
            return List.of(new Due(Optional.empty(), at, Optional.empty(), title, List.of(Desk.OWN)));
        }
    }

    /**
     * The form of a command by the law of the day, as a JSON Schema (draft 2020-12) in the reader's language; see docs/forms.md.
     *
     * @param act the command's name, as {@link Option#act} gives it
     * @param reader English for any English locale, else Indonesian
     * @throws IllegalArgumentException if the procedure has no such command, or no law on that day
     */
    public String form(String procedure, String act, Instant at, Locale reader) {
        return forms.form(procedure(procedure), Optional.empty(), act, dayOf(at), reader);
    }

    /**
     * The form of a command on a case: its choices are those of the case's own law, its stage and its data. Ask {@link #options}
     * before for whom; without such a case it is the form of the day. It asks for no reader: for a person use
     * {@link #form(String, CaseId, String, Actor, Instant, Locale)}.
     *
     * @throws IllegalArgumentException if the procedure has no such command, or no law on that day
     */
    public String form(String procedure, CaseId id, String act, Instant at, Locale reader) {
        return form(procedure(procedure), id, act, at, reader);
    }

    /**
     * The form of a command on a case, for this person: to whoever may not see the case it is the form of the day, as if there were no
     * such case.
     *
     * @throws IllegalArgumentException if the procedure has no such command, or no law on that day
     */
    public String form(String procedure, CaseId id, String act, Actor asker, Instant at, Locale reader) {
        Occasion o = occasion(asker, at, CommandId.of("form"));
        return desk.isThereFor(procedure(procedure), id, o)
                ? form(procedure(procedure), id, act, at, reader)
                : form(procedure, act, at, reader);
    }

    private <D> String form(Procedure<D> procedure, CaseId id, String act, Instant at, Locale reader) {
        return forms.form(procedure, desk.of(procedure, id), act, dayOf(at), reader);
    }

    /**
     * The command that a filled-in form is, or why it is none; nothing is decided.
     *
     * @throws IllegalArgumentException if the procedure has no such command
     */
    public Filled read(String procedure, String act, String json) {
        return RegionForms.read(procedure(procedure), act, json);
    }

    /**
     * One page of cases of this region. A read of the back office, which asks for no reader: what one person may see of a case is
     * told by {@link #read(String, CaseId, Actor, Instant)}.
     */
    public CasePage find(CaseQuery query) {
        return store.find(query.ofRegion(region.code()));
    }

    /**
     * The case as it stands, with everything it holds. A read of the back office, which asks for no reader: for a person use
     * {@link #read(String, CaseId, Actor, Instant)}.
     */
    public Optional<CaseFile<?>> file(String procedure, CaseId id) {
        return desk.file(procedure(procedure), id);
    }

    /** Forgets a case that is remembered in memory, for instance because a personal value of it was erased in the store. */
    public void forget(CaseId id) {
        cases.forget(id);
    }

    /**
     * What an entry led to in other cases (<i>tindak lanjut</i>), what that led to, and so on; {@link JournalEntry#cause} leads the other
     * way. A read of the back office, which asks for no reader.
     */
    public List<JournalEntry> followed(JournalEntry entry) {
        return cases.followed(entry);
    }

    /** The sealed entries of a case in order. */
    public List<JournalEntry> journal(CaseId id) {
        return cases.journal(id);
    }

    /**
     * The case as it stands, for this person: a party sees his own, an officer those of procedures in which his role acts. An
     * attempt to read another's is refused as if there were no case, and goes to the attempts log. A case of a procedure that is shown only
     * in views is handed to nobody: ask {@link #isThereFor} and show such a view.
     */
    public Optional<CaseFile<?>> read(String procedure, CaseId id, Actor reader, Instant at) {
        Occasion o = occasion(reader, at, CommandId.of("read"));
        return desk.read(procedure(procedure), id, o);
    }

    /** Whether there is such a case that this person may see; an attempt at another's is not written down. */
    public boolean isThereFor(String procedure, CaseId id, Actor reader, Instant at) {
        return desk.isThereFor(procedure(procedure), id, occasion(reader, at, CommandId.of("read")));
    }

    /**
     * The dossier of a case for this person (<i>berkas bukti perkara</i>): whoever may see the case by {@link #read(String, CaseId,
     * Actor, Instant)} may have it, with the personal values of these purposes. Anybody else is refused as if there were no case, and
     * goes to the attempts log.
     *
     * @param purposes for which this reader may see personal values; the host vouches for them
     */
    public Optional<CaseDossier> dossier(String procedure, CaseId id, Set<Purpose> purposes, Actor reader, Instant at) {
        return read(procedure, id, reader, at)
                .flatMap(file -> CaseEvidence.in(store, id))
                .map(evidence -> CaseDossier.of(evidence, purposes, List.of(pack)));
    }

    /**
     * Every decision of a case made once more by the law of this office (<i>hitung ulang</i>); see {@link Recomputation}. A read of the
     * back office, which asks for no reader and shows nothing personal. Empty when there is no such case.
     */
    public List<Recomputed> recompute(CaseId id) {
        return Recomputation.under(pack, procedures.values()).recompute(cases.journal(id), store);
    }

    /**
     * Refused attempts of a year on permission, separation, deeds and reading (<i>catatan percobaan</i>), the newest last.
     *
     * @param after what the page before said, 0 for the first page
     * @param limit 1 to {@value Lines#LIMIT}
     */
    public Lines<Attempt> attempts(int year, long after, int limit) {
        return attempts.read(year, after, limit);
    }

    /**
     * The register of a series and year (<i>register nomor</i>), void numbers included; of every year, where the number does not
     * name its year.
     *
     * @param after what the page before said, 0 for the first page
     * @param limit 1 to {@value Lines#LIMIT}
     */
    public Lines<GivenNumber> numbers(NumberSeries series, int year, long after, int limit) {
        return numbers.read(series.code(), year, after, limit);
    }

    /**
     * Makes a number count no more (<i>pembatalan nomor</i>). It stays in the register with the reason, and is never given again.
     *
     * @param reason why, as a code, since many read the register
     * @return why it may not be; empty when it was done
     */
    public List<Finding> voidNumber(
            NumberSeries series, int year, String number, Code reason, Actor actor, Instant at) {
        return numbers.makeVoid(series.code(), year, number, new GivenNumber.Voided(reason, actor, at));
    }

    /**
     * Writes into a book what no case causes, for example the ceiling of a budget account, and journals who did it.
     *
     * @param posts in order
     * @param cause the deed, for example {@code Perda APBD 2026}
     * @param actor who; the host vouches for the role
     * @param commandId which attempt this is; a repeated one is answered as before, whatever case ids are
     */
    public Posted post(List<? extends Posting> posts, String cause, Actor actor, Instant at, CommandId commandId) {
        int year = occasion(actor, at, commandId).today().getYear();
        return postings.post(List.copyOf(posts), cause, actor, at, year, commandId);
    }

    /**
     * What was written in a year into books that no case caused, the newest last.
     *
     * @param after what the page before said, 0 for the first page
     * @param limit 1 to {@value Lines#LIMIT}
     */
    public Lines<PostingDeed> posted(int year, long after, int limit) {
        return postings.read(year, after, limit);
    }

    /**
     * Closes the day (<i>penutupan hari</i>) and issues the roll of the region's cases: how far each had come by then, chained to the
     * roll before, to be handed to a second party. See {@link DayRoll}. From then on this office, wherever it runs, accepts nothing dated
     * before that instant ({@code core.DAY_CLOSED}), and {@link id.pendopo.core.journal.Verification#against} names what was written past it.
     * A day is closed once: asked again, also by another clerk at the same moment, the roll that was issued is given back. A closing that was
     * interrupted is finished by the next call.
     *
     * <p>Reads the last entry of every case of the region, so it takes a query of the store each.
     *
     * @param at everything dated before goes into the roll. Give an instant some minutes back, or the end of the day before, so that
     *     no command is on its way that is dated before it
     * @return the roll, or why there is none: the day, or a later one, was closed before
     */
    public ClosedDay closeDay(Instant at) {
        return rolls.close(at);
    }

    /**
     * The rolls that were issued, the oldest first.
     *
     * @param after what the page before said, 0 for the first page
     * @param limit 1 to {@value Lines#LIMIT}
     */
    public Lines<IssuedRoll> rolls(long after, int limit) {
        return rolls.issued(after, limit);
    }

    /**
     * The sheets of all rolls in order, as they are handed over: each a line of the file, {@link DayRoll#toLine}.
     *
     * @param after what the page before said; 0 for the first page, {@link IssuedRoll#firstSheet} less 1 to begin with that roll
     * @param limit 1 to {@value Lines#LIMIT}; a sheet may hold {@value DayRoll#CASES} cases
     */
    public Lines<DayRoll> rollSheets(long after, int limit) {
        return rolls.sheets(after, limit);
    }

    /**
     * What is to be told the outside, in the order in which it was written (<i>kotak keluar</i>): for a host that sends it, and remembers
     * how far it has come. A line may be sent twice and is the same then; see {@link Outbox}.
     *
     * @param after the number of the last line that was sent, 0 for the first page
     * @param limit 1 to {@value Lines#LIMIT}
     */
    public List<StreamLine> outbox(long after, int limit) {
        return outbox.read(store, after, limit);
    }

    /** The number of the last line that is to be told the outside; 0 when there is none. */
    public long outboxEnd() {
        return outbox.end(store);
    }

    /**
     * Versions of the law that living cases are pinned to and that the pack no longer holds; empty when every case can be
     * decided. Reads one line of each case that has not ended: for the start of an application after its pack has changed.
     */
    public List<LostVersion> lostVersions() {
        return new VersionCheck(store, region.code()).of(procedures.values());
    }

    /** The words of every finding this office may give. */
    public FindingCatalogue findings() {
        return findings;
    }

    /** The region. */
    public Region region() {
        return region;
    }

    /** The names of its procedures. */
    public java.util.Set<String> procedures() {
        return java.util.Collections.unmodifiableSet(procedures.keySet());
    }

    /** A procedure of this office. */
    public Procedure<?> procedure(String name) {
        Procedure<?> procedure = procedures.get(name);
        if (procedure == null) {
            throw new IllegalArgumentException("office: knows no procedure %s, but %s; put its module on the path"
                    .formatted(name, procedures.keySet()));
        }
        return procedure;
    }

    private LocalDate dayOf(Instant at) {
        return at.atOffset(region.time().offset()).toLocalDate();
    }

    private Occasion occasion(Actor actor, Instant at, CommandId commandId) {
        return Occasion.of(at, region.time().offset(), pack.officeHours(), pack.calendar(), actor, commandId);
    }
}
