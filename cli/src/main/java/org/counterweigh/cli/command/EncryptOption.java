package org.counterweigh.cli.command;

import java.util.Optional;
import org.counterweigh.cli.console.Secrets;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.cli.run.Protection;
import picocli.CommandLine.Option;

/** The option that asks for protected copies; their password is never typed on the command line. */
final class EncryptOption {

    private static final String OPTION = "--encrypt";
    private static final String VARIABLE = "COUNTERWEIGH_PDF_PASSWORD";

    @Option(
            names = OPTION,
            description =
                    "Leave beside each PDF a copy that opens with a password only (AES-256), the attached workbook"
                            + " included; set " + VARIABLE
                            + " or be asked for it. The copy is not fit for an archive (PDF/A), and"
                            + " messages carry the PDF itself. After a change of the password add --force.")
    private boolean encrypt;

    /** Empty where no copies are asked for. */
    Optional<Protection> from(Secrets secrets) {
        if (!encrypt) {
            return Optional.empty();
        }
        Optional<char[]> password = secrets.environment(VARIABLE)
                .map(String::toCharArray)
                .or(() -> secrets.hasTerminal() ? secrets.ask("Password for the PDFs: ") : Optional.empty());
        return Optional.of(password.map(Protection::new)
                .orElseThrow(() -> new UserError(
                        ExitCode.USAGE, OPTION + " needs a password, and there is none. Set " + VARIABLE + ".")));
    }
}
