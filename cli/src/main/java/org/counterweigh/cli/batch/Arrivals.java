package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Tells workbooks that have arrived from those that are still being copied into the folder. */
final class Arrivals {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    /** A file that nobody has touched for so long is not being copied, whatever it looks like. */
    private static final Duration AT_REST = Duration.ofSeconds(60);

    private Arrivals() {}

    /** Size and time of a file, by which a change shows. */
    private record Look(long size, FileTime modified) {

        static Look at(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Look(attributes.size(), attributes.lastModifiedTime());
            } catch (IOException gone) {
                return new Look(0, FileTime.fromMillis(0));
            }
        }

        boolean isAtRest() {
            return modified.toInstant().plus(AT_REST).isBefore(Instant.now());
        }
    }

    /** Those that changed in the last few seconds and are not whole; for whole workbooks nobody waits. */
    static Set<Path> unfinished(List<Path> files) throws InterruptedException {
        Set<Path> open = new LinkedHashSet<>(files);
        Map<Path, Look> looks = new HashMap<>();
        Set<Path> changed = new HashSet<>();
        open.removeIf(file -> Whole.of(file) || Look.at(file).isAtRest());
        open.forEach(file -> looks.put(file, Look.at(file)));
        long start = System.nanoTime();
        while (!open.isEmpty() && System.nanoTime() - start < LONGEST_WAIT.toNanos()) {
            TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN.toNanos());
            for (Path file : open) {
                Look now = Look.at(file);
                if (!now.equals(looks.put(file, now))) {
                    changed.add(file);
                }
            }
            open.removeIf(Whole::of);
        }
        open.retainAll(changed);
        return open;
    }
}
