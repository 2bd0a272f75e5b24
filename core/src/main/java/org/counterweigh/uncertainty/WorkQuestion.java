package org.counterweigh.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Ruling;

/**
 * One kind of work, what may be done with it, and what is recommended.
 *
 * @param offers every case of the work
 * @param hybrids those above a base load that are worth more than the whole
 * @param about the case the answer rests on: the one recommended, else the best; empty when there is none
 * @param recommended whether that case is recommended, if only as a pilot, rather than staying in house
 */
public record WorkQuestion(
        WorkType work,
        List<Offered> offers,
        List<CaseCalculation> hybrids,
        Optional<CaseCalculation> about,
        boolean recommended) {

    /** A case with what the gate says of it. */
    public record Offered(CaseCalculation lines, Ruling ruling) {
        boolean isOpen() {
            return ruling.verdict().isOpen();
        }
    }

    List<Offered> open() {
        return offers.stream().filter(Offered::isOpen).toList();
    }

    public WorkQuestion {
        offers = List.copyOf(offers);
        hybrids = List.copyOf(hybrids);
        if (recommended && about.isEmpty()) {
            throw new IllegalArgumentException("Nothing is known of what is recommended for " + work.name());
        }
    }

    List<CaseCalculation> cases() {
        return Stream.concat(offers.stream().map(Offered::lines), hybrids.stream())
                .toList();
    }

    /** The cases that may be chosen, and the recommended one where it is none of them but a part of one. */
    List<CaseCalculation> choices() {
        List<CaseCalculation> open =
                offers.stream().filter(Offered::isOpen).map(Offered::lines).toList();
        return about.filter(rested -> recommended && !open.contains(rested))
                .map(part -> Stream.concat(open.stream(), Stream.of(part)).toList())
                .orElse(open);
    }
}
