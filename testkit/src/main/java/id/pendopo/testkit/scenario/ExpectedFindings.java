package id.pendopo.testkit.scenario;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.Answer;
import id.pendopo.testkit.internal.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step expects of the findings that are given: their codes, or more of each. */
final class ExpectedFindings {
    private final Place place;
    private final List<Expectation.Check> checks = new ArrayList<>();

    private ExpectedFindings(Place place) {
        this.place = place;
    }

    /** Reads this part of what a step expects. */
    static List<Expectation.Check> read(Node node, Place place) {
        ExpectedFindings read = new ExpectedFindings(place);
        read.findings(node);
        return read.checks;
    }

    private void findings(Node node) {
        if (node.value() instanceof List) {
            findings(node, true);
            return;
        }
        Fields.of(node, "findings", place, "exact", "contains").ifPresent(fields -> {
            fields.node("exact").ifPresent(list -> findings(list, true));
            fields.node("contains").ifPresent(list -> findings(list, false));
        });
    }

    private void findings(Node list, boolean exact) {
        List<Wanted> wanted = Fields.list(list, "findings", place, this::wanted);
        checks.add((outcome, report) -> {
            List<Finding> came = outcome.answer().map(Answer::findings).orElse(List.of());
            List<Finding> left = new ArrayList<>(came);
            for (Wanted one : wanted) {
                Optional<Finding> match = left.stream().filter(one::fits).findFirst();
                if (match.isPresent()) {
                    left.remove(match.get());
                } else {
                    report.differs("findings", one.toString(), brief(came));
                }
            }
            if (exact && !left.isEmpty()) {
                report.differs("findings", wanted.toString(), brief(came));
            }
        });
    }

    private static String brief(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.code()
                        + one.where().map(where -> " at " + where).orElse("")
                        + one.found().map(found -> " found " + found).orElse("")
                        + one.expected()
                                .map(want -> " expected " + want.relation() + " " + want.value())
                                .orElse(""))
                .toList()
                .toString();
    }

    /** A finding as a scenario describes it; what it does not name does not matter. */
    private record Wanted(
            String code,
            Optional<String> where,
            Optional<String> found,
            Optional<String> expected,
            Optional<String> severity) {
        boolean fits(Finding finding) {
            return finding.code().equals(code)
                    && where.map(text -> finding.where().equals(where)).orElse(true)
                    && found.map(text -> finding.found().equals(found)).orElse(true)
                    && expected.map(text -> finding.expected()
                                    .map(want -> want.value().equals(text))
                                    .orElse(false))
                            .orElse(true)
                    && severity.map(text -> finding.severity().name().equals(text))
                            .orElse(true);
        }

        @Override
        public String toString() {
            return code
                    + where.map(text -> " at " + text).orElse("")
                    + found.map(text -> " found " + text).orElse("")
                    + expected.map(text -> " expected " + text).orElse("")
                    + severity.map(text -> " " + text).orElse("");
        }
    }

    private Optional<Wanted> wanted(Node node) {
        if (!(node.value() instanceof Map)) {
            return Fields.text(node, "findings", place)
                    .map(code ->
                            new Wanted(code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return Fields.of(node, "findings", place, "code", "where", "found", "expected", "severity")
                .flatMap(fields -> fields.required("code")
                        .flatMap(code -> Fields.text(code, "code", place))
                        .map(code -> new Wanted(
                                code,
                                fields.text("where"),
                                scalar(fields, "found"),
                                scalar(fields, "expected"),
                                fields.text("severity"))));
    }

    private static Optional<String> scalar(Fields fields, String key) {
        return fields.node(key).map(node -> String.valueOf(node.value()));
    }
}
