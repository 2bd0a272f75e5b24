package org.counterweigh.cli.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterweigh.findings.Finding;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Governance;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.Scenario;
import org.counterweigh.firm.WorkType;
import org.counterweigh.report.fonts.FontMetrics;

/**
 * Names in letters that the fonts of a report have not, which it therefore spells in Latin ones.
 *
 * @param fonts read only where a name could need it
 */
record SpeltNames(FirmData data, Supplier<FontMetrics> fonts) {

    /** Every font writes what comes before: the letters of Western Europe. */
    private static final int FIRST_RARE = 0x180;

    private static final int SHOWN = 3;

    /** One for each sheet that has such names. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        bySheet().forEach((sheet, names) -> {
            List<String> spelt = names.filter(SpeltNames::isRare)
                    .filter(name ->
                            !FontMetrics.asTyped(name).equals(fonts.get().spelt(name)))
                    .map(name -> fonts.get().spelt(name))
                    .distinct()
                    .toList();
            if (!spelt.isEmpty()) {
                findings.add(finding(sheet, spelt));
            }
        });
        return findings;
    }

    private static boolean isRare(String name) {
        return name.chars().anyMatch(letter -> letter >= FIRST_RARE);
    }

    private static Finding finding(String sheet, List<String> spelt) {
        String names =
                spelt.stream().limit(SHOWN).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        return Finding.unlikely(
                sheet,
                "The fonts of the report lack letters of names here; the PDF spells them by their sound, as " + names
                        + (spelt.size() > SHOWN ? " and others" : "") + ".",
                "Add a font that has the letters to the brand, or type the names in Latin letters; the workbook keeps"
                        + " them as they are.");
    }

    private Map<String, Stream<String>> bySheet() {
        var firm = data.firm();
        Map<String, Stream<String>> names = new LinkedHashMap<>();
        names.put(
                "Firm",
                Stream.of(
                        firm.name(),
                        firm.presentation().preparedBy(),
                        firm.presentation().confidentialityLabel()));
        names.put("Roles", data.roles().stream().map(Role::name));
        names.put("Work", data.work().stream().map(WorkType::name));
        names.put("Providers", data.market().providers().stream().map(Provider::name));
        names.put("Scenarios", data.scenarios().stream().map(Scenario::name));
        names.put("Conditions", data.governance().conditions().stream().flatMap(SpeltNames::people));
        return names;
    }

    private static Stream<String> people(Governance.Condition condition) {
        return Stream.concat(condition.owner().stream(), condition.evidence().stream());
    }
}
