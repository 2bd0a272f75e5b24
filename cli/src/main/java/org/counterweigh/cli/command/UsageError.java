package org.counterweigh.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.cli.console.OneLine;
import org.counterweigh.cli.exitcode.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is told where a command line cannot be understood: what is wrong, in a sentence, and where help is. */
public final class UsageError implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(OneLine.of(sentence(wrong)));
        command.getErr().println(help(command));
        return ExitCode.USAGE.code();
    }

    private static String help(CommandLine command) {
        return command.getParent() == null
                ? "All commands: counterweigh help"
                : "How it is used: counterweigh help " + command.getCommandName();
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice.";
        }
        ArgSpec spec = wrong.getArgSpec();
        return spec == null || wrong.getValue() == null
                ? String.valueOf(wrong.getMessage())
                : taken(spec, wrong.getValue());
    }

    private static String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        return first.isOption()
                ? name(first) + " needs a value: " + first.paramLabel() + "."
                : missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" and "))
                        + (missing.size() == 1 ? " is missing." : " are missing.");
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        boolean isCommand = unmatched.getCommandLine().getParent() == null && !unmatched.isUnknownOption();
        String what =
                unmatched.isUnknownOption() ? "There is no option " : isCommand ? "There is no command " : "Too much: ";
        String like = unmatched.getSuggestions().stream().limit(2).collect(Collectors.joining(" or "));
        return what + word + "." + (like.isEmpty() ? "" : " Did you mean " + like + "?");
    }

    private static String taken(ArgSpec spec, String given) {
        Class<?> type = spec.auxiliaryTypes()[0];
        String takes = type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                : type == int.class || type == long.class ? "a whole number" : spec.paramLabel();
        return name(spec) + " takes " + takes + ", not " + given + ".";
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
