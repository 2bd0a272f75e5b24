package org.counterweigh.cli;

import java.util.List;
import java.util.Optional;
import org.counterweigh.cli.command.BatchCommand;
import org.counterweigh.cli.command.CheckCommand;
import org.counterweigh.cli.command.CompletionCommand;
import org.counterweigh.cli.command.CounterweighCommand;
import org.counterweigh.cli.command.DemoCommand;
import org.counterweigh.cli.command.EvaluateCommand;
import org.counterweigh.cli.command.ExplainCommand;
import org.counterweigh.cli.command.JoinCommand;
import org.counterweigh.cli.command.SendCommand;
import org.counterweigh.cli.command.TemplateCommand;
import org.counterweigh.cli.command.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program with its commands, of which only the one that was asked for is made where that is plain. */
final class CommandTree {

    private static final List<Class<?>> COMMANDS = List.of(
            BatchCommand.class,
            WatchCommand.class,
            CheckCommand.class,
            EvaluateCommand.class,
            ExplainCommand.class,
            TemplateCommand.class,
            DemoCommand.class,
            SendCommand.class,
            JoinCommand.class);

    private CommandTree() {}

    static CommandLine of(String[] words, Wiring wiring) {
        var tree = new CommandLine(new CounterweighCommand());
        for (Object command : wiring.commands(needed(words))) {
            tree.addSubcommand(name(command.getClass()), command);
        }
        if (tree.getSubcommands().size() != 1) {
            tree.addSubcommand(new HelpCommand()).addSubcommand(new CompletionCommand());
        }
        return tree.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** All of them, unless the first word names one: help, completion and a slip of the pen need the others too. */
    private static List<Class<?>> needed(String... words) {
        Optional<Class<?>> named = COMMANDS.stream()
                .filter(command -> words.length > 0 && name(command).equals(words[0]))
                .findFirst();
        return named.<List<Class<?>>>map(List::of).orElse(COMMANDS);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
