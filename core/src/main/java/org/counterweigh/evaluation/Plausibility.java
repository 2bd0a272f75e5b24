package org.counterweigh.evaluation;

import static org.counterweigh.findings.Finding.unlikely;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweigh.figures.Calendar;
import org.counterweigh.figures.Given;
import org.counterweigh.figures.Source;
import org.counterweigh.figures.Value;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;

/** Results that are possible but seldom true, so that somebody looks before a board does. */
final class Plausibility {

    private static final double SAVING_SELDOM_SEEN = 0.40;
    private static final double GOVERNANCE_USUALLY = 0.03;
    private static final double COMMITMENT_SELDOM = 2;

    private final Value value;
    private final int steady;

    Plausibility(Value value) {
        this.value = value;
        this.steady = Calendar.steadyYear(value.horizon());
    }

    List<Finding> of(FirmData data, List<CaseResult> cases) {
        List<Finding> findings = new ArrayList<>();
        for (CaseResult result : cases) {
            if (result.isOpen()) {
                saving(result, findings);
                overheadOnly(result, findings);
            }
        }
        released(data, cases, findings);
        providers(cases, findings);
        return findings;
    }

    private void saving(CaseResult result, List<Finding> findings) {
        double avoidable = result.worth().inHouseAvoidable().get(steady);
        double share = avoidable <= 0 ? 0 : result.worth().netBenefit().get(steady) / avoidable;
        if (share > SAVING_SELDOM_SEEN) {
            findings.add(unlikely(
                    place(result.quote().price().amount()),
                    String.format(
                            Locale.ROOT,
                            "%s with %s saves %.0f %% of the avoidable cost; buyers rarely keep more than 40 %%.",
                            result.work().name(),
                            result.provider().name(),
                            100 * share),
                    "Check hours per unit, price and the cost of managing the provider."));
        }
    }

    private void overheadOnly(CaseResult result, List<Finding> findings) {
        var team = result.lines().inputs().workload();
        double benefit = result.worth().netBenefit().get(steady);
        double overhead = value.in(steady, team.avoidableOverhead());
        if (result.worth().netPresentValue() > 0 && benefit <= overhead) {
            findings.add(unlikely(
                    place(result.quote().price().amount()),
                    result.work().name() + " with " + result.provider().name()
                            + " pays only because overhead is taken to fall.",
                    "Check Avoidable overhead on the sheet Roles: which lease or licence really ends?"));
        }
    }

    private void released(FirmData data, List<CaseResult> cases, List<Finding> findings) {
        Map<String, Double> byRole = new LinkedHashMap<>();
        cases.stream().map(CaseResult::work).distinct().forEach(work -> {
            for (var seat : work.staffing()) {
                double hours = work.volume().unitsPerYear().value()
                        * seat.hoursPerUnit().value();
                double productive = seat.role().hoursPerYear().value()
                        * seat.role().utilisation().value();
                byRole.merge(seat.role().name(), hours / productive, Double::sum);
            }
        });
        byRole.forEach((name, people) -> {
            Given headcount = data.role(name).headcount();
            if (people > headcount.value() * 1.001) {
                findings.add(unlikely(
                        place(headcount),
                        String.format(
                                Locale.ROOT,
                                "The work listed takes %.2f FTE of %s, but only %.2f are on the payroll.",
                                people,
                                name,
                                headcount.value()),
                        "Check units, hours per unit, and hours per year of the role."));
            }
        });
    }

    private void providers(List<CaseResult> cases, List<Finding> findings) {
        Map<String, Double> fees = new LinkedHashMap<>();
        Map<String, Double> governance = new LinkedHashMap<>();
        for (CaseResult result : cases) {
            String name = result.provider().name();
            fees.merge(name, value.in(steady, result.lines().inputs().offer().fees()), Double::sum);
            governance.put(
                    name, value.in(steady, result.lines().inputs().terms().governance()));
        }
        for (CaseResult result : cases) {
            String name = result.provider().name();
            double paid = fees.getOrDefault(name, 0.0);
            Double managed = governance.remove(name);
            if (managed == null) {
                continue;
            }
            commitment(result.provider(), paid, findings);
            if (managed < GOVERNANCE_USUALLY * paid) {
                findings.add(unlikely(
                        place(result.provider().terms().governanceHours()),
                        String.format(
                                Locale.ROOT,
                                "Managing %s is planned at %.1f %% of its fees; 3 %% to 10 %% is usual.",
                                name,
                                paid == 0 ? 0 : 100 * managed / paid),
                        "Plan Governance hours on the sheet Providers."));
            }
        }
    }

    /** A commitment typed in the provider's own currency looks like this. */
    private static void commitment(Provider provider, double fees, List<Finding> findings) {
        Given commitment = provider.terms().minimumCommitment();
        if (fees > 0 && commitment.value() > COMMITMENT_SELDOM * fees) {
            findings.add(unlikely(
                    place(commitment),
                    String.format(
                            Locale.ROOT,
                            "The minimum commitment to %s is %.1f times the fees of all the work it quotes for.",
                            provider.name(),
                            commitment.value() / fees),
                    "Type it in the firm's own currency, for a year."));
        }
    }

    /** The cell behind a figure; the sheet where it would stand when a default stands in. */
    private static String place(Given given) {
        if (given.source() instanceof Source.Default missing) {
            String sheet = missing.name().substring(0, missing.name().indexOf('.'));
            return sheet.substring(0, 1).toUpperCase(Locale.ROOT) + sheet.substring(1);
        }
        return given.source().text();
    }
}
