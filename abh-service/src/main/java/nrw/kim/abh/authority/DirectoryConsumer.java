package nrw.kim.abh.authority;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** Learns the authorities and their areas from network-service. */
@ApplicationScoped
class DirectoryConsumer implements EventHandler {
    private final AuthorityService authorities;

    DirectoryConsumer(AuthorityService authorities) {
        this.authorities = authorities;
    }

    @Override
    public String topic() {
        return "kim.network.directory";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return authorities.learn(received.ki(), (DirectoryEvent) received.event());
    }
}
