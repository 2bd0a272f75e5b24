package org.counterweigh.excel.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweigh.excel.xml.PlainXml;
import org.counterweigh.excel.zip.Refusal;

/** Any bytes for the shared texts: as they stand and through an XML parser, they give the same texts or none. */
class SharedTextsFuzzTest {

    @FuzzTest(maxDuration = "8s")
    void the_quick_and_the_careful_way_give_the_same_texts(byte[] part) throws IOException {
        Optional<List<String>> quick = texts(part);
        Optional<List<String>> careful = plain(part);

        if (quick.isPresent() && careful.isPresent()) {
            assertThat(quick.get()).isEqualTo(careful.get());
        }
    }

    private static Optional<List<String>> plain(byte[] part) throws IOException {
        try {
            return texts(new PlainXml(new ByteArrayInputStream(part)).readAllBytes());
        } catch (Refusal noXml) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> texts(byte[] part) throws IOException {
        try {
            SharedTexts shared = SharedTexts.of(new ByteArrayInputStream(part), part.length);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < shared.count(); i++) {
                texts.add(shared.text(i));
            }
            return Optional.of(texts);
        } catch (Refusal told) {
            return Optional.empty();
        }
    }
}
