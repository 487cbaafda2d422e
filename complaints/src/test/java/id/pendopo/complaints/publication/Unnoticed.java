package id.pendopo.complaints.publication;

import id.pendopo.complaints.publication.Cells.Break;
import id.pendopo.complaints.publication.Cells.Broken;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Layer;
import id.pendopo.complaints.visibility.Viewer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The broken cells that nobody can notice, each with the reason. They are declared all the same: a new view may have a place for them. */
final class Unnoticed {
    /** Why a broken cell shows nothing. */
    enum Why {
        /** No view, page, table or event has a place for the field. */
        NO_PLACE,
        /** Of pictures and papers no view has anything but what was made anew, without metadata and under a neutral name. */
        ONLY_DERIVED,
        /** The trail names the reporter where the cell of the account says so; who stands outside has no trail at all. */
        BY_ANOTHER_CELL,
        /** It may be counted, and no figure is made of it; of what is not there for him a viewer sees no field by itself. */
        NO_FIGURE,
        /** Open data count only where existence, days, category and area may all be counted: one cell alone opens nothing. */
        FOUR_TOGETHER,
        /** Another sheet leaves it cleaned or to the relay, and opens it to nobody: together they mask it, and what is masked is not told. */
        ONLY_MASKED
    }

    private static final String TEXT = """
        NO_PLACE        PLAIN        OPENED        PUBLIC,SUPPORTER,RESPONDENT,OPEN EXTERNAL_REFS,OTHER_REPORTS,SUPPORTERS
        NO_PLACE        PLAIN        OPENED        REPORTER                         SUPPORTERS
        NO_PLACE        PLAIN        OPENED        HANDLER,LIAISON,MONITOR          EXTERNAL_REFS,OTHER_REPORTS,SUPPORTERS
        NO_PLACE        PLAIN        OPENED        INTAKE,ADMIN,APIP,AUDITOR        OTHER_REPORTS,SUPPORTERS
        NO_PLACE        PLAIN        OPENED        OMBUDSMAN,RECORDS,HUB            OTHER_REPORTS,SUPPORTERS
        NO_PLACE        ANONYMOUS    OPENED        OMBUDSMAN,RECORDS,AUDITOR        EXTERNAL_REFS
        NO_PLACE        SUPERVISORY  OPENED        RECORDS                          EXTERNAL_REFS
        NO_PLACE        SUPERVISORY  OPENED        AUDITOR                          EXTERNAL_REFS
        NO_PLACE        SUPERVISORY  UNCONDITIONAL ADMIN                            EXTERNAL_REFS
        NO_PLACE        SUPERVISORY  OPENED        HUB                              EXTERNAL_REFS
        NO_PLACE        UNPUBLISHED  OPENED        HUB                              EXTERNAL_REFS
        ONLY_DERIVED    PLAIN        OPENED        PUBLIC,SUPPORTER,RESPONDENT,HANDLER,LIAISON,INTAKE,ADMIN,APIP PHOTOS
        ONLY_DERIVED    PLAIN        OPENED        OMBUDSMAN,RECORDS,MONITOR,OPEN,HUB PHOTOS
        BY_ANOTHER_CELL PLAIN        OPENED        OPEN                             TRAIL
        BY_ANOTHER_CELL ANONYMOUS    OPENED        ADMIN,APIP,RECORDS,AUDITOR       TRAIL
        BY_ANOTHER_CELL SUPERVISORY  OPENED        AUDITOR                          TRAIL
        NO_FIGURE       CONFIDENTIAL OPENED        OPEN                             CHANNEL
        NO_FIGURE       CONFIDENTIAL READABLE      OPEN                             CHANNEL
        NO_FIGURE       BOTH         OPENED        PUBLIC                           AGENCY,AREA,CATEGORY,DATES,EXISTENCE,KIND,STATUS
        NO_FIGURE       BOTH         READABLE      PUBLIC                           AGENCY,AREA,CATEGORY,DATES,EXISTENCE,KIND,STATUS
        NO_FIGURE       SUPERVISORY  OPENED        PUBLIC                           AGENCY,AREA,CATEGORY,DATES,KIND,STATUS
        NO_FIGURE       SUPERVISORY  READABLE      PUBLIC                           AGENCY,AREA,CATEGORY,DATES,KIND,STATUS
        NO_FIGURE       SUPERVISORY  OPENED        MONITOR                          AGENCY,AREA,DATES,KIND,STATUS
        NO_FIGURE       SUPERVISORY  READABLE      MONITOR                          AGENCY,AREA,DATES,KIND,STATUS
        NO_FIGURE       SUPERVISORY  OPENED        OPEN                             AGENCY,KIND,STATUS
        NO_FIGURE       SUPERVISORY  READABLE      OPEN                             AGENCY,KIND,STATUS
        NO_FIGURE       UNPUBLISHED  OPENED        PUBLIC                           AGENCY,AREA,CATEGORY,DATES,KIND,STATUS
        NO_FIGURE       UNPUBLISHED  READABLE      PUBLIC                           AGENCY,AREA,CATEGORY,DATES,KIND,STATUS
        NO_FIGURE       UNPUBLISHED  OPENED        OPEN                             ANSWER,CONTENT,NOTES,PHOTOS,PLACE
        NO_FIGURE       UNPUBLISHED  READABLE      OPEN                             ANSWER,CONTENT,NOTES,PHOTOS,PLACE
        FOUR_TOGETHER   SUPERVISORY  OPENED        OPEN                             AREA,CATEGORY,DATES,EXISTENCE
        FOUR_TOGETHER   SUPERVISORY  READABLE      OPEN                             AREA,CATEGORY,DATES,EXISTENCE
        ONLY_MASKED     ANONYMOUS    READABLE      RESPONDENT,HANDLER               CONTACT
        ONLY_MASKED     ANONYMOUS    READABLE      OPEN                             ANSWER,CONTENT,NOTES,PHOTOS
        ONLY_MASKED     CONFIDENTIAL READABLE      RESPONDENT                       CONTACT,NOTES
        ONLY_MASKED     CONFIDENTIAL READABLE      MONITOR                          ANSWER,CONTENT,NOTES,PHOTOS
        ONLY_MASKED     SUPERVISORY  READABLE      HANDLER                          CONTACT,FEEDBACK,INTERNAL_NOTES,NOTES,NUDGES
        ONLY_MASKED     SUPERVISORY  READABLE      LIAISON                          FEEDBACK,INTERNAL_NOTES,NUDGES
        ONLY_MASKED     SUPERVISORY  READABLE      RECORDS                          ANSWER,CONTENT,FEEDBACK,NOTES,PHOTOS
        ONLY_MASKED     SUPERVISORY  READABLE      HUB                              ANSWER,CONTENT,NOTES,PHOTOS
        ONLY_MASKED     UNPUBLISHED  READABLE      HUB                              ANSWER,CONTENT,NOTES,PHOTOS
        ONLY_MASKED     UNPUBLISHED  READABLE      MONITOR                          ANSWER,CONTENT,NOTES,PHOTOS
        """;

    private Unnoticed() {}

    /** Every cell on the list, as a broken cell is written. */
    static Set<String> cells() {
        Set<String> cells = new TreeSet<>();
        Map<Why, Integer> counts = new EnumMap<>(Why.class);
        TEXT.lines().map(line -> line.split("\\s+")).forEach(line -> {
            for (String viewer : line[3].split(",")) {
                for (String field : line[4].split(",")) {
                    Broken cell = new Broken(
                            Layer.valueOf(line[1]),
                            Field.valueOf(field),
                            Viewer.valueOf(viewer),
                            Break.valueOf(line[2]));
                    if (!cells.add(cell.toString())) {
                        throw new IllegalStateException("unnoticed: %s stands twice".formatted(cell));
                    }
                    counts.merge(Why.valueOf(line[0]), 1, Integer::sum);
                }
            }
        });
        if (counts.size() != Why.values().length) {
            throw new IllegalStateException("unnoticed: a reason is nobody's any more");
        }
        return cells;
    }
}
