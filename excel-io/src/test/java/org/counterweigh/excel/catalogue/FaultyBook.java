package org.counterweigh.excel.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweigh.excel.SampleBook;

/** A workbook with one fault, as a line of {@code faults.txt} says, which explains how it is written. */
record FaultyBook(String fault) {

    private static final Pattern SUM = Pattern.compile("\\{#(?:/(\\d))?([+-]\\d+)}");

    /** Every line of the file, its short names written out. */
    static List<FaultyBook> all() {
        Map<String, String> shortNames = new HashMap<>();
        return lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> {
                    if (line.startsWith("@") && line.contains(": ")) {
                        String[] parts = line.split(": ", 2);
                        shortNames.put(parts[0], parts[1]);
                        return Stream.empty();
                    }
                    String written = line;
                    for (Map.Entry<String, String> known : shortNames.entrySet()) {
                        written = written.replace(known.getKey(), known.getValue());
                    }
                    return Stream.of(new FaultyBook(written));
                })
                .toList();
    }

    private static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(FaultyBook.class.getResourceAsStream("faults.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file of the workbook, with its bill beside it where it has one. */
    Path in(Path folder) throws IOException {
        SampleBook book = SampleBook.complete();
        List<String> marks = new ArrayList<>();
        String bill = "";
        for (String change : fault.split(";", -1)) {
            if (change.startsWith("bill ")) {
                bill = FaultyBill.of(change.substring(5));
            } else if (change.startsWith("each ")) {
                each(change.split(" ", 4)).forEach(one -> make(one, book));
            } else if (Character.isLowerCase(change.charAt(0))) {
                marks.add(change);
            } else {
                make(change.replace("\\n", "\n"), book);
            }
        }
        Path beside = folder.resolve("firm.txt");
        Files.deleteIfExists(beside);
        if (!bill.isEmpty()) {
            Files.writeString(beside, bill);
        }
        Path file = book.in(folder);
        if (!marks.isEmpty()) {
            CellMarks.make(marks, file);
        }
        return file;
    }

    /** The same change row by row: {@code each 4 12 Demand!A#=Work {#-3}}, where a sum has two digits. */
    private static Stream<String> each(String[] words) {
        return IntStream.rangeClosed(Integer.parseInt(words[1]), Integer.parseInt(words[2]))
                .mapToObj(row -> SUM.matcher(words[3])
                        .replaceAll(sum -> String.format(
                                Locale.ROOT,
                                "%02d",
                                row / (sum.group(1) == null ? 1 : Integer.parseInt(sum.group(1)))
                                        + Integer.parseInt(sum.group(2))))
                        .replace("#", String.valueOf(row)));
    }

    /** One change: {@code Roles!C2=5000}, {@code +Sheet} or {@code -Sheet}. */
    private static void make(String change, SampleBook book) {
        String what = change.substring(1);
        switch (change.charAt(0)) {
            case '+' -> book.with(what, List.of(""));
            case '-' -> book.without(what);
            default -> {
                int sign = change.indexOf('=');
                book.with(change.substring(0, sign), change.substring(sign + 1));
            }
        }
    }
}
