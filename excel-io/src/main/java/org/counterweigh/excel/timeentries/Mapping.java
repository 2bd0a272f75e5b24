package org.counterweigh.excel.timeentries;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.findings.Nearest;

/** Gives entries to kinds of work: by the firm's own map first, then by the rules; each combination is thought of once. */
final class Mapping {

    /** A row of the firm's own map, by numbers; -1 fits all. */
    private record Own(int task, int activity, int matter, int destination) {
        boolean fits(int otherTask, int otherActivity, int otherMatter) {
            return (task < 0 || task == otherTask)
                    && (activity < 0 || activity == otherActivity)
                    && (matter < 0 || matter == otherMatter);
        }
    }

    private final Destinations destinations;
    private final Codes codes;
    private final Map<String, Integer> matters = new HashMap<>();
    private final List<Own> own;
    private final LongSlots known = new LongSlots(1 << 16);
    private int[] outcomes = new int[1 << 10];

    Mapping(Terms terms, Destinations destinations, Codes codes) {
        this.destinations = destinations;
        this.codes = codes;
        this.own = terms.overrides().stream().flatMap(row -> own(row).stream()).toList();
    }

    private Optional<Own> own(Terms.CodeRow row) {
        return destinations
                .named(row.work())
                .map(work -> new Own(
                        row.task().map(codes::number).orElse(-1),
                        row.activity().map(codes::number).orElse(-1),
                        row.matter().map(this::newMatter).orElse(-1),
                        work));
    }

    private int newMatter(String name) {
        return matters.computeIfAbsent(Nearest.plain(name), fresh -> matters.size() + 1);
    }

    /** Whether the firm's own map asks for a matter at all. */
    boolean asksMatter() {
        return !matters.isEmpty();
    }

    /** The number of a matter that the firm's own map asks for; 0 for any other. */
    int matter(String name) {
        return matters.getOrDefault(Nearest.plain(name), 0);
    }

    /** Where the line's hours go, and by which rule: {@link #destination} and {@link #rule} tell them apart. */
    int of(EntryLine line, Seniority grade) {
        long key = ((((long) line.task << 16 | line.activity) << 17 | line.matter) << 3 | grade.number()) << 10
                | line.narrative;
        int slot = known.slot(key);
        if (slot < 0) {
            return think(line, grade);
        }
        if (slot >= outcomes.length) {
            outcomes = Arrays.copyOf(outcomes, slot * 2);
        }
        if (outcomes[slot] == 0) {
            outcomes[slot] = think(line, grade) + 1;
        }
        return outcomes[slot] - 1;
    }

    static int destination(int outcome) {
        return outcome >> 5;
    }

    static int rule(int outcome) {
        return outcome & 31;
    }

    static int outcome(int destination, MappingRule rule) {
        return destination << 5 | rule.number();
    }

    private int think(EntryLine line, Seniority grade) {
        for (Own row : own) {
            if (row.fits(line.task, line.activity, line.matter)) {
                return outcome(row.destination(), MappingRule.CODE_MAP);
            }
        }
        MappingRule.Facts facts = facts(line, grade);
        MappingRule rule = MappingRule.of(facts);
        return switch (rule) {
            case VENDOR -> outcome(destinations.vendors(), rule);
            case NONE -> outcome(destinations.nowhere(), rule);
            case NARRATIVE -> outcome(destinations.ofCode(facts.best()), rule);
            default ->
                outcome(
                        destinations.ofCode(
                                Integer.parseInt(rule.code().orElseThrow().substring(1))),
                        rule);
        };
    }

    /** A single column of codes may hold an activity where the task is meant. */
    private MappingRule.Facts facts(EntryLine line, Seniority grade) {
        String task = codes.name(line.task);
        String activity = codes.name(line.activity);
        boolean swapped = activity.isEmpty() && task.matches("A\\d{3}");
        return new MappingRule.Facts(swapped ? "" : task, swapped ? task : activity, grade, line.narrative);
    }
}
