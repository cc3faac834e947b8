package nrw.kim.kit.event;

import io.smallrye.mutiny.Uni;

/**
 * What a service does with the events of one topic: the only thing an integration has to write.
 *
 * <p>Runs in the tenant's transaction together with the inbox row; it is called at most once with effect per event.
 */
public interface EventHandler {

    /** Topic it handles; one handler per topic. */
    String topic();

    /**
     * Applies the effect. A failure is retried; if it stays, the event goes to the dead letters. Events of the topic
     * that do not concern the service are answered with a null item.
     */
    Uni<Void> handle(ReceivedEvent received);
}
