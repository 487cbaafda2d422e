package id.pendopo.complaints.guard;

import id.pendopo.core.law.Text;

/** What kind of value tells who somebody is (<i>jenis identitas</i>): all that a finding says of what it found. */
public enum IdentityKind {
    /** The name of the reporter, or of the person for whom he acts. */
    NAME("nama", "name"),
    /** The name of an official who is complained about. */
    OFFICIAL("nama pejabat", "official's name"),
    /** An identity number: the reporter's, or sixteen digits. */
    NIK("NIK", "NIK"),
    /** An official's number: that of the accused, or eighteen digits. */
    NIP("NIP", "NIP"),
    /** A telephone number: the reporter's, or digits that look like one. */
    PHONE("nomor telepon", "telephone number"),
    /** An electronic address. */
    EMAIL("alamat surel", "electronic address"),
    /** The reporter's home. */
    ADDRESS("alamat rumah", "home address"),
    /** Another number that looks like one of a person. */
    NUMBER("nomor pribadi", "personal number");

    private final Text label;

    IdentityKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
