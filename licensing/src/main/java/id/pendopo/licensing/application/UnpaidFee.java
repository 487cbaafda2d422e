package id.pendopo.licensing.application;

/** What becomes of an application whose fee is not paid in time (<i>akibat retribusi tidak dibayar</i>). */
public enum UnpaidFee {
    /** It is void, as PP 28/2025 Pasal 120 ayat (2) has it for building approval [S]. */
    VOID_APPLICATION,
    /** It waits, and what is late is demanded with interest by a letter (<i>STRD</i>). */
    DEMAND
}
