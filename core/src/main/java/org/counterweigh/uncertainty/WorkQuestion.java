package org.counterweigh.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.factors.CaseCalculation;
import org.counterweigh.firm.WorkType;
import org.counterweigh.gate.Ruling;

/**
 * One kind of work, what may be done with it, and what the answer is.
 *
 * @param offers every case of the work
 * @param hybrids those above a base load
 * @param about the case that is shown: the one moved to or tried, else the best; empty when there is none
 * @param planned whether the plan moves the work by that case; it stays otherwise
 * @param deciding what the answer rests on; empty where it rests on no figure
 */
public record WorkQuestion(
        WorkType work,
        List<Offered> offers,
        List<CaseCalculation> hybrids,
        Optional<CaseCalculation> about,
        boolean planned,
        Optional<Deciding> deciding) {

    /** A case with what the gate says of it. */
    public record Offered(CaseCalculation lines, Ruling ruling) {
        boolean isOpen() {
            return ruling.verdict().isOpen();
        }
    }

    /**
     * What decides an answer in each simulation: the net present value of the best of some cases.
     *
     * @param cashToo the lower of that and cash NPV, since both have to hold
     */
    public record Deciding(List<CaseCalculation> cases, boolean cashToo) {
        public Deciding {
            cases = List.copyOf(cases);
        }
    }

    List<Offered> open() {
        return offers.stream().filter(Offered::isOpen).toList();
    }

    public WorkQuestion {
        offers = List.copyOf(offers);
        hybrids = List.copyOf(hybrids);
        if (planned && about.isEmpty()) {
            throw new IllegalArgumentException("Nothing is known of what is planned for " + work.name());
        }
    }

    List<CaseCalculation> cases() {
        return Stream.concat(offers.stream().map(Offered::lines), hybrids.stream())
                .toList();
    }

    /** The cases that may be chosen, and the one shown where it is none of them but a part of one. */
    List<CaseCalculation> choices() {
        List<CaseCalculation> open = open().stream().map(Offered::lines).toList();
        return about.filter(shown -> !open.contains(shown))
                .filter(shown -> open.stream().anyMatch(offer -> offer.quote().equals(shown.quote())))
                .map(part -> Stream.concat(open.stream(), Stream.of(part)).toList())
                .orElse(open);
    }
}
