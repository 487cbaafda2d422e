package id.pendopo.core.letter;

import id.pendopo.core.money.InWords;
import id.pendopo.core.money.Rupiah;

/**
 * An amount as a letter shows it (<i>jumlah dengan angka dan huruf</i>).
 *
 * @param name what it is in the letter's texts: {@code agreed}
 * @param amount the amount
 * @param figures as written: {@code Rp50.000.000,00}
 * @param words in words (<i>terbilang</i>): <i>lima puluh juta rupiah</i>
 */
public record LetterAmount(String name, Rupiah amount, String figures, String words) {
    /** This amount under this name. */
    public static LetterAmount of(String name, Rupiah amount) {
        return new LetterAmount(name, amount, figures(amount), InWords.rupiah(amount));
    }

    /** As letters write it, with the sen that there never are. */
    public static String figures(Rupiah amount) {
        return amount + ",00";
    }
}
