package id.pendopo.grants.legacy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Nik;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.table.Faults;
import id.pendopo.core.table.TableColumns;
import id.pendopo.core.table.TableRow;
import id.pendopo.grants.proposal.AidType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one proposal of the old tables into a snapshot, or says why it is kept out. For one proposal and one thread. */
final class LegacyCaseReader {
    private static final String PLAIN = "[0-9RrPp.,: +TZ-]{1,40}";

    private final LegacyMapping mapping;
    private final LegacySources sources;
    private final ZoneOffset offset;
    private final Faults faults;
    private final TableRow row;
    private final String id;
    private final Set<LegacyDefect> defects = EnumSet.noneOf(LegacyDefect.class);
    private final Map<String, String> raw = new TreeMap<>();

    LegacyCaseReader(
            LegacyMapping mapping, LegacySources sources, ZoneOffset offset, Faults faults, TableRow row, String id) {
        this.mapping = mapping;
        this.sources = sources;
        this.offset = offset;
        this.faults = faults;
        this.row = row;
        this.id = id;
    }

    Optional<LegacySnapshot> read() {
        Optional<Integer> passed = stage();
        LegacyEvidence evidence = new LegacyEvidence(mapping, sources, offset, id, defects);
        evidence.read(passed);
        LegacyRequest request = request(passed.orElse(0), evidence);
        LegacyReview review = review(passed.orElse(0), request);
        LegacyAfter after = after(request);
        LegacyApplicant applicant = applicant();
        Optional<LegacyState> state = LegacyState.of(passed, evidence.isRefusedByIntake(), evidence.approved());
        if (state.isEmpty()) {
            boolean ended = passed.map(stage -> stage == 7).orElse(false);
            keepOut(LegacyColumn.STAGE, ended ? LegacyDefect.APPROVAL_MISSING : LegacyDefect.STAGE_UNKNOWN);
        }
        if (defects.contains(LegacyDefect.DECIDED_TWICE)) {
            keepOut(LegacyColumn.ID, LegacyDefect.DECIDED_TWICE);
        }
        if (state.isEmpty() || defects.stream().anyMatch(LegacyDefect::quarantines)) {
            return Optional.empty();
        }
        defects.forEach(defect -> faults.add(
                row.number(),
                Finding.warn("grants.LEGACY_DEFECT")
                        .at("proposal")
                        .found(defect)
                        .source(LegacyRules.SNAPSHOT)));
        LegacyOrigin origin = new LegacyOrigin(mapping.system().value(), mapping.shape(), id, sources.sha256(id), raw);
        return Optional.of(
                new LegacySnapshot(origin, state.get(), request, applicant, review, evidence.all(), after, defects));
    }

    private void keepOut(LegacyColumn column, LegacyDefect defect) {
        defects.add(defect);
        faults.add(row.number(), keptOut(column, defect));
    }

    static Finding keptOut(LegacyColumn column, LegacyDefect defect) {
        return Finding.block("grants.LEGACY_QUARANTINED")
                .at(TableColumns.key(column))
                .found(defect)
                .source(LegacyRules.SNAPSHOT);
    }

    private Optional<String> cell(LegacyColumn column) {
        return sources.find(LegacyTable.PROPOSAL, row, column);
    }

    private Optional<String> kept(LegacyColumn column) {
        Optional<String> text = cell(column);
        text.filter(one -> one.matches(PLAIN)).ifPresent(one -> raw.put("proposal." + TableColumns.key(column), one));
        return text;
    }

    private Optional<Integer> stage() {
        Optional<String> text = kept(LegacyColumn.STAGE);
        Optional<Integer> number = LegacyValues.number(text);
        // Text that is no number is not the same as a stage that was never passed.
        return text.isPresent() && number.isEmpty() ? Optional.of(Integer.MAX_VALUE) : number;
    }

    private LegacyRequest request(int passed, LegacyEvidence evidence) {
        Optional<AidType> type = kept(LegacyColumn.TYPE_ID)
                .flatMap(one -> Optional.ofNullable(mapping.types().get(one)));
        if (type.isEmpty() && passed >= 2) {
            keepOut(LegacyColumn.TYPE_ID, LegacyDefect.TYPE_MISSING);
        }
        Optional<LocalDate> filed = LegacyValues.day(kept(LegacyColumn.TIME), offset);
        Optional<LocalDate> witnessed = sources.filings(id).stream()
                .flatMap(
                        one -> LegacyValues.day(sources.find(LegacyTable.LOG, one, LegacyColumn.TIME), offset).stream())
                .min(Comparator.naturalOrder());
        defects.add(filed.isPresent() ? LegacyDefect.FILING_DATE_TYPED : LegacyDefect.FILING_DATE_UNKNOWN);
        if (filed.isPresent() && evidence.isBefore(filed.get())) {
            keepOut(LegacyColumn.TIME, LegacyDefect.FILED_AFTER_DECISION);
        }
        if (witnessed.isPresent() && !witnessed.equals(filed)) {
            defects.add(LegacyDefect.FILING_DATE_DIFFERS);
        }
        return new LegacyRequest(
                type,
                filed,
                witnessed,
                LegacyTexts.lines(cell(LegacyColumn.TITLE), defects),
                LegacyTexts.lines(cell(LegacyColumn.BACKGROUND), defects),
                LegacyTexts.lines(cell(LegacyColumn.AIMS), defects),
                lines());
    }

    private List<LegacyRequest.Line> lines() {
        List<LegacyRequest.Line> lines = new ArrayList<>();
        int next = 0;
        for (TableRow one : sources.rows(LegacyTable.COST_PLAN, id)) {
            next++;
            int sequence = LegacyValues.number(sources.find(LegacyTable.COST_PLAN, one, LegacyColumn.SEQUENCE))
                    .orElse(next);
            Optional<Rupiah> amount = decimal(one, LegacyColumn.AMOUNT, true);
            Optional<Rupiah> correction = decimal(one, LegacyColumn.CORRECTION, false);
            List<LegacyText> item =
                    LegacyTexts.lines(sources.find(LegacyTable.COST_PLAN, one, LegacyColumn.TEXT), defects);
            amount.ifPresent(rupiah -> lines.add(new LegacyRequest.Line(sequence, item, rupiah, correction)));
        }
        lines.sort(Comparator.comparingInt(LegacyRequest.Line::sequence));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sequence() != i + 1) {
                defects.add(LegacyDefect.SEQUENCE_GAP);
            }
        }
        if (defects.contains(LegacyDefect.SEQUENCE_GAP)
                && lines.stream().anyMatch(line -> line.correction().isPresent())) {
            defects.add(LegacyDefect.CORRECTION_UNRELIABLE);
        }
        return lines;
    }

    private Optional<Rupiah> decimal(TableRow line, LegacyColumn column, boolean required) {
        Optional<String> text = sources.find(LegacyTable.COST_PLAN, line, column);
        if (text.isEmpty() && !required) {
            return Optional.empty();
        }
        LegacyValues.Amount amount = LegacyValues.decimal(text.orElse(""));
        amount.defect().ifPresent(defect -> keepOut(LegacyTable.COST_PLAN, line, column, defect));
        return amount.rupiah();
    }

    private void keepOut(LegacyTable table, TableRow of, LegacyColumn column, LegacyDefect defect) {
        defects.add(defect);
        Faults ofTable = new Faults(sources.table(table).orElseThrow().file().name());
        ofTable.add(of.number(), keptOut(column, defect));
        faults.addAll(ofTable.all());
    }

    private LegacyReview review(int passed, LegacyRequest request) {
        Set<String> items = sources.items(id);
        Set<Code> claimed = new TreeSet<>();
        items.forEach(item -> Optional.ofNullable(mapping.claims().get(item)).ifPresent(claimed::add));
        if (!claimed.isEmpty()) {
            defects.add(LegacyDefect.TICKS_PROVE_NOTHING);
        }
        LegacyMapping.Answers answers = mapping.answers();
        boolean yes = items.contains(answers.recommended());
        boolean no = items.contains(answers.notRecommended());
        if (no && passed >= 4 && passed <= 7) {
            defects.add(LegacyDefect.NEGATIVE_ADVANCED);
        }
        Optional<Rupiah> recommendation = amount(answers.recommendation(), passed >= 4);
        Optional<Rupiah> team = amount(answers.team(), passed >= 5);
        Optional<Rupiah> considered = amount(answers.considered(), passed >= 6);
        checkLadder(request.requested(), recommendation, team, considered);
        return new LegacyReview(
                office(),
                claimed,
                yes == no ? Optional.empty() : Optional.of(yes),
                recommendation,
                team,
                considered,
                notes());
    }

    /** Free text: blank is not zero, and what cannot be read keeps the file out until somebody has asked. */
    private Optional<Rupiah> amount(String item, boolean expected) {
        Optional<TableRow> of = sources.item(id, item);
        Optional<String> text = of.flatMap(one -> sources.find(LegacyTable.CHECKLIST, one, LegacyColumn.VALUE));
        if (text.isEmpty()) {
            if (of.isPresent() || expected) {
                defects.add(LegacyDefect.AMOUNT_EMPTY);
            }
            return Optional.empty();
        }
        text.filter(one -> one.matches(PLAIN)).ifPresent(one -> raw.put("checklist." + item, one));
        LegacyValues.Amount amount = LegacyValues.text(text.get());
        amount.defect()
                .ifPresent(defect -> keepOut(LegacyTable.CHECKLIST, of.orElseThrow(), LegacyColumn.VALUE, defect));
        return amount.rupiah();
    }

    @SafeVarargs
    private void checkLadder(Rupiah requested, Optional<Rupiah>... later) {
        Rupiah above = requested;
        for (Optional<Rupiah> one : later) {
            if (one.isPresent()) {
                if (one.get().isMoreThan(above)) {
                    defects.add(LegacyDefect.LADDER_BROKEN);
                }
                above = one.get();
            }
        }
    }

    /** The column of the proposal counts; the team's choice is a copy of it and may differ. */
    private Optional<LegacyReview.Office> office() {
        Optional<String> own = kept(LegacyColumn.OFFICE_ID);
        Optional<String> chosen = sources.item(id, mapping.answers().routing())
                .flatMap(one -> sources.find(LegacyTable.CHECKLIST, one, LegacyColumn.VALUE));
        if (own.isPresent() && chosen.isPresent() && !own.equals(chosen)) {
            defects.add(LegacyDefect.ROUTING_DIFFERS);
        }
        Optional<String> number = own.or(() -> chosen);
        Optional<LegacyReview.Office> office =
                number.flatMap(one -> Optional.ofNullable(mapping.offices().get(one)));
        if (number.isPresent() && office.isEmpty()) {
            defects.add(LegacyDefect.OFFICE_UNRESOLVED);
        }
        return office;
    }

    private List<LegacyReview.Note> notes() {
        List<LegacyReview.Note> notes = new ArrayList<>();
        for (TableRow one : sources.rows(LegacyTable.CHECKLIST, id)) {
            Optional<Integer> stage = sources.find(LegacyTable.CHECKLIST, one, LegacyColumn.CHECKLIST_ID)
                    .flatMap(item -> Optional.ofNullable(mapping.notes().get(item)));
            List<LegacyText> text = LegacyTexts.lines(
                    sources.find(LegacyTable.CHECKLIST, one, LegacyColumn.VALUE),
                    stage.isPresent() ? defects : EnumSet.noneOf(LegacyDefect.class));
            if (stage.isPresent() && !text.isEmpty()) {
                notes.add(new LegacyReview.Note(stage.get(), false, text));
            }
        }
        for (TableRow one : sources.rows(LegacyTable.REFUSAL, id)) {
            List<LegacyText> text =
                    LegacyTexts.lines(sources.find(LegacyTable.REFUSAL, one, LegacyColumn.TEXT), defects);
            int stage = LegacyValues.number(sources.find(LegacyTable.REFUSAL, one, LegacyColumn.FLOW_ID))
                    .orElse(0);
            if (!text.isEmpty()) {
                notes.add(new LegacyReview.Note(stage, true, text));
            }
        }
        return notes;
    }

    private LegacyAfter after(LegacyRequest request) {
        boolean agreement = cell(LegacyColumn.AGREEMENT_FILE).isPresent();
        Optional<LocalDate> reported = LegacyValues.day(kept(LegacyColumn.REPORTED_ON), offset);
        int media = sources.rows(LegacyTable.REPORT, id).size();
        if (agreement) {
            defects.add(LegacyDefect.AGREEMENT_WITHOUT_DATA);
        }
        if (reported.isPresent() || media > 0) {
            defects.add(LegacyDefect.REPORT_WITHOUT_CONTENT);
        }
        if (reported.isPresent()
                && request.filedOn().map(reported.get()::isBefore).orElse(false)) {
            defects.add(LegacyDefect.REPORT_BEFORE_FILING);
        }
        List<Rupiah> corrections = request.lines().stream()
                .flatMap(line -> line.correction().stream())
                .toList();
        return new LegacyAfter(
                agreement,
                corrections.isEmpty() ? Optional.empty() : Optional.of(Rupiah.sum(corrections)),
                reported,
                media);
    }

    private LegacyApplicant applicant() {
        Optional<TableRow> account = cell(LegacyColumn.USER_ID)
                .flatMap(
                        user -> sources.rows(LegacyTable.ACCOUNT, user).stream().findFirst());
        boolean citizen = account.flatMap(one -> sources.find(LegacyTable.ACCOUNT, one, LegacyColumn.ROLE_ID))
                .map(mapping.citizens()::contains)
                .orElse(false);
        Optional<String> number =
                account.filter(one -> citizen).flatMap(one -> sources.find(LegacyTable.ACCOUNT, one, LegacyColumn.NIK));
        Optional<PersonalText> nik = number.filter(Nik::isAcceptable).map(PersonalText::of);
        if (!citizen) {
            defects.add(LegacyDefect.ENTERED_BY_OFFICER);
        } else if (number.isPresent() && nik.isEmpty()) {
            defects.add(LegacyDefect.NIK_INVALID);
        }
        return new LegacyApplicant(
                LegacyTexts.line(cell(LegacyColumn.NAME), defects),
                LegacyTexts.line(cell(LegacyColumn.ENTERED_FOR), defects),
                LegacyTexts.lines(cell(LegacyColumn.ADDRESS), defects),
                nik);
    }
}
