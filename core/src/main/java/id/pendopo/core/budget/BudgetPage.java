package id.pendopo.core.budget;

import id.pendopo.core.region.RegionCode;

/**
 * A page of the ledger (<i>halaman buku anggaran</i>): one region, one fiscal year, one account.
 *
 * @param region whose budget
 * @param year the fiscal year (<i>tahun anggaran</i>), 2000 to 2999
 * @param account which account
 */
public record BudgetPage(RegionCode region, int year, AccountCode account) {
    /** @throws IllegalArgumentException if the year is outside its range */
    public BudgetPage {
        if (year < 2000 || year > 2999) {
            throw new IllegalArgumentException("budget page: year %d is outside 2000 to 2999".formatted(year));
        }
    }

    /** Its name as text, for example {@code 32.73/2026/5.1.05.05.02.0001}; the same digits of two lists are two pages. */
    public String text() {
        return region.dotted() + "/" + year + "/" + account.text();
    }

    /**
     * The page of this name.
     *
     * @throws IllegalArgumentException if the text is no name of a page
     */
    public static BudgetPage parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{4}")) {
            throw new IllegalArgumentException(
                    "budget page: write region/year/account, such as 32.73/2026/5.1.05.05.02.0001");
        }
        return new BudgetPage(RegionCode.parse(parts[0]), Integer.parseInt(parts[1]), AccountCode.of(parts[2]));
    }
}
