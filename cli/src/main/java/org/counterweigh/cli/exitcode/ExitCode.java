package org.counterweigh.cli.exitcode;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** What the shell is told; a promise to scripts. In order of urgency, the least urgent first. */
public enum ExitCode {
    DONE(0),
    /** The inbox holds no workbook. */
    NOTHING_TO_DO(3),
    /** At least one workbook has errors its owner must mend. */
    HAS_ERRORS(1),
    /** At least one file is no workbook that can be read. */
    UNREADABLE(4),
    /** At least one message was refused or held. */
    MAIL_REFUSED(6),
    CANNOT_WRITE(5),
    /** At least one message may or may not have arrived. */
    MAIL_UNCERTAIN(7),
    /** Another run holds the folder. */
    HELD(8),
    USAGE(2),
    /** Our own fault. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The one with this number. */
    public static ExitCode of(int code) {
        return Arrays.stream(values())
                .filter(exit -> exit.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No exit code: " + code));
    }

    /** The most urgent of several; done when there are none. */
    public static ExitCode worst(Collection<ExitCode> codes) {
        return codes.stream().max(Comparator.naturalOrder()).orElse(DONE);
    }
}
