package nrw.kim.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.files.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ./kim secret CLIENT} */
@Command(name = "secret", description = "Prints the secret of a machine client, for client credentials.")
final class SecretCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CLIENT", description = "For example jobcenter-kreis-wesel.")
    private String client;

    @Override
    public Integer call() throws Exception {
        Home home = Home.ofThisProcess();
        Set<String> machines = new TreeSet<>();
        Path file = home.root().resolve("deploy/keycloak/06-machines.json");
        Json.read(file)
                .path("clients")
                .forEach(c -> machines.add(c.path("clientId").asText()));
        if (!machines.contains(client)) {
            throw new Refusal("there is no machine client " + client + "; there are: " + String.join(", ", machines));
        }
        if (!Files.exists(home.secrets())) {
            throw new Refusal("there are no secrets before the first ./kim up");
        }
        System.out.println(new Secrets(home).client(client));
        return 0;
    }
}
