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
        return with(new Layer("", folder));
    }

    /** The same for a folder of the shape of {@code brand} alone, which may hold a folder {@code wording} too. */
    public TemplateFolder underBrand(Path folder) {
        return with(new Layer("brand/", folder)).with(new Layer("wording/", folder.resolve("wording")));
    }

    /** Whether the owner has a file of that name, which stands for the shipped one. */
    boolean hasOwn(String file) {
        return own(file).isPresent();
    }

    public boolean has(String file) {
        return hasOwn(file) || TemplateFolder.class.getResource(file) != null;
    }

    public byte[] bytes(String file) {
        try {
            Optional<Path> own = own(file);
            return own.isPresent() ? Files.readAllBytes(own.get()) : shippedBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + own(file).map(Path::toString).orElse(file), e);
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

    private Optional<Path> own(String file) {
        return layers.stream()
                .map(layer -> layer.find(file))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static byte[] shippedBytes(String file) throws IOException {
        try (InputStream stream = TemplateFolder.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No template file is called " + file);
            }
            return stream.readAllBytes();
        }
    }

    /** One owner's folder, which stands for the files whose name begins with the prefix. */
    private record Layer(String prefix, Path folder) {
        Optional<Path> find(String file) {
            return Optional.of(file)
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> folder.resolve(name.substring(prefix.length())).normalize())
                    .filter(path -> path.startsWith(folder.normalize()))
                    .filter(Files::isRegularFile);
        }
    }
}
