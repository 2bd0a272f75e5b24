package org.counterweigh.report.narrative;

import org.counterweigh.evaluation.CaseResult;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.gate.Ruling;

/** What the law says of a kind of work, by a sign and a word. */
record LawInBrief(Evaluation evaluation, Words words) {

    /** Of the chosen offer; else of the best open one, else of the best of all; a dash where nobody quotes. */
    String of(Decision decision) {
        return decision.option()
                .or(decision::standAlone)
                .or(() -> ClosedOffers.best(evaluation, decision))
                .map(CaseResult::ruling)
                .map(this::of)
                .orElse(Words.NONE);
    }

    private String of(Ruling ruling) {
        return switch (ruling.verdict()) {
            case ALLOWED -> words.say("law.permitted");
            case CONDITIONS -> conditions(ruling);
            case REFER -> words.say("law.counsel");
            case BLOCKED_UNTIL -> words.say("law.not-yet");
            case BLOCKED -> words.say("law.not-permitted");
        };
    }

    private String conditions(Ruling ruling) {
        long open = ruling.obligations().stream().filter(asked -> !asked.met()).count();
        return open == 0 ? words.say("law.conditions-met") : words.say("law.conditions-open count", open);
    }
}
