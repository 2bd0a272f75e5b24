package org.counterweigh.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may read and write a file besides its owner, so that what is made of a file is never open to more people than the
 * file. Where a disk knows no such rights, files follow the folder they are in.
 *
 * @param others the rights of the group and of everybody
 */
public record Access(Set<PosixFilePermission> others) {

    /** For the owner alone. */
    public static final Access OWNER = new Access(Set.of());

    /** As the user's own settings have it. */
    public static final Access USUAL = new Access(EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE)));

    public Access {
        others = Set.copyOf(others);
    }

    /** What a file grants; a file whose rights cannot be read grants nothing. */
    public static Access of(Path file) {
        var view = view(file);
        if (view == null) {
            return USUAL;
        }
        try {
            Set<PosixFilePermission> granted = EnumSet.noneOf(PosixFilePermission.class);
            granted.addAll(view.readAttributes().permissions());
            granted.retainAll(USUAL.others);
            granted.remove(PosixFilePermission.GROUP_EXECUTE);
            granted.remove(PosixFilePermission.OTHERS_EXECUTE);
            return new Access(granted);
        } catch (IOException unreadable) {
            return OWNER;
        }
    }

    /** What every one of the files grants. */
    public static Access common(Collection<Path> files) {
        Set<PosixFilePermission> granted = EnumSet.copyOf(USUAL.others);
        files.forEach(file -> granted.retainAll(of(file).others));
        return new Access(granted);
    }

    /** Takes from a file what is granted beyond this; grants nothing. */
    public void narrow(Path file) throws IOException {
        narrow(file, others);
    }

    /** The same for a folder, which those may enter who may read what is in it. */
    void narrowFolder(Path folder) throws IOException {
        Set<PosixFilePermission> granted = EnumSet.noneOf(PosixFilePermission.class);
        granted.addAll(others);
        if (granted.contains(PosixFilePermission.GROUP_READ)) {
            granted.add(PosixFilePermission.GROUP_EXECUTE);
        }
        if (granted.contains(PosixFilePermission.OTHERS_READ)) {
            granted.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        narrow(folder, granted);
    }

    private static void narrow(Path file, Set<PosixFilePermission> granted) throws IOException {
        var view = view(file);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> now = view.readAttributes().permissions();
        Set<PosixFilePermission> wanted = EnumSet.noneOf(PosixFilePermission.class);
        now.stream()
                .filter(right -> granted.contains(right) || !USUAL.others.contains(right))
                .forEach(wanted::add);
        if (!wanted.equals(now)) {
            view.setPermissions(wanted);
        }
    }

    @SuppressWarnings("NullAway")
    private static @org.jspecify.annotations.Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }
}
