package org.counterweigh.report.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweigh.evaluation.Evaluation;
import org.counterweigh.firm.FirmData;
import org.counterweigh.firm.Provider;
import org.counterweigh.firm.WorkType;
import org.counterweigh.report.document.Table;
import org.counterweigh.report.document.Table.Row;

/** Names that tables and sentences print in short, each with all of its letters. */
record NamesInFull(Evaluation evaluation, Words words) {

    /** Empty where every name is printed whole everywhere. */
    Optional<Table> table() {
        List<Row> rows = names().filter(name -> !WorkTable.inShort(name).equals(name))
                .distinct()
                .map(name -> Row.plain(WorkTable.inShort(name), name))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(words.say("names.caption"), words.columns("in-short 2, in-full 4"), rows, ""));
    }

    private Stream<String> names() {
        FirmData data = evaluation.data();
        return Stream.concat(
                data.work().stream().map(WorkType::name),
                data.market().providers().stream().map(Provider::name));
    }
}
