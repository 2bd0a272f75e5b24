package org.counterweigh.excel.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A workbook whose sheets are read when first looked at. */
final class OpenWorkbook implements Workbook {

    private final Book book;
    private final List<Sheet> sheets;
    private final List<Cargo> cargo;

    OpenWorkbook(Book book) throws IOException {
        this.book = book;
        this.sheets = book.sheets().stream()
                .map(entry -> (Sheet) new OpenSheet(book, entry))
                .toList();
        this.cargo = book.cargo();
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<DefinedName> names() {
        return book.names().stream()
                .filter(name -> !name.hidden())
                .flatMap(name -> defined(name).stream())
                .toList();
    }

    private static Optional<DefinedName> defined(NameEntry entry) {
        return SheetReference.parse(entry.refersTo())
                .map(reference -> new DefinedName(entry.name(), reference.sheet(), reference.area()));
    }

    @Override
    public List<ForeignContent> baggage() {
        Stream<ForeignContent> carried = cargo.stream()
                .map(one -> new ForeignContent(
                        ForeignContent.Kind.valueOf(one.kind().name()), one.target()));
        // Excel hides names of its own making, which all begin with an underscore.
        Stream<ForeignContent> hidden = book.names().stream()
                .filter(name -> name.hidden() && !name.name().startsWith("_"))
                .map(name -> new ForeignContent(ForeignContent.Kind.HIDDEN_NAME, name.name()));
        return Stream.concat(carried, hidden).toList();
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException ignored) {
            // Nothing was written, so nothing can be lost.
        }
    }
}
