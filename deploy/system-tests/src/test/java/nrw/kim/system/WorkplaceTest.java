package nrw.kim.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each role logs in with a real browser and walks from its navigation to every kind of screen it can reach: the screens work, axe has
 * nothing against them, and none is wider than a phone.
 */
class WorkplaceTest {
    private static final int WIDE = 1280;
    private static final int HIGH = 900;
    private static final List<Integer> NARROW = List.of(360, 390);

    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cm.wesel",
                "koordination.wesel",
                "leitung.wesel",
                "lg.wesel",
                "abh.wesel",
                "ebh.wesel",
                "partner.wesel",
                "datenschutz.wesel",
                "admin.wesel",
                "land"
            })
    void aRoleWalksEveryScreenItCanReach(String login) throws Exception {
        var stack = Stack.told();
        try (var page = chromium.loggedIn(stack.gateway(), login)) {
            var screens = new Screens();
            var findings = new ArrayList<String>();
            screens.reachable("nav a[href^='/']", page);
            assertThat(screens.open()).as("navigation of " + login).isNotEmpty();
            for (var link = screens.next(); link != null; link = screens.next()) {
                findings.addAll(visit(page, stack, login, link));
                screens.reachable("main a[href^='/']", page);
            }
            assertThat(findings).as("screens of " + login).isEmpty();
        }
    }

    /** The screen, each of its tabs and each section of a tab. */
    private static List<String> visit(Page page, Stack stack, String login, String link) throws Exception {
        page.setViewportSize(WIDE, HIGH);
        page.navigate(stack.gateway() + link);
        page.locator("h1").first().waitFor();
        page.waitForLoadState();
        var findings = new ArrayList<>(look(page, shots(stack), login + " " + Screens.shape(link)));
        var tabs = page.getByRole(AriaRole.TAB);
        for (var tab : tabs.all()) {
            page.setViewportSize(WIDE, HIGH);
            tab.click();
            var name = login + " " + Screens.shape(link) + " " + tab.innerText();
            findings.addAll(look(page, shots(stack), name));
            findings.addAll(sections(page, stack, name));
        }
        return findings;
    }

    /** The sections of the open tab; the first one is shown with the tab. */
    private static List<String> sections(Page page, Stack stack, String name) throws Exception {
        var findings = new ArrayList<String>();
        var links = page.locator("nav.kim-section-nav a");
        for (var i = 1; i < links.count(); i++) {
            page.setViewportSize(WIDE, HIGH);
            links.nth(i).click();
            findings.addAll(look(page, shots(stack), name + " " + links.nth(i).innerText()));
        }
        return findings;
    }

    private static List<String> look(Page page, Path shots, String name) {
        var findings = new ArrayList<String>();
        page.waitForFunction("() => !document.querySelector('[aria-busy=true], .kim-skeleton')");
        if (page.locator("h1").count() != 1) {
            findings.add(name + " has " + page.locator("h1").count() + " headings of the first level");
        }
        new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(v -> name + " " + v.getId() + ": "
                                + v.getNodes().getFirst().getHtml())
                        .forEach(findings::add);
        shot(page, shots, name, WIDE);
        for (var width : NARROW) {
            page.setViewportSize(width, HIGH);
            var beyond = (Number) page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth");
            if (beyond.intValue() > 0) {
                findings.add("%s is %s px too wide at %d px".formatted(name, beyond, width));
            }
        }
        shot(page, shots, name, NARROW.getLast());
        return findings;
    }

    private static Path shots(Stack stack) throws IOException {
        return Files.createDirectories(stack.home().resolveSibling("screenshots"));
    }

    private static void shot(Page page, Path shots, String name, int width) {
        var file = "%s-%d.png".formatted(name.replaceAll("[^A-Za-z0-9ÄÖÜäöüß-]+", "_"), width);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(shots.resolve(file)).setFullPage(true));
    }
}
