package nrw.kim.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nrw.kim.local.config.Germany;

/** What a case manager does in the browser, by the words on the screen. */
final class CaseDesk {
    private static final Pattern FILE = Pattern.compile(".*/cases/[0-9a-f-]{36}.*");

    private final Page page;
    private final String gateway;

    CaseDesk(Page page, String gateway) {
        this.page = page;
        this.gateway = gateway;
    }

    /** Address of the open case file. */
    String file() {
        return page.url().replaceFirst("\\?.*", "");
    }

    void open(String address) {
        page.navigate(address);
        page.locator("[role=tablist]").waitFor();
    }

    /** Accepts a referral from the inbox. */
    void accept(String referralId) {
        page.navigate(gateway + "/referrals?selected=" + referralId);
        button("Annehmen").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zur Fallakte"))
                .first()
                .click();
        page.waitForURL(FILE);
    }

    /** A visit of the Offene Sprechstunde becomes a case, and is its first contact. */
    void visitThatBecomesACase(String familyName, LocalDate birthDate, String town) {
        page.navigate(gateway + "/walk-ins");
        button("Besuch erfassen").first().click();
        tick("domains-LANGUAGE");
        tick("outcome-BECOMES_CASE");
        button("Weiter zum neuen Fall").click();
        page.waitForURL("**/cases/new**");
        newPerson(familyName, birthDate, town);
        opened();
    }

    void newCase(String familyName, LocalDate birthDate, String town) {
        page.navigate(gateway + "/cases/new");
        newPerson(familyName, birthDate, town);
        page.locator("select[name=accessChannel]").selectOption("SELBSTMELDUNG");
        tick("lifeDomains-LANGUAGE");
        opened();
    }

    /** Looks whether somebody is there already, and says where the new person lives. */
    private void newPerson(String familyName, LocalDate birthDate, String town) {
        page.locator("[name=givenName]").fill("Rosa");
        page.locator("[name=familyName]").fill(familyName);
        page.locator("[name=birthDate]").fill(birthDate.toString());
        button("Suchen").click();
        var home = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Wohnort"));
        var nobody = button("Keine davon, neu anlegen");
        home.or(nobody).first().waitFor();
        if (nobody.isVisible()) {
            nobody.click();
        }
        home.fill(town);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(town))
                .first()
                .click();
    }

    private void opened() {
        button("Fall anlegen").click();
        page.waitForURL(FILE);
    }

    /** Gives the open case to a colleague, as the koordinierende Stelle. */
    void assignTo(String colleague) {
        button("Fallführung zuweisen").click();
        dialog().getByText(colleague, new Locator.GetByTextOptions().setExact(true))
                .click();
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fallführung zuweisen"))
                .click();
        said("Fallführung zugewiesen");
    }

    void contact() {
        section("contacts");
        button("Kontakt festhalten").first().click();
        tick("channel-PERSONAL");
        page.locator("[name=date]").fill(Germany.today().toString());
        page.locator("[name=minutes]").fill("45");
        tick("domains-LANGUAGE");
        page.locator("[name=note]").fill("Möchte schnell Deutsch lernen.");
        button("Kontakt speichern").click();
        said("Kontakt gespeichert");
    }

    void assessment() {
        section("assessment");
        button("Bestandsaufnahme beginnen").first().click();
        var language = page.locator("details")
                .filter(new Locator.FilterOptions().setHasText("Sprache"))
                .first();
        language.locator("summary").click();
        language.getByLabel("Bedarf").fill("Kurs am Abend");
        language.getByLabel("Priorität").selectOption("HIGH");
        button("Bestandsaufnahme speichern").click();
        said("Bestandsaufnahme 1 gespeichert");
    }

    void goal() {
        section("goals");
        button("Ziel vereinbaren").first().click();
        page.locator("[name=wording]").fill("Ich möchte B1 schaffen.");
        page.locator("select[name=domain]").selectOption("LANGUAGE");
        page.locator("[name=agreedOn]").fill(Germany.today().toString());
        tick("agreedByPerson");
        button("Ziel speichern").click();
        said("Ziel gespeichert");
    }

    void stepOfThePlan() {
        section("plan");
        button("Schritt planen").first().click();
        var goal = page.locator("select[name=goalId]");
        goal.selectOption(new SelectOption().setIndex(1));
        page.locator("[name=title]").fill("Kurs am Abend suchen");
        tick("responsibility-PERSON");
        button("Schritt speichern").click();
        said("Schritt gespeichert");
    }

    void goalReached() {
        section("goals");
        button("Ergebnis festhalten").first().click();
        tick("status-REACHED");
        button("Ergebnis speichern").click();
        page.getByText("erreicht", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
    }

    void phase(String name) {
        open(file());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
                .first()
                .click();
        said("Jetzt in der Phase „" + name + "“");
    }

    void closedByBothSides() {
        open(file());
        button("Weitere Aktionen").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Fall abschließen"))
                .click();
        tick("reason-GOALS_REACHED");
        tick("confirmedByCaseManager");
        tick("confirmedByPerson");
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fall abschließen"))
                .click();
        page.getByText(Pattern.compile("^Fall [0-9-]+ abgeschlossen$")).waitFor();
    }

    private void section(String name) {
        open(file() + "?tab=" + name);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** By the label, as a person would: the box itself lies under its drawing. */
    private void tick(String field) {
        page.locator("label[for=field-%s]".formatted(field)).click();
    }

    private void said(String text) {
        page.getByText(text).first().waitFor();
    }
}
