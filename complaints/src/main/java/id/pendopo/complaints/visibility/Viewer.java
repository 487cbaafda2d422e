package id.pendopo.complaints.visibility;

import id.pendopo.core.law.Text;

/** As whom somebody looks at a complaint (<i>pihak yang melihat</i>): a column of the table. It is told for one case, never for a person. */
public enum Viewer {
    /** Anybody, and every search. */
    PUBLIC("publik dan pencarian", "public and search"),
    /** Whoever supports the report with an account. */
    SUPPORTER("pendukung", "supporters"),
    /** Whose report it is. */
    REPORTER("pelapor", "reporter"),
    /** An agency that is complained about and does not handle it. */
    RESPONDENT("instansi terlapor", "agency complained about"),
    /** The agency that it lies with. */
    HANDLER("instansi penangan", "handling agency"),
    /** The liaison (<i>pejabat penghubung</i>) of the handling agency. */
    LIAISON("pejabat penghubung", "liaison"),
    /** The officer who entered it. */
    INTAKE("petugas loket", "intake officer"),
    /** The instance's administrator. */
    ADMIN("admin instansi", "instance admin"),
    /** The inspectorate on the case. */
    APIP("APIP", "inspectorate"),
    /** Who deals with the Ombudsman. */
    OMBUDSMAN("penghubung Ombudsman", "ombudsman liaison"),
    /** The records officer. */
    RECORDS("arsiparis", "records officer"),
    /** The auditor. */
    AUDITOR("auditor", "auditor"),
    /** The Command Center. */
    MONITOR("Command Center", "Command Center"),
    /** Open data and events for the outside. */
    OPEN("data terbuka dan peristiwa", "open data and events"),
    /** The national channel: what is pushed there, and whoever acts for it here. It shows to the public what is not hidden. */
    HUB("kanal nasional", "national channel");

    private final Text label;

    Viewer(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
