package id.pendopo.performance.pay;

import id.pendopo.core.law.Text;

/** What an operand of a line is (<i>unsur rumus</i>), and in what it is measured. */
public enum PayTerm {
    /** The audit board's rate for the class. */
    RATE(Measured.RUPIAH, "tarif kelas jabatan", "rate of the class"),
    /** <i>Indeks kapasitas fiskal daerah</i>. */
    FISCAL_INDEX(Measured.RATIO, "indeks kapasitas fiskal daerah", "index of fiscal capacity"),
    /** <i>Indeks kemahalan konstruksi</i>. */
    COST_INDEX(Measured.RATIO, "indeks kemahalan konstruksi", "index of construction cost"),
    /** <i>Indeks penyelenggaraan pemerintahan daerah</i>. */
    GOVERNMENT_INDEX(Measured.RATIO, "indeks penyelenggaraan pemerintahan daerah", "index of government"),
    /** The three indices as one, where a decree prints it so. */
    COMPOSITE_INDEX(Measured.RATIO, "indeks TPP", "composite index"),
    /** A criterion's share of the basic allowance. */
    CRITERION(Measured.PERCENT, "kriteria", "criterion"),
    /** An amount by the region's table. */
    TARIFF(Measured.RUPIAH, "tarif daerah", "tariff of the region"),
    /** Points of the position. */
    POINTS(Measured.NUMBER, "nilai jabatan", "points of the position"),
    /** Rupiah for a point. */
    PER_POINT(Measured.RUPIAH, "rupiah per nilai", "rupiah a point"),
    /** An amount of a line before. */
    AMOUNT(Measured.RUPIAH, "jumlah", "amount"),
    /** A share in percent. */
    SHARE(Measured.PERCENT, "bagian", "share"),
    /** The weight of a component. */
    WEIGHT(Measured.PERCENT, "bobot", "weight"),
    /** The components before the last, which gets the rest. */
    OTHER_COMPONENTS(Measured.RUPIAH, "komponen lain", "other components"),
    /** Days served. */
    DAYS(Measured.DAYS, "hari dijalani", "days served"),
    /** Days of the month. */
    MONTH_DAYS(Measured.DAYS, "hari sebulan", "days of the month"),
    /** Days of leave, each with how much of it is not paid. */
    UNPAID_DAYS(Measured.DAYS, "hari cuti yang tidak dibayar", "days of leave not paid"),
    /** The allowance of the position acted in. */
    ACTED_BASE(Measured.RUPIAH, "tambahan penghasilan jabatan yang dirangkap", "allowance of the position acted in"),
    /** The allowance of one's own position. */
    OWN_BASE(Measured.RUPIAH, "tambahan penghasilan jabatan sendiri", "allowance of the own position"),
    /** Approved minutes that count. */
    MINUTES(Measured.MINUTES, "menit diakui", "minutes that count"),
    /** Minutes aimed at. */
    TARGET(Measured.MINUTES, "menit target", "minutes aimed at"),
    /** What part of the target was reached, as it is paid. */
    ACHIEVED(Measured.RATIO, "capaian yang dibayar", "achieved, as it is paid"),
    /** Percent taken by the table, all of the month. */
    DEDUCTION(Measured.PERCENT, "jumlah pengurangan", "deductions together"),
    /** The most that can be taken. */
    AT_MOST(Measured.RUPIAH, "paling banyak", "at most"),
    /** How often. */
    COUNT(Measured.NUMBER, "kali", "times"),
    /** The base of health insurance of this part. */
    HEALTH_BASE(Measured.RUPIAH, "dasar iuran", "base of the contribution"),
    /** What the salary already used of the ceiling. */
    SALARY_BASE(Measured.RUPIAH, "dasar iuran pada gaji", "base used by the salary"),
    /** The ceiling of health insurance. */
    HEALTH_CEILING(Measured.RUPIAH, "batas tertinggi dasar iuran", "ceiling of the base"),
    /** Salary and allowance together. */
    MONTH_GROSS(Measured.RUPIAH, "bruto sebulan", "gross of the month"),
    /** Tax already computed this month. */
    TAX_BEFORE(Measured.RUPIAH, "pajak yang sudah dihitung", "tax already computed"),
    /** What is added. */
    PLUS(Measured.RUPIAH, "ditambah", "plus"),
    /** What is taken. */
    MINUS(Measured.RUPIAH, "dikurangi", "minus");

    /** In what an operand is measured. */
    public enum Measured {
        /** Whole rupiah. */
        RUPIAH,
        /** Percent, as exact decimal text. */
        PERCENT,
        /** An exact ratio. */
        RATIO,
        /** Days, which may be a fraction where days are paid in part. */
        DAYS,
        /** Minutes, which may be a fraction where a target is. */
        MINUTES,
        /** A number. */
        NUMBER
    }

    private final Measured measured;
    private final Text label;

    PayTerm(Measured measured, String id, String en) {
        this.measured = measured;
        this.label = Text.of(id, en);
    }

    /** In what it is measured. */
    public Measured measured() {
        return measured;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
