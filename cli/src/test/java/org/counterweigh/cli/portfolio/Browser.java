package org.counterweigh.cli.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Chromium without a window, showing a copy of a page in a frame of some width. In the copy the policy that lets nothing
 * else act is taken out, so that a script of the test can drive it.
 *
 * @param folder to write in
 */
public record Browser(Path folder, int width, boolean dark) {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern RESULT = Pattern.compile("(?s)<pre id=\"result\">(.*?)</pre>");
    private static final String FRAME = """
        <!DOCTYPE html><html lang="en" style="color-scheme:light dark"><head><meta charset="utf-8"><title>Frame</title>
        </head><body><iframe title="page" %s style="width:%dpx;height:900px;border:0" srcdoc="%s"></iframe>%s</body></html>
        """;
    private static final String DRIVER = """
        <script src="axe.js"></script><script>
        addEventListener('load', async () => {
          const top = parent.document;
          const page = top.querySelector('iframe').contentDocument;
          const said = [];
          const say = thing => said.push(String(thing));
          try { %s } catch (e) { say('failed: ' + e); }
          const result = top.createElement('pre');
          result.id = 'result';
          result.textContent = said.join('\\n');
          top.body.append(result);
        });
        </script>
        """;

    /** What a script in the page says, a line for each call of {@code say}. */
    public List<String> say(String page, String script) throws IOException, InterruptedException {
        String driven = POLICY.matcher(page).replaceFirst("").replace("</body>", DRIVER.formatted(script) + "</body>");
        return say(FRAME.formatted("", width, HtmlEscapers.htmlEscaper().escape(driven), ""));
    }

    /** The same where scripts are switched off: the script stands beside the page and looks at it from there. */
    List<String> sayWithoutScripts(String page, String script) throws IOException, InterruptedException {
        return say(FRAME.formatted(
                "sandbox=\"allow-same-origin\"",
                width,
                HtmlEscapers.htmlEscaper().escape(page),
                DRIVER.formatted(script)));
    }

    private List<String> say(String framed) throws IOException, InterruptedException {
        Files.write(folder.resolve("axe.js"), Resources.toByteArray(Resources.getResource("axe.min.js")));
        Path frame = Files.writeString(folder.resolve("frame.html"), framed);
        var result = RESULT.matcher(dom(frame, "--virtual-time-budget=20000"));
        assertThat(result.find()).as("the script came to its end").isTrue();
        return List.of(result.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&")
                .split("\n", -1));
    }

    /** What the page has become once it is loaded. */
    public String dom(Path page, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1600,1000",
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1)));
        command.addAll(List.of(options));
        command.addAll(List.of("--dump-dom", page.toUri().toString()));
        Process chromium = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(chromium.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
