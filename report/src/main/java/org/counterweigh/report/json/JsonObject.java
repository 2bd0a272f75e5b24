package org.counterweigh.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object that was read; a key that is missing, or holds something else than is asked for, is refused. */
public final class JsonObject {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, @Nullable Object> values;

    private JsonObject(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * The one object that the text is.
     *
     * @throws IllegalArgumentException where it is something else
     */
    public static JsonObject parse(String text) {
        try (JsonParser in = FACTORY.createParser(text)) {
            in.nextToken();
            Object value = value(in);
            if (value instanceof JsonObject object && in.nextToken() == null) {
                return object;
            }
            throw new IllegalArgumentException("Not one JSON object");
        } catch (IOException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    private static @Nullable Object value(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("The text ends too early");
        }
        return switch (token) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> in.getBooleanValue();
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("Unexpected " + token);
        };
    }

    private static JsonObject object(JsonParser in) throws IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String key = in.currentName();
            in.nextToken();
            values.put(key, value(in));
        }
        return new JsonObject(values);
    }

    private static List<@Nullable Object> array(JsonParser in) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in));
        }
        return items;
    }

    public Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    public String string(String key) {
        return of(key, String.class).orElseThrow(() -> missing(key));
    }

    public Optional<String> optionalString(String key) {
        return of(key, String.class);
    }

    public double amount(String key) {
        return of(key, Double.class).orElseThrow(() -> missing(key));
    }

    public OptionalDouble optionalAmount(String key) {
        return of(key, Double.class).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    public boolean bool(String key) {
        return of(key, Boolean.class).orElseThrow(() -> missing(key));
    }

    public JsonObject object(String key) {
        return of(key, JsonObject.class).orElseThrow(() -> missing(key));
    }

    public Optional<JsonObject> optionalObject(String key) {
        return of(key, JsonObject.class);
    }

    public List<JsonObject> objects(String key) {
        return items(key, JsonObject.class);
    }

    public List<String> strings(String key) {
        return items(key, String.class);
    }

    public List<Double> amounts(String key) {
        return items(key, Double.class);
    }

    private <T> List<T> items(String key, Class<T> type) {
        List<T> items = new ArrayList<>();
        for (Object item : of(key, List.class).orElseThrow(() -> missing(key))) {
            items.add(cast(key, item, type));
        }
        return items;
    }

    private <T> Optional<T> of(String key, Class<T> type) {
        Object value = values.get(key);
        return value == null ? Optional.empty() : Optional.of(cast(key, value, type));
    }

    private static <T> T cast(String key, @Nullable Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw missing(key);
        }
        return type.cast(value);
    }

    private static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("Missing, or of another kind: " + key);
    }
}
