package org.counterweigh.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Writes the tags of a report into its file, with the way back from each piece of content to its tag. */
final class TagWriter {

    private final PDDocument file;
    private final List<PDPage> pages = new ArrayList<>();
    private final Map<Integer, Map<Integer, COSDictionary>> owners = new TreeMap<>();
    private final List<COSDictionary> ownersOfAnnotations = new ArrayList<>();

    TagWriter(PDDocument file) {
        this.file = file;
        file.getPages().forEach(pages::add);
    }

    void write(Tag document) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.getCOSObject().setItem(COSName.K, element(document, root.getCOSObject()));
        root.getCOSObject().setItem(COSName.PARENT_TREE, parentTree());
        root.setParentTreeNextKey(pages.size() + ownersOfAnnotations.size());
        file.getDocumentCatalog().setStructureTreeRoot(root);

        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marked);
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, tag.type);
        element.setItem(COSName.P, parent);
        tag.alternative.ifPresent(text -> element.setString(COSName.ALT, text));
        COSArray attributes = attributes(tag);
        if (attributes.size() > 0) {
            element.setItem(COSName.A, attributes.size() == 1 ? attributes.get(0) : attributes);
        }
        if (tag.children.isEmpty() && tag.annotations.isEmpty() && tag.marks.size() == 1) {
            element.setItem(COSName.K, content(tag.marks.get(0), element));
        } else {
            COSArray kids = new COSArray();
            tag.marks.forEach(mark -> kids.add(reference(mark, element)));
            tag.annotations.forEach(annotation -> kids.add(reference(annotation, element)));
            tag.children.forEach(child -> kids.add(element(child, element)));
            kids.setDirect(true);
            element.setItem(COSName.K, kids);
        }
        return element;
    }

    /** The briefest way, which most elements can take: what is drawn for them is in one piece. */
    private COSBase content(Tag.Mark mark, COSDictionary element) {
        owners.computeIfAbsent(mark.page(), page -> new TreeMap<>()).put(mark.number(), element);
        element.setItem(COSName.PG, pages.get(mark.page()));
        return COSInteger.get(mark.number());
    }

    private COSDictionary reference(Tag.Mark mark, COSDictionary element) {
        owners.computeIfAbsent(mark.page(), page -> new TreeMap<>()).put(mark.number(), element);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, pages.get(mark.page()));
        reference.setInt(COSName.MCID, mark.number());
        reference.setDirect(true);
        return reference;
    }

    /** With a key of its own, after those of the pages, for the way back. */
    private COSDictionary reference(Tag.Annotation annotation, COSDictionary element) {
        annotation.dictionary().setInt(COSName.STRUCT_PARENT, pages.size() + ownersOfAnnotations.size());
        ownersOfAnnotations.add(element);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, pages.get(annotation.page()));
        reference.setItem(COSName.OBJ, annotation.dictionary());
        reference.setDirect(true);
        return reference;
    }

    private static COSArray attributes(Tag tag) {
        COSArray attributes = new COSArray();
        attributes.setDirect(true);
        tag.scope.ifPresent(scope -> attributes.add(attribute("Table", "Scope", COSName.getPDFName(scope))));
        if (tag.columns > 1) {
            attributes.add(attribute("Table", "ColSpan", COSInteger.get(tag.columns)));
        }
        if (tag.type.equals("L")) {
            attributes.add(attribute("List", "ListNumbering", COSName.getPDFName("Disc")));
        }
        tag.bounds.ifPresent(bounds -> attributes.add(attribute("Layout", "BBox", rectangle(bounds))));
        return attributes;
    }

    private static COSDictionary attribute(String owner, String name, COSBase value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setDirect(true);
        attribute.setName(COSName.O, owner);
        attribute.setItem(COSName.getPDFName(name), value);
        return attribute;
    }

    private static COSArray rectangle(Tag.Bounds bounds) {
        COSArray corners = new COSArray();
        corners.setDirect(true);
        List<Double> values = List.of(bounds.left(), bounds.bottom(), bounds.right(), bounds.top());
        values.forEach(value -> corners.add(new COSFloat(value.floatValue())));
        return corners;
    }

    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            COSArray onPage = new COSArray();
            owners.getOrDefault(i, Map.of()).values().forEach(onPage::add);
            numbers.add(COSInteger.get(i));
            numbers.add(onPage);
            pages.get(i).setStructParents(i);
        }
        for (int i = 0; i < ownersOfAnnotations.size(); i++) {
            numbers.add(COSInteger.get(pages.size() + i));
            numbers.add(ownersOfAnnotations.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
