package org.counterweigh.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.Governance;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Ruling;

/**
 * What the law asks before and while work is outsourced, and which cases wait for it.
 *
 * @param duties those first that bar work, open ones before those that are met
 * @param cases that are barred until their conditions are met, or would be if one were not
 */
record LegalConditions(List<Duty> duties, List<Waiting> cases) {

    /**
     * One obligation with one provider, for all work of which the firm tells the same of it.
     *
     * @param told what the firm's workbook says of it; empty where it says nothing
     * @param bars whether some work may not go before it is met
     */
    record Duty(
            Obligation obligation,
            String provider,
            List<String> works,
            Optional<Governance.Condition> told,
            boolean bars) {

        boolean met() {
            return told.filter(Governance.Condition::isEvidenced).isPresent();
        }

        String name() {
            return obligation.name() + " (" + obligation.code() + ")";
        }
    }

    /**
     * A case that waits.
     *
     * @param permission whose word follows the conditions
     */
    record Waiting(Permission permission, List<Duty> barring) {}

    /** What duties of several cases have in common. */
    private record Key(Obligation obligation, String provider, Optional<Governance.Condition> told) {

        static Key of(CaseResult result, Ruling.Asked asked) {
            return new Key(asked.obligation(), result.provider().name(), asked.told());
        }
    }

    /** Empty where the law asks nothing. */
    static Optional<LegalConditions> of(Evaluation evaluation, Settings settings) {
        Map<Key, Duty> duties = new LinkedHashMap<>();
        for (CaseResult result : evaluation.cases()) {
            List<Ruling.Asked> barring = result.ruling().barring();
            for (Ruling.Asked asked : result.ruling().obligations()) {
                duties.merge(
                        Key.of(result, asked),
                        new Duty(
                                asked.obligation(),
                                result.provider().name(),
                                List.of(result.work().name()),
                                asked.told(),
                                barring.contains(asked)),
                        LegalConditions::together);
            }
        }
        List<Waiting> cases = new ArrayList<>();
        for (CaseResult result : evaluation.cases()) {
            List<Duty> barring = result.ruling().barring().stream()
                    .flatMap(asked -> Optional.ofNullable(duties.get(Key.of(result, asked))).stream())
                    .toList();
            if (!barring.isEmpty()) {
                cases.add(new Waiting(settings.permitted(result.quote()), barring));
            }
        }
        List<Duty> sorted = duties.values().stream()
                .sorted(Comparator.comparing((Duty duty) -> !duty.bars()).thenComparing(Duty::met))
                .toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(new LegalConditions(sorted, cases));
    }

    private static Duty together(Duty one, Duty other) {
        List<String> works = new ArrayList<>(one.works);
        works.addAll(other.works);
        return new Duty(one.obligation, one.provider, List.copyOf(works), one.told, one.bars || other.bars);
    }
}
