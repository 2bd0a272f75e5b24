package org.counterweigh.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterweigh.evaluation.ConfidenceReason;
import org.counterweigh.evaluation.ConfidenceReason.Case;
import org.counterweigh.evaluation.ConfidenceReason.Doubted;
import org.counterweigh.evaluation.ConfidenceReason.Tested;
import org.counterweigh.evaluation.ConfidenceReason.Untested;
import org.counterweigh.evaluation.Decision;
import org.counterweigh.evaluation.Reason;
import org.counterweigh.simulation.Basis;

/** Why a decision is what it is, why it is as sure as it is, and what the simulations rest on. */
public record ReasonSentences(Words words) {

    /** A sentence each, with what is missing for a clearance. */
    public List<String> of(Decision decision) {
        return decision.reasons().stream().map(this::whole).toList();
    }

    private String whole(Reason reason) {
        List<String> sentences = new ArrayList<>(List.of(inShort(reason, false)));
        if (reason instanceof Reason.NotCleared notCleared) {
            notCleared.missing().forEach(missing -> sentences.add(new RulingSentences(words).of(missing)));
        }
        return String.join(" ", sentences);
    }

    /**
     * With no more than the first of what is missing for a clearance.
     *
     * @param inside whether it stands within a sentence, rather than being one
     */
    String inShort(Reason reason, boolean inside) {
        if (reason instanceof Reason.Plain plain) {
            return words.word(inside ? "reason-inside" : "reason", plain);
        }
        if (reason instanceof Reason.BelowHurdle below) {
            return words.say(
                    inside ? "reason-inside.below-hurdle benefit%1 hurdle%0" : "reason.below-hurdle benefit%1 hurdle%0",
                    below.benefit(),
                    below.hurdle());
        }
        if (reason instanceof Reason.PaysBackLate late) {
            return words.say(
                    inside ? "reason-inside.pays-back-late months# limit#" : "reason.pays-back-late months# limit#",
                    Math.ceil(late.months()),
                    late.limit());
        }
        if (reason instanceof Reason.NotCleared notCleared && inside) {
            return words.say(
                    "reason-inside.none-cleared missing", new RulingSentences(words).inShort(notCleared.missing()));
        }
        return reason instanceof Reason.AllBarred
                ? words.say(inside ? "reason-inside.all-barred" : "reason.all-barred")
                : words.say("reason.none-cleared");
    }

    /** In a phrase. */
    public String of(ConfidenceReason reason) {
        if (reason instanceof Untested untested) {
            return words.word("untested", untested);
        }
        return reason instanceof Doubted doubted
                ? words.say("tested.doubted doubt", doubted.doubt())
                : tested((Tested) reason);
    }

    private String tested(Tested tested) {
        return switch (tested.holds().size()) {
            case 3 -> words.say("tested.holds-in-all");
            case 2 -> words.say("tested.fails-in case", odd(tested, false));
            case 1 -> words.say("tested.holds-in case", odd(tested, true));
            default -> words.say("tested.fails-in-all");
        };
    }

    /** The one case that differs from the other two. */
    private String odd(Tested tested, boolean holds) {
        return Stream.of(Case.values())
                .filter(each -> tested.holds().contains(each) == holds)
                .map(each -> words.word("case", each))
                .findFirst()
                .orElseThrow();
    }

    /** What was assumed or changed before anything was drawn. */
    public String of(Basis.Note note) {
        if (note instanceof Basis.Note.Drawn drawn) {
            return words.say("basis.drawn rows# defaults# usual#", drawn.rows(), drawn.defaults(), drawn.usual());
        }
        if (note instanceof Basis.Note.Changed changed) {
            return words.say(
                    "basis.changed first second used asked",
                    changed.first().label(),
                    changed.second().label(),
                    words.number(changed.used(), 2, 2),
                    words.number(changed.asked(), 2, 2));
        }
        return words.word("basis", (Basis.Note.Plain) note);
    }
}
