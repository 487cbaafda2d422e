package id.pendopo.cli;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.form.RegionForms;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Prints the form of a command as a JSON Schema, as it is in a region. */
@Command(name = "form", mixinStandardHelpOptions = true, versionProvider = Cli.Version.class)
final class FormCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;

    @Parameters(paramLabel = "PACK", descriptionKey = "PACK", index = "0")
    private Path pack = Path.of("");

    @Parameters(paramLabel = "PROCEDURE", descriptionKey = "PROCEDURE", index = "1")
    private String procedure = "";

    @Parameters(paramLabel = "ACT", descriptionKey = "ACT", index = "2")
    private String act = "";

    @Option(names = "--at", paramLabel = "DATE")
    private Optional<LocalDate> at = Optional.empty();

    @Mixin
    private PackOptions options = new PackOptions();

    FormCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // A form always says when values are invented, so it may always be printed.
        RegionPack opened =
                RegionPack.open(Troubles.pack(pack), options.opening().allowingIllustration());
        ProcedureProvider provider = Procedures.named(procedure, opened);
        RegionForms forms = RegionForms.in(opened, FindingCatalogue.core().and(provider.findings()));
        Set<String> acts = forms.acts(procedure);
        if (!acts.contains(act)) {
            throw new Trouble(
                    Text.of("perintah ini tidak mempunyai formulir", "this command has no form"),
                    act,
                    Text.of("pilih salah satu dari " + acts, "choose one of " + acts));
        }
        console.say(JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(JSON.readTree(form(forms, provider.open(opened)))));
        return Cli.OK;
    }

    private <D> String form(RegionForms forms, Procedure<D> opened) {
        LocalDate day = at.orElse(opened.workflows().lastKey());
        Procedures.law(opened, at);
        return forms.form(opened, Optional.empty(), act, day, console.locale());
    }
}
