package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;

/**
 * The form of the social risk from which aid protects (<i>bentuk risiko sosial</i>). Life cycle, economy and environment are the
 * list of Perwal Bandung 891/2011 Pasal 31 [S]; fire, other disasters and crises are Pendopo's [D], for regions whose list has them:
 * the definition of Permendagri 32/2011 Pasal 1 angka 16 [S] names crises and disasters without listing forms. Which of them a region
 * knows is a value of its policy. It says something of a person's health or need, and is never public.
 */
public enum RiskForm {
    /** <i>Kelaparan</i>. */
    HUNGER,
    /** <i>Gizi buruk</i>. */
    MALNUTRITION,
    /** <i>Kecacatan</i>, disability. */
    DISABILITY,
    /** <i>Lanjut usia</i>. */
    OLD_AGE,
    /** <i>Terlantar</i>. */
    NEGLECT,
    /** <i>Yatim piatu</i>. */
    ORPHAN,
    /** <i>Sakit</i>. */
    SICKNESS,
    /** <i>Miskin</i>. */
    POOR,
    /** <i>Siswa dari keluarga miskin</i>. */
    STUDENT_OF_POOR_FAMILY,
    /** <i>Tuna wisma</i>. */
    HOMELESS,
    /** <i>Kekeringan</i>. */
    DROUGHT,
    /** <i>Banjir</i>. */
    FLOOD,
    /** <i>Gempa bumi</i>. */
    EARTHQUAKE,
    /** <i>Tanah longsor</i>. */
    LANDSLIDE,
    /** <i>Keterisolasian</i>. */
    ISOLATION,
    /** <i>Kebakaran</i>; not on the list that was read [D]. */
    FIRE,
    /** <i>Bencana lain</i>; not on the list that was read [D]. */
    OTHER_DISASTER,
    /** <i>Krisis sosial, ekonomi, atau politik</i>; named in the definition, not on the list that was read [D]. */
    CRISIS;

    /** Whether a disaster made the need: only such a need is met beyond the cap of one recipient [D]. */
    boolean isDisaster() {
        return switch (this) {
            case DROUGHT, FLOOD, EARTHQUAKE, LANDSLIDE, FIRE, OTHER_DISASTER -> true;
            default -> false;
        };
    }

    /** The name as a code. */
    public Code code() {
        return Code.of(name());
    }
}
