package nrw.kim.kit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** New ids: UUIDv7, so that ids sort by time and indexes stay dense. */
@ApplicationScoped
public class Ids {
    private final TimeBasedEpochRandomGenerator generator = Generators.timeBasedEpochRandomGenerator();

    /** The next id. */
    public UUID next() {
        return generator.generate();
    }
}
