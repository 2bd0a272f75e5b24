package org.counterweigh.firm;

import java.util.List;

/** One workbook: the firm, its people and work, and what the market offers. */
public record FirmData(
        Firm firm,
        List<Role> roles,
        List<WorkType> work,
        Market market,
        Governance governance,
        Uncertainty uncertainty,
        List<Recipient> recipients) {

    public Role role(String name) {
        return roles.stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role " + name));
    }
}
