package org.counterweigh.firm;

import java.util.List;

/**
 * One workbook: the firm, its people and work, and what the market offers.
 *
 * @param scenarios what if some cells said something else; none as a rule
 * @param confirmed what its owner has confirmed, and is not asked again; nothing as a rule
 * @param questions what was asked about its figures, and would change if they held what was probably meant
 */
public record FirmData(
        Firm firm,
        List<Role> roles,
        List<WorkType> work,
        Market market,
        Governance governance,
        Uncertainty uncertainty,
        List<Recipient> recipients,
        List<Scenario> scenarios,
        List<Confirmation> confirmed,
        OpenQuestions questions) {

    /** A firm without scenarios, of which nothing was confirmed. */
    public FirmData(
            Firm firm,
            List<Role> roles,
            List<WorkType> work,
            Market market,
            Governance governance,
            Uncertainty uncertainty,
            List<Recipient> recipients) {
        this(firm, roles, work, market, governance, uncertainty, recipients, List.of(), List.of(), OpenQuestions.NONE);
    }

    /** The same firm, with what was asked about its figures. */
    public FirmData with(OpenQuestions asked) {
        return new FirmData(
                firm, roles, work, market, governance, uncertainty, recipients, scenarios, confirmed, asked);
    }

    public Role role(String name) {
        return roles.stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role " + name));
    }
}
