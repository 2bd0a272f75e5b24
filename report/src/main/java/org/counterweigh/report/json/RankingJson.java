package org.counterweigh.report.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.firm.FactorName;
import org.counterweigh.firm.Option;
import org.counterweigh.mcda.Acceptability;
import org.counterweigh.mcda.Acceptability.Domination;
import org.counterweigh.mcda.Acceptability.WeightBreakEven;
import org.counterweigh.mcda.RankShares;
import org.counterweigh.mcda.StakeholderWeights;
import org.counterweigh.report.narrative.OptionNames;
import org.counterweigh.uncertainty.WorkUncertainty;

/** Writes how often each option takes each rank, at which weights that changes, and what the weights are. */
final class RankingJson {

    private final Json json;

    RankingJson(Json json) {
        this.json = json;
    }

    void acceptability(List<WorkUncertainty> works) throws IOException {
        json.array(
                "rankAcceptability",
                works,
                work -> json.object(() -> {
                    json.word("work", work.work().name());
                    shares("money", work.moneyRanks());
                    shares("overData", work.scoreRanks().map(Acceptability::overData));
                    shares("overWeights", work.scoreRanks().map(Acceptability::overWeights));
                    shares("overBoth", work.scoreRanks().map(Acceptability::overBoth));
                    json.array("centralWeights", central(work), this::central);
                }));
    }

    private void shares(String key, Optional<RankShares> ranks) throws IOException {
        if (ranks.isEmpty()) {
            json.nothing(key);
            return;
        }
        List<RankOf> options = new ArrayList<>();
        for (int i = 0; i < ranks.get().options().size(); i++) {
            options.add(new RankOf(
                    ranks.get().options().get(i), ranks.get().shares().get(i)));
        }
        json.array(
                key,
                options,
                each -> json.object(() -> {
                    json.word("option", OptionNames.of(each.option()));
                    json.amounts("ranks", each.shares());
                }));
    }

    /** One option with the share of its first rank, its second and so on. */
    private record RankOf(Option option, List<Double> shares) {}

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

    private void central(Central each) throws IOException {
        json.object(() -> {
            json.word("option", OptionNames.of(each.option()));
            json.object("weights", () -> {
                for (FactorName factor : FactorName.values()) {
                    json.amount(factor.name(), each.weights().getOrDefault(factor, 0.0));
                }
            });
        });
    }

    /** One change of the first place, with its work. */
    private record Turn(String work, WeightBreakEven turn) {}

    /** One dominated option, with its work. */
    private record Beaten(String work, Domination beaten) {}

    void turns(List<WorkUncertainty> works) throws IOException {
        List<Turn> turns = new ArrayList<>();
        List<Beaten> dominated = new ArrayList<>();
        works.forEach(work -> work.scoreRanks().ifPresent(scored -> {
            scored.breakEvens().forEach(turn -> turns.add(new Turn(work.work().name(), turn)));
            scored.dominated()
                    .forEach(beaten -> dominated.add(new Beaten(work.work().name(), beaten)));
        }));
        json.array(
                "weightTurns",
                turns,
                each -> json.object(() -> {
                    json.word("work", each.work());
                    json.word("factor", each.turn().factor().name());
                    json.amount("now", each.turn().now());
                    json.amount("at", each.turn().at());
                    json.word("first", OptionNames.of(each.turn().first()));
                }));
        json.array(
                "dominated",
                dominated,
                each -> json.object(() -> {
                    json.word("work", each.work());
                    json.word("option", OptionNames.of(each.beaten().option()));
                    json.word("by", OptionNames.of(each.beaten().by()));
                }));
    }

    void voices(List<StakeholderWeights> voices) throws IOException {
        json.array(
                "weights",
                voices,
                voice -> json.object(() -> {
                    json.word("who", voice.who());
                    json.word("how", voice.how().name());
                    json.yes("stale", voice.stale());
                    json.array(
                            "factors",
                            voice.weights(),
                            weight -> json.object(() -> {
                                json.word("factor", weight.factor().name());
                                json.amount("share", weight.share());
                                json.amount("price", weight.price());
                            }));
                }));
    }
}
