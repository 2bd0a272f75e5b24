package org.counterweigh.excel.odd;

import static org.counterweigh.excel.odd.Hostile.either;
import static org.counterweigh.excel.odd.Hostile.refused;
import static org.counterweigh.excel.odd.Hostile.seven;
import static org.counterweigh.excel.odd.Hostile.sheetHead;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Hostile XML: entities, depth, and single things of 100 MB. */
final class HostileXml {

    private static final int DEEP = 200_000;

    private HostileXml() {}

    static List<Hostile> all(int port) {
        List<Hostile> all = new ArrayList<>();
        entities(all, port);
        depth(all);
        lengths(all);
        return all;
    }

    private static void entities(List<Hostile> all, int port) {
        for (String part : new String[] {Packed.SHEET, Packed.TEXTS, Packed.STYLES, Packed.BOOK, Packed.BOOK_LINKS}) {
            all.add(refused("an outside entity in " + part, () -> declaring(part, outside(port))));
            all.add(refused("an outside definition in " + part, () -> declaring(part, definition(port))));
            all.add(refused("an entity bomb in " + part, () -> declaring(part, laughs())));
        }
        for (String part : new String[] {Packed.TYPES, Packed.ROOT_LINKS}) {
            all.add(either("an outside entity in " + part, () -> declaring(part, outside(port))));
            all.add(either("an outside definition in " + part, () -> declaring(part, definition(port))));
            all.add(either("an entity bomb in " + part, () -> declaring(part, laughs())));
        }
        all.add(either(
                "an outside entity in the properties",
                () -> seven().with("docProps/core.xml", outside(port) + "<coreProperties>&a;</coreProperties>")
                        .bytes()));
        all.add(refused("an outside entity in a sheet in UTF-16", () -> {
            String sheet = new String(declared(Packed.SHEET, outside(port)), java.nio.charset.StandardCharsets.UTF_8);
            return seven().with(Packed.SHEET, ("\uFEFF" + sheet).getBytes(java.nio.charset.StandardCharsets.UTF_16LE))
                    .bytes();
        }));
    }

    private static byte[] declaring(String part, String definition) {
        Packed book = part.equals(Packed.TEXTS) ? Packed.cell("t=\"s\"", "<v>0</v>") : seven();
        return book.with(part, declared(part, definition)).bytes();
    }

    private static byte[] declared(String part, String definition) {
        String text = Packed.cell("t=\"inlineStr\"", "<is><t>&a;</t></is>")
                .texts("<t>&a;</t>")
                .formats("0.00")
                .text(part);
        return text.substring(Packed.HEAD.length())
                .replace("numFmts>", "numFmts>&a;")
                .transform(body -> definition + body)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String outside(int port) {
        return "<!DOCTYPE x [<!ENTITY a SYSTEM \"http://127.0.0.1:" + port + "/entity\">]>";
    }

    private static String definition(int port) {
        return "<!DOCTYPE x SYSTEM \"http://127.0.0.1:" + port
                + "/definition\" [<!ENTITY % p SYSTEM \"http://127.0.0.1:" + port + "/parameter\"> %p;]>";
    }

    private static String laughs() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return laughs.append("<!ENTITY a \"&a29;\">]>").toString();
    }

    private static void depth(List<Hostile> all) {
        String[] names = {"row", "c", "is", "x"};
        for (String name : names) {
            all.add(either(
                    "a sheet 200,000 deep in " + name,
                    () -> Hostile.sheet(sheetHead()
                            .text("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>")
                            .times(DEEP, "<" + name + ">")
                            .times(DEEP, "</" + name + ">"))));
        }
        all.add(refused(
                "a cell 200,000 deep",
                () -> Hostile.sheet(sheetHead()
                        .text("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\">")
                        .times(DEEP, "<is>")
                        .text("<t>7</t>")
                        .times(DEEP, "</is>")
                        .text("</c></row>"))));
        all.add(refused(
                "a sheet 200,000 deep that never ends",
                () -> Hostile.with(Packed.SHEET, sheetHead().times(DEEP, "<row>"))));
        for (String part : new String[] {Packed.TEXTS, Packed.STYLES, Packed.BOOK, Packed.BOOK_LINKS}) {
            all.add(either(part + " 200,000 deep", () -> {
                String text = seven().text(part);
                int at = text.lastIndexOf("</");
                return Hostile.with(
                        part,
                        new Bulk()
                                .text(text.substring(0, at))
                                .times(DEEP, "<a>")
                                .times(DEEP, "</a>")
                                .text(text.substring(at)));
            }));
        }
    }

    private static void lengths(List<Hostile> all) {
        String[][] around = {
            {"an inline text", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>", "</t></is></c></row>"},
            {"the text of a formula", "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>1</f><v>", "</v></c></row>"},
            {"a number", "<row r=\"1\"><c r=\"A1\"><v>1", "</v></c></row>"},
            {"an address", "<row r=\"1\"><c r=\"", "1\"><v>7</v></c></row>"},
            {"a value never closed", "<row r=\"1\"><c r=\"A1\"><v>", ""},
            {"an attribute never closed", "<row r=\"1\"><c r=\"A1", ""},
            {"a section never closed", "<row r=\"1\"><c r=\"A1\"><v><![CDATA[", ""}
        };
        for (String[] parts : around) {
            all.add(refused(
                    parts[0] + " of 100 MB",
                    () -> Hostile.sheet(filler(sheetHead().text(parts[1])).text(parts[2]))));
        }
        String[][] harmless = {
            {"a formula", "<row r=\"1\"><c r=\"A1\"><f>", "</f><v>7</v></c></row>"},
            {"a remark", "<!--", "--><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"},
            {"an attribute", "<row r=\"1\" x=\"", "\"><c r=\"A1\"><v>7</v></c></row>"},
            {"a tag", "<", "/><row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"}
        };
        for (String[] parts : harmless) {
            all.add(either(
                    parts[0] + " of 100 MB",
                    () -> Hostile.sheet(filler(sheetHead().text(parts[1])).text(parts[2]))));
        }
        all.add(refused("a shared text of 100 MB", () -> {
            Bulk bulk = filler(new Bulk().text("<sst xmlns=\"" + Packed.MAIN + "\"><si><t>"))
                    .text("</t></si></sst>");
            return Packed.cell("t=\"s\"", "<v>0</v>")
                    .without(Packed.TEXTS)
                    .zip()
                    .add(bulk.entry(Packed.TEXTS))
                    .bytes();
        }));
        all.add(either(
                "a tag of 100,000 attributes",
                () -> Hostile.sheet(sheetHead()
                        .text("<row r=\"1\" ")
                        .each(100_000, i -> " a" + i + "=\"\"")
                        .text("><c r=\"A1\"><v>7</v></c></row>"))));
        all.add(either(
                "a tag of 100,000 vocabularies",
                () -> Hostile.sheet(sheetHead()
                        .text("<row r=\"1\" ")
                        .each(100_000, i -> " xmlns:a" + i + "=\"urn:a\"")
                        .text("><c r=\"A1\"><v>7</v></c></row>"))));
    }

    /** Letters and digits that pack at an honest ratio. */
    private static Bulk filler(Bulk bulk) {
        var random = new Random(7);
        String[] blocks = new String[64];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = Long.toHexString(random.nextLong() >>> 4 | 1L << 59).replaceAll("[a-f]", "1");
        }
        return bulk.each(100 * (1 << 20) / 15, i -> blocks[random.nextInt(blocks.length)]);
    }
}
