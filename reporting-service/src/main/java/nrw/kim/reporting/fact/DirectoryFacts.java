package nrw.kim.reporting.fact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.kit.event.EventHandler;
import nrw.kim.kit.event.ReceivedEvent;

/** What the directory holds: Organisationen, Standorte, Angebote, without their names. */
@ApplicationScoped
class DirectoryFacts implements EventHandler {
    private final FactLedger facts;

    DirectoryFacts(FactLedger facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return "kim.network.directory";
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        return switch ((DirectoryEvent) received.event()) {
            case DirectoryEvent.OrganisationChanged e -> facts.keep(received);
            case DirectoryEvent.SiteChanged e -> facts.keep(received);
            case DirectoryEvent.OfferChanged e -> facts.keep(received);
            // Who may get personal data is no figure.
            case DirectoryEvent.AgreementChanged e -> Uni.createFrom().voidItem();
        };
    }
}
