package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.Shields;
import id.pendopo.complaints.visibility.Exposure;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Sight;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.law.Code;
import id.pendopo.core.publication.SmallGroups;
import id.pendopo.core.workflow.CaseFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the Command Center sees of many complaints (<i>pusat komando</i>): a row of each that it may see, and of the others only how many
 * there are.
 *
 * @param rows of those that it sees
 * @param counted how many others there are, by category where the table lets that be counted, by full groups of the region's least, and
 *     those below it joined under {@code LAINNYA}
 * @param total how many there are in all, but for those that are too few to be counted: the rows and what is counted
 */
public record CommandCenter(List<CommandCenterRow> rows, Map<Code, Integer> counted, int total) {
    /** What small groups are joined under. */
    public static final Code OTHER = Code.of("LAINNYA");

    /** Copies what it is given. */
    public CommandCenter {
        rows = List.copyOf(rows);
        counted = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counted));
    }

    /** What it sees of these cases. */
    public static CommandCenter of(Collection<CaseFile<Complaint>> files, VisibilityPolicy policy) {
        return of(files, policy, VisibilityTable.declared());
    }

    static CommandCenter of(Collection<CaseFile<Complaint>> files, VisibilityPolicy policy, VisibilityTable table) {
        List<CommandCenterRow> rows = new ArrayList<>();
        Map<Code, List<Integer>> groups = new LinkedHashMap<>();
        for (CaseFile<Complaint> file : files) {
            Exposure exposure = Shields.exposure(file);
            Optional<ComplaintView> view =
                    Views.of(file).by(table).within(policy).forViewer(Viewer.MONITOR);
            if (view.isPresent()) {
                rows.add(CommandCenterRow.of(view.get()));
            } else if (table.sight(Field.EXISTENCE, Viewer.MONITOR, exposure) == Sight.COUNT_ONLY) {
                boolean byCategory = table.sight(Field.CATEGORY, Viewer.MONITOR, exposure) != Sight.NONE;
                Code group = byCategory
                        ? file.data()
                                .intake()
                                .leaf()
                                .or(() -> file.data().report().category())
                                .orElse(OTHER)
                        : OTHER;
                List<Integer> members = groups.computeIfAbsent(group, key -> new ArrayList<>());
                members.add(members.size());
            }
        }
        Map<Code, Integer> counted = new LinkedHashMap<>();
        int least = policy.anonymity().value();
        // By full groups: whoever looks every day would see a single one come.
        SmallGroups.joined(groups, least, OTHER)
                .forEach((group, members) -> counted.put(group, members.size() - members.size() % least));
        // Were those in it that are too few to be told, they would be the difference to the rows.
        int total = rows.size() + counted.values().stream().mapToInt(n -> n).sum();
        return new CommandCenter(rows, counted, total);
    }
}
