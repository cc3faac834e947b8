package nrw.kim.network.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.code.LifeDomain;
import nrw.kim.events.code.Rechtskreis;
import nrw.kim.network.offer.OfferDetails.Capacity;
import nrw.kim.network.persistence.Codes;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.register.Entry;

/** Angebot: something a body provides for people of certain municipalities (B1-38). */
@Entity
@Table(name = "offer")
@IdClass(TenantKey.class)
class Offer implements Entry<OfferDetails> {
    @Id
    private String ki;

    @Id
    private UUID id;

    private String title;
    private UUID organisationId;
    private UUID siteId;
    private String[] domains;
    private String[] rechtskreise;
    private String[] targetGroups;
    private String[] languages;
    private String[] ags;
    private String accessConditions;
    private Integer places;
    private Integer waitingWeeks;
    private LocalDate validUntil;
    private boolean active;

    @Version
    private int version;

    protected Offer() {}

    Offer(KiKey ki, UUID id, OfferDetails details) {
        this.ki = ki.value();
        this.id = id;
        assign(details);
    }

    @Override
    public void assign(OfferDetails details) {
        title = details.title();
        organisationId = details.organisationId();
        siteId = details.siteId();
        domains = Codes.names(details.domains());
        rechtskreise = Codes.names(details.rechtskreise());
        targetGroups = details.targetGroups().toArray(String[]::new);
        languages = details.languages().toArray(String[]::new);
        ags = Codes.keys(details.ags());
        accessConditions = details.accessConditions();
        var capacity = Optional.ofNullable(details.capacity());
        places = capacity.map(Capacity::places).orElse(null);
        waitingWeeks = capacity.map(Capacity::waitingWeeks).orElse(null);
        validUntil = details.validUntil();
        active = details.active();
    }

    @Override
    public OfferDetails details() {
        return new OfferDetails(
                title,
                organisationId,
                Codes.codes(LifeDomain.class, domains),
                Codes.codes(Rechtskreis.class, rechtskreise),
                List.of(targetGroups),
                List.of(languages),
                Codes.ags(ags),
                siteId,
                accessConditions,
                places == null && waitingWeeks == null ? null : new Capacity(places, waitingWeeks),
                validUntil,
                active);
    }

    @Override
    public Optional<KimEvent> announcement(boolean created) {
        var now = details();
        return Optional.of(new DirectoryEvent.OfferChanged(id, organisationId, now.domains(), now.ags(), active));
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public KiKey ki() {
        return new KiKey(ki);
    }

    @Override
    public int version() {
        return version;
    }
}
