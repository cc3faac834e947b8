package nrw.kim.local.parts;

import java.io.IOException;
import nrw.kim.local.config.Home;
import nrw.kim.local.config.Ports;
import nrw.kim.local.config.Secrets;
import nrw.kim.local.files.Archives;

/**
 * What every part needs to know of this run.
 *
 * @param demo whether there are to be invented people and organisations; {@code KIM_DEMO=false} leaves them out
 */
public record Setup(Home home, Ports ports, Secrets secrets, Archives archives, boolean demo) {

    public static Setup ofThisProcess() throws IOException {
        Home home = Home.ofThisProcess().prepared();
        return new Setup(
                home,
                Ports.ofThisProcess(),
                new Secrets(home),
                Archives.in(home.dir().resolve("launcher")),
                !"false".equals(System.getenv("KIM_DEMO")));
    }
}
