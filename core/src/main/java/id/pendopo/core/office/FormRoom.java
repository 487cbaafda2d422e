package id.pendopo.core.office;

import id.pendopo.core.form.Filled;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.form.FormProvider;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Gives forms, by the law of the day or of a case, and reads what was filled in. */
final class FormRoom {
    private final RegionPack pack;
    private final Map<String, FormProvider> providers = new HashMap<>();

    FormRoom(RegionPack pack) {
        this.pack = pack;
        ServiceLoader.load(FormProvider.class).forEach(one -> providers.put(one.procedure(), one));
    }

    <D> String form(Procedure<D> procedure, Optional<CaseFile<D>> file, String act, LocalDate today, Locale reader) {
        FormProvider provider = providers.get(procedure.name());
        if (provider == null) {
            throw new IllegalArgumentException(
                    "form: nobody offers forms of %s; register a FormProvider for it".formatted(procedure.name()));
        }
        Workflow<D> workflow = file.map(one -> procedure.of(one, today))
                .or(() -> procedure.on(today))
                .orElseThrow(
                        () -> new IllegalArgumentException("form: there is no law of %s on %s; ask for a day from %s"
                                .formatted(
                                        procedure.name(),
                                        today,
                                        procedure.workflows().firstKey())));
        FormPlace place = new FormPlace(pack, workflow.policy(), act, file.map(one -> one));
        return provider.forms().form(place, provider.choices(place), reader);
    }

    static Filled read(Procedure<?> procedure, String act, String json) {
        Class<?> type = procedure.types().all().get(act);
        if (type == null || !Command.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException("form: %s has no act %s".formatted(procedure.name(), act));
        }
        return Filled.read(type.asSubclass(Command.class), json);
    }
}
