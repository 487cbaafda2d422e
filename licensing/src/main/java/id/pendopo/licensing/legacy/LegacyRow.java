package id.pendopo.licensing.legacy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.table.Cells;
import id.pendopo.core.table.Faults;
import id.pendopo.core.table.Repair;
import id.pendopo.core.table.Repaired;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.RowRepair;
import id.pendopo.core.table.TableColumns;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import id.pendopo.core.table.TolerantCells;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One row of a table of old licences, as it is read. Not thread-safe. */
final class LegacyRow {
    /** Words by which a body calls itself. */
    private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\r\\n]+");

    private static final Pattern BODY = Pattern.compile(
            "(?i)(?:^|.*\\s)(?:PT|CV|UD|FA|FIRMA|KOPERASI|YAYASAN|PERUM|PERUMDA|BUMD|BUMDES|PERKUMPULAN|BADAN)\\.?(?:\\s.*|$)");

    private static final Pattern PERSON =
            Pattern.compile("(?i)\\s*(?:perorangan|perseorangan|orang perseorangan|pribadi)\\s*");

    private final TableFile file;
    private final TableColumns<LegacyColumn> columns;
    private final TableRow row;
    private final SiupLimits limits;
    private final Faults faults;
    private final List<RowRepair> repairs = new ArrayList<>();

    LegacyRow(TableFile file, TableColumns<LegacyColumn> columns, TableRow row, SiupLimits limits) {
        this.file = file;
        this.columns = columns;
        this.row = row;
        this.limits = limits;
        this.faults = new Faults(file.name());
    }

    List<RowFinding> findings() {
        return faults.all();
    }

    List<RowRepair> repairs() {
        return List.copyOf(repairs);
    }

    /** The licence, if the row says at least of which kind it is, its number and its holder. */
    Optional<LegacyLicence> licence() {
        if (columns.isTooWide(row)) {
            faults.add(row.number(), Finding.block("core.FILE_ROW_WIDTH"));
            return Optional.empty();
        }
        Optional<LegacyKind> kind = required(LegacyColumn.KIND).flatMap(this::kind);
        Optional<String> number = required(LegacyColumn.NUMBER);
        Optional<String> name = required(LegacyColumn.HOLDER);
        Optional<LocalDate> issued = value(LegacyColumn.ISSUED, TolerantCells::day);
        PrintedValidity validity = validity();
        if (issued.isPresent() && validity.until().filter(issued.get()::isAfter).isPresent()) {
            fault(
                    LegacyColumn.VALIDITY,
                    Finding.block("licensing.LEGACY_DATES")
                            .found(validity.until().get()));
        }
        Optional<LegacyLicence.Worth> worth =
                kind.filter(one -> one == LegacyKind.SIUP).flatMap(one -> worth());
        LegacyLicence.Place place = place();
        Optional<PersonalText> nik = value(LegacyColumn.NIK, TolerantCells::nik, "licensing.LEGACY_NIK")
                .map(one -> PersonalText.of(one.digits()));
        if (kind.isEmpty() || number.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LegacyLicence(
                kind.get(),
                number.get(),
                holder(name.get(), nik),
                place,
                issued,
                validity,
                cell(LegacyColumn.ACTIVITY),
                worth,
                new LegacyLicence.Source(file.name(), file.sha256(), row.number())));
    }

    private Optional<LegacyKind> kind(String text) {
        Optional<LegacyKind> kind = LegacyKind.find(text);
        if (kind.isEmpty()) {
            fault(LegacyColumn.KIND, Finding.block("licensing.LEGACY_KIND").found(Cells.shape(text)));
        }
        return kind;
    }

    private PrintedValidity validity() {
        Optional<String> printed = cell(LegacyColumn.VALIDITY);
        PrintedValidity.Read read = PrintedValidity.of(printed.orElse(""));
        read.repair().ifPresent(repair -> mended(LegacyColumn.VALIDITY, repair));
        if (!read.validity().isRead()) {
            fault(LegacyColumn.VALIDITY, Finding.warn("licensing.LEGACY_VALIDITY"));
        }
        return read.validity();
    }

    private Optional<LegacyLicence.Worth> worth() {
        Optional<Rupiah> net = value(LegacyColumn.NET_WORTH, TolerantCells::amount);
        Optional<SiupClass> printed = cell(LegacyColumn.CLASS).flatMap(SiupClass::find);
        Optional<SiupClass> computed = net.map(limits::classOf);
        if (printed.isPresent() && computed.isPresent() && !printed.equals(computed)) {
            faults.add(
                    row.number(),
                    Finding.warn("licensing.LEGACY_CLASS_DIFFERS")
                            .at(TableColumns.key(LegacyColumn.CLASS))
                            .found(printed.get())
                            .mend(computed.get())
                            .source(LicensingLaw.SIUP_CLASSES));
        }
        return net.isEmpty() && printed.isEmpty()
                ? Optional.empty()
                : Optional.of(new LegacyLicence.Worth(net, printed, computed));
    }

    private LegacyLicence.Holder holder(String name, Optional<PersonalText> nik) {
        Optional<String> form = cell(LegacyColumn.FORM);
        boolean body = form.map(text -> !PERSON.matcher(text).matches())
                .orElseGet(() -> BODY.matcher(name).matches());
        return body
                ? new LegacyLicence.Holder(Optional.of(name), Optional.empty(), nik)
                : new LegacyLicence.Holder(Optional.empty(), personal(LegacyColumn.HOLDER, name), nik);
    }

    /** Old tables break names and addresses into lines; what is personal stands in one. */
    private Optional<PersonalText> personal(LegacyColumn column, String text) {
        String line = LINE_ENDS.matcher(text).replaceAll(" ").strip();
        if (!PersonalText.isAcceptable(line)) {
            faults.add(row.number(), Finding.block("core.FILE_CELL_FORM").at(TableColumns.key(column)));
            return Optional.empty();
        }
        return Optional.of(PersonalText.of(line));
    }

    private LegacyLicence.Place place() {
        Optional<RegionCode> region = cell(LegacyColumn.REGION).flatMap(this::region);
        Optional<PersonalText> address =
                cell(LegacyColumn.ADDRESS).flatMap(text -> personal(LegacyColumn.ADDRESS, text));
        Optional<String> latitude = cell(LegacyColumn.LATITUDE);
        Optional<String> longitude = cell(LegacyColumn.LONGITUDE);
        Optional<GeoPoint> point = Optional.empty();
        if (latitude.isPresent() && longitude.isPresent()) {
            Repaired<TolerantCells.Degrees> read = TolerantCells.point(latitude.get(), longitude.get());
            told(LegacyColumn.LATITUDE, read, "licensing.LEGACY_POINT");
            point = read.value().map(one -> new GeoPoint(one.latitude(), one.longitude()));
        }
        return new LegacyLicence.Place(region, address, point);
    }

    private Optional<RegionCode> region(String text) {
        try {
            return Optional.of(RegionCode.parse(text));
        } catch (IllegalArgumentException none) {
            faults.add(
                    row.number(),
                    Finding.block("core.FILE_CELL_FORM")
                            .at(TableColumns.key(LegacyColumn.REGION))
                            .found(Cells.shape(text)));
            return Optional.empty();
        }
    }

    private Optional<String> required(LegacyColumn column) {
        Optional<String> text = cell(column);
        if (text.isEmpty() && !faults.isBad(row.number())) {
            faults.add(row.number(), Finding.block("core.FILE_CELL_MISSING").at(TableColumns.key(column)));
        }
        return text;
    }

    /** A cell that is clean, with its letters restored. */
    private Optional<String> cell(LegacyColumn column) {
        Optional<String> raw = columns.cell(row, column);
        if (raw.isEmpty()) {
            return raw;
        }
        Repaired<String> text = TolerantCells.text(raw.get());
        text.repair().ifPresent(repair -> mended(column, repair));
        String read = text.value().orElse(raw.get());
        Optional<FindingDraft> fault = Cells.fault(read, column.most());
        if (fault.isPresent()) {
            faults.add(row.number(), fault.get().at(TableColumns.key(column)));
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private <T> Optional<T> value(LegacyColumn column, Function<String, Repaired<T>> reader) {
        return value(column, reader, "core.FILE_CELL_FORM");
    }

    private <T> Optional<T> value(LegacyColumn column, Function<String, Repaired<T>> reader, String code) {
        Optional<String> text = cell(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Repaired<T> read = reader.apply(text.get());
        told(column, read, code);
        return read.value();
    }

    /** A cell that may be left out is warned of; every other one that cannot be read leaves its row out. */
    private void told(LegacyColumn column, Repaired<?> read, String code) {
        read.repair().ifPresent(repair -> mended(column, repair));
        if (!read.readable()) {
            if (code.startsWith("core.")) {
                faults.add(row.number(), Finding.block(code).at(TableColumns.key(column)));
            } else {
                fault(column, Finding.warn(code));
            }
        }
    }

    private void fault(LegacyColumn column, FindingDraft draft) {
        faults.add(row.number(), draft.at(TableColumns.key(column)).source(LicensingLaw.LEGACY_TABLE));
    }

    private void mended(LegacyColumn column, Repair repair) {
        RowRepair one = new RowRepair(file.name(), row.number(), TableColumns.key(column), repair);
        if (!repairs.contains(one)) {
            repairs.add(one);
        }
    }
}
