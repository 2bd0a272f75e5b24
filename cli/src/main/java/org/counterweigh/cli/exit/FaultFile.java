package org.counterweigh.cli.exit;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the details of our own fault for whoever mends it, and tells the user in a sentence. */
public final class FaultFile {

    private static final String NAME = "counterweigh-fault.txt";

    private FaultFile() {}

    /** Writes the details into the folder, or where that fails among the temporary files. */
    public static String tell(Path folder, Throwable fault) {
        var details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details));
        if (fault instanceof OutOfMemoryError) {
            return "The memory did not suffice. Give more with COUNTERWEIGH_JAVA_OPTS=-Xmx2g, or take --jobs 1.";
        }
        return "Something went wrong inside counterweigh; your files are as they were. Details for its makers: "
                + write(folder, details.toString());
    }

    private static String write(Path folder, String details) {
        try {
            return Files.writeString(folder.resolve(NAME), details).toString();
        } catch (IOException notThere) {
            try {
                return Files.writeString(Files.createTempFile("counterweigh-fault-", ".txt"), details)
                        .toString();
            } catch (IOException nowhere) {
                return details.lines().findFirst().orElse("none");
            }
        }
    }
}
