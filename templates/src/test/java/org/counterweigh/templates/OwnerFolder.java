package org.counterweigh.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An owner's folder that changes single words of shipped files. */
record OwnerFolder(Path path) {

    /** Copies the shipped file with the words changed. */
    OwnerFolder changing(String file, String from, String to) {
        String shipped = TemplateFolder.shipped().text(file);
        if (!shipped.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return writing(file, shipped.replace(from, to));
    }

    OwnerFolder writing(String file, String text) {
        try {
            Path target = path.resolve(file);
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    TemplateFolder folder() {
        return TemplateFolder.shipped().under(path);
    }
}
