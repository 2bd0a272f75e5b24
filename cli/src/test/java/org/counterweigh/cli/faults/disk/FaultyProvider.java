package org.counterweigh.cli.faults.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Every operation on the disk, each of which may be the one that goes wrong. */
final class FaultyProvider extends FileSystemProvider {

    private final FaultyFileSystem fileSystem;
    private final FileSystemProvider real;
    private final Schedule schedule;
    private final Platter platter;

    FaultyProvider(FaultyFileSystem fileSystem, FileSystemProvider real, Schedule schedule, Platter platter) {
        this.fileSystem = fileSystem;
        this.real = real;
        this.schedule = schedule;
        this.platter = platter;
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        return fileSystem.path(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path file = FaultyPath.real(path);
        return schedule.run(
                "open " + file, () -> Files.isDirectory(file) ? folder(file) : file(file, options, attributes));
    }

    private FileChannel file(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        FileChannel channel = real.newFileChannel(file, options, attributes);
        Object key = Platter.key(file);
        if (options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND)) {
            platter.opened(file);
        }
        return new FaultyChannel(channel, file.toString(), schedule, () -> platter.synced(key));
    }

    /** Linux lets a folder be opened to sync it, which the disk in memory does not; a file without a name stands in. */
    private FileChannel folder(Path folder) throws IOException {
        Path nameless = Files.createTempFile(folder, ".", ".open");
        FileChannel channel = FileChannel.open(nameless, StandardOpenOption.READ);
        Files.delete(nameless);
        return new FaultyChannel(channel, folder.toString(), schedule, () -> platter.syncedNames(folder));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path realFolder = FaultyPath.real(folder);
        DirectoryStream<Path> entries = schedule.run(
                "list " + realFolder,
                () -> real.newDirectoryStream(realFolder, entry -> filter.accept(fileSystem.path(entry))));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(entries.spliterator(), false)
                        .map(fileSystem::path)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path realFolder = FaultyPath.real(folder);
        schedule.run("make folder " + realFolder, () -> {
            real.createDirectory(realFolder, attributes);
            return realFolder;
        });
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        schedule.run("link " + link, () -> {
            real.createSymbolicLink(FaultyPath.real(link), FaultyPath.real(target), attributes);
            return link;
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        schedule.run("delete " + path, () -> {
            real.delete(FaultyPath.real(path));
            return path;
        });
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        schedule.run("copy " + source + " to " + target, () -> {
            real.copy(FaultyPath.real(source), FaultyPath.real(target), options);
            platter.opened(FaultyPath.real(target));
            return target;
        });
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        schedule.run("move " + source + " to " + target, () -> {
            real.move(FaultyPath.real(source), FaultyPath.real(target), options);
            return target;
        });
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return schedule.run("compare " + one, () -> real.isSameFile(FaultyPath.real(one), FaultyPath.real(other)));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(FaultyPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return schedule.run("look for the store of " + path, () -> real.getFileStore(FaultyPath.real(path)));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        schedule.run("look for " + path, () -> {
            real.checkAccess(FaultyPath.real(path), modes);
            return path;
        });
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(FaultyPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return schedule.run("look at " + path, () -> real.readAttributes(FaultyPath.real(path), type, options));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return schedule.run("look at " + path, () -> real.readAttributes(FaultyPath.real(path), attributes, options));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        schedule.run("set " + attribute + " of " + path, () -> {
            real.setAttribute(FaultyPath.real(path), attribute, value, options);
            return path;
        });
    }
}
