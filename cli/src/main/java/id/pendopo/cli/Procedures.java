package id.pendopo.cli;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Finds procedures, and which law of theirs is meant. */
final class Procedures {
    private Procedures() {}

    /** Every procedure by name, in order. */
    static Map<String, ProcedureProvider> all() {
        Map<String, ProcedureProvider> known = new TreeMap<>();
        ServiceLoader.load(ProcedureProvider.class).forEach(one -> known.put(one.name(), one));
        return known;
    }

    /** Those of which this pack speaks. */
    static List<ProcedureProvider> in(RegionPack pack) {
        return all().values().stream().filter(one -> one.isIn(pack)).toList();
    }

    /** The procedure of that name, of which this pack must speak. */
    static ProcedureProvider named(String procedure, RegionPack pack) {
        ProcedureProvider provider = named(procedure);
        if (!provider.isIn(pack)) {
            List<String> here = in(pack).stream().map(ProcedureProvider::name).toList();
            throw new Trouble(
                    Text.of(
                            "paket daerah ini tidak memuat prosedur itu",
                            "the pack of this region has no such procedure"),
                    procedure,
                    Text.of("pilih salah satu dari " + here, "choose one of " + here));
        }
        return provider;
    }

    static ProcedureProvider named(String procedure) {
        Map<String, ProcedureProvider> known = all();
        ProcedureProvider provider = known.get(procedure);
        if (provider == null) {
            throw new Trouble(
                    Text.of("prosedur ini tidak dikenal", "there is no such procedure"),
                    procedure,
                    Text.of("pilih salah satu dari " + known.keySet(), "choose one of " + known.keySet()));
        }
        return provider;
    }

    /** The law of that day; without a day the newest. */
    static <D> Workflow<D> law(Procedure<D> opened, Optional<LocalDate> at) {
        LocalDate day = at.orElse(opened.workflows().lastKey());
        LocalDate first = opened.workflows().firstKey();
        return opened.on(day)
                .orElseThrow(() -> new Trouble(
                        Text.of("belum ada ketentuan pada hari itu", "there is no law on that day"),
                        day.toString(),
                        Text.of("pilih tanggal sejak " + first, "choose a day from " + first)));
    }
}
