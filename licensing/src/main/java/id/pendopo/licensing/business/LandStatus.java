package id.pendopo.licensing.business;

/** By what right a business stands where it stands (<i>status tanah atau tempat usaha</i>) [K]. */
public enum LandStatus {
    /** <i>Milik sendiri</i>. */
    OWNED,
    /** <i>Sewa</i>. */
    RENTED,
    /** <i>Pinjam pakai</i>. */
    BORROWED
}
