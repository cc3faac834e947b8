package nrw.kim.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void idsSortAsTheyWereMadeEvenWithinAMillisecond() {
        var ids = new Ids();
        // As PostgreSQL sorts them: unsigned, which the text of a UUID does too.
        assertThat(Stream.generate(ids::next).limit(10_000).map(UUID::toString)).isSorted();
    }
}
