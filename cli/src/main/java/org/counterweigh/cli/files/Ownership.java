package org.counterweigh.cli.files;

import java.nio.file.Path;
import java.util.Map;

/** Which files of a folder are this program's own, as it wrote them; others are not replaced without being kept. */
public interface Ownership {

    /** In a folder where every file of the names written is the program's. */
    Ownership ALL = new Ownership() {
        @Override
        public boolean isOurs(Path file) {
            return true;
        }

        @Override
        public void willAppear(Map<Path, String> digests) {}
    };

    /** Whether the file is as this program wrote it. */
    boolean isOurs(Path file);

    /** Told before files appear, so that they are known for the program's whatever happens next. */
    void willAppear(Map<Path, String> digests);
}
