package nrw.kim.local.command;

import java.util.LinkedHashMap;
import java.util.Map;
import nrw.kim.local.api.Tokens;
import nrw.kim.local.config.Ports;

/** What someone needs to know who has just started the platform: where it is, and who to be. */
record Welcome(Ports ports) {

    private static final Map<String, String> LOGINS = new LinkedHashMap<>();

    static {
        LOGINS.put("cm.wesel, cm2.wesel", "Case Manager*in");
        LOGINS.put("koordination.wesel", "Koordinierende Stelle");
        LOGINS.put("leitung.wesel", "Leitung des KI");
        LOGINS.put("lg.wesel", "Lenkungsgruppe");
        LOGINS.put("abh.wesel", "Ausländerbehörde");
        LOGINS.put("ebh.wesel", "Einbürgerungsbehörde");
        LOGINS.put("partner.wesel", "Partner (MBE)");
        LOGINS.put("datenschutz.wesel", "Datenschutz");
        LOGINS.put("admin.wesel", "Administration des KI");
        LOGINS.put("land", "Controlling des Landes");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("\n");
        row(text, "Platform", ports.http("gateway"));
        row(text, "API portal", ports.http("gateway") + "/api/docs");
        row(text, "Keycloak", ports.http("keycloak"));
        text.append("\n  Logins, all with the password ")
                .append(Tokens.DEMO_PASSWORD)
                .append(":\n");
        LOGINS.forEach((login, role) -> row(text, login, role));
        text.append("  and the same with neuss, coesfeld, aachen, staedteregion instead of wesel.\n\n");
        row(text, "./kim demo", "the main job, step by step");
        row(text, "./kim status", "what runs; ./kim logs PART -f follows one; ./kim down ends all");
        return text.toString();
    }

    private static void row(StringBuilder text, String left, String right) {
        text.append("  %-20s %s%n".formatted(left, right));
    }
}
