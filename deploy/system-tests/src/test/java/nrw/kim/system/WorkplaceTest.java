package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role logs in with a real browser, walks its navigation, and finds pages that work and that axe has nothing against. */
class WorkplaceTest {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "no Chromium on this machine, the browser tests are left out");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get()).setArgs(FLAGS));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cm.wesel", "koordination.wesel", "leitung.wesel", "lg.wesel", "abh.wesel", "ebh.wesel", "partner.wesel", "datenschutz.wesel", "land"})
    void aRoleWalksItsNavigation(String login) throws Exception {
        var stack = Stack.running();
        try (var context = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1280, 900))) {
            var page = context.newPage();
            login(page, stack.gateway(), login);
            var links = page.locator("nav a[href^='/']").evaluateAll("as => as.map(a => a.getAttribute('href'))");
            assertThat((List<?>) links).as("navigation of " + login).isNotEmpty();
            for (var link : ((List<?>) links).stream().distinct().toList()) {
                visit(page, stack, login, (String) link);
            }
        }
    }

    private static void visit(Page page, Stack stack, String login, String link) throws Exception {
        page.navigate(stack.gateway() + link);
        page.locator("h1").first().waitFor();
        page.waitForLoadState();
        page.waitForFunction("() => !document.querySelector('[aria-busy=true], .kim-skeleton')");
        shot(page, stack, login, link);
        assertThat(page.locator("h1").count()).as(link + " has one h1").isEqualTo(1);
        var findings = new AxeBuilder(page).analyze().getViolations().stream()
                .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                .toList();
        assertThat(findings).as("axe on %s as %s".formatted(link, login)).isEmpty();
    }

    private static void shot(Page page, Stack stack, String login, String link) throws Exception {
        var dir = Files.createDirectories(stack.home().resolveSibling("screenshots"));
        var name = login + link.replaceAll("[^a-z0-9-]+", "_") + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(dir.resolve(name)).setFullPage(true));
    }

    private static void login(Page page, String gateway, String login) {
        page.navigate(gateway + "/login?to=/");
        page.locator("#username").fill(login);
        page.locator("#password").fill("kim-demo");
        page.locator("#kc-login").click();
        page.locator("nav a").first().waitFor();
    }
}
