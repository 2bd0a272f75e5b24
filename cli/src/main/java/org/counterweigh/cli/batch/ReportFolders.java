package org.counterweigh.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterweigh.cli.files.Access;
import org.counterweigh.cli.files.Digest;
import org.counterweigh.cli.files.OutputFolder;
import org.counterweigh.cli.files.Ownership;
import org.counterweigh.cli.files.Publication;
import org.counterweigh.cli.journal.Entry;
import org.counterweigh.cli.journal.Journal;
import org.counterweigh.cli.journal.OwnFiles;
import org.counterweigh.cli.journal.ReportHistory;
import org.counterweigh.cli.portfolio.FileReport;
import org.counterweigh.cli.run.Format;

/** The folders of the firms in the output folder, and what the journal says of them. */
final class ReportFolders {

    private static final String RESULT = Format.JSON.file("");

    private final OutputFolder out;
    private final Journal journal;
    private final ReportHistory before;
    private final Ownership own;

    ReportFolders(OutputFolder out, Journal journal) {
        this.out = out;
        this.journal = journal;
        this.before = ReportHistory.of(journal.lines());
        this.own = new OwnFiles(out.root(), journal);
    }

    /** As the journal was when the run began. */
    ReportHistory before() {
        return before;
    }

    /** As the journal is now. */
    ReportHistory now() {
        return ReportHistory.of(journal.lines());
    }

    /** The messages that the same journal tells of. */
    Messages messages(Mailing mailing, Set<String> copies) {
        return new Messages(journal, mailing, copies);
    }

    OutputFolder out() {
        return out;
    }

    /** Every file of an entry is there as it was written. */
    boolean isWhole(Entry.Reported reported) {
        return reported.outputs().entrySet().stream()
                .allMatch(file -> Digest.of(out.root().resolve(file.getKey()))
                        .filter(file.getValue()::equals)
                        .isPresent());
    }

    /** Whether a whole set of reports is there, from this run or an earlier one. */
    boolean hasResult(String folder) {
        return Files.exists(out.folder(folder).resolve(RESULT));
    }

    /** The names under which a firm's folder has files of this program. */
    List<String> present(String folder) {
        return ownNames(folder).stream()
                .filter(name -> Files.exists(out.folder(folder).resolve(name)))
                .sorted()
                .toList();
    }

    /** Whether a firm has exactly these files; if so, no more people than now may read them. */
    boolean isUpToDate(String folder, Map<String, byte[]> files, Access access) {
        Path target = out.folder(folder);
        if (!Publication.isUpToDate(target, files, stale(folder))) {
            return false;
        }
        narrow(files.keySet().stream().map(target::resolve).toList(), access);
        return true;
    }

    /** The name of a folder that lies in the output folder and is not one of ours, so that no firm gets it. */
    Optional<String> nameInRoot(Path folder) {
        Path real = Places.real(folder);
        return out.root().equals(real.getParent()) ? Optional.of(String.valueOf(real.getFileName())) : Optional.empty();
    }

    void narrow(Entry.Reported reported, Access access) {
        narrow(reported.outputs().keySet().stream().map(out.root()::resolve).toList(), access);
    }

    /** Gives files of before no more readers than their workbook has now. */
    private void narrow(Iterable<Path> files, Access access) {
        try {
            for (Path file : files) {
                access.narrow(file);
            }
        } catch (IOException e) {
            throw OutputFolder.cannotWrite(out.root(), e, OutputFolder.ANOTHER_PLACE);
        }
    }

    /** Writes the files of a firm, and takes away what they replace; says what was kept. */
    List<String> publish(String folder, Map<String, byte[]> files, Access access) {
        // The result goes even where a new one comes: without it nobody takes half a set for a whole one.
        Set<String> stale = new LinkedHashSet<>(List.of(RESULT));
        stale.addAll(stale(folder));
        stale.removeIf(name -> files.containsKey(name) && !name.equals(RESULT));
        return new Publication(out.folder(folder), access, own).publish(files, stale);
    }

    /** Every name that a run may have left in the folder of a firm; nothing else there is touched. */
    private Set<String> stale(String folder) {
        Set<String> names = new TreeSet<>(ownNames(folder));
        for (Entry.Reported reported : all(before)) {
            if (reported.report().folder().equals(folder)) {
                reported.outputs().keySet().forEach(path -> names.add(path.substring(folder.length() + 1)));
            }
        }
        Set<String> drafts = Messages.needed(journal);
        names.removeIf(name -> drafts.contains(folder + "/" + name));
        return names;
    }

    private static List<String> ownNames(String folder) {
        List<String> names = new ArrayList<>(List.of(ReportMaker.findingsFile(folder)));
        Arrays.stream(Format.values()).map(format -> format.file(folder)).forEach(names::add);
        return names;
    }

    /** Notes in the journal that the files of a workbook are whole, unless it says so already. */
    void note(String fingerprint, FileReport report, Map<String, byte[]> files) {
        Map<String, String> outputs = new TreeMap<>();
        files.forEach((name, bytes) -> outputs.put(report.folder() + "/" + name, Digest.of(bytes)));
        var entry = new Entry.Reported(fingerprint, report, outputs);
        boolean known = before.latest(report.file()).filter(entry::equals).isPresent();
        if (!known || before.isWithdrawn(report.file())) {
            journal.append(entry);
        }
    }

    /** Publishes the files about all firms; says what was kept. */
    List<String> publishList(String fingerprint, Map<String, byte[]> files, Access access) {
        List<String> kept = new Publication(out.root(), access, own).publish(files, List.of());
        Map<String, String> outputs = new TreeMap<>();
        files.forEach((name, bytes) -> outputs.put(name, Digest.of(bytes)));
        journal.append(new Entry.Listed(fingerprint, outputs));
        return kept;
    }

    /** Whether the files about all firms are there and come from the same. */
    boolean isListed(String fingerprint, Access access) {
        Optional<Entry.Listed> listed = now().listed()
                .filter(list -> list.fingerprint().equals(fingerprint))
                .filter(list -> list.outputs().entrySet().stream()
                        .allMatch(file -> Digest.of(out.root().resolve(file.getKey()))
                                .filter(file.getValue()::equals)
                                .isPresent()));
        listed.ifPresent(list ->
                narrow(list.outputs().keySet().stream().map(out.root()::resolve).toList(), access));
        return listed.isPresent();
    }

    void withdraw(String file) {
        journal.append(new Entry.Withdrawn(file));
    }

    /** Takes away files of folders that no workbook has any more, as after a change of the firm's name; says so. */
    List<String> clear() {
        ReportHistory now = now();
        Set<String> inUse = new HashSet<>();
        now.latest().forEach(reported -> inUse.add(reported.report().folder()));
        Map<String, Set<String>> left = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        for (Entry.Reported earlier : now.earlier()) {
            String folder = earlier.report().folder();
            if (isThere(earlier) && inUse.stream().noneMatch(other -> out.isSame(folder, other))) {
                earlier.outputs()
                        .keySet()
                        .forEach(path -> left.computeIfAbsent(folder, none -> new TreeSet<>())
                                .add(path.substring(folder.length() + 1)));
                files.put(folder, earlier.report().file());
            }
        }
        Set<String> drafts = Messages.needed(journal);
        left.forEach((folder, names) -> names.removeIf(name -> drafts.contains(folder + "/" + name)));
        List<String> said = new ArrayList<>();
        new TreeMap<>(left).forEach((folder, names) -> {
            said.addAll(new Publication(out.folder(folder), Access.USUAL, own).takeAway(names));
            String file = files.getOrDefault(folder, "");
            said.add("The earlier report of " + file + " in " + folder + " has been taken away"
                    + now.latest(file)
                            .map(latest -> "; it is now in " + latest.report().folder())
                            .orElse("")
                    + ".");
        });
        return said;
    }

    /** Whether anything of it is still there. */
    boolean isThere(Entry.Reported reported) {
        return reported.outputs().keySet().stream()
                .anyMatch(path -> Files.exists(out.root().resolve(path)));
    }

    private static List<Entry.Reported> all(ReportHistory history) {
        List<Entry.Reported> all = new ArrayList<>(history.earlier());
        all.addAll(history.latest());
        return all;
    }
}
