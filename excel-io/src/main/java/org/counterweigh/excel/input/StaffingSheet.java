package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweigh.figures.Given;
import org.counterweigh.firm.Role;
import org.counterweigh.firm.WorkType;

/** Reads the sheet of who does the work now, one row for each pair of work type and role. */
final class StaffingSheet {

    private final List<Row> rows;
    private final Names workNames;
    private final Names roleNames;

    StaffingSheet(List<Row> rows, Names workNames, Names roleNames) {
        this.rows = rows;
        this.workNames = workNames;
        this.roleNames = roleNames;
    }

    /** By work type. */
    Map<String, List<WorkType.Staffing>> staffing(Map<String, Role> roles) {
        Map<String, List<WorkType.Staffing>> staffing = new HashMap<>();
        for (Row row : rows) {
            Optional<String> work = row.reference("Work type", workNames).required();
            Optional<Role> role = row.reference("Role", roleNames).required().map(roles::get);
            Given hours = row.figure("Hours per unit").above(0).required();
            if (work.isPresent() && role.isPresent()) {
                staffing.computeIfAbsent(work.get(), name -> new ArrayList<>())
                        .add(new WorkType.Staffing(role.get(), hours));
            }
        }
        return staffing;
    }
}
