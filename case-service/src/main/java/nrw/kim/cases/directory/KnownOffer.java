package nrw.kim.cases.directory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nrw.kim.cases.persistence.LifeDomains;
import nrw.kim.cases.persistence.Texts;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.code.LifeDomain;

/** An offer of a body as this service knows it: for which Lebensbereiche, where. Its words stay in network-service. */
@Entity
@Table(name = "known_offer")
public class KnownOffer {
    @Id
    private String key;

    private String ki;
    private UUID id;
    private UUID organisationId;

    @Convert(converter = LifeDomains.class)
    private List<LifeDomain> domains;

    @Convert(converter = Texts.class)
    private List<String> ags;

    private boolean active;

    protected KnownOffer() {}

    KnownOffer(KiKey ki, UUID id) {
        this.key = keyOf(ki, id);
        this.ki = ki.value();
        this.id = id;
    }

    static String keyOf(KiKey ki, UUID id) {
        return ki + ":" + id;
    }

    void change(DirectoryEvent.OfferChanged change) {
        organisationId = change.organisationId();
        domains = change.domains() == null ? List.of() : change.domains();
        ags = change.ags() == null
                ? List.of()
                : change.ags().stream().map(Ags::value).toList();
        active = change.active();
    }

    /** Body that makes the offer. */
    public UUID organisationId() {
        return organisationId;
    }

    /** Id of the offer. */
    public UUID id() {
        return id;
    }

    /** True if it is made for this Lebensbereich to people who live there. */
    public boolean serves(LifeDomain domain, Ags residence) {
        return active && domains.contains(domain) && (ags.isEmpty() || ags.contains(residence.value()));
    }
}
