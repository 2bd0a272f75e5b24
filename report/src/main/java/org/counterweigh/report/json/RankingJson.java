package org.counterweigh.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.mcda.Acceptability;
import org.counterweigh.mcda.Acceptability.Domination;
import org.counterweigh.mcda.Acceptability.WeightBreakEven;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.report.narrative.Words;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes how often each option takes each rank, at which weights that changes, and what the weights are. */
final class RankingJson {

    private final Json json;
    private final Words words;

    RankingJson(Json json, Words words) {
        this.json = json;
        this.words = words;
    }

    void acceptability(List<WorkUncertainty> works) {
        json.objects("rankAcceptability", works, work -> {
            json.string("work", work.work().name());
            shares("money", work.moneyRanks());
            shares("overData", work.scoreRanks().map(Acceptability::overData));
            shares("overWeights", work.scoreRanks().map(Acceptability::overWeights));
            shares("overBoth", work.scoreRanks().map(Acceptability::overBoth));
            json.objects("centralWeights", central(work), this::central);
        });
    }

    private void shares(String key, Optional<RankShares> ranks) {
        ranks.ifPresentOrElse(
                given -> json.objects(
                        key, IntStream.range(0, given.options().size()).boxed().toList(), option -> {
                            json.string("option", words.option(given.options().get(option)));
                            json.amounts("ranks", given.shares().get(option));
                        }),
                () -> json.nullValue(key));
    }

    /** The weights under which one option comes first. */
    private record Central(Option option, Map<FactorName, Double> weights) {}

    private static List<Central> central(WorkUncertainty work) {
        List<Central> found = new ArrayList<>();
        work.scoreRanks().ifPresent(scored -> {
            List<Option> options = scored.overBoth().options();
            for (int i = 0; i < Math.min(options.size(), scored.central().size()); i++) {
                Option option = options.get(i);
                scored.central().get(i).ifPresent(weights -> found.add(new Central(option, weights)));
            }
        });
        return found;
    }

    private void central(Central each) {
        json.string("option", words.option(each.option()));
        json.object("weights", () -> {
            for (FactorName factor : FactorName.values()) {
                json.amount(factor.name(), each.weights().getOrDefault(factor, 0.0));
            }
        });
    }

    /** One change of the first place, with its work. */
    private record Turn(String work, WeightBreakEven turn) {}

    /** One dominated option, with its work. */
    private record Beaten(String work, Domination beaten) {}

    void turns(List<WorkUncertainty> works) {
        List<Turn> turns = new ArrayList<>();
        List<Beaten> dominated = new ArrayList<>();
        works.forEach(work -> work.scoreRanks().ifPresent(scored -> {
            scored.breakEvens().forEach(turn -> turns.add(new Turn(work.work().name(), turn)));
            scored.dominated()
                    .forEach(beaten -> dominated.add(new Beaten(work.work().name(), beaten)));
        }));
        json.objects("weightTurns", turns, each -> {
            json.string("work", each.work());
            json.string("factor", each.turn().factor().name());
            json.amount("now", each.turn().now());
            json.amount("at", each.turn().at());
            json.string("first", words.option(each.turn().first()));
        });
        json.objects("dominated", dominated, each -> {
            json.string("work", each.work());
            json.string("option", words.option(each.beaten().option()));
            json.string("by", words.option(each.beaten().by()));
        });
    }

    void voices(List<StakeholderWeights> voices) {
        json.objects("weights", voices, voice -> {
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
}
