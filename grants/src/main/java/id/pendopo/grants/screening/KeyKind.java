package id.pendopo.grants.screening;

import id.pendopo.core.law.Code;

/** What a key stands for, as findings name it (<i>jenis kunci pembanding</i>). */
public enum KeyKind {
    /** Ratification by the law ministry (<i>AHU</i>). */
    AHU,
    /** <i>Surat keterangan terdaftar</i>, with who issued it. */
    SKT,
    /** The deed of a cooperative. */
    COOPERATIVE_DEED,
    /** The identity number of a person: who receives, or sits on a board. */
    NIK,
    /** The number of a family card. */
    FAMILY_CARD,
    /** Bank and number of an account. */
    ACCOUNT,
    /** Address and kelurahan. */
    ADDRESS,
    /** By what a register of recipients knows somebody. */
    REGISTER,
    /** The title of an activity, with its kelurahan. */
    ACTIVITY,
    /** One line of a cost plan: what for and how much. */
    LINE,
    /** The text of a proposal. */
    TEXT;

    /** Its name as a code. */
    public Code code() {
        return Code.of(name());
    }
}
