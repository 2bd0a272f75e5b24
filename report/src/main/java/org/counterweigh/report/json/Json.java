package org.counterweigh.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.counterweigh.findings.Finding;

/** Writes JSON in one form on every machine: UTF-8, two blanks a level, short arrays on one line, numbers in full. */
final class Json implements Closeable {

    /** Shortest digits that read back as the same double, by the same rule on every version of Java. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    /** What writes the inside of an object or of an array. */
    interface Body {
        void write() throws IOException;
    }

    /** What writes one item of an array. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    private final JsonGenerator out;

    Json(OutputStream target) throws IOException {
        out = FACTORY.createGenerator(target, JsonEncoding.UTF8);
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentObjectsWith(indenter);
        out.setPrettyPrinter(printer);
    }

    void object(Body body) throws IOException {
        out.writeStartObject();
        body.write();
        out.writeEndObject();
    }

    void object(String key, Body body) throws IOException {
        out.writeFieldName(key);
        object(body);
    }

    <T> void array(String key, Iterable<T> items, Item<T> each) throws IOException {
        out.writeArrayFieldStart(key);
        for (T item : items) {
            each.write(item);
        }
        out.writeEndArray();
    }

    void words(String key, Iterable<String> items) throws IOException {
        array(key, items, out::writeString);
    }

    void word(String key, String text) throws IOException {
        out.writeStringField(key, text);
    }

    /** Null where there is none. */
    void word(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            word(key, text.get());
        } else {
            nothing(key);
        }
    }

    void count(String key, long number) throws IOException {
        out.writeNumberField(key, number);
    }

    void yes(String key, boolean answer) throws IOException {
        out.writeBooleanField(key, answer);
    }

    /** Null where nobody can tell. */
    void yes(String key, Optional<Boolean> answer) throws IOException {
        if (answer.isPresent()) {
            yes(key, answer.get());
        } else {
            nothing(key);
        }
    }

    void amount(String key, double amount) throws IOException {
        out.writeFieldName(key);
        out.writeNumber(finite(key, amount));
    }

    /** Null where there is none, or none that JSON could hold. */
    void amount(String key, OptionalDouble amount) throws IOException {
        if (amount.isPresent() && Double.isFinite(amount.getAsDouble())) {
            amount(key, amount.getAsDouble());
        } else {
            nothing(key);
        }
    }

    void amounts(String key, List<Double> amounts) throws IOException {
        array(key, amounts, amount -> out.writeNumber(finite(key, amount)));
    }

    void nothing(String key) throws IOException {
        out.writeNullField(key);
    }

    void findings(List<Finding> findings) throws IOException {
        array(
                "findings",
                findings,
                finding -> object(() -> {
                    word("severity", finding.severity().name());
                    word("place", finding.place());
                    word("problem", finding.problem());
                    word("fix", finding.fix());
                }));
    }

    /** The last line ends like every other. */
    @Override
    public void close() throws IOException {
        out.writeRaw('\n');
        out.close();
    }

    /** Zero has no sign in a result; what is no number is our own fault and must not leave the house. */
    private static double finite(String key, double amount) {
        if (!Double.isFinite(amount)) {
            throw new IllegalStateException("Not a number in " + key + ": " + amount);
        }
        return amount + 0.0;
    }
}
