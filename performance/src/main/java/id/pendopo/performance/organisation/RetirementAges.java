package id.pendopo.performance.organisation;

/**
 * At what age one retires (<i>batas usia pensiun</i>), by the kind of position.
 *
 * @param topLeader top leaders, in years
 * @param expertFirstRank functional experts of the first rank (<i>ahli utama</i>), in years
 * @param expertSecondRank functional experts of the second rank (<i>ahli madya</i>), in years
 * @param others everybody else, in years
 */
public record RetirementAges(int topLeader, int expertFirstRank, int expertSecondRank, int others) {
    private static final int LEAST = 40;
    private static final int GREATEST = 90;

    /** @throws IllegalArgumentException if an age is no age of retirement */
    public RetirementAges {
        for (int age : new int[] {topLeader, expertFirstRank, expertSecondRank, others}) {
            if (age < LEAST || age > GREATEST) {
                throw new IllegalArgumentException(
                        "retirement: %d is outside %d to %d years".formatted(age, LEAST, GREATEST));
            }
        }
    }

    /** The age in a position of this kind, in years. */
    public int of(PositionFamily family) {
        if (family.isTopLeader()) {
            return topLeader;
        }
        return switch (family) {
            case AHLI_UTAMA -> expertFirstRank;
            case AHLI_MADYA -> expertSecondRank;
            default -> others;
        };
    }
}
