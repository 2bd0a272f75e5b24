package org.counterweigh.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** LibreOffice as a judge: recalculates workbooks from nothing and prints them, in a profile of its own. */
public final class LibreOffice {

    /** Always recalculate on load; as it comes, LibreOffice believes the values a file brings. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private static final int MINUTES = 3;

    private final Path folder;

    /** @param folder an empty folder for the profile and what is made */
    public LibreOffice(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        var user = Files.createDirectories(this.folder.resolve("profile/user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), SETTINGS);
    }

    /** The workbook with every formula worked out again, whatever values it brought. */
    public Path recalculate(Path workbook) throws IOException, InterruptedException {
        return convert(workbook, "xlsx:Calc MS Excel 2007 XML", "xlsx");
    }

    /** The workbook as it would be printed. */
    public Path toPdf(Path workbook) throws IOException, InterruptedException {
        return convert(workbook, "pdf", "pdf");
    }

    private Path convert(Path in, String filter, String ending) throws IOException, InterruptedException {
        var out = Files.createDirectories(folder.resolve("out"));
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        filter,
                        "--outdir",
                        out.toString(),
                        in.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException("LibreOffice took more than " + MINUTES + " minutes over " + in);
        }
        var name = in.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        var made = out.resolve(name + "." + ending);
        if (!Files.exists(made)) {
            throw new IOException(
                    "LibreOffice made nothing of " + in + ": " + Files.readString(folder.resolve("soffice.log")));
        }
        return made;
    }
}
