package org.counterweigh.excel.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.timeentries.Terms;

/** Reads the sheet by which a firm itself says which codes and matters are which kind of work; the first that fits wins. */
final class CodeMapSheet {

    private final List<Row> rows;
    private final Names workNames;
    private final List<Terms.Work> works;

    CodeMapSheet(List<Row> rows, Names workNames, List<Terms.Work> works) {
        this.rows = rows;
        this.workNames = workNames;
        this.works = works;
    }

    List<Terms.CodeRow> codeRows() {
        List<Terms.CodeRow> found = new ArrayList<>();
        for (Row row : rows) {
            var task = row.text("Task code").optional();
            var activity = row.text("Activity code").optional();
            var matter = row.text("Matter").optional();
            work(row).ifPresent(work -> found.add(new Terms.CodeRow(task, activity, matter, work)));
        }
        return found;
    }

    /** By name, or by a code that one kind of work alone has. */
    private Optional<String> work(Row row) {
        Optional<String> typed = row.named("Work type");
        List<String> byCode = works.stream()
                .filter(work -> typed.isPresent() && work.code().equalsIgnoreCase(typed.get()))
                .map(Terms.Work::name)
                .toList();
        boolean named = typed.flatMap(workNames::find).isPresent();
        return byCode.size() == 1 && !named
                ? Optional.of(byCode.get(0))
                : row.reference("Work type", workNames).required();
    }
}
