package nrw.kim.abh.extract;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.UUID;
import nrw.kim.kit.problem.Problem;

/**
 * case-service as far as this service may ask it: the one deliberate exception to "nobody asks over HTTP". Works on bytes,
 * so that nothing is parsed, changed or kept on the way.
 */
@ApplicationScoped
class CaseServiceClient {
    private final WebClient http;
    private final CaseServiceConfig config;

    CaseServiceClient(Vertx vertx, CaseServiceConfig config) {
        this.config = config;
        // A redirect would carry the reader's token elsewhere.
        this.http = WebClient.create(
                vertx, new WebClientOptions().setFollowRedirects(false).setConnectTimeout((int)
                                config.timeLimit().toMillis()));
    }

    /**
     * The extract, or the refusal: case-service checks recipient, state and consent with the reader's own token.
     *
     * @param headers headers of the request, the reader's authorization among them
     * @return fails with 503 if case-service is away or does not answer in time
     */
    Uni<Extract> extract(UUID handover, Map<String, String> headers) {
        var request = http.getAbs(config.url() + "/api/v1/handovers/" + handover + "/extract")
                .timeout(config.timeLimit().toMillis());
        headers.forEach((name, value) -> {
            if (value != null) {
                request.putHeader(name, value);
            }
        });
        return request.send()
                .onFailure()
                .transform(away -> Problem.of(503, "case-service-unavailable"))
                .map(CaseServiceClient::read);
    }

    private static Extract read(HttpResponse<Buffer> answer) {
        var body = answer.bodyAsBuffer();
        return new Extract(
                answer.statusCode(),
                answer.getHeader(HttpHeaders.CONTENT_TYPE),
                answer.getHeader(HttpHeaders.CONTENT_LANGUAGE),
                body == null ? new byte[0] : body.getBytes());
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
