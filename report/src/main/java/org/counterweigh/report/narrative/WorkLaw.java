package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.firm.Governance;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Ruling;

/** What the law still asks of one offer, by who is to see to it. */
record WorkLaw(CaseResult result, Words words) {

    /** As many as are named for one owner. */
    private static final int MOST_NAMED = 5;

    /** Empty where the law asks nothing of it. */
    Optional<String> sentence() {
        List<Ruling.Asked> asked = result.ruling().obligations();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Obligation>> byOwner = byOwner(asked);
        if (byOwner.isEmpty()) {
            return Optional.of(words.say("law.all-met count", asked.size()));
        }
        List<String> owners = new ArrayList<>();
        var rulings = new RulingSentences(words);
        byOwner.forEach((owner, duties) ->
                owners.add(words.say("law.owner owner duties", owner, rulings.named(duties, MOST_NAMED))));
        long open = asked.stream().filter(each -> !each.met()).count();
        return Optional.of(
                words.say("law.open open asked owners", open, asked.size(), words.joined("list.semicolon", owners)));
    }

    private Map<String, List<Obligation>> byOwner(List<Ruling.Asked> asked) {
        Map<String, List<Obligation>> byOwner = new LinkedHashMap<>();
        asked.stream()
                .filter(each -> !each.met())
                .forEach(each -> byOwner.computeIfAbsent(
                                each.told()
                                        .flatMap(Governance.Condition::owner)
                                        .orElseGet(() -> words.say("law.no-owner")),
                                owner -> new ArrayList<>())
                        .add(each.obligation()));
        return byOwner;
    }
}
