package id.pendopo.complaints.visibility;

/**
 * The declaration itself. A cell says what lies open ({@code yes}, {@code clean}, {@code coarse}, {@code relay}, {@code mask}, {@code count},
 * {@code no}), after an exclamation mark how more is seen ({@code read}, {@code two}), and after an at sign without what it is shut
 * ({@code intake}, {@code assigned}, {@code disclosed}, {@code known}). A star stands for the fields that the sheet does not name.
 */
final class Declaration {
    static final String TEXT = """
                                      PUBLIC SUPPORTER REPORTER RESPONDENT      HANDLER         LIAISON        INTAKE     ADMIN      APIP       OMBUDSMAN RECORDS AUDITOR MONITOR OPEN  HUB

        # What anybody may see of a report without a flag. Texts lose whatever personal value their reader may not see.
        PLAIN        EXISTENCE        yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        TRACKING_ID      yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        KIND             yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        CATEGORY         yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        STATUS           yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        DATES            yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        AREA             yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        AGENCY           yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        SUBJECT_AGENCY   yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        SUBJECT_OFFICIAL no     no        yes      yes             yes             yes            yes        yes        yes        no        no      no      no      no    no
        PLAIN        CONTENT          clean  clean     yes      clean           clean           clean          clean!read clean!read clean!read clean     clean   no      clean   clean clean
        PLAIN        PHOTOS           clean  clean     yes      clean           clean           clean          clean      clean      clean      clean     clean   no      clean   clean clean
        PLAIN        ORIGINALS        no     no        yes      no              no              no             mask!read  mask!read  mask!read  no        no      no      no      no    no
        PLAIN        PLACE            yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     no      yes     yes   yes
        PLAIN        ANSWER           clean  clean     yes      clean           clean           clean          clean      clean      clean      clean     clean   no      clean   clean clean
        PLAIN        NOTES            clean  clean     yes      clean           clean           clean          clean      clean      clean      clean     clean   no      clean   clean clean
        PLAIN        INTERNAL_NOTES   no     no        no       no              clean           clean          no         clean      clean      no        no      no      no      no    no
        PLAIN        NUDGES           no     no        no       no              clean           clean          no         clean      clean      no        no      no      no      no    no
        PLAIN        REASON           yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        RATING           yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        FEEDBACK         no     no        yes      no              clean           clean          no         clean!read clean!read clean     clean   no      no      no    no
        PLAIN        SUPPORT_COUNT    yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        SUPPORTERS       no     no        no       no              no              no             no         no         no         no        no      no      no      no    no
        PLAIN        FAMILY           yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   no
        PLAIN        PROCEEDINGS      yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        PLAIN        CHANNEL          no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   no
        PLAIN        PRIORITY         no     no        no       no              yes             yes            yes        yes        yes        no        no      yes     yes     no    no
        PLAIN        SECRECY          no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     no    yes
        PLAIN        DISPLAY_NAME     yes    yes       yes      yes             yes             yes            yes        yes        yes        no        no      no      no      no    no
        PLAIN        REPORTER_NAME    no     no        yes      yes             yes             yes            yes        yes        yes        no        no      no      no      no    no
        PLAIN        CONTACT          no     no        yes      relay           relay           no             mask!read  mask!read  mask!read  no        no      no      no      no    no
        PLAIN        ACCOUNT          no     no        yes      no              no              no             no         mask!read  mask!read  no        no      no      no      no    no
        PLAIN        OTHER_REPORTS    no     no        yes      no              no              no             no         mask!read  mask!read  no        no      no      no      no    no
        PLAIN        EXTERNAL_REFS    no     no        yes      no              no              no             yes        yes        yes        yes       yes     yes     no      no    yes
        PLAIN        TRAIL            no     no        no       no              no              no             no         yes        yes        no        yes     yes     no      no    no

        # Anonymous hides the person. Texts are read as they stand only on record, because people name themselves in them.
        ANONYMOUS    *                yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        ANONYMOUS    CONTENT          clean  clean     yes      clean           clean           clean          clean!read clean!read clean!read clean     clean   no      clean   count clean
        ANONYMOUS    PHOTOS           clean  clean     yes      clean           clean           clean          clean      clean      clean      clean     clean   no      clean   count clean
        ANONYMOUS    PLACE            yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     no      yes     count yes
        ANONYMOUS    ANSWER           clean  clean     yes      clean           clean           clean          clean      clean      clean      clean     clean   no      clean   count clean
        ANONYMOUS    NOTES            clean  clean     yes      clean           clean           clean          clean      clean      clean      clean     clean   no      clean   count clean
        ANONYMOUS    INTERNAL_NOTES   no     no        no       no              clean           clean          no         clean      clean      no        no      no      no      no    no
        ANONYMOUS    NUDGES           no     no        no       no              clean           clean          no         clean      clean      no        no      no      no      no    no
        ANONYMOUS    FEEDBACK         no     no        yes      no              clean           clean          no         clean!read clean!read clean     clean   no      no      no    no
        ANONYMOUS    ORIGINALS        no     no        yes      no              no              no             mask!two   mask!two   mask!two   no        no      no      no      no    no
        ANONYMOUS    REPORTER_NAME    no     no        yes      no              no              no             mask!two   mask!two   mask!two   no        no      no      no      no    no
        ANONYMOUS    CONTACT          no     no        yes      no              no              no             mask!two   mask!two   mask!two   no        no      no      no      no    no
        ANONYMOUS    ACCOUNT          no     no        yes      no              no              no             no         mask!two   mask!two   no        no      no      no      no    no
        ANONYMOUS    OTHER_REPORTS    no     no        yes      no              no              no             no         mask!two   mask!two   no        no      no      no      no    no
        ANONYMOUS    DISPLAY_NAME     no     no        yes      no              no              no             no         no         no         no        no      no      no      no    no
        ANONYMOUS    EXTERNAL_REFS    no     no        yes      no              no              no             yes        yes        yes        no        no      no      no      no    yes
        ANONYMOUS    TRAIL            no     no        no       no              no              no             no         clean      clean      no        clean   clean   no      no    no

        # Where people live, a point tells who reported: only whoever must go there reads it, on record.
        HOME         *                yes    yes       yes      yes             yes             yes            yes        yes        yes        yes       yes     yes     yes     yes   yes
        HOME         PLACE            coarse coarse    yes      coarse          coarse!read     coarse!read    yes        yes        yes        coarse    coarse  no      coarse  count coarse

        # Confidential hides the report: for the public it is not there, the handling agency works on it.
        CONFIDENTIAL *                no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes
        CONFIDENTIAL EXISTENCE        count  no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     yes     count yes
        CONFIDENTIAL TRACKING_ID      no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     mask    no    yes
        CONFIDENTIAL KIND             count  no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     yes     count yes
        CONFIDENTIAL CATEGORY         count  no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     yes     count yes
        CONFIDENTIAL STATUS           count  no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     yes     count yes
        CONFIDENTIAL AREA             count  no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     coarse  count yes
        CONFIDENTIAL DATES            count  no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        CONFIDENTIAL AGENCY           count  no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        CONFIDENTIAL SUBJECT_AGENCY   no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        no        no      no      no      no    yes
        CONFIDENTIAL SUBJECT_OFFICIAL no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        no        no      no      no      no    no
        CONFIDENTIAL CONTENT          no     no        yes      clean@disclosed yes             yes            yes        yes        yes        yes       yes     no      no      no    yes
        CONFIDENTIAL PHOTOS           no     no        yes      clean@disclosed yes             yes            yes        yes        yes        yes       yes     no      no      no    yes
        CONFIDENTIAL PLACE            no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     no      no      no    yes
        CONFIDENTIAL ANSWER           no     no        yes      clean@disclosed yes             yes            yes        yes        yes        yes       yes     no      no      no    yes
        CONFIDENTIAL PROCEEDINGS      no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes
        CONFIDENTIAL EXTERNAL_REFS    no     no        yes      no              no              no             yes        yes        yes        yes       yes     yes     no      no    yes

        # Both together: nothing for the public, aggregates for the Command Center.
        BOTH         *                no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes
        BOTH         EXISTENCE        no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        BOTH         KIND             no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        BOTH         CATEGORY         no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        BOTH         STATUS           no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        BOTH         AREA             no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        BOTH         DATES            no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        BOTH         AGENCY           no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     count   count yes
        BOTH         TRACKING_ID      no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes
        BOTH         SUBJECT_AGENCY   no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes
        BOTH         SUBJECT_OFFICIAL no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     no      no    no
        BOTH         CONTENT          no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes
        BOTH         PHOTOS           no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes
        BOTH         PLACE            no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes
        BOTH         ANSWER           no     no        yes      yes@disclosed   yes             yes            yes        yes        yes        yes       yes     yes     no      no    yes

        # Supervisory: the agency learns nothing but what the inspectorate discloses; intake sees it only until it is handed over.
        SUPERVISORY  *                no     no        yes      no              no              yes@assigned   yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  EXISTENCE        count  no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes        yes        no        yes     yes     count   no    yes@known
        SUPERVISORY  TRACKING_ID      no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes        yes        no        yes     yes     no      no    no
        SUPERVISORY  STATUS           no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes        yes        no        yes     yes     no      no    yes@known
        SUPERVISORY  DATES            no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes        yes        no        yes     yes     no      no    no
        SUPERVISORY  KIND             no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  CATEGORY         no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  AREA             no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  AGENCY           no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  SUBJECT_AGENCY   no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  SUBJECT_OFFICIAL no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  PLACE            no     no        yes      yes@disclosed   yes@disclosed   yes@assigned   yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  CONTENT          no     no        yes      clean@disclosed clean@disclosed clean@assigned yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  PHOTOS           no     no        yes      clean@disclosed clean@disclosed clean@assigned yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  ANSWER           no     no        yes      clean@disclosed clean@disclosed clean@assigned yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  REPORTER_NAME    no     no        yes      no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  CONTACT          no     no        yes      no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  ACCOUNT          no     no        yes      no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  OTHER_REPORTS    no     no        yes      no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  ORIGINALS        no     no        yes      no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  DISPLAY_NAME     no     no        yes      no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  FEEDBACK         no     no        yes      no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  EXTERNAL_REFS    no     no        yes      no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  INTERNAL_NOTES   no     no        no       no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  NUDGES           no     no        no       no              no              no             yes@intake yes@intake yes        no        no      no      no      no    no
        SUPERVISORY  TRAIL            no     no        no       no              no              no             no         no         yes        no        no      clean   no      no    no

        # Before it was forwarded, after it was archived, and where it was refused without ever having been shown.
        UNPUBLISHED  *                no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     no      no    no
        UNPUBLISHED  EXISTENCE        no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count yes@known
        UNPUBLISHED  TRACKING_ID      no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     mask    no    no
        UNPUBLISHED  KIND             no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count no
        UNPUBLISHED  CATEGORY         no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count no
        UNPUBLISHED  STATUS           no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count yes@known
        UNPUBLISHED  DATES            no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count no
        UNPUBLISHED  AREA             no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count no
        UNPUBLISHED  AGENCY           no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count no
        UNPUBLISHED  CHANNEL          no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count no
        UNPUBLISHED  PRIORITY         no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count no
        UNPUBLISHED  SECRECY          no     no        yes      no              yes             yes            yes        yes        yes        yes       yes     yes     yes     count no
        """;

    private Declaration() {}
}
