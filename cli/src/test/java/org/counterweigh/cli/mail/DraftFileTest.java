package org.counterweigh.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.counterweigh.cli.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drafts of small workbooks, read again by the mail library from their bytes. */
class DraftFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_draft_has_the_flag_by_which_it_opens_for_sending_and_neither_sender_nor_date() throws Exception {
        MimeMessage mail = Drafted.read(draft("Northgate", "Ada Lee | ada@beech.example | Both"));

        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
        assertThat(mail.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress("ada@beech.example"));
        assertThat(((InternetAddress) mail.getRecipients(RecipientType.TO)[0]).getPersonal())
                .isEqualTo("Ada Lee");
        assertThat(mail.getFrom()).isNull();
        assertThat(mail.getSentDate()).isNull();
        assertThat(mail.getSubject()).isEqualTo("Northgate: Outsource Document review (report of March 31, 2026)");
    }

    @Test
    void body_picture_and_files_stand_where_mail_programs_look_for_them() throws Exception {
        var mixed = (Multipart) Drafted.read(draft("Northgate", "Ada Lee | ada@beech.example | Both"))
                .getContent();
        var related = (Multipart) mixed.getBodyPart(0).getContent();
        var alternative = (Multipart) related.getBodyPart(0).getContent();

        assertThat(alternative.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(alternative.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        String id = related.getBodyPart(1).getHeader("Content-ID")[0];
        assertThat((String) alternative.getBodyPart(1).getContent())
                .contains("src=\"cid:" + id.substring(1, id.length() - 1) + "\"");
        assertThat(names(mixed)).containsExactly("Northgate-comparison.pdf", "Northgate-comparison.xlsx");
    }

    @Test
    void the_picture_is_the_bridge_twice_as_fine_as_it_is_shown_and_small() throws Exception {
        var mixed = (Multipart) Drafted.read(draft("Northgate", "Ada Lee | ada@beech.example | PDF"))
                .getContent();
        byte[] png = bytes(((Multipart) mixed.getBodyPart(0).getContent()).getBodyPart(1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(png).hasSizeLessThan(60_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller & Söhne GmbH",
                "例え法律事務所",
                "O'Brien \"The\" <b>Firm</b>",
                "100% {firm} %s ${x}",
                "a=b; c, d: e@f",
                "=HYPERLINK(1)"
            })
    void a_firm_of_any_name_stays_what_it_is(String firm) throws Exception {
        Draft draft = draft(firm, firm + " | ada@beech.example | Both");
        MimeMessage mail = Drafted.read(draft);
        var mixed = (Multipart) mail.getContent();

        assertThat(mail.getSubject()).startsWith(firm + ": Outsource");
        assertThat(((InternetAddress) mail.getRecipients(RecipientType.TO)[0]).getPersonal())
                .isEqualTo(firm);
        assertThat(text(mixed)).contains("Dear " + firm + ",");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mixed.getCount()).isEqualTo(3);
    }

    @Test
    void a_page_shows_the_signs_of_a_name_and_never_obeys_them() throws Exception {
        var mixed =
                (Multipart) Drafted.read(draft("<script>alert(1)</script>", "<img src=x> | ada@beech.example | PDF"))
                        .getContent();
        var alternative = (Multipart)
                ((Multipart) mixed.getBodyPart(0).getContent()).getBodyPart(0).getContent();

        assertThat((String) alternative.getBodyPart(1).getContent())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Dear &lt;img src=x&gt;,")
                .doesNotContain("<script", "<img src=x");
    }

    @Test
    void a_very_long_name_is_cut_in_the_subject_and_whole_in_the_body() throws Exception {
        String firm = "Consolidated Holdings ".repeat(8) + "Limited";
        MimeMessage mail = Drafted.read(draft(firm, "Ada Lee | ada@beech.example | PDF"));

        assertThat(mail.getSubject()).hasSizeLessThan(200).contains("…: Outsource Document review");
        assertThat(text((Multipart) mail.getContent()).replaceAll("\\s+", " ")).contains(firm);
    }

    /** RFC 5322 allows 998 signs to a line; what is encoded has far fewer, and no line that could end a transfer. */
    @Test
    void no_line_is_long_and_none_is_a_lone_dot() {
        String draft = new String(
                draft("例え法律事務所".repeat(28), "Müller".repeat(33) + " | ada@beech.example | Both")
                        .bytes(),
                StandardCharsets.ISO_8859_1);

        assertThat(draft.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(999);
        assertThat(draft.lines().filter("."::equals)).isEmpty();
        assertThat(draft.chars().filter(sign -> sign > 0x7E)).isEmpty();
        assertThat(draft.replace("\r\n", "").chars().filter(sign -> sign < ' ' && sign != '\t'))
                .isEmpty();
    }

    @Test
    void the_same_workbook_gives_the_same_bytes() {
        Drafted one = Drafted.quickly(workbook("Northgate", "Ada Lee | ada@beech.example | Both"));
        Drafted again = Drafted.quickly(workbook("Northgate", "Ada Lee | ada@beech.example | Both"));

        assertThat(one.plan().drafts().get(0).bytes())
                .isEqualTo(again.plan().drafts().get(0).bytes());
    }

    private Draft draft(String firm, String recipient) {
        return Drafted.quickly(workbook(firm, recipient)).plan().drafts().get(0);
    }

    private Path workbook(String firm, String recipient) {
        return Workbooks.sentTo(folder.resolve("firm.xlsx"), firm, recipient);
    }

    private static String text(Multipart mixed) throws Exception {
        var related = (Multipart) mixed.getBodyPart(0).getContent();
        var alternative = (Multipart) related.getBodyPart(0).getContent();
        return (String) alternative.getBodyPart(0).getContent();
    }

    private static List<String> names(Multipart mixed) throws Exception {
        return List.of(mixed.getBodyPart(1).getFileName(), mixed.getBodyPart(2).getFileName());
    }

    private static byte[] bytes(BodyPart part) throws Exception {
        return part.getInputStream().readAllBytes();
    }
}
