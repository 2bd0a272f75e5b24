package org.counterweigh.cli.faults.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file; where a write goes wrong, half of it has arrived. */
final class FaultyChannel extends FileChannel {

    /** What is to happen when the file is synced. */
    interface Sync {
        void run() throws IOException;
    }

    private final FileChannel real;
    private final String file;
    private final Schedule schedule;
    private final Sync sync;

    FaultyChannel(FileChannel real, String file, Schedule schedule, Sync sync) {
        this.real = real;
        this.file = file;
        this.schedule = schedule;
        this.sync = sync;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return schedule.run("read " + file, () -> real.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int from, int count) throws IOException {
        return schedule.run("read " + file, () -> real.read(targets, from, count));
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return schedule.run("read " + file, () -> real.read(target, position));
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return schedule.run(
                "write " + file,
                () -> schedule.takesLittle() ? writeLittle(source) : real.write(source),
                () -> real.write(half(source)));
    }

    private int writeLittle(ByteBuffer source) throws IOException {
        ByteBuffer little = source.slice(source.position(), (source.remaining() + 3) / 4);
        int written = real.write(little);
        source.position(source.position() + written);
        return written;
    }

    @Override
    public long write(ByteBuffer[] sources, int from, int count) throws IOException {
        return schedule.run("write " + file, () -> real.write(sources, from, count));
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return schedule.run(
                "write " + file, () -> real.write(source, position), () -> real.write(half(source), position));
    }

    private static ByteBuffer half(ByteBuffer source) {
        return source.slice(source.position(), source.remaining() / 2);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        schedule.run("sync " + file, () -> {
            real.force(metaData);
            sync.run();
            return file;
        });
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        return schedule.run("truncate " + file, () -> {
            real.truncate(size);
            return this;
        });
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return schedule.run("lock " + file, () -> real.tryLock(position, size, shared));
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return schedule.run("lock " + file, () -> real.lock(position, size, shared));
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return schedule.run("read " + file, () -> real.transferTo(position, count, target));
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        return schedule.run("write " + file, () -> real.transferFrom(source, position, count));
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("No file is mapped, so that every write is seen");
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
