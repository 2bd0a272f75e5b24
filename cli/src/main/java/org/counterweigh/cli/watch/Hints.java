package org.counterweigh.cli.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;

/**
 * What the system tells of changes in a folder. It may tell too little, as when thousands of files come at once, and on some
 * drives it tells nothing: so it is only a hint to look.
 */
final class Hints implements AutoCloseable {

    private final Path folder;
    private Optional<WatchService> service = Optional.empty();

    Hints(Path folder) {
        this.folder = folder;
        renew();
    }

    /** Listens again to a folder that was gone, which to the system is another one. */
    void renew() {
        close();
        try {
            WatchService fresh = folder.getFileSystem().newWatchService();
            service = Optional.of(fresh);
            folder.register(
                    fresh,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException | UnsupportedOperationException nothingIsTold) {
            close();
        }
    }

    /** Whether anything was told since this was asked before. */
    boolean any() {
        boolean any = false;
        try {
            for (Optional<WatchKey> told = told(); told.isPresent(); told = told()) {
                any = true;
                told.get().pollEvents();
                if (!told.get().reset()) {
                    renew();
                }
            }
        } catch (ClosedWatchServiceException nothingIsTold) {
            return any;
        }
        return any;
    }

    private Optional<WatchKey> told() {
        return service.map(WatchService::poll);
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException closedAnyway) {
            // Nothing is told any more in either case.
        }
        service = Optional.empty();
    }
}
