package nrw.kim.kit;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock: German local days, replaceable in tests. */
public class Clocks {
    /** System clock in Europe/Berlin. */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.system(LocalDays.ZONE);
    }
}
