package id.pendopo.licensing.business;

import java.util.List;
import java.util.Map;

/** Columns of a list of businesses or of a table between two editions (<i>kolom berkas KBLI</i>). */
enum KbliColumn {
    CODE,
    TITLE,
    FROM,
    TO;

    static final Map<KbliColumn, List<String>> NAMES = Map.of(
            CODE, List.of("kode", "kbli", "kode kbli"),
            TITLE, List.of("judul", "judul kbli", "nama"),
            FROM, List.of("dari", "kode lama", "kbli lama", "kbli 2020"),
            TO, List.of("ke", "kode baru", "kbli baru", "kbli 2025"));
}
