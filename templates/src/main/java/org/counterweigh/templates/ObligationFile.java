package org.counterweigh.templates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweigh.findings.Finding;
import org.counterweigh.gate.Obligation;

/** What rules may ask, read from {@code gates/obligations.csv}. */
record ObligationFile(TemplateFolder folder, List<Finding> findings) {

    List<Obligation> read() {
        Set<String> seen = new HashSet<>();
        return CsvTable.read(folder, "gates/obligations.csv", List.of("code", "obligation", "cost driver"), findings)
                .rows()
                .stream()
                .map(row ->
                        new Obligation(row.once("code", seen), row.required("obligation"), row.required("cost driver")))
                .toList();
    }
}
