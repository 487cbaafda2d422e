package id.pendopo.core.money;

/**
 * How an exact result becomes a whole number (<i>pembulatan</i>). A method that may round asks for one of these by name, so
 * that the rounding can be read beside the regulation. The examples round 2.5, 2.6, -2.5 and -2.6.
 */
public enum Rounding {
    /** Towards zero: 2, 2, -2, -2. Nobody is paid more than his exact share. */
    DOWN,
    /** Away from zero: 3, 3, -3, -3. */
    UP,
    /** To the smaller number: 2, 2, -3, -3. */
    FLOOR,
    /** To the greater number: 3, 3, -2, -2. */
    CEILING,
    /** To the nearest, a half away from zero: 3, 3, -3, -3. What people mean by rounding. */
    HALF_UP,
    /** To the nearest, a half towards zero: 2, 3, -2, -3. */
    HALF_DOWN,
    /** To the nearest, a half to the even neighbour: 2, 3, -2, -3. For sums of many rounded amounts. */
    HALF_EVEN;

    /** Whether the magnitude {@code quotient} grows by one, the remainder being in 0 to divisor - 1. */
    boolean growsMagnitude(boolean negative, long quotient, long remainder, long divisor) {
        if (remainder == 0) {
            return false;
        }
        return switch (this) {
            case DOWN -> false;
            case UP -> true;
            case FLOOR -> negative;
            case CEILING -> !negative;
            case HALF_UP -> remainder >= divisor - remainder;
            case HALF_DOWN -> remainder > divisor - remainder;
            case HALF_EVEN ->
                remainder > divisor - remainder || (remainder == divisor - remainder && (quotient & 1) == 1);
        };
    }
}
