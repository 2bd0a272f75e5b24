package org.counterweigh.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which only has its commands. */
@Command(
        name = "counterweigh",
        header = "Weighs keeping legal work in-house against outsourcing it.",
        description = {
            "",
            "Try it:          counterweigh demo",
            "Begin your own:  counterweigh template",
            "Make reports:    counterweigh batch INBOX",
            "Keep at it:      counterweigh watch INBOX",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 a workbook has errors, 2 wrong usage, 3 nothing to do, 4 a file cannot be read,",
            "5 cannot write, 6 mail refused or held, 7 mail uncertain, 8 another run holds the folder, 70 our own",
            "fault, 130 or 143 stopped."
        },
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class CounterweighCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }
}
