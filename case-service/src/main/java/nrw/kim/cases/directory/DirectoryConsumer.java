package nrw.kim.cases.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Learns bodies and sites from network-service. */
@ApplicationScoped
class DirectoryConsumer implements EventHandler {
    private final DirectoryService directory;

    DirectoryConsumer(DirectoryService directory) {
        this.directory = directory;
    }

    @Override
    public String topic() {
        return "kim.network.directory";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return directory.learn(received.ki(), (DirectoryEvent) received.event());
    }
}
