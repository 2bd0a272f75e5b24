package org.counterweigh.report;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF as a judge: which rules of PDF/UA-1 and PDF/A-3a a file breaks. */
public final class VeraPdf {

    private static final int MOST = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Each broken rule once for each place, as veraPDF words it; empty where the file keeps both standards. */
    public static List<String> broken(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                .flatMap(flavour -> broken(pdf, flavour))
                .toList();
    }

    private static Stream<String> broken(byte[] pdf, PDFAFlavour flavour) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, MOST, false, false, false)) {
            var result = validator.validate(parser);
            if (result.isCompliant()) {
                return Stream.empty();
            }
            return result.getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> "%s %s-%s %s (%s)"
                            .formatted(
                                    flavour.getId(),
                                    test.getRuleId().getClause(),
                                    test.getRuleId().getTestNumber(),
                                    test.getMessage(),
                                    test.getLocation().getContext()));
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot judge the file", e);
        }
    }
}
