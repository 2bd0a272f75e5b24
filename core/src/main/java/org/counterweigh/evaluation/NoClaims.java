package org.counterweigh.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.counterweigh.firm.BlankInput;
import org.counterweigh.firm.FactorName;

/** Factors that come to nothing only because nothing was given. */
public final class NoClaims {

    private NoClaims() {}

    /**
     * Of several cases together: the factors of which none makes a claim, with every input that is blank for it.
     *
     * @param presentValue of a factor over all of them, which may be more than the sum where a provider's own cost is in it
     */
    public static Map<FactorName, List<BlankInput>> of(
            List<CaseResult> cases, ToDoubleFunction<FactorName> presentValue) {
        Map<FactorName, List<BlankInput>> none = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            boolean makesClaim = Math.round(presentValue.applyAsDouble(factor)) != 0
                    || cases.stream().anyMatch(each -> !each.factor(factor).makesNoClaim());
            if (!makesClaim && !cases.isEmpty()) {
                none.put(factor, blank(cases, factor));
            }
        }
        return Collections.unmodifiableMap(none);
    }

    private static List<BlankInput> blank(List<CaseResult> cases, FactorName factor) {
        return Stream.of(BlankInput.values())
                .filter(input -> cases.stream()
                        .anyMatch(each -> each.factor(factor).unclaimed().contains(input)))
                .toList();
    }
}
