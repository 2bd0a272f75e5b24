package org.counterweigh.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweigh.findings.Checked;
import org.counterweigh.findings.Finding;
import org.counterweigh.gate.GateRules;
import org.counterweigh.gate.Obligation;
import org.counterweigh.gate.Places;
import org.counterweigh.gate.Rule;

/** The rules of the gate, read from {@code gates/*.csv}. */
public final class GateFiles {

    private final TemplateFolder folder;

    public GateFiles(TemplateFolder folder) {
        this.folder = folder;
    }

    /** Everything the gate goes by, unless a row cannot be read. */
    public Checked<GateRules> read() {
        List<Finding> findings = new ArrayList<>();
        Places places = new PlaceFiles(folder, findings).read();
        List<Obligation> obligations = new ObligationFile(folder, findings).read();
        Set<String> codes = obligations.stream().map(Obligation::code).collect(Collectors.toSet());
        var ruleFiles =
                new RuleFiles(folder, findings, codes, places.regulators().keySet());
        List<Rule> rules = ruleFiles.read("gates/rules.csv");
        List<Rule> byWork = ruleFiles.read("gates/by-work.csv");

        boolean stopped = findings.stream().anyMatch(Finding::stops);
        return new Checked<>(
                stopped ? Optional.empty() : Optional.of(new GateRules(rules, byWork, obligations, places)), findings);
    }
}
