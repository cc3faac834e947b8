package nrw.kim.kit.deadletter;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells at {@code /q/health/well} how many dead letters are open. Never "down": they need a person, not a restart, and no
 * traffic has to be kept away.
 */
@Wellness
@ApplicationScoped
class DeadLetterCheck implements AsyncHealthCheck {
    private final DeadLetterMetrics metrics;

    DeadLetterCheck(DeadLetterMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var check = HealthCheckResponse.named("dead letters").up();
        return metrics.refresh()
                .map(open -> check.withData("open", open).build())
                .onFailure()
                .recoverWithItem(() -> check.withData("open", "unknown").build());
    }
}
