package id.pendopo.licensing.catalogue;

/** What a licence is about (<i>objek izin</i>) [D]. */
public enum LicenceSubject {
    /** A business activity. */
    BUSINESS,
    /** A person, such as a health worker; such a licence never passes to another. */
    PERSON,
    /** A building. */
    BUILDING,
    /** An event with its days. */
    EVENT,
    /** A place: a stretch of road, a plot, a tree. */
    LOCATION
}
