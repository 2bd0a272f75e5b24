package org.counterweigh.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A written JSON object read back, with its keys in order; a key twice or anything behind the object is refused. */
public final class ReadJson {

    public final Map<String, @Nullable Object> object;

    private ReadJson(Map<String, @Nullable Object> object) {
        this.object = object;
    }

    @SuppressWarnings("unchecked")
    public static ReadJson of(byte[] json) {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            var read = new ReadJson((Map<String, @Nullable Object>) Objects.requireNonNull(any(parser)));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("Something stands behind the object");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands at a path such as {@code cases/0/factors}. */
    @Nullable
    Object at(String path) {
        Object here = object;
        for (String step : path.split("/", -1)) {
            here = here instanceof List<?> list ? list.get(Integer.parseInt(step)) : known((Map<?, ?>) here, step);
        }
        return here;
    }

    private static @Nullable Object known(@Nullable Map<?, ?> map, String key) {
        if (map == null || !map.containsKey(key)) {
            throw new IllegalArgumentException("No key " + key);
        }
        return map.get(key);
    }

    double number(String path) {
        return ((Number) Objects.requireNonNull(at(path))).doubleValue();
    }

    List<Double> numbers(String path) {
        return ((List<?>) Objects.requireNonNull(at(path)))
                .stream().map(each -> ((Number) each).doubleValue()).toList();
    }

    /** The keys of an object in the order they are written. */
    List<String> keys(String path) {
        return ((Map<?, ?>) Objects.requireNonNull(path.isEmpty() ? object : at(path)))
                .keySet().stream().map(String::valueOf).toList();
    }

    private static @Nullable Object any(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    map.put(key, any(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(any(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("Unexpected " + parser.currentToken());
        };
    }
}
