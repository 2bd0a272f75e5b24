package org.counterweigh.cli.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the journal says of the reports in its folder. */
public final class ReportHistory {

    private final Map<String, Entry.Reported> latest = new LinkedHashMap<>();
    private final List<Entry.Reported> earlier = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private Optional<Entry.Listed> listed = Optional.empty();

    private ReportHistory() {}

    public static ReportHistory of(List<Line> lines) {
        var history = new ReportHistory();
        lines.forEach(line -> history.take(line.entry()));
        return history;
    }

    private void take(Entry entry) {
        if (entry instanceof Entry.Reported reported) {
            String file = reported.report().file();
            Optional.ofNullable(latest.put(file, reported)).ifPresent(earlier::add);
            withdrawn.remove(file);
        } else if (entry instanceof Entry.Withdrawn gone) {
            withdrawn.add(gone.file());
        } else if (entry instanceof Entry.Listed list) {
            listed = Optional.of(list);
        }
    }

    /** The latest of each workbook that ever had one, in the order in which they were first seen. */
    public List<Entry.Reported> latest() {
        return List.copyOf(latest.values());
    }

    public Optional<Entry.Reported> latest(String file) {
        return Optional.ofNullable(latest.get(file));
    }

    /** Those that a newer one has replaced. */
    public List<Entry.Reported> earlier() {
        return List.copyOf(earlier);
    }

    /** Whether the workbook was gone from the inbox when that was last looked at. */
    public boolean isWithdrawn(String file) {
        return withdrawn.contains(file);
    }

    public Optional<Entry.Listed> listed() {
        return listed;
    }
}
