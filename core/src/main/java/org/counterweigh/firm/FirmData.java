package org.counterweigh.firm;

import java.util.List;

/**
 * One workbook: the firm, its people and work, and what the market offers.
 *
 * @param scenarios what if some cells said something else; none as a rule
 * @param confirmed what its owner has confirmed, and is not asked again; nothing as a rule
 * @param corrections what if figures that were asked about held what was probably meant; none as a rule
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
        List<Correction> corrections) {

    /** A firm without scenarios, of which nothing was confirmed. */
    public FirmData(
            Firm firm,
            List<Role> roles,
            List<WorkType> work,
            Market market,
            Governance governance,
            Uncertainty uncertainty,
            List<Recipient> recipients) {
        this(firm, roles, work, market, governance, uncertainty, recipients, List.of(), List.of(), List.of());
    }

    /** The same firm, with what it would be if figures that were asked about held what was probably meant. */
    public FirmData with(List<Correction> corrected) {
        return new FirmData(
                firm, roles, work, market, governance, uncertainty, recipients, scenarios, confirmed, corrected);
    }

    public Role role(String name) {
        return roles.stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role " + name));
    }
}
