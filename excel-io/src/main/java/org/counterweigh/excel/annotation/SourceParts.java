package org.counterweigh.excel.annotation;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterweigh.excel.workbook.Relationships;
import org.counterweigh.excel.zip.Archive;
import org.counterweigh.excel.zip.Bytes;
import org.counterweigh.excel.zip.Refusal;
import org.counterweigh.excel.zip.ZipPart;

/** The parts of the workbook that is copied, by name; what is wrong with them is a {@link Refusal}. */
final class SourceParts implements Closeable {

    /** With this byte begins a workbook under a password. */
    private static final int LOCKED = 0xD0;

    private final Archive archive;

    SourceParts(Path file) throws Refusal {
        try (InputStream in = Files.newInputStream(file)) {
            if (in.read() == LOCKED) {
                throw new Refusal("The workbook is protected by a password, which a copy of ours would not have.");
            }
            this.archive = Archive.open(Bytes.of(file));
        } catch (Refusal told) {
            throw told;
        } catch (IOException unreadable) {
            throw new Refusal("The file cannot be read; perhaps another program holds it.");
        }
    }

    /** The names as the file has them, in its order; folders left out. */
    List<String> names() {
        return archive.parts().stream()
                .map(ZipPart::name)
                .filter(name -> !name.endsWith("/"))
                .toList();
    }

    boolean has(String name) {
        return archive.part(name).isPresent();
    }

    InputStream open(String name) throws IOException {
        return archive.open(archive.part(name).orElseThrow(() -> Refusal.damaged("the part " + name + " is missing")));
    }

    String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return XmlText.text(in, name);
        }
    }

    Relationships relationships(String part) throws IOException {
        return Relationships.of(archive, part);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
