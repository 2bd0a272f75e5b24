package org.counterweigh.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a template file is looked up: first in the owner's folders, then among those shipped. */
public final class TemplateFolder {

    private final List<Layer> layers;

    private TemplateFolder(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    public static TemplateFolder shipped() {
        return new TemplateFolder(List.of());
    }

    /** Files of the folder come before those known so far, by the same name: {@code gates/rules.csv}. */
    public TemplateFolder under(Path folder) {
        return with(new OwnLayer("", folder));
    }

    /** The same for a folder of the shape of {@code brand} alone, which may hold a folder {@code wording} too. */
    public TemplateFolder underBrand(Path folder) {
        return with(new OwnLayer("brand/", folder)).with(new OwnLayer("wording/", folder.resolve("wording")));
    }

    /** The brands that come with the product beside the usual one, by name. */
    public static List<String> brands() {
        return shipped()
                .text("brand/brands.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
    }

    /** Files of one of {@link #brands()} come before those known so far. */
    public TemplateFolder underShippedBrand(String name) {
        return with(new ShippedLayer("brand/", "brand/" + name + "/"));
    }

    /** Whether the owner has a file of that name, which stands for the shipped one. */
    boolean hasOwn(String file) {
        return layers.stream().anyMatch(layer -> layer.has(file));
    }

    public boolean has(String file) {
        return hasOwn(file) || TemplateFolder.class.getResource(file) != null;
    }

    public byte[] bytes(String file) {
        Optional<Layer> own = layers.stream().filter(layer -> layer.has(file)).findFirst();
        try {
            return own.isPresent() ? own.get().bytes(file) : shippedBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + own.map(layer -> layer.place(file)).orElse(file), e);
        }
    }

    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private TemplateFolder with(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(0, layer);
        return new TemplateFolder(more);
    }

    private static byte[] shippedBytes(String file) throws IOException {
        try (InputStream stream = TemplateFolder.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No template file is called " + file);
            }
            return stream.readAllBytes();
        }
    }

    /** Files that stand for those shipped under the same name. */
    private sealed interface Layer {
        boolean has(String file);

        byte[] bytes(String file) throws IOException;

        String place(String file);
    }

    /** One owner's folder, which stands for the files whose name begins with the prefix. */
    private record OwnLayer(String prefix, Path folder) implements Layer {

        @Override
        public boolean has(String file) {
            return find(file).isPresent();
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            return Files.readAllBytes(find(file).orElseThrow());
        }

        @Override
        public String place(String file) {
            return find(file).map(Path::toString).orElse(file);
        }

        private Optional<Path> find(String file) {
            return Optional.of(file)
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> folder.resolve(name.substring(prefix.length())).normalize())
                    .filter(path -> path.startsWith(folder.normalize()))
                    .filter(Files::isRegularFile);
        }
    }

    /** Files that come with the product under another prefix. */
    private record ShippedLayer(String prefix, String instead) implements Layer {

        @Override
        public boolean has(String file) {
            return file.startsWith(prefix) && TemplateFolder.class.getResource(place(file)) != null;
        }

        @Override
        public byte[] bytes(String file) throws IOException {
            return shippedBytes(place(file));
        }

        @Override
        public String place(String file) {
            return instead + file.substring(prefix.length());
        }
    }
}
