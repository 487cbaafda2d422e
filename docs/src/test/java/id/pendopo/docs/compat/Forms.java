package id.pendopo.docs.compat;

import id.pendopo.core.form.Choices;
import id.pendopo.core.form.FormPlace;
import id.pendopo.core.form.FormProvider;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The schema of each command, as no region and no case narrows it. */
final class Forms {
    static final RegionPack PACK = RegionPack.open(Path.of("..", "examples", "regions", "32.73"), Today.SHOWN);

    private Forms() {}

    static String form(FormProvider provider, RegionPack pack, String act) {
        FormPlace place = new FormPlace(pack, new PolicyStamp("any", "0".repeat(64)), act, Optional.empty());
        return provider.forms().form(place, Choices.ALL, Locale.ENGLISH);
    }

    static String fileOf(String procedure, String act) {
        return "command.%s.%s.json".formatted(procedure.replace('/', '.'), act);
    }
}
