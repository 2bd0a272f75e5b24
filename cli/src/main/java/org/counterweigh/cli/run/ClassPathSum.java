package org.counterweigh.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** The sum of what is on a class path: of our own parts by content, of libraries by name, which holds their version. */
final class ClassPathSum {

    private static final String OURS = "counterweigh-";

    private ClassPathSum() {}

    static String of(String classPath) {
        Map<String, Long> sums = new TreeMap<>();
        for (String element : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(element);
            try {
                if (Files.isDirectory(path)) {
                    addFolder(path, sums);
                } else if (path.getFileName().toString().startsWith(OURS)) {
                    addJar(path, sums);
                } else {
                    sums.put(path.getFileName().toString(), 0L);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("A part of the program cannot be read: " + path, e);
            }
        }
        var whole = new CRC32();
        sums.forEach((name, sum) -> whole.update((name + " " + sum + "\n").getBytes(UTF_8)));
        return String.format("%08x", whole.getValue());
    }

    /** The list of contents of a jar already holds the sum of each file. */
    private static void addJar(Path jar, Map<String, Long> sums) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> add(entry.getName(), entry.getCrc(), sums));
        }
    }

    private static void addFolder(Path folder, Map<String, Long> sums) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            var sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            add(folder.relativize(file).toString().replace(File.separatorChar, '/'), sum.getValue(), sums);
        }
    }

    private static void add(String name, long sum, Map<String, Long> sums) {
        sums.merge(name, sum, Long::sum);
    }
}
