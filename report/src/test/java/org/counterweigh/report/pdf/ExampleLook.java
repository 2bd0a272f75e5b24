package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Typeface;
import org.counterweigh.templates.Brand.Palette;
import org.counterweigh.templates.TemplateFolder;

/** The house colours and letters, for tests. */
public final class ExampleLook {

    private ExampleLook() {}

    public static Look look() {
        return new Look(palette(), typeface());
    }

    static Palette palette() {
        return new Palette(0x1F2933, 0x5B6770, 0x0B5C8A, 0xB5480A, 0xA9CFE2, 0xF8D9BD, 0xEEF2F5, 0x8A949C);
    }

    private static Typeface typeface() {
        return new Typeface(
                font("SourceSans3_400Regular.ttf"),
                font("SourceSans3_600SemiBold.ttf"),
                font("SourceSans3_400Regular_Italic.ttf"),
                List.of(new Typeface.Other(
                        template("NotoSansHebrew-Regular.ttf"), template("NotoSansHebrew-SemiBold.ttf"))));
    }

    private static byte[] template(String name) {
        return TemplateFolder.shipped().bytes("brand/fonts/" + name);
    }

    private static byte[] font(String name) {
        try (InputStream in = ExampleLook.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
