package id.pendopo.licensing.register;

import static id.pendopo.core.publication.DatasetVariable.Kind.DATE;
import static id.pendopo.core.publication.DatasetVariable.Kind.DECIMAL;
import static id.pendopo.core.publication.DatasetVariable.Kind.TEXT;
import static id.pendopo.core.publication.DatasetVariable.Kind.TRUTH;

import id.pendopo.core.law.Text;
import id.pendopo.core.publication.DatasetVariable;
import id.pendopo.core.publication.OpenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The register as a table (<i>tabel register</i>): what each column is, and where its cell comes from, in one place. */
final class RegisterTable {
    static final Text TITLE = Text.of("Register izin", "Register of licences");

    private record Column(DatasetVariable variable, BiFunction<PublicLicence, Locale, Object> cell) {}

    private static final List<Column> COLUMNS = columns();

    private RegisterTable() {}

    static List<DatasetVariable> variables() {
        return COLUMNS.stream().map(Column::variable).toList();
    }

    static OpenTable of(List<PublicLicence> licences, Locale reader) {
        List<List<Object>> rows = new ArrayList<>();
        for (PublicLicence licence : licences) {
            rows.add(COLUMNS.stream()
                    .map(column -> column.cell().apply(licence, reader))
                    .toList());
        }
        return new OpenTable(
                "licences",
                TITLE,
                COLUMNS.stream()
                        .map(column -> new OpenTable.Column(
                                column.variable().key(), column.variable().label()))
                        .toList(),
                rows);
    }

    private static List<Column> columns() {
        return List.of(
                always(
                        "number",
                        TEXT,
                        "nomor izin",
                        "number",
                        "Nomor sebagaimana tercetak",
                        "As printed",
                        PublicLicence::number),
                always(
                        "type",
                        TEXT,
                        "kode jenis",
                        "type",
                        "Kode jenis izin dalam katalog",
                        "Code of the type in the catalogue",
                        one -> one.kind().type()),
                always(
                        "typeName",
                        TEXT,
                        "jenis izin",
                        "name of the type",
                        "Nama jenis izin",
                        "As people call it",
                        one -> one.kind().name()),
                perhaps(
                        "legalBasis",
                        TEXT,
                        "dasar hukum",
                        "legal basis",
                        "Peraturan yang menjadi dasar",
                        "On what it rests",
                        one -> joined(one.kind().legalBasis())),
                perhaps(
                        "holder",
                        TEXT,
                        "pemegang",
                        "holder",
                        "Nama badan, atau inisial orang perseorangan",
                        "The name of a body, or a person's initials",
                        one -> one.holder().name()),
                new Column(
                        variable(
                                "holderKind",
                                TEXT,
                                "jenis pemegang",
                                "kind of holder",
                                "Badan atau perseorangan",
                                "A body or a person"),
                        (one, reader) -> RegisterWords.holder(one.holder().person(), reader)),
                perhaps(
                        "nib",
                        TEXT,
                        "NIB",
                        "NIB",
                        "Nomor induk berusaha, tiga belas angka",
                        "Business number, thirteen digits",
                        one -> one.holder().nib()),
                coded(
                        perhaps(
                                "kbli",
                                TEXT,
                                "KBLI",
                                "KBLI",
                                "Kode kegiatan usaha, lima angka",
                                "Code of the activity, five digits",
                                one -> one.activity().map(PublicLicence.Activity::kbli)),
                        "KBLI"),
                perhaps(
                        "kbliEdition",
                        TEXT,
                        "edisi KBLI",
                        "edition of KBLI",
                        "Tahun edisi KBLI",
                        "Year of the edition",
                        one -> one.activity().map(PublicLicence.Activity::edition)),
                perhaps(
                        "kbliTitle",
                        TEXT,
                        "kegiatan usaha",
                        "activity",
                        "Judul KBLI dalam edisi itu",
                        "Its title in that edition",
                        one -> one.activity().map(PublicLicence.Activity::title)),
                perhaps(
                        "risk",
                        TEXT,
                        "tingkat risiko",
                        "risk",
                        "Tingkat risiko kegiatan usaha",
                        "Level of risk of the activity",
                        one -> one.activity().flatMap(PublicLicence.Activity::risk)),
                coded(
                        always(
                                "region",
                                TEXT,
                                "kode wilayah",
                                "region code",
                                "Kode wilayah sampai kelurahan",
                                "Code of the place, down to kelurahan",
                                one -> one.place().region()),
                        "Kemendagri"),
                perhaps(
                        "address",
                        TEXT,
                        "alamat",
                        "address",
                        "Alamat badan; alamat orang perseorangan tidak diumumkan",
                        "Address of a body; none of a person",
                        one -> one.place().address()),
                perhaps(
                        "latitude",
                        DECIMAL,
                        "lintang",
                        "latitude",
                        "Lintang WGS84; hanya untuk badan",
                        "WGS84; of a body only",
                        one -> one.place().point().map(PublicLicence.Point::latitude)),
                perhaps(
                        "longitude",
                        DECIMAL,
                        "bujur",
                        "longitude",
                        "Bujur WGS84; hanya untuk badan",
                        "WGS84; of a body only",
                        one -> one.place().point().map(PublicLicence.Point::longitude)),
                perhaps(
                        "applied",
                        DATE,
                        "tanggal permohonan",
                        "applied on",
                        "Tanggal permohonan diajukan",
                        "When it was applied for",
                        one -> one.dates().applied()),
                perhaps(
                        "complete",
                        DATE,
                        "tanggal lengkap",
                        "complete on",
                        "Tanggal berkas lengkap",
                        "When the application was complete",
                        one -> one.dates().complete()),
                perhaps(
                        "decided",
                        DATE,
                        "tanggal keputusan",
                        "decided on",
                        "Tanggal keputusan",
                        "When it was decided",
                        one -> one.dates().decided()),
                perhaps(
                        "issued",
                        DATE,
                        "tanggal terbit",
                        "issued on",
                        "Tanggal izin ditandatangani atau dicatat",
                        "When it was signed or recorded",
                        one -> one.dates().issued()),
                perhaps(
                        "inTime",
                        TRUTH,
                        "tepat waktu",
                        "in time",
                        "Keputusan dalam jangka waktunya",
                        "Whether the term was met",
                        one -> one.dates().inTime()),
                always(
                        "validFrom",
                        DATE,
                        "berlaku mulai",
                        "valid from",
                        "Hari pertama masa berlaku",
                        "The first day",
                        one -> one.period().from()),
                perhaps(
                        "validUntil",
                        DATE,
                        "berlaku sampai",
                        "valid until",
                        "Hari terakhir masa berlaku; kosong selama usaha berjalan",
                        "The last day; empty while the business runs",
                        one -> one.period().until()),
                always(
                        "status",
                        TEXT,
                        "kode status",
                        "status",
                        "Status pada hari pengumuman",
                        "On the day of publication",
                        one -> one.status().code()),
                new Column(
                        variable(
                                "statusName",
                                TEXT,
                                "status",
                                "name of the status",
                                "Sebutan status",
                                "The status in words"),
                        (one, reader) -> RegisterWords.status(one.status().code(), reader)),
                always(
                        "statusSince",
                        DATE,
                        "status sejak",
                        "status since",
                        "Hari pertama status itu",
                        "The first day of that",
                        one -> one.status().since()),
                perhaps(
                        "origin",
                        TEXT,
                        "kode asal",
                        "origin",
                        "Cara izin terbit",
                        "How it came to be",
                        PublicLicence::origin),
                new Column(
                        variable(
                                        "originName",
                                        TEXT,
                                        "asal",
                                        "name of the origin",
                                        "Sebutan asal",
                                        "The origin in words")
                                .asOptional(),
                        (one, reader) -> one.origin().map(code -> RegisterWords.origin(code, reader))),
                perhaps(
                        "conditions",
                        TEXT,
                        "ketentuan",
                        "conditions",
                        "Ketentuan yang wajib dipenuhi pemegang",
                        "What the holder must keep to",
                        one -> joined(one.conditions())),
                perhaps(
                        "office",
                        TEXT,
                        "kantor",
                        "office",
                        "Kantor yang memutus",
                        "Which decided",
                        PublicLicence::office),
                perhaps(
                        "link",
                        TEXT,
                        "tautan",
                        "link",
                        "Tautan jawaban langsung register",
                        "The register's live answer",
                        PublicLicence::link));
    }

    private static Column always(
            String key,
            DatasetVariable.Kind kind,
            String id,
            String en,
            String definition,
            String defined,
            Function<PublicLicence, Object> cell) {
        return new Column(variable(key, kind, id, en, definition, defined), (one, reader) -> cell.apply(one));
    }

    private static Column perhaps(
            String key,
            DatasetVariable.Kind kind,
            String id,
            String en,
            String definition,
            String defined,
            Function<PublicLicence, Object> cell) {
        return new Column(
                variable(key, kind, id, en, definition, defined).asOptional(), (one, reader) -> cell.apply(one));
    }

    private static Column coded(Column column, String codes) {
        return new Column(column.variable().by(codes), column.cell());
    }

    private static DatasetVariable variable(
            String key, DatasetVariable.Kind kind, String id, String en, String definition, String defined) {
        return DatasetVariable.of(key, kind, Text.of(id, en), Text.of(definition, defined));
    }

    private static Optional<String> joined(List<String> texts) {
        return Optional.of(String.join("; ", texts)).filter(text -> !text.isEmpty());
    }
}
