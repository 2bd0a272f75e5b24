package org.counterweigh.report.bench;

import java.util.List;
import org.counterweigh.report.document.Look;
import org.counterweigh.report.document.Typeface;
import org.counterweigh.templates.Brand;
import org.counterweigh.templates.BrandFile;
import org.counterweigh.templates.TemplateFolder;

/** The colours and letters that come with the product. */
final class ShippedLook {

    private ShippedLook() {}

    static Look look() {
        var shipped = TemplateFolder.shipped();
        Brand brand = new BrandFile(shipped).read().value().orElseThrow();
        List<Typeface.Other> others = brand.fonts().others().stream()
                .map(other -> new Typeface.Other(shipped.bytes(other.regular()), shipped.bytes(other.semibold())))
                .toList();
        return new Look(
                brand.palette(),
                new Typeface(
                        shipped.bytes(brand.fonts().regular()),
                        shipped.bytes(brand.fonts().semibold()),
                        shipped.bytes(brand.fonts().italic()),
                        others));
    }
}
