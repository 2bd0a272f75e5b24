package org.counterweigh.cli.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a message, each encoded so that it has short lines of ASCII alone. */
final class Parts {

    private static final String PICTURE_FILE = "bridge.png";
    private static final Pattern LEADING_DOT = Pattern.compile("^\\.", Pattern.MULTILINE);
    private static final int LINE = 76;
    private static final byte[] LINE_END = {'\r', '\n'};

    private Parts() {}

    static BodyPart text(String kind, String text) throws MessagingException {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", "text/" + kind + "; charset=UTF-8");
        headers.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return new MimeBodyPart(headers, quoted(text));
    }

    static BodyPart picture(InlinePicture picture) throws MessagingException {
        InternetHeaders headers = binary("image/png; name=\"" + PICTURE_FILE + "\"");
        headers.setHeader("Content-ID", "<" + picture.id() + ">");
        headers.setHeader("Content-Disposition", "inline; filename=\"" + PICTURE_FILE + "\"");
        return new MimeBodyPart(headers, base64(picture.png()));
    }

    static List<BodyPart> files(List<Attachment> attachments) throws MessagingException {
        List<BodyPart> parts = new ArrayList<>();
        for (Attachment file : attachments) {
            InternetHeaders headers = binary(file.type() + ";\r\n name=\"" + file.plainName() + "\"");
            headers.setHeader("Content-Disposition", "attachment;\r\n " + fileName(file));
            parts.add(new MimeBodyPart(headers, base64(file.bytes())));
        }
        return parts;
    }

    static BodyPart holding(MimeMultipart parts) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    /** As RFC 2231 writes letters outside ASCII; the plain name beside the type is for programs that do not know it. */
    private static String fileName(Attachment file) {
        return file.isPlain()
                ? "filename=\"" + file.plainName() + "\""
                : "filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A");
    }

    private static InternetHeaders binary(String type) {
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        headers.setHeader("Content-Transfer-Encoding", "base64");
        return headers;
    }

    private static byte[] base64(byte[] bytes) {
        return Base64.getMimeEncoder(LINE, LINE_END).encode(bytes);
    }

    private static byte[] quoted(String text) throws MessagingException {
        var out = new ByteArrayOutputStream();
        try (var encoder = MimeUtility.encode(out, "quoted-printable")) {
            encoder.write(text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutLeadingDots(out.toString(StandardCharsets.US_ASCII)).getBytes(StandardCharsets.US_ASCII);
    }

    /** A dot at the start of a line has a meaning in transfer; written as its number it has none. */
    private static String withoutLeadingDots(String encoded) {
        String plain = LEADING_DOT.matcher(encoded).replaceAll("=2E=\r\n");
        return plain.equals(encoded) ? plain : withoutLeadingDots(plain);
    }
}
