package nrw.kim.gateway.metrics;

import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.to;
import static nrw.kim.gateway.testing.Browser.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class AddressFilterTest {

    @Test
    void requestsAreCountedByKindOfAddressAndNeverByRecord() {
        // Given
        var record = UUID.randomUUID().toString();
        send(withToken("/api/v1/cases/" + record + "/goals"));
        send(withToken("/api/v1/me"));
        send(to("/api/v1/" + record));
        send(to("/" + record).header("Accept", "text/html"));

        // When
        var metrics = send(to("/q/metrics")).body();

        // Then
        assertThat(metrics)
                .contains("uri=\"/api/v1/cases\"", "uri=\"/api/v1/me\"", "uri=\"/api/v1/{unknown}\"", "uri=\"/{page}\"")
                .doesNotContain(record);
    }
}
