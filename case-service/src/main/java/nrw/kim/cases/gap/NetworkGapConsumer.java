package nrw.kim.cases.gap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.NetworkGapEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Brings the reporter back what the steering did with a gap (B1-16). */
@ApplicationScoped
class NetworkGapConsumer implements EventHandler {
    private final GapReportService reports;

    NetworkGapConsumer(GapReportService reports) {
        this.reports = reports;
    }

    @Override
    public String topic() {
        return "kim.network.gap";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return reports.learn((NetworkGapEvent) received.event());
    }
}
