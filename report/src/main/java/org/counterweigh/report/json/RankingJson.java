package org.counterweigh.report.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.mcda.Acceptability;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.uncertainty.UncertaintyResult;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes how often each option takes each rank, at which weights that changes, and what the weights are. */
record RankingJson(Json json, Words words) {

    void write(UncertaintyResult uncertainty) {
        List<WorkUncertainty> works = uncertainty.work();
        json.objects("rankAcceptability", works, work -> {
            json.string("work", work.work().name());
            shares("money", work.moneyRanks());
            shares("overData", work.scoreRanks().map(Acceptability::overData));
            shares("overWeights", work.scoreRanks().map(Acceptability::overWeights));
            shares("overBoth", work.scoreRanks().map(Acceptability::overBoth));
            json.array("centralWeights", () -> work.scoreRanks().ifPresent(this::central));
        });
        ofScored(works, "weightTurns", Acceptability::breakEvens, turn -> {
            json.string("factor", turn.factor().name());
            json.amount("now", turn.now());
            json.amount("at", turn.at());
            json.string("first", words.option(turn.first()));
        });
        ofScored(works, "dominated", Acceptability::dominated, beaten -> {
            json.string("option", words.option(beaten.option()));
            json.string("by", words.option(beaten.by()));
        });
        json.objects("weights", uncertainty.stakeholderWeights(), voice -> {
            json.string("who", voice.who());
            json.string("how", voice.how().name());
            json.bool("stale", voice.stale());
            json.objects("factors", voice.weights(), weight -> {
                json.string("factor", weight.factor().name());
                json.amount("share", weight.share());
                json.amount("price", weight.price());
            });
        });
    }

    private void shares(String key, Optional<RankShares> ranks) {
        ranks.ifPresentOrElse(
                given -> json.array(key, () -> {
                    for (int i = 0; i < given.options().size(); i++) {
                        int option = i;
                        json.item(() -> {
                            json.string("option", words.option(given.options().get(option)));
                            json.amounts("ranks", given.shares().get(option));
                        });
                    }
                }),
                () -> json.nullValue(key));
    }

    /** The weights under which each option comes first. */
    private void central(Acceptability scored) {
        List<Option> options = scored.overBoth().options();
        for (int i = 0; i < Math.min(options.size(), scored.central().size()); i++) {
            Option option = options.get(i);
            scored.central()
                    .get(i)
                    .ifPresent(weights -> json.item(() -> {
                        json.string("option", words.option(option));
                        json.object("weights", () -> {
                            for (FactorName factor : FactorName.values()) {
                                Optional.ofNullable(weights.get(factor))
                                        .ifPresentOrElse(
                                                weight -> json.amount(factor.name(), weight),
                                                () -> json.nullValue(factor.name()));
                            }
                        });
                    }));
        }
    }

    /** An array over all kinds of work whose options are ranked by score, each object with its work first. */
    private <T> void ofScored(
            List<WorkUncertainty> works, String key, Function<Acceptability, List<T>> items, Consumer<T> body) {
        json.array(
                key,
                () -> works.forEach(work -> work.scoreRanks()
                        .ifPresent(scored -> items.apply(scored)
                                .forEach(item -> json.item(() -> {
                                    json.string("work", work.work().name());
                                    body.accept(item);
                                })))));
    }
}
