package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated text, cell by cell; a cell in quotes may hold commas, line ends and doubled quotes. */
final class Csv {

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private boolean quoted;

    private Csv(String text) {
        this.text = text;
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet counts it, from 1
     * @param open whether a quote is opened in it and never closed, so that it swallows the rest
     */
    record Line(int number, List<String> cells, boolean open) {
        Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return !open && cells.stream().allMatch(String::isBlank);
        }

        boolean isComment() {
            return !open && cells.get(0).startsWith("#");
        }
    }

    /** Rows without the blank ones and those that begin with {@code #}. */
    static List<Line> lines(String text) {
        var csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        csv.read();
        return csv.lines.stream()
                .filter(line -> !line.isBlank() && !line.isComment())
                .toList();
    }

    private void read() {
        int closed = -2;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign != '"') {
                add(sign);
            } else if (quoted) {
                quoted = false;
                closed = at;
            } else {
                // Closed and opened at once, it was a quote doubled.
                if (closed == at - 1) {
                    cell.append(sign);
                }
                quoted = true;
            }
        }
        if (cell.length() > 0 || !cells.isEmpty() || quoted) {
            endLine();
        }
    }

    private void add(char sign) {
        if (quoted) {
            cell.append(sign);
            return;
        }
        switch (sign) {
            case ',' -> endCell();
            case '\n' -> endLine();
            case '\r' -> {}
            default -> cell.append(sign);
        }
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        lines.add(new Line(number++, cells, quoted));
        cells = new ArrayList<>();
    }
}
