package nrw.kim.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium; where there is none, the tests that need it are left out. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no Chromium on this machine, the browser tests are left out");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(FLAGS));
    }

    /** A page of a session of its own, in which somebody has logged in. */
    Page loggedIn(String gateway, String login) {
        var page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1280, 900))
                .newPage();
        page.navigate(gateway + "/login?to=/");
        page.locator("#username").fill(login);
        page.locator("#password").fill("kim-demo");
        page.locator("#kc-login").click();
        page.locator("nav a").first().waitFor();
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
