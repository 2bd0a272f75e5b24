package org.counterweigh.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.util.List;
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

    /** The one place that asks the injector: it makes the commands, and they have all they need. */
    static CommandLine of(String[] words, Module module) {
        List<Class<?>> commands = needed(words);
        Injector injector = Guice.createInjector(Stage.DEVELOPMENT, module, binder -> commands.forEach(binder::bind));
        var tree = new CommandLine(new CounterweighCommand());
        for (Class<?> command : commands) {
            tree.addSubcommand(name(command), injector.getInstance(command));
        }
        if (tree.getSubcommands().size() != 1) {
            tree.addSubcommand(new HelpCommand()).addSubcommand(new CompletionCommand());
        }
        return tree.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** All of them, unless the first word names one: help, completion and a slip of the pen need the others too. */
    private static List<Class<?>> needed(String... words) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> words.length > 0 && name(command).equals(words[0]))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
