package org.counterweigh.excel.odd;

import static org.counterweigh.excel.odd.Hostile.either;
import static org.counterweigh.excel.odd.Hostile.read;
import static org.counterweigh.excel.odd.Hostile.refused;
import static org.counterweigh.excel.odd.Hostile.seven;
import static org.counterweigh.excel.odd.Hostile.sheetHead;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Hostile packing: bombs, lies about sizes, and names that lead elsewhere. */
final class HostileZips {

    private HostileZips() {}

    static List<Hostile> all() {
        return List.of(
                refused(
                        "1 GB of spaces in a sheet",
                        () -> Hostile.sheet(sheetHead().times(1 << 10, " ".repeat(1 << 20)))),
                refused(
                        "1 GB of one shared text",
                        () -> Hostile.with(
                                Packed.TEXTS,
                                new Bulk()
                                        .text("<sst xmlns=\"" + Packed.MAIN + "\"><si><t>")
                                        .times(1 << 10, "x".repeat(1 << 20))
                                        .text("</t></si></sst>"))),
                refused(
                        "a sheet that claims 1 kB and is 100 MB",
                        () -> lied(sheet -> {
                            RawZip.Entry bomb =
                                    sheetHead().times(100, " ".repeat(1 << 20)).entry("x");
                            sheet.packed = bomb.packed;
                            sheet.packedSize = bomb.packedSize;
                        })),
                refused("a part that claims 4 GB", () -> lied(sheet -> sheet.size = 0xFFFF_FFFEL)),
                refused(
                        "a part that claims 8 EB",
                        () -> lied(sheet -> {
                            sheet.zip64 = true;
                            sheet.size = Long.MAX_VALUE;
                        })),
                refused(
                        "a part that claims to be packed in 8 EB",
                        () -> lied(sheet -> {
                            sheet.zip64 = true;
                            sheet.packedSize = Long.MAX_VALUE;
                        })),
                refused(
                        "a part packed in less than nothing",
                        () -> lied(sheet -> {
                            sheet.zip64 = true;
                            sheet.packedSize = -5;
                        })),
                refused("a part that starts past the end", () -> lied(sheet -> sheet.offset = 0x7FFF_FFF0L)),
                refused(
                        "a part that starts at 8 EB",
                        () -> lied(sheet -> {
                            sheet.zip64 = true;
                            sheet.offset = Long.MAX_VALUE - 10;
                        })),
                either(
                        "a part with another's name in front of its bytes",
                        () -> lied(sheet -> sheet.name = "xl/other.xml")),
                refused("a part packed in an unknown way", () -> lied(sheet -> sheet.method = 12)),
                refused("a part with a wrong check sum", () -> lied(sheet -> sheet.crc ^= 1)),
                refused("a part locked by the zip's own password", () -> lied(sheet -> sheet.flags |= 1)),
                refused("1,000 parts that share their bytes", HostileZips::shared),
                refused("5,000 parts that overlap by half", HostileZips::overlapping),
                refused("60,000 parts", () -> many(60_000)),
                refused(
                        "a list of 10 million parts",
                        () -> seven().zip().wide().claiming(10_000_000).bytes()),
                refused(
                        "a list of less than no parts",
                        () -> seven().zip().wide().claiming(-2).bytes()),
                refused(
                        "two parts of the same name",
                        () -> seven().zip().add(Packed.SHEET, new byte[0]).bytes()),
                refused(
                        "two parts of the same name but for case",
                        () -> seven().zip()
                                .add("XL/Worksheets/SHEET1.xml", new byte[0])
                                .bytes()),
                refused("a part named ../../outside", () -> named("../../outside.xml")),
                refused("a part named ..\\..\\outside", () -> named("xl\\..\\..\\outside.xml")),
                refused("a part named C:\\outside", () -> named("C:\\outside.xml")),
                refused("a part with a NUL in its name", () -> named("xl/a\0b.xml")),
                either("a part named /etc/passwd", () -> named("/etc/passwd")),
                read("zips in a zip, never opened", HostileZips::nested),
                either(
                        "bytes in front of the zip",
                        () -> seven().zip().prefix("#!/bin/sh\nexit 1\n").bytes()),
                either("a name of 60,000 characters", () -> named("x".repeat(60_000))));
    }

    private static byte[] lied(Consumer<RawZip.Entry> lie) {
        RawZip zip = seven().zip();
        lie.accept(zip.entry(Packed.SHEET));
        return zip.bytes();
    }

    private static byte[] named(String name) {
        return seven().zip().add(name, new byte[] {1}).bytes();
    }

    private static byte[] many(int count) {
        RawZip zip = seven().zip();
        for (int i = 0; i < count; i++) {
            zip.add(new RawZip.Entry("xl/media/image" + i + ".png", new byte[0], RawZip.STORED));
        }
        return zip.bytes();
    }

    private static byte[] shared() {
        RawZip zip = seven().zip();
        RawZip.Entry kernel = new Bulk().times(100, "x".repeat(1 << 16)).entry("xl/media/0.bin");
        long at = 0;
        for (RawZip.Entry entry : zip.entries()) {
            at += 30L + entry.name.getBytes(StandardCharsets.UTF_8).length + entry.packed.length;
        }
        zip.add(kernel);
        for (int i = 1; i < 1_000; i++) {
            var entry =
                    new RawZip.Entry("xl/media/" + i + ".bin", kernel.packed, RawZip.DEFLATED, kernel.crc, kernel.size);
            entry.listedOnly = true;
            entry.offset = at;
            zip.add(entry);
        }
        return zip.bytes();
    }

    /** As a known bomb does it: each part's bytes hold the next part's header. */
    private static byte[] overlapping() {
        RawZip zip = seven().zip();
        for (int i = 0; i < 5_000; i++) {
            var entry = new RawZip.Entry("xl/media/" + i + ".bin", new byte[20], RawZip.STORED);
            entry.packedSize = 120;
            entry.size = 120;
            entry.localSize = 120;
            zip.add(entry);
        }
        return zip.bytes();
    }

    private static byte[] nested() {
        byte[] inner = seven().bytes();
        for (int i = 0; i < 20; i++) {
            inner = new RawZip().add("inner" + i + ".zip", inner).bytes();
        }
        return seven().zip().add("xl/embeddings/oleObject1.xlsx", inner).bytes();
    }
}
