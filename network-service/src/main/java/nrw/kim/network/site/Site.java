package nrw.kim.network.site;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nrw.kim.events.Ags;
import nrw.kim.events.DirectoryEvent;
import nrw.kim.events.KiKey;
import nrw.kim.events.KimEvent;
import nrw.kim.events.code.SiteStatus;
import nrw.kim.network.persistence.Codes;
import nrw.kim.network.persistence.TenantKey;
import nrw.kim.network.register.Entry;

/** Standort: where people are counselled, at which hours (B2-08). */
@Entity
@Table(name = "site")
@IdClass(TenantKey.class)
class Site implements Entry<SiteDetails> {
    @Id
    private String ki;

    @Id
    private UUID id;

    private String name;
    private UUID organisationId;
    private String ags;
    private String street;
    private String postalCode;
    private String city;
    private String[] servedAgs;

    @Enumerated(EnumType.STRING)
    private SiteStatus status;

    private boolean accessible;

    @Convert(converter = OfficeHoursList.class)
    private List<OfficeHours> officeHours;

    @Convert(converter = ClosureList.class)
    private List<Closure> closures;

    private String publicContact;

    @Version
    private int version;

    protected Site() {}

    Site(KiKey ki, UUID id, SiteDetails details) {
        this.ki = ki.value();
        this.id = id;
        assign(details);
    }

    @Override
    public void assign(SiteDetails details) {
        name = details.name();
        organisationId = details.organisationId();
        ags = details.ags().value();
        street = details.street();
        postalCode = details.postalCode();
        city = details.city();
        servedAgs = Codes.keys(details.servedAgs());
        status = details.status();
        accessible = details.accessible();
        officeHours = List.copyOf(details.officeHours());
        closures = List.copyOf(details.closures());
        publicContact = details.publicContact();
    }

    @Override
    public SiteDetails details() {
        return new SiteDetails(
                name,
                organisationId,
                new Ags(ags),
                street,
                postalCode,
                city,
                Codes.ags(servedAgs),
                status,
                accessible,
                officeHours,
                closures,
                publicContact);
    }

    @Override
    public Optional<KimEvent> announcement(boolean created) {
        return Optional.of(new DirectoryEvent.SiteChanged(
                id,
                organisationId,
                name,
                new Ags(ags),
                Codes.ags(servedAgs),
                status,
                officeHours.stream()
                        .map(OfficeHours::bookable)
                        .flatMap(Optional::stream)
                        .toList(),
                closures.stream().map(Closure::days).toList()));
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
