package org.counterweigh.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.counterweigh.excel.template.PlainBook;
import org.counterweigh.excel.template.WorkbookText;

/** A workbook that fills every sheet without a fault, in which a test changes the one thing it is about. */
public final class SampleBook {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    private SampleBook(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("[")) {
                rows = new ArrayList<>();
                sheets.put(line.substring(1, line.length() - 1), rows);
            } else {
                rows.add(new ArrayList<>(
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()));
            }
        }
    }

    public static SampleBook complete() {
        try (InputStream in = Objects.requireNonNull(SampleBook.class.getResourceAsStream("complete.txt"))) {
            return new SampleBook(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Types into a cell such as {@code Roles!C2}. */
    public SampleBook with(String place, String typed) {
        List<List<String>> rows = Objects.requireNonNull(sheets.get(place.substring(0, place.indexOf('!'))));
        String address = place.substring(place.indexOf('!') + 1);
        int column = 0;
        int at = 0;
        while (Character.isLetter(address.charAt(at))) {
            column = column * 26 + address.charAt(at++) - 'A' + 1;
        }
        int row = Integer.parseInt(address.substring(at)) - 1;
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        while (rows.get(row).size() < column) {
            rows.get(row).add("");
        }
        rows.get(row).set(column - 1, typed);
        return this;
    }

    /** Types into the first row, or the setting, of the heading; adds the column where the sample has none. */
    public SampleBook with(String sheet, String heading, String typed) {
        List<List<String>> rows = sheets.computeIfAbsent(sheet, SampleBook::oneRow);
        if (sheet.equals("Firm")) {
            rows.removeIf(row -> row.get(0).equals(heading));
            rows.add(new ArrayList<>(List.of(heading, typed)));
            return this;
        }
        List<String> headings = rows.get(0);
        if (!headings.contains(heading)) {
            headings.add(heading);
        }
        List<String> first = rows.get(1);
        while (first.size() < headings.size()) {
            first.add("");
        }
        first.set(headings.indexOf(heading), typed);
        return this;
    }

    /** A sheet that the sample has not, with nothing in its first row yet. */
    private static List<List<String>> oneRow(String sheet) {
        return new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
    }

    /** Adds a sheet, or takes the place of one; cells stand between signs {@code |}, and hold one behind a backslash. */
    public SampleBook with(String sheet, List<String> rows) {
        sheets.put(
                sheet,
                rows.stream()
                        .map(row -> (List<String>) new ArrayList<>(Arrays.stream(row.split("(?<!\\\\)\\|", -1))
                                .map(String::strip)
                                .toList()))
                        .collect(Collectors.toCollection(ArrayList::new)));
        return this;
    }

    public SampleBook renaming(String sheet, String name) {
        sheets.put(name, Objects.requireNonNull(sheets.remove(sheet)));
        return this;
    }

    public SampleBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /** Takes the column under the heading away. */
    public SampleBook withoutColumn(String sheet, String heading) {
        List<List<String>> rows = Objects.requireNonNull(sheets.get(sheet));
        int column = rows.get(0).indexOf(heading);
        rows.stream().filter(row -> row.size() > column).forEach(row -> row.remove(column));
        return this;
    }

    /** Puts another heading over a column, or another name beside a setting. */
    public SampleBook heading(String sheet, String heading, String name) {
        List<List<String>> rows = Objects.requireNonNull(sheets.get(sheet));
        boolean settings = sheet.equals("Firm");
        rows.stream()
                .limit(settings ? rows.size() : 1)
                .map(row -> settings ? row.subList(0, 1) : row)
                .forEach(names -> names.replaceAll(known -> known.equals(heading) ? name : known));
        return this;
    }

    public String text() {
        return sheets.entrySet().stream()
                .map(sheet -> "[" + sheet.getKey() + "]\n"
                        + sheet.getValue().stream()
                                .map(row -> row.isEmpty() ? "|" : String.join(" | ", row))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    /** As a file of its cells alone. */
    public Path in(Path folder) {
        return PlainBook.write(sheets, folder.resolve("firm.xlsx"));
    }

    /** As a file with all that the program puts around cells: looks, notes, checks. */
    public Path dressed(Path folder) {
        Path file = folder.resolve("firm.xlsx");
        try (var out = Files.newOutputStream(file)) {
            WorkbookText.write(text(), out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
