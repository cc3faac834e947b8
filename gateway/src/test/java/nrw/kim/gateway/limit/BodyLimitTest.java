package nrw.kim.gateway.limit;

import static nrw.kim.gateway.testing.Browser.gateway;
import static nrw.kim.gateway.testing.Browser.send;
import static nrw.kim.gateway.testing.Browser.token;
import static nrw.kim.gateway.testing.Browser.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nrw.kim.gateway.testing.Neighbours;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class BodyLimitTest {
    private static final int MIB = 1024 * 1024;

    @Test
    void aBodyOfTheLimitPasses() {
        // When
        var answer = send(withToken("/api/v1/cases").POST(BodyPublishers.ofByteArray(new byte[MIB])));

        // Then
        assertThat(new JsonObject(answer.body()).getInteger("bytes")).isEqualTo(MIB);
    }

    @Test
    void aBodyThatAnnouncesMoreIsRefused() {
        // When
        var answer = send(withToken("/api/v1/cases").POST(BodyPublishers.ofByteArray(new byte[MIB + 1])));

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("https://kim.nrw/problems/payload-too-large");
    }

    @Test
    void aBodyThatAnnouncesNothingIsCounted() {
        // When
        var answer = send(withToken("/api/v1/cases").POST(streamOf(MIB + 1)));

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("https://kim.nrw/problems/payload-too-large");
    }

    @Test
    void aStreamedBodyWithinTheLimitPasses() {
        // When
        var answer = send(withToken("/api/v1/cases").POST(streamOf(MIB)));

        // Then
        assertThat(new JsonObject(answer.body()).getInteger("bytes")).isEqualTo(MIB);
    }

    @Test
    void attachmentsMayBeLarger() {
        // When
        var answer =
                send(withToken("/api/v1/cases/1/attachments").POST(BodyPublishers.ofByteArray(new byte[10 * MIB])));

        // Then
        assertThat(new JsonObject(answer.body()).getInteger("bytes")).isEqualTo(10 * MIB);
    }

    @Test
    void butNotAsLargeAsOneLikes() {
        // When
        var answer = send(withToken("/api/v1/cases/1/attachments").POST(streamOf(10 * MIB + 1)));

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aDocumentHasRoomForItsBase64AndNoMore() {
        // When
        var answer = send(withToken("/api/v1/cases/1/documents").POST(BodyPublishers.ofByteArray(new byte[14 * MIB])));
        var larger = send(withToken("/api/v1/cases/1/documents").POST(streamOf(14 * MIB + 1)));
        var elsewhere = send(withToken("/api/v1/cases/1/documents/1").POST(streamOf(MIB + 1)));

        // Then
        assertThat(new JsonObject(answer.body()).getInteger("bytes")).isEqualTo(14 * MIB);
        assertThat(larger.statusCode()).isEqualTo(413);
        assertThat(elsewhere.statusCode()).isEqualTo(413);
    }

    @Test
    void whoNeverStopsIsCutOff() throws IOException {
        // Given
        var gateway = URI.create(gateway());
        var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);

        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            var head =
                    "POST /api/v1/cases HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer %s\r\n\r\n";
            socket.getOutputStream()
                    .write(head.formatted(token(new JsonObject())).getBytes(StandardCharsets.US_ASCII));

            // When
            var refused = writeUntilRefused(socket, chunk);

            // Then
            assertThat(refused).as("cut off within half a minute").isTrue();
        }
        assertThat(send(withToken("/api/v1/cases")).statusCode()).isEqualTo(200);
    }

    /** How much fits through before the cut depends on the machine; that it comes does not. */
    private static boolean writeUntilRefused(Socket socket, byte[] chunk) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try {
            while (System.nanoTime() < end) {
                socket.getOutputStream().write(chunk);
            }
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static java.net.http.HttpRequest.BodyPublisher streamOf(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }
}
