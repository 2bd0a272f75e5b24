package org.counterweigh.cli.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/** Refuses a file that others than its owner may read or change: whoever changes it reads the firm's mail. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> OWN =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** Windows gives these everything anyway. */
    private static final Set<String> SYSTEM = Set.of("nt authority\\system", "builtin\\administrators");

    private OwnerOnly() {}

    static void require(Path file) {
        try {
            var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (posix != null) {
                if (!OWN.containsAll(posix.readAttributes().permissions())) {
                    throw refused(file, "chmod 600 \"" + file + "\"");
                }
                return;
            }
            var acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
            if (acl != null && !isHarmless(acl.getAcl(), acl.getOwner())) {
                throw refused(file, "icacls \"" + file + "\" /inheritance:r /grant:r \"%USERNAME%:F\"");
            }
        } catch (IOException e) {
            throw new UserError(ExitCode.USAGE, "The mail settings " + file + " cannot be read.", e);
        }
    }

    private static boolean isHarmless(List<AclEntry> entries, UserPrincipal owner) {
        return entries.stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .map(AclEntry::principal)
                .allMatch(who ->
                        who.equals(owner) || SYSTEM.contains(who.getName().toLowerCase(Locale.ROOT)));
    }

    private static UserError refused(Path file, String command) {
        return new UserError(
                ExitCode.USAGE,
                "The mail settings " + file + " can be read or changed by others on this computer. Keep them to"
                        + " yourself first: " + command);
    }
}
