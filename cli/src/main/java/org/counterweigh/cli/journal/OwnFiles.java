package org.counterweigh.cli.journal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweigh.cli.files.Digest;
import org.counterweigh.cli.files.Ownership;

/** The files of an output folder that the journal says this program wrote, by their digests. */
public final class OwnFiles implements Ownership {

    private final Path root;
    private final Journal journal;
    private final Map<String, Set<String>> digests = new ConcurrentHashMap<>();

    /** @param root the output folder, by its real path */
    public OwnFiles(Path root, Journal journal) {
        this.root = root;
        this.journal = journal;
        journal.lines().forEach(line -> {
            if (line.entry() instanceof Entry.Appearing appearing) {
                appearing.outputs().forEach(this::add);
            }
        });
    }

    @Override
    public boolean isOurs(Path file) {
        Set<String> known = digests.getOrDefault(name(file), Set.of());
        return Digest.of(file).filter(known::contains).isPresent();
    }

    @Override
    public void willAppear(Map<Path, String> files) {
        SortedMap<String, String> outputs = new TreeMap<>();
        files.forEach((file, digest) -> {
            if (!digests.getOrDefault(name(file), Set.of()).contains(digest)) {
                outputs.put(name(file), digest);
            }
        });
        if (!outputs.isEmpty()) {
            journal.append(new Entry.Appearing(outputs));
            outputs.forEach(this::add);
        }
    }

    private void add(String name, String digest) {
        digests.computeIfAbsent(name, none -> ConcurrentHashMap.newKeySet()).add(digest);
    }

    /** As it stands in the journal, the same on every system. */
    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
