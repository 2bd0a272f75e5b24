package org.counterweigh.excel.timeentries;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.excel.role.Seniority;
import org.counterweigh.findings.Nearest;

/**
 * Gives entries to kinds of work: by the firm's own map first, then by the rules; each combination is thought of once.
 *
 * <p>Hours go to a kind of work of the firm by its number in sheet {@code Work}; behind those nowhere, or to a code that
 * the sheet does not hold exactly once.
 */
final class Mapping {

    private static final int CODES_OF_WORK = 20;
    private static final int MOST_CODES = 1 << 15;
    private static final int MOST_KNOWN = 1 << 16;

    /** A code of the standard, perhaps with its name behind it: {@code L653 First pass}. */
    private static final Pattern STANDARD = Pattern.compile("([A-Z]{1,2}\\d{3})(?:\\W.*)?", Pattern.DOTALL);

    /** A kind of work with its name behind it: {@code W05 Contract review}. */
    private static final Pattern KIND = Pattern.compile("([Ww]\\d{2})\\W.*", Pattern.DOTALL);

    /** A row of the firm's own map, by numbers; -1 fits all. */
    private record Own(int task, int activity, int matter, int destination) {
        boolean fits(EntryLine line) {
            return (task < 0 || task == line.task)
                    && (activity < 0 || activity == line.activity)
                    && (matter < 0 || matter == line.matter);
        }
    }

    private final List<Terms.Work> works;
    private final Map<String, Integer> byName = new HashMap<>();
    private final int[] byCode = new int[CODES_OF_WORK + 1];
    private final Set<String> ownCodes;
    private final NumberedNames codes = new NumberedNames(MOST_CODES);
    private final Map<String, Integer> matters = new HashMap<>();
    private final List<Own> own;
    private final LongSlots known = new LongSlots(MOST_KNOWN);
    private final int[] outcomes = new int[MOST_KNOWN];

    Mapping(Terms terms) {
        this.works = terms.works();
        byCode[0] = works.size();
        for (int number = 1; number <= CODES_OF_WORK; number++) {
            List<Integer> holders = holders(codeOfWork(number));
            byCode[number] = works.size() + number;
            if (holders.size() == 1) {
                byCode[number] = holders.get(0);
                byName.put(Nearest.plain(codeOfWork(number)), holders.get(0));
            }
        }
        for (int at = works.size() - 1; at >= 0; at--) {
            byName.put(Nearest.plain(works.get(at).name()), at);
        }
        this.ownCodes = terms.overrides().stream()
                .flatMap(row -> Stream.concat(row.task().stream(), row.activity().stream()))
                .map(Nearest::plain)
                .collect(Collectors.toUnmodifiableSet());
        this.own = terms.overrides().stream().flatMap(row -> own(row).stream()).toList();
    }

    private Optional<Own> own(Terms.CodeRow row) {
        int matter = row.matter()
                .map(name -> matters.computeIfAbsent(Nearest.plain(name), fresh -> matters.size() + 1))
                .orElse(-1);
        int task = row.task().map(this::code).orElse(-1);
        int activity = row.activity().map(this::code).orElse(-1);
        return work(row.work()).map(work -> new Own(task, activity, matter, work));
    }

    private static String codeOfWork(int number) {
        return String.format(Locale.ROOT, "W%02d", number);
    }

    private List<Integer> holders(String code) {
        return IntStream.range(0, works.size())
                .filter(at -> works.get(at).code().strip().equalsIgnoreCase(code))
                .boxed()
                .toList();
    }

    /** The firm's kind of work by its name, or by a code that only one has. */
    Optional<Integer> work(String text) {
        Matcher coded = KIND.matcher(text.strip());
        return Optional.ofNullable(byName.get(Nearest.plain(text)))
                .or(() -> Optional.of(coded)
                        .filter(Matcher::matches)
                        .map(found -> byName.get(Nearest.plain(found.group(1)))));
    }

    List<String> works() {
        return works.stream().map(Terms.Work::name).toList();
    }

    /** The code that sheet {@code Work} does not hold exactly once; empty for any other destination. */
    Optional<String> openCode(int destination) {
        int number = destination - works.size();
        return number > 0 ? Optional.of(codeOfWork(number)) : Optional.empty();
    }

    /** The kinds of work that share a code. */
    List<String> sharing(String code) {
        return holders(code).stream().map(at -> works.get(at).name()).toList();
    }

    /** The number of a code of the standard or of the firm's own map, below 32,768; 0 for a text that is neither. */
    int code(String text) {
        String plain = Nearest.plain(text);
        if (ownCodes.contains(plain)) {
            // The firm's own come first, since they may look like those of the standard.
            return codes.number(plain.toUpperCase(Locale.ROOT));
        }
        Matcher standard = STANDARD.matcher(text.strip().toUpperCase(Locale.ROOT));
        return codes.number(standard.matches() ? standard.group(1) : "");
    }

    /** The code in the form by which codes are compared. */
    String code(int number) {
        return codes.name(number);
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
        if (outcomes[slot] == 0) {
            outcomes[slot] = think(line, grade) + 1;
        }
        return outcomes[slot] - 1;
    }

    static int destination(int outcome) {
        return outcome >> 5;
    }

    static MappingRule rule(int outcome) {
        return MappingRule.numbered(outcome & 31);
    }

    static int outcome(int destination, MappingRule rule) {
        return destination << 5 | rule.number();
    }

    private int think(EntryLine line, Seniority grade) {
        for (Own row : own) {
            if (row.fits(line)) {
                return outcome(row.destination(), MappingRule.CODE_MAP);
            }
        }
        String task = code(line.task);
        String activity = code(line.activity);
        // A single column of codes may hold an activity where the task is meant.
        boolean swapped = activity.isEmpty() && task.matches("A\\d{3}");
        MappingRule rule = MappingRule.of(
                new MappingRule.Facts(swapped ? "" : task, swapped ? task : activity, grade, line.narrative));
        return outcome(byCode[rule == MappingRule.NARRATIVE ? Narrative.best(line.narrative) : rule.work], rule);
    }
}
