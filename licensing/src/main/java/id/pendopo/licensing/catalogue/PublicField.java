package id.pendopo.licensing.catalogue;

/**
 * What a region may open of a licence to strangers (<i>kolom register publik</i>). The list is the whole of it: an identity number, a tax
 * number, a telephone, the home of a person, a paper and the name of an officer are on no such list and no region can put them there. UU
 * 14/2008 and UU 27/2022 [K]; the list is Pendopo's decision [D].
 */
public enum PublicField {
    NUMBER,
    /** Its type and the legal bases of that. */
    TYPE,
    /** The name of its holder. */
    HOLDER,
    NIB,
    /** KBLI with edition and title. */
    KBLI,
    RISK,
    /** The place down to the kelurahan. */
    LOCATION,
    /** The whole address, of bodies only. */
    ADDRESS,
    /** Latitude and longitude, rounded. */
    COORDINATES,
    /** When it was applied for, complete, decided and issued. */
    DATES,
    /** The term, and whether it was met. */
    TERM,
    VALIDITY,
    STATUS,
    /** Whether it was decided, declared, deemed or came from outside. */
    ORIGIN,
    CONDITIONS,
    /** The office that decided. */
    OFFICE
}
