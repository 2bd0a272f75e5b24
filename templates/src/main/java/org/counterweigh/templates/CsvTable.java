package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterweigh.findings.Finding;
import org.counterweigh.findings.Nearest;

/** A file of comma-separated values, its columns found by heading; whatever is wrong with it becomes a finding. */
final class CsvTable {

    private final String file;
    private final List<String> headings;
    private final List<Row> rows = new ArrayList<>();
    private final List<Finding> findings;

    private CsvTable(String file, List<String> headings, List<Finding> findings) {
        this.file = file;
        this.headings = headings;
        this.findings = findings;
    }

    /** Reads the file; each wanted heading that it lacks is a finding. */
    static CsvTable read(TemplateFolder folder, String file, List<String> wanted, List<Finding> findings) {
        List<Csv.Line> lines = Csv.lines(folder.text(file));
        if (lines.isEmpty()) {
            findings.add(
                    Finding.stops(file, "The file has no heading row", "Begin it with " + String.join(",", wanted)));
            return new CsvTable(file, List.of(), findings);
        }
        Csv.Line head = lines.get(0);
        List<String> headings =
                head.cells().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        var table = new CsvTable(file, headings, findings);
        wanted.stream().filter(heading -> !headings.contains(heading)).forEach(heading -> table.lacks(heading, head));
        boolean complete = headings.containsAll(wanted);
        lines.stream().skip(1).filter(line -> complete).forEach(table::add);
        if (lines.size() == 1) {
            findings.add(Finding.stops(file, "The file holds no row", "Copy the rows from the shipped file"));
        }
        return table;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    private void lacks(String heading, Csv.Line head) {
        String near = Nearest.to(heading, headings)
                .map(found -> "Is it \"" + found + "\"? Call it \"" + heading + "\"")
                .orElse("Add a column \"" + heading + "\"");
        findings.add(Finding.stops(file + "!" + head.number(), "The column \"" + heading + "\" is missing", near));
    }

    private void add(Csv.Line line) {
        if (line.open()) {
            findings.add(Finding.stops(
                    file + "!" + line.number(),
                    "A double quote is opened in this row and never closed",
                    "Close it; within quotes, double each quote"));
        } else if (line.cells().size() > headings.size()) {
            findings.add(Finding.stops(
                    file + "!" + line.number(),
                    "The row has " + line.cells().size() + " cells under " + headings.size() + " headings",
                    "Put a cell that holds a comma in double quotes"));
        } else {
            rows.add(new Row(line));
        }
    }

    /** One row under the headings. */
    final class Row {

        private final Csv.Line line;

        private Row(Csv.Line line) {
            this.line = line;
        }

        /** As written; empty where the row is short. */
        String text(String heading) {
            int column = headings.indexOf(heading);
            return column < line.cells().size() ? line.cells().get(column) : "";
        }

        /** As written; an empty cell is a finding. */
        String required(String heading) {
            if (text(heading).isEmpty()) {
                stops(heading, "The cell is empty", "Fill in \"" + heading + "\"");
            }
            return text(heading);
        }

        /** As written; an empty cell or one seen before is a finding. */
        String once(String heading, Set<String> seen) {
            String text = required(heading);
            if (!text.isEmpty() && !seen.add(text)) {
                stops(heading, text + " stands here a second time", "Give each row its own");
            }
            return text;
        }

        /** As written, in the form of the pattern; anything else is a finding. */
        String formed(String heading, String pattern, String fix) {
            String text = required(heading);
            if (!text.isEmpty() && !text.matches(pattern)) {
                stops(heading, "\"" + text + "\" does not do for \"" + heading + "\"", fix);
            }
            return text;
        }

        /** A number with a decimal point; anything else is a finding. */
        Optional<Double> number(String heading) {
            String text = required(heading);
            try {
                return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
            } catch (NumberFormatException e) {
                if (!text.isEmpty()) {
                    stops(
                            heading,
                            "\"" + text + "\" is no number",
                            "Write it with a point and without a sign such as %");
                }
                return Optional.empty();
            }
        }

        /** Yes or No; anything else is a finding. */
        boolean yes(String heading) {
            String text = required(heading);
            if (!text.isEmpty() && !text.equals("Yes") && !text.equals("No")) {
                stops(heading, "\"" + text + "\" is neither Yes nor No", "Write Yes or No");
            }
            return text.equals("Yes");
        }

        /** One of the names of an enumeration; anything else is a finding. */
        <E extends Enum<E>> Optional<E> choice(String heading, Class<E> type) {
            String text = required(heading);
            List<E> choices = List.of(type.getEnumConstants());
            Optional<E> found = choices.stream()
                    .filter(choice -> choice.name().equals(text))
                    .findFirst();
            if (found.isEmpty() && !text.isEmpty()) {
                stops(heading, "\"" + text + "\" is not known", "Write one of " + choices);
            }
            return found;
        }

        void stops(String heading, String problem, String fix) {
            findings.add(Finding.stops(place(heading), problem, fix));
        }

        /** As a spreadsheet names the cell: {@code gates/rules.csv!C12}. */
        String place(String heading) {
            return file + "!" + (char) ('A' + headings.indexOf(heading)) + line.number();
        }
    }
}
