package org.counterweigh.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterweigh.cli.exitcode.ExitCode;
import org.counterweigh.cli.exitcode.UserError;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.WorkType;

/**
 * How far a question reaches.
 *
 * @param work the kind of work it is about; empty for all
 * @param provider the provider it is about; empty for all
 */
public record Scope(String work, String provider) {

    /** The scope, unless a name in it is none of the workbook's. */
    public static Scope of(Evaluation evaluation, String work, String provider) {
        known(
                "kind of work",
                work,
                evaluation.data().work().stream().map(WorkType::name).toList());
        known(
                "provider",
                provider,
                evaluation.data().market().providers().stream()
                        .map(Provider::name)
                        .toList());
        return new Scope(work, provider);
    }

    boolean isWide() {
        return work.isEmpty() && provider.isEmpty();
    }

    private static void known(String kind, String name, List<String> names) {
        if (!name.isEmpty() && names.stream().noneMatch(name::equalsIgnoreCase)) {
            throw new UserError(
                    ExitCode.USAGE,
                    String.format(Locale.ROOT, "There is no %s \"%s\" in the workbook; there is ", kind, name)
                            + names.stream().map(known -> "\"" + known + "\"").collect(Collectors.joining(", "))
                            + ".");
        }
    }
}
