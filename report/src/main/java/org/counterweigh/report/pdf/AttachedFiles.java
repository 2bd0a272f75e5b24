package org.counterweigh.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterweigh.report.document.Attachment;
import org.counterweigh.report.document.Attachment.Relationship;

/**
 * Writes the files that travel inside a report, each tied to the report as its source or its data.
 *
 * @param date that each file carries, since the report knows no other
 */
record AttachedFiles(PDDocument file, Calendar date) {

    /** Signs that part folders, or that no system allows in a name. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    void write(List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        COSArray associated = new COSArray();
        COSArray names = new COSArray();
        // a reader looks a name up by halving, so they stand in order
        List<Attachment> byName = attachments.stream()
                .sorted(Comparator.comparing(Attachment::name))
                .toList();
        for (Attachment attachment : byName) {
            COSDictionary specification = specification(attachment);
            associated.add(specification);
            names.add(new COSString(name(attachment)));
            names.add(specification);
        }
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.NAMES, names);
        COSDictionary trees = new COSDictionary();
        trees.setItem(COSName.getPDFName("EmbeddedFiles"), embedded);
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.NAMES, trees);
        catalog.setItem(COSName.getPDFName("AF"), associated);
    }

    private COSDictionary specification(Attachment attachment) throws IOException {
        COSStream stream = stream(attachment);
        COSDictionary versions = new COSDictionary();
        versions.setItem(COSName.F, stream);
        versions.setItem(COSName.UF, stream);
        COSDictionary specification = new COSDictionary();
        specification.setName(COSName.TYPE, "Filespec");
        specification.setString(COSName.F, name(attachment));
        specification.setString(COSName.UF, name(attachment));
        specification.setString(COSName.DESC, attachment.description());
        specification.setName(COSName.getPDFName("AFRelationship"), relationship(attachment.relationship()));
        specification.setItem(COSName.EF, versions);
        return specification;
    }

    private COSStream stream(Attachment attachment) throws IOException {
        byte[] content = attachment.content();
        COSStream stream = file.getDocument().createCOSStream();
        // a workbook is packed already
        boolean packed = attachment.relationship() == Relationship.SOURCE;
        try (OutputStream out =
                packed ? stream.createOutputStream() : stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        COSDictionary particulars = new COSDictionary();
        particulars.setInt(COSName.SIZE, content.length);
        particulars.setDate(COSName.CREATION_DATE, date);
        particulars.setDate(COSName.MOD_DATE, date);
        particulars.setItem(COSName.getPDFName("CheckSum"), new COSString(checksum(content)));
        stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        stream.setName(COSName.SUBTYPE, attachment.mediaType());
        stream.setItem(COSName.PARAMS, particulars);
        return stream;
    }

    private static String name(Attachment attachment) {
        return attachment.name().replaceAll(NOT_IN_NAMES, "_");
    }

    private static String relationship(Relationship relationship) {
        return switch (relationship) {
            case SOURCE -> "Source";
            case DATA -> "Data";
        };
    }

    /** PDF asks for MD5, against slips and not against forgers; the report itself prints SHA-256. */
    private static byte[] checksum(byte[] content) {
        try {
            return MessageDigest.getInstance("MD5").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
