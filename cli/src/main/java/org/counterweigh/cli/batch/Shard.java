package org.counterweigh.cli.batch;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;

/**
 * One of so many parts of an inbox, for as many machines. A workbook falls to a part by its name alone, so that a workbook
 * more or less moves no other.
 */
public record Shard(int part, int parts) {

    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

    /** As typed: {@code 2/4}. */
    public static Shard of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (matcher.matches()) {
            var shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (shard.part >= 1 && shard.part <= shard.parts) {
                return shard;
            }
        }
        throw new UserError(
                ExitCode.USAGE, "--shard takes a part and the number of parts, as in 2/4; not \"" + text + "\".");
    }

    /** Whether the workbook of that name falls to this part. */
    boolean holds(String name) {
        long hash = Hashing.sha256()
                .hashString(Normalizer.normalize(name, Normalizer.Form.NFC), StandardCharsets.UTF_8)
                .asLong();
        return Long.remainderUnsigned(hash, parts) == part - 1;
    }

    @Override
    public String toString() {
        return part + "/" + parts;
    }
}
