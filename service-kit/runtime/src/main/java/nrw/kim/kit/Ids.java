package nrw.kim.kit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * New ids: UUIDv7, so that indexes stay dense and ids sort in the order in which this process made them, also within
 * one millisecond: the events of one transaction are read back as they were appended.
 */
@ApplicationScoped
public class Ids {
    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    /** The next id. */
    public UUID next() {
        return generator.generate();
    }
}
