package id.pendopo.complaints.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.Shields;
import id.pendopo.complaints.publication.Cells.Broken;
import id.pendopo.complaints.publication.Planted.Tells;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every cell of the table that hides something is broken once in every way, and it is noticed: by the second reading of the domain, in cases
 * that are hidden in every way. What cannot be noticed is listed with the reason, exactly.
 */
class BrokenCellTest {
    private static final Histories HISTORIES = new Histories();

    /** One look at one case, by somebody who stands in this relation to it. */
    private record Look(Planted one, CaseFile<Complaint> file, Viewer viewer, Optional<Actor> actor) {}

    private static final Set<Viewer> UNITS = Set.of(Viewer.RESPONDENT, Viewer.HANDLER, Viewer.LIAISON);
    private static final Map<Viewer, List<Look>> LOOKS = looks();

    private static Map<Viewer, List<Look>> looks() {
        Map<Viewer, List<Look>> looks = new EnumMap<>(Viewer.class);
        List<Actor> actors = new ArrayList<>(Hall.OTHERS);
        actors.add(Actor.of("apip-admin", ComplaintRole.AGENCY_ADMIN).of(Hall.APIP));
        actors.add(Actor.of("apip-hubung", ComplaintRole.LIAISON).of(Hall.APIP));
        actors.add(Hall.AT_DLH_LIAISON);
        actors.add(Hall.AT_HUB);
        for (Planted one : HISTORIES.all) {
            CaseFile<Complaint> file = HISTORIES.hall.file(one.caseId);
            List<Actor> all = new ArrayList<>(actors);
            all.add(Run.reporter(one));
            // Whose unit makes no difference to what he sees looks once.
            Set<String> seen = new TreeSet<>();
            for (Actor actor : all) {
                Viewer viewer = Shields.viewer(file, actor);
                String unit = UNITS.contains(viewer) ? actor.unit().toString() : "";
                if (seen.add(viewer + unit)) {
                    looks.computeIfAbsent(viewer, key -> new ArrayList<>())
                            .add(new Look(one, file, viewer, Optional.of(actor)));
                }
            }
            for (Viewer viewer : List.of(Viewer.MONITOR, Viewer.OPEN)) {
                looks.computeIfAbsent(viewer, key -> new ArrayList<>())
                        .add(new Look(one, file, viewer, Optional.empty()));
            }
        }
        return looks;
    }

    @SuppressWarnings("unchecked") // every case of this office is a complaint
    private static Optional<CaseFile<Complaint>> other(CaseId id) {
        return HISTORIES.hall.office.file(ComplaintPolicy.PROCEDURE, id).map(file -> (CaseFile<Complaint>) file);
    }

    /** What this table shows too much of at this look. */
    private static Set<String> beyond(Look look, VisibilityTable table) {
        Reading reading = new Reading(look.file(), look.viewer(), look.actor().flatMap(Actor::unit));
        Views views = Views.of(look.file())
                .by(table)
                .within(Hall.POLICY)
                .knowing(BrokenCellTest::other)
                .asking(Hall.CATEGORIES);
        Optional<ComplaintView> view = look.actor()
                .map(actor -> views.forActor(actor, HISTORIES.hall.today()))
                .orElseGet(() -> views.forViewer(look.viewer()));
        Set<String> beyond = new TreeSet<>();
        if (view.isPresent()) {
            beyond.addAll(Shown.beyond(view.get(), look.file(), reading, Set.of()));
            Set<Tells> may = reading.knows();
            look.one().foundIn(view.get().toString()).stream()
                    .filter(tells -> !may.contains(tells))
                    .forEach(tells -> beyond.add("tells " + tells));
        }
        if (look.viewer() == Viewer.MONITOR && look.actor().isEmpty()) {
            beyond.addAll(counted(look, table));
        }
        boolean trail = look.actor()
                .flatMap(actor -> TrailTable.of(
                        look.file(), HISTORIES.hall.office.journal(look.file().id()), actor, table))
                .isPresent();
        if (trail && !reading.shown().contains(Field.TRAIL)) {
            beyond.add("TRAIL");
        }
        return beyond;
    }

    /** What is alleged is counted, and not even its category with it; open data have no figure of it. */
    private static Set<String> counted(Look look, VisibilityTable table) {
        Set<String> beyond = new TreeSet<>();
        if (look.file().data().isSupervisory()) {
            List<CaseFile<Complaint>> five = Collections.nCopies(5, look.file());
            Set<Code> groups = new HashSet<>(
                    CommandCenter.of(five, Hall.POLICY, table).counted().keySet());
            groups.remove(CommandCenter.OTHER);
            groups.forEach(group -> beyond.add("counted as " + group));
            if (!MonthlyTable.of(five, Hall.POLICY, table).rows().isEmpty()) {
                beyond.add("a figure in open data");
            }
        }
        return beyond;
    }

    private static boolean isNoticed(Broken cell, VisibilityTable table) {
        return LOOKS.getOrDefault(cell.viewer(), List.of()).stream()
                .filter(look -> Shields.exposure(look.file()).has(cell.layer()))
                .anyMatch(look -> !beyond(look, table).isEmpty());
    }

    /** Otherwise none of what follows would prove anything. */
    @Test
    void the_table_as_it_is_declared_shows_nobody_too_much() {
        Map<String, Set<String>> leaks = new TreeMap<>();
        LOOKS.values().stream()
                .flatMap(List::stream)
                .forEach(look -> beyond(look, VisibilityTable.declared())
                        .forEach(what -> leaks.computeIfAbsent(look.viewer() + ": " + what, key -> new TreeSet<>())
                                .add(Shields.exposure(look.file()).layers() + " "
                                        + look.file().stage())));
        assertThat(leaks).isEmpty();
        assertThat(LOOKS.keySet()).isEqualTo(EnumSet.allOf(Viewer.class));
    }

    @Test
    void a_cell_that_is_broken_is_noticed_or_stands_on_the_list() {
        Cells cells = new Cells(VisibilityTable.declaration());
        Set<String> unnoticed = new TreeSet<>();
        int noticed = 0;
        int held = 0;
        for (Broken cell : cells.all()) {
            VisibilityTable table = cells.with(cell);
            if (Cells.isHeldByAnother(table, cell)) {
                held++;
            } else if (isNoticed(cell, table)) {
                noticed++;
            } else {
                unnoticed.add(cell.toString());
            }
        }
        assertThat(unnoticed).isEqualTo(Unnoticed.cells());
        // Who changes the table counts anew: nothing may fall out of the test unseen.
        assertThat(List.of(noticed, held, unnoticed.size())).containsExactly(780, 1814, 174);
    }
}
