package org.counterweigh.excel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All sheets of a workbook, in the template's order. */
public record Schema(List<Layout> layouts) {

    public Schema {
        layouts = List.copyOf(layouts);
    }

    /** The schema of the product, from {@code schema.txt} beside this class. */
    public static Schema read() {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream("schema.txt"))) {
            return new SchemaText(new String(in.readAllBytes(), StandardCharsets.UTF_8)).schema();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Layout layout(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No sheet is called " + name));
    }

    public Optional<Layout> find(String name) {
        String plain = Layout.plain(name);
        return layouts.stream()
                .filter(layout -> Layout.plain(layout.name()).equals(plain))
                .findFirst();
    }

    public List<String> names() {
        return layouts.stream().map(Layout::name).toList();
    }
}
