package org.counterweigh.cli.faults.disk;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A disk in memory that goes wrong at the operation it is told to. */
public final class FaultyDisk implements AutoCloseable {

    private static final Configuration UNIX = Configuration.unix().toBuilder()
            .setAttributeViews("basic", "owner", "posix", "unix")
            .setWorkingDirectory("/")
            .build();

    private final FileSystem real;
    private final Path root;
    private final Platter platter;
    private final Schedule schedule = new Schedule();
    private final FaultyFileSystem fileSystem;

    private FaultyDisk(Configuration configuration) {
        real = Jimfs.newFileSystem(configuration);
        root = real.getRootDirectories().iterator().next();
        platter = new Platter(root);
        fileSystem = new FaultyFileSystem(real, schedule, platter);
    }

    /** An empty disk. */
    public static FaultyDisk empty() {
        return new FaultyDisk(UNIX);
    }

    /** A place on this disk. */
    public Path path(String name) {
        return fileSystem.path(root.resolve(name));
    }

    /** From now on, the so manieth operation goes wrong; operations are counted from 1. */
    public void fail(Fault fault, int operation) {
        schedule.fail(fault, operation, fault == Fault.CRASH);
    }

    /** From now on, every operation goes wrong. */
    public void failAlways(Fault fault) {
        schedule.fail(fault, 1, true);
    }

    /** From now on, a write takes only a part of what it is given, as the system may at any time. */
    public void takeLittle() {
        schedule.takeLittle();
    }

    /** Tells before each operation from now on, so that it can be seen what a crash in front of it would leave. */
    public void watch(Runnable told) {
        schedule.watch(told);
    }

    /** From now on, nothing goes wrong. */
    public void mend() {
        schedule.fail(Fault.CRASH, Integer.MAX_VALUE, false);
    }

    /** Whether the operation that was to go wrong was reached. */
    public boolean hasFailed() {
        return schedule.hasFailed();
    }

    /** What was asked of the disk since it was last told to fail. */
    public List<String> operations() {
        return schedule.operations();
    }

    /** As if the system had had all the time it needs: everything is safe. */
    public void settle() {
        try {
            platter.settle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The disk as it is when the machine, or the program, starts again. */
    public FaultyDisk after(Aftermath aftermath) {
        var disk = new FaultyDisk(UNIX);
        try {
            for (var left : platter.after(aftermath).entrySet()) {
                Path path = disk.root.resolve(root.relativize(left.getKey()).toString());
                if (left.getValue().isPresent()) {
                    Files.write(path, left.getValue().get());
                } else {
                    Files.createDirectory(path);
                }
            }
            disk.settle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return disk;
    }

    /** The bytes of every file, by its name from the root; names come in their order. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Override
    public void close() {
        try {
            real.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
