package org.counterweigh.excel.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.counterweigh.excel.workbook.Address;
import org.counterweigh.excel.workbook.Content;
import org.counterweigh.excel.workbook.Opening;
import org.counterweigh.excel.workbook.Workbook;
import org.counterweigh.excel.workbook.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are no workbook, refused by the name of what they are. */
class OddKindsTest {

    @TempDir
    Path folder;

    @Test
    void nothing_at_all() {
        assertThat(refusal(new byte[0])).contains("empty");
    }

    @Test
    void plain_text() {
        assertThat(refusal("Role;Salary\nParalegal;60000\n")).contains("csv");
        assertThat(refusal("\uFEFFR\u00F4le,Salary\n")).containsAnyOf("text", "csv");
    }

    @Test
    void a_web_page() {
        assertThat(refusal("<html><body><table/></body></html>")).contains("web page");
        assertThat(refusal("<?xml version=\"1.0\"?><Workbook/>")).contains("xml");
    }

    @Test
    void a_pdf() {
        assertThat(refusal("%PDF-1.7\n")).contains("pdf");
    }

    @Test
    void a_binary_workbook() {
        Packed packed = Packed.ordinary()
                .replacing(Packed.ROOT_LINKS, Packed.BOOK, "xl/workbook.bin")
                .without(Packed.BOOK)
                .with("xl/workbook.bin", "binary");

        assertThat(refusal(packed.bytes())).contains("xlsb");
    }

    @Test
    void an_open_document() {
        RawZip zip = new RawZip();
        zip.add(new RawZip.Entry(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII),
                RawZip.STORED));
        zip.add("content.xml", "<office:document-content/>".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(zip.bytes())).containsAnyOf("opendocument", ".ods");
    }

    @Test
    void a_text_document_of_the_same_family() {
        Packed packed = Packed.ordinary()
                .without(Packed.BOOK)
                .with(Packed.ROOT_LINKS, Packed.links(Packed.link("rId1", "officeDocument", "word/document.xml")))
                .with("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>");

        assertThat(refusal(packed.bytes())).contains("not an excel workbook");
    }

    @Test
    void a_zip_of_something_else() {
        assertThat(refusal(new RawZip().add("photo.jpg", new byte[] {1}).bytes()))
                .contains("not an excel workbook");
    }

    @Test
    void an_old_workbook() throws IOException {
        Path file = folder.resolve("old.xlsx");
        try (var system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[8_000]), "Workbook");
            system.writeFilesystem(out);
        }

        assertThat(Odd.refusal(file)).contains(".xls");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void a_workbook_behind_a_password(EncryptionMode mode) throws Exception {
        assertThat(Odd.refusal(locked(mode)).toLowerCase(Locale.ROOT)).contains("password");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void a_password_opens_its_workbook_and_no_other_does(EncryptionMode mode) throws Exception {
        Path file = locked(mode);
        List<Integer> attempts = new ArrayList<>();

        Opening right = WorkbookFile.open(file, (name, attempt) -> Optional.of("secret".toCharArray()));
        Opening wrong = WorkbookFile.open(file, (name, attempt) -> {
            attempts.add(attempt);
            return Optional.of("Secret".toCharArray());
        });

        try (Workbook workbook = ((Opening.Opened) right).workbook()) {
            assertThat(workbook.sheets().get(0).cell(new Address(0, 0)).content())
                    .isEqualTo(new Content.Amount(7));
        }
        assertThat(((Opening.Unreadable) wrong).sentence()).contains("wrong");
        assertThat(attempts).containsExactly(1, 2, 3);
    }

    private Path locked(EncryptionMode mode) throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (var system = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(system)) {
                stream.write(Packed.cell("", "<v>7</v>").bytes());
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        return file;
    }

    @Test
    void noise() {
        assertThat(refusal(new byte[] {1, 2, 3, 4, 0, 0, 0})).isNotBlank();
        assertThat(refusal("PK")).isNotBlank();
        assertThat(refusal("PK\u0003\u0004")).isNotBlank();
        assertThat(refusal("PK\u0005\u0006" + "\0".repeat(18))).isNotBlank();
    }

    @Test
    void a_folder_and_nothing() {
        assertThat(Odd.refusal(folder)).isNotBlank();
        assertThat(Odd.refusal(folder.resolve("nowhere.xlsx"))).contains("no such file");
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] bytes) {
        return Odd.refusal(Packed.in(folder, bytes)).toLowerCase(Locale.ROOT);
    }
}
