package org.counterweigh.cli.explain;

import java.util.List;
import java.util.function.Function;
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
        known("kind of work", work, evaluation.data().work(), WorkType::name);
        known("provider", provider, evaluation.data().market().providers(), Provider::name);
        return new Scope(work, provider);
    }

    private static <T> void known(String kind, String name, List<T> all, Function<T, String> names) {
        if (!name.isEmpty() && all.stream().map(names).noneMatch(name::equalsIgnoreCase)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "There is no " + kind + " \"" + name + "\" in the workbook; there is "
                            + LineExplanation.quoted(all.stream().map(names).toList()) + ".");
        }
    }

    boolean isWide() {
        return work.isEmpty() && provider.isEmpty();
    }

    boolean isAboutWork(String name) {
        return work.isEmpty() || work.equalsIgnoreCase(name);
    }

    boolean isAboutProvider(String name) {
        return provider.isEmpty() || provider.equalsIgnoreCase(name);
    }
}
