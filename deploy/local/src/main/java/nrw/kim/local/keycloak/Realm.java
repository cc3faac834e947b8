package nrw.kim.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nrw.kim.local.api.Http;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.files.Applied;
import nrw.kim.local.files.Rendered;

/** The realm {@code kim}: applied in the order of its step files, each again only when it changed. */
public final class Realm {

    private final String url;
    private final String publicUrl;
    private final Secrets secrets;
    private final boolean demo;

    /**
     * @param url Keycloak's address
     * @param publicUrl the gateway's, to which logins return
     * @param demo whether the steps with invented people are among them
     */
    public Realm(String url, String publicUrl, Secrets secrets, boolean demo) {
        this.url = url;
        this.publicUrl = publicUrl;
        this.secrets = secrets;
        this.demo = demo;
    }

    /** @param administrator the client of the realm master that may do this */
    public void apply(Home home, String administrator) throws IOException, InterruptedException {
        Administration keycloak = new Administration(url, administrator, secrets.client(administrator));
        Applied applied = new Applied(home.applied("realm"));
        if (Http.get(url + "/realms/kim").status() != 200) {
            applied.forget();
        }
        for (Step step : steps(home.root().resolve("deploy/keycloak"))) {
            if (!applied.is(step.name(), step.text())) {
                step.apply(keycloak);
                applied.mark(step.name(), step.text());
            }
        }
    }

    /** The step files of a folder in their order, with addresses and secrets filled in. */
    List<Step> steps(Path folder) throws IOException {
        List<Step> steps = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(this::wanted).sorted().toList()) {
                String template = Files.readString(file);
                Map<String, String> values = new LinkedHashMap<>(Step.secrets(template, secrets::client));
                values.put("KIM_PUBLIC_URL", publicUrl);
                String name = file.getFileName().toString().replace(".json", "");
                steps.add(new Step(name, Rendered.of(template, values)));
            }
        }
        return steps;
    }

    private boolean wanted(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && (demo || !name.matches("\\d+-demo-.*"));
    }
}
