package id.pendopo.cli;

import id.pendopo.core.law.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Puts a command line that cannot be read into words of our own, since Picocli's are in English only. */
final class Misuse {
    private Misuse() {}

    static Trouble of(CommandLine.ParameterException misused) {
        if (misused.getCause() instanceof Trouble told) {
            return told;
        }
        String command = misused.getCommandLine().getCommandSpec().qualifiedName();
        Text help = Text.of("lihat " + command + " --help", "see " + command + " --help");
        if (misused instanceof CommandLine.MissingParameterException missing) {
            return new Trouble(
                    Text.of("isian yang wajib belum ada", "something that is required is missing"),
                    names(missing.getMissing()),
                    help);
        }
        if (misused instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return new Trouble(
                    Text.of("isian ini tidak dikenal di sini", "this is not known here"),
                    String.join(" ", unmatched.getUnmatched()),
                    help);
        }
        if (misused instanceof CommandLine.OverwrittenOptionException twice) {
            return new Trouble(
                    Text.of("pilihan ini tertulis lebih dari sekali", "this option stands more than once"),
                    name(twice.getOverwritten()),
                    Text.of("sisakan satu", "keep one"));
        }
        ArgSpec argument = misused.getArgSpec();
        if (argument == null) {
            return new Trouble(Text.of("perintah tidak dapat dibaca", "the command cannot be read"), command, help);
        }
        String value = misused.getValue() == null ? "" : " " + misused.getValue();
        // Of an option that may be repeated, what each of its values is.
        Class<?> type = argument.auxiliaryTypes()[0];
        return new Trouble(
                Text.of("isian ini tidak dapat dipakai", "this value cannot be used"),
                name(argument) + value,
                type.isEnum() ? oneOf(type) : help);
    }

    private static Text oneOf(Class<?> type) {
        String names = Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        return Text.of("pilih salah satu dari " + names, "choose one of " + names);
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Misuse::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() > 0 ? " " + option.paramLabel() : "")
                : argument.paramLabel();
    }
}
