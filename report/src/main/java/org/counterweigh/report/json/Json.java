package org.counterweigh.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.counterweigh.findings.Finding;

/** Writes JSON in one form on every machine: UTF-8, two blanks a level, short arrays on one line, numbers in full. */
public final class Json {

    /** Shortest digits that read back as the same double, by the same rule on every version of Java. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** One object as the bytes of a file, whose last line ends like every other. */
    public static byte[] bytes(Consumer<Json> body) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            var printer = new DefaultPrettyPrinter(SEPARATORS);
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            out.setPrettyPrinter(printer);
            var json = new Json(out);
            json.item(() -> body.accept(json));
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("JSON could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /** One object on one line. */
    public static String line(Consumer<Json> body) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            var json = new Json(out);
            json.item(() -> body.accept(json));
        } catch (IOException e) {
            throw new UncheckedIOException("JSON could not be written to memory", e);
        }
        return text.toString();
    }

    /** One object as text to print. */
    public static String text(Consumer<Json> body) {
        return new String(bytes(body), StandardCharsets.UTF_8).strip();
    }

    public void object(String key, Runnable body) {
        write(() -> out.writeObjectFieldStart(key));
        body.run();
        write(out::writeEndObject);
    }

    /** Null where there is none. */
    public <T> void object(String key, Optional<T> of, Consumer<T> body) {
        of.ifPresentOrElse(given -> object(key, () -> body.accept(given)), () -> nullValue(key));
    }

    /** An array of the objects that the body writes, each with {@link #item}. */
    public void array(String key, Runnable body) {
        write(() -> out.writeArrayFieldStart(key));
        body.run();
        write(out::writeEndArray);
    }

    public void item(Runnable body) {
        write(out::writeStartObject);
        body.run();
        write(out::writeEndObject);
    }

    /** An array with an object for each item. */
    public <T> void objects(String key, Iterable<T> items, Consumer<T> each) {
        array(key, () -> items.forEach(item -> item(() -> each.accept(item))));
    }

    public void strings(String key, Iterable<String> items) {
        array(key, () -> items.forEach(text -> write(() -> out.writeString(text))));
    }

    public void string(String key, String text) {
        write(() -> out.writeStringField(key, text));
    }

    /** Null where there is none. */
    public void string(String key, Optional<String> text) {
        text.ifPresentOrElse(given -> string(key, given), () -> nullValue(key));
    }

    public void count(String key, long number) {
        write(() -> out.writeNumberField(key, number));
    }

    public void bool(String key, boolean answer) {
        write(() -> out.writeBooleanField(key, answer));
    }

    /** Null where nobody can tell. */
    public void bool(String key, Optional<Boolean> answer) {
        answer.ifPresentOrElse(given -> bool(key, given), () -> nullValue(key));
    }

    public void amount(String key, double amount) {
        write(() -> out.writeNumberField(key, finite(key, amount)));
    }

    /** Null where there is none, or none that JSON could hold. */
    public void amount(String key, OptionalDouble amount) {
        if (amount.isPresent() && Double.isFinite(amount.getAsDouble())) {
            amount(key, amount.getAsDouble());
        } else {
            nullValue(key);
        }
    }

    public void amounts(String key, List<Double> amounts) {
        array(key, () -> amounts.forEach(amount -> write(() -> out.writeNumber(finite(key, amount)))));
    }

    public void nullValue(String key) {
        write(() -> out.writeNullField(key));
    }

    public void findings(List<Finding> findings) {
        objects("findings", findings, finding -> {
            string("severity", finding.severity().name());
            string("place", finding.place());
            string("problem", finding.problem());
            string("fix", finding.fix());
            finding.effect().ifPresent(money -> amount("effect", money));
        });
    }

    private interface Token {
        void write() throws IOException;
    }

    private void write(Token token) {
        try {
            token.write();
        } catch (IOException e) {
            throw new UncheckedIOException("JSON could not be written to memory", e);
        }
    }

    /** Zero has no sign in a result; what is no number is our own fault and must not leave the house. */
    private static double finite(String key, double amount) {
        if (!Double.isFinite(amount)) {
            throw new IllegalStateException("Not a number in " + key + ": " + amount);
        }
        return amount + 0.0;
    }
}
