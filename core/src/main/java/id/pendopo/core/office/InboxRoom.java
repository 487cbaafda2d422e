package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Looks up what waits for a person: by role and stage in the store, then case by case. */
final class InboxRoom {
    /** So many cases are looked at for one page, however few of them turn out to wait. */
    private static final int LOOKS = 2_000;

    private final Map<String, Procedure<?>> procedures;
    private final Store store;
    private final Desk onPaper;
    private final StaffRoom staff;
    private final CaseQuery inRegion;

    InboxRoom(Map<String, Procedure<?>> procedures, Store store, Desk onPaper, StaffRoom staff, CaseQuery inRegion) {
        this.procedures = procedures;
        this.store = store;
        this.onPaper = onPaper;
        this.staff = staff;
        this.inRegion = inRegion;
    }

    /** One question to the store, disjoint from the others but for a person who is officer and party at once. */
    private record Search(CaseQuery query, boolean ofParties) {}

    InboxPage of(Collection<Actor> hats, Occasion o, Page page) {
        Set<Actor> worn = new LinkedHashSet<>(hats);
        worn.removeIf(hat -> isOfNoPartyAnyMore(hat, o.today()));
        List<Search> searches = searches(worn, o);
        List<InboxItem> items = new ArrayList<>();
        List<InboxItem> apart = new ArrayList<>();
        Optional<CaseQuery.Cursor> from = page.after();
        Optional<CaseQuery.Cursor> shown = Optional.empty();
        Optional<CaseQuery.Cursor> known = Optional.empty();
        int looked = 0;
        boolean more = !searches.isEmpty();
        while (more) {
            Batch batch = batch(searches, new Page(from, page.limit()));
            for (CaseRow row : batch.rows()) {
                Looked look = look(row, worn, o);
                looked++;
                if (look.isHidden()) {
                    continue;
                }
                // A page ends at a case that stands on it: the id of another would tell that there is one.
                if (items.size() + apart.size() == page.limit()) {
                    return new InboxPage(items, apart, counts(searches, worn, o), shown);
                }
                known = Optional.of(CaseQuery.Cursor.of(row));
                if (look.item().isPresent()) {
                    (look.item().get().waiting().isEmpty() ? apart : items)
                            .add(look.item().get());
                    shown = known;
                }
            }
            from = batch.next();
            // Where all that was looked at is hidden from him, there is no place at which he could go on.
            more = from.isPresent() && (looked < LOOKS || known.isEmpty());
        }
        Optional<CaseQuery.Cursor> next = from.isEmpty() ? from : shown.isPresent() ? shown : known;
        return new InboxPage(items, apart, counts(searches, worn, o), next);
    }

    /** Rows in order, complete up to where the next batch begins. */
    private record Batch(List<CaseRow> rows, Optional<CaseQuery.Cursor> next) {}

    private Batch batch(List<Search> searches, Page page) {
        Comparator<CaseQuery.Cursor> order = inRegion.earliestFirst().order();
        Map<String, CaseRow> found = new HashMap<>();
        Optional<CaseQuery.Cursor> next = Optional.empty();
        for (Search search : searches) {
            CasePage rows = store.find(page.of(search.query()));
            rows.rows().forEach(row -> found.put(row.id().value(), row));
            if (rows.next().isPresent()
                    && (next.isEmpty() || order.compare(rows.next().get(), next.get()) < 0)) {
                next = rows.next();
            }
        }
        Optional<CaseQuery.Cursor> end = next;
        List<CaseRow> rows = found.values().stream()
                .filter(row -> end.isEmpty() || order.compare(CaseQuery.Cursor.of(row), end.get()) <= 0)
                .sorted(Comparator.comparing(CaseQuery.Cursor::of, order))
                .toList();
        return new Batch(rows, next);
    }

    private List<Search> searches(Set<Actor> hats, Occasion o) {
        List<Search> searches = new ArrayList<>();
        procedures.values().forEach(procedure -> {
            Map<Code, Set<Actor>> officers = new TreeMap<>();
            Map<Code, Set<Actor>> parties = new TreeMap<>();
            for (Actor hat : hats) {
                Map<Code, Set<Actor>> side = isParty(procedure, hat.role()) ? parties : officers;
                Work.stages(procedure, hat.role())
                        .forEach(stage -> side.computeIfAbsent(stage, key -> new LinkedHashSet<>())
                                .add(hat));
            }
            CaseQuery ofProcedure = inRegion.ofProcedure(procedure.name()).earliestFirst();
            together(officers)
                    .forEach((who, stages) -> searches.add(new Search(
                            ofProcedure.at(stages).inHandsOf(new CaseQuery.Hands(persons(who), units(who, o))),
                            false)));
            together(parties)
                    .forEach((who, stages) ->
                            searches.add(new Search(ofProcedure.at(stages).ofParties(persons(who)), true)));
        });
        return searches;
    }

    /** Stages at which the same hats are waited for are asked for at once. */
    private static Map<Set<Actor>, Set<Code>> together(Map<Code, Set<Actor>> byStage) {
        Map<Set<Actor>, Set<Code>> byHats = new LinkedHashMap<>();
        byStage.forEach((stage, hats) ->
                byHats.computeIfAbsent(hats, key -> new LinkedHashSet<>()).add(stage));
        return byHats;
    }

    /** An officer is told that his deed is over; whoever stood in for a party is a stranger then, who learns of no case. */
    private boolean isOfNoPartyAnyMore(Actor hat, LocalDate today) {
        return !hat.isEntitledOn(today)
                && procedures.values().stream().anyMatch(procedure -> isParty(procedure, hat.role()));
    }

    private static boolean isParty(Procedure<?> procedure, Code role) {
        return procedure.workflows().values().stream()
                .anyMatch(workflow -> workflow.partyRoles().contains(role));
    }

    private static Set<PersonRef> persons(Collection<Actor> hats) {
        Set<PersonRef> persons = new HashSet<>();
        hats.forEach(hat -> {
            persons.add(hat.person());
            hat.onBehalfOf().ifPresent(persons::add);
        });
        return persons;
    }

    /** Empty as soon as one of the hats serves every unit. */
    private Set<Code> units(Collection<Actor> hats, Occasion o) {
        Set<Code> units = new HashSet<>();
        for (Actor hat : hats) {
            Set<Code> served = staff.units(hat, o);
            if (served.isEmpty()) {
                return Set.of();
            }
            units.addAll(served);
        }
        return units;
    }

    /** What a case turned out to be: one that waits for him, or one of which he must not know. */
    private record Looked(Optional<InboxItem> item, boolean isHidden) {
        static final Looked AWAY = new Looked(Optional.empty(), false);
    }

    /** Whether the case really waits for one of the hats; it does not where time has moved it on. */
    private Looked look(CaseRow row, Set<Actor> hats, Occasion o) {
        Procedure<?> procedure = procedures.get(row.procedure());
        if (procedure == null) {
            return Looked.AWAY;
        }
        try {
            return onPaper.asTimeLeaves(procedure, row, o)
                    .map(file -> looked(procedure, file, hats, o))
                    .orElse(Looked.AWAY);
        } catch (RuntimeException broken) {
            // That a case fails tells nobody of it who must not know that there is one.
            boolean hidden = hidesCases(procedure) && isHidden(procedure, row, hats, o);
            InboxItem failed =
                    new InboxItem(shown(procedure, row), isOverdue(row, o), List.of(), Desk.failed(row.id(), broken));
            return hidden ? new Looked(Optional.empty(), true) : new Looked(Optional.of(failed), false);
        }
    }

    private static CaseRow shown(Procedure<?> procedure, CaseRow row) {
        return procedure.workflows().values().stream().anyMatch(Workflow::isShownOnlyInViews) ? row.bare() : row;
    }

    @SuppressWarnings("unchecked") // a case of the procedure holds the procedure's own data
    private <D> Looked looked(Procedure<D> procedure, CaseFile<?> untyped, Set<Actor> hats, Occasion o) {
        CaseFile<D> file = (CaseFile<D>) untyped;
        Workflow<D> workflow = procedure.of(file, o.today());
        return workflow.hidesCases() && Desk.isHidden(workflow, file, hats, o)
                ? new Looked(Optional.empty(), true)
                : new Looked(item(workflow, file, hats, o), false);
    }

    /** Whether none of these hats may know of the case; of one that cannot be read nobody may. */
    private boolean isHidden(Procedure<?> procedure, CaseRow row, Set<Actor> hats, Occasion o) {
        try {
            return onPaper.isHidden(procedure, row.id(), hats, o);
        } catch (RuntimeException broken) {
            return true;
        }
    }

    private <D> Optional<InboxItem> item(Workflow<D> workflow, CaseFile<D> file, Set<Actor> hats, Occasion o) {
        List<InboxItem.Waiting> waiting = new ArrayList<>();
        List<Finding> barred = new ArrayList<>();
        for (Actor hat : hats) {
            Set<String> acts = Work.acts(workflow, hat.role(), file.stage());
            List<Option> open = new ArrayList<>();
            Occasion his = o.by(hat, o.commandId());
            for (Option option : workflow.options(file, his)) {
                if (!acts.contains(option.act())) {
                    continue;
                }
                if (Workflow.isAboutWho(option.whyNot())) {
                    barred.addAll(staff.told(workflow, file, option, his).whyNot());
                } else if (!Work.isDone(workflow, file.stage(), option)) {
                    open.add(option);
                }
            }
            if (!open.isEmpty()) {
                waiting.add(new InboxItem.Waiting(hat, open));
            }
        }
        CaseRow row = workflow.isShownOnlyInViews() ? CaseRow.of(file).bare() : CaseRow.of(file);
        if (!waiting.isEmpty()) {
            return Optional.of(new InboxItem(row, isOverdue(row, o), waiting, List.of()));
        }
        return barred.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new InboxItem(row, isOverdue(row, o), List.of(), List.copyOf(new LinkedHashSet<>(barred))));
    }

    private static boolean isOverdue(CaseRow row, Occasion o) {
        return row.nextDue().filter(due -> !due.isAfter(o.at())).isPresent();
    }

    private List<InboxPage.Count> counts(List<Search> searches, Set<Actor> hats, Occasion o) {
        Map<String, Map<Code, Long>> cases = new TreeMap<>();
        Map<String, Map<Code, Long>> overdue = new TreeMap<>();
        List<Search> open = new ArrayList<>();
        Map<String, List<Search>> hiding = new TreeMap<>();
        for (Search search : searches) {
            if (hidesCases(procedure(search))) {
                hiding.computeIfAbsent(procedure(search).name(), key -> new ArrayList<>())
                        .add(search);
            } else {
                open.add(search);
            }
        }
        for (Search search : open) {
            add(search.query(), cases, 1);
            add(search.query().dueBy(o.at()), overdue, 1);
        }
        for (CaseQuery both : foundTwice(open)) {
            add(both, cases, -1);
            add(both.dueBy(o.at()), overdue, -1);
        }
        hiding.values()
                .forEach(its -> known(procedure(its.get(0)), its, hats, o).forEach(row -> {
                    add(row, cases, 1);
                    add(row, overdue, isOverdue(row, o) ? 1 : 0);
                }));
        List<InboxPage.Count> counts = new ArrayList<>();
        cases.forEach((procedure, stages) -> stages.forEach((stage, number) -> counts.add(new InboxPage.Count(
                procedure,
                stage,
                number,
                overdue.getOrDefault(procedure, Map.of()).getOrDefault(stage, 0L)))));
        return counts;
    }

    private Procedure<?> procedure(Search search) {
        return Objects.requireNonNull(procedures.get(search.query().procedure().orElseThrow()));
    }

    private static boolean hidesCases(Procedure<?> procedure) {
        return procedure.workflows().values().stream().anyMatch(Workflow::hidesCases);
    }

    /**
     * The cases of a procedure that hides some, without those of which nobody under these hats may know: a store knows no
     * such thing, and what it counts beyond them would tell how many there are. None at all where there are too many to look at each.
     */
    private Collection<CaseRow> known(Procedure<?> procedure, List<Search> searches, Set<Actor> hats, Occasion o) {
        Map<String, CaseRow> found = new HashMap<>();
        for (Search search : searches) {
            Optional<CaseQuery.Cursor> from = Optional.empty();
            do {
                CasePage rows = store.find(
                        new Page(from, CaseQuery.LIMIT).of(search.query().withLimit(CaseQuery.LIMIT)));
                rows.rows().forEach(row -> found.put(row.id().value(), row));
                from = rows.next();
            } while (from.isPresent() && found.size() <= LOOKS);
        }
        if (found.size() > LOOKS) {
            return List.of();
        }
        found.values().removeIf(row -> isHidden(procedure, row, hats, o));
        return found.values();
    }

    private static void add(CaseRow row, Map<String, Map<Code, Long>> sums, long cases) {
        sums.computeIfAbsent(row.procedure(), key -> new TreeMap<>()).merge(row.stage(), cases, Long::sum);
    }

    /** What an officer is found as who is also a party of the case. */
    private static List<CaseQuery> foundTwice(List<Search> searches) {
        List<CaseQuery> both = new ArrayList<>();
        for (Search officer : searches) {
            for (Search party : searches) {
                Set<Code> stages = new HashSet<>(officer.query().stages());
                stages.retainAll(party.query().stages());
                boolean same = officer.query().procedure().equals(party.query().procedure());
                if (!officer.ofParties() && party.ofParties() && same && !stages.isEmpty()) {
                    both.add(officer.query().at(stages).ofParties(party.query().parties()));
                }
            }
        }
        return both;
    }

    private void add(CaseQuery query, Map<String, Map<Code, Long>> sums, int sign) {
        store.count(query)
                .forEach(count -> sums.computeIfAbsent(count.procedure(), key -> new TreeMap<>())
                        .merge(count.stage(), sign * count.cases(), Long::sum));
    }
}
