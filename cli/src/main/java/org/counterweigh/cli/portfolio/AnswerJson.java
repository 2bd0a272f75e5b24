package org.counterweigh.cli.portfolio;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.counterweigh.cli.portfolio.Answer.OnWork;
import org.counterweigh.cli.portfolio.Answer.Spread;
import org.counterweigh.evaluation.Confidence;
import org.counterweigh.evaluation.KeepReason;
import org.counterweigh.evaluation.Outcome;
import org.counterweigh.firm.FactorName;
import org.counterweigh.report.json.Json;
import org.counterweigh.report.json.JsonObject;
import org.counterweigh.report.narrative.PlanInBrief.Bridge;

/** An answer as JSON and back. */
final class AnswerJson {

    private AnswerJson() {}

    static void write(Json json, Answer answer) {
        json.string("currency", answer.currency());
        json.string("locale", answer.locale().toLanguageTag());
        json.string("date", answer.date().toString());
        json.string("decision", answer.decision());
        json.amount("npv", answer.netPresentValue());
        json.object("spread", answer.spread(), spread -> {
            json.amount("low", spread.low());
            json.amount("high", spread.high());
            json.amount("chancePositive", spread.chanceOfGain());
        });
        json.amount("cashNpv", answer.cashNetPresentValue());
        json.amount("annualCash", answer.annualCash());
        json.amount("paybackMonths", answer.paybackMonths());
        json.bool("keepsAll", answer.movesNothing());
        json.amount("bestOffer", answer.bestOffer());
        json.object("bridge", answer.bridge(), bridge -> write(json, bridge));
        json.strings("conditions", answer.conditions());
        json.objects("work", answer.work(), of -> write(json, of));
    }

    private static void write(Json json, Bridge bridge) {
        json.string("about", bridge.about());
        json.object("factors", () -> bridge.factors().forEach((factor, amount) -> json.amount(factor.name(), amount)));
        json.amount("clientIncome", bridge.clientIncome());
        json.amount("npv", bridge.value());
        json.string("inWords", bridge.inWords());
    }

    private static void write(Json json, OnWork of) {
        json.string("name", of.name());
        json.string("outcome", of.outcome().name());
        json.string("reason", of.keepReason().map(KeepReason::name));
        json.string("confidence", of.confidence().name());
        json.string("option", of.option());
        json.string("sentence", of.sentence());
    }

    /** @throws IllegalArgumentException where a key is missing or holds something else */
    static Answer read(JsonObject json) {
        return new Answer(
                json.string("currency"),
                Locale.forLanguageTag(json.string("locale")),
                LocalDate.parse(json.string("date")),
                json.string("decision"),
                json.amount("npv"),
                json.optionalObject("spread")
                        .map(spread -> new Spread(
                                spread.amount("low"), spread.amount("high"), spread.amount("chancePositive"))),
                json.amount("cashNpv"),
                json.amount("annualCash"),
                json.optionalAmount("paybackMonths"),
                json.bool("keepsAll"),
                json.optionalAmount("bestOffer"),
                json.optionalObject("bridge").map(AnswerJson::bridge),
                json.strings("conditions"),
                json.objects("work").stream().map(AnswerJson::onWork).toList());
    }

    private static Bridge bridge(JsonObject json) {
        JsonObject amounts = json.object("factors");
        Map<FactorName, Double> factors = new EnumMap<>(FactorName.class);
        for (FactorName factor : FactorName.values()) {
            factors.put(factor, amounts.amount(factor.name()));
        }
        return new Bridge(
                json.string("about"), factors, json.amount("clientIncome"), json.amount("npv"), json.string("inWords"));
    }

    private static OnWork onWork(JsonObject json) {
        return new OnWork(
                json.string("name"),
                Outcome.valueOf(json.string("outcome")),
                json.optionalString("reason").map(KeepReason::valueOf),
                Confidence.valueOf(json.string("confidence")),
                json.string("option"),
                json.string("sentence"));
    }
}
