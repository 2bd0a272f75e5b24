package org.counterweigh.cli.sending;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.findings.Nearest;

/** What a file and the environment say, before anybody asks what it means; the environment comes first. */
final class SettingTexts {

    private final Map<SettingName, SettingText> texts = new EnumMap<>(SettingName.class);
    private final List<String> problems = new ArrayList<>();

    /** One {@code name = value} a line; a line that begins with # is a comment. */
    void addFile(Path file) {
        OwnerOnly.require(file);
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                add(file + ", line " + number, text);
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() ? lines : withoutMark(lines);
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.USAGE, "The mail settings " + file + " cannot be read. Save them as UTF-8 text.", e);
        }
    }

    /** Some editors of Windows put an invisible mark before the first letter. */
    private static List<String> withoutMark(List<String> lines) {
        List<String> clean = new ArrayList<>(lines);
        clean.set(0, clean.get(0).replaceFirst("^\uFEFF", ""));
        return clean;
    }

    private void add(String place, String line) {
        int sign = line.indexOf('=');
        String typed = (sign < 0 ? line : line.substring(0, sign)).strip();
        Optional<SettingName> name = SettingName.of(typed);
        if (typed.toLowerCase(Locale.ROOT).contains("password")) {
            problems.add(place + ": a password does not belong in a file. Take the line out, and set "
                    + SettingName.PASSWORD + " in the environment instead.");
        } else if (sign < 0) {
            problems.add(place + ": there is no = sign. Write a setting as name = value.");
        } else if (name.isEmpty()) {
            problems.add(unknown(place, typed));
        } else if (texts.containsKey(name.get())) {
            problems.add(place + ": " + typed + " is set twice. Take one of the two lines out.");
        } else {
            texts.put(
                    name.get(), new SettingText(place, line.substring(sign + 1).strip()));
        }
    }

    private static String unknown(String place, String typed) {
        List<String> known = SettingName.all();
        return place + ": there is no setting \"" + typed + "\". "
                + Nearest.to(typed, known)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElseGet(() -> "There are " + String.join(", ", known) + ".");
    }

    void addEnvironment(Environment environment) {
        for (SettingName name : SettingName.values()) {
            String variable = name.inEnvironment();
            environment.get(variable).ifPresent(text -> texts.put(name, new SettingText(variable, text.strip())));
        }
        environment.beginningWith(SettingName.PREFIX).forEach(this::refuseUnknown);
    }

    private void refuseUnknown(String variable) {
        String typed = variable.substring(SettingName.PREFIX.length())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        if (!variable.equals(SettingName.PASSWORD) && SettingName.of(typed).isEmpty()) {
            problems.add(unknown("The variable " + variable, typed));
        }
    }

    boolean isEmpty() {
        return texts.isEmpty() && problems.isEmpty();
    }

    Optional<SettingText> get(SettingName name) {
        return Optional.ofNullable(texts.get(name))
                .filter(written -> !written.text().isEmpty());
    }

    /** Something is wrong with what is written. */
    void problem(SettingName name, String what) {
        String place = get(name).map(SettingText::place).orElse("The mail settings");
        problems.add(place + " (" + name.inFile() + "): " + what + ".");
    }

    void missing(SettingName name, String meaning) {
        problems.add("The mail settings lack " + name.inFile() + ": " + meaning + ".");
    }

    List<String> problems() {
        return problems;
    }
}
