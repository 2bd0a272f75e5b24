package org.counterweigh.cli.exitcode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Keeps the details of our own fault for whoever mends it, and tells the user in a sentence. */
public final class FaultFile {

    private static final String NAME = "counterweigh-fault.txt";

    private FaultFile() {}

    /** Writes the details into the folder, or where that fails among the temporary files. */
    public static String report(Path folder, Throwable fault) {
        return sentence(fault, details -> {
            try {
                return Files.writeString(folder.resolve(NAME), details).toString();
            } catch (IOException notThere) {
                return temporary(details);
            }
        });
    }

    /** Writes the details among the temporary files. */
    public static String report(Throwable fault) {
        return sentence(fault, FaultFile::temporary);
    }

    private static String sentence(Throwable fault, UnaryOperator<String> keep) {
        if (fault instanceof OutOfMemoryError) {
            return "The memory did not suffice. Give more with COUNTERWEIGH_JAVA_OPTS=-Xmx2g, or take --jobs 1.";
        }
        var details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details));
        return "Something went wrong inside counterweigh; your files are as they were. Details for its makers: "
                + keep.apply(details.toString());
    }

    private static String temporary(String details) {
        try {
            return Files.writeString(Files.createTempFile("counterweigh-fault-", ".txt"), details)
                    .toString();
        } catch (IOException nowhere) {
            return details.lines().findFirst().orElse("none");
        }
    }
}
